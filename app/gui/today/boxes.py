"""The boxes of Today: follow-ups, drafts to resume, the guideline in use."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.encounter import Encounter
from app.engine.pack import Pack
from app.errors import UserError
from app.gui.dates import moment, near
from app.gui.faults import in_words
from app.gui.pack_words import said, unreviewed
from app.gui.parts.box import Box
from app.gui.parts.buttons import Button
from app.gui.parts.list_row import Lines, Row
from app.gui.parts.row_box import Empty, RowBox
from app.gui.session import Session
from app.gui.today.last_urgency import last_urgency
from app.gui.visit.page_count import page_states
from app.gui.words import person
from app.records import Draft, FollowUp, PatientRecord

AHEAD = 7
SHOWN_FOLLOW_UPS, SHOWN_DRAFTS = 8, 5
SHORT_DIGEST = 8


class FollowUps(RowBox):
    """Who was to come by today and did not, and who comes within a week."""

    chosen = Signal(int)
    all_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Follow-ups"))
        self.all_button = Button(self.tr("Follow-up list"), "link", key="Ctrl U")
        self.all_button.clicked.connect(self.all_wanted)
        self.add_to_head(self.all_button)
        self._session = session
        self._today = session.now().date()
        self._due = session.records.follow_ups(self._today, AHEAD)
        self._count()
        if not self._due:
            self.empty("calendar", self.tr("Nobody is due"), self.tr("A follow-up date is set in the plan of a visit."))
        for one in self._due[:SHOWN_FOLLOW_UPS]:
            self.add_row(self._row(one))
        if rest := self._due[SHOWN_FOLLOW_UPS:]:
            self.fold(self.tr("{n} more this week").format(n=len(rest)), lambda: map(self._row, rest))

    def _count(self) -> None:
        overdue = sum(one.due_on < self._today for one in self._due)
        due = sum(one.due_on == self._today for one in self._due)
        words = []
        if overdue:
            words.append(self.tr("{n} overdue").format(n=overdue))
        if due or overdue:
            words.append(self.tr("{n} today").format(n=due))
        self.say_count(", ".join(words))

    def _row(self, one: FollowUp) -> Row:
        overdue = one.due_on < self._today
        row = Row("calendar-over" if overdue else "calendar", 256, "text" if overdue else "text2")
        row.lead.say(one.patient.name, " · ".join(_age_and_number(one.patient, self._today)))
        row.middle.say(one.note)
        if tag := last_urgency(one.urgency):
            row.add_tag(tag)
        row.end.title.set_bold(overdue)
        row.end.say(near(one.due_on, self._today))
        row.clicked.connect(lambda: self.chosen.emit(one.patient.id))
        return row


class Drafts(RowBox):
    """Visits that wait to be finished, the latest worked on first."""

    chosen = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Drafts to resume"))
        self._session = session
        drafts = session.records.drafts()
        self.last = drafts[0].encounter_id if drafts else None
        self.say_count(str(len(drafts)) if drafts else "")
        if not drafts:
            self.empty("note", self.tr("No draft"), self.tr("A visit that is not signed waits here."))
        for draft in drafts[:SHOWN_DRAFTS]:
            self.add_row(self._row(draft))
        if rest := drafts[SHOWN_DRAFTS:]:
            self.fold(self.tr("{n} more").format(n=len(rest)), lambda: map(self._row, rest))

    def _row(self, draft: Draft) -> Row:
        row = Row(end=Lines("small", at_end=True))
        row.sign.hide()
        row.chevron.hide()
        now = self._session.now()
        progress, state, icon, role = self._progress(draft)
        row.lead.say(draft.patient.name, progress)
        row.end.say_state(moment(draft.last_answered_at or draft.begun_at, now), state, icon, role)
        row.clicked.connect(lambda: self.chosen.emit(draft.encounter_id))
        return row

    def _progress(self, draft: Draft) -> tuple[str, str, str, str]:
        """How far it came, and its state with icon and ink."""
        try:
            encounter = self._session.open(draft.encounter_id)
        except UserError as fault:
            return in_words(fault.what), self.tr("Not readable"), "warning", "text"
        unsigned = (self.tr("Unsigned"), "pencil", "text2")
        states = {
            "emergency": (self.tr("Emergency"), "emergency", "emergency_ink"),
            "urgent": (self.tr("Urgent"), "urgent", "urgent"),
            "undetermined": (self.tr("Not decided"), "ask", "ask"),
        }
        holder = self._session.holder(encounter)
        with_whom = ", " + self.tr("with {name}").format(name=holder) if holder else ""
        return (self._how_far(encounter) + with_whom, *states.get(encounter.assessment.urgency, unsigned))

    def _how_far(self, encounter: Encounter) -> str:
        """The first page that is not complete, with its count."""
        gates = self._session.engine.asked(encounter.answers)
        for page in page_states(self._session.pack, encounter.answers, gates, None):
            if page.asked < page.total:
                return self.tr("{page} {done} of {all}, then stopped").format(
                    page=said(page.title), done=page.asked, all=page.total
                )
        return self.tr("All answered. Plan not signed")


def guideline_in_use(pack: Pack) -> Box:
    """Which guideline speaks, and how much it says."""
    words = QCoreApplication.translate
    line = words("Today", "{title} {version} · {statements} statements, {facts} facts · {digest}").format(
        title=said(pack.title),
        version=pack.version,
        statements=len(pack.statements),
        facts=len(pack.facts),
        digest=pack.digest[:SHORT_DIGEST],
    )
    box = Box()
    box.setAccessibleName(words("Today", "Guideline in use"))
    inside = QVBoxLayout(box)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(Empty("book", box.accessibleName(), " ".join(filter(None, (line, unreviewed())))))
    return box


def _age_and_number(patient: PatientRecord, today: date) -> list[str]:
    """What tells two people of one name apart."""
    words = person(patient, {}, today)
    return words[-1:] if patient.birth_date is None else [words[0], words[-1]]
