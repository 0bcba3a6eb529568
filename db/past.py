"""Reading what the signed encounters of one patient hold together, inside a session that the store gave."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from db.models import SIGNED, Answer, Decision, Encounter, Sheet


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
        .where(Encounter.patient_id == patient_id, Encounter.state == SIGNED)
        .where(~exists().where(later.amends_id == Encounter.id, later.state == SIGNED))
        .order_by(Encounter.held_on, Encounter.id)
    )
    return list(session.scalars(query))


def answers(session: Session, encounters: Collection[int]) -> list[Answer]:
    """Every answer of these encounters."""
    return list(session.scalars(select(Answer).where(Answer.encounter_id.in_(encounters))))


def decisions(session: Session, encounters: Collection[int]) -> list[Decision]:
    """What was decided at these encounters, each in the order of its plan."""
    query = select(Decision).where(Decision.encounter_id.in_(encounters))
    return list(session.scalars(query.order_by(Decision.encounter_id, Decision.position)))


def sheets(session: Session, patient_id: int) -> list[SheetOfPatient]:
    """The sheets that a patient was given, the newest first; their pages stay on the disk."""
    columns = (Sheet.id, Sheet.encounter_id, Sheet.made_at, Sheet.settings, func.length(Sheet.pdf))
    query = select(*columns).join(Encounter, Encounter.id == Sheet.encounter_id)
    rows = session.execute(query.where(Encounter.patient_id == patient_id).order_by(Sheet.id.desc()))
    return [SheetOfPatient(*row) for row in rows]


def sheet(session: Session, sheet_id: int) -> bytes | None:
    """The pages of one sheet."""
    return session.scalar(select(Sheet.pdf).where(Sheet.id == sheet_id))
