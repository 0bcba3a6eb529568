"""A restore happens whole or not at all, wherever it is cut short, and what was there is kept."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import anchors, audit, backup, backup_file, faults, patients, restore
from db.audit import Actor, Deed
from db.models import Audit, Patient, Setting
from db.places import MAKING
from db.store import Store, open_store
from db.tampering import verify
from db.vault import Vault
from tests.keys import CHEAP, KEY, opened

NOW = datetime(2026, 11, 22, 18, 5, 9, tzinfo=UTC)
OSEI = Actor("Dr M. Osei", "00")
PAGE = 4096


def key_of(_folder: Path) -> bytes:
    return KEY


def fill(store: Store, *names: str) -> None:
    for name in names:
        with store.writing() as session:
            patient = patients.add(session, Patient(family_name=name, given_name="", phone=""))
            head = audit.write(session, OSEI, Deed(audit.CHANGED, "patient", patient.id))
        anchors.keep(store.path.with_name(anchors.FILE), head, NOW)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The closed records: Ana and Bob, of whom only Ana is in the backup `stick/…`."""
    folder = tmp_path / "data"
    store = open_store(folder / backup.DATABASE, KEY)
    fill(store, "Ana")
    backup.make(store, tmp_path / "stick", NOW, reason="asked", program="test")
    fill(store, "Bob")
    store.close()
    return folder


@pytest.fixture
def file(data: Path) -> Path:
    return next((data.parent / "stick").iterdir())


def restored(file: Path, data: Path) -> Path:
    restore.prepare(file, data, key_of, OSEI, NOW)
    return restore.commit(data)


def names(folder: Path) -> list[str]:
    """The patients, read from copies, so that nothing is touched."""
    looked = Path(tempfile.mkdtemp(dir=folder.parent.parent)) / "looked"
    shutil.copytree(folder, looked)
    store = open_store(looked / backup.DATABASE, KEY)
    with store.reading() as session:
        found = [one.family_name for one in session.query(Patient).order_by(Patient.id)]
        assert verify(session, looked / anchors.FILE).findings == ()
    store.close()
    return found


def files(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}


def test_the_backup_takes_the_place_and_what_was_there_is_kept(data: Path, file: Path) -> None:
    before = files(data)
    aside = restored(file, data)
    assert names(data) == ["Ana"]
    assert files(aside) == before
    assert names(aside) == ["Ana", "Bob"]
    assert sorted(one.name for one in data.iterdir()) == [aside.name, "msback.audit", "msback.db"]


def test_it_is_told_in_the_audit_which_stays_whole(data: Path, file: Path) -> None:
    restored(file, data)
    store = open_store(data / backup.DATABASE, KEY)
    fill(store, "Cleo")
    with store.reading() as session:
        assert session.get_one(Audit, 2).kind == audit.RESTORE
        assert session.get_one(Audit, 2).record_id == file.name
        assert verify(session, data / anchors.FILE).findings == ()
    store.close()


def test_restored_twice_and_again_from_the_other_branch(data: Path, file: Path) -> None:
    aside = restored(file, data)
    store = open_store(data / backup.DATABASE, KEY)
    fill(store, "Cleo", "Dan", "Eve")
    other = backup.make(store, data.parent / "other", NOW, reason="asked", program="test")
    store.close()
    restored(file, data)
    assert names(data) == ["Ana"]
    restore.prepare(other.path, data, key_of, OSEI, NOW + timedelta(1))
    restore.commit(data)
    assert names(data) == ["Ana", "Cleo", "Dan", "Eve"]
    assert names(aside) == ["Ana", "Bob"]


def test_preparing_alone_touches_nothing(data: Path, file: Path) -> None:
    before = files(data)
    prepared = restore.prepare(file, data, key_of, OSEI, NOW)
    assert (prepared.manifest.patients, prepared.erased) == (1, ())
    assert files(data) == before
    assert restore.finish(data) is None
    assert files(data) == before


