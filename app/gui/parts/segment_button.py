"""One cell of a segmented control; it knows its place and is a radio button to a screen reader."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.parts.by_toggle import ByToggle
from app.gui.theme import changes, theme

Place = Literal["first", "middle", "last", "only"]
Look = Literal["pick", "flag", "ask"]
RADIUS = 6
MOST_OUTLINES = 256


class SegmentButton(ByToggle):
    """A cell.

    Args:
        text: its word.
        key: the key that chooses it, shown while its row has the focus; its room is always kept.
        place: where it stands, for its corners.
        look: how it looks when chosen: pick, flag (a red flag's yes) or ask (not known).
        least: least width in px at 100 % text.
        height: height in px at 100 % text.
        kind: kind of text.
        parent: the control that it belongs to.
    """

    def __init__(
        self,
        text: str,
        key: str = "",
        place: Place = "only",
        look: Look = "pick",
        least: int = 0,
        height: int = 32,
        kind: str = "dense",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.look = look
        self._place = place
        self._least = least
        self._height = height
        self._kind = kind
        self._keys_shown = False
        self._pending = False
        self.setText(text)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        changes.changed.connect(self._restyle)

    def choose(self, chosen: bool) -> None:
        """Show it as chosen or not, whatever its siblings are."""
        super().choose(chosen)
        if chosen:
            self.raise_()

    def show_key(self, shown: bool) -> None:
        """Show its key cap or hide it; nothing else moves."""
        self._keys_shown = shown
        self.update()

    def set_pending(self, pending: bool) -> None:
        """Show that it is typed but may still become another one."""
        self._pending = pending
        if pending:
            self.raise_()
        self.update()

    def sizeHint(self) -> QSize:
        """Its least width, or what word, key and sign need."""
        now = theme()
        width = now.text_width(self.text(), self._kind, bold=True)
        width += now.px(8 if self.look == "flag" else 12)
        if self.key:
            width += paint.key_cap_width(self.key) + now.px(4)
        if self.look == "flag":
            width += now.px(14 + 4)
        return QSize(max(now.px(self._least), width), now.px(self._height))

    def snug_width(self) -> int:
        """Room for word, key and sign, with nothing to spare."""
        now = theme()
        cap = paint.key_cap_width(self.key) + now.px(4) if self.key else 0
        sign = now.px(14 + 4) if self.look == "flag" else 0
        return self.minimumSizeHint().width() + cap + sign

    def minimumSizeHint(self) -> QSize:
        """Room for its word alone."""
        words = theme().text_width(self.text(), self._kind, bold=True)
        return QSize(max(theme().px(24), words + theme().px(6)), theme().px(self._height))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is on it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cell."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, ink = self._roles()
        thick = 2 if edge == "ask" or self._pending else theme().width("control")
        outline = self._outline(thick)
        painter.fillPath(outline, theme().color(fill))
        painter.strokePath(outline, paint.pen(edge, thick, dashed=edge == "ask"))
        self._draw_words(painter, fill, ink)

    def _roles(self) -> tuple[str, str, str]:
        if not self.isEnabled():
            return "sunken", "line", "text3"
        if self.isChecked():
            return {
                "pick": ("pick", "pick", "on_pick"),
                "flag": ("urgent", "urgent", "on_urgent"),
                "ask": ("surface", "ask", "ask"),
            }[self.look]
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        return ground, "pick" if self._pending else "edge", "text"

    def _outline(self, width: float) -> QPainterPath:
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        left, right = self._place in ("first", "only"), self._place in ("last", "only")
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        return _rounded(area.x(), area.width(), area.height(), left, right)

    def _draw_words(self, painter: QPainter, fill: str, ink: str) -> None:
        now = theme()
        chosen = self.isChecked()
        font = self._font(bold=chosen)
        words = now.text_width(self.text(), self._kind, bold=chosen)
        cap = paint.key_cap_width(self.key) if self._keys_shown else 0
        sign = now.px(14) if chosen and self.look == "flag" else 0
        gap = now.px(4)
        roomy = self.width() - words - cap - sign > now.px(26)
        gap = now.px(7) if roomy else gap
        x = (self.width() - words - (cap + gap if cap else 0) - (sign + gap if sign else 0)) // 2
        if sign:
            painter.drawPixmap(self._turned(x, sign, sign).topLeft(), pixmap("urgent", 14, ink, fill))
            x += sign + gap
        painter.setFont(font)
        painter.setPen(now.color(ink))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(self._turned(x, words, self.height()), flags, self.text())
        if cap:
            area = self._turned(x + words + gap, cap, now.size("key_cap"))
            filled = chosen and self.look != "ask"
            edge = ink if chosen else "edge"
            paint.key_cap(painter, area, self.key, fill if filled else ink, edge, ink if filled else None)

    def _turned(self, x: int, width: int, height: int) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        return QRect(x, (self.height() - height) // 2, width, height)

    def _font(self, *, bold: bool) -> QFont:
        return theme().font(self._kind, bold=bold)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


@lru_cache(MOST_OUTLINES)
def _rounded(edge: float, width: float, height: float, left: bool, right: bool) -> QPainterPath:
    """An outline round at these sides, so far from the upper left; kept, as it is costly and few sizes come again."""
    area = QRectF(edge, edge, width, height)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(area, RADIUS, RADIUS)
    half = width / 2
    if not left:
        path.addRect(area.adjusted(0, 0, -half, 0))
    if not right:
        path.addRect(area.adjusted(half, 0, 0, 0))
    return path.simplified()
