"""A score from 0 to 10: eleven cells, typed by figures."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.parts.answer import UNANSWERED, Answer, AnswerControl, letter
from app.gui.parts.segment import Cell, NotKnown, Segment
from app.gui.parts.text import isolated
from app.gui.theme import changes, theme

HIGHEST = 10
CELL_WIDTH, CELL_HEIGHT = 44, 36
SEVERE_FROM = 7
"""Pain of 7 and more counts as severe in the intake (pain_nrs)."""


class Score(AnswerControl):
    """Eleven cells and "Not known"; a typed 1 waits, because 10 begins with it.

    Args:
        ends: the words under 0 and 10, where they are others than those of the worst pain.
    """

    below = True

    def __init__(self, ends: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        cells = [Cell(number, str(number), (), "pick", CELL_WIDTH) for number in range(HIGHEST + 1)]
        self.segment = Segment(cells, CELL_HEIGHT, "body")
        self.not_known = NotKnown()
        self._waiting = False
        for part in (self.segment, self.not_known):
            part.touched.connect(self.touched)
            part.answered.connect(self._given)
        self._line = QHBoxLayout()
        self._line.addWidget(self.segment, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addStretch(1)
        self._line.addWidget(self.not_known, 0, Qt.AlignmentFlag.AlignVCenter)
        self.marks = _Marks(self.segment, ends)
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.addLayout(self._line)
        self._all.addWidget(self.marks)
        self._restyle()
        changes.changed.connect(self._restyle)

    def value(self) -> Answer:
        """The score; `None` is not known."""
        return None if self.not_known.value() is None else self.segment.value()

    def set_value(self, value: Answer) -> None:
        """Show a score without telling anybody."""
        self._wait(False)
        self.not_known.set_value(UNANSWERED if value is not None else None)
        self.segment.set_value(UNANSWERED if value is None else value)

    def words(self) -> str:
        """The score as a figure."""
        return self.not_known.words() or self.segment.words()

    def press(self, event: QKeyEvent) -> bool:
        """Type the score; Enter takes a waiting 1, and a 0 after it makes 10."""
        typed = letter(event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._waiting and (enter or typed == "0"):
            self._take(HIGHEST if typed == "0" else 1)
            return True
        if typed == "1":
            self._settle()
            self._wait(True)
            return True
        if typed.isdecimal() and len(typed) == 1:
            self._wait(False)
            self._take(int(typed))
            return True
        if self._waiting and event.key() == Qt.Key.Key_Backspace:
            self._wait(False)
            return True
        return self.not_known.press(event) and self._go_on()

    def set_active(self, active: bool) -> None:
        """Show the key of "Not known"; a waiting 1 is taken when the focus leaves."""
        self.not_known.set_active(active)
        if not active:
            self._settle()

    def row_width(self) -> int:
        """It stands below the text at any width."""
        return self.sizeHint().width()

    def _take(self, number: int) -> None:
        self._wait(False)
        self.segment.give(number)
        self.finished.emit()

    def _settle(self) -> None:
        if self._waiting:
            self._wait(False)
            self.segment.give(1)

    def _wait(self, waiting: bool) -> None:
        self._waiting = waiting
        self.segment.buttons[1].set_pending(waiting)

    def _given(self, value: object) -> None:
        self._wait(False)
        other = self.segment if value is None else self.not_known
        other.set_value(UNANSWERED)
        self.answered.emit(value)

    def _go_on(self) -> bool:
        self.finished.emit()
        return True

    def _restyle(self) -> None:
        now = theme()
        self._line.setSpacing(now.px(8))
        self._all.setSpacing(now.px(6))
        self.segment.setMaximumWidth(self.segment.sizeHint().width())
        self.marks.setFixedHeight(now.line_height("small"))


class _Marks(QWidget):
    """What the ends of the score mean, and where severe begins, under their cells."""

    def __init__(self, segment: Segment, ends: tuple[str, ...]) -> None:
        super().__init__()
        self._segment = segment
        self._words = {0: ends[0], HIGHEST: ends[1]} if ends else self._of_pain()
        for number, words in self._words.items():
            segment.buttons[number].setAccessibleName(words)

    @staticmethod
    def _of_pain() -> dict[int, str]:
        low = QCoreApplication.translate("Score", "{n} none").format(n=0)
        severe = QCoreApplication.translate("Score", "{n} and over: severe").format(n=SEVERE_FROM)
        worst = QCoreApplication.translate("Score", "{n} worst").format(n=HIGHEST)
        return {0: low, SEVERE_FROM: severe, HIGHEST: worst}

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each one under its cell, inside the width of the cells."""
        painter = QPainter(self)
        font = theme().font("small")
        painter.setFont(font)
        painter.setPen(theme().color("text2"))
        last = self._segment.geometry().right() + 1
        first = self._segment.geometry().left()
        for number, words in self._words.items():
            width = QFontMetrics(font).horizontalAdvance(words)
            centre = first + self._segment.buttons[number].geometry().center().x()
            x = max(first, min(centre - width // 2, last - width))
            area = QRect(x, 0, width + 1, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, isolated(words, self.layoutDirection()))
