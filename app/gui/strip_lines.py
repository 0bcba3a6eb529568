"""The two lines of the identity strip: who it is, and what is known of this person; both are cut to the width."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.gui.parts.text import isolated
from app.gui.theme import changes, theme

ELLIPSIS = "…"
FIRST_STRONG, END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class NameLine(QLabel):
    """Family name, given name, then who it is. The given name is cut before anything else, the number never."""

    def __init__(self) -> None:
        super().__init__()
        self._family = self._given = ""
        self._parts: list[str] = []
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        changes.changed.connect(self.updateGeometry)

    def show_person(self, family: str, given: str, parts: list[str]) -> None:
        """Show a name and what stands behind it."""
        self._family, self._given, self._parts = family, given, parts
        whole = f"{_name(family, given)} {' · '.join(parts)}"
        self.setText(whole)
        self.setAccessibleName(whole)
        self.setToolTip(whole)
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(theme().px(300), theme().line_height("name"))

    def minimumSizeHint(self) -> QSize:
        """It may be cut."""
        return QSize(theme().px(60), theme().line_height("name"))

    def fitted(self) -> tuple[str, str]:
        """The name and the rest as they fit into the width."""
        bold, plain = QFontMetrics(theme().font("name")), QFontMetrics(theme().font("body"))
        gap = theme().px(10)
        name = _name(self._family, self._given)
        parts = list(self._parts)
        least = min(bold.horizontalAdvance(name), bold.horizontalAdvance(f"{self._family}, {ELLIPSIS}"))
        while parts and least + gap + plain.horizontalAdvance(" · ".join(parts)) > self.width():
            # The birth date is the first to go, the number the last; the family name stays.
            parts.pop(-2 if len(parts) > 1 else -1)
        rest = " · ".join(isolated(part, self.layoutDirection()) for part in parts)
        room = self.width() - gap - plain.horizontalAdvance(rest)
        if bold.horizontalAdvance(name) > room:
            given_room = room - bold.horizontalAdvance(f"{self._family}, ")
            cut = bold.elidedText(self._given, Qt.TextElideMode.ElideRight, max(0, given_room))
            if not self._family or not cut:
                name = bold.elidedText(name, Qt.TextElideMode.ElideRight, max(0, room))
            else:
                name = f"{self._family}, {cut}"
        return name, rest

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two pieces apart, so that a name from right to left does not turn the figures round."""
        name, rest = self.fitted()
        # A name reads in its own direction, its "…" at its own end, whatever stands beside it.
        name = f"{FIRST_STRONG}{name}{END}"
        painter = QPainter(self)
        now = theme()
        bold, plain = now.font("name"), now.font("body")
        width = QFontMetrics(bold).horizontalAdvance(name)
        painter.setFont(bold)
        painter.setPen(now.color("text"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
        painter.drawText(self._turned(0, width), flags, name)
        painter.setFont(plain)
        painter.setPen(now.color("text2"))
        painter.drawText(self._turned(width + now.px(10), QFontMetrics(plain).horizontalAdvance(rest)), flags, rest)

    def _turned(self, x: int, width: int) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        return QRect(x, 0, width, self.height())


def _name(family: str, given: str) -> str:
    return ", ".join(part for part in (family, given) if part)


class BackgroundLine(QLabel):
    """Line two: it drops from its end, and is whole in the tooltip and the accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        changes.changed.connect(self.updateGeometry)

    def show_words(self, text: str) -> None:
        """Show other words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        metrics = QFontMetrics(theme().font("small"))
        return QSize(metrics.horizontalAdvance(self.text()) + 1, theme().line_height("small"))

    def minimumSizeHint(self) -> QSize:
        """It may be cut."""
        return QSize(theme().px(60), theme().line_height("small"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        font = theme().font("small")
        painter.setFont(font)
        painter.setPen(theme().color("text2"))
        words_shown = isolated(self.text(), self.layoutDirection())
        shown = QFontMetrics(font).elidedText(words_shown, Qt.TextElideMode.ElideRight, self.width())
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), side, shown)