def test_it_tells_how_far_it_is_and_stops_anywhere_without_a_trace(data: Path, file: Path) -> None:
    told: list[float] = []
    restore.prepare(file, data, key_of, OSEI, NOW, progress=told.append)
    assert told == sorted(told)
    assert (len(told) >= 4, told[0] > 0, told[-1]) == (True, True, 1.0)
    before = sorted(data.iterdir())
    for place in range(len(told)):
        looks = iter(range(place + 1))

        def stop(_done: float, looks: Iterator[int] = looks, place: int = place) -> None:
            if next(looks) == place:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            restore.prepare(file, data, key_of, OSEI, NOW, progress=stop)
        assert sorted(data.iterdir()) == [one for one in before if one.name != MAKING]


def test_back_to_the_records_of_before(data: Path, file: Path) -> None:
    before = files(data)
    aside = restored(file, data)
    wrong = restore.go_back(data, aside, NOW)
    assert files(data) == before
    assert names(wrong) == ["Ana"]


def test_into_an_empty_folder(file: Path, tmp_path: Path) -> None:
    restored(file, tmp_path / "other" / "computer")
    assert names(tmp_path / "other" / "computer") == ["Ana"]


def test_on_another_computer_with_only_the_backup_and_the_recovery_key(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    vault = Vault(here, CHEAP)
    founding = vault.drawn_up("Osei", "a long password", ["administrator"])
    key = vault.found(founding).key
    store = open_store(here / backup.DATABASE, key)
    fill(store, "Ana")
    file = backup.make(store, tmp_path / "stick", NOW, reason="asked", program="test").path
    store.close()
    shutil.rmtree(here)
    groups = "".join(founding.groups)
    restore.prepare(file, there, lambda folder: Vault(folder).recover(groups), OSEI, NOW)
    restore.commit(there)
    user = Vault(there).users()[0]
    found = open_store(there / backup.DATABASE, Vault(there).unlock(user.id, "a long password").key)
    with found.reading() as session:
        assert session.get_one(Patient, 1).family_name == "Ana"
    found.close()


def test_a_backup_of_another_clinic_is_refused(tmp_path: Path) -> None:
    made = {}
    for clinic in ("north", "south"):
        vault = Vault(tmp_path / clinic, CHEAP)
        key = vault.found(vault.drawn_up("Osei", "a long password", ["administrator"])).key
        store = open_store(tmp_path / clinic / backup.DATABASE, key)
        made[clinic] = backup.make(store, tmp_path / "stick" / clinic, NOW, reason="asked", program="test").path, key
        store.close()
    before = files(tmp_path / "south")
    path, key = made["north"]
    with pytest.raises(faults.ForeignBackup):
        restore.prepare(path, tmp_path / "south", lambda _: key, OSEI, NOW)
    assert files(tmp_path / "south") == before
    path, key = made["south"]
    (tmp_path / "south" / backup.DATABASE).write_bytes(b"\xa5" * 9 * PAGE)
    restore.prepare(path, tmp_path / "south", lambda _: key, OSEI, NOW)


@pytest.mark.parametrize("damage", ["header", "page", "no database", "gone", "empty"])
def test_damaged_records_are_no_hindrance(data: Path, file: Path, damage: str) -> None:
    database = data / backup.DATABASE
    whole = database.read_bytes()
    kinds = {
        "header": b"\xa5" * 100 + whole[100:],
        "page": whole[:PAGE] + b"\xa5" * PAGE + whole[2 * PAGE :],
        "no database": b"Dear diary",
        "empty": b"",
    }
    if damage == "gone":
        database.unlink()
    else:
        database.write_bytes(kinds[damage])
    aside = restored(file, data)
    assert names(data) == ["Ana"]
    assert damage == "gone" or (aside / backup.DATABASE).read_bytes() == kinds[damage]


@pytest.mark.parametrize("share", [0.0, 0.02, 0.5, 0.99])
def test_a_truncated_backup_changes_nothing(data: Path, file: Path, share: float) -> None:
    file.write_bytes(file.read_bytes()[: int(share * file.stat().st_size)])
    refused(data, file)


def test_a_flipped_bit_in_every_page_changes_nothing(data: Path, file: Path) -> None:
    whole = bytearray(file.read_bytes())
    for place in range(99, len(whole), PAGE):
        whole[place] ^= 1 << place % 8
        file.write_bytes(whole)
        refused(data, file)
        whole[place] ^= 1 << place % 8


def test_a_backup_of_a_newer_release_changes_nothing(data: Path, file: Path) -> None:
    out = data.parent / "out"
    out.mkdir()
    manifest = backup_file.unpack(file, out)
    connection = opened(out / backup.DATABASE)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    newer = backup_file.Manifest(**{**vars(manifest), "revision": "9999"})
    backup_file.write(file, newer, out, tuple(manifest.files))
    assert isinstance(refused(data, file), faults.NewerDatabase)


def test_a_wrong_key_changes_nothing(data: Path, file: Path) -> None:
    before = files(data)
    with pytest.raises(faults.ForeignDatabase):
        restore.prepare(file, data, lambda _: bytes(32), OSEI, NOW)
    assert (files(data), [one for one in data.iterdir() if one.is_dir()]) == (before, [])


def test_a_proof_that_fails_changes_nothing(data: Path, file: Path) -> None:
    def fails(store: Store) -> None:
        raise faults.DamagedBackup(store.path, "its sheet came out otherwise")

    before = files(data)
    with pytest.raises(faults.DamagedBackup):
        restore.prepare(file, data, key_of, OSEI, NOW, fails)
    assert (files(data), [one for one in data.iterdir() if one.is_dir()]) == (before, [])


def test_a_full_disk_changes_nothing(file: Path, small_disk: Path) -> None:
    store = open_store(file.parent / "large.db", KEY)
    with store.writing() as session:
        session.add(Setting(key="large", value="v" * 600_000))
    large = backup.make(store, file.parent, NOW, reason="asked", program="test").path
    store.close()
    (small_disk / backup.DATABASE).write_bytes(b"what was there")
    with pytest.raises(faults.DiskFull):
        restore.prepare(large, small_disk, key_of, OSEI, NOW)
    assert files(small_disk) == {backup.DATABASE: b"what was there"}


def refused(data: Path, file: Path) -> faults.DatabaseFault:
    before = files(data)
    with pytest.raises(faults.DatabaseFault) as told:
        restore.prepare(file, data, key_of, OSEI, NOW)
    assert told.value.path == file
    assert (files(data), [one for one in data.iterdir() if one.is_dir()]) == (before, [])
    return told.value


STEPS = ("rename", "replace", "fsync", "unlink", "rmdir", "mkdir", "open")


def killed_at(step: int, file: Path, data: Path) -> bool:
    """Restore in a process that is killed before its n-th step on the disk. Whether it was."""
    child = os.fork()
    if not child:
        left = iter(range(step))
        for name in STEPS:
            setattr(os, name, _counted(getattr(os, name), left))
        try:
            restored(file, data)
        finally:
            os._exit(0)
    return os.waitpid(child, 0)[1] != 0


def _counted(act: object, left: Iterator[int]) -> object:
    def counted(*given: object, **named: object) -> object:
        if next(left, None) is None:
            os.kill(os.getpid(), 9)
        assert callable(act)
        return act(*given, **named)

    return counted


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_killed_at_every_step_nothing_is_half_restored(data: Path, file: Path, tmp_path: Path) -> None:
    outcomes = []
    before = files(data)
    step = 0
    while True:
        there = tmp_path / "there"
        shutil.rmtree(there, ignore_errors=True)
        shutil.copytree(data, there)
        killed = killed_at(step, file, there)
        again = killed and killed_finishing(there)
        restore.finish(there)
        found = names(there)
        assert found in (["Ana"], ["Ana", "Bob"])
        asides = list(there.glob("before-restore-*"))
        if found == ["Ana"]:
            assert len(asides) == 1
            assert files(asides[0]) == before
        else:
            assert (asides, files(there)) == ([], before)
        assert not (there / "restored").exists()
        outcomes.append((killed, again, len(found)))
        if not killed:
            break
        step += 1
    assert {one for _, _, one in outcomes} == {1, 2}
    assert len(outcomes) > 20
    assert (True, True, 1) in outcomes


def killed_finishing(data: Path) -> bool:
    """The next start is killed too, in the middle of going on. Whether it was."""
    child = os.fork()
    if not child:
        left = iter(range(4))
        for name in STEPS:
            setattr(os, name, _counted(getattr(os, name), left))
        try:
            restore.finish(data)
        finally:
            os._exit(0)
    return os.waitpid(child, 0)[1] != 0
