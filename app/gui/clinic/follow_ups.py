"""Everybody who is to come again: filtered by when, and by name or purpose."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.gui.dates import near
from app.gui.footer import Keys
from app.gui.parts.field import SearchField
from app.gui.parts.list_row import Row
from app.gui.parts.row_box import RowBox
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.plan.dropdown import Dropdown
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.gui.today.last_urgency import last_urgency
from app.gui.words import day
from app.records import FollowUp
from app.worklist import days_ahead, fits, in_order, in_time, urgent_enough

SHOWN = 50
BESIDE = 700
"""From this effective width on the filters stand beside the search."""


class FollowUpList(QWidget):
    """The worklist; Enter opens the patient."""

    patient_chosen = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("follow_ups")
        self.setAccessibleName(self.tr("Follow-ups"))
        self._today = session.now().date()
        self._records = session.records
        self.when = Dropdown(self.tr("When"), size="search")
        self.when.offer(
            [
                ("due", self.tr("Overdue and today")),
                ("overdue", self.tr("Overdue")),
                ("today", self.tr("Today")),
                ("week", self.tr("Within 7 days")),
                ("month", self.tr("Within 4 weeks")),
                ("all", self.tr("All")),
            ]
        )
        self.when.show_code("week")
        self.when.chosen.connect(self._load)
        self.urgency = Dropdown(self.tr("Urgency at the last visit"), size="search")
        self.urgency.offer(
            [
                ("any", self.tr("Any urgency")),
                ("first", self.tr("Most urgent first")),
                ("urgent", self.tr("Urgent, emergency")),
                ("emergency", self.tr("Emergency")),
            ]
        )
        self.urgency.show_code("any")
        self.urgency.chosen.connect(lambda _code: self.refresh())
        self.search = SearchField(self.tr("Name, number or purpose"))
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.box = RowBox(self.tr("Follow-ups"))
        self._lay_out()
        self._load(self.when.code())

    def begin(self) -> None:
        """Give the focus to the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed here."""
        rows = (("↑ ↓", self.tr("move")), ("Enter", self.tr("open")))
        return (*rows, ("Tab", self.tr("filter")), ("Esc", self.tr("back to Today")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search to the rows, Enter opens the first one, Esc clears the search first."""
        inside = self.search.hasFocus()
        if inside and self.box.rows and event.key() == Qt.Key.Key_Down:
            self.box.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif inside and self.box.rows and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.box.rows[0].click()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.begin()
        else:
            super().keyPressEvent(event)

    def _load(self, when: str) -> None:
        """Fetch no more than the time asks for: few come within a week, many within years."""
        self._all = self._records.follow_ups(self._today, days_ahead(when))
        self.refresh()

    def refresh(self) -> None:
        """Show who fits the filters."""
        when, text = self.when.code(), self.search.text()
        which = self.urgency.code()
        fitting = (one for one in self._all if in_time(one.due_on, self._today, when) and fits(one, text))
        found = in_order((one for one in fitting if urgent_enough(one, which)), which)
        self.box.clear()
        overdue = sum(one.due_on < self._today for one in found)
        words = self.tr("{n} people, {overdue} overdue")
        self.box.say_count(words.format(n=len(found), overdue=overdue) if found else "")
        if not found:
            self.box.empty("calendar", *self._nobody())
        for one in found[:SHOWN]:
            self.box.add_row(self._row(one))
        if rest := found[SHOWN:]:
            self.box.fold(self.tr("{n} more").format(n=len(rest)), lambda: map(self._row, rest))

    def _nobody(self) -> tuple[str, str]:
        """What the empty list says, and which filter to widen; with none of them set there is none to name."""
        hints = (
            (bool(self.search.text()), self.tr("Search for less.")),
            (self.urgency.code() in ("urgent", "emergency"), self.tr("Choose any urgency.")),
            (self.when.code() != "all", self.tr("Choose a longer time: later days are not shown.")),
        )
        said = " ".join(words for applies, words in hints if applies)
        if not said:
            return self.tr("Nobody is to come again"), self.tr("A follow-up day is set in the plan of a visit.")
        return self.tr("Nobody here"), said

    def _row(self, one: FollowUp) -> Row:
        overdue = one.due_on < self._today
        row = Row("calendar-over" if overdue else "calendar", 256, "text" if overdue else "text2")
        phone = [one.patient.phone] if one.patient.phone else []
        number = self.tr("No. {number}").format(number=one.patient.number)
        row.lead.say(one.patient.name, " · ".join([number, *phone]))
        row.middle.say(one.note)
        if tag := last_urgency(one.urgency):
            row.add_tag(tag)
        row.end.title.set_bold(overdue)
        row.end.say(near(one.due_on, self._today), day(one.due_on) if overdue else "")
        row.clicked.connect(lambda: self.patient_chosen.emit(one.patient.id))
        return row

    def _lay_out(self) -> None:
        self._scroll = Scroll()
        self._scroll.content.addWidget(Text(self.tr("Follow-ups"), "page", wrap=True))
        self._filters = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._filters.addWidget(self.search, 2)
        for filter_by in (self.when, self.urgency):
            self._filters.addWidget(filter_by, 1)
        self._scroll.content.addLayout(self._filters)
        self._scroll.content.addWidget(self.box)
        self._scroll.content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._space()
        changes.changed.connect(self._space)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The filters under the search where it is narrow."""
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        wide = self.width() >= theme().px(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._filters.setDirection(way)
        self._filters.setSpacing(theme().px(12))
