"""What will happen to two records, in one sentence, what not to overlook, and the two buttons."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from app.gui.parts.box import Box
from app.gui.parts.buttons import Button
from app.gui.parts.list_row import Sign
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

translate = QCoreApplication.translate
WIDE = 700


class Confirm(Box):
    """The words beside the buttons where there is room."""

    def __init__(self, warnings: Iterable[str]) -> None:
        super().__init__()
        title = translate("Merging", "What will happen")
        self.setAccessibleName(title)
        self.what = Text("", wrap=True)
        self.merge = Button(translate("Merging", "Make them one record"), "primary", key="Ctrl Enter")
        self.leave = Button(translate("Merging", "Leave both as they are"))
        self._words, self._buttons = QVBoxLayout(), QVBoxLayout()
        self._words.addWidget(Text(title, "head", wrap=True))
        self._words.addWidget(self.what)
        self.warnings = [Text(one, wrap=True) for one in warnings]
        self._lines = [QHBoxLayout() for _ in self.warnings]
        for line, text in zip(self._lines, self.warnings, strict=True):
            line.addWidget(Sign("warning", "text", 16), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(text, 1)
            self._words.addLayout(line)
        self._words.addStretch(1)
        for button in (self.merge, self.leave):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._all = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._all.addLayout(self._words, 1)
        self._all.addLayout(self._buttons)
        self._restyle()
        changes.changed.connect(self._restyle)

    def say(self, sentence: str) -> None:
        """Say what will happen now."""
        self.what.setText(sentence)
        self.merge.setAccessibleDescription(" ".join([sentence, *(one.text() for one in self.warnings)]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons under the words where there is no room beside them."""
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        now = theme()
        wide = self.width() >= now.px(WIDE)
        self._all.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._all.setContentsMargins(now.px(16), now.px(12), now.px(16), now.px(12))
        self._all.setSpacing(now.px(24 if wide else 12))
        self._words.setSpacing(now.px(6))
        self._buttons.setSpacing(now.px(8))
        for line in self._lines:
            line.setSpacing(now.px(8))
