"""Digests of what lies in a database, read by a connection of its own: a signed visit, a table, everything."""

import hashlib
from contextlib import closing
from pathlib import Path

from db import sqlite

VISIT = (
    ("encounter", "id"),
    *((name, "encounter_id") for name in ("answer", "note", "assessment", "decision", "sheet")),
)
CLINICAL = ("patient", "encounter", "answer", "note", "assessment", "decision", "sheet")


def of_visit(database: Path, key: bytes, encounter: int) -> str:
    """Everything that is kept of one visit, row by row, the sheet's bytes among it."""
    return _digest(database, key, [(table, f"WHERE {column} = {encounter}") for table, column in VISIT])


def of_all(database: Path, key: bytes) -> str:
    """Everything of all patients."""
    return _digest(database, key, [(table, "") for table in CLINICAL])


def signed(database: Path, key: bytes) -> list[int]:
    """The visits that are signed."""
    with closing(sqlite.opened(str(database), key, 10_000)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM encounter WHERE state = 'signed' ORDER BY id")]


def _digest(database: Path, key: bytes, wanted: list[tuple[str, str]]) -> str:
    digest = hashlib.sha256()
    with closing(sqlite.opened(str(database), key, 10_000)) as connection:
        for table, which in wanted:
            for row in connection.execute(f"SELECT * FROM {table} {which} ORDER BY 1, 2"):
                digest.update(repr((table, row)).encode())
    return digest.hexdigest()
