"""Rows of a signed visit: they can be read and moved through, and nothing can be changed in them."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from app.gui.parts.question_row import QuestionRow

_MOVING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_F2,
        Qt.Key.Key_Escape,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


class RowLock(QObject):
    """Keeps every key that would answer, and every click, from the rows that it was put on."""

    def lock(self, row: QuestionRow) -> None:
        """Put it on a row."""
        row.control.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.lines.offer_no_more()
        row.installEventFilter(self)
        # Keys that do nothing here are not shown.
        row.focused.connect(lambda _question: row.control.set_active(False))
        entry = row.control.entry()
        if entry is not None:
            entry.setReadOnly(True)
            entry.installEventFilter(self)
        said = QCoreApplication.translate("Page", "signed, cannot be changed")
        row.setAccessibleDescription(f"{row.accessibleDescription()}. {said}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Let through what only moves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return Qt.Key(event.key()) not in _MOVING
        return super().eventFilter(watched, event)
