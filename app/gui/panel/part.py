"""The parts of an unfolded card, which also stand in a takeover: labelled texts, the source, the safety facts."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.gui.icons import pixmap
from app.gui.panel.flow import Flow
from app.gui.panel.items import Lines, Source
from app.gui.panel.row import Row
from app.gui.panel.run import Run, plain
from app.gui.parts import paint
from app.gui.spoken import Role
from app.gui.theme import theme

translate = QCoreApplication.translate
LABEL, CAP = 86, 26
NARROW = 260
RULED, RULE_AT = 28, 14
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MORE = "more"


class Part(Row):
    """Texts one below the other, of which some words may be links: a click follows one, so do ← → and Enter.

    Args:
        name: the key that opens it, or another name that the panel knows it by.
        parent: the card or column that it stands in.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.flows: list[Flow] = []
        self._link = 0

    def areas(self, width: int) -> list[QRect]:
        """Where each text stands at a width."""
        raise TypeError(f"{type(self).__name__} has no texts at {width}")

    def set_flows(self, flows: Sequence[Flow]) -> None:
        """Show other texts."""
        self.flows = list(flows)
        self._link = 0
        self._mark()
        self.update()

    def restyle(self) -> None:
        """Lay all texts out anew."""
        for flow in self.flows:
            flow.forget()
        super().restyle()

    def links(self) -> list[str]:
        """Where its links go, in their order."""
        return [go for flow in self.flows for go in flow.links]

    def key(self, pressed: int) -> bool:
        """← → choose a link, Enter follows it."""
        links = self.links()
        if links and pressed in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if pressed == Qt.Key.Key_Right else -1
            self._link = (self._link + step) % len(links)
            self._mark()
            self.update()
            return True
        if links and pressed in ENTER:
            self._follow()
            return True
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link that was clicked; elsewhere it is a click on the part."""
        for flow, area in zip(self.flows, self.areas(self.width()), strict=True):
            go = flow.link_at(event.position().toPoint(), area) if area.contains(event.position().toPoint()) else ""
            if go:
                self.followed.emit(go)
                return
        super().mouseReleaseEvent(event)

    def spoken_role(self) -> QAccessible.Role:
        """A link where it leads somewhere."""
        return Role.Link if self.links() else Role.StaticText

    def spoken_press(self) -> Callable[[], object] | None:
        """Follow the link that Enter follows."""
        return self._follow if self.links() else None

    def _follow(self) -> None:
        self.followed.emit(self.links()[self._link])

    def draw_flows(self, painter: QPainter) -> None:
        """Paint all texts in their places."""
        for flow, area in zip(self.flows, self.areas(self.width()), strict=True):
            flow.draw(painter, area)

    def _mark(self) -> None:
        links = self.links()
        for flow in self.flows:
            flow.mark(links[self._link] if links and self.hasFocus() else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which link Enter follows."""
        self._mark()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no link before the others."""
        self._mark()
        super().focusOutEvent(event)

    def lit(self) -> str | None:
        """Reading is shown by the ring alone; the ground stays that of its part."""
        return None


class LinesPart(Part):
    """A key or icon, a label, and texts beside it; below it where there is little room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._item = Lines("", "", "", ())

    def show_item(self, item: object) -> None:
        """Say something else."""
        assert isinstance(item, Lines)
        if item != self._item:
            self._item = item
            self.set_flows([Flow(runs) for runs in item.texts])
        told = " ".join(plain(runs) for runs in item.texts)
        self.setAccessibleName(told if item.whole else f"{item.label}: {told}")
        self.setAccessibleDescription(translate("Panel", "Enter goes there") if self.links() else "")

    def height_for(self, width: int) -> int:
        """The texts and 3 px above and below them."""
        areas = self.areas(width)
        return (areas[-1].bottom() + 1 if areas else 0) + theme().px(3)

    def _top(self) -> int:
        return theme().px(RULED if self._item.rule else 3)

    def areas(self, width: int) -> list[QRect]:
        """Beside the label, or below it."""
        now = theme()
        stacked = self._stacked(width)
        x = self._label() + (0 if stacked or self._item.whole else now.px(LABEL))
        y = self._top() + (now.line_height("dense") if stacked and not self._item.whole else 0)
        room = max(1, width - x - now.px(14))
        found = []
        for flow in self.flows:
            high = flow.height(room)
            found.append(self.turned(QRect(x, y, room, high)))
            y += high
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw key, label and texts."""
        painter, now, item = QPainter(self), theme(), self._item
        line, side = now.line_height("dense"), now.size("key_cap")
        top = self._top()
        if item.rule:
            self.hairline(painter, now.px(RULE_AT))
        if len(item.mark) == 1:
            area = QRect(now.px(item.margin), top + (line - side) // 2, paint.key_cap_width(item.mark), side)
            paint.key_cap(painter, self.turned(area), item.mark, "text2", "edge")
        elif item.mark:
            edge = now.px(16)
            area = self.turned(QRect(now.px(item.margin + 1), top + (line - edge) // 2, edge, edge))
            painter.drawPixmap(area.topLeft(), pixmap(item.mark, 16))
        if not item.whole:
            painter.setFont(now.font("dense"))
            painter.setPen(now.color("text2"))
            area = self.turned(QRect(self._label(), top, now.px(LABEL + 40), line))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, item.label)
        self.draw_flows(painter)
        self.draw_ring(painter, self.rect().adjusted(0, top - now.px(3), 0, 0))

    def _label(self) -> int:
        return theme().px(self._item.margin + (CAP if self._item.mark else 0))

    def _stacked(self, width: int) -> bool:
        return width < theme().px(NARROW)


class SourcePart(Part):
    """The book, the source's place, the key that shows its sentence, and the sentence."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._item = Source("", (), ())

    def show_item(self, item: object) -> None:
        """Name another place."""
        assert isinstance(item, Source)
        if item != self._item:
            self._item = item
            first = Flow((Run(translate("Panel", "Source"), bold=True), Run("  "), *item.place))
            self.set_flows([first, *(Flow(runs) for runs in item.sentences)])
        place = translate("Panel", "Source: {words}").format(words=plain(item.place))
        self.setAccessibleName(". ".join([place, *(plain(s) for s in item.sentences)]))
        shows = translate("Panel", "S shows the source’s own sentence")
        self.setAccessibleDescription("" if item.sentences else shows)

    def spoken_role(self) -> QAccessible.Role:
        """A button: it shows the source's own sentence."""
        return Role.Button

    def spoken_press(self) -> Callable[[], object] | None:
        """Show the sentence, or hide it."""
        return self.acted.emit

    def height_for(self, width: int) -> int:
        """34 with the place alone."""
        return self.areas(width)[-1].bottom() + 1 + theme().px(8)

    def areas(self, width: int) -> list[QRect]:
        """The place between book and key, the sentences below it."""
        now, item = theme(), self._item
        x, y = now.px(item.margin + 24), now.px(8)
        found = []
        for number, flow in enumerate(self.flows):
            room = max(1, width - x - now.px(14) - (paint.key_cap_width("S") + now.px(8) if number == 0 else 0))
            high = flow.height(room)
            found.append(self.turned(QRect(x, y, room, high)))
            y += high + now.px(4)
        return found or [QRect(x, y, 1, 1)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hairline, book, texts and key."""
        painter, now, item = QPainter(self), theme(), self._item
        self.hairline(painter, 0)
        edge, line, side = now.px(16), now.line_height("dense"), now.size("key_cap")
        area = self.turned(QRect(now.px(item.margin), now.px(8) + (line - edge) // 2, edge, edge))
        painter.drawPixmap(area.topLeft(), pixmap("book", 16))
        cap = paint.key_cap_width("S")
        area = QRect(self.width() - now.px(13) - cap, now.px(8) + (line - side) // 2, cap, side)
        paint.key_cap(painter, self.turned(area), "S", "text2", "edge")
        self.draw_flows(painter)
        self.draw_ring(painter)
