"""The small rows of the panel: headings, open questions, "more", folded bars, steps."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.gui.icons import pixmap, status_role
from app.gui.panel.flow import Flow
from app.gui.panel.items import Deciding, Fold, Heading, More, Step
from app.gui.panel.row import Row
from app.gui.panel.run import Run
from app.gui.parts import paint
from app.gui.theme import theme

MARGIN = 16
IF_YES = {"emergency": "if yes: emergency", "urgent": "if yes: urgent"}
IF_YES |= {"undetermined": "if yes: still open", "routine": "if yes: routine"}
SHAPE = {"undetermined": "ask", "routine": "check"}


def text_width(words_: str, kind: str, *, bold: bool | None = None) -> int:
    """How wide words are."""
    return QFontMetrics(theme().font(kind, bold=bold)).horizontalAdvance(words_)


def write(painter: QPainter, area: QRect, text: str, kind: str, ink: str, *, bold: bool | None = None) -> None:
    """One line of text, centred in the height of an area."""
    painter.setFont(theme().font(kind, bold=bold))
    painter.setPen(theme().color(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class HeadingRow(Row):
    """A title; on the right a key and what it does."""

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
        told = IF_YES.get(item.outcome, "")
        self.setAccessibleName(f"{item.number}. {item.name}. {told}".strip())
        self.setAccessibleDescription("Enter goes to the question")
        self.update()

    def height_for(self, width: int) -> int:
        """40; higher where the name wraps."""
        return max(theme().px(40), self._name.height(self._room(width)) + theme().px(12))

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
        room = self._room(self.width())
        high = self._name.height(room)
        self._name.draw(painter, self.turned(QRect(now.px(38), (height - high) // 2, room, high)))
        told = IF_YES.get(item.outcome, "")
        if told:
            shape = SHAPE.get(item.outcome, item.outcome)
            role = status_role(shape) if shape != "check" else "text2"
            wide = text_width(told, "small")
            at = self.width() - now.px(MARGIN) - wide
            write(painter, self.turned(QRect(at, 0, wide + 2, height)), told, "small", role)
            edge = now.px(16)
            area = self.turned(QRect(at - edge - now.px(6), (height - edge) // 2, edge, edge))
            painter.drawPixmap(area.topLeft(), pixmap(shape, 16, role, self.lit() or "surface"))
        self.hairline(painter, height - 1)
        self.draw_ring(painter)

    def _room(self, width: int) -> int:
        widest = max(text_width(told, "small") for told in IF_YES.values())
        return max(theme().px(80), width - theme().px(38 + 16 + 6 + MARGIN + 8) - widest)


class MoreRow(Row):
    """Names what it hides, as far as there is room, and shows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = More("", "", open=False)

    def show_item(self, item: object) -> None:
        """Name something else."""
        assert isinstance(item, More)
        self._item = item
        self.setAccessibleName(item.text)
        self.setAccessibleDescription("Enter shows them" if not item.open else "Enter hides them")
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
        _chevron(painter, area, "up" if item.open else "down")
        self.hairline(painter, self.height() - 1)
        self.draw_ring(painter)


class FoldRow(Row):
    """A bar that keeps cards folded away, with what they are in shapes or words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = Fold("", "", "", "", (), open=False)
        self._text = Flow(())

    def show_item(self, item: object) -> None:
        """Keep something else."""
        assert isinstance(item, Fold)
        if item.text != self._item.text or item.title != self._item.title:
            self._text = Flow((Run(item.title, bold=True), Run(f"  {item.text}", ink="text2")), "body")
        self._item = item
        self.setAccessibleName(", ".join([item.title, *filter(None, [item.text]), *(m for _, m in item.marks)]))
        self.setAccessibleDescription("open, Enter closes it" if item.open else "closed, Enter opens it")
        self.update()

    def height_for(self, width: int) -> int:
        """38; higher where the words wrap, or the shapes need a line of their own."""
        text = self._text.height(self._room(width))
        return max(theme().px(38), text + theme().px(16)) + (theme().px(24) if self._stacked(width) else 0)

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
        line = self.height() - (now.px(24) if stacked else 0)
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
        _chevron(painter, area, "down" if item.open else "right")
        middle = self.height() - now.px(17) if stacked else line // 2
        x = self._indent() if stacked else self.width() - now.px(12) - marks_width(item.marks)
        draw_marks(painter, self, x, middle, item.marks, ground)
        self.hairline(painter, self.height() - 1)
        self.draw_ring(painter)

    def _room(self, width: int) -> int:
        return max(1, width - self._indent() - theme().px(MARGIN + 18))

    def _indent(self) -> int:
        return theme().px(46 if self._item.icon else 40)

    def _stacked(self, width: int) -> bool:
        if not self._item.marks:
            return False
        return self._text.line_width(self._room(width)) + marks_width(self._item.marks) > width - theme().px(60)


class StepRow(Row):
    """A numbered step of what to do now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, stops=False)
        self._item = Step("", 0, "", "")
        self._title, self._text = Flow(()), Flow(())

    def show_item(self, item: object) -> None:
        """Say another step."""
        assert isinstance(item, Step)
        self._item = item
        self._title = Flow((Run(item.title),), "head")
        self._text = Flow((Run(item.text, ink="text2"),) if item.text else (), "body")
        self.setAccessibleName(f"{item.number}. {item.title}. {item.text}".strip())
        self.update()

    def height_for(self, width: int) -> int:
        """The words, and room above them."""
        room = self._room(width)
        text = self._text.height(room) if self._item.text else 0
        return theme().px(20 if self._item.number == 1 else 14) + self._title.height(room) + text + theme().px(2)

    def restyle(self) -> None:
        """Lay the words out anew."""
        self._title.forget()
        self._text.forget()
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw number, title and text."""
        painter, now = QPainter(self), theme()
        top, room = now.px(20 if self._item.number == 1 else 14), self._room(self.width())
        line = now.line_height("head")
        write(painter, self.turned(QRect(now.px(20), top, now.px(26), line)), str(self._item.number), "head", "text")
        high = self._title.height(room)
        self._title.draw(painter, self.turned(QRect(now.px(48), top, room, high)))
        if self._item.text:
            self._text.draw(painter, self.turned(QRect(now.px(48), top + high, room, self._text.height(room))))

    def _room(self, width: int) -> int:
        return max(1, width - theme().px(48 + MARGIN))


def _chevron(painter: QPainter, area: QRect, way: str) -> None:
    if way == "up":
        painter.save()
        painter.translate(area.center().x() + 0.5, area.center().y() + 0.5)
        painter.rotate(180)
        painter.drawPixmap(-area.width() // 2, -area.height() // 2, pixmap("chevron-down", 14))
        painter.restore()
        return
    painter.drawPixmap(area.topLeft(), pixmap(f"chevron-{way}", 14))


def marks_width(marks: tuple[tuple[str, str], ...]) -> int:
    """How wide a line of shapes with words is."""
    return sum(text_width(word, "small") + theme().px(16 + 6 + 12) for _, word in marks)


def draw_marks(
    painter: QPainter, row: Row, x: int, middle: int, marks: tuple[tuple[str, str], ...], ground: str
) -> None:
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
