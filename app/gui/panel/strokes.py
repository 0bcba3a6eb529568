"""Words, chevrons and lines of shapes that the rows of the panel draw alike."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from app.gui.icons import pixmap, status_role
from app.gui.panel.items import Mark
from app.gui.panel.row import Row
from app.gui.parts.text import isolated
from app.gui.theme import theme


def text_width(words_: str, kind: str, *, bold: bool | None = None) -> int:
    """How wide words are."""
    return theme().text_width(words_, kind, bold=bold)


def write(painter: QPainter, area: QRect, text: str, kind: str, ink: str, *, bold: bool | None = None) -> None:
    """One line of text, centred in the height of an area."""
    painter.setFont(theme().font(kind, bold=bold))
    painter.setPen(theme().color(ink))
    side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, side, isolated(text, painter.layoutDirection()))


def draw_chevron(painter: QPainter, area: QRect, way: str) -> None:
    """A chevron that fills an area, pointing up, down or right."""
    if way == "up":
        painter.save()
        painter.translate(area.center().x() + 0.5, area.center().y() + 0.5)
        painter.rotate(180)
        painter.drawPixmap(-area.width() // 2, -area.height() // 2, pixmap("chevron-down", 14))
        painter.restore()
        return
    painter.drawPixmap(area.topLeft(), pixmap(f"chevron-{way}", 14))


def marks_width(marks: tuple[Mark, ...]) -> int:
    """How wide a line of shapes with words is."""
    return sum(text_width(word, "small") + theme().px(16 + 6 + 12) for _, word in marks)


def draw_marks(painter: QPainter, row: Row, x: int, middle: int, marks: tuple[Mark, ...], ground: str) -> None:
    """A line of shapes with words, from x on."""
    now = theme()
    for shape, word in marks:
        edge = now.px(16)
        area = row.turned(QRect(x, middle - edge // 2, edge, edge))
        painter.drawPixmap(area.topLeft(), pixmap(shape, 16, status_role(shape), ground))
        x += edge + now.px(6)
        wide, line = text_width(word, "small"), now.line_height("small")
        write(painter, row.turned(QRect(x, middle - line // 2, wide + 2, line)), word, "small", "text")
        x += wide + now.px(12)
