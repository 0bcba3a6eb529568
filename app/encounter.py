"""One visit: answers, assessment, decisions, plan; saves itself as it goes and opens again as it was. No Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from app import clashes as clashing
from app import decisions as deciding
from app.answers import Answers
from app.decisions import Advice, Decision
from app.engine.assessment import Assessment, Regimen
from app.engine.engine import Engine
from app.engine.pack import Value
from app.engine.taken import RuledOut
from app.engine.together import Pair
from app.errors import Said, UserError
from app.fault_words import telling
from app.handouts.exercises import Chosen, suggested
from app.handouts.plan import Plan
from app.held import check_held, told_later
from app.kept import seal
from app.records import LONGEST_NAME, storable
from app.refusals import Since, changed_since, rested_on
from app.stored_encounter import StoredEncounter, rows, there
from app.trail import Actor
from db import audit, merging, models, visits
from db.store import Store


class Encounter(StoredEncounter):
    """A draft that saves every change before it returns, or a signed visit that refuses every change."""

    @property
    def assessment(self) -> Assessment:
        """Of the answers as they are now; of a signed visit, as it was stored then."""
        if self._assessment is None:
            self._assessment = self._engine.assess(self.answers)
        return self._assessment

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

    def accept(
        self, item: str, statements: Iterable[str], text: str, regimen: Regimen | None = None, comment: str = ""
    ) -> None:
        """Take a card into the plan, a medicine with the guideline's regimen if none is given; blocked: say why."""
        self._refuse_when_signed()
        made = deciding.accepted(self.assessment, item, statements, text, regimen, storable(comment))
        self._decide([self._grounded(made)])

    def accept_all(self, advice: Iterable[Advice]) -> None:
        """Take several cards into the plan as one step, medicines with the guideline's regimen; all of them or none."""
        self._refuse_when_signed()
        self._decide([self._grounded(deciding.accepted(self.assessment, *one, regimen=None)) for one in advice])

    def decline(self, item: str, statements: Iterable[str], reason: str, comment: str = "") -> None:
        """Leave a card out of the plan, and say why."""
        self._refuse_when_signed()
        made = deciding.declined(self.assessment, item, statements, storable(reason), storable(comment))
        self._decide([self._grounded(made)])

    def add_own(self, text: str) -> str:
        """Add a line of one's own to the plan; its item is given back."""
        self._refuse_when_signed()
        decision = deciding.own(self.decisions.values(), storable(text))
        self._decide([decision])
        return decision.item

    def undecide(self, *items: str) -> None:
        """Take decisions back, as one step."""
        self._refuse_when_signed()
        self._keep_decisions(changed=self._decided.drop(items))

    def undo_decision(self) -> tuple[str, ...]:
        """Go back by one step of deciding and say which items it touched; nothing when there is none.

        Answers have steps of their own, so that neither is taken back where it is not seen.
        """
        self._refuse_when_signed()
        touched = self._decided.undo()
        self._keep_decisions(changed=bool(touched))
        return touched

    def remove_own(self, item: str) -> None:
        """Take a line of one's own out of the plan."""
        self.undecide(item)

    def outdated(self) -> tuple[Decision, ...]:
        """Decisions of a draft whose advice has changed since; until decided again they are not in the plan.

        What was declined comes back also when an answer it rested on changes, or its rule, and the advice stays.
        """
        if self.signed:
            return ()
        advice = deciding.outdated(self.decisions.values(), self.assessment)
        return tuple(
            one
            for one in self.decisions.values()
            if one in advice or (one.kind == "declined" and self.changed_since(one))
        )

    def changed_since(self, decision: Decision) -> Since:
        """What of the ground of a decision has changed since it was made."""
        return changed_since(decision, self._engine.pack, self.answers)

    def ruled_out(self) -> tuple[RuledOut, ...]:
        """What this person takes although a fact rules it out; a signed visit tells only what was stored then."""
        return () if self.signed else self._engine.ruled_out(self.answers)

    def pairs(self) -> tuple[Pair, ...]:
        """Every two of the medicines that a draft's plan holds, with the facts about taking both.

        A signed visit has none: it is shown by what was stored then, never by the facts of today.
        """
        if self.signed:
            return ()
        left_out = self.outdated()
        made = [one for one in self.decisions.values() if one not in left_out]
        chosen = deciding.medicines(made, self.assessment)
        # The assessment is made anew with every answer, so the same one means the same answers.
        if self._paired is None or self._paired[0] is not self.assessment or self._paired[1] != chosen:
            self._paired = (self.assessment, chosen, self._engine.together(self.answers, chosen))
        return self._paired[2]

    def plan(self) -> Plan:
        """What was accepted and still stands."""
        left_out = self.outdated()
        asked = self._engine.asked(self._draft.values) if not self.signed else {}
        plan = deciding.plan_of(
            [one for one in self.decisions.values() if one not in left_out],
            self.assessment,
            {name: value for name, value in self.answers.items() if asked.get(name) is not False},
            self.held_on,
            (self.follow_up_on, self.follow_up_note),
            clashing.clashes(self.pairs()),
        )
        return replace(plan, exercises=self._exercises(plan))

    def _exercises(self, plan: Plan) -> tuple[Chosen, ...]:
        """Those that were chosen; of a draft in which nobody has chosen yet the suggested ones, their doses open."""
        if self.prepared.exercises is not None or self.signed or not plan.has_exercise:
            return self.prepared.exercises or ()
        return suggested(plan.answers)

    def open_questions(self) -> tuple[str, ...]:
        """Questions of a draft that are asked, or may be, have no answer, and are waited for; in their order."""
        if self.signed:
            return ()
        asked = self._engine.asked(self.answers)
        waited_for = (question.id for question in self._engine.pack.questions.values() if not question.added)
        return tuple(name for name in waited_for if name not in self.answers and asked.get(name) is not False)

    def sign(self, by: str, now: datetime, sheet: tuple[bytes, Mapping[str, object]] | None = None) -> None:
        """Store the assessment and freeze everything; open questions do not hinder it.

        `sheet` is the PDF and how it was made: both are on the disk together, or neither is.

        Raises:
            UserError: nobody signs, a decision rests on advice that has changed, two medicines do not go together,
                it was changed elsewhere, or saving failed.
        """
        self._refuse_when_signed()
        by = " ".join(storable(by).split())
        if not by or len(by) > LONGEST_NAME:
            why = "The name is missing." if not by else "The name is too long."
            raise UserError("The visit was not signed.", why, "Enter the name of who signs.")
        changed = [one.item for one in self.outdated() if one.kind == "accepted"]
        if changed:
            why = Said("The advice has changed since it was accepted: {items}.", items=tuple(changed))
            raise UserError("The visit was not signed.", why, "Look at it in the plan and decide again.")
        clashing.refuse(self._engine.pack, self.pairs())
        plan = self.plan()
        if plan.has_exercise:
            # What the sheet shows is what is signed, also where nobody has chosen.
            self.prepare(self.prepared.with_exercises(plan.exercises))
        with telling(), self._store.writing() as session:
            row = self._write(session)
            self._refuse_when_changed_elsewhere(session, row)
            seal(session, row, self._engine.pack, self.assessment, by, now)
            self.tell(session, audit.SIGNED)
            if sheet is not None:
                self.tell_sheet(session, *sheet, now)
        self._all_saved()
        self.state, self.signed_at, self.signed_by = models.SIGNED, now, by

    def amend(self, now: datetime) -> "Encounter":
        """A draft of the next version, which names this one and begins with its answers, decisions and notes."""
        if not self.signed:
            raise UserError("The visit was not amended.", "It is not signed yet.", "Change it as it is.")
        with telling(), self._store.writing() as session:
            later = visits.amendment(session, self.id)
            if later is not None:
                why = Said("Version {version} of it exists already.", version=later.version)
                raise UserError("The visit was not amended.", why, "Open that one.")
            row = visits.amend(session, there(visits.get(session, self.id)), now)
            visits.put_decisions(session, row.id, rows(self.decisions.values(), row.id))
            session.flush()
            amending = Encounter(self._store, self._engine, session, row, self._actor)
            amending.tell(session, audit.CHANGED, f"amends {self.id}")
            return amending

    def _changed(self, questions: Iterable[str]) -> None:
        for name in questions:
            self._unsaved.answers.add(name)
            self._assessment = None
        self.save_again()

    def _decide(self, decisions: Iterable[Decision]) -> None:
        self._keep_decisions(changed=self._decided.put(decisions))

    def _grounded(self, decision: Decision) -> Decision:
        ground = rested_on(self._engine.pack, self.assessment, decision.item, decision.statements)
        return deciding.resting_on(decision, ground)

    def _keep_decisions(self, *, changed: bool) -> None:
        """Save them; also what an earlier step could not save."""
        self._unsaved.decisions |= changed
        self.save_again()


