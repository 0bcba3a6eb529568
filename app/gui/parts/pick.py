"""One of a few values in a form: a segment that takes the focus, the arrows and the numbers."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.gui.parts.answer import UNANSWERED
from app.gui.parts.segment import Cell, Segment
from app.gui.parts.text import Text
from app.gui.spoken import SpokenPart
from app.gui.theme import changes, theme

LEAST = 64


class Pick(SpokenPart, QWidget):
    """The control; Backspace takes the choice back where `may_be_open`."""

    picked = Signal(str)
    """The id of the value, empty when the choice was taken back."""

    def __init__(self, name: str, values: Mapping[str, str], *, may_be_open: bool = False) -> None:
        super().__init__()
        self._name = name
        self._ids = tuple(values)
        self._may_be_open = may_be_open
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # A figure is the place of a value: with "5" as the third of them, 3 chooses it and 5 the fifth.
        letters = [text[:1].upper() for text in values.values() if text[:1].isalpha()]
        cells = [
            Cell(key, text, (str(number), *(own for own in text[:1].upper() if letters.count(own) == 1)), "pick", LEAST)
            for number, (key, text) in enumerate(values.items(), 1)
        ]
        self.segment = Segment(cells, 36, "body")
        self.segment.touched.connect(self.setFocus)
        self.segment.answered.connect(self._given)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.segment)
        self._describe()

    def value(self) -> str:
        """The id of the chosen value, empty while there is none."""
        value = self.segment.value()
        return value if isinstance(value, str) else ""

    def set_value(self, value: str) -> None:
        """Show a value without telling anybody."""
        self.segment.set_value(value or UNANSWERED)
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from value to value; space, a number or a first letter chooses; Backspace takes back."""
        ways = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        way = ways.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            way = -way
        if way:
            place = self._ids.index(self.value()) + way if self.value() else (0 if way > 0 else len(self._ids) - 1)
            self.segment.give(self._ids[max(0, min(len(self._ids) - 1, place))])
        elif event.key() == Qt.Key.Key_Space:
            self.segment.give(self.value() or self._ids[0])
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._may_be_open:
            self.segment.set_value(UNANSWERED)
            self._given("")
        elif not self.segment.press(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the numbers."""
        super().focusInEvent(event)
        self.segment.set_active(True)
        self._mark_first()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the numbers."""
        super().focusOutEvent(event)
        self.segment.set_active(False)
        self._mark_first()

    def _mark_first(self) -> None:
        """Frame what the space bar would choose, while nothing is chosen and the focus is here."""
        self.segment.buttons[self._ids[0]].set_pending(self.hasFocus() and not self.value())

    def _given(self, value: object) -> None:
        self._describe()
        self.picked.emit(value if isinstance(value, str) else "")

    def _describe(self) -> None:
        """Its name, and its value in words, for a screen reader."""
        self._mark_first()
        chosen = self.segment.words() if self.value() else ""
        self.setAccessibleName(f"{self._name}: {chosen}" if chosen else self._name)


class FormPick(QWidget):
    """A label over a pick."""

    def __init__(self, pick: Pick, label: str) -> None:
        super().__init__()
        self.pick = pick
        self.label = Text(label, "dense", "text2", wrap=True)
        self.label.setBuddy(pick)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(self.label)
        self._lines.addWidget(pick, 0, Qt.AlignmentFlag.AlignLeft)
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._lines.setSpacing(theme().px(4))
