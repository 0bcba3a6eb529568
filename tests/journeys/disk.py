"""What is on the disk, read by a second connection while the program has the records open."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

from app.records import FILE
from app.users import Users
from db import sqlite
from tests.keys import signed_in

CLINICIAN = "Dr. M. Okafor"
"""Who signs in, and signs."""

_keys: dict[Path, bytes] = {}


def key(data: Path) -> bytes:
    """The key of these records; the users are made where there are none, with a password that costs nothing to try."""
    if data not in _keys:
        _keys[data] = signed_in(data, CLINICIAN)[0].key
    return _keys[data]


def learn_key(data: Path, password: str) -> None:
    """The key of records that the program itself made, by the password of its first user."""
    users = Users(data)
    users.sign_in(users.all()[0].id, password)
    _keys[data] = users.key


def rows(data: Path, query: str, *values: object) -> list[tuple[Any, ...]]:
    address = f"{(data / FILE).absolute().as_uri()}?mode=ro"
    with closing(sqlite.opened(address, key(data), 10_000)) as connection:
        return connection.execute(query, values).fetchall()


def answers(data: Path, encounter: int) -> dict[str, Any]:
    """Question -> value as it is kept: lists for sets, None for not known."""
    found = rows(data, "SELECT question_id, value FROM answer WHERE encounter_id = ?", encounter)
    return {question: json.loads(value) for question, value in found}


def state(data: Path, encounter: int) -> str:
    """'draft', 'signed', or nothing where there is no such visit."""
    found = rows(data, "SELECT state FROM encounter WHERE id = ?", encounter)
    return str(found[0][0]) if found else ""


def whole_visit(data: Path, encounter: int) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that is kept of one visit, row by row, the sheet's bytes among it."""
    return {
        table: rows(data, f"SELECT * FROM {table} WHERE {column} = ? ORDER BY 1, 2", encounter)
        for table, column in (
            ("encounter", "id"),
            *((name, "encounter_id") for name in ("answer", "note", "assessment", "decision", "sheet")),
        )
    }


def sheets(data: Path, encounter: int) -> list[bytes]:
    return [bytes(row[0]) for row in rows(data, "SELECT pdf FROM sheet WHERE encounter_id = ? ORDER BY id", encounter)]
