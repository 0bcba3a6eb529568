"""Everything that only SQLite and SQLCipher know: connecting, looking without touching, codes of faults."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from db.faults import (
    DamagedDatabase,
    DatabaseFault,
    DiskFull,
    FailingDisk,
    ForeignDatabase,
    LockedDatabase,
    NotADatabase,
    PlainDatabase,
    ReadOnlyDatabase,
    SignedRecord,
    UnreachableDatabase,
    fault_of_system,
)
from db.guards import REFUSAL as REFUSAL
from db.guards import TRIGGERS as TRIGGERS
from db.places import writable
from db.wrapping import derived

Error = sqlcipher.Error
"""What the library raises."""

FRESH = ""
"""The revision of a file in which there is nothing yet."""

PLAIN = b"SQLite format 3\0"
"""How a database begins that is not encrypted."""

SMALL = 16 << 20
"""A database of up to so many bytes is read whole whenever it is opened."""
_SALT_BYTES = 16
_ROOM = 1 << 20
"""A disk with less than this left, in bytes, is full."""

_CODES: dict[int, type[DatabaseFault]] = {
    sqlite3.SQLITE_BUSY: LockedDatabase,
    sqlite3.SQLITE_LOCKED: LockedDatabase,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: ReadOnlyDatabase,
    sqlite3.SQLITE_PERM: ReadOnlyDatabase,
    sqlite3.SQLITE_CORRUPT: DamagedDatabase,
    # Whether the key is the right one is known before anything is read with it.
    sqlite3.SQLITE_NOTADB: DamagedDatabase,
    sqlite3.SQLITE_CANTOPEN: UnreachableDatabase,
    sqlite3.SQLITE_IOERR: FailingDisk,
}

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    # macOS: elsewhere fsync reaches the disk itself, there it may end in the disk's own memory.
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    # Without it REPLACE would delete a row and its trigger would never hear of it.
    "PRAGMA recursive_triggers = ON",
    # No temporary file: what a patient said never lies beside the database.
    "PRAGMA temp_store = MEMORY",
)


def connect(path: Path, key: bytes, busy_ms: int) -> sqlite3.Connection:
    """A connection that commits to the disk itself, checks foreign keys and begins nothing by itself."""
    connection = opened(str(path), key, busy_ms)
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def opened(address: str, key: bytes, busy_ms: int) -> sqlite3.Connection:
    """The bare connection to a file or its `file:` address, with the key in place and nothing read yet."""
    # SQLCipher has a connection of its own, which does all that Python's does.
    connection: sqlite3.Connection = sqlcipher.connect(
        address,
        timeout=busy_ms / 1000,
        isolation_level=None,
        check_same_thread=False,
        uri=address.startswith("file:"),
    )
    # It would write pages that do not fit on standard error.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f'PRAGMA key = "{key_word(key)}"')  # a pragma takes no parameters
    return connection


def key_word(key: bytes) -> str:
    """A raw key with its salt, as SQLCipher reads it."""
    return f"x'{key.hex()}{salt(key).hex()}'"


def check_pages(connection: sqlite3.Connection, path: Path) -> None:
    """Read every page; DamagedDatabase names the first that does not fit."""
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(1)")]
    if found != ["ok"]:
        raise DamagedDatabase(path, found[0])


def salt(key: bytes) -> bytes:
    """How a database of this key begins; it tells the key apart from every other, and gives nothing of it away."""
    return derived(key, "salt of the database", _SALT_BYTES)


def make_engine(path: Path, key: bytes, busy_ms: int) -> Engine:
    """SQLAlchemy's engine on this file; a writing transaction takes its lock when it begins."""
    engine = create_engine(
        "sqlite://", creator=lambda: connect(path, key, busy_ms), module=sqlcipher, poolclass=QueuePool
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def forget_pages(engine: Engine) -> None:
    """Let every connection that rests give back what it keeps of the file, up to 2 MB each."""
    pool = engine.pool
    assert isinstance(pool, QueuePool)
    resting = [engine.connect() for _ in range(pool.checkedin())]
    for connection in resting:
        connection.exec_driver_sql("PRAGMA shrink_memory")
        connection.close()


def revision(path: Path, key: bytes, busy_ms: int) -> str:
    """The revision that an existing file is at, found without changing one byte of it.

    A small one is read whole. Of a larger one it is only seen that its end is there: a page that is damaged is told
    when it is read, at the latest by the backup or the check of the day.

    Raises:
        DatabaseFault: the file is damaged, locked, read-only or no database that this key opens.
    """
    try:
        if not writable(path):
            raise ReadOnlyDatabase(path, "the file or its folder may not be written")
        if path.stat().st_size == 0:
            return FRESH
        _refuse_foreign(path, key)
        alone = _alone(path)
        # `immutable` reads without making a log; with a log there, `ro` reads it and leaves it. Only what a kill left
        # half written, and its journal takes back, nobody can read before it is taken back.
        how = "mode=rw" if _half_written(path) else "immutable=1" if alone else "mode=ro"
        address = f"{path.absolute().as_uri()}?{how}"
        with closing(opened(address, key, busy_ms)) as connection:
            found = _read_revision(path, connection)
            if alone:
                _refuse_cut_off(path, connection)
            return found
    except (sqlcipher.Error, OSError) as error:
        # The questions asked here are always the same: what else can go wrong with them lies in the file.
        raise fault_of(error, path) or DamagedDatabase(path, str(error)) from error


def begins_with(path: Path, key: bytes) -> bool:
    """Whether a file begins as a database of this key does; OSError where it cannot be read."""
    with path.open("rb") as file:
        return file.read(_SALT_BYTES) == salt(key)


def _refuse_foreign(path: Path, key: bytes) -> None:
    with path.open("rb") as file:
        beginning = file.read(_SALT_BYTES)
    if beginning == PLAIN:
        raise PlainDatabase(path, "it is not encrypted")
    if beginning != salt(key):
        raise ForeignDatabase(path, "it does not begin as a database of this key does")


def check(connection: Connection, path: Path) -> None:
    """Read the whole database; DamagedDatabase names the first thing that does not fit."""
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check(1)")]
    found = [line for line in found if line != "ok"]
    found += [f"{row[0]}: a row points to nothing" for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
    if found:
        raise DamagedDatabase(path, found[0])


def fault_of(error: BaseException, path: Path) -> DatabaseFault | None:
    """The fault that this error means, by its code; None where it is a bug of ours."""
    detail = str(error)
    if isinstance(error, sqlcipher.Error):
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:
            return None
        # SQLCipher's module tells no trigger apart from other constraints; the word is the one our triggers say.
        if code == sqlite3.SQLITE_CONSTRAINT and error.args == (REFUSAL,):
            return SignedRecord(path, detail)
        kind = _CODES.get(code & 0xFF)
        if kind is None:
            return None
        if kind is FailingDisk and full(path):
            kind = DiskFull
        elif kind is UnreachableDatabase and path.parent.is_dir() and not writable(path):
            kind = ReadOnlyDatabase
        return kind(path, f"{error.sqlite_errorname}: {detail}")
    return fault_of_system(error, path) if isinstance(error, OSError) else None


def install_triggers(connection: Connection) -> None:
    """Put the guards of signed encounters in place, in the transaction of the migration before it."""
    for name, trigger in TRIGGERS.items():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(trigger)


def _alone(path: Path) -> bool:
    """Whether no log lies beside the file, so that nobody has it open and nothing waits to be written to it."""
    return not any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal"))


def _half_written(path: Path) -> bool:
    journal = path.with_name(f"{path.name}-journal")
    return journal.exists() and journal.stat().st_size > 0


def _read_revision(path: Path, connection: sqlite3.Connection) -> str:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if path.stat().st_size <= SMALL:
        faults = [row[0] for row in connection.execute("PRAGMA quick_check(1)")]
        if faults != ["ok"]:
            raise DamagedDatabase(path, str(faults[0]))
    if not tables:
        return FRESH
    if "alembic_version" not in tables:
        raise NotADatabase(path, "a database of another program")
    rows: list[Any] = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if len(rows) != 1:
        raise DamagedDatabase(path, "it does not say its version")
    return str(rows[0][0])


def _refuse_cut_off(path: Path, connection: sqlite3.Connection) -> None:
    size = path.stat().st_size
    page = int(connection.execute("PRAGMA cipher_page_size").fetchone()[0])
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    if size % page or size < page * pages:
        raise DamagedDatabase(path, "its last page is cut off")


def full(path: Path) -> bool:
    """Whether the disk of a file has no room left."""
    try:
        return shutil.disk_usage(path.parent).free < _ROOM
    except OSError:
        return False
