"""One line of two records side by side: what it is about, and what each of them has."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from app.gui.focus import draws_own_focus
from app.gui.parts import paint
from app.gui.parts.keycap import KeyCap
from app.gui.parts.options import OptionButton
from app.gui.parts.text import Text
from app.gui.spoken import announce
from app.gui.theme import changes, theme

WIDE, LABEL, LEAST = 640, 168, 200
LEFT, RIGHT = 0, 1


class Cell(Text):
    """What a record has; with its number before it where the two do not stand side by side."""

    def __init__(self, words: str, number: str = "", *, ink: str = "text", bold: bool = False) -> None:
        super().__init__(words, ink=ink, bold=bold, wrap=True)
        self._plain, self._number = words, number

    def say_number(self, said: bool) -> None:
        """Say of which record it is, or leave that to the head of the column."""
        self.setText(f"{self._number}: {self._plain}" if said and self._number else self._plain)


class Option(OptionButton):
    """The same, to be chosen."""

    def __init__(self, words: str, number: str = "") -> None:
        super().__init__(words, radio=True)
        self._plain, self._number = words, number
        self.setAccessibleName(f"{number}: {words}" if number else words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say_number(self, said: bool) -> None:
        """Say of which record it is, or leave that to the head of the column."""
        self.setText(f"{self._number}: {self._plain}" if said and self._number else self._plain)

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its words."""
        return self.height_for(width)

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(theme().px(80), theme().px(30))


class Line(QWidget):
    """A label and one or two cells: side by side where there is room, else under one another."""

    def __init__(self, label: str, cells: Sequence[Cell | Option], key: str = "") -> None:
        super().__init__()
        self.cells = tuple(cells)
        self._head = QWidget()
        self._head_line = QHBoxLayout(self._head)
        self._head_line.setContentsMargins(0, 0, 0, 0)
        self._head_line.addWidget(Text(label, ink="text2", wrap=True), 1)
        if key:
            self._head_line.addWidget(KeyCap(key), 0, Qt.AlignmentFlag.AlignVCenter)
        self._all = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._all.addWidget(self._head)
        self._labelled = bool(label)
        for cell in self.cells:
            self._all.addWidget(cell, 1)
        self._restyle()
        changes.changed.connect(self._restyle)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for its cells to stand under one another."""
        return QSize(theme().px(LEAST), self._all.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        now = theme()
        wide = self.width() >= now.px(WIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._all.setDirection(way)
        self._all.setSpacing(now.px(16 if wide else 2))
        # The room of a label stays empty where the cells stand in their columns.
        self._head.setVisible(wide or self._labelled)
        self._head.setMinimumWidth(now.px(LABEL) if wide else 0)
        self._head.setMaximumWidth(now.px(LABEL) if wide else 16_777_215)
        for cell in self.cells:
            cell.say_number(not wide)

    def _restyle(self) -> None:
        now = theme()
        above = now.px(3 if isinstance(self, Choice) else 6)
        self._all.setContentsMargins(now.px(16), above, now.px(16), above)
        self._head_line.setSpacing(now.px(8))
        self._arrange()


class Choice(Line):
    """A line of which one side is chosen: by its number, the arrows, the space bar or a click."""

    chosen = Signal()
    moved = Signal(int)
    """The hand wants the line above (-1) or below (1)."""

    def __init__(self, label: str, options: tuple[Option, Option], key: str, side: int) -> None:
        self.side = side
        self._label = label
        super().__init__(label, options, key)
        draws_own_focus(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for place, option in enumerate(options):
            option.clicked.connect(lambda _on=False, place=place: self._by_hand(place))
        self._show()

    def choose(self, side: int) -> None:
        """Take the one of the left (0) or of the right (1) record."""
        self.side = side
        self._show()
        announce(self, self.accessibleName())
        self.chosen.emit()

    def turn(self) -> None:
        """Take the other one."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choose(1 - self.side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose and move, the space bar takes the other one."""
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        match event.key():
            case Qt.Key.Key_Left:
                self.choose(RIGHT if turned else LEFT)
            case Qt.Key.Key_Right:
                self.choose(LEFT if turned else RIGHT)
            case Qt.Key.Key_Space:
                self.turn()
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the ring inside the edge."""
        if self.hasFocus():
            painter, now = QPainter(self), theme()
            painter.fillRect(self.rect(), now.color("hover"))
            inside = self.rect().adjusted(2, 2, -2, -2)
            paint.box(painter, inside, edge="focus", width=now.width("focus"), radius=6)

    def _by_hand(self, side: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose(side)

    def _show(self) -> None:
        for place, cell in enumerate(self.cells):
            if isinstance(cell, Option):
                cell.choose(place == self.side)
        self.setAccessibleName(f"{self._label}: {self.cells[self.side].accessibleName()}")
