"""A list of values to tick or to choose one of, in as many columns as fit."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.theme import changes, theme

MARK, PADDING, GAP, LEAST_HEIGHT = 18, 6, 8, 30


class OptionButton(QAbstractButton):
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
        self.setCheckable(True)
        self.setAutoExclusive(radio)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        changes.changed.connect(self.update)

    def choose(self, chosen: bool) -> None:
        """Show it as chosen or not, whatever its siblings are."""
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(self._radio)

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
        words = QFontMetrics(theme().font("body", bold=True)).horizontalAdvance(self.text())
        return QSize(words + 2 + self._beside_words(), self.height_for(words + self._beside_words()))

    def height_for(self, width: int) -> int:
        """The height that the words need at a width."""
        room = QRect(0, 0, max(1, width - self._beside_words()), 10_000)
        needed = QFontMetrics(theme().font("body", bold=True)).boundingRect(room, _WRAP, self.text()).height()
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
        painter.drawText(self._turned(room), _WRAP | where, self.text())
        if self._key and self._keys_shown:
            cap, height = paint.key_cap_width(self._key), now.size("key_cap")
            at = QRect(self.width() - cap - now.px(PADDING), (self.height() - height) // 2, cap, height)
            paint.key_cap(painter, self._turned(at), self._key, "text2", "edge")

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

    def _beside_words(self) -> int:
        now = theme()
        cap = paint.key_cap_width(self._key) + now.px(GAP) if self._key else 0
        return now.px(PADDING + MARK + GAP + PADDING) + cap

    def _from_right(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _turned(self, area: QRect) -> QRect:
        if self._from_right():
            area.moveLeft(self.width() - area.right() - 1)
        return area


_WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


class OptionGrid(QWidget):
    """Options in columns, read downwards; hidden ones leave no gap."""

    def __init__(self, most_columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most_columns
        self._shown: list[OptionButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        changes.changed.connect(self.updateGeometry)

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
        """The height of its longest column."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """One column, at the width of its widest words."""
        width = self._widest()
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Words wrap, so it may be narrow."""
        width = theme().px(120)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the options in their places."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror when the reading direction turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _widest(self) -> int:
        return max((option.sizeHint().width() for option in self._shown), default=0)

    def _columns(self, width: int) -> int:
        usual = min(self._widest(), theme().px(300))
        fit = max(1, width // max(1, usual))
        return max(1, min(self._most, fit, len(self._shown) or 1))

    def _place(self, width: int = 0, *, move: bool = True) -> int:
        width = width or self.width()
        columns = self._columns(width)
        each = width // columns
        length = -(-len(self._shown) // columns)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lowest = 0
        for column in range(columns):
            y = 0
            x = width - (column + 1) * each if turned else column * each
            for option in self._shown[column * length : (column + 1) * length]:
                height = option.height_for(each)
                if move:
                    option.setGeometry(x, y, each, height)
                y += height
            lowest = max(lowest, y)
        return lowest
