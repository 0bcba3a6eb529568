"""What the search found: one list, the matched parts bold, the first row ready for Enter."""

import unicodedata
from datetime import date
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout

from app.gui.dates import near
from app.gui.parts.box import Box, Rule
from app.gui.parts.list_row import Lines, Row
from app.gui.parts.row_box import Empty
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.gui.words import day, person
from app.records import PatientRecord

MOST = 12


class Results(Box):
    """Rows that are made once and filled anew with every letter; the focus stays in the search field."""

    chosen = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Found patients"))
        self._session = session
        self._found: tuple[PatientRecord, ...] = ()
        self._seen: dict[int, tuple[str, date]] = {}
        self._place = 0
        self._all = QVBoxLayout(self)
        self._all.setSpacing(0)
        self._nobody = Empty(
            "search", self.tr("Nobody found"), self.tr("Look at the spelling, or make a new patient."), "Ctrl Shift N"
        )
        self._all.addWidget(self._nobody)
        self.rows = [self._make_row(place) for place in range(MOST)]
        self._restyle()
        changes.changed.connect(self._restyle)

    def look_for(self, text: str) -> str:
        """Show who fits, and say how many."""
        found = self._session.records.search(text, MOST + 1)
        self._found = found[:MOST]
        self._seen = self._session.records.last_seen(patient.id for patient in self._found)
        self._place = 0
        self._nobody.setVisible(not found)
        for place, row in enumerate(self.rows):
            shown = place < len(self._found)
            self._rules[place].setVisible(shown and place > 0)
            row.setVisible(shown)
            row.set_current(shown and place == 0)
            if shown:
                self._fill(row, self._found[place], text)
        if not found:
            return self.tr("nobody found")
        self._announce()
        if len(found) > MOST:
            return self.tr("more than {n}: type on").format(n=MOST)
        return self.tr("{n} found").format(n=len(found))

    def current(self) -> PatientRecord | None:
        """Whom Enter opens."""
        return self._found[self._place] if self._found else None

    def step(self, way: int) -> None:
        """Make the row above or below the one that Enter opens."""
        if not self._found:
            return
        self.rows[self._place].set_current(False)
        self._place = max(0, min(len(self._found) - 1, self._place + way))
        self.rows[self._place].set_current(True)
        self._announce()

    def open_current(self) -> None:
        """Open whom Enter opens."""
        if patient := self.current():
            self.chosen.emit(patient.id)

    _rules: list[Rule]

    def _make_row(self, place: int) -> Row:
        self._rules = [*getattr(self, "_rules", []), Rule()]
        row = Row("person", lead=Lines("head", bold=False))
        row.clicked.connect(lambda: self.chosen.emit(self._found[place].id))
        row.moved.connect(self.step)
        self._all.addWidget(self._rules[place])
        self._all.addWidget(row)
        return row

    def _fill(self, row: Row, patient: PatientRecord, text: str) -> None:
        parts = person(patient, {}, self._session.now().date())
        if patient.phone:
            parts.append(patient.phone)
        row.lead.say_marked(marked(patient.name, text), " · ".join(marked(part, text) for part in parts))
        row.end.say(self._last_seen(patient))
        row.setAccessibleName(", ".join((patient.name, *parts, row.end.title.text())))

    def _last_seen(self, patient: PatientRecord) -> str:
        today = self._session.now().date()
        if patient.id not in self._seen:
            return self.tr("never seen")
        state, on = self._seen[patient.id]
        if state == "draft":
            return self.tr("draft, {day}").format(day=near(on, today) if on == today else day(on))
        return self.tr("last seen {day}").format(day=day(on))

    def _announce(self) -> None:
        """Let a screen reader say the current row; the focus does not move."""
        row = self.rows[self._place]
        place = self.tr("{n} of {count}").format(n=self._place + 1, count=len(self._found))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{place}: {row.accessibleName()}"))

    def _restyle(self) -> None:
        self._all.setContentsMargins(*(theme().width("box"),) * 4)


def marked(text: str, wanted: str) -> str:
    """The text as HTML, bold where a word of it begins with a wanted word, whatever case and accents."""
    folded, places = _folded(text)
    bold = [False] * len(text)
    for word in wanted.split():
        sought = _folded(word)[0]
        start = folded.find(sought) if sought else -1
        while start >= 0:
            if start == 0 or not folded[start - 1].isalnum():
                for place in places[start : start + len(sought)]:
                    bold[place] = True
            start = folded.find(sought, start + 1)
    pieces, before = [], False
    for letter, is_bold in zip(text, bold, strict=True):
        if is_bold != before:
            pieces.append("<b>" if is_bold else "</b>")
            before = is_bold
        pieces.append(escape(letter))
    return "".join(pieces) + ("</b>" if before else "")


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without case and accents, and for each letter of it the place where it came from."""
    letters, places = [], []
    for place, letter in enumerate(text):
        for part in unicodedata.normalize("NFKD", letter.casefold()):
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places
