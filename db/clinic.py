"""Reading what all signed encounters of a time hold together, inside a session that the store gave."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from db import merging, sample
from db.models import SIGNED, Answer, Assessment, Decision, Encounter
from db.unindexed import in_state


class Score(NamedTuple):
    """One answer of a patient; its value is JSON."""

    patient_id: int
    on: date
    value: str


def _held(first: date, last: date) -> Select[int]:
    """Ids of the signed encounters of these days that no later version replaces, and that are not of the sample."""
    return (
        select(Encounter.id)
        .where(Encounter.state == SIGNED, Encounter.held_on >= first, *_stands(last))
        .where(sample.is_person(Encounter.patient_id))
    )


def _stands(last: date) -> tuple[ColumnElement[bool], ...]:
    """Signed, held up to this day, and not replaced by a later version."""
    later = aliased(Encounter)
    replaced = exists().where(later.amends_id == Encounter.id, later.state == SIGNED)
    return in_state(Encounter, SIGNED), Encounter.held_on <= last, ~replaced


def patients(session: Session, first: date, last: date) -> int:
    """How many people came."""
    query = select(func.count(func.distinct(Encounter.patient_id))).where(Encounter.id.in_(_held(first, last)))
    leads, came = merging.leading(session), _came_as_several(session, first, last)
    return (session.scalar(query) or 0) - len(came) + len({leads.get(one, one) for one in came})


def _came_as_several(session: Session, first: date, last: date) -> set[int]:
    """Under which records those came who have more than one."""
    some = list(merging.several(session))
    if not some:
        return set()
    query = select(Encounter.patient_id).where(Encounter.patient_id.in_(some), Encounter.id.in_(_held(first, last)))
    return set(session.scalars(query))


def urgencies(session: Session, first: date, last: date) -> dict[str, int]:
    """Urgency -> encounters."""
    query = select(Assessment.urgency, func.count()).where(Assessment.encounter_id.in_(_held(first, last)))
    return dict(session.execute(query.group_by(Assessment.urgency)).all())


def present(session: Session, first: date, last: date, questions: Collection[str]) -> dict[str, int]:
    """Question -> encounters that answered it with yes."""
    query = (
        select(Answer.question_id, func.count())
        .where(Answer.encounter_id.in_(_held(first, last)))
        .where(Answer.question_id.in_(questions), Answer.value == "true")
        .group_by(Answer.question_id)
    )
    return dict(session.execute(query).all())


def decisions(session: Session, first: date, last: date) -> list[Decision]:
    """Everything that was accepted or declined."""
    query = select(Decision).where(Decision.encounter_id.in_(_held(first, last)), Decision.kind != "own")
    return list(session.scalars(query.order_by(Decision.encounter_id, Decision.position)))


def scores(session: Session, first: date, last: date, question: str) -> list[Score]:
    """Of the people who came, every known answer to one question up to the last day: patient, day, value as JSON."""
    leads, people = merging.leading(session), merging.several(session)
    came = select(Encounter.patient_id).where(Encounter.id.in_(_held(first, last)))
    too = {one for came_as in _came_as_several(session, first, last) for one in people[came_as]}
    asked = Encounter.patient_id.in_(came)
    who: ColumnElement[bool] = or_(asked, Encounter.patient_id.in_(too)) if too else asked
    query = (
        select(Encounter.patient_id, Encounter.held_on, Answer.value, Encounter.id)
        .join(Answer, Answer.encounter_id == Encounter.id)
        .where(who, *_stands(last))
        .where(Answer.question_id == question, Answer.value != "null")
        .order_by(Encounter.patient_id, Encounter.held_on, Encounter.id)
    )
    rows = [(leads.get(row[0], row[0]), *row[1:]) for row in session.execute(query)]
    if too:
        rows.sort(key=lambda row: (row[0], row[1], row[3]))
    return [Score(*row[:3]) for row in rows]
