"""The lines of a patient's page that tell of merged records, each with the way back."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.gui.parts.box import Box
from app.gui.parts.buttons import Button
from app.gui.parts.list_row import Sign
from app.gui.parts.text import Text
from app.gui.theme import changes, theme
from app.gui.words import day
from app.handouts.direction import apart
from app.merging import Standing

translate = QCoreApplication.translate
WIDE = 480


def merged_words(standing: Standing) -> str:
    """Which record was merged into which one."""
    words = translate("Merging", "No. {number} {name} was merged into no. {into}.")
    return words.format(number=standing.number, name=apart(standing.name, rightward=True), into=standing.into)


def by_words(standing: Standing) -> str:
    """When it was merged, and by whom."""
    on = day(standing.at.astimezone().date())
    return translate("Merging", "{day}, {name}").format(day=on, name=standing.by) if standing.by else on


class MergedLines(Box):
    """Hidden where nothing was merged; Ctrl Z asks to undo the last merge."""

    undo_wanted = Signal(object)
    """A Standing."""

    def __init__(self, merges: Sequence[Standing]) -> None:
        super().__init__()
        self.setAccessibleName(translate("Merging", "Merged records"))
        self.merges = tuple(merges)
        self.lines = [MergedLine(one) for one in self.merges]
        self._all = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        for line in self.lines:
            line.undo.clicked.connect(lambda _on=False, one=line.standing: self.undo_wanted.emit(one))
            self._all.addWidget(line)
        # Only hidden here: shown before it has its place, it would be a window of its own for a moment.
        if not self.merges:
            self.hide()
        self._restyle()
        changes.changed.connect(self._restyle)

    def by_key(self) -> None:
        """What Ctrl Z does, where there is something to undo."""
        last = next((one for one in self.merges if one.is_last), None)
        if last is not None:
            self.undo_wanted.emit(last)

    def _restyle(self) -> None:
        now = theme()
        self._all.setContentsMargins(now.px(16), now.px(10), now.px(16), now.px(10))
        self._all.setSpacing(now.px(8))


class MergedLine(QWidget):
    """One merge, and its way back; a merge on which a later one rests has to wait for that one."""

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self.standing = standing
        self.words = Text(f"{merged_words(standing)} {by_words(standing)}.", wrap=True)
        key = "Ctrl Z" if standing.is_last else ""
        self.undo = Button(translate("Merging", "Undo merge"), "link", key=key)
        name = translate("Merging", "Undo the merge of no. {number}").format(number=standing.number)
        self.undo.setAccessibleName(name)
        if not standing.is_last:
            self.undo.disable(translate("Merging", "Undo the later merge first."))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._told = QHBoxLayout()
        self._told.addWidget(Sign("swap"), 0, Qt.AlignmentFlag.AlignTop)
        self._told.addWidget(self.words, 1)
        self._line.addLayout(self._told, 1)
        self._line.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        self._restyle()
        changes.changed.connect(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The way back under the words where there is no room beside them."""
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        now = theme()
        wide = self.width() >= now.px(WIDE)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(now.px(12 if wide else 6))
        self._told.setSpacing(now.px(12))
