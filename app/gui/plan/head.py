"""The head of the plan: how much is decided, accept what needs no weighing, add a line of one's own."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

FEWEST = 2
"""Fewer rows than this are accepted one by one."""


class PlanHead(QWidget):
    """Words and buttons in a line, or in two where one is too short for them."""

    def __init__(self) -> None:
        super().__init__()
        tr = QCoreApplication.translate
        self.title = Text(tr("Plan", "Plan"), "page")
        self.count = Text("", ink="text2")
        self.all = Button("", key=tr("Plan", "Ctrl A"), icon="check")
        self.add = Button(tr("Plan", "Add your own"), key=tr("Plan", "Ctrl +"), icon="plus")
        self._words, self._buttons = QHBoxLayout(), QHBoxLayout()
        self._words.addWidget(self.title)
        self._words.addWidget(self.count)
        self._words.addStretch(1)
        self._buttons.addWidget(self.all)
        self._buttons.addWidget(self.add)
        self._buttons.addStretch(0)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.addLayout(self._words, 1)
        self._line.addLayout(self._buttons)
        # Else words and buttons in a line would keep the plan from becoming narrow.
        self.setMinimumWidth(1)
        self._restyle()
        changes.changed.connect(self._restyle)

    def show_plan(self, decided: int, of: int, plain: int, *, signed: bool) -> None:
        """Say how much is decided; `plain` is how many rows can be accepted together."""
        tr = QCoreApplication.translate
        words = tr("Plan", "{decided} of {of} decided")
        self.count.setText(words.format(decided=decided, of=of) if of else "")
        self.all.setText(tr("Plan", "Accept {n} that are Do").format(n=plain))
        self.all.updateGeometry()
        self.all.setVisible(plain >= FEWEST and not signed)
        self.add.setVisible(not signed)
        self._arrange()

    def set_narrow(self, narrow: bool) -> None:
        """Where there is room for one column only, the bar above says what is open."""
        self.title.setVisible(not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where both have no room in a line."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        margins = self._line.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        wanted = self._words.sizeHint().width() + self._line.spacing() + self._buttons.sizeHint().width()
        wide = wanted <= room
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._buttons.setStretch(self._buttons.count() - 1, 0 if wide else 1)

    def set_side(self, side: int) -> None:
        """Keep so far from both edges."""
        now = theme()
        self._line.setContentsMargins(side, now.px(10), side, now.px(8))
        self._arrange()

    def _restyle(self) -> None:
        self._words.setSpacing(theme().px(12))
        self._buttons.setSpacing(theme().px(8))
        self._line.setSpacing(theme().px(8))
        self._arrange()
