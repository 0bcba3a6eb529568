"""A numbered step of what to do now."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.gui.panel.flow import Flow
from app.gui.panel.items import Step
from app.gui.panel.row import Row
from app.gui.panel.run import Run
from app.gui.panel.strokes import write
from app.gui.theme import theme

MARGIN = 16


class StepRow(Row):
    """A numbered step of what to do now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, stops=False)
        self._item = Step("", 0, "", "")
        self._title, self._text = Flow(()), Flow(())

    def show_item(self, item: object) -> None:
        """Say another step."""
        assert isinstance(item, Step)
        if item == self._item:
            return
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
