"""One patient: who it is, what to beware of, what is usual, every visit, and the way into the next one."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.course import course
from app.gui.answer_words import answer_words
from app.gui.chart.box import ChartBox
from app.gui.chart.paper import course_pdf
from app.gui.chart.view import ChartView
from app.gui.footer import Keys
from app.gui.pack_words import shown
from app.gui.parts.buttons import Button
from app.gui.parts.list_row import Row
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.patient.boxes import Alerts, Baseline, Next
from app.gui.patient.known import alarm_of, draft_of, known, values
from app.gui.patient.leaving import RecordLinks
from app.gui.patient.merged import MergedLines
from app.gui.patient.timeline import Timeline
from app.gui.session import Session
from app.gui.sheet.document import kept_title
from app.gui.strip import IdentityStrip
from app.gui.theme import changes, theme
from app.merging import Merging
from app.past import Document, documents_of, pages_of, past_of

TWO_COLUMNS, NARROW = 1000, 760
SIDE = 316
LOW = 620


class PatientScreen(QWidget):
    """The screen; `visit_wanted` begins a new visit, `visit_chosen` opens one, `edit_wanted` is for the details."""

    back, visit_wanted, edit_wanted, from_paper = Signal(), Signal(), Signal(), Signal()
    visit_chosen = Signal(int)
    undo_wanted = Signal(object)
    """A merge, as a Standing."""
    paper_wanted = Signal(str, bytes, str)
    """A paper to look at: its title, its PDF, and a name for its file."""

    def __init__(self, session: Session, patient_id: int) -> None:
        super().__init__()
        self.setObjectName("patient")
        self._session = session
        self.patient = session.records.get(patient_id)
        self.setAccessibleName(self.patient.name)
        self._visits = session.records.timeline(patient_id)
        self._draft = draft_of(self._visits)
        self._past = past_of(session.store, patient_id)
        self._known = known(session.pack, self._past, session.open(self._draft.encounter_id) if self._draft else None)
        self._course = course(session.pack, self._past, session.now().date())
        self.strip = IdentityStrip(session)
        self._alarm = alarm_of(session, self._visits)
        urgent = self._alarm.assessment if self._alarm else None
        self.strip.show(self.patient, values(self._known), urgent, note=self.tr("not signed"))
        self.strip.back.connect(self.back)
        words = self.tr("Resume visit") if self._draft else self.tr("Begin visit")
        self.visit_button = Button(words, "primary", key="Ctrl B", icon="pencil" if self._draft else "plus")
        self.visit_button.clicked.connect(self._go_on)
        self.merged = MergedLines(Merging(session.records, session.now).standing(patient_id))
        self.merged.undo_wanted.connect(self.undo_wanted)
        papers = documents_of(session.store, patient_id)
        self.timeline = Timeline(session, self._visits, papers, self._past, self.merged.merges)
        self.timeline.merge_chosen.connect(self.undo_wanted)
        self.timeline.chosen.connect(self.visit_chosen)
        self.timeline.document_chosen.connect(self._show_document)
        self.chart = ChartBox(shown(session.pack), self._course)
        self.chart.chosen.connect(self.visit_chosen)
        self.chart.paper_wanted.connect(self._show_course)
        self.edit_button = Button(self.tr("Edit details"), "link", key="Ctrl E", icon="pencil")
        self.edit_button.clicked.connect(self.edit_wanted)
        self.paper_button = Button(self.tr("Visit from paper"), "link", key="Ctrl Shift B", icon="note")
        self.paper_button.clicked.connect(self.from_paper)
        self.links = RecordLinks(session, patient_id)
        self._lay_out()
        self._take_keys()
        self._restyle()
        changes.changed.connect(self._restyle)

    def begin(self) -> None:
        """Give the focus to what is most often wanted."""
        self.visit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed where the focus is."""
        visit = self.tr("resume the visit") if self._draft else self.tr("begin visit")
        inside = isinstance(QApplication.focusWidget(), Row)
        rows = (("↑ ↓", self.tr("move")), ("Enter", self.tr("open"))) if inside else ()
        edit = ("Ctrl E", self.tr("edit details"))
        if isinstance(QApplication.focusWidget(), ChartView):
            rows = (("← →", self.tr("visit")), ("Enter", self.tr("open")))
        chart = () if self._course.empty else (("T", self.tr("chart or table")), ("Ctrl P", self.tr("print the chart")))
        filtered = (("F", self.tr("filter the timeline")),) if self._visits else ()
        undo = (("Ctrl Z", self.tr("undo the merge")),) if self.merged.merges else ()
        last = (*undo, edit, ("Tab", self.tr("next part")), ("Esc", self.tr("back to Today")))
        return (("Ctrl B", visit), *rows, *chart, *filtered, *last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._restyle()

    def _take_keys(self) -> None:
        acts = {"Ctrl+B": self._go_on, "Ctrl+E": self.edit_wanted.emit, "Ctrl+P": self._show_course}
        acts |= {"Ctrl+Shift+B": self.from_paper.emit, "Ctrl+O": self.links.by_key, "Ctrl+M": self.links.same_by_key}
        acts |= {"T": self.chart.turn, "F": self.timeline.turn, "Ctrl+Z": self.merged.by_key}
        for key, act in acts.items():
            QShortcut(QKeySequence(key), self, act)

    def _show_course(self) -> None:
        """The chart as a page for the printer."""
        if not self._course.empty:
            pdf = course_pdf(self._session, self.patient, self._course)
            number, today = self.patient.number, self._session.now().date().isoformat()
            self.paper_wanted.emit(self.tr("Pain and medicines"), pdf, f"course-{number}-{today}.pdf")

    def _show_document(self, document: Document) -> None:
        pdf = pages_of(self._session.store, document.id)
        name = f"{document.kind}-{self.patient.number}-{document.made_at.date().isoformat()}.pdf"
        self.paper_wanted.emit(kept_title(document.kind), pdf, name)

    def _go_on(self) -> None:
        if self._draft:
            self.visit_chosen.emit(self._draft.encounter_id)
        else:
            self.visit_wanted.emit()

    def _phone(self) -> str:
        return self.tr("Phone {number}").format(number=self.patient.phone) if self.patient.phone else ""

    def _begun_with(self) -> str:
        """What a new visit takes from the record, in words."""
        known = self._session.known(self.patient.id)
        if self._draft or not known:
            return ""
        questions = shown(self._session.pack).questions
        parts = [f"{questions[name].name.lower()} {answer_words(questions[name], known).lower()}" for name in known]
        return self.tr("A new visit begins with {known} from this record; everything else is asked.").format(
            known=self.tr(" and ").join(parts)
        )

    def _lay_out(self) -> None:
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._side = QWidget()
        self._side.setLayout(self._left)
        for layout in (self._left, self._right):
            layout.setContentsMargins(0, 0, 0, 0)
        last = self._past.visits[-1] if self._past.visits else None
        pack = shown(self._session.pack)
        for box in (Alerts(pack, self._known, self._alarm), Baseline(pack, self._known), Next(self._session, last)):
            self._left.addWidget(box)
        self._left.addStretch(1)
        self._record = QHBoxLayout()
        said = "\n".join(part for part in (self._phone(), self._begun_with()) if part)
        self._record.addWidget(Text(said, ink="text2", wrap=True), 1)
        for button in (self.paper_button, self.edit_button):
            self._record.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._right.addLayout(self._record)
        self._right.addWidget(self.merged)
        self._right.addWidget(self.chart)
        self._right.addWidget(self.timeline)
        self._right.addWidget(self.links)
        self._right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._side)
        self._columns.addLayout(self._right, 1)
        self._scroll = Scroll(top=14)
        self._in_strip: bool | None = None
        self._scroll.content.addLayout(self._columns)
        self._scroll.content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(self._scroll, 1)

    def _restyle(self) -> None:
        now = theme()
        wide = self.width() >= now.px(TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self._place_button(in_strip=wide)
        narrow = self.width() < now.px(NARROW)
        self.chart.set_narrow(narrow)
        self.links.set_narrow(narrow)
        self._columns.setSpacing(now.px(16 if wide else 12))
        self._record.setSpacing(now.px(12))
        self._side.setMinimumWidth(now.px(SIDE) if wide else 0)
        self._side.setMaximumWidth(now.px(SIDE) if wide else 16_777_215)
        for layout in (self._left, self._right):
            layout.setSpacing(now.px(12))
        self.strip.set_low(self.window().height() < now.px(LOW))

    def _place_button(self, *, in_strip: bool) -> None:
        """The way into the visit stands in the strip, or above the page where the strip has only room for the name."""
        if in_strip == self._in_strip:
            return
        self._in_strip = in_strip
        had_focus = self.visit_button.hasFocus()
        if in_strip:
            self.strip.add_button(self.visit_button)
        else:
            self._scroll.content.insertWidget(0, self.visit_button)
        if had_focus:
            self.begin()
