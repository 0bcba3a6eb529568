"""A database that cannot be used gives its fault by code, and not one byte of it changes."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import insert

from db import faults
from db.models import Setting
from db.store import Store, open_store
from tests.keys import KEY, opened

BUSY_MS = 50
PAGE = 4096
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed database with something in it."""
    found = tmp_path / "Praxis Süd %20" / "a.db"
    store = open_store(found, KEY)
    put(store, "key", "v" * 3 * PAGE)
    store.close()
    return found


def put(store: Store, key: str, value: str) -> None:
    with store.writing() as session:
        session.execute(insert(Setting).values(key=key, value=value))


def got(store: Store, key: str) -> str | None:
    with store.reading() as session:
        row = session.get(Setting, key)
        return row.value if row else None


def files(path: Path) -> dict[str, bytes]:
    """Everything beside the database, the index of its log excepted: it holds locks, no data."""
    return {one.name: one.read_bytes() for one in path.parent.iterdir() if not one.name.endswith("-shm")}


def refused(path: Path, kind: type[faults.DatabaseFault]) -> faults.DatabaseFault:
    before = files(path)
    with pytest.raises(kind) as told:
        open_store(path, KEY, BUSY_MS)
    assert told.value.path == path
    assert told.value.detail
    assert files(path) == before
    return told.value


def raw(path: Path, statement: str) -> None:
    with closing(opened(path)) as connection:
        connection.execute(statement)


def test_newer(path: Path) -> None:
    raw(path, "UPDATE alembic_version SET version_num = '9999'")
    assert "9999" in refused(path, faults.NewerDatabase).detail


def test_newer_whose_last_words_are_still_in_the_log(path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from tests.keys import opened; c = opened(Path(sys.argv[1])); "
        "c.execute(\"UPDATE alembic_version SET version_num = '9999'\"); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, cwd=ROOT)
    assert path.with_name("a.db-wal").stat().st_size > 0
    refused(path, faults.NewerDatabase)


def test_truncated(path: Path) -> None:
    whole = path.read_bytes()
    for length in (100, PAGE, len(whole) - PAGE, len(whole) - 1):
        path.write_bytes(whole[:length])
        refused(path, faults.DatabaseFault)
    path.write_bytes(whole[: len(whole) - PAGE])
    refused(path, faults.DamagedDatabase)


def test_every_flipped_bit_of_the_header_is_found(path: Path) -> None:
    """The first 16 bytes tell the key apart from others; what follows is proven by the page's own seal."""
    whole = path.read_bytes()
    for place in range(100):
        for bit in range(8):
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :])
            refused(path, faults.ForeignDatabase if place < 16 else faults.DamagedDatabase)


def test_a_flipped_bit_in_every_page_is_found(path: Path) -> None:
    whole = path.read_bytes()
    chance = Random(path.name)
    for page in range(len(whole) // PAGE):
        place, bit = page * PAGE + chance.randrange(16, PAGE), chance.randrange(8)
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :])
        refused(path, faults.DamagedDatabase)
    path.write_bytes(whole)
    open_store(path, KEY).close()


