"""The safety facts of an unfolded card or a takeover, and which part shows which item."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.gui.icons import pixmap
from app.gui.panel.advice import FACTS
from app.gui.panel.flow import Flow
from app.gui.panel.items import Facts, Lines, Source
from app.gui.panel.part import MORE, LinesPart, Part, SourcePart
from app.gui.panel.run import Run, plain
from app.gui.parts import paint
from app.gui.theme import theme

translate = QCoreApplication.translate
KEY = "F"
"""The key that leads to them."""


class FactsPart(Part):
    """Safety facts, which the source does not say, on a ground of their own under a dashed line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._item = Facts("", (), 0)
        self._heading = Flow(())

    def show_item(self, item: object) -> None:
        """Tell other facts."""
        assert isinstance(item, Facts)
        if item != self._item:
            self._item = item
            more = (
                [Flow((Run(translate("Panel", "{n} more facts").format(n=item.more), ink="accent", go=MORE),))]
                if item.more
                else []
            )
            self.set_flows([Flow(line.runs) for line in item.lines] + more)
            title = Run(item.title or translate("Panel", "Safety facts"), bold=True)
            self._heading = Flow((title, Run(f"  {translate('Panel', 'not from the source')}", ink="text2")))
        told = "; ".join(f"{line.id} {plain(line.runs)}" for line in item.lines)
        shape = translate("Panel", "{title}, not from the source: {facts}")
        self.setAccessibleName(shape.format(title=item.title or translate("Panel", "Safety facts"), facts=told))

    def restyle(self) -> None:
        """Lay all words out anew."""
        self._heading.forget()
        super().restyle()

    def height_for(self, width: int) -> int:
        """Heading and facts."""
        areas = self.areas(width)
        return (areas[-1].bottom() + 1 if areas else theme().px(30)) + theme().px(10)

    def areas(self, width: int) -> list[QRect]:
        """Each fact beside its id."""
        now = theme()
        x, y = now.px(self._item.margin + 50), now.px(30)
        room = max(1, width - x - now.px(14))
        found = []
        for flow in self.flows:
            high = flow.height(room)
            found.append(self.turned(QRect(x, y, room, high)))
            y += high + now.px(6)
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, dashed line, shield, heading, ids and facts."""
        painter, now, item = QPainter(self), theme(), self._item
        self._fill(painter)
        painter.setPen(paint.pen("edge", 1, dashed=True))
        painter.drawLine(QPoint(0, 0), QPoint(self.width(), 0))
        edge, line = now.px(16), now.line_height("dense")
        area = self.turned(QRect(now.px(item.margin), now.px(8) + (line - edge) // 2, edge, edge))
        painter.drawPixmap(area.topLeft(), pixmap("shield", 16, cut="sunken"))
        x, room = now.px(item.margin + 24), self.width()
        if self.name == FACTS:
            cap, high = paint.key_cap_width(KEY), now.size("key_cap")
            room -= now.px(13) + cap
            area = QRect(room, now.px(8) + (line - high) // 2, cap, high)
            paint.key_cap(painter, self.turned(area), KEY, "text2", "edge")
        self._heading.draw(painter, self.turned(QRect(x, now.px(8), max(1, room - x), line)))
        self.draw_flows(painter)
        painter.setFont(now.font("dense", bold=True))
        painter.setPen(now.color("text"))
        for fact, at in zip(item.lines, self.areas(self.width()), strict=False):
            area = self.turned(QRect(now.px(item.margin), self.turned(QRect(at)).top(), now.px(48), line))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, number(fact.id))
        self.draw_ring(painter)

    def _fill(self, painter: QPainter) -> None:
        if not self._item.round:
            painter.fillRect(self.rect(), theme().color("sunken"))
            return
        # The card's own corners are at its foot only.
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0, -10, 0, 0), 7, 7)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outline, theme().color("sunken"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def number(fact: str) -> str:
    """A fact as the evidence table numbers it; what stands twice under one number has a word behind it here."""
    return fact.partition("-")[0]


def part_for(item: Lines | Source | Facts, name: str, parent: QWidget | None) -> Part:
    """A part that can show such an item."""
    if isinstance(item, Lines):
        return LinesPart(name, parent)
    return SourcePart(name, parent) if isinstance(item, Source) else FactsPart(name, parent)
