"""The panel in one line, for narrow windows: the state, a few words, and the key that opens the panel."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui.focus import draws_own_focus
from app.gui.icons import pixmap
from app.gui.panel.simple_rows import text_width, write
from app.gui.parts import paint
from app.gui.theme import theme

HEIGHT, MARGIN = 42, 12


class Bar(QAbstractButton):
    """A button as wide as the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = "empty"
        self._title = self._told = ""
        draws_own_focus(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, kind: str, title: str, told: str) -> None:
        """Say another state; `kind` is that of the head."""
        self.kind, self._title, self._told = kind, title, told
        self.setAccessibleName(f"{title}. {told}")
        self.setAccessibleDescription("F7 says why")
        self.update()

    def sizeHint(self) -> QSize:
        """42 high."""
        return QSize(theme().px(320), theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw edge, shape, words and key."""
        painter, now = QPainter(self), theme()
        ground, ink, icon, icon_ink = LOOKS[self.kind]
        painter.fillRect(self.rect(), now.color(ground))
        edge = {"undetermined": "ask", "urgent": "urgent", "emergency": "emergency"}.get(self.kind, "line")
        painter.setPen(paint.pen(edge, 2, dashed=self.kind == "undetermined"))
        painter.drawLine(0, 1, self.width(), 1)
        side, middle = now.px(20), (self.height() + 2) // 2
        x = now.px(MARGIN)
        at = self._turned(QRect(x, middle - side // 2, side, side))
        painter.drawPixmap(at.topLeft(), pixmap(icon, 20, icon_ink, ground))
        cap, why = paint.key_cap_width("F7"), text_width("why", "small")
        end = self.width() - now.px(MARGIN) - why
        line = QRect(0, 2, 0, self.height() - 2)
        write(painter, self._turned(QRect(end, 2, why + 2, line.height())), "why", "small", ink)
        high = now.size("key_cap")
        end -= cap + now.px(6)
        paint.key_cap(painter, self._turned(QRect(end, middle - high // 2, cap, high)), "F7", ink, ink)
        x += side + now.px(10)
        for text, bold, role in ((self._title, True, ink), (self._told, False, ink if ink != "text" else "text2")):
            room = max(0, end - x - now.px(8))
            fitting = QFontMetrics(now.font("body", bold=bold)).elidedText(text, Qt.TextElideMode.ElideRight, room)
            wide = text_width(fitting, "body", bold=bold)
            area = self._turned(QRect(x, 2, wide + 2, line.height()))
            write(painter, area, fitting, "body", role, bold=bold)
            x += wide + now.px(8)
        if self.hasFocus():
            width = now.width("focus")
            role = "focus" if ink == "text" else ink
            paint.box(painter, self.rect().adjusted(0, 2, 0, 0), edge=role, width=width)

    def _turned(self, area: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area.moveLeft(self.width() - area.right() - 1)
        return area


LOOKS = {
    "empty": ("surface", "text", "book", "text2"),
    "out": ("surface", "text", "warning", "text2"),
    "undetermined": ("surface", "text", "ask", "ask"),
    "routine": ("surface", "text", "check", "text2"),
    "failure": ("text", "surface", "warning", "surface"),
    "urgent": ("emergency_soft", "text", "urgent", "urgent"),
    "emergency": ("emergency", "on_emergency", "emergency", "on_emergency"),
}
"""Ground, ink, icon, its ink."""
