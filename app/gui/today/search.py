"""What the search found: one list, the matched parts bold, the first row ready for Enter."""
# ruff: noqa: N802 (Qt names the methods that it calls)

import unicodedata
from datetime import date
from html import escape

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.dates import near
from app.gui.parts.box import Box, Rule
from app.gui.parts.buttons import Button
from app.gui.parts.list_row import Lines, Row
from app.gui.parts.row_box import Empty
from app.gui.session import Session
from app.gui.spoken import announce
from app.gui.theme import changes, theme
from app.gui.words import day, person
from app.handouts.direction import apart
from app.records import PatientRecord

STEP = 12
"""How many are shown at first, and how many come with each wish for more."""
MOST = 120
"""Whoever has not found their patient among so many finds them sooner by typing on."""


class Results(Box):
    """Rows that are made once and filled anew with every letter; the focus stays in the search field."""

    chosen = Signal(int)
    stepped = Signal(Row)
    """Another row is the one that Enter opens: let it be seen."""
    said = Signal(str)
    """More are shown: how many there are."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Found patients"))
        self._session = session
        self._found: tuple[PatientRecord, ...] = ()
        self._seen: dict[int, tuple[str, date]] = {}
        self._merged: dict[int, tuple[PatientRecord, ...]] = {}
        self._place = 0
        self._all = QVBoxLayout(self)
        self._all.setSpacing(0)
        self._nobody = Empty(
            "search", self.tr("Nobody found"), self.tr("Look at the spelling, or make a new patient."), "Ctrl Shift N"
        )
        self._all.addWidget(self._nobody)
        self._more = Button(self.tr("Show more"), "link", icon="chevron-down")
        self._more.clicked.connect(self.show_more)
        self._all.addWidget(self._more)
        self.rows: list[Row] = []
        self._rules: list[Rule] = []
        self._blocks: list[QWidget] = []
        self._text, self._wanted, self._has_more = "", STEP, False
        self._next = QTimer(self)
        self._next.timeout.connect(self._one_more)
        self._restyle()
        changes.changed.connect(self._restyle)

    def look_for(self, text: str) -> str:
        """Show who fits, and say how many."""
        self._text, self._wanted, self._place = text, STEP, 0
        self._show(0)
        if not self._found:
            return self.tr("nobody found")
        self._announce()
        return self._how_many()

    def show_more(self) -> None:
        """Show the next ones too, where there are any; the row that Enter opens stays the same."""
        if self._has_more and self._wanted < MOST:
            self._make(len(self._found))
            self._wanted += STEP
            self._show(len(self._found))
            self.said.emit(self._how_many())

    def growing(self) -> bool:
        """Whether rows of what was found are still to be made."""
        return len(self.rows) < len(self._found)

    def current(self) -> PatientRecord | None:
        """Whom Enter opens."""
        return self._found[self._place] if self._found else None

    def step(self, way: int) -> None:
        """Make the row above or below the one that Enter opens; below the last one come more."""
        if not self._found:
            return
        if self._place + way >= len(self._found):
            self.show_more()
        self.rows[self._place].set_current(False)
        self._place = max(0, min(len(self._found) - 1, self._place + way))
        self._make(self._place + 1)
        self.rows[self._place].set_current(True)
        self.stepped.emit(self.rows[self._place])
        self._announce()

    def open_current(self) -> None:
        """Open whom Enter opens."""
        if patient := self.current():
            self.chosen.emit(patient.id)

    def _show(self, first: int) -> None:
        """Fill the rows from this one on. Of those that are not made yet, later ones come one after the other."""
        found = self._session.records.search(self._text, self._wanted + 1)
        self._found, self._has_more = found[: self._wanted], len(found) > self._wanted
        ids = [patient.id for patient in self._found[first:]]
        self._seen |= self._session.records.last_seen(ids)
        self._merged |= self._session.records.merged_into(ids)
        for place, patient in enumerate(self._found[first : len(self.rows)], first):
            self._fill(self.rows[place], patient, self._text)
            self._rules[place].setVisible(place > 0)
            self.rows[place].setVisible(True)
        self._make(min(STEP, len(self._found)))
        if self.growing():
            self._next.start()
        else:
            self._next.stop()
        for place in range(len(self._found), len(self.rows)):
            self._rules[place].hide()
            self.rows[place].hide()
        for place, row in enumerate(self.rows[first:], first):
            row.set_current(place == self._place)
        self._nobody.setVisible(not found)
        self._more.setVisible(self._has_more and self._wanted < MOST)

    def _one_more(self) -> None:
        """Make one row between two pictures of the window, so that scrolling never halts for a dozen."""
        if self.growing():
            self._make(len(self.rows) + 1)
        else:
            self._next.stop()

    def _make(self, count: int) -> None:
        """Make the rows that are missing to this many."""
        while len(self.rows) < count:
            self._add_row()
            self.rows[-1].show()
            self._blocks[-1].show()

    def _how_many(self) -> str:
        if not self._has_more:
            return self.tr("{n} found").format(n=len(self._found))
        if self._wanted >= MOST:
            return self.tr("more than {n}: type on").format(n=MOST)
        return self.tr("more than {n} found").format(n=self._wanted)

    def _add_row(self) -> None:
        """The next row; they stand in blocks, so that a new one costs no layout of those before."""
        place = len(self.rows)
        row, rule = Row("person", lead=Lines("head", bold=False)), Rule()
        self._fill(row, self._found[place], self._text)
        row.clicked.connect(lambda: self.chosen.emit(self._found[place].id))
        row.moved.connect(self.step)
        # Only hidden here: shown before it has its place, it would be a window of its own for a moment.
        if place == 0:
            rule.hide()
        if place % STEP == 0:
            self._block = Column()
            self._block.setContentsMargins(0, 0, 0, 0)
            self._block.setSpacing(0)
            self._blocks.append(QWidget())
            self._blocks[-1].setLayout(self._block)
            self._all.insertWidget(self._all.count() - 1, self._blocks[-1])
        self._block.addWidget(rule)
        self._block.addWidget(row)
        QWidget.setTabOrder(self.rows[-1] if self.rows else self._more, row)
        if not self.rows:
            QWidget.setTabOrder(row, self._more)
        self.rows.append(row)
        self._rules.append(rule)

    def _fill(self, row: Row, patient: PatientRecord, text: str) -> None:
        parts = person(patient, {}, self._session.now().date())
        if patient.phone:
            parts.append(patient.phone)
        was = self.tr("merged into it: no. {number} {name}")
        parts += [
            was.format(number=one.number, name=apart(one.name, rightward=True))
            for one in self._merged.get(patient.id, ())
        ]
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
        announce(self, f"{place}: {row.accessibleName()}")

    def _restyle(self) -> None:
        self._all.setContentsMargins(*(theme().width("box"),) * 4)


class Column(QVBoxLayout):
    """Knows how high it is at every width it was asked for, until something in it changes.

    Qt keeps one width alone, is asked for two in turn, and would set the text of every row for every row that comes.
    """

    def __init__(self) -> None:
        super().__init__()
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        """The same as Qt says."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it has changed."""
        self._heights.clear()
        super().invalidate()


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
