"""The column of a page before the records: a title, what it is about, and a box with fields and buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.footer import Keys
from app.gui.parts.box import Box
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import FormField
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.spoken import SpokenPart
from app.gui.theme import changes, theme

WIDEST = 620


class EntryPage(SpokenPart, QWidget):
    """Put parts into `body`; the line for a fault and the buttons stand below them."""

    changed = Signal()

    def __init__(self, name: str, title: str, *lines: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._box = Box()
        inside = QVBoxLayout(self._box)
        self.body = QVBoxLayout()
        self.error = ErrorLine()
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        inside.addLayout(self.body)
        inside.addWidget(self.error)
        inside.addLayout(self._buttons)
        self._inside = inside
        self._scroll = Scroll(WIDEST, top=40)
        self.title = Text(title, "page", wrap=True)
        self._scroll.content.addWidget(self.title)
        for line in lines:
            self._scroll.content.addWidget(Text(line, ink="text2", wrap=True))
        self._scroll.content.addWidget(self._box)
        self._scroll.content.addStretch(1)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self._scroll)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._restyle()
        changes.changed.connect(self._restyle)

    def add_button(self, text: str, variant: str = "normal", *, key: str = "", icon: str = "") -> Button:
        """A button at the end."""
        button = Button(text, variant, key=key, icon=icon)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def goes_on(self, form: FormField, act: Callable[[], None]) -> None:
        """Let Enter in a field go on; the key is used up, and presses nothing on the page that follows."""
        asked_before = form.field.keys

        def key(event: QKeyEvent) -> bool:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                act()
                return True
            return bool(asked_before and asked_before(event))

        form.field.keys = key

    def keys(self) -> Keys:
        """What can be pressed here."""
        return (("Tab", self.tr("next part")), ("Enter", self.tr("go on")))

    def _restyle(self) -> None:
        now = theme()
        self._inside.setContentsMargins(now.px(20), now.px(18), now.px(20), now.px(18))
        self._inside.setSpacing(now.px(14))
        self.body.setSpacing(now.px(12))
        self._buttons.setSpacing(now.px(12))
