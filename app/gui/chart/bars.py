"""One bar of a chart: its pattern tells the kind, its words stand inside or beside it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.course import Bar

if TYPE_CHECKING:
    from app.gui.chart.plot import Plot

HIGH = 16
NARROW = 90
"""Below this width the words stand beside the bar."""
LEAST = 4


def draw_bars(painter: QPainter, plot: "Plot", runs: Sequence[tuple[Bar, str]], middle: float) -> None:
    """Draw the runs of one thing round a height; words for which there is no room are left to the table."""
    areas = [_drawn(painter, plot, bar, middle) for bar, _ in runs]
    taken = list(areas)
    for (bar, words), area in zip(runs, areas, strict=True):
        if words:
            _write(painter, plot, words, area, taken, inside=bar.kind != "nsaid")


def _drawn(painter: QPainter, plot: "Plot", bar: Bar, middle: float) -> QRectF:
    look, at = plot.look, plot.scale
    left, right = at.x(bar.first), min(at.right, at.x(bar.last))
    area = QRectF(left, middle - look.px(HIGH) / 2, max(look.px(LEAST), right - left), look.px(HIGH))
    painter.setPen(QPen(plot.ink("text2"), 1.2))
    painter.setBrush(plot.ink("text2" if bar.kind == "nsaid" else "surface"))
    painter.drawRoundedRect(area, 2, 2)
    if draw := _PATTERNS.get(bar.kind):
        draw(painter, plot, area)
    return area


def _write(painter: QPainter, plot: "Plot", words: str, area: QRectF, taken: list[QRectF], *, inside: bool) -> None:
    """Inside where the bar is long enough, else after it, else before it; `taken` are the places that are not free."""
    look = plot.look
    metrics = QFontMetricsF(look.font("small"))
    width, pad = metrics.horizontalAdvance(words), look.px(5)

    def patch(x: float) -> QRectF:
        return QRectF(x - pad, area.top() + 1.5, width + 2 * pad, area.height() - 3)

    if inside and area.width() >= max(look.px(NARROW), width + 4 * pad):
        x = area.left() + 2 * pad
    else:
        places = (area.right() + pad + 1, area.left() - pad - width - 1)
        free = (x for x in places if plot.scale.left <= x and x + width <= plot.scale.right)
        found = next((x for x in free if not any(patch(x).intersects(one) for one in taken)), None)
        if found is None:
            return
        x = found
    taken.append(patch(x))
    painter.fillRect(patch(x), plot.ink("surface"))
    painter.setFont(look.font("small"))
    painter.setPen(plot.ink("text"))
    painter.drawText(QPointF(x, area.center().y() + (metrics.ascent() - metrics.descent()) / 2), words)


def _dots(painter: QPainter, plot: "Plot", area: QRectF) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(plot.ink("text2"))
    step, size = plot.look.px(5), plot.look.px(1)
    for column in range(1, int(area.width() // step)):
        for row in range(1, int(area.height() // step) + 1):
            painter.drawEllipse(QPointF(area.left() + column * step, area.top() + row * step - step / 3), size, size)
    painter.restore()


def _hatch(painter: QPainter, plot: "Plot", area: QRectF) -> None:
    """Slanted strokes, each cut where the bar ends."""
    step, high = plot.look.px(7), area.height()
    at = step - high
    while at < area.width():
        low, top = max(0.0, at), min(area.width(), at + high)
        begin = QPointF(area.left() + low, area.bottom() - (low - at))
        painter.drawLine(begin, QPointF(area.left() + top, area.bottom() - (top - at)))
        at += step


_PATTERNS: dict[str, Callable[[QPainter, "Plot", QRectF], None]] = {"other": _dots, "ms": _hatch}
