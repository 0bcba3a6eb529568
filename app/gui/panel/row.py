"""A row of the panel: as high as its words need, with the focus drawn inside its edge."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QFocusEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.gui.focus import draws_own_focus
from app.gui.parts import paint
from app.gui.spoken import Role, SpokenPart
from app.gui.theme import theme


class Row(SpokenPart, QWidget):
    """A row; the panel places it and gives it its keys.

    Args:
        parent: the column that it stands in.
        stops: whether the arrow keys stop at it.
    """

    acted = Signal()
    """Enter or a click: what that does is the panel's."""
    followed = Signal(str)
    """A link in it."""
    focused = Signal()

    def __init__(self, parent: QWidget | None = None, *, stops: bool = True) -> None:
        super().__init__(parent)
        self.stops = stops
        draws_own_focus(self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if stops else Qt.FocusPolicy.NoFocus)

    def height_for(self, width: int) -> int:
        """The height that the row needs at a width."""
        raise TypeError(f"{type(self).__name__} has no height at {width}")

    def show_item(self, item: object) -> None:
        """Show an item of the row's kind."""
        raise TypeError(f"{type(self).__name__} cannot show {item}")

    def restyle(self) -> None:
        """Take up another theme or text size."""
        self.update()

    def spoken_role(self) -> QAccessible.Role:
        """A button where the arrows stop."""
        return Role.Button if self.stops else Role.StaticText

    def spoken_press(self) -> Callable[[], object] | None:
        """What Enter does."""
        return self.acted.emit if self.stops else None

    def sizeHint(self) -> QSize:
        """What it needs at the width that it has."""
        return QSize(self.width(), self.height_for(self.width()))

    def key(self, _pressed: int) -> bool:
        """Whether it used a key of its own."""
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the panel which row is the current one."""
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw without the ring."""
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is on it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has gone."""
        super().leaveEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act when the button is released over it."""
        if (
            self.stops
            and event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.acted.emit()

    def lit(self) -> str | None:
        """The ground under the pointer or with the focus."""
        return "hover" if self.stops and (self.hasFocus() or self.underMouse()) else None

    def draw_ring(self, painter: QPainter, area: QRect | None = None, radius: int = 6) -> None:
        """The focus ring, inside the edge."""
        if self.hasFocus():
            paint.box(painter, area or self.rect(), edge="focus", width=theme().width("focus"), radius=radius)

    def turned(self, area: QRect) -> QRect:
        """An area mirrored where reading is from right to left."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area.moveLeft(self.width() - area.right() - 1)
        return area

    def hairline(self, painter: QPainter, y: int) -> None:
        """The decoration between rows."""
        painter.fillRect(QRect(0, y, self.width(), 1), theme().color("line"))
