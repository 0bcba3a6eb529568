"""A tab of the bar at the top: the name of a screen."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent

from app.gui.focus import draws_own_focus
from app.gui.parts import paint
from app.gui.parts.by_toggle import ByToggle
from app.gui.theme import changes, theme

BAR = 3
"""Height of the mark under the current tab."""


class Tab(ByToggle):
    """The name of a screen; the current one is bold with a bar under it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoExclusive(True)
        draws_own_focus(self)
        changes.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The bold words and 12 on both sides, as high as the bar."""
        now = theme()
        width = QFontMetrics(now.font("body", bold=True)).horizontalAdvance(self.text())
        return QSize(width + now.px(24), now.size("top_bar") - now.width("control"))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its words."""
        return self.sizeHint()

    def words_area(self) -> QRect:
        """Where its words stand."""
        return self.rect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words and mark."""
        painter, now = QPainter(self), theme()
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect(), now.color("hover"))
        painter.setFont(now.font("body", bold=self.isChecked()))
        painter.setPen(now.color("text" if self.isChecked() else "text2"))
        painter.drawText(self.words_area(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self.text())
        if self.isChecked():
            painter.fillRect(QRect(0, self.height() - BAR, self.width(), BAR), now.color("accent"))
        if self.hasFocus():
            inside = self.rect().adjusted(2, 2, -2, -2 - BAR)
            paint.box(painter, inside, edge="focus", width=now.width("focus"), radius=6)
