"""When the patient is to come again: a day, or so many weeks from the visit, and what for."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.gui.parts.answer import UNANSWERED
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import Field
from app.gui.parts.segment import Cell, Segment
from app.gui.plan.words import no_near_day, read_near_day
from app.gui.theme import changes, theme
from app.gui.words import day

WEEKS = (1, 2, 4)
LONGEST_NOTE = 200
LATEST = timedelta(days=5 * 365)
"""A follow-up that is years away is a slip of the hand."""
DAY_WIDTH = 130


class WeeksAhead(Segment):
    """One, two or four weeks; arrows or the figures choose."""

    def __init__(self) -> None:
        tr = QCoreApplication.translate
        one, more = tr("FollowUp", "1 week"), tr("FollowUp", "{n} weeks")
        super().__init__([Cell(n, one if n == 1 else more.format(n=n), (str(n),)) for n in WEEKS])
        self.setAccessibleName(tr("FollowUp", "Weeks from the visit to the follow-up"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by figure, the next one by arrow, the first by the space bar."""
        arrows = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in arrows:
            step = arrows[Qt.Key(event.key())]
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                step = -step
            value = self.value()
            at = WEEKS.index(value) + step if value in WEEKS else 0
            self.give(WEEKS[max(0, min(at, len(WEEKS) - 1))])
        elif event.key() == Qt.Key.Key_Space and self.value() not in WEEKS:
            self.give(WEEKS[0])
        elif not self.press(event):
            super().keyPressEvent(event)


class FollowUp(QWidget):
    """Day, weeks and note."""

    chosen = Signal(object, str)
    """A day or None, and the note."""
    day_refused = Signal()
    """The day that stands there cannot be taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self._held_on = date.min
        self._on: date | None = None
        self._note = ""
        self.day = Field(DAY_WIDTH)
        self.day.setAccessibleName(tr("FollowUp", "Follow-up on"))
        self.day.setPlaceholderText(tr("FollowUp", "Day"))
        self.weeks = WeeksAhead()
        self.note = Field()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setAccessibleName(tr("FollowUp", "What the follow-up is for"))
        self.note.setPlaceholderText(tr("FollowUp", "What for, as it will stand on the sheet"))
        self.error = ErrorLine()
        self.day.editingFinished.connect(self.commit)
        self.note.editingFinished.connect(self.commit)
        self.weeks.answered.connect(self._ahead)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addWidget(self.day)
        self._line.addWidget(self.weeks, 0, Qt.AlignmentFlag.AlignLeading)
        self._line.addStretch(1)
        self._all = QVBoxLayout(self)
        # Else day and weeks in a line would keep the side from becoming narrow.
        self.setMinimumWidth(1)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.addLayout(self._line)
        self._all.addWidget(self.error)
        self._all.addWidget(self.note)
        self._restyle()
        changes.changed.connect(self._restyle)

    def show_follow_up(self, on: date | None, note: str, held_on: date, *, editable: bool) -> None:
        """Show what is kept; what is being typed stays."""
        self._on, self._note, self._held_on = on, note, held_on
        if not self.day.isModified():
            self._show_day()
        if not self.note.isModified():
            self.note.setText(note)
        for part in (self.day, self.weeks, self.note):
            part.setEnabled(editable)

    def take_focus(self) -> None:
        """Begin with the day."""
        self.day.setFocus(Qt.FocusReason.TabFocusReason)
        self.day.selectAll()

    def refused(self) -> bool:
        """Whether the day that stands there may not be."""
        return self.day.has_error()

    def commit(self) -> None:
        """Take what is being typed, or say what would be right."""
        if self.note.isModified():
            self.note.setModified(False)
            self._choose(self._on, " ".join(self.note.text().split()))
        if not self.day.isModified():
            return
        typed = self.day.text().strip()
        found = read_near_day(typed, self._held_on)
        if typed and (found is None or not self._held_on < found <= self._held_on + LATEST):
            self._refuse(typed)
        else:
            self.day.setModified(False)
            self._choose(found, self._note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the weeks under the day where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wanted = self.day.width() + theme().px(8) + self.weeks.sizeHint().width()
        wide = self.width() >= wanted
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _ahead(self, weeks: int) -> None:
        self.day.setModified(False)
        self._choose(self._held_on + timedelta(weeks=weeks), self._note)

    def _choose(self, on: date | None, note: str) -> None:
        self._on, self._note = on, note
        if not self.day.isModified():
            self._show_day()
        self.chosen.emit(on, note)

    def _show_day(self) -> None:
        self.day.setText(day(self._on) if self._on else "")
        self._say("", "")
        ahead = (self._on - self._held_on).days if self._on else 0
        self.weeks.set_value(ahead // 7 if ahead in [7 * n for n in WEEKS] else UNANSWERED)

    def _refuse(self, typed: str) -> None:
        tr = QCoreApplication.translate
        first, last = self._held_on + timedelta(days=1), self._held_on + LATEST
        allowed = tr("FollowUp", "Follow-up is {first} to {last}.").format(first=day(first), last=day(last))
        came = tr("FollowUp", "You typed {typed}.").format(typed=typed)
        self._say(no_near_day(typed, self._held_on) or allowed, came)
        self.day_refused.emit()

    def _say(self, allowed: str, came: str) -> None:
        self.day.set_error(bool(allowed))
        self.error.say(allowed, came)
        self.day.setAccessibleDescription(self.error.sentence())

    def _restyle(self) -> None:
        self._line.setSpacing(theme().px(8))
        self._all.setSpacing(theme().px(8))
        self._arrange()
