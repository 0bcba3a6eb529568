"""A box of Settings."""

from PySide6.QtWidgets import QVBoxLayout

from app.gui.parts.box import Box
from app.gui.parts.text import Text
from app.gui.theme import changes, theme


class Group(Box):
    """A box with a title, a line about it, and fields."""

    def __init__(self, title: str, line: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.addWidget(Text(title, "head", wrap=True))
        if line:
            self.body.addWidget(Text(line, ink="text2", wrap=True))
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        now = theme()
        self.body.setContentsMargins(now.px(16), now.px(14), now.px(16), now.px(16))
        self.body.setSpacing(now.px(10))
