"""What scrolls, and text to be read or written in several lines, with looks of their own.

The style sheet names neither: Qt keeps some hundred bytes for ever of each scroll area that was shown under a rule of
its own, and a visit has twenty.
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QWidget

from app.gui.parts import paint
from app.gui.theme import changes, theme


class Area(QScrollArea):
    """A scroll area without frame and ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)


class TextBox(QPlainTextEdit):
    """Several lines of plain text in a box like that of a field."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.textChanged.connect(self._end_step)
        self._pad()
        changes.changed.connect(self._pad)

    def event(self, event: QEvent) -> bool:
        """Draw the box round the text, which its viewport draws."""
        if event.type() == QEvent.Type.Paint:
            on = self.isEnabled()
            fill, edge = ("surface", "edge") if on else ("sunken", "line")
            paint.box(QPainter(self), self.rect(), fill=fill, edge=edge, width=theme().width("control"))
            return True
        return super().event(event)

    def _end_step(self) -> None:
        """End the step that undo takes back with each word: Qt would take back all that was typed at once.

        Qt joins what is typed to the step before only in a document that has changed since it was last kept.
        """
        before = self.textCursor().position() - 1
        if before >= 0 and not self.document().characterAt(before).isalnum():
            self.document().setModified(False)

    def _pad(self) -> None:
        now = theme()
        across, above = now.px(8) + now.width("control"), now.px(6) + now.width("control")
        self.setViewportMargins(across, above, across, above)
