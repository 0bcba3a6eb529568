"""The key file: passwords, the recovery key, damage and slips told apart by type, and the wait after failures."""

import json
import shutil
from pathlib import Path
from unittest.mock import ANY

import pytest

from db import faults, key_file, recovery
from db.attempts import WAITS_S
from db.vault import ATTEMPTS, FILE, RECOVERY, Unlocked, Vault
from tests.keys import CHEAP

NAME, PASSWORD = "Dr. M. Okafor", "correct horse"
BOTH = ("clinician", "administrator")


class Clock:
    """A clock that the test moves."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "records"


def open_vault(folder: Path, clock: Clock | None = None) -> Vault:
    return Vault(folder, CHEAP, clock)


def founded(folder: Path) -> tuple[Unlocked, str]:
    vault = open_vault(folder)
    founding = vault.drawn_up(NAME, PASSWORD, BOTH)
    return vault.found(founding), "-".join(founding.groups)


def test_the_same_key_by_password_and_by_recovery(folder: Path) -> None:
    made, paper = founded(folder)
    assert len(made.key) == 32
    vault = open_vault(folder)
    assert vault.users() == (made.user,)
    assert vault.unlock(made.user.id, PASSWORD) == made
    assert vault.recover(paper) == made.key
    assert made.key.hex() not in repr(made)


def test_two_clinics_have_two_keys(tmp_path: Path) -> None:
    first, paper = founded(tmp_path / "a")
    second, _ = founded(tmp_path / "b")
    assert first.key != second.key
    with pytest.raises(faults.WrongRecoveryKey):
        open_vault(tmp_path / "b").recover(paper)


def test_nothing_is_founded_over_keys(folder: Path) -> None:
    made, _ = founded(folder)
    with pytest.raises(faults.DamagedKeys):
        founded(folder)
    (folder / FILE).unlink()
    with pytest.raises(faults.DamagedKeys):
        founded(folder)
    assert open_vault(folder).unlock(made.user.id, PASSWORD) == made


@pytest.mark.parametrize("wrong", ["", "correct hors", "correct horse ", "Correct horse", "é" * 1000, "\ud800"])
def test_a_wrong_password(folder: Path, wrong: str) -> None:
    made, _ = founded(folder)
    with pytest.raises(faults.WrongPassword):
        open_vault(folder).unlock(made.user.id, wrong)


def test_a_password_is_the_same_however_its_letters_are_composed(folder: Path) -> None:
    made = open_vault(folder).found(open_vault(folder).drawn_up(NAME, "se\u0301jour a\u0300 la mer", BOTH))
    assert open_vault(folder).unlock(made.user.id, "s\u00e9jour \u00e0 la mer") == made


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ('O\'Neil "Bob" <b>&amp;', 'O\'Neil "Bob" <b>&amp;'),
        ("\U0001f469\u200d\u2695\ufe0f Ana", "\U0001f469\u200d\u2695\ufe0f Ana"),
        ("  two\n lines\t", "two lines"),
        ("half \ud83d", "half"),
        ("x" * 5000, "x" * 5000),
        ("; DROP TABLE user; --", "; DROP TABLE user; --"),
    ],
)
def test_names_of_every_kind(folder: Path, typed: str, kept: str) -> None:
    made = open_vault(folder).found(open_vault(folder).drawn_up(typed, PASSWORD, BOTH))
    assert open_vault(folder).users()[0].name == kept == made.user.name
    assert open_vault(folder).unlock(made.user.id, PASSWORD) == made


def test_a_new_password_leaves_the_key(folder: Path) -> None:
    made, paper = founded(folder)
    open_vault(folder).set_password(made.key, made.user.id, "another one")
    vault = open_vault(folder)
    with pytest.raises(faults.WrongPassword):
        vault.unlock(made.user.id, PASSWORD)
    assert vault.unlock(made.user.id, "another one") == made
    assert vault.recover(paper) == made.key


def test_users_come_change_and_go(folder: Path) -> None:
    made, _ = founded(folder)
    vault = open_vault(folder)
    added = vault.add_user(made.key, "Sam", "sam's password", ["assistant"])
    assert open_vault(folder).unlock(added.id, "sam's password").key == made.key
    changed = vault.edit_user(made.key, added.id, name="Sam Lee", roles=["clinician"])
    assert changed.id == added.id
    assert open_vault(folder).unlock(added.id, "sam's password").user == changed
    vault.remove_user(made.key, added.id)
    assert open_vault(folder).users() == (made.user,)
    with pytest.raises(KeyError):
        open_vault(folder).unlock(added.id, "sam's password")


def test_a_new_recovery_sheet_ends_the_old_one(folder: Path) -> None:
    made, old = founded(folder)
    new = "".join(recovery.written(recovery.make()))
    open_vault(folder).set_recovery(made.key, [new])
    assert open_vault(folder).recover(new) == made.key
    with pytest.raises(faults.WrongRecoveryKey):
        open_vault(folder).recover(old)


def test_a_slip_in_the_recovery_key_is_no_attempt(folder: Path) -> None:
    _, paper = founded(folder)
    vault = open_vault(folder)
    for _ in range(20):
        with pytest.raises(recovery.Mistyped):
            vault.recover(paper[:-1])
    assert vault.wait_s(RECOVERY) == 0


def test_every_flipped_bit_of_the_key_file_is_found(folder: Path) -> None:
    made, _ = founded(folder)
    key_file.previous(folder / FILE).unlink()
    whole = (folder / FILE).read_bytes()
    for place in range(len(whole)):
        for bit in range(8):
            (folder / FILE).write_bytes(whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :])
            with pytest.raises(faults.DamagedKeys):
                open_vault(folder).users()
    for length in range(len(whole)):
        (folder / FILE).write_bytes(whole[:length])
        with pytest.raises(faults.DamagedKeys):
            open_vault(folder).users()
    (folder / FILE).write_bytes(whole)
    assert open_vault(folder).unlock(made.user.id, PASSWORD) == made


@pytest.mark.parametrize("damage", [b"", b"{}", b"null", b"\xff\xfe", b"[" * 100_000, None])
def test_the_file_before_helps_out(folder: Path, damage: bytes | None) -> None:
    made, _ = founded(folder)
    open_vault(folder).add_user(made.key, "Sam", PASSWORD, ["assistant"])
    if damage is None:
        (folder / FILE).unlink()
    else:
        (folder / FILE).write_bytes(damage)
    vault = open_vault(folder)
    assert vault.unlock(made.user.id, PASSWORD) == made
    assert vault.from_previous
    assert vault.users() == (made.user,)
    vault.set_password(made.key, made.user.id, "new password")
    key_file.previous(folder / FILE).unlink()
    again = open_vault(folder)
    assert again.unlock(made.user.id, "new password") == made
    assert not again.from_previous


def test_no_keys_at_all(folder: Path) -> None:
    assert not open_vault(folder).exists
    with pytest.raises(faults.MissingKeys):
        open_vault(folder).users()


def test_a_file_of_a_later_release(folder: Path) -> None:
    founded(folder)
    for path in (folder / FILE, key_file.previous(folder / FILE)):
        key_file.write(path, {**key_file.read(path), "format": 2}, keep_previous=False)
    with pytest.raises(faults.NewerDatabase):
        open_vault(folder).users()


@pytest.mark.parametrize("change", [{"roles": ["administrator"]}, {"name": "Dr. X"}, {"memory_kib": 32}])
def test_a_role_or_name_that_nobody_with_a_key_gave(folder: Path, change: dict[str, object]) -> None:
    made, _ = founded(folder)
    sam = open_vault(folder).add_user(made.key, "Sam", PASSWORD, ["assistant"])
    body = key_file.read(folder / FILE)
    body["users"][1].update(change)
    key_file.write(folder / FILE, body)
    kind = faults.WrongPassword if "memory_kib" in change else faults.DamagedKeys
    with pytest.raises(kind):
        open_vault(folder).unlock(sam.id, PASSWORD)


def test_a_key_of_another_clinic_changes_nothing(folder: Path) -> None:
    made, _ = founded(folder)
    before = (folder / FILE).read_bytes()
    vault = open_vault(folder)
    with pytest.raises(faults.DamagedKeys):
        vault.set_password(bytes(32), made.user.id, "mine now")
    assert (folder / FILE).read_bytes() == before


def test_no_password_and_no_key_lies_in_the_folder(folder: Path) -> None:
    made, paper = founded(folder)
    with pytest.raises(faults.WrongPassword):
        open_vault(folder).unlock(made.user.id, "wrong password")
    for file in folder.iterdir():
        text = file.read_text("ascii")
        for secret in (PASSWORD, "wrong password", made.key.hex(), paper, paper.replace("-", "")):
            assert secret not in text


def fail(vault: Vault, user: str, times: int) -> None:
    for _ in range(times):
        with pytest.raises(faults.WrongPassword):
            vault.unlock(user, "wrong")


def test_the_wait_grows_with_each_failure(folder: Path, clock: Clock) -> None:
    made, _ = founded(folder)
    vault = open_vault(folder, clock)
    waits = []
    for _ in range(len(WAITS_S) + 1):
        fail(vault, made.user.id, 1)
        waits.append(vault.wait_s(made.user.id))
        clock.now += waits[-1]
    assert waits == [*WAITS_S[1:], WAITS_S[-1], WAITS_S[-1]]
    assert vault.unlock(made.user.id, PASSWORD) == made
    assert vault.wait_s(made.user.id) == 0
    fail(vault, made.user.id, 2)
    assert vault.wait_s(made.user.id) == 0


def test_while_it_waits_nothing_is_tried_and_nothing_counted(folder: Path, clock: Clock) -> None:
    made, _ = founded(folder)
    vault = open_vault(folder, clock)
    fail(vault, made.user.id, 3)
    before = (folder / ATTEMPTS).read_bytes()
    for password in ("wrong", PASSWORD):
        with pytest.raises(faults.TooSoon) as told:
            vault.unlock(made.user.id, password)
        assert told.value.wait_s == WAITS_S[3]
    assert (folder / ATTEMPTS).read_bytes() == before
    clock.now += WAITS_S[3]
    assert vault.unlock(made.user.id, PASSWORD) == made


def test_a_restart_does_not_shorten_the_wait(folder: Path, clock: Clock) -> None:
    made, _ = founded(folder)
    fail(open_vault(folder, clock), made.user.id, 3)
    for restarted_at in (0.0, 500.0, 1e9):
        clock.now = restarted_at
        again = open_vault(folder, clock)
        assert again.wait_s(made.user.id) == WAITS_S[3]
        with pytest.raises(faults.TooSoon):
            again.unlock(made.user.id, PASSWORD)


def test_one_who_fails_keeps_nobody_else_waiting(folder: Path, clock: Clock) -> None:
    made, paper = founded(folder)
    vault = open_vault(folder, clock)
    sam = vault.add_user(made.key, "Sam", "sam's password", ["assistant"])
    fail(vault, made.user.id, 3)
    assert vault.unlock(sam.id, "sam's password").user == sam
    assert vault.recover(paper) == made.key


def test_a_killed_attempt_counts(folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    made, _ = founded(folder)

    def killed(*_: object) -> None:
        raise SystemExit

    for _ in range(3):
        with monkeypatch.context() as patch:
            patch.setattr("db.wrapping.stretched", killed)
            with pytest.raises(SystemExit):
                open_vault(folder, clock).unlock(made.user.id, PASSWORD)
    assert open_vault(folder, clock).wait_s(made.user.id) == WAITS_S[3]


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"{}", b'{"body":{"failures":3},"sha256":""}'])
def test_a_damaged_count_keeps_nobody_out(folder: Path, damage: bytes) -> None:
    made, _ = founded(folder)
    (folder / ATTEMPTS).write_bytes(damage)
    assert open_vault(folder).unlock(made.user.id, PASSWORD) == made


def test_a_full_disk_while_the_keys_are_written_leaves_the_old_ones(small_disk: Path) -> None:
    made, _ = founded(small_disk)
    before = (small_disk / FILE).read_bytes()
    free = shutil.disk_usage(small_disk).free
    (small_disk / "filler").write_bytes(b"x" * free)
    vault = open_vault(small_disk)
    with pytest.raises(faults.DiskFull):
        vault.add_user(made.key, "Sam", PASSWORD, ["assistant"])
    assert (small_disk / FILE).read_bytes() == before
    assert open_vault(small_disk).unlock(made.user.id, PASSWORD) == made
    (small_disk / "filler").unlink()
    vault.add_user(made.key, "Sam", PASSWORD, ["assistant"])
    assert len(open_vault(small_disk).users()) == 2


def test_the_key_file_is_read_by_its_owner_alone(folder: Path) -> None:
    founded(folder)
    assert (folder / FILE).stat().st_mode & 0o077 == 0
    assert json.loads((folder / FILE).read_bytes())["body"] == {"format": 1, "users": ANY, "recovery": ANY, "seal": ANY}
