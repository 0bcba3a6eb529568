"""Draws the chart: lines and bars told apart by dash and pattern, so that it is read in grey as well."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.course import Bar, Course
from app.gui.chart.bars import draw_bars
from app.gui.chart.scale import HIGHEST, Scale, span
from app.gui.theme import Theme

TALL, MONTHS, PITCH, TOP, BOTTOM = 183, 30, 22, 12, 10
GUTTER, AXIS = 14, 34
MOST_OF_WIDTH = 0.36
SEVERE_FROM = 7


@dataclass(frozen=True)
class Words:
    """The words in a chart; it has none of its own."""

    pain: str
    pain_note: str
    peg: str
    severe: str
    months: dict[date, str]


@dataclass(frozen=True)
class BarRow:
    """One thing taken, and its runs with their doses."""

    name: str
    runs: tuple[tuple[Bar, str], ...]


class Plot:
    """One chart at one width.

    Args:
        course: what is shown; it has at least one score.
        rows: the bars below it.
        look: the palette and text size.
        plain: black on white, as for paper.
    """

    def __init__(self, course: Course, rows: Sequence[BarRow], look: Theme, width: float, *, plain: bool) -> None:
        self.course, self.rows, self.look, self.plain = course, tuple(rows), look, plain
        self.width = width
        self.scale = Scale(*span(course), *self._sides(), look.px(TOP), look.px(TOP + TALL))

    @property
    def height(self) -> int:
        """How high it is."""
        return self.look.px(TOP + TALL + MONTHS + PITCH * len(self.rows) + BOTTOM)

    def ink(self, role: str) -> QColor:
        """The colour of a role; on paper every ink is black."""
        if self.plain and role in ("accent", "text2", "text3"):
            role = "text"
        return self.look.color(role)

    def months(self) -> list[date]:
        """The months that get a word."""
        widest = self.look.text_width("Mar 2026", "small") + self.look.px(10)
        return [on for on in self.scale.ticks(widest) if self.scale.x(on) + widest / 2 <= self.scale.right]

    def spots(self) -> list[QPointF]:
        """Where each visit's mark lies: its pain, else its PEG."""
        scores = ((one.on, one.peg if one.pain is None else one.pain) for one in self.course.points)
        return [QPointF(self.scale.x(on), self.scale.y(score)) for on, score in scores if score is not None]

    def paint(self, painter: QPainter, words: Words, current: int | None = None) -> None:
        """Draw all of it; the visit in hand gets a ring."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._grid(painter, words)
        self._months(painter, words)
        for place, row in enumerate(self.rows):
            self._row(painter, row, self.look.px(TOP + TALL + MONTHS + PITCH * place))
        self._lines(painter)
        self._ends(painter, words)
        if current is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.ink("focus"), 2))
            painter.drawEllipse(self.spots()[current], self.look.px(10), self.look.px(10))

    def _sides(self) -> tuple[float, float]:
        names = [self.look.text_width(row.name, "small") for row in self.rows]
        widest = max([*names, self.look.px(72)]) + self.look.px(GUTTER + 4)
        return self.look.px(AXIS), self.width - min(widest, self.width * MOST_OF_WIDTH)

    def _grid(self, painter: QPainter, words: Words) -> None:
        at, look = self.scale, self.look
        band = QRectF(QPointF(at.left, at.y(HIGHEST)), QPointF(at.right, at.y(SEVERE_FROM)))
        painter.fillRect(band, self.ink("sunken"))
        painter.setFont(look.font("small"))
        for score in range(0, HIGHEST + 1, 2):
            painter.setPen(QPen(self.ink("line"), 1))
            painter.drawLine(QPointF(at.left, at.y(score)), QPointF(at.right, at.y(score)))
            self._text(painter, str(score), QPointF(at.left - look.px(10), at.y(score)), end=True)
        # The band has no ground of its own where all grounds are one, so its edge is drawn.
        painter.setPen(QPen(self.ink("edge"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(band.bottomLeft(), band.bottomRight())
        self._text(painter, words.severe, QPointF(at.left + look.px(8), at.top + look.px(11)))

    def _months(self, painter: QPainter, words: Words) -> None:
        painter.setFont(self.look.font("small"))
        for on in self.months():
            x, y = self.scale.x(on), self.scale.bottom
            painter.setPen(QPen(self.ink("edge"), 1))
            painter.drawLine(QPointF(x, y), QPointF(x, y + self.look.px(6)))
            self._text(painter, words.months.get(on, ""), QPointF(x + self.look.px(5), y + self.look.px(13)))

    def _row(self, painter: QPainter, row: BarRow, top: float) -> None:
        look, at = self.look, self.scale
        middle = top + look.px(PITCH) / 2
        painter.setPen(QPen(self.ink("line"), 1))
        painter.drawLine(QPointF(at.left, middle), QPointF(at.right, middle))
        painter.setFont(look.font("small"))
        room = self.width - at.right - look.px(GUTTER)
        metrics = QFontMetricsF(look.font("small"))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        self._text(painter, name, QPointF(at.right + look.px(GUTTER), middle), role="text")
        draw_bars(painter, self, row.runs, middle)

    def _lines(self, painter: QPainter) -> None:
        peg = [QPointF(self.scale.x(p.on), self.scale.y(p.peg)) for p in self.course.points if p.peg is not None]
        pain = [QPointF(self.scale.x(p.on), self.scale.y(p.pain)) for p in self.course.points if p.pain is not None]
        dashed = QPen(self.ink("text2"), 2)
        dashed.setCapStyle(Qt.PenCapStyle.FlatCap)
        dashed.setDashPattern([3, 2])
        for spots, pen in ((peg, dashed), (pain, QPen(self.ink("accent"), 2.5))):
            painter.setPen(pen)
            painter.drawPolyline(spots)
        half, radius = self.look.px(9) / 2, self.look.px(5)
        painter.setPen(QPen(self.ink("text2"), 1.8))
        painter.setBrush(self.ink("surface"))
        for spot in peg:
            painter.drawRect(QRectF(spot.x() - half, spot.y() - half, 2 * half, 2 * half))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ink("accent"))
        for spot in pain:
            painter.drawEllipse(spot, radius, radius)

    def _ends(self, painter: QPainter, words: Words) -> None:
        """What the lines are, at their ends; the two keep clear of each other."""
        pain = next((p for p in reversed(self.course.points) if p.pain is not None), None)
        peg = next((p for p in reversed(self.course.points) if p.peg is not None), None)
        line = self.look.line_height("small")
        if pain is not None and pain.pain is not None:
            y = min(self.scale.y(pain.pain), self.scale.bottom - line / 2)
            x = self.scale.x(pain.on) + self.look.px(GUTTER)
            painter.setFont(self.look.font("small", bold=True))
            self._text(painter, words.pain, QPointF(x, y - line / 2), role="accent")
            painter.setFont(self.look.font("small"))
            self._text(painter, words.pain_note, QPointF(x, y + line / 2))
        if peg is not None and peg.peg is not None:
            y = self.scale.y(peg.peg)
            if pain is not None and pain.pain is not None and (self.scale.x(peg.on) == self.scale.x(pain.on)):
                beside = min(self.scale.y(pain.pain), self.scale.bottom - line / 2)
                above = y < beside
                y = min(y, beside - 1.5 * line) if above else max(y, beside + 1.5 * line)
            painter.setFont(self.look.font("small", bold=True))
            self._text(painter, words.peg, QPointF(self.scale.x(peg.on) + self.look.px(GUTTER), y))

    def _text(self, painter: QPainter, words: str, at: QPointF, *, role: str = "text2", end: bool = False) -> None:
        """Words with their middle at a height, beginning there or ending there."""
        metrics = QFontMetricsF(painter.font())
        x = at.x() - metrics.horizontalAdvance(words) if end else at.x()
        painter.setPen(self.ink(role))
        painter.drawText(QPointF(x, at.y() + (metrics.ascent() - metrics.descent()) / 2), words)
