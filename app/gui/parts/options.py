"""A list of values to tick or to choose one of, in as many columns as fit."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.parts.by_toggle import ByToggle
from app.gui.theme import changes, theme

MARK, PADDING, END, GAP, LEAST_HEIGHT = 18, 6, 3, 8, 30
LONG_LIST, LEAST_COLUMN = 12, 240
"""A list of more options than this stands in columns of at least this width even where some words must wrap."""


class OptionButton(ByToggle):
    """A tick box or a radio button whose words wrap; `ask` draws it as "not known"."""

    def __init__(
        self, text: str, *, radio: bool = False, ask: bool = False, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._radio = radio
        self._ask = ask
        self._key = key
        self._keys_shown = False
        self._current = False
        self.setText(text)
        self.setAutoExclusive(radio)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        changes.changed.connect(self._restyle)

    def set_current(self, current: bool) -> None:
        """Show that the space bar or Enter acts on it."""
        self._current = current
        self.update()

    def show_key(self, shown: bool) -> None:
        """Show its key cap or hide it."""
        self._keys_shown = shown
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        width = self.wanted_width()
        return QSize(width, self.height_for(width - 2))

    def wanted_width(self) -> int:
        """The width of its words on one line with all that stands beside them."""
        return theme().text_width(self.text(), bold=True) + 2 + self._beside_words()

    def height_for(self, width: int) -> int:
        """The height that the words need at a width."""
        room = QRect(0, 0, max(1, width - self._beside_words()), 10_000)
        metrics = QFontMetrics(theme().font("body", bold=True))
        needed = metrics.boundingRect(room, self._wrap(room.width()), self.text()).height()
        return max(theme().px(LEAST_HEIGHT), needed + theme().px(8))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is on it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark, words and key, mirrored where reading is from right to left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme()
        if self._current or self.underMouse() or self.isDown():
            ground = "pressed" if self._current or self.isDown() else "hover"
            paint.box(painter, self.rect(), fill=ground, edge="edge" if self._current else None, radius=4)
        edge = now.px(MARK)
        self._draw_mark(painter, self._turned(QRect(now.px(PADDING), (self.height() - edge) // 2, edge, edge)))
        x = now.px(PADDING + MARK + GAP)
        room = QRect(x, 0, self.width() - self._beside_words() + 2, self.height())
        chosen = self.isChecked()
        painter.setFont(now.font("body", bold=chosen))
        ink = "text3" if not self.isEnabled() else "ask" if self._ask and chosen else "text"
        painter.setPen(now.color(ink))
        # The painter turns "left" itself where reading is from right to left.
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._turned(room), self._wrap(room.width() - 2) | where, self.text())
        if self._key and self._keys_shown:
            cap, height = paint.key_cap_width(self._key), now.size("key_cap")
            at = QRect(self.width() - cap - now.px(PADDING), (self.height() - height) // 2, cap, height)
            paint.key_cap(painter, self._turned(at), self._key, "text2", "edge")

    def _restyle(self) -> None:
        self.update()

    def _draw_mark(self, painter: QPainter, area: QRect) -> None:
        now, chosen = theme(), self.isChecked()
        radius = area.height() / 2 if self._radio or self._ask else 4
        if self._ask:
            edge = "ask" if chosen else "edge"
            paint.box(painter, area, fill="surface", edge=edge, width=2, radius=radius, dashed=chosen)
        elif not chosen or not self.isEnabled():
            paint.box(painter, area, fill="surface", edge="edge" if self.isEnabled() else "line", radius=radius)
        else:
            paint.box(painter, area, fill="pick", radius=radius)
        if chosen and (self._radio or self._ask):
            inset = now.px(5)
            dot = area.adjusted(inset, inset, -inset, -inset)
            paint.box(painter, dot, fill="ask" if self._ask else "on_pick", radius=dot.height() / 2)
        elif chosen:
            offset = (area.width() - now.px(14)) // 2
            painter.drawPixmap(area.left() + offset, area.top() + offset, pixmap("check", 14, "on_pick"))

    def _wrap(self, room: int) -> Qt.TextFlag:
        """Between words; inside them only where one alone is too long."""
        longest = max((theme().text_width(word, bold=True) for word in self.text().split()), default=0)
        return Qt.TextFlag.TextWordWrap if longest <= room else Qt.TextFlag.TextWrapAnywhere

    def _beside_words(self) -> int:
        now = theme()
        cap = paint.key_cap_width(self._key) + now.px(GAP) if self._key else 0
        return now.px(PADDING + MARK + GAP + END) + cap

    def _from_right(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _turned(self, area: QRect) -> QRect:
        if self._from_right():
            area.moveLeft(self.width() - area.right() - 1)
        return area


class OptionGrid(QWidget):
    """Options in as many columns as leave each on one line, read downwards; hidden ones leave no gap."""

    def __init__(self, most_columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most_columns
        self._shown: list[OptionButton] = []
        # Not fixed: its height hint is for another width than the one that it gets.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        changes.changed.connect(self._restyle)

    def show_options(self, options: Sequence[OptionButton]) -> None:
        """Show these, in this order, and hide its others."""
        for option in self._shown:
            option.setVisible(option in options)
        self._shown = list(options)
        for option in self._shown:
            option.setVisible(True)
        self._place()
        self.updateGeometry()

    def rows(self) -> int:
        """How many stand in the first column."""
        return -(-len(self._shown) // self._columns(self.width())) if self._shown else 0

    def hasHeightForWidth(self) -> bool:
        """It has."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its rows."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """One column, at the width of its widest words."""
        width = self._widest()
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Words wrap, so it may be narrow."""
        # Its layout asks for the height at its real width; one taken here would stay from before that is known.
        return QSize(theme().px(120), theme().px(LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the options in their places."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror when the reading direction turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _restyle(self) -> None:
        self.updateGeometry()

    def _widest(self) -> int:
        return max((option.wanted_width() for option in self._shown), default=0)

    def _columns(self, width: int) -> int:
        return len(self._widths(width))

    def _widths(self, width: int) -> list[int]:
        """The columns' widths: each as wide as its widest words, and an even share of what is left."""
        hints = [option.wanted_width() for option in self._shown]
        for columns in range(min(self._most, len(hints)), 1, -1):
            length = -(-len(hints) // columns)
            wanted = [max(hints[first : first + length]) for first in range(0, len(hints), length)]
            spare = width - sum(wanted)
            if spare >= 0:
                return [wide + spare // len(wanted) for wide in wanted]
        columns = min(self._most, width // theme().px(LEAST_COLUMN)) if len(hints) > LONG_LIST else 1
        return [width // columns] * columns if columns > 1 else [width]

    def _place(self, width: int = 0, *, move: bool = True) -> int:
        """Put each option in its place, all as high as the highest, and say how high they are together."""
        if not self._shown:
            return 0
        width = width or self.width()
        widths = self._widths(width)
        length = -(-len(self._shown) // len(widths))
        placed = [(option, widths[number // length]) for number, option in enumerate(self._shown)]
        height = max(option.height_for(wide) for option, wide in placed)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, (option, wide) in enumerate(placed):
            x = sum(widths[: number // length])
            if move:
                option.setGeometry(width - x - wide if turned else x, number % length * height, wide, height)
        return height * min(length, len(self._shown))