def begin(
    store: Store,
    engine: Engine,
    patient_id: int,
    now: datetime,
    answers: Mapping[str, Value | None] | None = None,
    actor: Actor | None = None,
    held_at: datetime | None = None,
) -> Encounter:
    """A new visit of this patient, on the disk from the start; the answers it begins with are no step to undo.

    `held_at`: it is typed in later, and this is when it was held, in the clinic's zone.
    """
    held = Answers(engine.pack.questions, {})
    held.give(answers or {})
    with telling(), store.writing() as session:
        patient = session.get(models.Patient, patient_id)
        if patient is None:
            raise UserError("The visit was not begun.", "There is no such patient.", "Search the patient again.")
        patient = merging.kept(session, patient)
        if held_at is not None:
            check_held(held_at, now, patient.birth_date)
        row = visits.begin(session, patient.id, now, held_at)
        for name, value in held.values.items():
            visits.put_answer(session, row.id, name, value)
        session.flush()
        begun = Encounter(store, engine, session, row, actor)
        begun.tell(session, audit.CHANGED, "begun" if held_at is None else f"begun; {told_later(held_at)}")
        return begun


def open_encounter(store: Store, engine: Engine, encounter_id: int, actor: Actor | None = None) -> Encounter:
    """A visit as it was left, draft or signed."""
    with telling(), store.reading() as session:
        return Encounter(store, engine, session, there(visits.get(session, encounter_id)), actor)
