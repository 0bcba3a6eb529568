"""A backup is proven when it is made; whatever is done to it later is found; what cannot be made leaves nothing."""

import os
import shutil
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import audit, backup, backup_file, faults, patients, visits
from db.audit import Deed
from db.models import Patient, Setting
from db.store import Store, open_store
from db.thinning import thin
from db.vault import Vault
from tests.keys import CHEAP, KEY, opened

NOW = datetime(2026, 11, 22, 18, 5, 9, tzinfo=UTC)
PAGE = 4096


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Two patients, a visit, a sheet, the audit of it; what was written last is in the log only."""
    found = open_store(tmp_path / "data" / backup.DATABASE, KEY)
    with found.writing() as session:
        for name in ("Lindqvist", "Osei"):
            patients.add(session, Patient(family_name=name, given_name="", phone=""))
        row = visits.begin(session, 1, NOW)
        visits.put_answer(session, row.id, "fever", value=True)
        visits.keep_sheet(session, row.id, os.urandom(3 * PAGE), {}, NOW)
        audit.write(session, None, Deed(audit.CHANGED, "encounter", row.id))
    yield found
    found.close()


def made(store: Store, folder: Path, now: datetime = NOW) -> backup.Backup:
    return backup.make(store, folder, now, reason="asked", program="test")


def key_of(_folder: Path) -> bytes:
    return KEY


def proven(path: Path, beside: Path) -> None:
    with backup.taken_out(path, key_of, beside):
        pass


def left_in(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_it_holds_every_row_also_those_still_in_the_log(store: Store, tmp_path: Path) -> None:
    assert store.path.with_name("msback.db-wal").stat().st_size > 0
    done = made(store, tmp_path / "stick")
    assert (done.manifest.patients, done.manifest.encounters, done.manifest.last_visit) == (2, 1, "2026-11-22")
    assert done.manifest.rows["answer"] == done.manifest.rows["sheet"] == done.manifest.audit_count == 1
    with backup.taken_out(done.path, key_of, tmp_path) as (_, copied):
        assert copied is not None
        with copied.reading() as session:
            assert session.get_one(Patient, 1).family_name == "Lindqvist"
    assert left_in(tmp_path / "stick") == ["msback-20261122-180509.backup"]


def test_it_takes_the_keys_along_and_names_nobody(store: Store, tmp_path: Path) -> None:
    vault = Vault(store.path.parent, CHEAP)
    vault.found(vault.drawn_up("Osei", "a long password", ["administrator"]))
    done = made(store, tmp_path / "stick")
    assert set(done.manifest.files) == {"msback.db", "msback.keys", "msback.keys.previous"}
    raw = done.path.read_bytes()
    assert b"Lindqvist" not in raw
    assert b"SQLite format" not in raw


def test_what_is_written_while_it_is_made_waits_for_nothing(store: Store, tmp_path: Path) -> None:
    """In the middle of the copy another thread saves; the copy is of the moment at which it began."""
    saved: list[str] = []

    def save() -> None:
        with store.writing() as session:
            session.add(Setting(key=f"k{len(saved)}", value="v" * PAGE))
        saved.append("saved")

    def halfway(done: float) -> None:
        if not saved and done >= 0.3:
            other = threading.Thread(target=save)
            other.start()
            other.join()

    with store.writing() as session:
        session.add(Setting(key="large", value="v" * 600 * PAGE))
    done = backup.make(store, tmp_path / "stick", NOW, reason="close", program="test", progress=halfway)
    assert saved == ["saved"]
    assert done.manifest.rows["setting"] == 2
    proven(done.path, tmp_path)


def test_it_can_be_stopped_and_leaves_nothing(store: Store, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: float) -> None:
        if done >= 0.6:
            raise Stopped

    with pytest.raises(Stopped):
        backup.make(store, tmp_path / "stick", NOW, reason="close", program="test", progress=stop)
    assert left_in(tmp_path / "stick") == []


def test_a_proof_that_fails_leaves_nothing(store: Store, tmp_path: Path) -> None:
    def fails(copied: Store) -> None:
        raise faults.DamagedBackup(copied.path, "its sheet came out otherwise")

    with pytest.raises(faults.DamagedBackup):
        backup.make(store, tmp_path / "stick", NOW, reason="close", program="test", proof=fails)
    assert left_in(tmp_path / "stick") == []


def test_every_flipped_byte_is_found(store: Store, tmp_path: Path) -> None:
    """Each page in turn, and between them each header and what fills up: a bit in every 61st byte, all of the head."""
    path = made(store, tmp_path / "stick").path
    whole = bytearray(path.read_bytes())
    places = {*range(3000), *range(0, len(whole), 61), *range(len(whole) - 600, len(whole))}
    missed = []
    for number, place in enumerate(sorted(places)):
        bit = 1 << number % 8
        whole[place] ^= bit
        path.write_bytes(whole)
        try:
            backup_file.unpack(path, tmp_path / "data")
        except (faults.DamagedBackup, faults.NotABackup):
            pass
        else:
            missed.append(place)
        whole[place] ^= bit
    assert missed == []


def test_a_flipped_bit_in_every_page_of_a_closed_database_is_found(store: Store, tmp_path: Path) -> None:
    """The database itself, were it copied by hand: each of its pages carries a seal of the key."""
    path = made(store, tmp_path / "stick").path
    out = tmp_path / "out"
    out.mkdir()
    manifest = backup_file.unpack(path, out)
    database = out / backup.DATABASE
    whole = bytearray(database.read_bytes())
    for page in range(len(whole) // PAGE):
        place = page * PAGE + (page * 37) % PAGE
        whole[place] ^= 1 << page % 8
        database.write_bytes(whole)
        with pytest.raises(faults.DatabaseFault) as told:
            backup.prove(out, KEY, manifest, path)
        assert told.value.path == path
        whole[place] ^= 1 << page % 8


@pytest.mark.parametrize("share", [0, 0.001, 0.01, 0.3, 0.9, 0.999])
def test_a_truncated_backup_is_found(store: Store, tmp_path: Path, share: float) -> None:
    path = made(store, tmp_path / "stick").path
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises((faults.DamagedBackup, faults.NotABackup)):
        proven(path, tmp_path)
    path.write_bytes(whole[:-1])
    with pytest.raises(faults.DamagedBackup):
        proven(path, tmp_path)
    path.write_bytes(whole + b"\0")
    with pytest.raises(faults.DamagedBackup):
        proven(path, tmp_path)


@pytest.mark.parametrize("text", [b"", b"Dear diary", b"\0" * 20_000, b"PK\3\4" * 999])
def test_a_file_that_is_no_backup(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "a.backup").write_bytes(text)
    with pytest.raises(faults.NotABackup):
        proven(tmp_path / "a.backup", tmp_path)
    assert backup.listed(tmp_path) == ()


def test_a_folder_or_nothing_in_its_place(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.backup"):
        with pytest.raises(faults.DatabaseFault):
            proven(path, tmp_path)


def test_another_clinics_key_does_not_open_it(store: Store, tmp_path: Path) -> None:
    path = made(store, tmp_path / "stick").path
    with pytest.raises(faults.ForeignDatabase), backup.taken_out(path, lambda _: bytes(32), tmp_path):
        pass


def test_a_row_that_is_missing_in_the_copy_is_found(store: Store, tmp_path: Path) -> None:
    """All digests fit, every page is sound, and yet it is not what was copied."""
    path = made(store, tmp_path / "stick").path
    out = tmp_path / "out"
    out.mkdir()
    manifest = backup_file.unpack(path, out)
    connection: sqlite3.Connection = opened(out / backup.DATABASE)
    connection.execute("DELETE FROM answer")
    connection.close()
    backup_file.write(path, manifest, out, ("msback.db",))
    with pytest.raises(faults.DamagedBackup, match="other rows"):
        proven(path, tmp_path)


def test_a_full_disk_leaves_the_older_backup_and_nothing_else(store: Store, small_disk: Path) -> None:
    older = small_disk / "older.backup"
    older.write_bytes(b"x" * 100_000)
    with store.writing() as session:
        session.add(Setting(key="large", value="v" * 600_000))
    with pytest.raises(faults.DiskFull):
        made(store, small_disk, NOW + timedelta(days=1))
    assert left_in(small_disk) == [older.name]
    assert older.read_bytes() == b"x" * 100_000


def test_a_folder_that_vanishes_is_told(store: Store, tmp_path: Path) -> None:
    stick = tmp_path / "stick"

    def pulled(done: float) -> None:
        if done >= 0.6:
            shutil.rmtree(stick, ignore_errors=True)

    with pytest.raises(faults.DatabaseFault):
        backup.make(store, stick, NOW, reason="close", program="test", progress=pulled)
    assert not stick.exists() or left_in(stick) == []


def test_a_second_place_gets_the_same_bytes(store: Store, tmp_path: Path) -> None:
    done = made(store, tmp_path / "first")
    second = backup.copy_to(done, tmp_path / "second")
    assert second.read_bytes() == done.path.read_bytes()
    assert left_in(tmp_path / "second") == [done.path.name]


def test_a_second_place_without_room_keeps_nothing_half_copied(store: Store, small_disk: Path, tmp_path: Path) -> None:
    with store.writing() as session:
        session.add(Setting(key="large", value="v" * 600_000))
    with pytest.raises(faults.DiskFull):
        backup.copy_to(made(store, tmp_path / "first"), small_disk)
    assert left_in(small_disk) == []


def test_backups_are_thinned_and_strangers_left_alone(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    all_made = [made(store, folder, NOW + timedelta(hours=hours)) for hours in (0, 1, 2, 26)]
    shutil.copy(all_made[0].path, tmp_path / "kept")
    (folder / "diary.backup").write_text("Dear diary")
    damaged = folder / "damaged.backup"
    damaged.write_bytes(all_made[0].path.read_bytes()[:2000])
    gone = thin(folder, all_made[-1])
    assert gone == tuple(one.path for one in (all_made[1], all_made[0]))
    assert [one.path for one in backup.listed(folder)] == [all_made[3].path, all_made[2].path]
    assert damaged.exists()
    assert (folder / "diary.backup").exists()


def test_two_within_a_second_are_two_files(store: Store, tmp_path: Path) -> None:
    paths = {made(store, tmp_path / "stick").path.name for _ in range(3)}
    assert len(paths) == 3


STEPS = ("rename", "replace", "fsync", "unlink", "rmdir", "mkdir", "open")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_killed_at_every_step_there_is_a_whole_backup_or_none(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    made(store, folder)
    store.close()
    step, outcomes = 0, []
    while killed_at(step, store.path, folder):
        found = backup.listed(folder)
        for one in found:
            proven(one.path, tmp_path)
        outcomes.append(len(found))
        assert len(list(folder.glob("*.backup"))) == len(found)
        for one in found[:-1]:
            one.path.unlink()
        step += 1
    assert set(outcomes) == {1, 2}
    again = open_store(store.path, KEY)
    again.check()
    again.close()


def killed_at(step: int, database: Path, folder: Path) -> bool:
    """Back up in a process that is killed before its n-th step on the disk. Whether it was."""
    child = os.fork()
    if not child:
        left = iter(range(step))
        for name in STEPS:
            setattr(os, name, _counted(getattr(os, name), left))
        try:
            made(open_store(database, KEY), folder, NOW + timedelta(minutes=step))
        finally:
            os._exit(0)
    return os.waitpid(child, 0)[1] != 0


def _counted(act: Callable[..., object], left: Iterator[int]) -> Callable[..., object]:
    def counted(*given: object, **named: object) -> object:
        if next(left, None) is None:
            os.kill(os.getpid(), 9)
        return act(*given, **named)

    return counted
