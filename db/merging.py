"""Two records of one person: one stays, the other leads to it. No visit is moved, so that undoing it loses nothing.

Whatever is read "of a patient" is read of `ids_of`; the visits stay with the record under which they were held.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db import patients
from db.models import Merge, Patient

Details = Mapping[str, object]
"""Field -> value, as JSON has it."""

_TOGETHER = (("family_name", "given_name"), ("birth_date",), ("sex",), ("phone",), ("sheet_options",))
"""What goes back together: the two names are one thing."""
FIELDS = tuple(name for names in _TOGETHER for name in names)
"""What a merge may change of a record."""


class NotApart(Exception):
    """One of the two is not there as a record of its own any more."""


def kept(session: Session, patient: Patient) -> Patient:
    """The record to which this one leads: itself, where it was not merged."""
    while patient.merged_into_id is not None:
        patient = session.get_one(Patient, patient.merged_into_id)
    return patient


def groups(session: Session, patient_ids: Iterable[int]) -> dict[int, list[int]]:
    """Record -> its id and the ids of all that were merged into it, and into those."""
    found = {one: [one] for one in patient_ids}
    under = {one: one for one in found}
    while under:
        query = select(Merge.merged_id, Merge.kept_id).where(Merge.kept_id.in_(under), Merge.undone_at.is_(None))
        under = {merged: under[into] for merged, into in session.execute(query.order_by(Merge.id))}
        for merged, into in under.items():
            found[into].append(merged)
    return found


def ids_of(session: Session, patient_id: int) -> list[int]:
    """All ids of a person, that of the record that stands first; whichever of them is asked for."""
    patient = session.get(Patient, patient_id)
    first = patient_id if patient is None else kept(session, patient).id
    return groups(session, [first])[first]


def leading(session: Session) -> dict[int, int]:
    """Every merged record of the clinic -> the record that stands."""
    rows = session.execute(select(Merge.merged_id, Merge.kept_id).where(Merge.undone_at.is_(None)))
    into = {row.merged_id: row.kept_id for row in rows}

    def last(one: int) -> int:
        return last(into[one]) if one in into else one

    return {one: last(one) for one in into}


def several(session: Session) -> dict[int, list[int]]:
    """Every id of those who have more than one -> all ids of that person."""
    people: dict[int, list[int]] = {}
    for merged, stands in leading(session).items():
        people.setdefault(stands, [stands]).append(merged)
    return {one: ids for ids in people.values() for one in ids}


def standing(session: Session, patient_ids: Iterable[int]) -> list[Merge]:
    """The merges among these ids that were not undone, the newest first."""
    query = select(Merge).where(Merge.kept_id.in_(list(patient_ids)), Merge.undone_at.is_(None))
    return list(session.scalars(query.order_by(Merge.id.desc())))


def details(patient: Patient) -> dict[str, object]:
    """The same of one record, as JSON has it."""
    found = {name: getattr(patient, name) for name in FIELDS}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in found.items()}


def merge(session: Session, into: Patient, other: Patient, before: Details, who: str, now: datetime) -> Merge:
    """Let `other` lead to `into`, whose details are already as they are to be.

    Args:
        session: for writing.
        into: the record that stays.
        other: the record that leads to it from now on.
        before: the details of `into` as they were.
        who: did it.
        now: when.

    Raises:
        NotApart: one of them was merged already, or both are the same; nothing was done.
    """
    if into.id == other.id or into.merged_into_id is not None or other.merged_into_id is not None:
        raise NotApart
    patients.index(into)
    other.merged_into_id = into.id
    row = Merge(
        kept_id=into.id,
        merged_id=other.id,
        merged_at=now,
        merged_by=who,
        before=json.dumps(before, ensure_ascii=False),
        after=json.dumps(details(into), ensure_ascii=False),
    )
    session.add(row)
    session.flush()
    return row


def is_last(session: Session, row: Merge) -> bool:
    """Whether no later merge rests on what this one made of the record that stayed."""
    rests = or_(Merge.kept_id == row.kept_id, Merge.merged_id == row.kept_id)
    query = select(Merge.id).where(rests, Merge.undone_at.is_(None), Merge.id > row.id).limit(1)
    return session.scalar(query) is None


def undo(session: Session, row: Merge, now: datetime) -> None:
    """Let both stand again; a detail goes back unless somebody has changed it since.

    Raises:
        NotApart: it is undone already, or a later merge rests on it; nothing was done.
    """
    if row.undone_at is not None or not is_last(session, row):
        raise NotApart
    into, other = session.get_one(Patient, row.kept_id), session.get_one(Patient, row.merged_id)
    other.merged_into_id = None
    before, after, today = json.loads(row.before), json.loads(row.after), details(into)
    for names in _TOGETHER:
        if all(today[name] == after[name] for name in names):
            for name in names:
                setattr(into, name, _value(name, before[name]))
    patients.index(into)
    # Of one of two people something of the other must not stay here once they are known to be two.
    row.undone_at, row.before, row.after = now, "{}", "{}"
    session.flush()


def part(session: Session, patient_ids: Iterable[int], now: datetime) -> None:
    """Undo what joins these records with others, and whatever rests on that."""
    inside = set(patient_ids)
    ids = {one for own in inside for one in ids_of(session, own)}
    rows = standing(session, ids)
    across = [row.id for row in rows if (row.kept_id in inside) != (row.merged_id in inside)]
    for row in rows:
        if across and row.id >= min(across):
            undo(session, row, now)


def _value(name: str, value: object) -> object:
    return date.fromisoformat(value) if name == "birth_date" and isinstance(value, str) else value
