"""What only SQLite and SQLCipher know of copies: made page by page by the database itself, read whole, counted."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import func, select, table

from db import sqlite
from db.faults import DamagedDatabase, DatabaseFault, DiskFull, UnreachableDatabase

BUSY_MS = 10_000
_PAGES = 256
"""How many pages are copied between two looks at the progress."""


def copy(source: Path, target: Path, key: bytes, progress: Callable[[float], None]) -> Mapping[str, int]:
    """Copy an open database as it is at one moment, whatever is written meanwhile. Returns the rows of each table.

    What `progress` raises stops it.
    """
    with _telling(source), closing(sqlite.opened(str(source), key, BUSY_MS)) as connection:
        connection.execute("BEGIN")
        rows = count(connection)
        with _telling(target), closing(sqlite.opened(str(target), key, BUSY_MS)) as other:
            try:
                connection.backup(
                    other, pages=_PAGES, progress=lambda _status, left, of: progress(1 - left / of if of else 1)
                )
            except sqlcipher.Error as error:
                raise _without_a_code(error, source, target) from error
            # One file, so that nothing of it can stay behind.
            other.execute("PRAGMA journal_mode = DELETE")
        connection.execute("COMMIT")
        return rows


def read_whole(path: Path, key: bytes) -> Mapping[str, int]:
    """Read every page of a closed database and follow every reference. Returns the rows of each table.

    Raises:
        DamagedDatabase: it does not fit together; or another DatabaseFault.
    """
    with _telling(path), closing(sqlite.opened(str(path), key, BUSY_MS)) as connection:
        found = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        found += [str(row[0]) for row in connection.execute("PRAGMA integrity_check(1)") if row[0] != "ok"]
        found += [f"{row[0]}: a row points to nothing" for row in connection.execute("PRAGMA foreign_key_check")]
        if found:
            raise DamagedDatabase(path, found[0])
        return count(connection)


def looked_up(path: Path, key: bytes, query: str, *values: str) -> list[tuple[Any, ...]]:
    """The rows of a query on an existing file, of which not one byte changes; an error is the library's own."""
    # `immutable` reads without making a log; with a log there, `ro` reads it and leaves it.
    logged = path.with_name(f"{path.name}-wal").exists()
    address = f"{path.absolute().as_uri()}?mode=ro{'' if logged else '&immutable=1'}"
    with closing(sqlite.opened(address, key, BUSY_MS)) as connection:
        return connection.execute(query, values).fetchall()


def count(connection: sqlite3.Connection) -> Mapping[str, int]:
    """Table -> rows."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
    ).fetchall()
    rows = {}
    for (name,) in tables:
        query = select(func.count()).select_from(table(name))
        rows[name] = int(connection.execute(str(query)).fetchone()[0])
    return rows


def _without_a_code(error: sqlcipher.Error, source: Path, target: Path) -> DatabaseFault:
    """What stopped a copy: SQLCipher's module gives its errors here no code, so the disk itself is asked."""
    if not target.exists():
        return UnreachableDatabase(target, str(error))
    return DiskFull(target, str(error)) if sqlite.full(target) else DamagedDatabase(source, str(error))


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlcipher.Error, OSError) as error:
        fault = sqlite.fault_of(error, path)
        if fault is None:
            raise DamagedDatabase(path, str(error)) from error
        raise fault from error
