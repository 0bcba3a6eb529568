"""The two lines of the identity strip: who it is, and what is known of this person; both are cut to the width."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.gui.parts.text import isolated
from app.gui.theme import changes, theme

ELLIPSIS = "…"
FIRST_STRONG, END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class NameLine(QLabel):
    """Family name, given name, then who it is, where all of it has room; else the line is the name's alone.

    The given name is cut before anything else.
    """

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._family = self._given = ""
        self._parts: list[str] = []
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        changes.changed.connect(self._restyle)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whether all has room may be otherwise now."""
        super().resizeEvent(event)
        self.resized.emit()

    def holds_all(self) -> bool:
        """Whether the whole name and who it is have room side by side."""
        bold, plain = QFontMetrics(theme().font("name")), QFontMetrics(theme().font("body"))
        wide = bold.horizontalAdvance(_name(self._family, self._given)) + theme().px(10)
        return wide + plain.horizontalAdvance(" · ".join(self._parts)) <= self.width()

    def fitted(self) -> tuple[str, str]:
        """The name and the rest as they fit into the width."""
        name = _name(self._family, self._given)
        if self.holds_all():
            return name, " · ".join(isolated(part, self.layoutDirection()) for part in self._parts)
        bold = QFontMetrics(theme().font("name"))
        if bold.horizontalAdvance(name) > self.width():
            given_room = self.width() - bold.horizontalAdvance(f"{self._family}, ")
            cut = bold.elidedText(self._given, Qt.TextElideMode.ElideRight, max(0, given_room))
            if not self._family or not cut:
                name = bold.elidedText(name, Qt.TextElideMode.ElideRight, max(0, self.width()))
            else:
                name = f"{self._family}, {cut}"
        return name, ""

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
        painter.drawText(self._turned(0, width).translated(0, -self._below(name)), flags, name)
        painter.setFont(plain)
        painter.setPen(now.color("text2"))
        painter.drawText(self._turned(width + now.px(10), QFontMetrics(plain).horizontalAdvance(rest)), flags, rest)

    def _below(self, name: str) -> int:
        """How far the ink would reach under the line: without its dots an Arabic letter is another one."""
        bold = QFontMetrics(theme().font("name"))
        baseline = (self.height() - bold.height()) // 2 + bold.ascent()
        return max(0, baseline + bold.tightBoundingRect(name).bottom() + 1 - self.height())

    def _restyle(self) -> None:
        self.updateGeometry()

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
        self._who: tuple[str, ...] = ()
        self._spare: tuple[str, ...] = ()
        self._known = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        changes.changed.connect(self._restyle)

    def show_words(self, known: str, who: tuple[str, ...] = (), spare: tuple[str, ...] = ()) -> None:
        """Show other words: who it is, where that has no room beside the name, then what is known.

        Args:
            spare: of `who`, what goes first where not even that has room.
        """
        self._known, self._who, self._spare = known, who, spare
        text = " · ".join((*who, *((known,) if known else ())))
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def fitted(self) -> str:
        """What there is room for."""
        metrics, who = QFontMetrics(theme().font("small")), list(self._who)
        for part in self._spare:
            if metrics.horizontalAdvance(" · ".join(who)) > self.width():
                who.remove(part)
        words = " · ".join(isolated(part, self.layoutDirection()) for part in (*who, self._known) if part)
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.width())

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
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), side, self.fitted())

    def _restyle(self) -> None:
        self.updateGeometry()
