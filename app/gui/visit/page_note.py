"""Free words beside a page; they are handed on at every pause and whenever the cursor leaves."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.parts.area import TextBox
from app.gui.parts.keycap import KeyCap
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

PAUSE_MS = 800
HEIGHT = 72


class _Words(TextBox):
    """Says when the cursor leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusOutEvent(event)
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page is leaving the field."""
        super().hideEvent(event)
        self.left.emit()


class NoteField(QWidget):
    """A label with its key, and the field."""

    edited = Signal(str)
    """The text as it is to be kept."""

    def __init__(self, page_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        title = QCoreApplication.translate("Page", "Note")
        self.label = Text(title, "body", bold=True)
        self.field = _Words()
        self.field.setObjectName(f"note_{page_id}")
        self.field.setAccessibleName(title)
        self.field.setTabChangesFocus(True)
        self.label.setBuddy(self.field)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.hand_on)
        self.field.textChanged.connect(self._wait)
        self.field.left.connect(self.hand_on)
        self._head = QHBoxLayout()
        self._head.addWidget(self.label)
        self._head.addStretch(1)
        for key in (
            QCoreApplication.translate("Page", "Ctrl", "key"),
            QCoreApplication.translate("Page", "N", "key of the note"),
        ):
            self._head.addWidget(KeyCap(key))
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.addLayout(self._head)
        self._all.addWidget(self.field)
        self._restyle()
        changes.changed.connect(self._restyle)

    def show_text(self, text: str) -> None:
        """Show a note without telling anybody; what is being typed stays."""
        self._kept = text
        if self.field.toPlainText() != text and not self.field.hasFocus():
            self.field.setPlainText(text)
            self._pause.stop()

    def set_read_only(self) -> None:
        """Show it, and take no more words."""
        self.field.setReadOnly(True)

    def hand_on(self) -> None:
        """Hand on what has changed since the last time."""
        self._pause.stop()
        text = self.field.toPlainText()
        if text != self._kept:
            self._kept = text
            self.edited.emit(text)

    def _wait(self) -> None:
        self._pause.start()

    def _restyle(self) -> None:
        now = theme()
        self._head.setSpacing(now.px(4))
        self._all.setSpacing(now.px(6))
        self.field.setFixedHeight(now.px(HEIGHT))
