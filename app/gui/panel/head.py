"""The head of the panel, always in sight: the state in its own shape and ground, and why."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.gui.icons import pixmap, status_role
from app.gui.panel import words
from app.gui.panel.flow import Flow
from app.gui.panel.items import Head
from app.gui.panel.row import Row
from app.gui.panel.run import Run
from app.gui.panel.strokes import text_width, write
from app.gui.parts import paint
from app.gui.spoken import Role
from app.gui.theme import theme


class _Look(NamedTuple):
    ground: str
    ink: str
    icon: str
    icon_ink: str
    size: int
    kind: str


LOOKS = {
    "empty": _Look("sunken", "text", "book", "text2", 20, "head"),
    "out": _Look("sunken", "text", "warning", "text2", 24, "head"),
    "undetermined": _Look("sunken", "text", "ask", "ask", 24, "head"),
    "routine": _Look("sunken", "text", "check", "text2", 20, "head"),
    "failure": _Look("text", "surface", "warning", "surface", 24, "head"),
    "urgent": _Look("emergency_soft", "text", "urgent", "urgent", 28, "page"),
    "emergency": _Look("emergency", "on_emergency", "emergency", "on_emergency", 36, "takeover"),
}
OVERLINE = {"urgent": "urgent", "emergency": "on_emergency"}
"""The ink of the word above the title."""
GAP, MARGIN = 10, 16


class HeadView(Row):
    """The head; it takes no focus and scrolls never."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, stops=False)
        self.head = Head("empty", "")
        self._title = Flow(())
        self._why: list[Flow] = []

    def spoken_role(self) -> QAccessible.Role:
        """What the cards stand under."""
        return Role.Heading

    def show_head(self, head: Head) -> None:
        """Say another state."""
        if head == self.head:
            return
        self.head = head
        look = LOOKS[head.kind]
        self._title = Flow((Run(head.title, ink=look.ink),), look.kind)
        self._why = [Flow((Run(line, ink="text2"),), "body") for line in head.why]
        state = words.status(head.kind) if head.kind in OVERLINE else ""
        counted = [f"{number} {word}" for (_, word), number in zip(head.marks, head.numbers, strict=True)]
        aside = [head.aside[1]] if head.aside else []
        told = [part for part in (state, head.title, *head.why, *counted, *aside) if part]
        self.setAccessibleName(". ".join(part.rstrip(".") for part in told))
        self.update()

    def restyle(self) -> None:
        """Lay the words out anew."""
        for flow in (self._title, *self._why):
            flow.forget()
        super().restyle()

    def height_for(self, width: int) -> int:
        """As high as its words."""
        return self._lay_out(width, None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, shape and words."""
        painter, look = QPainter(self), LOOKS[self.head.kind]
        painter.fillRect(self.rect(), theme().color(look.ground))
        self._lay_out(self.width(), painter)
        if look.ground != "emergency":
            self.hairline(painter, self.height() - 1)

    def _lay_out(self, width: int, painter: QPainter | None) -> int:
        """Measure, and draw where there is a painter: so no two places can differ."""
        if self.head.kind in OVERLINE:
            return self._loud(width, painter)
        now, look = theme(), LOOKS[self.head.kind]
        side, y = now.px(look.size), now.px(12)
        x = now.px(MARGIN) + side + now.px(GAP)
        beside = self._beside(width)
        aside = self._aside_width()
        room = max(1, width - x - now.px(MARGIN) - aside)
        high = max(self._title.height(room), now.line_height("head"))
        if painter:
            self._icon(painter, QRect(now.px(MARGIN), y + (now.line_height("head") - side) // 2, side, side))
            self._title.draw(painter, self.turned(QRect(x, y, room, high)))
            self._draw_aside(painter, y, width)
        if beside:
            at = x + self._title.line_width(room) + now.px(8)
            area = QRect(at, y + now.px(1), room, now.line_height("body"))
            if painter:
                self._why[0].draw(painter, self.turned(area))
        y += high
        for flow in self._why[1 if beside else 0 :]:
            y += now.px(4)
            room = max(1, width - now.px(2 * MARGIN))
            if painter:
                flow.draw(painter, self.turned(QRect(now.px(MARGIN), y, room, flow.height(room))))
                self._draw_cap(painter, flow, room, y)
            y += flow.height(room)
        return self._draw_counts(painter, y, width) + now.px(10)

    def _loud(self, width: int, painter: QPainter | None) -> int:
        now, look = theme(), LOOKS[self.head.kind]
        word, ink = words.status(self.head.kind), OVERLINE[self.head.kind]
        side, y = now.px(look.size), now.px(18)
        x = now.px(20) + side + now.px(12)
        room = max(1, width - x - now.px(MARGIN))
        line, high = now.line_height("body"), self._title.height(room)
        if painter:
            self._icon(painter, QRect(now.px(20), y + (line + high - side) // 2, side, side))
            write(painter, self.turned(QRect(x, y, room, line)), word, "body", ink, bold=True)
            self._title.draw(painter, self.turned(QRect(x, y + line, room, high)))
        return y + line + high + now.px(18)

    def _icon(self, painter: QPainter, area: QRect) -> None:
        look = LOOKS[self.head.kind]
        painter.drawPixmap(self.turned(area).topLeft(), pixmap(look.icon, look.size, look.icon_ink, look.ground))

    def _beside(self, width: int) -> bool:
        """Whether the reason stands beside the title, as it does where it fits."""
        now, look = theme(), LOOKS[self.head.kind]
        if self.head.kind != "routine" or not self.head.why:
            return False
        title = text_width(self.head.title, look.kind) + text_width(self.head.why[0], "body")
        return now.px(MARGIN * 2 + look.size + GAP + 8 + 12) + title + self._aside_width() <= width

    def _aside_width(self) -> int:
        return text_width(self.head.aside[1], "small") + theme().px(16 + 6) if self.head.aside else 0

    def _draw_aside(self, painter: QPainter, y: int, width: int) -> None:
        if not self.head.aside:
            return
        now, (shape, word) = theme(), self.head.aside
        at, line = width - now.px(MARGIN) - self._aside_width(), now.line_height("head")
        edge = now.px(16)
        area = self.turned(QRect(at, y + (line - edge) // 2, edge, edge))
        painter.drawPixmap(area.topLeft(), pixmap(shape, 16, status_role(shape), "sunken"))
        write(painter, self.turned(QRect(at + edge + now.px(6), y, width, line)), word, "small", "text2")

    def _draw_cap(self, painter: QPainter, flow: Flow, room: int, y: int) -> None:
        if not self.head.cap:
            return
        now = theme()
        x = now.px(MARGIN) + flow.line_width(room) + now.px(8)
        side = now.size("key_cap")
        top = y + flow.height(room) - now.line_height("body") + (now.line_height("body") - side) // 2
        area = QRect(x, top, paint.key_cap_width(self.head.cap), side)
        paint.key_cap(painter, self.turned(area), self.head.cap, "text2", "edge")

    def _draw_counts(self, painter: QPainter | None, y: int, width: int) -> int:
        """Shapes with their numbers, on as many lines as they need; returns where they end."""
        if not self.head.marks:
            return y
        now = theme()
        x, line, edge = now.px(MARGIN), now.px(18), now.px(16)
        y += now.px(8)
        wides = [
            edge + now.px(5) + text_width(str(n), "small", bold=True) + now.px(4) + text_width(word, "small")
            for (_, word), n in zip(self.head.marks, self.head.numbers, strict=True)
        ]
        spare = width - 2 * x - sum(wides)
        gap = min(now.px(16), max(now.px(8), spare // max(1, len(wides) - 1)))
        for (shape, word), number, wide in zip(self.head.marks, self.head.numbers, wides, strict=True):
            if x > now.px(MARGIN) and x + wide > width - now.px(8):
                x, y = now.px(MARGIN), y + line + now.px(4)
            if painter:
                self._draw_count(painter, QRect(x, y, wide, line), (shape, word), number)
            x += wide + gap
        return y + line

    def _draw_count(self, painter: QPainter, area: QRect, mark: tuple[str, str], number: int) -> None:
        now, (shape, word) = theme(), mark
        edge = now.px(16)
        at = self.turned(QRect(area.left(), area.top() + (area.height() - edge) // 2, edge, edge))
        painter.drawPixmap(at.topLeft(), pixmap(shape, 16, status_role(shape), "sunken"))
        x, wide = area.left() + edge + now.px(5), text_width(str(number), "small", bold=True)
        at = self.turned(QRect(x, area.top(), wide + 2, area.height()))
        write(painter, at, str(number), "small", "text", bold=True)
        x += wide + now.px(4)
        at = self.turned(QRect(x, area.top(), area.right() - x + 3, area.height()))
        write(painter, at, word, "small", "text2")
