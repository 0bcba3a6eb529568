"""The line under a field that was filled in wrongly: what is allowed, in bold, then what came."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.gui.theme import changes, theme


class ErrorLine(QLabel):
    """Two short sentences in `error`; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ink", "error")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.hide()
        self._restyle()
        changes.changed.connect(self._restyle)

    def say(self, allowed: str, came: str = "") -> None:
        """Show the line; with nothing allowed to say, hide it."""
        self.setText(f"<b>{escape(allowed)}</b> {escape(came)}" if allowed else "")
        self.setAccessibleName(f"{allowed} {came}".strip())
        self.setVisible(bool(allowed))

    def sentence(self) -> str:
        """What it says, without markup."""
        return self.accessibleName()

    def _restyle(self) -> None:
        self.setFont(theme().font("small"))
        self.setMinimumHeight(theme().line_height("small"))
