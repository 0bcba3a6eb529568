"""What the signed visits of one patient tell together: the last answers, the course of the pain, medicines. No Qt."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
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
from db import merging, past
from db.models import Encounter
from db.store import Store

PAIN = "pain_nrs"
NEVER_LOST = ("allergies", "aspirin_sensitive_asthma")
"""Of these a merge lets no newer "none" of one record hide what the other one says."""


@dataclass(frozen=True)
class PastVisit:
    """One signed visit, in the version that stands."""

    encounter_id: int
    held_on: date
    answers: Mapping[str, Value | None]
    decisions: tuple[Decision, ...]
    follow_up_on: date | None
    follow_up_note: str
    record: int
    """The patient record under which it was held; more than one after a merge."""
    begun_at: datetime

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
    merged_at: datetime | None = None
    """When two records last became this one; None: it was always one."""

    def told(self) -> dict[str, Told]:
        """Question -> the newest answer that is known; a visit that did not ask leaves what was known before.

        Of an allergy what any of two merged records says, until a visit asks again.
        """
        found = {
            name: Told(value, visit.held_on, visit.encounter_id)
            for visit in self.visits
            for name, value in visit.answers.items()
            if value is not None
        }
        for name in NEVER_LOST:
            if name in found:
                found[name] = self._of_both(name, found[name])
        return found

    def _of_both(self, name: str, newest: Told) -> Told:
        if self.merged_at is None:
            return newest
        asked = [one for one in self.visits if one.begun_at <= self.merged_at and one.answers.get(name) is not None]
        if newest.encounter_id not in [one.encounter_id for one in asked]:
            return newest
        last = {one.record: one.answers[name] for one in asked}
        if isinstance(newest.value, bool):
            return replace(newest, value=any(value is True for value in last.values()))
        members = (member for value in last.values() if isinstance(value, tuple) for member in value)
        return replace(newest, value=tuple(dict.fromkeys(members)))

    def before(self, held_on: date, *not_these: int) -> "Past":
        """What was there at a visit of this day, without these encounters."""
        kept = (one for one in self.visits if one.held_on <= held_on and one.encounter_id not in not_these)
        return replace(self, visits=tuple(kept))


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
        joined = merging.standing(session, merging.ids_of(session, patient_id))
        visits = tuple(_visit(one, answers[one.id], decisions[one.id]) for one in encounters)
        return Past(visits, max((one.merged_at for one in joined), default=None))


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
        record=row.patient_id,
        begun_at=row.begun_at,
    )
