"""What a visit's screen shows: answers, gates, advice or why there is none, and whether all is saved. No widgets."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.encounter import Encounter
from app.engine.assessment import Assessment
from app.engine.baseline import Function
from app.engine.intake import fault as answer_fault
from app.engine.pack import Value
from app.engine.taken import RuledOut
from app.engine.together import Pair
from app.engine.turns import Turn
from app.errors import UserError
from app.gui.crash_report import report
from app.gui.faults import in_words
from app.gui.pack_words import said_of_scope, shown
from app.gui.session import Session
from app.gui.visit.at_once import none_words
from app.gui.visit.earlier import Earlier, earlier
from app.gui.visit.page_count import next_open, open_counts
from app.gui.words import clock
from app.past import past_of


class VisitState:
    """One encounter as the screen sees it; `refresh` works it out anew after every change."""

    def __init__(self, session: Session, encounter: Encounter) -> None:
        self.session, self.encounter = session, encounter
        self.answers: dict[str, Value | None] = {}
        """The answers that today's questions can show; a signed visit may hold others."""
        self.assessment: Assessment | None = None
        self.failure = ""
        """The way to the bug when the engine failed; then there is no advice."""
        self.fault: UserError | None = None
        """Why the last change is not on the disk."""
        self.gates: Mapping[str, bool | None] = {}
        self.functions: tuple[Function, ...] = ()
        """What is usual for this person and what is new; of a signed visit nothing, since it was not stored."""
        self.ruled_out: tuple[RuledOut, ...] = ()
        """What is taken although something rules it out; of a signed visit nothing, as above."""
        self._saves = encounter.saves
        self._saved_at: datetime | None = None
        self.earlier = Earlier()
        """What the visits before this one had; a signed visit is shown by its own answers alone."""
        if not encounter.signed:
            self.earlier = earlier(shown(session.pack), past_of(session.store, encounter.patient.id), encounter)
        self.refresh()

    def change(self, act: Callable[[], object]) -> bool:
        """Do something to the encounter and say whether it is on the disk.

        A bug goes on to whoever reports it, but never leaves advice standing for answers that have changed.
        """
        try:
            act()
        except UserError as fault:
            self.fault = fault
        except Exception:
            self.refresh()
            raise
        else:
            self.fault = None
        self.refresh()
        return self.fault is None

    def refresh(self) -> None:
        """Assess the answers as they are; a bug there must not take the answers with it."""
        self.answers = dict(self.encounter.answers)
        if self.encounter.signed:
            # A draft holds nothing that today's questions do not allow.
            questions = self.session.pack.questions
            self.answers = {
                name: value
                for name, value in self.answers.items()
                if name in questions and answer_fault(questions[name], value) is None
            }
        try:
            self.gates = self.session.engine.asked(self.answers)
            self.functions = () if self.encounter.signed else self.session.engine.functions(self.answers)
            self.ruled_out = () if self.encounter.signed else self.session.engine.ruled_out(self.answers)
            self.assessment, self.failure = self.encounter.assessment, ""
        except Exception as error:
            self.functions, self.ruled_out = (), ()
            self.assessment, self.failure = None, report(error, error.__traceback__)

    def outlook(self, question: str) -> str:
        """The urgency that a yes to this question would bring."""
        return self.session.engine.urgency({**self.answers, question: True})

    def turns(self, statement: str) -> tuple[Turn, ...] | None:
        """What would turn a statement. What a signed visit says was kept: the engine of today is not asked about it."""
        return None if self.encounter.signed else self.session.engine.turns(self.answers, statement)

    def together(self, chosen: Collection[str]) -> tuple[Pair, ...]:
        """Every two of these medicines; of a signed visit none, as above."""
        return () if self.encounter.signed else self.session.engine.together(self.answers, chosen)

    def saved(self) -> tuple[bool, str]:
        """Whether everything is on the disk, and how to say so."""
        if not self.encounter.all_saved:
            why = in_words(self.fault.why).rstrip(".") if self.fault else ""
            words = QCoreApplication.translate("Visit", "Not saved: {why}")
            return False, words.format(why=why[:1].lower() + why[1:]).rstrip(": ")
        if self._saves != self.encounter.saves:
            # Answers, plan, follow-up or signature: each is saved on its own way, and this is said at once.
            self._saves, self._saved_at = self.encounter.saves, self.session.now()
        if self._saved_at is None:
            return True, QCoreApplication.translate("Visit", "Saved")
        return True, QCoreApplication.translate("Visit", "Saved {time}").format(time=clock(self._saved_at))

    def none_words(self, given: Mapping[str, Value]) -> str:
        """What "none of these" has answered, and what it left open."""
        return none_words(shown(self.session.pack), given, self.answers, self.gates)

    def is_urgent(self) -> bool:
        """Whether the patient has to go somewhere now or soon."""
        return self.assessment is not None and self.assessment.urgency in ("emergency", "urgent")

    def why_no_plan(self) -> str:
        """Why no plan can be made; empty when one can."""
        if self.assessment is None:
            return QCoreApplication.translate("Visit", "No plan: the guideline failed.")
        if not self.assessment.applies and not self.encounter.signed:
            return QCoreApplication.translate("Visit", "No plan: {why}").format(
                why=said_of_scope(self.assessment.scope_why[0])
            )
        return ""

    def open_order(self) -> tuple[str, ...]:
        """Open questions, where to go first."""
        if self.encounter.signed:
            return ()
        deciding = self.assessment.questions if self.assessment else ()
        return next_open(self.session.pack, self.answers, self.gates, deciding)

    def open_words(self) -> str:
        """How many red flags and other questions are open; an emergency needs none of them."""
        if self.assessment and self.assessment.urgency == "emergency":
            return QCoreApplication.translate("Visit", "You may stop here.")
        flags, others = self.open_flags()
        if flags and others:
            both = QCoreApplication.translate("Visit", "{flags}, {n} others") if others > 1 else None
            one = QCoreApplication.translate("Visit", "{flags}, 1 other")
            return (both or one).format(flags=_flags(flags), n=others)
        if flags:
            return _flags(flags)
        if others == 1:
            return QCoreApplication.translate("Visit", "1 other, not a red flag")
        if others:
            return QCoreApplication.translate("Visit", "{n} others, no red flag").format(n=others)
        return QCoreApplication.translate("Visit", "Every needed question is answered.")

    def open_flags(self) -> tuple[int, int]:
        """How many red flags, and how many other questions, have no known answer."""
        return open_counts(self.session.pack, self.answers, self.gates)


def _flags(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("Visit", "1 red flag")
    return QCoreApplication.translate("Visit", "{n} red flags").format(n=number)
