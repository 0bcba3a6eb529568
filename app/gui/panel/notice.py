"""What lifted an emergency, said for 2 s at the foot of the panel, where it moves nothing."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.gui.panel.flow import Flow
from app.gui.panel.run import Run
from app.gui.parts import paint
from app.gui.theme import theme

SHOWN_MS = 2000
MARGIN, PADDING = 16, 12


class Notice(QWidget):
    """A few words over the foot of the panel."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._flow = Flow(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._end)
        self.hide()

    def say(self, text: str) -> None:
        """Show the words, and take them away after 2 s."""
        self._flow = Flow((Run(text, ink="on_pick"),), "body")
        self.setAccessibleName(text)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def place(self) -> None:
        """Stand at the foot of the panel."""
        panel, now = self._panel, theme()
        width = max(1, panel.width() - now.px(2 * MARGIN))
        high = self._flow.height(max(1, width - now.px(2 * PADDING))) + now.px(2 * PADDING)
        self.setGeometry(QRect(now.px(MARGIN), panel.height() - high - now.px(MARGIN), width, high))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and words."""
        painter, inset = QPainter(self), theme().px(PADDING)
        paint.box(painter, self.rect(), fill="pick", radius=8)
        self._flow.draw(painter, self.rect().adjusted(inset, inset, -inset, -inset))

    def _end(self) -> None:
        self.hide()
