"""The one focus ring: it follows the focus through all windows and is always drawn, also after a click."""
# ruff: noqa: N802 (Qt names the methods that it calls)

import atexit

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from app.gui.parts import paint
from app.gui.theme import changes, theme

GAP = 2
DRAWS_ITSELF = "draws_own_focus"
"""Dynamic property of rows and cards, which draw the ring inside their edge."""
RADIUS = "focus_radius"
"""Dynamic property: the corner of a widget whose border is not 6 px round."""


def draws_own_focus(widget: QWidget) -> None:
    """Say that a widget draws its ring itself."""
    widget.setProperty(DRAWS_ITSELF, True)


class _FrameStyle(QProxyStyle):
    """Keeps the frame outside the widget, and above it so that no parent clips it."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """The distance between the widget's edge and the ring's outer edge."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return GAP + theme().width("focus")
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Above the widget, without a mask."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returned)


class FocusFrame(QFocusFrame):
    """The ring round one widget: 2 px wide (3 in high contrast), 2 px outside the border."""

    def __init__(self) -> None:
        super().__init__()
        self._style = _FrameStyle("Fusion")
        self.setStyle(self._style)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, its corner that of the widget and 2 more."""
        widget = self.widget()
        radius = (widget.property(RADIUS) if widget else None) or 6
        width = theme().width("focus")
        paint.box(QPainter(self), self.rect(), edge="focus", width=width, radius=radius + GAP)


class FocusRing(QObject):
    """Keeps one frame at whatever has the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.frame = FocusFrame()
        app.focusChanged.connect(self._follow)
        changes.changed.connect(self._again)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self.frame):
            # The window that held the frame was deleted, and the frame with it.
            self.frame = FocusFrame()
        wanted = now is not None and not now.isWindow() and not now.property(DRAWS_ITSELF)
        # The frame goes away with None, which Qt's stubs leave out.
        self.frame.setWidget(now if wanted else None)  # type: ignore[arg-type]

    def _again(self) -> None:
        if isValid(self.frame):
            self.frame.update()


def install(app: QApplication) -> FocusRing:
    """Let the ring follow the focus in this application; a second call gives the same one."""
    found = app.findChild(FocusRing)
    if isinstance(found, FocusRing):
        return found
    atexit.register(_let_go)
    return FocusRing(app)


def _let_go() -> None:
    """Take the focus away while Python still runs: losing it in Qt's own tidying up ends in a crash."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
