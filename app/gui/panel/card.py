"""A card: one line and its meta line while folded; why, missing, changes, dose, source and facts when unfolded."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.gui.icons import pixmap, status_role
from app.gui.panel import advice, words
from app.gui.panel.facts_part import part_for
from app.gui.panel.flow import Flow
from app.gui.panel.items import Advice, Facts, Lines, Source
from app.gui.panel.part import Part
from app.gui.panel.row import Row
from app.gui.panel.run import Run, plain
from app.gui.panel.strokes import text_width, write
from app.gui.parts import paint
from app.gui.theme import theme

translate = QCoreApplication.translate
SIDE, ABOVE, INSIDE = 8, 6, 13
CHEVRON, GAP, MARGIN = 14, 10, 16
NARROW, ROOMY = 320, 400


class CardRow(Row):
    """A piece of advice."""

    part_wanted = Signal(str)
    """A part of it that is to be shown whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item: Advice | None = None
        self.fresh = False
        """Whether the last answer changed it within the last 2 s."""
        self._sentence = Flow(())
        self._meta = Flow(())
        self._parts: dict[str, Part] = {}
        self._shown: list[Part] = []

    @property
    def unfolded(self) -> bool:
        """Whether its parts are shown."""
        return self.item is not None and self.item.details is not None

    def show_item(self, item: object) -> None:
        """Show another state of the card."""
        assert isinstance(item, Advice)
        if item == self.item:
            return
        self.item = item
        self._sentence = Flow((Run(item.card.text),), "body", bold=self.unfolded)
        self._meta = Flow(item.meta, "small")
        self._show_parts()
        tag = f", {item.tag}" if item.tag else ""
        self.setAccessibleName(f"{words.status_word(item.card)}: {item.card.text}. {item.ids}{tag}")
        about = plain(item.meta).partition(advice.DOT)[2]
        fold = translate("Panel", "unfolded") if self.unfolded else translate("Panel", "folded")
        self.setAccessibleDescription(f"{about}. {fold}")
        self.update()

    def spoken_open(self) -> bool:
        """Whether it is unfolded."""
        return self.unfolded

    def set_fresh(self, fresh: bool) -> None:
        """Show or end the ground of what has just changed."""
        if fresh != self.fresh:
            self.fresh = fresh
            self.update()

    def part(self, name: str) -> Part | None:
        """A part of it by the key that opens it; none while it is folded."""
        return next((part for part in self._shown if part.name == name), None)

    def parts(self) -> tuple[Part, ...]:
        """The parts that are shown."""
        return tuple(self._shown)

    def restyle(self) -> None:
        """Lay all words out anew."""
        self._sentence.forget()
        self._meta.forget()
        for part in self._parts.values():
            part.restyle()
        super().restyle()

    def height_for(self, width: int) -> int:
        """49 folded, on one line; each further line of words adds its own height."""
        if not self.unfolded:
            return self._header(width)
        inner = self._inner(width)
        return (
            self._header(width)
            + sum(part.height_for(inner) for part in self._shown)
            + theme().px(2 * ABOVE)
            + 2 * theme().width("focus")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Put the parts below the sentence."""
        x, width = theme().px(SIDE) + theme().width("focus"), self._inner(self.width())
        y = theme().px(ABOVE) + self._header(self.width())
        for part in self._shown:
            high = part.height_for(width)
            part.setGeometry(x, y, width, high)
            y += high

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, shape, sentence, meta line, tag, ids and chevron."""
        if self.item is None:
            return
        painter, now, item = QPainter(self), theme(), self.item
        ground, box = self._draw_ground(painter)
        shape = words.status_shape(item.card)
        left, top = self._left(), self._top()
        size = 22 if self.unfolded else 20
        area = self.turned(
            QRect(now.px(SIDE + INSIDE) if self.unfolded else now.px(16), top, now.px(size), now.px(size))
        )
        painter.drawPixmap(area.topLeft(), pixmap(shape, size, status_role(shape), ground))
        room = self._room(self.width())
        high = self._sentence.height(room)
        self._sentence.draw(painter, self.turned(QRect(left, top, room, high)))
        meta_room = self._meta_room(self.width())
        below = top + high + now.px(1)
        self._meta.draw(painter, self.turned(QRect(left, below, meta_room, self._meta.height(meta_room))))
        self._draw_right(painter, top, below)
        if self.unfolded:
            self.draw_ring(painter, box, 8)
        else:
            self.hairline(painter, self.height() - 1)
            self.draw_ring(painter)

    def _draw_ground(self, painter: QPainter) -> tuple[str, QRect]:
        now = theme()
        urgent = self.item is not None and self.item.card.status == "urgent"
        ground = "changed" if self.fresh else self.lit() or ("emergency_soft" if urgent else "surface")
        if self.unfolded and not self.fresh:
            ground = "surface"
        if not self.unfolded:
            painter.fillRect(self.rect(), now.color(ground))
            if self.fresh and now.width("changed"):
                paint.box(painter, self.rect(), edge="edge", width=now.width("changed"), radius=0)
            return ground, self.rect()
        side, above = now.px(SIDE), now.px(ABOVE)
        box = self.rect().adjusted(side, above, -side, -above)
        edge = max(now.width("box"), now.width("changed") if self.fresh else 0)
        paint.box(painter, box, fill=ground, edge="edge", width=edge, radius=8)
        return ground, box

    def _draw_right(self, painter: QPainter, top: int, below: int) -> None:
        """Chevron, ids and tag; the tag goes below the ids where the sentence needs the room beside them."""
        now, item = theme(), self.item
        assert item is not None
        line = now.line_height("body")
        side = now.px(CHEVRON)
        right = self.width() - now.px(MARGIN if not self.unfolded else SIDE + INSIDE)
        area = self.turned(QRect(right - side, top + (line - side) // 2 - now.px(2), side, side))
        painter.drawPixmap(area.topLeft(), pixmap("chevron-down" if self.unfolded else "chevron-right", CHEVRON))
        right -= side + now.px(GAP)
        room, ids, small = self._room(self.width()), self._ids_width(), now.line_height("small")
        end = self.width() - now.px(MARGIN if not self.unfolded else SIDE + INSIDE)
        if self._narrow(self.width()) and not self.unfolded:
            below = self.height() - small - now.px(6)
        if ids and self._ids_below(self.width()):
            write(painter, self.turned(QRect(end - ids, below, ids + 2, small)), item.ids, "small", "text3")
            end -= ids + now.px(GAP)
        elif ids:
            write(painter, self.turned(QRect(right - ids, top, ids + 2, line)), item.ids, "small", "text3")
            right -= ids + now.px(GAP)
        if item.tag:
            wide, high = self._tag_width(), now.px(20)
            spare = right - self._left() - self._sentence.line_width(room)
            fits = self._sentence.lines(room) == 1 and spare >= wide + now.px(8)
            x, y = (right - wide, top + (line - high) // 2) if fits else (end - wide, below + (small - high) // 2)
            area = self.turned(QRect(x, y, wide, high))
            paint.box(painter, area, fill="surface", edge="edge", radius=4)
            write(painter, area.adjusted(now.px(8), 0, 0, 0), item.tag, "small", "text", bold=True)

    def _tag_width(self) -> int:
        return text_width(translate("Panel", "changed"), "small", bold=True) + theme().px(16)

    def _left(self) -> int:
        return theme().px(SIDE + INSIDE + 32) if self.unfolded else theme().px(46)

    def _top(self) -> int:
        return theme().px(ABOVE + 8) if self.unfolded else theme().px(5)

    def _ids_width(self) -> int:
        return 0 if self.unfolded or self.item is None else text_width(self.item.ids, "small")

    def _narrow(self, width: int) -> bool:
        """Whether ids and tag have a line of their own, for want of room beside the words."""
        return width < theme().px(NARROW)

    def _ids_below(self, width: int) -> bool:
        """Whether the ids stand on the meta line: where that keeps the sentence on one line."""
        if self._narrow(width) or width < theme().px(ROOMY):
            return self._narrow(width)
        # Measured, not laid out: a layout at one width would undo that at the other, for each of the questions asked.
        wide = text_width(self.item.card.text, "body", bold=self.unfolded) if self.item else 0
        whole = self._whole_room(width)
        return whole - self._ids_width() - theme().px(GAP) < wide <= whole

    def _whole_room(self, width: int) -> int:
        side = (SIDE + INSIDE) if self.unfolded else MARGIN
        return max(theme().px(60), width - self._left() - theme().px(side + CHEVRON + GAP))

    def _room(self, width: int) -> int:
        whole = self._whole_room(width)
        if self._ids_below(width):
            return whole
        return max(theme().px(60), whole - self._ids_width() - (theme().px(GAP) if self._ids_width() else 0))

    def _meta_room(self, width: int) -> int:
        """The room of the meta line; that of a tag is always kept, so that none can make it wrap."""
        side = (SIDE + INSIDE) if self.unfolded else MARGIN
        if self._narrow(width):
            return max(theme().px(60), width - self._left() - theme().px(side))
        ids = self._ids_width() + theme().px(GAP) if self._ids_below(width) else 0
        return max(theme().px(60), width - self._left() - theme().px(side + 8) - self._tag_width() - ids)

    def _header(self, width: int) -> int:
        """The height of sentence and meta line with their surroundings."""
        words_high = self._sentence.height(self._room(width)) + self._meta.height(self._meta_room(width))
        # Unfolded, the top margin is not part of the header.
        around = (8 + 1 + 8) if self.unfolded else (5 + 1 + 7)
        # The line below holds the ids, and the tag where the sentence leaves it none.
        own = theme().line_height("small") + theme().px(2) if self._narrow(width) and not self.unfolded else 0
        return words_high + theme().px(around) + own

    def _inner(self, width: int) -> int:
        # The ring is drawn inside the edge, so the parts keep clear of it.
        return max(1, width - 2 * theme().px(SIDE) - 2 * theme().width("focus"))

    def _show_parts(self) -> None:
        wanted = self._items()
        self._shown = []
        for name, item in wanted.items():
            part = self._parts.get(name) or self._made(name, item)
            part.show_item(item)
            part.show()
            self._shown.append(part)
        for name, part in self._parts.items():
            if name not in wanted:
                part.hide()
        if self._shown:
            self.place()

    def _made(self, name: str, item: Lines | Source | Facts) -> Part:
        part = self._parts[name] = part_for(item, name, self)
        part.followed.connect(lambda go: self.part_wanted.emit(name) if go == "more" else self.followed.emit(go))
        part.focused.connect(self.focused)
        if name == advice.SOURCE:
            part.acted.connect(lambda: self.part_wanted.emit(name))
        return part

    def _items(self) -> dict[str, Lines | Source | Facts]:
        if self.item is None or self.item.details is None:
            return {}
        told = self.item.details
        found: dict[str, Lines | Source | Facts] = {
            "W": Lines("W", "W", translate("Panel", "Why"), (told.why,), INSIDE),
            "M": Lines("M", "M", translate("Panel", "Missing"), (told.missing,), INSIDE),
        }
        if told.changes:
            found["C"] = Lines("C", "C", translate("Panel", "Changes if"), (told.changes,), INSIDE)
        if told.others:
            found["O"] = Lines("O", "O", translate("Panel", "Others say"), told.others, INSIDE)
        if told.dose:
            found["dose"] = Lines("dose", "pill", translate("Panel", "Dose"), told.dose, INSIDE)
        if told.together:
            found["with"] = Lines("with", "swap", translate("Panel", "Together"), told.together, INSIDE)
        if told.source:
            found["S"] = Source("S", told.source, told.sentences, INSIDE)
        if told.facts:
            found["facts"] = Facts("facts", told.facts, told.more_facts, INSIDE, round=True)
        return found
