"""What the signed visits of one patient tell together: the last answers, the course of the pain, medicines. No Qt."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from app import decisions as deciding
from app.answers import as_signed
from app.decisions import Decision
from app.engine.pack import Value
from app.engine.peg import peg
from app.errors import UserError
from app.fault_words import telling
from app.kept import kind_of
from db import past
from db.models import Encounter
from db.store import Store

PAIN = "pain_nrs"


@dataclass(frozen=True)
class PastVisit:
    """One signed visit, in the version that stands."""

    encounter_id: int
    held_on: date
    answers: Mapping[str, Value | None]
    decisions: tuple[Decision, ...]
    follow_up_on: date | None
    follow_up_note: str

    @property
    def pain(self) -> int | None:
        """The worst pain of the last 24 hours, 0 to 10."""
        found = self.answers.get(PAIN)
        return found if isinstance(found, int) and not isinstance(found, bool) else None

    @cached_property
    def peg(self) -> float | None:
        """The PEG, 0 to 10; None where one of its items is not known."""
        return peg(self.answers)


@dataclass(frozen=True)
class Told:
    """An answer that a visit had, and on which day."""

    value: Value
    on: date
    encounter_id: int


@dataclass(frozen=True)
class Document:
    """A sheet, letter or copy that was handed out; `settings` are as its own page wrote them."""

    id: int
    encounter_id: int
    made_at: datetime
    settings: Mapping[str, object]

    @property
    def kind(self) -> str:
        """Which paper it is: sheet, copy, referral or why-not."""
        return kind_of(self.settings)


@dataclass(frozen=True)
class Past:
    """The visits, the oldest first."""

    visits: tuple[PastVisit, ...]

    def told(self) -> dict[str, Told]:
        """Question -> the newest answer that is known; a visit that did not ask leaves what was known before."""
        return {
            name: Told(value, visit.held_on, visit.encounter_id)
            for visit in self.visits
            for name, value in visit.answers.items()
            if value is not None
        }

    def before(self, held_on: date, *not_these: int) -> "Past":
        """What was there at a visit of this day, without these encounters."""
        kept = (one for one in self.visits if one.held_on <= held_on and one.encounter_id not in not_these)
        return Past(tuple(kept))


def past_of(store: Store, patient_id: int) -> Past:
    """Everything that was signed of a patient."""
    with telling(), store.reading() as session:
        encounters = past.signed(session, patient_id)
        ids = [one.id for one in encounters]
        answers: dict[int, dict[str, object]] = {one: {} for one in ids}
        for row in past.answers(session, ids):
            answers[row.encounter_id][row.question_id] = json.loads(row.value)
        decisions: dict[int, list[Decision]] = {one: [] for one in ids}
        for decision in past.decisions(session, ids):
            decisions[decision.encounter_id].append(deciding.from_row(decision))
        return Past(tuple(_visit(one, answers[one.id], decisions[one.id]) for one in encounters))


def documents_of(store: Store, patient_id: int) -> tuple[Document, ...]:
    """The sheets that were handed out to a patient, the newest first."""
    with telling(), store.reading() as session:
        rows = past.sheets(session, patient_id)
    return tuple(Document(row.id, row.encounter_id, row.made_at, json.loads(row.settings)) for row in rows)


def pages_of(store: Store, document: int) -> bytes:
    """A sheet exactly as it was handed out."""
    with telling(), store.reading() as session:
        pdf = past.sheet(session, document)
    if pdf is None:
        raise UserError("The sheet cannot be shown.", "It is not in the records.", "Go back to the patient.")
    return pdf


def _visit(row: Encounter, answers: Mapping[str, object], decisions: Sequence[Decision]) -> PastVisit:
    return PastVisit(
        encounter_id=row.id,
        held_on=row.held_on,
        answers=as_signed(answers),
        decisions=tuple(decisions),
        follow_up_on=row.follow_up_on,
        follow_up_note=row.follow_up_note,
    )
