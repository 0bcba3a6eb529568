"""The footer: the keys of the place where the focus is, and whether everything is saved."""
# ruff: noqa: N802 (Qt names the methods that it calls)

import re
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.parts.text import isolated
from app.gui.spoken import Role, SpokenPart
from app.gui.theme import changes, theme

Keys = tuple[tuple[str, str], ...]
"""Pairs of a key and what it does, as in `Ctrl F` or, two keys, `↑ ↓`."""

ICON, GAP, AFTER = 14, 5, 18
_HELD = ("Ctrl", "Shift", "Alt")
_JOINED = re.compile(r"(?<=\w)\+(?=.)")


def caps(key: str) -> list[str]:
    """The caps of a pair's key: a blank parts keys, unless they are pressed together; Ctrl+C is shown as Ctrl C."""
    return [_JOINED.sub(" ", key)] if any(held in key for held in _HELD) else key.split()


class State(NamedTuple):
    """What stands at the end: words, with an icon where something is or is not saved."""

    words: str = ""
    icon: str = ""
    bold: bool = False


class Footer(SpokenPart, QWidget):
    """Draws itself; what has no room is left out from the end, F1 and the state never."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._keys: Keys = ()
        self._last: Keys = ()
        self._state = State()
        self._restyle()
        changes.changed.connect(self._restyle)

    def spoken_role(self) -> QAccessible.Role:
        """What can be pressed, and whether all is saved."""
        return Role.StatusBar

    def say(self, keys: Keys, last: Keys, state: State) -> None:
        """Show keys, the keys that stay, and the state."""
        self._keys, self._last, self._state = keys, last, state
        pairs = ", ".join(f"{key}: {words}" for key, words in (*keys, *last))
        self.setAccessibleName(f"{pairs}. {state.words}")
        self.update()

    def shown(self) -> Keys:
        """The keys that there is room for."""
        room = self.width() - theme().px(32) - self._state_width() - sum(map(self._width, self._last))
        shown = []
        for pair in self._keys:
            room -= self._width(pair)
            if room < 0:
                break
            shown.append(pair)
        return (*shown, *self._last)

    def state(self) -> State:
        """What stands at the end."""
        return self._state

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, keys and state, mirrored where reading is from right to left."""
        painter, now = QPainter(self), theme()
        painter.fillRect(self.rect(), now.color("surface"))
        painter.fillRect(QRect(0, 0, self.width(), now.width("box")), now.color("line"))
        x = now.px(16)
        for key, words in self.shown():
            x = self._draw_pair(painter, x, key, words)
        self._draw_state(painter)

    def _draw_pair(self, painter: QPainter, x: int, key: str, words: str) -> int:
        now = theme()
        for cap in caps(key):
            width = paint.key_cap_width(cap)
            paint.key_cap(painter, self._turned(x, width, now.size("key_cap")), cap, "text2", "edge")
            x += width + now.px(GAP)
        x = self._draw_words(painter, x, words, now.font("small"), "text2")
        return x + (now.px(AFTER) if words else 0)

    def _draw_state(self, painter: QPainter) -> None:
        now = theme()
        x = self.width() - now.px(16) - self._state_width()
        if self._state.icon:
            area = self._turned(x, now.px(ICON), now.px(ICON))
            painter.drawPixmap(area.topLeft(), pixmap(self._state.icon, ICON, "text" if self._state.bold else "text2"))
            x += now.px(ICON + GAP)
        ink = "text" if self._state.bold else "text2"
        self._draw_words(painter, x, self._state.words, self._state_font(), ink)

    def _draw_words(self, painter: QPainter, x: int, words: str, font: QFont, ink: str) -> int:
        width = QFontMetrics(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(theme().color(ink))
        area = self._turned(x, width, self.height())
        painter.drawText(
            area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, isolated(words, self.layoutDirection())
        )
        return x + width

    def _width(self, pair: tuple[str, str]) -> int:
        now = theme()
        keys = sum(paint.key_cap_width(cap) + now.px(GAP) for cap in caps(pair[0]))
        return keys + QFontMetrics(now.font("small")).horizontalAdvance(pair[1]) + (now.px(AFTER) if pair[1] else 0)

    def _state_width(self) -> int:
        words = QFontMetrics(self._state_font()).horizontalAdvance(self._state.words)
        return words + (theme().px(ICON + GAP) if self._state.icon else 0)

    def _state_font(self) -> QFont:
        return theme().font("small", bold=self._state.bold)

    def _turned(self, x: int, width: int, height: int) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        return QRect(x, (self.height() - height) // 2, width, height)

    def _restyle(self) -> None:
        self.setFixedHeight(theme().size("footer"))
        self.update()
