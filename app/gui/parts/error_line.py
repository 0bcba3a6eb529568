"""The line under a field that was filled in wrongly: what is allowed, in bold, then what came."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.errors import UserError
from app.gui.faults import translated
from app.gui.parts.text import isolated, side_of
from app.gui.theme import changes, theme


class ErrorLine(QLabel):
    """Two short sentences in `error`; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ink", "error")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self._words = ""
        self.hide()
        self._restyle()
        changes.changed.connect(self._restyle)

    def say(self, allowed: str, came: str = "") -> None:
        """Show the line; with nothing allowed to say, hide it."""
        self._words = f"<b>{escape(allowed)}</b> {escape(came)}" if allowed else ""
        self._align()
        self.setAccessibleName(f"{allowed} {came}".strip())
        self.setVisible(bool(allowed))

    def tell(self, fault: UserError | None) -> None:
        """Show what happened, in bold, then why, and what to do; without a fault hide the line."""
        now = translated(fault) if fault else None
        self.say(now.what if now else "", now.more if now else "")

    def sentence(self) -> str:
        """What it says, without markup."""
        return self.accessibleName()

    def changeEvent(self, event: QEvent) -> None:
        """Begin where reading begins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        self.setText(isolated(self._words, self.layoutDirection()))
        self.setAlignment(side_of(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter)

    def _restyle(self) -> None:
        self.setFont(theme().font("small"))
        self.setMinimumHeight(theme().line_height("small"))
