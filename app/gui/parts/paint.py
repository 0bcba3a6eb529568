"""Strokes that several parts share, so that a border or a key cap looks the same everywhere."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.gui.theme import theme

DASHES = (2.5, 2.0)


def box(
    painter: QPainter,
    area: QRect | QRectF,
    *,
    fill: str | None = None,
    edge: str | None = None,
    width: float = 1,
    radius: float = 6,
    dashed: bool = False,
) -> None:
    """Draw a rounded box by role; its border lies wholly inside the area."""
    inset = width / 2 if edge else 0
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if fill:
        painter.fillPath(outline, theme().color(fill))
    if edge:
        painter.strokePath(outline, pen(edge, width, dashed=dashed))
    painter.restore()


def pen(role: str, width: float, *, dashed: bool = False) -> QPen:
    """A pen in a role's colour; dashes have flat ends."""
    made = QPen(theme().color(role), width)
    if dashed:
        made.setCapStyle(Qt.PenCapStyle.FlatCap)
        made.setDashPattern(list(DASHES))
    return made


def key_cap_width(text: str) -> int:
    """The width of a key cap with this word; 0 without one."""
    if not text:
        return 0
    now = theme()
    return max(now.size("key_cap"), now.text_width(text, "small") + now.px(10))


def key_cap(painter: QPainter, area: QRect, text: str, ink: str, edge: str, fill: str | None = None) -> None:
    """Draw a key cap that fills an area."""
    box(painter, area, fill=fill, edge=edge, radius=4)
    painter.setFont(theme().font("small"))
    painter.setPen(theme().color(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
