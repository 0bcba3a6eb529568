"""A patient of a file of records, checked whole: what the records could not hold or show is never put into them."""

import json
from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column

from app import record_format as form
from app.decisions import from_row
from app.engine.stored import assessment_from_json
from app.errors import Said
from app.prepared import prepared_from_text
from db import leaving, merging, models
from db.leaving import Rows

_LARGEST = 1 << 63
_AS_JSON = frozenset({"sheet_options", "prepared", "value", "result", "statements", "regimen", "basis", "settings"})
_OTHER_NAMES = {"patients": leaving.PATIENT, "encounters": leaving.ENCOUNTER}
_BESIDE = {
    "patients": {"encounters", "merged", *leaving.OF_MERGE},
    "encounters": {"key", "amends", *form.TABLES[2:]},
    "sheets": {"file"},
}
"""What stands in a row besides the columns of its table."""
_ONLY_ONE = {"answers": "question_id", "notes": "page", "decisions": "item", "sheets": "file"}
"""The column by which the rows of a visit are told apart."""
_HIGHEST_NUMBER = 999_999_999


class Wrong(Exception):
    """What is wrong, without a word of a patient; a template and its values as those of `Said`."""

    def __init__(self, why: str, **values: object) -> None:
        super().__init__(why)
        self.why = Said(why, **values)

    def __str__(self) -> str:
        """What is wrong, in English."""
        return str(self.why)


def checked(said: object, files: Collection[str]) -> Rows:
    """The patient of one line, its values as the database has them.

    Raises:
        Wrong: it names the field.
    """
    patient = _row("patients", said)
    number = patient["number"]
    if not number.isascii() or not number.isdecimal() or not 0 < int(number) <= _HIGHEST_NUMBER:
        raise Wrong("number is none that a patient can have")
    if f"{int(number):06d}" != number:
        raise Wrong("number is not written as numbers are")
    if not patient["family_name"] and not patient["given_name"]:
        raise Wrong("the patient has no name")
    before: set[int] = set()
    amended: set[int] = set()
    patient["encounters"] = [_visit(one, files, before, amended) for one in _list(said, "encounters")]
    if isinstance(said, dict) and "merged" in said:
        patient["merged"] = [checked(one, files) | _merge(one) for one in _list(said, "merged")]
    return patient


def _merge(said: object) -> Rows:
    """When and by whom a record was merged, and the details of the one that stands, which undoing it needs."""
    assert isinstance(said, dict)
    columns = models.Model.metadata.tables["merge"].columns
    row = {name: _value("merged", columns[name], said) for name in ("merged_at", "merged_by")}
    for name in ("before", "after"):
        row[name] = _details(said.get(name))
    return row


def _details(said: object) -> Rows:
    """The details of a record as a merge keeps them."""
    columns = {name: column for name, column in leaving.fields(leaving.PATIENT).items() if name in merging.FIELDS}
    if not isinstance(said, dict) or said.keys() != columns.keys():
        raise Wrong("merged: the details of a record are not whole")
    for column in columns.values():
        _value("merged", column, said)
    return said


def _visit(said: object, files: Collection[str], before: set[int], amended: set[int]) -> Rows:
    """One encounter, whose key is not among those before it."""
    visit = _row("encounters", said)
    assert isinstance(said, dict)
    key, amends = said.get("key"), said.get("amends")
    if type(key) is not int or key in before or not (amends is None or type(amends) is int):
        raise Wrong("encounters do not follow one another")
    if type(amends) is int:
        if amends not in before or amends in amended:
            raise Wrong("an encounter amends one that is not there")
        amended.add(amends)
    before.add(key)
    visit |= {"key": key, "amends": amends}
    for table in form.TABLES[2:]:
        visit[table] = [_row(table, one) for one in _list(said, table)]
        if table in _ONLY_ONE:
            told_apart = [one[_ONLY_ONE[table]] for one in visit[table]]
            if len(set(told_apart)) < len(told_apart):
                raise Wrong("{table}: one stands there twice", table=table)
    for sheet in visit["sheets"]:
        if sheet["file"] not in files or not sheet["file"].startswith(form.SHEETS):
            raise Wrong("sheets: a PDF is missing")
    _check_state(visit)
    _check_shown(visit)
    return visit


def _check_state(visit: Rows) -> None:
    if visit["state"] not in (models.DRAFT, models.SIGNED):
        raise Wrong("state is neither draft nor signed")
    signed = visit["state"] == models.SIGNED
    if signed and None in (visit["signed_at"], visit["signed_by"], visit["pack_digest"]):
        raise Wrong("who signed is missing")
    if len(visit["assessments"]) != signed:
        raise Wrong("a signed encounter has one assessment, a draft none")


def _check_shown(visit: Rows) -> None:
    """Read it as the windows and sheets will."""
    try:
        prepared_from_text(visit["prepared"])
        for one in visit["assessments"]:
            assessment_from_json(json.loads(one["result"]))
        for one in visit["decisions"]:
            from_row(models.Decision(**one))
        for one in visit["sheets"]:
            dict(json.loads(one["settings"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Wrong("an encounter could not be shown") from error


def _list(said: object, name: str) -> list[object]:
    found = said.get(name) if isinstance(said, dict) else None
    if not isinstance(found, list):
        raise Wrong("{name} is no list", name=name)
    return found


def _row(table: str, said: object) -> Rows:
    """The columns of a row; a field that is not known is of a later release, or of nobody."""
    if not isinstance(said, dict):
        raise Wrong("{table}: a row is no object", table=table)
    columns = leaving.fields(_OTHER_NAMES.get(table, table.removesuffix("s")))
    unknown = said.keys() - columns.keys() - _BESIDE.get(table, set())
    if unknown:
        raise Wrong("{table} has a field that this release does not know", table=table)
    row = {name: _value(table, column, said) for name, column in columns.items()}
    if table == "sheets":
        row["file"] = said.get("file")
        if not isinstance(row["file"], str):
            raise Wrong("sheets: file is missing")
    return row


def _value(table: str, column: Column[Any], said: Mapping[str, object]) -> object:
    """A value of the kind that the column holds; an empty one only where that is allowed, or was before it existed."""
    value = said.get(column.name)
    if value is None:
        if not column.nullable:
            raise Wrong("{table}: {field} is missing", table=table, field=column.name)
        return None
    try:
        found = _of_kind(column, value)
    except (ValueError, OverflowError, RecursionError) as error:
        raise Wrong("{table}: {field} cannot be read", table=table, field=column.name) from error
    if found is None:
        raise Wrong("{table}: {field} is of another kind", table=table, field=column.name)
    return found


def _of_kind(column: Column[Any], value: object) -> object | None:
    kind = datetime if isinstance(column.type, models.Moment) else column.type.python_type
    if kind is int:
        return value if type(value) is int and abs(value) < _LARGEST else None
    if not isinstance(value, str):
        return None
    if kind is datetime:
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo is not None else None
    if kind is date:
        return date.fromisoformat(value)
    value.encode()
    length = getattr(column.type, "length", None)
    if length is not None and len(value) > length:
        return None
    if column.name in _AS_JSON:
        json.loads(value)
    return value
