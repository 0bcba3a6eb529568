"""The progress ring of a page: an empty outline, an arc, or a filled tick."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.theme import changes, theme

FULL_TURN = 16 * 360
TOP = 16 * 90


class Ring(QWidget):
    """How much of a page was asked; its accessible name says the count."""

    def __init__(self, done: int = 0, total: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(done, total)
        changes.changed.connect(self._restyle)

    def set_count(self, done: int, total: int) -> None:
        """Show that `done` of `total` questions were asked."""
        self.done, self.total = done, total
        words = QCoreApplication.translate("Ring", "{done} of {total} asked")
        self.setAccessibleName(words.format(done=done, total=total))
        self.update()

    def sizeHint(self) -> QSize:
        """18 px, so that the ring itself is 16."""
        return QSize(theme().px(18), theme().px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw outline, arc or tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme()
        if self.total and self.done >= self.total:
            painter.drawPixmap(0, 0, pixmap("do", 18, "pick"))
            return
        width = now.px(2)
        area = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(paint.pen("edge", width))
        painter.drawEllipse(area)
        if self.done and self.total:
            arc = paint.pen("accent", now.px(3.4))
            arc.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(arc)
            painter.drawArc(area, TOP, -round(FULL_TURN * self.done / self.total))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
