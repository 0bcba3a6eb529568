"""The plan in the middle of a visit: a row for each piece of advice, one's own lines, and what is to be avoided."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.encounter import Encounter
from app.engine.assessment import Regimen
from app.engine.ceiling import beyond
from app.errors import UserError
from app.gui.pack_words import shown
from app.gui.parts.text import Text
from app.gui.parts.toast import Toast
from app.gui.plan import keys, row_facts
from app.gui.plan.exercises import ExerciseBox
from app.gui.plan.head import PlanHead
from app.gui.plan.listing import PlanList
from app.gui.plan.notice import Notice
from app.gui.plan.open_pairs import OpenPairs
from app.gui.plan.own import OwnLine
from app.gui.plan.row import PlanRowView
from app.gui.plan.rows import PlanRow, counted, is_plain, plan_rows
from app.gui.plan.together import way_out
from app.gui.plan.undo_key import UndoKey
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.handouts.exercises import Chosen
from app.handouts.plan import STOPS
from app.past import past_of
from app.refusals import Refused, refused_before

WIDEST = 760
MARGIN, NARROW_MARGIN = 24, 12
NARROW = 1000
"""Below this effective width of the window there is room for one column only."""


class PlanView(QWidget):
    """The plan of one visit. Every decision is saved as it is made."""

    changed = Signal()
    """A decision was made or taken back, or what hinders signing came or went."""
    go_to = Signal(str)
    """The hand wants to answer this question."""
    sign_asked = Signal()
    """Ctrl+Enter, anywhere in the window while the plan is open."""
    finished = Signal()
    """The hand went on from the last row that was open."""

    def __init__(self, session: Session, encounter: Encounter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self._session, self._encounter = session, encounter
        self._past = past_of(session.store, encounter.patient.id)
        self.open_pairs = OpenPairs(session.engine, encounter)
        self._by = ""
        self._narrow = False
        self.setAccessibleName(tr("Plan", "Plan"))
        self.head, self.notice, self.own = PlanHead(), Notice(), OwnLine()
        self.add, self.count, self.error = self.head.add, self.head.count, self.notice.error
        words = tr("Plan", "No advice to decide on yet. Answer the pages first, or add a line of your own.")
        self.empty = Text(words, ink="text2", wrap=True)
        self.exercises = ExerciseBox(shown(session.pack))
        self.list = PlanList((self.notice,), (self.empty, self.exercises, self.own))
        self.avoided = self.list.avoided
        self.undo_key = UndoKey(self)
        self.undo_key.watch(self)
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(0)
        self._all.addWidget(self.head)
        self._all.addWidget(self.list, 1)
        self.toast = Toast(self)
        self._wire()
        self._centre()
        changes.changed.connect(self._centre)
        self.refresh()

    def rows(self) -> tuple[PlanRow, ...]:
        """What is shown, in its order."""
        return plan_rows(self._session.pack, self._encounter, self.open_pairs.all(), self._refused())

    def _refused(self) -> dict[str, Refused]:
        """What the last visit declined; a signed visit is shown as it was decided."""
        visit = self._encounter
        if visit.signed:
            return {}
        own = [visit.id, *([visit.amends] if visit.amends is not None else [])]
        return refused_before(self._past, visit.held_on, own, self._session.pack, visit.answers)

    def row_view(self, item: str) -> PlanRowView | None:
        """The row of an item."""
        return self.list.view_of(item)

    def wanting(self) -> tuple[str, ...]:
        """What is still to be done in the rows before signing."""
        rows = tuple(text for view in self.list.views() if (text := view.wanting()))
        return rows + self.exercises.wanting()

    def commit(self) -> None:
        """Take what is still being typed in any row and in the line of one's own."""
        for view in self.list.views():
            view.commit()
        self.exercises.commit()
        self.own.commit()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this place, for the footer."""
        return keys.of_focus(self, QApplication.focusWidget(), signed=self._encounter.signed)

    def take_focus(self) -> None:
        """Give the focus to the row where one was, else to the first one that is open."""
        if not self.list.take_focus():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_own(self, place: int) -> None:
        """Bring the hand to one's own line by its number, counted from 1."""
        own = [view for view in self.list.views() if view.row.kind == "own"]
        if 0 < place <= len(own):
            own[place - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the plan as it stands; rows that stay keep what is being typed in them."""
        rows, signed = self.rows(), self._encounter.signed
        self._by = self._encounter.signed_by or self._session.user.name
        self.list.show_rows(rows, self._show_row)
        self.exercises.show_visit(self._encounter)
        decided, of = counted(rows)
        self.head.show_plan(decided, of, len(self._plain()), signed=signed)
        self._show_notice(rows)
        self.empty.setVisible(not of)
        if signed:
            self.own.hide()

    def add_own(self) -> None:
        """Open the field for a line of one's own."""
        if not self._encounter.signed:
            self.own.open()
            self.list.ensureWidgetVisible(self.own)

    def accept_all(self) -> None:
        """Accept as one step what is to be done and needs no weighing, then go on to what does."""
        rows = self._plain()
        if not rows or self._encounter.signed:
            return
        advice = [(row.item, row.statements, row.text) for row in rows]
        if self._do(lambda: self._encounter.accept_all(advice)):
            self.toast.show_message(QCoreApplication.translate("Plan", "{n} accepted").format(n=len(rows)))
        self._go_on(None)

    def undo(self) -> None:
        """Take the last decision back and show where it was."""
        touched: list[str] = []
        if self._encounter.signed:
            return
        self._do(lambda: touched.extend(self._encounter.undo_decision()))
        view = next((view for view in self.list.views() if view.row.item in touched), None)
        if view is not None and view.isVisibleTo(self):
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column at most 760 wide and in the middle."""
        super().resizeEvent(event)
        self._centre()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what the answers say by now."""
        super().showEvent(event)
        self._centre()
        self.refresh()

    def _wire(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "Ctrl++": self.add_own,
            "Ctrl+=": self.add_own,
            "Ctrl+Return": self.sign_asked.emit,
            "Ctrl+Enter": self.sign_asked.emit,
            "Ctrl+A": self.accept_all,
            "Ctrl+E": self.exercises.take_focus,
        }
        for sequence, act in acts.items():
            QShortcut(QKeySequence(sequence), self).activated.connect(act)
        self.head.add.clicked.connect(self.add_own)
        self.head.all.clicked.connect(self.accept_all)
        self.notice.remove_gone.connect(self._remove_gone)
        self.own.given.connect(self._add_own)
        self.own.left.connect(lambda: self.add.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.made.connect(self._connect)
        self.exercises.chosen.connect(self._choose_exercises)
        self.exercises.touched.connect(self._touched)
        self.exercises.in_hand.connect(lambda part: self.list.ensureWidgetVisible(part, 0, theme().px(28)))
        self.list.verticalScrollBar().rangeChanged.connect(self._centre)
        self.undo_key.pressed.connect(self.undo)
        self.toast.undone.connect(self.undo)

    def _show_notice(self, rows: tuple[PlanRow, ...]) -> None:
        """In a narrow window the side is away, so what must not be taken together is said here."""
        pairs = self._encounter.pairs() if self._narrow else ()
        clashes = [way_out(shown(self._session.pack), pair) for pair in pairs if pair.blocked]
        self.notice.show_plan(self._encounter.assessment, rows, clashes, signed=self._encounter.signed)

    def _show_row(self, view: PlanRowView, row: PlanRow) -> None:
        facts = row_facts.lines(shown(self._session.pack), row)
        view.show_row(row, self._encounter.held_on, self._by, editable=not self._encounter.signed, facts=facts)

    def _connect(self, view: PlanRowView) -> None:
        encounter = self._encounter
        view.accepted.connect(lambda row: self._do(lambda: self._accept(row)))
        view.declined.connect(
            lambda row, code, line: self._do(lambda: encounter.decline(row.item, row.statements, code, line))
        )
        view.used_anyway.connect(lambda row, line: self._do(lambda: self._use_anyway(row, line)))
        view.undecided.connect(lambda row: self._do(lambda: encounter.undecide(row.item)))
        view.dosed.connect(lambda row, regimen: self._do(lambda: self._accept(row, regimen)))
        view.exceeded.connect(lambda row, regimen, why: self._do(lambda: self._accept(row, regimen, why)))
        view.removed.connect(lambda row: self._do(lambda: encounter.undecide(row.item)))
        view.moved.connect(self.list.step)
        view.done.connect(lambda: self._go_on(view))
        view.touched.connect(self._touched)
        self.undo_key.watch(view)

    def _plain(self) -> list[PlanRow]:
        """Rows to accept together; one that is being declined is left alone.

        So is going on with medicines while one that is taken is ruled out: that wants a look.
        """
        rows = [view.row for view in self.list.views() if is_plain(view.row) and not view.wanting()]
        weighed = STOPS if self._encounter.ruled_out() else frozenset()
        return [row for row in rows if weighed.isdisjoint(row.statements)]

    def _go_on(self, after: PlanRowView | None) -> None:
        if not self.list.go_on(after):
            self.finished.emit()

    def _touched(self) -> None:
        decided, of = counted(self.rows())
        self.head.show_plan(decided, of, len(self._plain()), signed=self._encounter.signed)
        self.changed.emit()

    def _accept(self, row: PlanRow, regimen: Regimen | None = None, why: str = "") -> None:
        """With its dose; a reason stays as long as a number lies beyond the guideline's limit."""
        advised = row.medicine.regimen if row.medicine else None
        if regimen is None or advised is None or not beyond(regimen, advised):
            why = ""
        elif not why and row.decision is not None:
            why = row.decision.comment
        self._encounter.accept(row.item, row.statements, row.text, regimen, why)

    def _use_anyway(self, row: PlanRow, line: str) -> None:
        # Which facts block it is kept with the decision: see its basis.
        self._encounter.accept(row.item, row.statements, row.text, comment=line)

    def _do(self, act: Callable[[], object]) -> bool:
        """Decide, and say it where it could not be done or not be saved."""
        fault: UserError | None = None
        # Its Undo is about the step before.
        self.toast.hide()
        try:
            act()
        except UserError as told:
            fault = told
        self.error.tell(fault)
        self.refresh()
        self.changed.emit()
        return fault is None

    def _choose_exercises(self, chosen: tuple[Chosen, ...]) -> None:
        self._do(lambda: self._encounter.prepare(self._encounter.prepared.with_exercises(chosen)))

    def _add_own(self, text: str) -> None:
        if self._do(lambda: self._encounter.add_own(text)):
            QTimer.singleShot(0, self, self._show_own)

    def _show_own(self) -> None:
        """What was added comes in sight; the hand stays at the field, for the next line."""
        own = [view for view in self.list.views() if view.row.kind == "own"]
        if own:
            self.list.ensureWidgetVisible(own[-1], 0, theme().px(28))

    def _remove_gone(self) -> None:
        gone = [row.item for row in self.rows() if row.kind == "gone"]
        self._do(lambda: self._encounter.undecide(*gone))
        if not self.list.go_on(None):
            self.take_focus()

    def _centre(self, *_range: int) -> None:
        now = theme()
        narrow = self.window().width() < now.px(NARROW)
        margin = now.px(NARROW_MARGIN if narrow else MARGIN)
        side = margin + max(0, self.width() - 2 * margin - now.px(WIDEST)) // 2
        if narrow != self._narrow:
            self._narrow = narrow
            self.head.set_narrow(narrow)
            self._show_notice(self.rows())
            # Where there is little room the head scrolls away with the rows.
            if narrow:
                self.list.take_in(self.head)
            else:
                self._all.insertWidget(0, self.head)
        self.head.set_side(0 if narrow else side)
        self.list.set_side(side)