def test_a_large_one_is_opened_without_being_read_whole_and_still_tells(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last page belongs to the long setting."""
    monkeypatch.setattr("db.sqlite.SMALL", 0)
    whole = path.read_bytes()
    path.write_bytes(whole[:-PAGE])
    refused(path, faults.DamagedDatabase)
    found = 0
    for page in range(1, len(whole) // PAGE):
        place = page * PAGE + 99
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with suppress(faults.DamagedDatabase):
            store = open_store(path, KEY)
            with pytest.raises(faults.DamagedDatabase):
                store.check()
            store.close()
            found += 1
    assert found > len(whole) // PAGE // 2


def test_another_key(path: Path) -> None:
    before = files(path)
    for key in (bytes(32), KEY[::-1], bytes([KEY[0] ^ 1, *KEY[1:]])):
        with pytest.raises(faults.ForeignDatabase):
            open_store(path, key, BUSY_MS)
    assert files(path) == before


def test_a_database_that_is_not_encrypted(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE patient (id INTEGER)")
    refused(path, faults.PlainDatabase)


def test_what_a_kill_left_half_written_is_taken_back(path: Path) -> None:
    """In the few moments in which the database has a journal and no log: a first start, a restore, an upgrade."""
    killed = path.parent / "killed"
    killed.mkdir()
    with closing(opened(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE setting SET value = ?", ("w" * 90 * PAGE,))
        for name in (path.name, f"{path.name}-journal"):
            shutil.copy(path.with_name(name), killed)
    assert (killed / path.name).read_bytes() != path.read_bytes()
    store = open_store(killed / path.name, KEY)
    assert got(store, "key") == "v" * 3 * PAGE
    store.check()
    store.close()


def test_a_page_overwritten(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:PAGE] + b"\xa5" * PAGE + whole[2 * PAGE :])
    refused(path, faults.DamagedDatabase)


def test_damage_that_appears_while_open(path: Path) -> None:
    store = open_store(path, KEY)
    with store.reading() as session:
        root = (
            session.connection().exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'setting'").scalar()
        )
    store.close()
    store = open_store(path, KEY)
    with path.open("r+b") as file:
        file.seek((int(str(root)) - 1) * PAGE)
        file.write(b"\xa5" * PAGE)
    with pytest.raises(faults.DamagedDatabase):
        got(store, "key")
    with pytest.raises(faults.DamagedDatabase):
        store.check()
    store.close()


def test_check_finds_a_row_that_points_to_nothing(path: Path) -> None:
    raw(path, "INSERT INTO note (encounter_id, page, text) VALUES (77, 'p', 't')")
    store = open_store(path, KEY)
    with pytest.raises(faults.DamagedDatabase, match="note"):
        store.check()
    store.close()


@pytest.mark.parametrize("content", [b"D", b"Dear diary", b"\0" * 8192, b"%PDF-1.7" * 1000])
def test_no_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(content)
    refused(path, faults.ForeignDatabase)


def test_a_database_of_another_program(tmp_path: Path) -> None:
    raw(tmp_path / "a.db", "CREATE TABLE moz_places (id INTEGER)")
    refused(tmp_path / "a.db", faults.NotADatabase)


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.db").mkdir()
    with pytest.raises(faults.UnreachableDatabase):
        open_store(tmp_path / "a.db", KEY)


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()
    store = open_store(tmp_path / "a.db", KEY)
    put(store, "key", "value")
    store.close()


@pytest.mark.parametrize("lock", ["BEGIN EXCLUSIVE", "BEGIN IMMEDIATE"])
def test_locked_by_another_program(path: Path, lock: str) -> None:
    with closing(opened(path)) as other:
        other.execute(lock)
        refused(path, faults.LockedDatabase)
    open_store(path, KEY).close()


def test_locked_for_reading_too(path: Path) -> None:
    with closing(opened(path)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("UPDATE setting SET value = 'mine'")
        refused(path, faults.LockedDatabase)


def test_locked_by_another_process(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.keys import opened; c = opened(Path(sys.argv[1])); "
        "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        refused(path, faults.LockedDatabase)
        other.communicate()


def test_a_lock_while_open_refuses_the_write_and_keeps_reading(path: Path) -> None:
    store = open_store(path, KEY, BUSY_MS)
    with closing(opened(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(faults.LockedDatabase):
            put(store, "new", "value")
        assert got(store, "key")
    put(store, "new", "value")
    assert got(store, "new") == "value"
    store.close()


@contextmanager
def as_nobody(folder: Path) -> Iterator[None]:
    """Without root's right to write everywhere; the folders above are opened to everybody."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield
        return
    for above in (folder, *folder.parents):
        if above.stat().st_mode & 0o055 != 0o055:
            above.chmod(above.stat().st_mode | 0o055)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_file_that_may_only_be_read(path: Path) -> None:
    path.parent.chmod(0o777)
    path.chmod(0o444)
    with as_nobody(path.parent):
        refused(path, faults.ReadOnlyDatabase)
    path.chmod(0o666)
    with as_nobody(path.parent):
        open_store(path, KEY).close()


def test_a_folder_that_may_only_be_read(path: Path) -> None:
    path.chmod(0o666)
    path.parent.chmod(0o555)
    with as_nobody(path.parent):
        refused(path, faults.ReadOnlyDatabase)
        with pytest.raises(faults.ReadOnlyDatabase):
            open_store(path.parent / "deeper" / "a.db", KEY)
        with pytest.raises(faults.ReadOnlyDatabase):
            open_store(path.with_name("new.db"), KEY)
    path.parent.chmod(0o755)


def limit(store: Store) -> None:
    """Let the database not grow by one page more: SQLite then says what it says on a full disk."""
    with store.reading() as session:
        ask = session.connection().exec_driver_sql
        ask(f"PRAGMA max_page_count = {ask('PRAGMA page_count').scalar()}")


def test_full_while_writing(path: Path) -> None:
    store = open_store(path, KEY)
    limit(store)
    with pytest.raises(faults.DiskFull):
        put(store, "big", "v" * 100 * PAGE)
    assert got(store, "big") is None
    assert got(store, "key")
    store.check()
    store.close()


def test_a_full_disk_while_writing(small_disk: Path) -> None:
    path = small_disk / "a.db"
    open_store(path, KEY).close()
    store = open_store(path, KEY)
    with pytest.raises(faults.DiskFull):
        put(store, "big", "v" * 200 * PAGE)
    put(store, "small", "value")
    assert (got(store, "big"), got(store, "small")) == (None, "value")
    store.check()
    store.close()


@pytest.mark.parametrize("left", [0, 1, 3, 5, 8])
def test_a_full_disk_at_the_start(small_disk: Path, left: int) -> None:
    path = small_disk / "a.db"
    open_store(path, KEY).close()
    size = path.stat().st_size
    fill(small_disk, left)
    try:
        open_store(path, KEY).close()
    except faults.DiskFull:
        assert left < 9
    assert path.stat().st_size == size
    (small_disk / "filler").unlink()
    store = open_store(path, KEY)
    store.check()
    store.close()


def test_a_full_disk_at_the_first_start(small_disk: Path) -> None:
    fill(small_disk, 4)
    with pytest.raises(faults.DiskFull):
        open_store(small_disk / "a.db", KEY)
    (small_disk / "filler").unlink()
    store = open_store(small_disk / "a.db", KEY)
    put(store, "key", "value")
    store.check()
    store.close()


def fill(disk: Path, left: int) -> None:
    """Fill a disk but for some pages."""
    free = shutil.disk_usage(disk).free
    (disk / "filler").write_bytes(b"x" * (free - left * PAGE))


def test_a_failed_migration_leaves_nothing_half_done(tmp_path: Path) -> None:
    with closing(opened(tmp_path / "a.db")) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(faults.LockedDatabase):
            open_store(tmp_path / "a.db", KEY, BUSY_MS)
    open_store(tmp_path / "a.db", KEY).close()
