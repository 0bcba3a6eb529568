"""What every control of a question shares: a value that may be missing, keys, and three signals."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.engine.pack import Value
from app.gui.spoken import SpokenPart


class Unanswered(Enum):
    """The question was not asked yet; `None` is an answer: asked, and not known."""

    UNANSWERED = "unanswered"


UNANSWERED = Unanswered.UNANSWERED
Answer = Value | None | Unanswered

_WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def letter(event: QKeyEvent) -> str:
    """The letter, figure or sign of a key alone, in capitals; empty with Ctrl, Alt or Meta."""
    return "" if event.modifiers() & _WITH_OTHERS else event.text().upper()


class AnswerControl(SpokenPart, QWidget):
    """A control that one question is answered with; it never emits when the program sets it."""

    answered = Signal(object)
    """The hand gave this value; `None` is not known."""
    cleared = Signal()
    """The hand took the answer back."""
    finished = Signal()
    """The answer is complete: the focus may go on."""
    moved = Signal(QWidget)
    """The arrows came to this part of it: the page should show it."""
    refused = Signal()
    """What was typed cannot be stored, and stands there."""
    touched = Signal()
    """The pointer came down on it: the row should have the focus."""

    below = False
    """Whether it always stands below the question's text."""

    def value(self) -> Answer:
        """What it shows."""
        return UNANSWERED

    def set_value(self, value: Answer) -> None:
        """Show a value."""

    def words(self) -> str:
        """The value in words, for a screen reader; empty while unanswered."""
        return ""

    def is_refused(self) -> bool:
        """Whether something stands there that was not stored."""
        return False

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key and say whether it was one of its own."""
        return False

    def set_active(self, active: bool) -> None:
        """Tell it that its row has the focus or lost it."""

    def entry(self) -> QLineEdit | None:
        """The field that takes the row's focus, if it has one."""
        return None

    def row_width(self) -> int:
        """The width that it needs beside the question's text."""
        return self.sizeHint().width()
