"""One question of a page: its text, its help and its control; the row has the focus, not the buttons."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from app.engine.pack import Question, Value
from app.gui.focus import draws_own_focus
from app.gui.parts import paint
from app.gui.parts.answer import UNANSWERED, Answer, AnswerControl, letter
from app.gui.parts.controls import control_for
from app.gui.parts.row_extras import HelpButton
from app.gui.parts.row_lines import RowLines
from app.gui.parts.score import Score
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

LEAST_TEXT = 240
TAKE_OVER = ("=", "+")
"""Takes over the last visit's answer of this question; of every open one in its group, where the group allows it."""
FORWARD = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionRow(QFrame):
    """A row; its objectName is the question's id. It never emits when the program sets it."""

    answered = Signal(str, object)
    """Question id and value; `None` is "not known"."""
    cleared = Signal(str)
    """The hand took the answer of this question back."""
    focused = Signal(str)
    """The row got the focus."""
    passed_end = Signal(int)
    """The hand moved on from the last row (+1) or back from the first one (-1)."""

    def __init__(self, question: Question, *, red_flag: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.setObjectName(question.id)
        self._stacked = False
        self._active = False
        self._beside: bool | None = None
        self._spares_enter = False
        # Each begins where it stays: a widget that moves to another parent is styled anew with all that is in it.
        self.control: AnswerControl = control_for(question, red_flag=red_flag, parent=self)
        self.text = Text(question.text, wrap=True, parent=self)
        self.help_button = HelpButton(bool(question.help), self)
        self.lines = RowLines(question, self.text, self)
        self.lines.line.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._arrange()
        self._connect()
        self.set_hint(question.hint)
        self._restyle()
        changes.changed.connect(self._restyle)

    def value(self) -> Answer:
        """What is answered, or UNANSWERED."""
        return self.control.value()

    def set_value(self, value: Answer) -> None:
        """Show an answer without telling anybody."""
        self.control.set_value(value)
        self._name()

    def set_stacked(self, stacked: bool) -> None:
        """Put the control below the text, as in a narrow window."""
        self._stacked = stacked
        self._arrange()

    def set_hint(self, hint: str) -> None:
        """Show another second line, e.g. what follows from the answer; the question's own says what is optional."""
        if self.question.added and hint == self.question.hint:
            optional = QCoreApplication.translate("QuestionRow", "Optional")
            hint = " · ".join(part for part in (optional, hint) if part)
        self.lines.set_hint(hint)
        self._name()

    def set_last_visit(self, words: str, value: Value | None = None) -> None:
        """Offer the last visit's answer, named by the words, to the key `=`; without words, offer nothing."""
        self.lines.offer(words, value)
        self._beside = None
        self._arrange()
        self._name()

    def set_baseline(self, words: str) -> None:
        """Say below the text what is usual for this person; without words, nothing."""
        self.lines.say_usual(words)
        self._name()

    def toggle_help(self) -> None:
        """Show how to ask or examine it, or hide that again."""
        self.lines.toggle_help()

    def has_focus(self) -> bool:
        """Whether the row or its field has the focus."""
        entry = self.control.entry()
        return self.hasFocus() or (entry is not None and entry.hasFocus())

    def move_focus(self, step: int) -> None:
        """Give the focus to the next row of the page, or the one before."""
        rows = self._rows_of_page()
        target = rows.index(self) + step if self in rows else -1
        if 0 <= target < len(rows):
            reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
            rows[target].setFocus(reason)
        else:
            self.passed_end.emit(step)

    def spare_enter(self) -> None:
        """Let Enter, if it is the next key, do nothing: it belongs to the question before."""
        self._spares_enter = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer, move, clear, show help or take the last visit's answer."""
        event.accept()
        pressed = letter(event)
        if self._is_spare(event):
            return
        if self.control.entry() is None and self.control.press(event):
            self._spare_next(event)
            return
        if event.key() in FORWARD or event.key() == Qt.Key.Key_Up:
            self.move_focus(1 if event.key() in FORWARD else -1)
        elif event.key() == Qt.Key.Key_Backspace:
            self._clear()
        elif event.key() == Qt.Key.Key_F2:
            self.toggle_help()
        elif pressed == "=" and self.lines.offered:
            self._take_last_visit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in the row gives it the focus."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show keys, help and ring."""
        super().focusInEvent(event)
        self._set_active(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take them away again."""
        super().focusOutEvent(event)
        self._set_active(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field's focus is the row's; so are the keys that take over an answer while nothing is typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._is_spare(event):
                return True
            if self._takes_over(event):
                QApplication.sendEvent(self, event)
                return True
        if event.type() == QEvent.Type.FocusIn:
            self._set_active(True)
        elif event.type() == QEvent.Type.FocusOut:
            self._set_active(False)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control where it fits."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline above; with the focus, the ground and the ring inside."""
        painter = QPainter(self)
        if self._active:
            paint.box(painter, self.rect(), fill="hover", edge="focus", width=theme().width("focus"))
        elif self.y() > 0:
            painter.fillRect(0, 0, self.width(), theme().width("control"), theme().color("line"))

    def _connect(self) -> None:
        draws_own_focus(self)
        entry = self.control.entry()
        if entry is None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        else:
            self.setFocusProxy(entry)
            entry.installEventFilter(self)
        self.control.touched.connect(lambda: self.setFocus(Qt.FocusReason.MouseFocusReason))
        self.control.answered.connect(self._given)
        self.control.cleared.connect(self._taken_back)
        self.control.finished.connect(lambda: self.move_focus(1))
        self.help_button.clicked.connect(self.toggle_help)
        self.lines.taken.connect(self._take_last_visit)

    def _given(self, value: object) -> None:
        self._name()
        self.answered.emit(self.question.id, value)

    def _taken_back(self) -> None:
        self._name()
        self.cleared.emit(self.question.id)

    def _clear(self) -> None:
        if self.value() is not UNANSWERED:
            self.set_value(UNANSWERED)
            self._taken_back()

    def _takes_over(self, event: QKeyEvent) -> bool:
        entry = self.control.entry()
        return letter(event) in TAKE_OVER and self.lines.offered != "" and entry is not None and not entry.text()

    def _spare_next(self, event: QKeyEvent) -> None:
        """A figure of a score goes on by itself: Enter after it, out of habit, must not skip where it led."""
        focus = QApplication.focusWidget() if isinstance(self.control, Score) and letter(event).isdecimal() else None
        while focus is not None and not isinstance(focus, QuestionRow):
            focus = focus.parentWidget()
        if focus is not None and focus is not self and focus.value() is UNANSWERED:
            focus.spare_enter()

    def _is_spare(self, event: QKeyEvent) -> bool:
        """Whether a key is the Enter of the question before; any other one ends that."""
        spared, self._spares_enter = self._spares_enter, False
        return spared and event.key() in FORWARD[1:]

    def _take_last_visit(self) -> None:
        value = self.lines.offered_value
        self.set_value(value)
        self._given(value)
        self.move_focus(1)

    def _set_active(self, active: bool) -> None:
        if self._active != active:
            self._active = active
            self._spares_enter = False
            self.help_button.show_for_focus(active)
            self.control.set_active(active)
            self.update()
            if active:
                self.focused.emit(self.question.id)

    def _arrange(self) -> None:
        """Beside the text when it fits there, else below it."""
        now = theme()
        words = QFontMetrics(now.font("body")).horizontalAdvance(self.question.text)
        room = self.width() - min(words, now.px(LEAST_TEXT)) - now.px(14 + 8 + 24 + 2 * 10)
        if self.lines.offered:
            room -= self.lines.last_visit.sizeHint().width() + now.px(10)
        beside = not self._stacked and not self.control.below and self.control.row_width() <= room
        if beside == self._beside:
            return
        self._beside = beside
        self.lines.line.removeWidget(self.control)
        self.lines.removeWidget(self.control)
        if beside:
            self.lines.line.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self.lines.insertWidget(1, self.control)
        self.control.show()
        self._margins()

    def _rows_of_page(self) -> list["QuestionRow"]:
        place: QWidget | None = self.parentWidget()
        while place is not None and not place.isWindow() and not isinstance(place, QAbstractScrollArea):
            place = place.parentWidget()
        page = place or self.window()
        rows = [row for row in page.findChildren(QuestionRow) if row.isVisible() and row.isEnabled()]
        return sorted(rows, key=lambda row: row.mapTo(page, row.rect().topLeft()).y())

    def _name(self) -> None:
        """Name and state for a screen reader."""
        name = self.question.text
        answer = self.control.words() or QCoreApplication.translate("QuestionRow", "not answered")
        self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join((answer, *self.lines.said())))

    def _margins(self) -> None:
        now = theme()
        across = 4 if self._beside else 8
        self.lines.setContentsMargins(now.px(14), now.px(across), now.px(8), now.px(across))
        self.lines.setSpacing(now.px(6))
        self.lines.line.setSpacing(now.px(10))

    def _restyle(self) -> None:
        self.setMinimumHeight(theme().size("question_row"))
        self._margins()
        self._arrange()
        self.update()
