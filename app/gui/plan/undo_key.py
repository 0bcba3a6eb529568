"""Ctrl+Z where decisions are made: it takes the last decision back, unless a text has something of its own to undo."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class UndoKey(QObject):
    """Takes the key before the window's own shortcut, which takes back answers."""

    pressed = Signal()

    def watch(self, part: QWidget) -> None:
        """Take the key from this part and from the text fields in it as they are now."""
        for watched in (part, *part.findChildren(QLineEdit)):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key, then act on it."""
        if not isinstance(event, QKeyEvent) or not event.matches(QKeySequence.StandardKey.Undo):
            return super().eventFilter(watched, event)
        if isinstance(watched, QLineEdit) and watched.isUndoAvailable():
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.pressed.emit()
        return True
