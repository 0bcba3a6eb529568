"""Buttons: one primary on a screen, normal ones, and links; the key that does the same stands in the button."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.theme import changes, theme


class Button(QPushButton):
    """A button that draws itself.

    Args:
        text: what it does; its accessible name. Empty only with an icon and an accessible name.
        variant: primary, normal or link.
        key: the key that does the same, shown as a cap; the shortcut itself is the screen's.
        icon: name of an icon before the words.
        size: button (36), small_button (30) or sign_button (44).
        parent: the widget that it belongs to.
    """

    def __init__(
        self,
        text: str,
        variant: str = "normal",
        key: str = "",
        icon: str = "",
        size: str = "button",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.variant = variant
        self._key = key
        self._icon = icon
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        changes.changed.connect(self._restyle)

    def set_key(self, key: str) -> None:
        """Show another key, or none."""
        if key != self._key:
            self._key = key
            self._restyle()

    def set_icon(self, name: str) -> None:
        """Show another icon, or none."""
        self._icon = name
        self._restyle()

    def disable(self, why: str) -> None:
        """Switch it off and say why, to the eye and to a screen reader."""
        self._switch(on=False, why=why)

    def enable(self) -> None:
        """Switch it on again."""
        self._switch(on=True, why="")

    def _switch(self, *, on: bool, why: str) -> None:
        self.setEnabled(on)
        self.setToolTip(why)
        self.setAccessibleDescription(why)

    def sizeHint(self) -> QSize:
        """As wide as icon, words and key; link buttons are 24 high."""
        now = theme()
        width = 2 * self._padding() + QFontMetrics(self._font()).horizontalAdvance(self.text())
        if self._icon:
            width += now.px(16) + (now.px(8) if self.text() else 0)
        if self._key:
            width += now.px(8) + paint.key_cap_width(self._key)
        height = now.px(24) if self.variant == "link" else now.size(self._size)
        return QSize(max(width, height), height)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its words."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is on it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, words and key, mirrored where reading is from right to left."""
        painter = QPainter(self)
        fill, edge, ink = self._roles()
        paint.box(painter, self.rect(), fill=fill, edge=edge, width=theme().width("control"))
        now = theme()
        spare = max(0, self.width() - self.sizeHint().width())
        x = self._padding() + (spare if not self._key else 0) // 2
        if self._icon:
            area = self._turned(x, now.px(16), now.px(16))
            painter.drawPixmap(area.topLeft(), pixmap(self._icon, 16, ink, fill or "surface"))
            x += now.px(16 + 8)
        shown = self.shown_words()
        width = QFontMetrics(self._font()).horizontalAdvance(shown)
        painter.setFont(self._font())
        painter.setPen(now.color(ink))
        words = self._turned(x, width, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, shown)
        if self._key:
            cap = paint.key_cap_width(self._key)
            at = self._turned(self.width() - self._padding() - cap, cap, now.size("key_cap"))
            ink, edge = (
                ("on_accent", "on_accent") if self.variant == "primary" and self.isEnabled() else ("text2", "edge")
            )
            paint.key_cap(painter, at, self._key, ink, edge)

    def shown_words(self) -> str:
        """Its words; cut at their end where somebody gives the button too little, so that the key stays whole."""
        missing, metrics = self.sizeHint().width() - self.width(), QFontMetrics(self._font())
        if missing <= 0:
            # Their own width as a whole number would be too narrow for them by a fraction.
            return self.text()
        room = metrics.horizontalAdvance(self.text()) - missing
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _roles(self) -> tuple[str | None, str | None, str]:
        if self.variant == "link":
            fill = "pressed" if self.isDown() else "hover" if self.underMouse() and self.isEnabled() else None
            return fill, None, "accent" if self.isEnabled() else "text3"
        if not self.isEnabled():
            return "sunken", "line", "text3"
        if self.variant == "primary":
            fill = "accent_hover" if self.isDown() or self.underMouse() else "accent"
            return fill, fill, "on_accent"
        return "pressed" if self.isDown() else "hover" if self.underMouse() else "surface", "edge", "text"

    def _padding(self) -> int:
        return theme().px({"link": 4}.get(self.variant, 11 if self._size == "small_button" else 15))

    def _font(self) -> QFont:
        kind = "dense" if self._size == "small_button" else "body"
        return theme().font(kind, bold=self.variant == "primary")

    def _turned(self, x: int, width: int, height: int) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        return QRect(x, (self.height() - height) // 2, width, height)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
