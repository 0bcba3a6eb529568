"""Keys for tests: one fixed database key, what a password costs there, and another program that has the key."""

import sqlite3
from pathlib import Path

from sqlcipher3.dbapi2 import IntegrityError

from app.users import User, Users
from db import sqlite
from db.wrapping import Cost

KEY = bytes(range(32))
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
NAME, PASSWORD = "Dr M. Osei", "correct horse"
BOTH = ("clinician", "administrator")

__all__ = ["BOTH", "CHEAP", "KEY", "NAME", "PASSWORD", "IntegrityError", "opened", "signed_in"]


def opened(path: Path, key: bytes = KEY) -> sqlite3.Connection:
    """A bare connection of another program, without what ours sets."""
    return sqlite.opened(str(path), key, 10_000)


def signed_in(folder: Path, name: str = NAME, roles: tuple[str, ...] = BOTH) -> tuple[Users, User]:
    """The users of a folder with the first one signed in, who is made where there is none."""
    users = Users(folder, CHEAP)
    if users.exist:
        return users, users.sign_in(users.all()[0].id, PASSWORD)
    return users, users.found(users.draw_up(name, PASSWORD, PASSWORD, roles))
