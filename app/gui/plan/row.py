"""One row of the plan: what is advised, accept or decline, and below it the dose or the reason."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.gui.focus import draws_own_focus
from app.gui.icons import pixmap, status_role
from app.gui.panel.run import Runs
from app.gui.parts import paint
from app.gui.parts.answer import UNANSWERED, letter
from app.gui.parts.buttons import Button
from app.gui.parts.segment import Cell, Segment
from app.gui.parts.text import Text
from app.gui.plan.dose import DoseEditor
from app.gui.plan.reasons import ReasonEditor
from app.gui.plan.row_facts import RowFacts
from app.gui.plan.row_words import meta, shape, state_text, wanting
from app.gui.plan.rows import PlanRow
from app.gui.plan.words import status_text
from app.gui.theme import changes, theme

WIDE = 520
LEAST_CELL, WIDE_CELL = 100, 124


class PlanRowView(QFrame):
    """A row; its objectName is the row's item. It changes nothing itself: it says what the hand wants."""

    accepted = Signal(object)
    declined = Signal(object, str, str)
    used_anyway = Signal(object, str)
    undecided = Signal(object)
    dosed = Signal(object, object)
    exceeded = Signal(object, object, str)
    removed = Signal(object)
    moved = Signal(int)
    done = Signal()
    """A key decided it: the hand goes on."""
    touched = Signal()
    """Something that hinders signing came or went."""

    def __init__(self, row: PlanRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self.setObjectName(row.item)
        self.row = row
        self._editable, self._active = True, False
        self._pending: bool | None = None
        self._open = False
        self._held_on = date.min
        self._by = ""
        self.shape = QLabel()
        self.text = Text("", wrap=True)
        self.status = Text("", "small", bold=True)
        self.meta = Text("", "small", "text2", wrap=True)
        self.facts = RowFacts()
        yes = tr("PlanRow", "Use anyway") if row.kind == "blocked" else tr("PlanRow", "Accept")
        keys = tr("PlanRow", "A", "key for accept"), tr("PlanRow", "D", "key for decline")
        self.toggle = Segment(
            (
                Cell(True, yes, (keys[0],), least=WIDE_CELL if row.kind == "blocked" else LEAST_CELL),
                Cell(False, tr("PlanRow", "Decline"), (keys[1],), least=LEAST_CELL),
            ),
            parent=self,
        )
        self.state = Text("", "dense", bold=True)
        self.remove = Button(tr("PlanRow", "Remove"), size="small_button")
        self.dose = DoseEditor(row.said)
        self.reason = ReasonEditor(row.said, coded=True)
        self.anyway = ReasonEditor(row.said, coded=False)
        self._build()
        self._connect()
        draws_own_focus(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._restyle()
        changes.changed.connect(self._restyle)

    def show_row(self, row: PlanRow, held_on: date, by: str, *, editable: bool, facts: tuple[Runs, ...] = ()) -> None:
        """Show a row as it stands; `by` is who adds one's own lines, `facts` what speaks against it."""
        self.facts.say(facts)
        self.row, self._held_on, self._by, self._editable = row, held_on, by, editable
        if row.decision is not None:
            self._pending = None
        self._show()

    def wanting(self) -> str:
        """What is still to be done here before signing; empty when nothing is."""
        return wanting(self.row, self._pending, dose_refused=self._dose_shown() and self.dose.refused())

    def open_still(self) -> bool:
        """Whether somebody has yet to decide here."""
        return not self.row.decided or self._pending is not None

    def commit(self) -> None:
        """Take what is still being typed."""
        for editor in (self.dose, self.reason, self.anyway):
            if editor.isVisibleTo(self):
                editor.commit()

    def set_active(self, active: bool) -> None:
        """Whether the focus is in this row; its keys show while it is on the row itself."""
        self._active = active
        self.toggle.set_active(self.hasFocus() and self._editable)
        self.update()

    def edit_dose(self) -> None:
        """Open the dose and begin with its first field."""
        if self.has_dose():
            self._open = True
            self._show()
            self.dose.fields["dose_mg"].setFocus(Qt.FocusReason.TabFocusReason)
            self.dose.fields["dose_mg"].selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept, decline, edit the dose, remove, move; only while the row itself has the focus."""
        event.accept()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif not self.hasFocus() or not self._editable:
            event.ignore()
        elif self.toggle.isVisibleTo(self) and self._decide(event):
            pass
        elif letter(event) == QCoreApplication.translate("PlanRow", "E", "key for dose") and self.has_dose():
            self.edit_dose()
        elif event.key() == Qt.Key.Key_Delete and self.remove.isVisibleTo(self):
            self.removed.emit(self.row)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in the row gives it the focus."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show keys and ring."""
        super().focusInEvent(event)
        self.set_active(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the keys away again."""
        super().focusOutEvent(event)
        self.set_active(self._active)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put accept and decline under the words where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground under the focus, and the ring inside the edge."""
        super().paintEvent(event)
        if self._active:
            painter = QPainter(self)
            width = theme().width("focus")
            edge = "focus" if self.hasFocus() else None
            paint.box(painter, QRectF(self.rect()), fill="hover", edge=edge, width=width, radius=6)

    def _build(self) -> None:
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self.text)
        self._meta = QHBoxLayout()
        self._meta.addWidget(self.status, 0, Qt.AlignmentFlag.AlignTop)
        self._meta.addWidget(self.meta, 1)
        self._words.addLayout(self._meta)
        self._words.addWidget(self.facts)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addLayout(self._words, 1)
        for part in (self.toggle, self.state, self.remove):
            self._top.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._body = QVBoxLayout()
        self._body.addLayout(self._top)
        for editor in (self.dose, self.reason, self.anyway):
            self._body.addWidget(editor)
        self._all = QHBoxLayout(self)
        self._all.addWidget(self.shape, 0, Qt.AlignmentFlag.AlignTop)
        self._all.addLayout(self._body, 1)

    def _connect(self) -> None:
        self.toggle.answered.connect(self._chosen)
        self.toggle.touched.connect(lambda: self.setFocus(Qt.FocusReason.MouseFocusReason))
        self.remove.clicked.connect(lambda: self.removed.emit(self.row))
        self.dose.changed.connect(lambda regimen: self.dosed.emit(self.row, regimen))
        self.dose.exceeded.connect(lambda regimen, why: self.exceeded.emit(self.row, regimen, why))
        self.dose.faults_changed.connect(self.touched)
        self.reason.given.connect(lambda code, line: self.declined.emit(self.row, code, line))
        self.anyway.given.connect(lambda _code, line: self.used_anyway.emit(self.row, line))
        for editor in (self.dose, self.reason, self.anyway):
            editor.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        for reason in (self.reason, self.anyway):
            reason.done.connect(self._edited)

    def _decide(self, event: QKeyEvent) -> bool:
        """Accept, decline or take back by key, and go on when that decided it."""
        before = self.row.decision
        taken = self.toggle.press(event)
        if not taken and event.key() == Qt.Key.Key_Backspace and (self.row.decision or self._pending is not None):
            self._pending, self._open = None, False
            self.undecided.emit(self.row)
            return True
        if taken and self._pending is None and self.row.decision not in (None, before):
            # A hand on the keys goes on at once: nothing unfolds behind it.
            self._open = False
            self._show()
            self.done.emit()
        return taken

    def _edited(self) -> None:
        """A reason was given by key: go on, unless it is not enough."""
        if self.open_still():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.done.emit()

    def _chosen(self, value: bool) -> None:
        """Accept or decline; what is chosen already is taken back."""
        decision = self.row.decision
        stands = None if decision is None else decision.kind == "accepted"
        if not self._editable:
            self._show()
        elif stands is value:
            self._open = False
            self.undecided.emit(self.row)
        elif value and self.row.kind != "blocked":
            self._pending, self._open = None, True
            self.accepted.emit(self.row)
        else:
            self._pending = None if self._pending is value else value
            self._show()
            self.touched.emit()
            if self._pending is not None:
                (self.anyway if value else self.reason).take_focus()

    def _show(self) -> None:
        row, decision = self.row, self.row.decision
        chosen = self._pending if self._pending is not None or decision is None else decision.kind == "accepted"
        to_decide = row.kind not in ("own", "gone")
        self.toggle.setVisible(to_decide and self._editable)
        self.toggle.set_value(UNANSWERED if chosen is None else chosen)
        self.state.setVisible(to_decide and not self._editable)
        self.state.setText(state_text(chosen, blocked=row.kind == "blocked"))
        self.state.set_bold(chosen is not None)
        self.remove.setVisible(self._editable and (row.kind in ("own", "gone") or row.changed))
        self._show_words()
        self.dose.setVisible(self._dose_shown())
        if self.has_dose() and decision and decision.regimen and row.medicine and row.medicine.regimen:
            self.dose.show_regimen(decision.regimen, row.medicine.regimen, self._held_on, decision.comment)
        declined = decision if decision and decision.kind == "declined" and self._pending is None else None
        self.reason.setVisible(to_decide and chosen is False and self._editable)
        if self._pending is not False:
            # What was begun while no reason is chosen yet must outlive a change elsewhere.
            self.reason.show_reason(declined.reason if declined else "", declined.comment if declined else "")
        anyway = decision if decision and decision.kind == "accepted" and row.kind == "blocked" else None
        self.anyway.setVisible(chosen is True and row.kind == "blocked" and self._editable)
        if self._pending is not True:
            self.anyway.show_reason("", anyway.comment if anyway else "")
        self._name(chosen)

    def _show_words(self) -> None:
        row = self.row
        look = shape(row)
        self.shape.setPixmap(pixmap(look, 20, status_role(look) if row.kind != "own" else "text"))
        self.text.setText(row.said)
        self.status.setText(status_text("emergency" if row.card and row.card.emergency else row.status))
        self.status.set_ink("text" if row.kind == "own" else status_role(look))
        self.meta.setText(meta(row, self._held_on, self._by, dose_open=self._dose_shown(), signed=not self._editable))
        self.meta.setVisible(bool(self.meta.text()))

    def _name(self, chosen: bool | None) -> None:
        blocked = self.row.kind == "blocked"
        state = state_text(chosen, blocked=blocked) if self.row.kind not in ("own", "gone") else ""
        self.setAccessibleName(f"{self.status.text()}: {self.row.said}")
        told = (state, self.meta.text(), *self.facts.texts())
        self.setAccessibleDescription(". ".join(part.rstrip(".") for part in told if part))
        for cell in self.toggle.buttons.values():
            cell.setAccessibleName(f"{cell.text()}: {self.row.said}")
        self.remove.setAccessibleName(f"{self.remove.text()}: {self.row.said}")

    def has_dose(self) -> bool:
        """Whether there is a dose to edit."""
        decision, medicine = self.row.decision, self.row.medicine
        return bool(decision and decision.regimen and decision.kind == "accepted" and medicine and medicine.regimen)

    def _dose_shown(self) -> bool:
        return self._editable and self.has_dose() and self._pending is None and (self._open or self.dose.refused())

    def _arrange(self) -> None:
        wide = self.width() >= theme().px(WIDE)
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        room = self.width() - theme().px(64)
        for editor in (self.dose, self.reason, self.anyway):
            editor.arrange(room)

    def _restyle(self) -> None:
        now = theme()
        self._all.setContentsMargins(now.px(12), now.px(7), now.px(7), now.px(7))
        self._all.setSpacing(now.px(10))
        self._body.setSpacing(now.px(8))
        self._top.setSpacing(now.px(8))
        self._meta.setSpacing(now.px(4))
        if self.row:
            self._show_words()
        self._arrange()
