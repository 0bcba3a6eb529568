"""A screen that may be longer than the window: it scrolls up and down only, and follows the focus."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.gui.parts.area import Area
from app.gui.theme import changes, theme

ROOM = 12
"""What stays to be seen above and below the focus."""


class Scroll(Area):
    """Put parts into `content`, which is at most `widest` wide at 100 % text (0: all there is), `top` from the top."""

    def __init__(self, widest: int = 0, top: int = 22) -> None:
        super().__init__()
        self._widest = widest
        self._top = top
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QWidget()
        self.content = QVBoxLayout(self.inner)
        self.setWidget(self.inner)
        self._seen, self._seen_at = 0, 0
        self.verticalScrollBar().rangeChanged.connect(self._grown)
        self._restyle()
        changes.changed.connect(self._restyle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.inner.isAncestorOf(now):
            self.show_whole(now)

    def _grown(self) -> None:
        # Only after the layout that goes with the new range do the parts stand where they are to be seen.
        QTimer.singleShot(0, self, self._follow_on)

    def _follow_on(self) -> None:
        """What had come into sight stays there when what stands above it grows, unless a hand has scrolled since."""
        now = QApplication.focusWidget()
        if id(now) == self._seen and self.verticalScrollBar().value() == self._seen_at:
            self._follow(None, now)

    def show_whole(self, part: QWidget) -> None:
        """Scroll as little as lets a part be seen."""
        self.ensureWidgetVisible(part, 0, theme().px(ROOM))
        self._seen, self._seen_at = id(part), self.verticalScrollBar().value()

    def _restyle(self) -> None:
        now = theme()
        margin = now.size("page_margin")
        self.content.setContentsMargins(margin, now.px(self._top), margin, margin)
        self.content.setSpacing(now.px(12))
        self.inner.setMaximumWidth(now.px(self._widest) if self._widest else 16_777_215)
