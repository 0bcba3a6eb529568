"""Reading what the signed encounters of one patient hold together, inside a session that the store gave."""

from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from db import merging
from db.models import DRAFT, SIGNED, Answer, Assessment, Decision, Encounter, Sheet
from db.unindexed import in_state, is_first


class SheetOfPatient(NamedTuple):
    """A sheet without its pages."""

    id: int
    encounter_id: int
    made_at: datetime
    settings: str
    size: int


def signed(session: Session, patient_id: int) -> list[Encounter]:
    """A patient's signed encounters that no later version replaces, the oldest first."""
    later = aliased(Encounter)
    query = (
        select(Encounter)
        .where(Encounter.patient_id.in_(merging.ids_of(session, patient_id)), in_state(Encounter, SIGNED))
        .where(~exists().where(later.amends_id == Encounter.id, later.state == SIGNED))
        .order_by(Encounter.held_on, Encounter.id)
    )
    return list(session.scalars(query))


def how_many(session: Session, patient_ids: Collection[int]) -> tuple[int, int, date | None]:
    """Visits and drafts under these records, and the day of the newest visit; a later version is no visit more."""
    own = Encounter.patient_id.in_(patient_ids)
    query = select(func.count(), func.max(Encounter.held_on)).where(own, is_first(Encounter))
    visits, last = session.execute(query).one()
    drafts = session.scalar(select(func.count()).where(own, in_state(Encounter, DRAFT))) or 0
    return visits, drafts, last


def answers(session: Session, encounters: Collection[int]) -> list[Answer]:
    """Every answer of these encounters."""
    return list(session.scalars(select(Answer).where(Answer.encounter_id.in_(encounters))))


def values(session: Session, encounters: Collection[int]) -> list[tuple[int, str, str]]:
    """The same as bare rows: encounter, question, value as JSON. Of a thousand visits it is many times faster."""
    query = select(Answer.encounter_id, Answer.question_id, Answer.value).where(Answer.encounter_id.in_(encounters))
    return [(row[0], row[1], row[2]) for row in session.execute(query)]


def results(session: Session, encounters: Collection[int]) -> dict[int, str]:
    """What was stored of these encounters when they were signed, as JSON."""
    query = select(Assessment.encounter_id, Assessment.result).where(Assessment.encounter_id.in_(encounters))
    return {row[0]: row[1] for row in session.execute(query)}


def decisions(session: Session, encounters: Collection[int]) -> list[Decision]:
    """What was decided at these encounters, each in the order of its plan."""
    query = select(Decision).where(Decision.encounter_id.in_(encounters))
    return list(session.scalars(query.order_by(Decision.encounter_id, Decision.position)))


def sheets(session: Session, patient_id: int) -> list[SheetOfPatient]:
    """The sheets that a patient was given, the newest first; their pages stay on the disk."""
    columns = (Sheet.id, Sheet.encounter_id, Sheet.made_at, Sheet.settings, func.length(Sheet.pdf))
    query = select(*columns).join(Encounter, Encounter.id == Sheet.encounter_id)
    own = Encounter.patient_id.in_(merging.ids_of(session, patient_id))
    rows = session.execute(query.where(own).order_by(Sheet.id.desc()))
    return [SheetOfPatient(*row) for row in rows]


def sheet(session: Session, sheet_id: int) -> bytes | None:
    """The pages of one sheet."""
    return session.scalar(select(Sheet.pdf).where(Sheet.id == sheet_id))
