"""One visit: answers, assessment, decisions, plan; saves itself as it goes and opens again as it was. No Qt."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from app import decisions as deciding
from app.answers import Answers, as_signed
from app.decisions import Decision
from app.engine.assessment import Assessment, Regimen
from app.engine.engine import Engine
from app.engine.pack import Value
from app.engine.stored import assessment_from_json
from app.errors import UserError
from app.fault_words import telling
from app.handouts.plan import Plan
from app.kept import KeptSheet, kept, seal
from app.records import LONGEST_NAME, patient_record, storable
from db import models, visits
from db.store import Store

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass
class _Unsaved:
    """What differs from the database."""

    answers: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)
    decisions: bool = False
    follow_up: bool = False

    def __bool__(self) -> bool:
        return bool(self.answers or self.notes or self.decisions or self.follow_up)


class Encounter:
    """A draft that saves every change before it returns, or a signed visit that refuses every change.

    When saving fails, the change stays here, is named in `unsaved`, and goes out with the next one that succeeds.
    """

    def __init__(self, store: Store, engine: Engine, session: "Session", row: models.Encounter) -> None:
        self._store, self._engine = store, engine
        self.id = row.id
        self.patient = patient_record(row.patient)
        self.version, self.amends = row.version, row.amends_id
        self.state = row.state
        self.held_on, self.begun_at = row.held_on, row.begun_at
        self.signed_at, self.signed_by = row.signed_at, row.signed_by
        self.follow_up_on, self.follow_up_note = row.follow_up_on, row.follow_up_note
        stored = visits.answers(session, row.id)
        self._draft = Answers(engine.pack.questions, {} if self.signed else stored)
        self.answers = MappingProxyType(as_signed(stored)) if self.signed else self._draft.values
        self._notes = visits.notes(session, row.id)
        self._decisions = {one.item: deciding.from_row(one) for one in visits.decisions(session, row.id)}
        record = visits.assessment(session, row.id)
        self._assessment = assessment_from_json(json.loads(record.result)) if record else None
        self._unsaved = _Unsaved()

    @property
    def signed(self) -> bool:
        """Whether it is frozen."""
        return self.state == models.SIGNED

    @property
    def set_aside(self) -> tuple[str, ...]:
        """Stored answers of a draft that the guideline of today does not know; they stay on the disk."""
        return self._draft.set_aside

    @property
    def unsaved(self) -> frozenset[str]:
        """Questions whose answers are not on the disk."""
        return frozenset(self._unsaved.answers)

    @property
    def all_saved(self) -> bool:
        """Whether everything is on the disk: answers, notes, decisions, follow-up."""
        return not self._unsaved

    @property
    def assessment(self) -> Assessment:
        """Of the answers as they are now; of a signed visit, as it was stored then."""
        if self._assessment is None:
            self._assessment = self._engine.assess(self.answers)
        return self._assessment

    @property
    def notes(self) -> Mapping[str, str]:
        """Page id -> text."""
        return MappingProxyType(self._notes)

    @property
    def decisions(self) -> Mapping[str, Decision]:
        """Item -> decision, in the order of the plan."""
        return MappingProxyType(self._decisions)

    def answer(self, question_id: str, value: Value | None) -> None:
        """Give one answer and save it; UserError when it is not allowed, or could not be saved."""
        self.answer_many({question_id: value})

    def answer_many(self, given: Mapping[str, Value | None]) -> None:
        """Give several answers as one step: all are saved together; none is taken when one is not allowed."""
        self._refuse_when_signed()
        self._changed(self._draft.give(given))

    def clear(self, question_id: str) -> None:
        """Take an answer back: the question counts as not answered."""
        self._refuse_when_signed()
        self._changed(self._draft.clear(question_id))

    def undo(self) -> tuple[str, ...]:
        """Go back by one step of answering and say which questions it touched; nothing when there is none."""
        self._refuse_when_signed()
        touched = self._draft.undo()
        self._changed(touched)
        return touched

    def set_note(self, page: str, text: str) -> None:
        """Write a page's note; an empty text removes it."""
        self._refuse_when_signed()
        self._notes[page] = storable(text)
        self._unsaved.notes.add(page)
        if not self._notes[page]:
            del self._notes[page]
        self.save_again()

    def set_follow_up(self, on: date | None, note: str = "") -> None:
        """When the patient is to come again, and for what."""
        self._refuse_when_signed()
        if on is not None and on < self.held_on:
            why = f"{on.isoformat()} is before the visit itself."
            raise UserError("The follow-up was not set.", why, "Choose a later day.")
        self.follow_up_on, self.follow_up_note = on, storable(note)
        self._unsaved.follow_up = True
        self.save_again()

    def accept(
        self, item: str, statements: Iterable[str], text: str, regimen: Regimen | None = None, comment: str = ""
    ) -> None:
        """Take a card into the plan, a medicine with the guideline's regimen if none is given; blocked: say why."""
        self._refuse_when_signed()
        self._decide(deciding.accepted(self.assessment, item, statements, text, regimen, storable(comment)))

    def decline(self, item: str, statements: Iterable[str], reason: str, comment: str = "") -> None:
        """Leave a card out of the plan, and say why."""
        self._refuse_when_signed()
        self._decide(deciding.declined(self.assessment, item, statements, storable(reason), storable(comment)))

    def add_own(self, text: str) -> str:
        """Add a line of one's own to the plan; its item is given back."""
        self._refuse_when_signed()
        decision = deciding.own(self._decisions.values(), storable(text))
        self._decide(decision)
        return decision.item

    def undecide(self, item: str) -> None:
        """Take a decision back."""
        self._refuse_when_signed()
        if self._decisions.pop(item, None) is not None:
            self._unsaved.decisions = True
            self.save_again()

    def remove_own(self, item: str) -> None:
        """Take a line of one's own out of the plan."""
        self.undecide(item)

    def outdated(self) -> tuple[Decision, ...]:
        """Decisions of a draft whose advice has changed since; until decided again they are not in the plan."""
        return () if self.signed else deciding.outdated(self._decisions.values(), self.assessment)

    def plan(self) -> Plan:
        """What was accepted and still stands."""
        left_out = self.outdated()
        asked = self._engine.asked(self._draft.values) if not self.signed else {}
        return deciding.plan_of(
            [one for one in self._decisions.values() if one not in left_out],
            self.assessment,
            {name: value for name, value in self.answers.items() if asked.get(name) is not False},
            self.held_on,
            (self.follow_up_on, self.follow_up_note),
        )

    def open_questions(self) -> tuple[str, ...]:
        """Questions of a draft that are asked, or may be, and have no answer; in the order of the intake."""
        if self.signed:
            return ()
        asked = self._engine.asked(self.answers)
        names = self._engine.pack.questions
        return tuple(name for name in names if name not in self.answers and asked.get(name) is not False)

    def sign(self, by: str, now: datetime) -> None:
        """Store the assessment and freeze everything; open questions do not hinder it.

        Raises:
            UserError: nobody signs, a decision rests on advice that has changed, or saving failed.
        """
        self._refuse_when_signed()
        by = " ".join(storable(by).split())
        if not by or len(by) > LONGEST_NAME:
            why = f"The name is {'missing' if not by else 'too long'}."
            raise UserError("The visit was not signed.", why, "Enter the name of who signs.")
        changed = [one.item for one in self.outdated() if one.kind == "accepted"]
        if changed:
            why = f"The advice has changed since it was accepted: {', '.join(changed)}."
            raise UserError("The visit was not signed.", why, "Look at it in the plan and decide again.")
        with telling(), self._store.writing() as session:
            seal(session, self._write(session), self._engine.pack, self.assessment, by, now)
        self._unsaved = _Unsaved()
        self.state, self.signed_at, self.signed_by = models.SIGNED, now, by

    def keep_sheet(self, pdf: bytes, settings: Mapping[str, object], now: datetime) -> KeptSheet:
        """Keep a sheet as it was handed out; also of a signed visit, and never to be changed."""
        with telling(), self._store.writing() as session:
            return kept(visits.keep_sheet(session, self.id, pdf, settings, now))

    def sheets(self) -> tuple[KeptSheet, ...]:
        """The sheets that were handed out, oldest first."""
        with telling(), self._store.reading() as session:
            return tuple(kept(row) for row in visits.sheets(session, self.id))

    def amend(self, now: datetime) -> "Encounter":
        """A draft of the next version, which names this one and begins with its answers, decisions and notes."""
        if not self.signed:
            raise UserError("The visit was not amended.", "It is not signed yet.", "Change it as it is.")
        with telling(), self._store.writing() as session:
            later = visits.amendment(session, self.id)
            if later is not None:
                why = f"Version {later.version} of it exists already."
                raise UserError("The visit was not amended.", why, "Open that one.")
            row = visits.amend(session, _there(visits.get(session, self.id)), now)
            visits.put_decisions(session, row.id, _rows(self._decisions.values(), row.id))
            session.flush()
            return Encounter(self._store, self._engine, session, row)

    def save_again(self) -> None:
        """Bring to the disk whatever is not there; UserError when that fails, and nothing is lost here."""
        if self._unsaved:
            with telling(), self._store.writing() as session:
                self._write(session)
            self._unsaved = _Unsaved()

    def _changed(self, questions: Iterable[str]) -> None:
        for name in questions:
            self._unsaved.answers.add(name)
            self._assessment = None
        self.save_again()

    def _decide(self, decision: Decision) -> None:
        self._decisions[decision.item] = decision
        self._unsaved.decisions = True
        self.save_again()

    def _write(self, session: "Session") -> models.Encounter:
        row = _there(visits.get(session, self.id))
        for name in sorted(self._unsaved.answers):
            if name in self.answers:
                visits.put_answer(session, self.id, name, self.answers[name])
            else:
                visits.drop_answer(session, self.id, name)
        for page in sorted(self._unsaved.notes):
            visits.put_note(session, self.id, page, self._notes.get(page, ""))
        if self._unsaved.decisions:
            visits.put_decisions(session, self.id, _rows(self._decisions.values(), self.id))
        if self._unsaved.follow_up:
            row.follow_up_on, row.follow_up_note = self.follow_up_on, self.follow_up_note
        session.flush()
        return row

    def _refuse_when_signed(self) -> None:
        if self.signed:
            why = f"{self.signed_by} signed this visit."
            raise UserError("The visit cannot be changed.", why, "Amend it: that makes a new version.")


def begin(store: Store, engine: Engine, patient_id: int, now: datetime) -> Encounter:
    """A new visit of this patient, on the disk from the start."""
    with telling(), store.writing() as session:
        if session.get(models.Patient, patient_id) is None:
            raise UserError("The visit was not begun.", "There is no such patient.", "Search the patient again.")
        return Encounter(store, engine, session, visits.begin(session, patient_id, now))


def open_encounter(store: Store, engine: Engine, encounter_id: int) -> Encounter:
    """A visit as it was left, draft or signed."""
    with telling(), store.reading() as session:
        return Encounter(store, engine, session, _there(visits.get(session, encounter_id)))


def _there(row: models.Encounter | None) -> models.Encounter:
    if row is None:
        raise UserError("The visit cannot be shown.", "It is not in the records.", "Go back to the patient.")
    return row


def _rows(decisions: Iterable[Decision], encounter_id: int) -> list[models.Decision]:
    return [deciding.to_row(one, encounter_id, place) for place, one in enumerate(decisions)]
