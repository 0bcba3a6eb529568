"""A page that lies over the screen for a while: Esc closes it, and the focus goes back to where it was."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.gui.footer import Keys
from app.gui.parts.buttons import Button
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.spoken import SpokenPart, announce
from app.gui.theme import theme

STEP = 40
"""How far an arrow scrolls."""


class OverPage(SpokenPart, QWidget):
    """A title, a button that closes, and what scrolls below them: `content`."""

    closed = Signal()
    changed = Signal()
    """The keys that can be pressed here are others now."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.close_button = Button(self.tr("Close"), key="Esc")
        self.close_button.clicked.connect(self.closed)
        self.close_button.installEventFilter(self)
        head = QHBoxLayout()
        head.addWidget(Text(title, "page", wrap=True), 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = Scroll()
        self.content = self._scroll.content
        self.content.addLayout(head)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def keys(self) -> Keys:
        """What can be pressed here."""
        return (("Esc", self.tr("close")), ("↑ ↓", self.tr("scroll")))

    def begin(self) -> None:
        """Take the focus."""
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll by the arrows: a button would take them for the way to the next one."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, the arrows scroll."""
        bar = self._scroll.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + theme().px(STEP))
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - theme().px(STEP))
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case _:
                super().keyPressEvent(event)


class PageOver(QObject):
    """Lays one page at a time over the screen of a stack, and takes it away again."""

    changed = Signal()

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self._page: OverPage | None = None
        self._focus: QWidget | None = None

    def is_open(self) -> bool:
        """Whether a page lies over the screen."""
        return self._page is not None

    def toggle(self, kind: type[OverPage], make: Callable[[], OverPage]) -> None:
        """Open a page of this kind in the place of another, or close it."""
        was = type(self._page)
        self.close()
        if was is kind:
            return
        self._focus = self._stack.window().focusWidget()
        self._page = make()
        self._page.closed.connect(self.close)
        self._page.changed.connect(self.changed)
        self._stack.setCurrentIndex(self._stack.addWidget(self._page))
        self._page.begin()
        announce(self._page, self._page.accessibleName())
        self.changed.emit()

    def close(self) -> None:
        """Go back to the screen, and to the place in it where the focus was."""
        if self._page is None:
            return
        page, self._page = self._page, None
        self._stack.removeWidget(page)
        page.deleteLater()
        if self._focus is not None and isValid(self._focus):
            give_back(self._focus)
        self.changed.emit()


def give_back(widget: QWidget) -> None:
    """The focus to where it was; what has been put away meanwhile, as in a group that folded, is brought back."""
    around = None if widget.isVisible() else widget.parentWidget()
    while around is not None:
        take = getattr(around, "take_focus", None)
        if take is not None and around.isVisible():
            take()
            return
        around = around.parentWidget()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
