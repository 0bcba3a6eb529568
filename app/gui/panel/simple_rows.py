"""The small rows of the panel: headings, open questions, "more", folded bars."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.gui.icons import pixmap, status_role
from app.gui.panel.flow import Flow
from app.gui.panel.items import Deciding, Fold, Heading, Mark, More
from app.gui.panel.row import Row
from app.gui.panel.run import Run
from app.gui.panel.strokes import draw_chevron, draw_marks, marks_width, text_width, write
from app.gui.parts import paint
from app.gui.spoken import Role
from app.gui.theme import theme

translate = QCoreApplication.translate
MARGIN = 16
SHAPE = {"undetermined": "ask", "routine": "check"}


def _if_yes() -> dict[str, str]:
    """The urgency that a yes would bring, in words."""
    return {
        "emergency": translate("Panel", "if yes: emergency"),
        "urgent": translate("Panel", "if yes: urgent"),
        "undetermined": translate("Panel", "if yes: still open"),
        "routine": translate("Panel", "if yes: routine"),
    }


class HeadingRow(Row):
    """A title; on the right a key and what it does."""

    def spoken_role(self) -> QAccessible.Role:
        """What the rows below it stand under."""
        return Role.Heading

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, stops=False)
        self._item = Heading("", "")

    def show_item(self, item: object) -> None:
        """Say something else."""
        assert isinstance(item, Heading)
        self._item = item
        self.setAccessibleName(f"{item.title} {item.count}".strip())
        self.update()

    def height_for(self, width: int) -> int:
        """40 and a hairline; two lines where title and key do not fit on one."""
        return theme().px(40) + (theme().line_height("small") if self._stacked(width) else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title, count and key."""
        painter, now, item = QPainter(self), theme(), self._item
        title = text_width(item.title, "dense", bold=True)
        line = now.px(40)
        write(painter, self.turned(QRect(now.px(MARGIN), 0, title + 2, line)), item.title, "dense", "text", bold=True)
        x = now.px(MARGIN) + title + now.px(8)
        write(painter, self.turned(QRect(x, 0, now.px(60), line)), item.count, "dense", "text2")
        if item.cap:
            aside, cap = text_width(item.aside, "small"), paint.key_cap_width(item.cap)
            stacked = self._stacked(self.width())
            at = now.px(MARGIN) + cap + now.px(4) if stacked else self.width() - now.px(MARGIN) - aside
            area = QRect(at, now.px(40 - 10) if stacked else 0, aside + 2, now.px(20) if stacked else line)
            write(painter, self.turned(QRect(area)), item.aside, "small", "text2")
            side = now.size("key_cap")
            area = QRect(at - cap - now.px(4), area.center().y() - side // 2, cap, side)
            paint.key_cap(painter, self.turned(area), item.cap, "text2", "edge")
        self.hairline(painter, self.height() - 1)

    def _stacked(self, width: int) -> bool:
        if not self._item.cap:
            return False
        aside = text_width(self._item.aside, "small") + paint.key_cap_width(self._item.cap)
        return text_width(self._item.title, "dense", bold=True) + aside + theme().px(2 * MARGIN + 16) > width


class DecidingRow(Row):
    """An open question and what a yes would mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = Deciding("", 0, "", "", "")
        self._name = Flow(())

    def show_item(self, item: object) -> None:
        """Show another question, or what a yes to it would mean."""
        assert isinstance(item, Deciding)
        if item.name != self._item.name:
            self._name = Flow((Run(item.name),), "body")
        self._item = item
        told = _if_yes().get(item.outcome, "")
        self.setAccessibleName(f"{item.number}. {item.name}. {told}".strip())
        self.setAccessibleDescription(translate("Panel", "Enter goes to the question"))
        self.update()

    def height_for(self, width: int) -> int:
        """40; higher where the name wraps."""
        outcome = theme().line_height("small") if self._stacked(width) else 0
        return max(theme().px(40), self._name.height(self._room(width)) + outcome + theme().px(12))

    def restyle(self) -> None:
        """Lay the name out anew."""
        self._name.forget()
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw number, name, shape and words."""
        painter, now, item = QPainter(self), theme(), self._item
        if self.lit():
            painter.fillRect(self.rect(), now.color("hover"))
        height = self.height()
        write(painter, self.turned(QRect(now.px(MARGIN), 0, now.px(22), height)), str(item.number), "body", "text2")
        room, stacked = self._room(self.width()), self._stacked(self.width())
        high = self._name.height(room)
        top = now.px(6) if stacked else (height - high) // 2
        self._name.draw(painter, self.turned(QRect(now.px(38), top, room, high)))
        told = _if_yes().get(item.outcome, "")
        if told:
            shape = SHAPE.get(item.outcome, item.outcome)
            role = status_role(shape) if shape != "check" else "text2"
            wide = text_width(told, "small")
            edge, line = now.px(16), now.line_height("small")
            at = now.px(38 + 6) + edge if stacked else self.width() - now.px(MARGIN) - wide
            y = top + high if stacked else (height - line) // 2
            write(painter, self.turned(QRect(at, y, wide + 2, line)), told, "small", role)
            area = self.turned(QRect(at - edge - now.px(6), y + (line - edge) // 2, edge, edge))
            painter.drawPixmap(area.topLeft(), pixmap(shape, 16, role, self.lit() or "surface"))
        self.hairline(painter, height - 1)
        self.draw_ring(painter)

    def _room(self, width: int) -> int:
        outcome = 0 if self._stacked(width) else theme().px(16 + 6 + 8) + self._widest()
        return max(1, width - theme().px(38 + MARGIN) - outcome)

    def _stacked(self, width: int) -> bool:
        """Whether the outcome stands below the name, for want of room beside it."""
        return width < theme().px(38 + 110 + 16 + 6 + 8 + MARGIN) + self._widest()

    def _widest(self) -> int:
        return max(text_width(told, "small") for told in _if_yes().values())


class MoreRow(Row):
    """Names what it hides, as far as there is room, and shows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = More("", "", open=False)

    def spoken_open(self) -> bool:
        """Whether what it names is shown."""
        return self._item.open

    def show_item(self, item: object) -> None:
        """Name something else."""
        assert isinstance(item, More)
        self._item = item
        self.setAccessibleName(item.text)
        self.setToolTip(item.text)
        self.setAccessibleDescription(
            translate("Panel", "Enter hides them") if item.open else translate("Panel", "Enter shows them")
        )
        self.update()

    def height_for(self, _width: int) -> int:
        """28, or 32 below the questions."""
        return theme().size("more_row")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words and the chevron after them."""
        painter, now, item = QPainter(self), theme(), self._item
        if self.lit():
            painter.fillRect(self.rect(), now.color("hover"))
        x, chevron = now.px(item.indent), now.px(14)
        room = self.width() - x - chevron - now.px(MARGIN + 6)
        metrics = QFontMetrics(now.font("small"))
        text = metrics.elidedText(item.text, Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(text)
        write(painter, self.turned(QRect(x, 0, wide + 2, self.height() - 1)), text, "small", "text2")
        area = self.turned(QRect(x + wide + now.px(6), (self.height() - chevron) // 2, chevron, chevron))
        draw_chevron(painter, area, "up" if item.open else "down")
        self.hairline(painter, self.height() - 1)
        self.draw_ring(painter)


class FoldRow(Row):
    """A bar that keeps cards folded away, with what they are in shapes or words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = Fold("", "", "", "", (), open=False)
        self._text = Flow(())

    def spoken_open(self) -> bool:
        """Whether what it names is shown."""
        return self._item.open

    def show_item(self, item: object) -> None:
        """Keep something else."""
        assert isinstance(item, Fold)
        if item.text != self._item.text or item.title != self._item.title:
            self._text = Flow((Run(item.title, bold=True), Run(f"  {item.text}", ink="text2")), "body")
        self._item = item
        self.setAccessibleName(", ".join([item.title, *filter(None, [item.text]), *(m for _, m in item.marks)]))
        self.setAccessibleDescription(
            translate("Panel", "open, Enter closes it") if item.open else translate("Panel", "closed, Enter opens it")
        )
        self.update()

    def height_for(self, width: int) -> int:
        """38; higher where the words wrap, or the shapes need a line of their own."""
        text = self._text.height(self._room(width))
        return max(theme().px(38), text + theme().px(16)) + self._marks_height(width)

    def restyle(self) -> None:
        """Lay the words out anew."""
        self._text.forget()
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw chevron or shape, title, and what is inside."""
        painter, now, item = QPainter(self), theme(), self._item
        ground = self.lit() or ("surface" if item.icon else "sunken")
        painter.fillRect(self.rect(), now.color(ground))
        stacked = self._stacked(self.width())
        line = self.height() - self._marks_height(self.width())
        room = self._room(self.width())
        high = self._text.height(room)
        self._text.draw(painter, self.turned(QRect(self._indent(), (line - high) // 2, room, high)))
        edge = now.px(20 if item.icon else 14)
        area = self.turned(QRect(now.px(MARGIN), (line - edge) // 2, edge, edge))
        if item.icon:
            painter.drawPixmap(area.topLeft(), pixmap(item.icon, 20, "hold", ground))
            area = self.turned(
                QRect(self.width() - now.px(MARGIN + 14), (line - now.px(14)) // 2, now.px(14), now.px(14))
            )
        draw_chevron(painter, area, "down" if item.open else "right")
        x = self._indent() if stacked else self.width() - now.px(12) - marks_width(item.marks)
        for number, marks in enumerate(self._mark_lines(self.width())):
            draw_marks(painter, self, x, line + now.px(7 + 24 * number) if stacked else line // 2, marks, ground)
        if item.cap:
            side, wide = now.size("key_cap"), paint.key_cap_width(item.cap)
            area = QRect(self.width() - now.px(MARGIN) - wide, (line - side) // 2, wide, side)
            paint.key_cap(painter, self.turned(area), item.cap, "text2", "edge")
        self.hairline(painter, self.height() - 1)
        self.draw_ring(painter)

    def _room(self, width: int) -> int:
        cap = paint.key_cap_width(self._item.cap)
        return max(1, width - self._indent() - theme().px(MARGIN + 18) - (cap and cap - theme().px(8)))

    def _indent(self) -> int:
        return theme().px(46 if self._item.icon else 40)

    def _marks_height(self, width: int) -> int:
        return theme().px(24) * len(self._mark_lines(width)) if self._stacked(width) else 0

    def _mark_lines(self, width: int) -> list[tuple[Mark, ...]]:
        """The shapes by lines, as many on each as fit."""
        found: list[tuple[Mark, ...]] = []
        for mark in self._item.marks:
            longer = (*found[-1], mark) if found else (mark,)
            if found and self._stacked(width) and marks_width(longer) > width - self._indent():
                found.append((mark,))
            else:
                found[-1:] = [longer]
        return found

    def _stacked(self, width: int) -> bool:
        if not self._item.marks:
            return False
        return self._text.line_width(self._room(width)) + marks_width(self._item.marks) > width - theme().px(60)
