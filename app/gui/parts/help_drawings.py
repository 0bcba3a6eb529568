"""Drawings of how to examine, beside the words of a question's help, in the colours of the theme."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.engine.wizard import Drawing
from app.gui.theme import changes, theme
from app.paths import RESOURCES

FOLDER = RESOURCES / "pictures" / "examination"
HIGH, GAP = 180, 16
"""Height and space between two, in px at 100 % text."""


class HelpDrawings(QWidget):
    """The drawings of one question, side by side; a screen reader hears what is in them."""

    def __init__(self, drawings: Sequence[Drawing], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = [FOLDER / f"{drawing.id}.svg" for drawing in drawings]
        words = " ".join(drawing.words.strip() for drawing in drawings)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        changes.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """All of them in a line."""
        return QSize(theme().px(120), theme().px(HIGH) if self._files else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each as high as there is room for; left and right of a body are never mirrored."""
        painter, now = QPainter(self), theme()
        room = (self.width() - now.px(GAP) * (len(self._files) - 1)) / max(1, len(self._files))
        x = 0.0
        for file in self._files:
            drawn = file.read_text("utf-8").replace("#INK", now.color("text").name())
            renderer = QSvgRenderer(QByteArray(drawn.replace("#CUT", now.color("hover").name()).encode()))
            size = renderer.defaultSize().scaled(int(room), self.height(), Qt.AspectRatioMode.KeepAspectRatio)
            renderer.render(painter, QRectF(x, (self.height() - size.height()) / 2, size.width(), size.height()))
            x += size.width() + now.px(GAP)

    def _restyle(self) -> None:
        self.updateGeometry()
