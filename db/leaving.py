"""The rows of patients read out whole and put in again, inside a session that the store gave.

What only this database means (ids, what the search reads) stays here: a patient is known by the number, a visit by its
place among the patient's visits, `key`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Table, func, insert, select, update
from sqlalchemy.orm import Session

from db import sample, words
from db.models import DRAFT, SIGNED, Encounter, Model, Patient, Sheet
from db.search import digits, folded_names

Rows = dict[str, Any]
"""A row as its columns, or a patient with the visits inside it."""

PATIENT, ENCOUNTER, SHEET = "patient", "encounter", "sheet"
PARTS = ("answer", "note", "assessment", "decision", SHEET)
"""What belongs to a visit."""

_STAYS_HERE = {
    PATIENT: {"id", "folded", "phone_digits", "merged_into_id"},
    ENCOUNTER: {"id", "patient_id", "amends_id"},
    SHEET: {"id", "encounter_id", "pdf"},
}
_ORDER: Mapping[str, Sequence[str]] = {
    "answer": ("question_id",),
    "note": ("page",),
    "assessment": (),
    "decision": ("position", "item"),
    SHEET: ("id",),
}
_AT_ONCE = 100
"""So many patients are read by one query of each table."""


def fields(table: str) -> dict[str, Column[Any]]:
    """The columns of a table that leave it, in their order."""
    stays = _STAYS_HERE.get(table, {"encounter_id"})
    return {column.name: column for column in _table(table).columns if column.name not in stays}


def ids(session: Session, numbers: Iterable[str] | None = None) -> list[int]:
    """The patients of these numbers, or all of them, in the order of their numbers; who was merged is in another.

    Never the sample.
    """
    query = select(Patient.id).where(Patient.merged_into_id.is_(None), sample.is_person(Patient.id))
    query = query.order_by(func.length(Patient.number), Patient.number)
    return list(session.scalars(query if numbers is None else query.where(Patient.number.in_(list(numbers)))))


def read(session: Session, patient_ids: Sequence[int]) -> Iterator[Rows]:
    """Each patient with `encounters` inside, and in each of those its `answers`, `notes` and so on; sheets by `id`."""
    for first in range(0, len(patient_ids), _AT_ONCE):
        some = patient_ids[first : first + _AT_ONCE]
        people = {row["id"]: {**row, "encounters": []} for row in _rows(session, PATIENT, some, ("id",))}
        visits: dict[int, Rows] = {}
        for row in _rows(session, ENCOUNTER, some, ("id", "patient_id", "amends_id")):
            own = people[row.pop("patient_id")]["encounters"]
            visit = {"key": len(own) + 1, "amends": row.pop("amends_id"), **row, **{f"{part}s": [] for part in PARTS}}
            own.append(visit)
            visits[visit.pop("id")] = visit
        for visit in visits.values():
            if visit["amends"] is not None:
                visit["amends"] = visits[visit["amends"]]["key"]
        for part in PARTS:
            extra = ("encounter_id", "id") if part == SHEET else ("encounter_id",)
            for row in _rows(session, part, some, extra):
                visits[row.pop("encounter_id")][f"{part}s"].append(row)
        for patient_id in some:
            del people[patient_id]["id"]
            yield people[patient_id]


def pages(session: Session, sheet_id: int) -> bytes:
    """The pages of a sheet."""
    return session.scalars(select(Sheet.pdf).where(Sheet.id == sheet_id)).one()


def alike(session: Session, patient: Mapping[str, Any]) -> list[tuple[int, str]]:
    """Id and number of those who bear the same names, and were born on the same day or have the same number."""
    query = select(Patient.id, Patient.number, Patient.birth_date).order_by(Patient.id)
    folded = folded_names(patient["family_name"], patient["given_name"])
    found = session.execute(query.where(Patient.folded == folded))
    born, number = patient["birth_date"], patient["number"]
    return [(row.id, row.number) for row in found if row.birth_date == born or row.number == number]


def put(session: Session, patient: Mapping[str, Any], number: str, pages_of: Callable[[str], bytes]) -> int:
    """Store a patient as it was read, under this number. Returns the new id.

    A visit is signed last of all: from then on the database itself refuses every change of it.
    """
    row = {name: patient[name] for name in fields(PATIENT)}
    row |= {"number": number, "phone_digits": digits(row["phone"])}
    row["folded"] = folded_names(row["family_name"], row["given_name"])
    patient_id = _insert(session, PATIENT, row)
    words.index(session.connection(), patient_id, row["folded"])
    visits: dict[int, int] = {}
    for visit in patient["encounters"]:
        row = {name: visit[name] for name in fields(ENCOUNTER)} | {"state": DRAFT, "patient_id": patient_id}
        row["amends_id"] = None if visit["amends"] is None else visits[visit["amends"]]
        visits[visit["key"]] = encounter_id = _insert(session, ENCOUNTER, row)
        for part in PARTS:
            own = {"encounter_id": encounter_id}
            rows = [{name: one[name] for name in fields(part)} | own for one in visit[f"{part}s"]]
            if part == SHEET:
                rows = [row | {"pdf": pages_of(one["file"])} for row, one in zip(rows, visit["sheets"], strict=True)]
            if rows:
                session.execute(insert(_table(part)), rows)
        if visit["state"] == SIGNED:
            session.execute(update(Encounter).where(Encounter.id == encounter_id).values(state=SIGNED))
    return patient_id


def _rows(session: Session, table: str, patient_ids: Sequence[int], extra: Sequence[str]) -> list[Rows]:
    """The rows of these patients, with columns besides those that leave."""
    here = _table(table)
    query = select(*(here.c[name] for name in extra), *fields(table).values())
    if table == PATIENT:
        query = query.where(here.c.id.in_(patient_ids))
    elif table == ENCOUNTER:
        query = query.where(here.c.patient_id.in_(patient_ids)).order_by(here.c.id)
    else:
        query = query.join(Encounter, Encounter.id == here.c.encounter_id).where(Encounter.patient_id.in_(patient_ids))
        query = query.order_by(here.c.encounter_id, *(here.c[name] for name in _ORDER[table]))
    return [dict(row) for row in session.execute(query).mappings()]


def _insert(session: Session, table: str, row: Rows) -> int:
    """Store a row of a table that has ids. Returns its id."""
    here = _table(table)
    return int(session.scalars(insert(here).values(row).returning(here.c.id)).one())


def _table(name: str) -> Table:
    return Model.metadata.tables[name]
