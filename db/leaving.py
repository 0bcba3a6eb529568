"""The rows of patients read out whole and put in again, inside a session that the store gave.

What only this database means (ids, what the search reads) stays here: a patient is known by the number, a visit by its
place among the patient's visits, `key`. Records that were merged into one are inside it, in `merged`.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Table, func, insert, select, update
from sqlalchemy.orm import Session

from db import merging, sample, words
from db.models import DRAFT, SIGNED, Encounter, Merge, Model, Patient, Sheet
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
OF_MERGE = ("merged_at", "merged_by", "before", "after")
"""What a merged record has besides: when, by whom, and the details of the record that stayed."""
_AT_ONCE = 100
"""So many patients are read by one query of each table."""


def fields(table: str) -> dict[str, Column[Any]]:
    """The columns of a table that leave it, in their order."""
    stays = _STAYS_HERE.get(table, {"encounter_id"})
    return {column.name: column for column in _table(table).columns if column.name not in stays}


def ids(session: Session, numbers: Iterable[str] | None = None) -> list[int]:
    """The patients of these numbers, or all of them, in the order of their numbers; for a merged one where it leads.

    Never the sample.
    """
    query = select(Patient).where(sample.is_person(Patient.id))
    query = query.order_by(func.length(Patient.number), Patient.number)
    if numbers is None:
        return list(session.scalars(query.with_only_columns(Patient.id).where(Patient.merged_into_id.is_(None))))
    found = session.scalars(query.where(Patient.number.in_(list(numbers))))
    return list(dict.fromkeys(merging.kept(session, one).id for one in found))


def read(session: Session, patient_ids: Sequence[int]) -> Iterator[Rows]:
    """Each patient with `encounters` inside, and in each of those its `answers`, `notes` and so on; sheets by `id`."""
    for first in range(0, len(patient_ids), _AT_ONCE):
        stand = patient_ids[first : first + _AT_ONCE]
        some = [one for ids in merging.groups(session, stand).values() for one in ids]
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
        for merge in reversed(merging.standing(session, some)):
            merged = people[merge.merged_id]
            merged |= {"merged_at": merge.merged_at, "merged_by": merge.merged_by}
            merged |= {"before": json.loads(merge.before), "after": json.loads(merge.after)}
            people[merge.kept_id].setdefault("merged", []).append(merged)
        for patient_id in some:
            del people[patient_id]["id"]
        for patient_id in stand:
            yield people[patient_id]


def records(patient: Rows) -> Iterator[Rows]:
    """The record, and then each that was merged into it and into those."""
    yield patient
    for one in patient.get("merged", ()):
        yield from records(one)


def pages(session: Session, sheet_id: int) -> bytes:
    """The pages of a sheet."""
    return session.scalars(select(Sheet.pdf).where(Sheet.id == sheet_id)).one()


def alike(session: Session, patient: Mapping[str, Any]) -> list[tuple[int, str]]:
    """Id and number of those who bear the same names, and were born on the same day or have the same number.

    Of one that was merged it is those of the record that stands for it.
    """
    known: dict[int, str] = {}
    for one in records(dict(patient)):
        folded = folded_names(one["family_name"], one["given_name"])
        found = session.scalars(select(Patient).where(Patient.folded == folded).order_by(Patient.id))
        same = (row for row in found if row.birth_date == one["birth_date"] or row.number == one["number"])
        known |= {stands.id: stands.number for stands in (merging.kept(session, row) for row in same)}
    return list(known.items())


def put(
    session: Session, patient: Rows, numbers: Mapping[str, str], pages_of: Callable[[str], bytes]
) -> dict[str, int]:
    """Store a patient as it was read, with all that was merged into it. Returns number as it was read -> new id.

    Args:
        session: for writing.
        patient: as `read` gave it.
        numbers: as it was read -> under which it is stored.
        pages_of: file of a sheet -> its pages.
    """
    own = _put(session, patient, numbers[patient["number"]], pages_of)
    ids = {patient["number"]: own}
    for one in patient.get("merged", ()):
        below = put(session, one, numbers, pages_of)
        ids |= below
        texts = {name: json.dumps(one[name], ensure_ascii=False) for name in ("before", "after")}
        row = {"merged_at": one["merged_at"], "merged_by": one["merged_by"], **texts}
        session.add(Merge(kept_id=own, merged_id=below[one["number"]], **row))
        session.get_one(Patient, below[one["number"]]).merged_into_id = own
        session.flush()
    return ids


def _put(session: Session, patient: Mapping[str, Any], number: str, pages_of: Callable[[str], bytes]) -> int:
    """Store one record. A visit is signed last of all: from then on the database itself refuses every change of it."""
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
