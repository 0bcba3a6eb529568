"""The window before anything stands in it: its ground and the strip of the footer, in the theme in use.

It imports no more than that needs: every module that is loaded before the first frame makes the program come later.
"""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.gui.theme import theme

LEAST = (800, 560)
USUAL = (1366, 768)
LOW = 620
"""Below this effective height the footer gives its place to the screen."""


class FirstFrame(QMainWindow):
    """An empty window, as large as it will be; it says when it is on the screen."""

    painted = Signal()
    """The first frame is on the screen."""
    _has_painted, _is_empty = False, True

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("MSBack")
        self.setMinimumSize(*LEAST)
        self.resize(*USUAL)
        # Filled by the palette: the first colour that Python hands to Qt makes PySide build all enums of the namespace
        # `Qt`, which takes a third as long as everything else here. So does the name itself.
        self._foot = _filled(QPalette.ColorRole.Base, self)
        self._line = _filled(QPalette.ColorRole.Mid, self)

    @property
    def low(self) -> bool:
        """Whether there is no room for a footer."""
        return self.height() < theme().px(LOW)

    def clear(self) -> None:
        """Make room for what is to stand here."""
        self._foot.deleteLater()
        self._line.deleteLater()
        self._is_empty = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the footer's place at the foot, as high as it will be."""
        super().resizeEvent(event)
        if not self._is_empty:
            return
        top, height = self.height() - theme().size("footer"), theme().size("footer")
        self._foot.setGeometry(0, top, self.width(), height)
        self._line.setGeometry(0, top, self.width(), theme().width("box"))
        for part in (self._foot, self._line):
            part.setVisible(not self.low)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that the first frame is there."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)


def _filled(role: QPalette.ColorRole, window: QWidget) -> QWidget:
    made = QWidget(window)
    made.setBackgroundRole(role)
    made.setAutoFillBackground(True)
    return made
