"""The other record of a person: who is likely first, and a search for any other."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui.footer import Keys
from app.gui.merging.words import alike
from app.gui.parts.field import SearchField
from app.gui.parts.list_row import Lines, Row
from app.gui.parts.row_box import RowBox
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.spoken import announce
from app.gui.words import person
from app.merging import Merging
from app.records import PatientRecord

translate = QCoreApplication.translate
WIDEST, MOST = 860, 12
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OtherRecord(QWidget):
    """The page; the focus stays in the search, Enter takes the row that is marked."""

    chosen = Signal(int)
    changed = Signal()

    def __init__(self, session: Session, patient_id: int) -> None:
        super().__init__()
        self.setObjectName("other_record")
        self.setAccessibleName(translate("Merging", "Same person as…"))
        self._session, self._merging = session, Merging(session.records, session.now)
        self.patient = session.records.get(patient_id)
        self._likely = self._merging.likely(self.patient)
        self.found: tuple[PatientRecord, ...] = ()
        self._place = 0
        self.search = SearchField(translate("Merging", "Find the other record: name, birth date, number or phone"))
        self.search.keys = self._search_key
        self.box = RowBox(" ", "swap")
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self._find("")

    def begin(self) -> None:
        """Give the focus to the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed here."""
        rows = (("↑ ↓", translate("Merging", "move")), ("Enter", translate("Merging", "show both side by side")))
        return (*(rows if self.found else ()), ("Esc", translate("Merging", "back to the patient")))

    def _find(self, text: str) -> None:
        wanted = text.strip()
        self.found = self._likely
        if wanted:
            # Two of them may be the patient and the sample, who are left out.
            looked = self._session.records.search(wanted, MOST + 2)
            self.found = self._merging.others(self.patient, looked)[:MOST]
        likely = translate("NewPatient", "Perhaps the same person")
        self.box.title.setText(translate("Results", "Found patients") if wanted else likely)
        self.box.setAccessibleName(self.box.title.text())
        self.box.clear()
        for one in self.found:
            self.box.add_row(self._row(one))
        if not self.found and wanted:
            self.box.empty(
                "search", translate("Results", "Nobody found"), translate("Merging", "Look at the spelling.")
            )
        elif not self.found:
            line = translate("Merging", "Find the other record by its name or number.")
            self.box.empty("person", translate("Merging", "Nobody looks like this person"), line)
        self._mark(0)
        self.changed.emit()

    def _row(self, other: PatientRecord) -> Row:
        row = Row("person", lead=Lines("head", bold=False))
        parts = person(other, {}, self._session.now().date())
        row.lead.say(other.name, " · ".join([*parts, *([other.phone] if other.phone else [])]))
        row.end.say(alike(self.patient, other, likely=not self.search.text().strip()))
        row.clicked.connect(lambda: self.chosen.emit(other.id))
        return row

    def _mark(self, place: int) -> None:
        """Let Enter in the search take this row, and a screen reader say it."""
        if not self.box.rows:
            return
        self.box.rows[self._place if self._place < len(self.box.rows) else 0].set_current(False)
        self._place = max(0, min(len(self.box.rows) - 1, place))
        row = self.box.rows[self._place]
        row.set_current(True)
        self._scroll.ensureWidgetVisible(row)
        said = translate("Results", "{n} of {count}").format(n=self._place + 1, count=len(self.box.rows))
        announce(self, f"{said}: {row.accessibleName()}")

    def _search_key(self, event: QKeyEvent) -> bool:
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in ENTER:
            if self.found:
                self.chosen.emit(self.found[self._place].id)
            return True
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        way = ways.get(Qt.Key(event.key()), 0)
        if way:
            self._mark(self._place + way)
        return bool(way)

    def _lay_out(self) -> None:
        self._scroll = Scroll(WIDEST)
        self._scroll.content.addWidget(Text(self.accessibleName(), "page", wrap=True))
        who = " · ".join([self.patient.name, *person(self.patient, {}, self._session.now().date())])
        self._scroll.content.addWidget(Text(who, bold=True, wrap=True))
        about = translate("Merging", "Choose the second record of this person; both are shown before anything happens.")
        self._scroll.content.addWidget(Text(about, ink="text2", wrap=True))
        self._scroll.content.addWidget(self.search)
        self._scroll.content.addWidget(self.box)
        self._scroll.content.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
