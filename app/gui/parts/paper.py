"""An opaque ground for what scrolls."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.gui.theme import theme


class Paper(QWidget):
    """Filled with `canvas`; because nothing shines through, scrolling paints only what comes into sight."""

    def showEvent(self, event: QShowEvent) -> None:
        """Now it has its style, which had taken the mark away."""
        super().showEvent(event)
        self._mark()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme takes it away again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._mark()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what is asked for."""
        QPainter(self).fillRect(event.rect(), theme().color("canvas"))

    def _mark(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
