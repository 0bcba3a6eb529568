"""A visit as it is on the disk: who and when, notes, follow-up, sheets; what is not there yet goes out later. No Qt."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from app import decisions as deciding
from app.answers import Answers, as_signed
from app.decided import Decided
from app.decisions import Decision
from app.engine.assessment import Assessment
from app.engine.engine import Engine
from app.engine.stored import assessment_from_json
from app.engine.together import Pair
from app.errors import Said, UserError
from app.fault_words import telling
from app.handouts.options import SheetOptions
from app.held import check_held, told_later
from app.kept import SHEET, KeptSheet, kept, kind_of
from app.prepared import Prepared, options_as_text, options_from_text, prepared_as_text, prepared_from_text
from app.records import patient_record, storable
from app.trail import Actor
from db import audit, merging, models, visits
from db.audit import Deed
from db.store import Store

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass
class Unsaved:
    """What differs from the database."""

    answers: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)
    decisions: bool = False
    follow_up: bool = False
    held: bool = False
    prepared: bool = False

    def __bool__(self) -> bool:
        return bool(self.answers or self.notes or self.decisions or self.follow_up or self.held or self.prepared)

    def __str__(self) -> str:
        """What it is, by ids: for the audit."""
        parts = [
            f"answers: {', '.join(sorted(self.answers))}" if self.answers else "",
            f"notes: {', '.join(sorted(self.notes))}" if self.notes else "",
            "decisions" if self.decisions else "",
            "follow-up" if self.follow_up else "",
            "when it was held" if self.held else "",
            "sheet" if self.prepared else "",
        ]
        return "; ".join(part for part in parts if part)


class StoredEncounter:
    """What of a visit needs no guideline: it is read from its row, and written back piece by piece.

    When saving fails, the change stays here, is named in `unsaved`, and goes out with the next one that succeeds.
    """

    def __init__(
        self, store: Store, engine: Engine, session: "Session", row: models.Encounter, actor: Actor | None = None
    ) -> None:
        self._store, self._engine, self._actor = store, engine, actor
        self.id = row.id
        person = merging.kept(session, row.patient)
        self.patient = patient_record(person)
        self.version, self.amends = row.version, row.amends_id
        self.state = row.state
        self.held_on, self.begun_at, self.held_at = row.held_on, row.begun_at, row.held_at
        self.signed_at, self.signed_by = row.signed_at, row.signed_by
        self.follow_up_on, self.follow_up_note = row.follow_up_on, row.follow_up_note
        self.prepared = prepared_from_text(row.prepared)
        self.sheet_options = options_from_text(person.sheet_options)
        """How the sheets of this patient are wanted; None until somebody has chosen."""
        stored = visits.answers(session, row.id)
        self._draft = Answers(engine.pack.questions, {} if self.signed else stored)
        self.answers = MappingProxyType(as_signed(stored)) if self.signed else self._draft.values
        self._notes = visits.notes(session, row.id)
        self._decided = Decided(deciding.from_row(one) for one in visits.decisions(session, row.id))
        record = visits.assessment(session, row.id)
        self._assessment = assessment_from_json(json.loads(record.result)) if record else None
        self._paired: tuple[Assessment, frozenset[str], tuple[Pair, ...]] | None = None
        """The pairs as they were last checked, and of what."""
        self._unsaved = Unsaved()
        self.saves = 0
        """How often something was brought to the disk since it was opened here."""

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
    def notes(self) -> Mapping[str, str]:
        """Page id -> text."""
        return MappingProxyType(self._notes)

    @property
    def decisions(self) -> Mapping[str, Decision]:
        """Item -> decision, in the order of the plan."""
        return self._decided.made

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
            why = Said("{day} is before the visit itself.", day=on)
            raise UserError("The follow-up was not set.", why, "Choose a later day.")
        self.follow_up_on, self.follow_up_note = on, storable(note)
        self._unsaved.follow_up = True
        self.save_again()

    def set_held(self, at: datetime, now: datetime) -> None:
        """Say that it was held at this moment and is typed in later; the moment is in the clinic's zone."""
        self._refuse_when_signed()
        check_held(at, now, self.patient.birth_date, self.follow_up_on)
        self.held_on, self.held_at = at.date(), at
        self._unsaved.held = True
        self.save_again()

    def prepare(self, prepared: Prepared) -> None:
        """Choose exercises or edit lines for the sheet."""
        self._refuse_when_signed()
        if prepared != self.prepared:
            self.prepared = prepared
            self._unsaved.prepared = True
        self.save_again()

    def want_sheets(self, options: SheetOptions) -> None:
        """Remember for the patient how sheets are wanted; that is no part of what was signed."""
        with telling(), self._store.writing() as session:
            row = there(session.get(models.Encounter, self.id))
            merging.kept(session, row.patient).sheet_options = options_as_text(options)
            self.tell(session, audit.CHANGED, "how sheets are wanted")
        self.sheet_options = options

    def keep_sheet(self, pdf: bytes, settings: Mapping[str, object], now: datetime) -> KeptSheet:
        """Keep a sheet as it was handed out; also of a signed visit, and never to be changed."""
        with telling(), self._store.writing() as session:
            return self.tell_sheet(session, pdf, settings, now)

    def papers(self) -> tuple[KeptSheet, ...]:
        """Everything that was handed out, oldest first: sheets, letters, copies."""
        with telling(), self._store.reading() as session:
            return tuple(kept(row) for row in visits.sheets(session, self.id))

    def sheets(self) -> tuple[KeptSheet, ...]:
        """The patient's sheets that were handed out, oldest first."""
        return tuple(one for one in self.papers() if one.kind == SHEET)

    def save_again(self) -> None:
        """Bring to the disk whatever is not there; UserError when that fails, and nothing is lost here."""
        if self._unsaved:
            with telling(), self._store.writing() as session:
                self._write(session)
            self._all_saved()

    def _all_saved(self) -> None:
        self._unsaved = Unsaved()
        self.saves += 1

    def _write(self, session: "Session") -> models.Encounter:
        row = there(session.get(models.Encounter, self.id))
        for name in sorted(self._unsaved.answers):
            if name in self.answers:
                visits.put_answer(session, self.id, name, self.answers[name])
            else:
                visits.drop_answer(session, self.id, name)
        for page in sorted(self._unsaved.notes):
            visits.put_note(session, self.id, page, self._notes.get(page, ""))
        if self._unsaved.decisions:
            visits.put_decisions(session, self.id, rows(self.decisions.values(), self.id))
        if self._unsaved.follow_up:
            row.follow_up_on, row.follow_up_note = self.follow_up_on, self.follow_up_note
        if self._unsaved.held:
            row.held_on, row.held_at = self.held_on, self.held_at
        if self._unsaved.prepared:
            row.prepared = prepared_as_text(self.prepared)
        if self._unsaved:
            held = f"; {told_later(self.held_at)}" if self._unsaved.held and self.held_at else ""
            self.tell(session, audit.CHANGED, f"{self._unsaved}{held}")
        session.flush()
        return row

    def tell(self, session: "Session", kind: str, detail: str = "") -> None:
        """Tell the audit, in the transaction of what is told."""
        audit.write(session, self._actor, Deed(kind, "encounter", self.id, self.patient.number, detail))

    def tell_sheet(self, session: "Session", pdf: bytes, settings: Mapping[str, object], now: datetime) -> KeptSheet:
        """Keep a sheet, and tell the audit, in one transaction."""
        self.tell(session, audit.PRINTED, f"{kind_of(settings)} kept")
        return kept(visits.keep_sheet(session, self.id, pdf, settings, now))

    def _refuse_when_changed_elsewhere(self, session: "Session", row: models.Encounter) -> None:
        """What is on the disk must be what is seen here, or a signature would freeze what nobody saw."""
        stored = (
            Answers(self._engine.pack.questions, visits.answers(session, self.id)).values,
            [deciding.from_row(one) for one in visits.decisions(session, self.id)],
            visits.notes(session, self.id),
            (row.held_on, row.held_at, row.follow_up_on, row.follow_up_note),
            row.prepared,
        )
        here = (
            self.answers,
            list(self.decisions.values()),
            self._notes,
            (self.held_on, self.held_at, self.follow_up_on, self.follow_up_note),
            prepared_as_text(self.prepared),
        )
        if stored != here:
            why = "Another window or program has stored something else for it since it was opened here."
            raise UserError("This visit was changed elsewhere.", why, "Open it again, and sign it there.")

    def _refuse_when_signed(self) -> None:
        if self.signed:
            why = Said("{name} signed this visit.", name=self.signed_by)
            raise UserError("The visit cannot be changed.", why, "Amend it: that makes a new version.")


def there(row: models.Encounter | None) -> models.Encounter:
    """The row, or in words that there is none."""
    if row is None:
        raise UserError("The visit cannot be shown.", "It is not in the records.", "Go back to the patient.")
    return row


def rows(decisions: Iterable[Decision], encounter_id: int) -> list[models.Decision]:
    """The rows that keep these decisions, in their order."""
    return [deciding.to_row(one, encounter_id, place) for place, one in enumerate(decisions)]
