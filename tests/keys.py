"""Keys for tests: one fixed database key, what a password costs there, and another program that has the key."""

import sqlite3
from pathlib import Path

from sqlcipher3.dbapi2 import IntegrityError

from db import sqlite
from db.wrapping import Cost

KEY = bytes(range(32))
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)

__all__ = ["CHEAP", "KEY", "IntegrityError", "opened"]


def opened(path: Path, key: bytes = KEY) -> sqlite3.Connection:
    """A bare connection of another program, without what ours sets."""
    return sqlite.opened(str(path), key, 10_000)
