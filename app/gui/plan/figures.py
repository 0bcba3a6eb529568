"""The two pictures of an exercise, start and end, black on white whatever the theme, as they are printed."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.theme import changes, theme
from app.handouts.figures import FOLDER

WIDE, HIGH, ARROW = 84, 56, 16
PAPER = QColor(255, 255, 255)
"""What they are printed on; they have no other colour than ink."""


class Figures(QWidget):
    """Start, an arrow, end; a screen reader hears both in words."""

    def __init__(self, names: tuple[str, str], described: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(described)
        self.setToolTip(described)
        changes.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Two pictures and the arrow between them."""
        now = theme()
        return QSize(now.px(2 * WIDE + ARROW + 8), now.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        """Never smaller: they must be told apart."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them in the order of reading; the figures themselves are never mirrored."""
        painter, now = QPainter(self), theme()
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wide, high, arrow = now.px(WIDE), now.px(HIGH), now.px(ARROW)
        places = (0, self.width() - wide)
        for name, x in zip(self._names, reversed(places) if turned else places, strict=True):
            area = QRectF(x, 0, wide, high)
            painter.fillRect(area, PAPER)
            paint.box(painter, area, edge="line", radius=0)
            renderer = _renderer(name)
            size = renderer.defaultSize().scaled(wide - 6, high - 6, Qt.AspectRatioMode.KeepAspectRatio)
            left, top = area.center().x() - size.width() / 2, area.center().y() - size.height() / 2
            renderer.render(painter, QRectF(left, top, size.width(), size.height()))
        painter.drawPixmap((self.width() - arrow) // 2, (high - arrow) // 2, pixmap("arrow-right", ARROW, "text2"))

    def _restyle(self) -> None:
        self.updateGeometry()


@cache
def _renderer(name: str) -> QSvgRenderer:
    return QSvgRenderer(str(FOLDER / f"{name}.svg"))
