"""Today: the search has the focus; below it who is to come, what waits to be finished, and which guideline speaks."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.gui.dates import headline
from app.gui.footer import Keys
from app.gui.parts.buttons import Button
from app.gui.parts.field import SearchField
from app.gui.parts.list_row import Row
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.gui.today.backup_box import BackupBox
from app.gui.today.boxes import Drafts, FollowUps, guideline_in_use
from app.gui.today.changed_guideline import ChangedGuideline
from app.gui.today.paper_form import PaperFormBox
from app.gui.today.sample import SampleBox
from app.gui.today.search import Results
from app.sample import people

TWO_COLUMNS = 1000
SIDE = 420
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Today(QWidget):
    """The first screen."""

    patient_chosen, draft_chosen, visit_wanted = Signal(int), Signal(int), Signal(int)
    new_patient, changed, paper_form_wanted = Signal(), Signal(), Signal()
    says_offline = True

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("today")
        self.setAccessibleName(self.tr("Today"))
        self._session = session
        self.search = SearchField(self.tr("Find a patient: name, birth date, number or phone"))
        self.search.setObjectName("search")
        self.search.keys = self._search_key
        self.new_button = Button(self.tr("New patient"), key="Ctrl Shift N", icon="plus", size="search")
        self.new_button.clicked.connect(self.new_patient)
        self.results = Results(session)
        self.follow_ups, self.drafts = FollowUps(session), Drafts(session)
        self.sample = SampleBox(session)
        self.guideline, self.changed_guideline = guideline_in_use(session.pack), ChangedGuideline(session)
        self.backup, self.paper_form = BackupBox(session), PaperFormBox()
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.results.chosen.connect(self.patient_chosen)
        self.results.said.connect(self.search.set_note)
        self.results.stepped.connect(self._stepped)
        self._scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.follow_ups.chosen.connect(self.patient_chosen)
        self.drafts.chosen.connect(self.draft_chosen)
        self.paper_form.wanted.connect(self.paper_form_wanted)
        for key, act in (
            ("Ctrl+Shift+N", self.new_patient.emit),
            ("Ctrl+D", self._resume),
            ("Ctrl+B", self._begin_visit),
            ("Ctrl+P", self.paper_form_wanted.emit),
        ):
            QShortcut(QKeySequence(key), self, act)
        self._find("")
        self._restyle()
        changes.changed.connect(self._restyle)

    def begin(self) -> None:
        """Give the focus to the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed where the focus is."""
        move, open_it = ("↑ ↓", self.tr("move")), ("Enter", self.tr("open"))
        if self.search.text():
            visit = ("Ctrl B", self.tr("begin visit"))
            found = (move, open_it, visit) if self.results.current() else ()
            return (*found, ("Esc", self.tr("clear")))
        resume = (("Ctrl D", self.tr("resume the last draft")),) if self.drafts.last else ()
        return (("Ctrl F", self.tr("search, from anywhere")), move, open_it, *resume)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the search."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.begin()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._restyle()

    def _lay_out(self) -> None:
        self._scroll = Scroll()
        self._scroll.content.addWidget(Text(headline(self._session.now().date()), "page", wrap=True))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addWidget(self.search, 1)
        self._line.addWidget(self.new_button)
        self._scroll.content.addLayout(self._line)
        self._scroll.content.addWidget(self.results)
        self._boxes = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._boxes)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._side = QWidget()
        self._side.setLayout(self._right)
        self._right.setContentsMargins(0, 0, 0, 0)
        # Only hidden here: shown before they have their place, each would be a window of its own for a moment.
        if not self.changed_guideline.waits:
            self.changed_guideline.hide()
        if not self.sample.offers:
            self.sample.hide()
        on_the_left: tuple[QWidget, ...] = (self.changed_guideline, self.follow_ups, self.sample)
        for part in on_the_left:
            self._left.addWidget(part)
        self._left.addStretch(1)
        for box in (self.drafts, self.backup, self.paper_form, self.guideline):
            self._right.addWidget(box)
        self._right.addStretch(1)
        self._columns.addLayout(self._left, 1)
        self._columns.addWidget(self._side)
        self._scroll.content.addWidget(self._boxes)
        self._scroll.content.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _find(self, text: str) -> None:
        wanted = text.strip()
        self._scroll.verticalScrollBar().setValue(0)
        self.results.setVisible(bool(wanted))
        self._boxes.setVisible(not wanted)
        if wanted:
            self.search.set_note(self.results.look_for(wanted))
        else:
            self.search.set_note(self._patients())
        self.changed.emit()

    def _stepped(self, row: Row) -> None:
        # A row that has just come has its place only after the layout.
        QTimer.singleShot(0, row, lambda: self._scroll.show_whole(row))

    def _scrolled(self, place: int) -> None:
        """More of the found ones come before the end is reached."""
        bar = self._scroll.verticalScrollBar()
        near_the_end = place > 0 and place + bar.pageStep() >= bar.maximum()
        if near_the_end and self.results.isVisible() and not self.results.growing():
            self.results.show_more()

    def _patients(self) -> str:
        count = people(self._session.records)
        return self.tr("1 patient") if count == 1 else self.tr("{n} patients").format(n=f"{count:,}")

    def _search_key(self, event: QKeyEvent) -> bool:
        """The arrows and Enter act on the results, or lead down into the boxes."""
        down = event.key() == Qt.Key.Key_Down
        if down or event.key() == Qt.Key.Key_Up:
            if self.search.text().strip():
                self.results.step(1 if down else -1)
            elif down and (row := self._first_row()):
                row.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() in ENTER:
            self.results.open_current()
            return True
        return False

    def _first_row(self) -> Row | None:
        rows = (*self.follow_ups.rows, *self.drafts.rows)
        return rows[0] if rows else None

    def _resume(self) -> None:
        if self.drafts.last:
            self.draft_chosen.emit(self.drafts.last)

    def _begin_visit(self) -> None:
        patient = self.results.current() if self.search.text().strip() else None
        if patient:
            self.visit_wanted.emit(patient.id)

    def _restyle(self) -> None:
        now = theme()
        wide = self.width() >= now.px(TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self._columns.setSpacing(now.px(16 if wide else 12))
        self._side.setMinimumWidth(now.px(SIDE) if wide else 0)
        self._side.setMaximumWidth(now.px(SIDE) if wide else 16_777_215)
        self._right.setSpacing(now.px(12))
        beside = self.width() >= now.px(TWO_COLUMNS * 0.7)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(now.px(12))
