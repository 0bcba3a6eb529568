"""A tag: an icon and a few words in a border; the urgency of the person, an allergy, "changed"."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.theme import changes, theme


class _Look(NamedTuple):
    ink: str
    edge: str
    fill: str
    icon: str
    width: int
    dashed: bool
    bold: bool


LOOKS = {
    "plain": _Look("text", "edge", "surface", "", 1, dashed=False, bold=False),
    "bold": _Look("text", "edge", "surface", "", 1, dashed=False, bold=True),
    "ask": _Look("ask", "ask", "surface", "ask", 2, dashed=True, bold=True),
    "urgent": _Look("urgent", "urgent", "surface", "urgent", 1, dashed=False, bold=True),
    "emergency": _Look("on_emergency", "emergency", "emergency", "emergency", 1, dashed=False, bold=True),
}


class Tag(QLabel):
    """A tag.

    Args:
        text: its words, whole in the accessible name.
        variant: plain, bold, ask (dashed), urgent (bordered) or emergency (filled).
        icon: name of an icon; ask, urgent and emergency have their status shape.
        note: words in second text after it, e.g. a date.
        parent: the widget that it belongs to.
    """

    def __init__(
        self,
        text: str,
        variant: str = "plain",
        icon: str = "",
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_tag(text, variant, icon, note)
        changes.changed.connect(self._restyle)

    def set_tag(self, text: str, variant: str = "plain", icon: str = "", note: str = "") -> None:
        """Say something else."""
        self.variant = variant
        self._look = LOOKS[variant]
        self._icon = icon or self._look.icon
        self._note = note
        self.setText(text)
        self.setAccessibleName(f"{text} {note}".strip())
        self._restyle()

    def sizeHint(self) -> QSize:
        """24 high, as wide as icon and words."""
        now = theme()
        width = now.px(10) + QFontMetrics(self._font()).horizontalAdvance(self.text()) + now.px(10)
        if self._icon:
            width += now.px(14 + 6)
        if self._note:
            width += now.px(5) + QFontMetrics(now.font("small")).horizontalAdvance(self._note)
        return QSize(width, now.size("tag"))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw border, icon and words, mirrored where reading is from right to left."""
        painter = QPainter(self)
        now, look = theme(), self._look
        paint.box(
            painter,
            self.rect(),
            fill=look.fill,
            edge=look.edge,
            width=look.width,
            radius=4,
            dashed=look.dashed,
        )
        x = now.px(10)
        if self._icon:
            ink = "text" if look.ink == "text" else look.ink
            self._place(painter, x, now.px(14), pixmap_name=self._icon, ink=ink)
            x += now.px(14 + 6)
        x = self._words(painter, x, self.text(), self._font(), look.ink)
        if self._note:
            self._words(painter, x + now.px(5), self._note, now.font("small"), "text2")

    def _place(self, painter: QPainter, x: int, edge: int, pixmap_name: str, ink: str) -> None:
        area = QRect(x, (self.height() - edge) // 2, edge, edge)
        painter.drawPixmap(self._turned(area).topLeft(), pixmap(pixmap_name, 14, ink, self._look.fill))

    def _words(self, painter: QPainter, x: int, words: str, font: QFont, ink: str) -> int:
        width = QFontMetrics(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(theme().color(ink))
        area = self._turned(QRect(x, 0, width, self.height()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, words)
        return x + width

    def _turned(self, area: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area.moveLeft(self.width() - area.right() - 1)
        return area

    def _font(self) -> QFont:
        return theme().font("small", bold=self._look.bold)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
