"""A database from before records were encrypted: exported by SQLCipher into an encrypted one, proven, then replaced."""

import hashlib
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import select, table, text

from db import sqlite
from db.faults import DamagedDatabase, fault_of_system
from db.key_file import settle


def encrypt(path: Path, key: bytes, busy_ms: int) -> None:
    """Put an encrypted database in the place of the plain one; until it is proven, the plain one stays as it was.

    Raises:
        DatabaseFault: it could not be; the plain one is there still.
    """
    beside = path.with_name(f"{path.name}.encrypting")
    try:
        _clear(beside)
        with closing(sqlcipher.connect(str(path), timeout=busy_ms / 1000, isolation_level=None)) as plain:
            sqlite.check_pages(plain, path)
            # What waits in its log goes into the file, and the log away, before anything is read.
            plain.execute("PRAGMA journal_mode = DELETE")
            plain.execute("BEGIN EXCLUSIVE")
            plain.execute("COMMIT")
            plain.execute("ATTACH ? AS encrypted KEY ?", (str(beside), sqlite.key_word(key)))
            plain.execute("SELECT sqlcipher_export('encrypted')")
            plain.execute("DETACH encrypted")
            with closing(sqlite.opened(str(beside), key, busy_ms)) as encrypted:
                sqlite.check_pages(encrypted, beside)
                if _digest(plain) != _digest(encrypted):
                    raise DamagedDatabase(path, "the encrypted copy is not the same")
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        beside.replace(path)
        settle(path.parent)
    except (sqlcipher.Error, OSError) as error:
        fault = sqlite.fault_of(error, path)
        raise fault or DamagedDatabase(path, str(error)) from error
    finally:
        with suppress(OSError):
            _clear(beside)


def is_plain(path: Path) -> bool:
    """Whether there is a database here that anybody can read."""
    try:
        with path.open("rb") as file:
            return file.read(len(sqlite.PLAIN)) == sqlite.PLAIN
    except FileNotFoundError:
        return False
    except OSError as error:
        raise fault_of_system(error, path) from error


def _clear(beside: Path) -> None:
    for end in ("", "-journal", "-wal", "-shm"):
        beside.with_name(beside.name + end).unlink(missing_ok=True)


def _digest(connection: sqlite3.Connection) -> str:
    """Of everything that is in it: what was made, and every row of every table."""
    digest = hashlib.sha256()
    made = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    for kind, name, sql in made:
        digest.update(repr((kind, name, sql)).encode())
        if kind == "table":
            every = select(text("*")).select_from(table(name)).order_by(text("rowid"))
            for row in connection.execute(str(every)):
                digest.update(repr(row).encode())
    return digest.hexdigest()
