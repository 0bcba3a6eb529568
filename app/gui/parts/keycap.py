"""A key cap: the key that does what the word before it says."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.gui.parts import paint
from app.gui.theme import changes, theme


class KeyCap(QLabel):
    """A key, drawn as one; `ink` and `edge` are colour roles."""

    def __init__(self, key: str, ink: str = "text2", edge: str = "edge", parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self._ink = ink
        self._edge = edge
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        changes.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """As wide as its word, at least square."""
        return QSize(paint.key_cap_width(self.text()), theme().size("key_cap"))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw cap and word."""
        paint.key_cap(QPainter(self), self.rect(), self.text(), self._ink, self._edge)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
