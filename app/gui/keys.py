"""Every key by the place where it works: F1."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout

from app.gui.footer import Keys, caps
from app.gui.page_over import OverPage
from app.gui.parts.box import Box
from app.gui.parts.keycap import KeyCap
from app.gui.parts.segment import answer_letters
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

TWO_COLUMNS = 900
LONG = (3, 4, 6)
"""The places whose keys fill the second column."""
PLACES = {"patient": 2, "edit_patient": 2, "visit": 3, "plan": 5, "sheet": 6, "report": 7}
"""Where the keys of a screen stand; what is not named begins with those that work anywhere."""


def places() -> tuple[tuple[str, Keys], ...]:
    """Each place with its keys."""
    words = QCoreApplication.translate
    return (
        (
            words("Keys", "Anywhere"),
            (
                ("Ctrl F", words("Keys", "find a patient")),
                ("Tab", words("Keys", "next part")),
                ("Shift Tab", words("Keys", "part before")),
                ("Esc", words("Keys", "back")),
                ("Ctrl U", words("Keys", "the follow-up list")),
                ("Ctrl R", words("Keys", "the month’s report")),
                ("Ctrl L", words("Keys", "lock the window")),
                ("F1", words("Keys", "all keys")),
                ("F4", words("Keys", "tour: begin on an empty Today, next step")),
                ("Shift F1", words("Keys", "about this guideline")),
            ),
        ),
        (
            words("Keys", "Today"),
            (
                ("↑ ↓", words("Keys", "move")),
                ("Enter", words("Keys", "open")),
                ("Ctrl Shift N", words("Keys", "new patient")),
                ("Ctrl Shift E", words("Keys", "a new patient: start empty")),
                ("Ctrl B", words("Keys", "begin a visit of the person found")),
                ("Ctrl D", words("Keys", "resume the last draft")),
                ("Ctrl P", words("Keys", "paper form for a day without power")),
                ("Ctrl ,", words("Keys", "settings")),
            ),
        ),
        (
            words("Keys", "Patient"),
            (
                ("Ctrl B", words("Keys", "begin or resume the visit")),
                ("Ctrl Shift B", words("Keys", "type in a visit from paper")),
                ("↑ ↓", words("Keys", "move in the timeline")),
                ("Enter", words("Keys", "open the visit")),
                ("T", words("Keys", "chart as a table, and back")),
                ("← →", words("Keys", "visit in the chart")),
                ("Ctrl P", words("Keys", "the chart on paper")),
                ("F", words("Keys", "filter the timeline")),
                ("Ctrl E", words("Keys", "edit details")),
                ("Ctrl M", words("Keys", "same person as…: make two records one")),
                ("1 2 3", words("Keys", "of two records, take the other one’s detail")),
                ("Ctrl Z", words("Keys", "undo a merge of two records")),
                ("Ctrl O", words("Keys", "take the record out")),
                ("Ctrl Enter", words("Keys", "save details or a new patient, make two records one")),
            ),
        ),
        (
            words("Keys", "Visit"),
            (
                (" ".join(answer_letters()), words("Keys", "yes, no, not known")),
                ("1 2 3", words("Keys", "the same, or a value by its number")),
                ("0", words("Keys", "none of these")),
                ("=", words("Keys", "as at the last visit")),
                ("+", words("Keys", "the group as at the last visit")),
                ("Space", words("Keys", "tick in a list; in a long one, type to find")),
                ("Enter", words("Keys", "tick what was found; take a number; else go on")),
                ("?", words("Keys", "not known, in a list")),
                ("Backspace", words("Keys", "clear the answer")),
                ("↑ ↓", words("Keys", "question before, next question")),
                ("F2", words("Keys", "how to ask or examine")),
                ("F6", words("Keys", "next open question")),
                ("F7", words("Keys", "advice, and back")),
                ("F9", words("Keys", "letter, while something is urgent")),
                ("Ctrl 1…7", words("Keys", "page")),
                ("Ctrl N", words("Keys", "note")),
                ("Ctrl T", words("Keys", "when it was held, of a visit from paper")),
                ("Ctrl P", words("Keys", "plan")),
                ("Ctrl Shift P", words("Keys", "patient sheet")),
                ("Ctrl Z", words("Keys", "undo; in a note, the last word")),
                ("Ctrl Shift Z", words("Keys", "in a note, bring it back")),
                ("Ctrl G", words("Keys", "a signed visit beside today’s guideline")),
            ),
        ),
        (
            words("Keys", "Advice"),
            (
                ("↑ ↓", words("Keys", "card before, next card")),
                ("Home End", words("Keys", "first card, last card")),
                ("Enter", words("Keys", "fold or unfold; follow a link")),
                ("← →", words("Keys", "link before, next link")),
                ("W M C O S F", words("Keys", "why, missing, changes if, others say, source, safety facts")),
                ("B", words("Keys", "new or usual?")),
                ("Ctrl C", words("Keys", "copy the card as text")),
            ),
        ),
        (
            words("Keys", "Plan"),
            (
                ("A", words("Keys", "accept")),
                (words("PlanRow", "D", "key for decline"), words("Keys", "decline")),
                ("E", words("Keys", "dose")),
                (words("Plan", "Del"), words("Keys", "remove")),
                ("↑ ↓", words("Keys", "row before, next row")),
                ("Ctrl A", words("Keys", "accept all that are Do")),
                ("Ctrl +", words("Keys", "add your own")),
                ("Ctrl E", words("Keys", "exercises on the sheet")),
                ("Ctrl Z", words("Keys", "undo")),
                ("Ctrl Enter", words("Keys", "sign")),
            ),
        ),
        (
            words("Keys", "Patient sheet"),
            (
                ("PgUp PgDn", words("Keys", "turn the page")),
                ("↑ ↓", words("Keys", "scroll")),
                ("Ctrl P", words("Keys", "print")),
                ("Ctrl S", words("Keys", "save as PDF")),
                ("Ctrl K", words("Keys", "another paper: copy, letter, why not now")),
                ("Ctrl + −", words("Keys", "larger, smaller")),
                ("Ctrl 0", words("Keys", "as wide as the page")),
                ("F8", words("Keys", "languages, size, paper, lines; and back")),
                ("Enter", words("Keys", "reword the line")),
                ("Del", words("Keys", "leave the line out, or bring it back")),
                ("Alt ↑ ↓", words("Keys", "move the line")),
                ("Ctrl Z", words("Keys", "take a change of a line back")),
            ),
        ),
        (
            words("Keys", "Report"),
            (
                ("Ctrl ←", words("Keys", "month before")),
                ("Ctrl →", words("Keys", "month after")),
                ("Ctrl P", words("Keys", "as a PDF: look, print, save")),
                ("Ctrl S", words("Keys", "as a CSV file")),
            ),
        ),
    )


class KeysPage(OverPage):
    """All keys by their places; F1 closes it too."""

    def __init__(self, here: str = "") -> None:
        """`here` names the place from which it is opened: its keys are seen first."""
        super().__init__("all_keys", QCoreApplication.translate("Keys", "All keys"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves = (QVBoxLayout(), QVBoxLayout())
        for half in self._halves:
            self._columns.addLayout(half, 1)
        made = [_Place(title, keys) for title, keys in places()]
        self._first = made[PLACES.get(here, 0)]
        for number, box in enumerate(made):
            self._halves[number in LONG].addWidget(box)
        for half in self._halves:
            half.addStretch(1)
        self.content.addLayout(self._columns)
        self.content.addStretch(1)
        self._restyle()
        changes.changed.connect(self._restyle)

    def begin(self) -> None:
        """Take the focus, with the keys of the place in sight."""
        super().begin()
        QTimer.singleShot(0, self, self._show_first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._restyle()

    def _show_first(self) -> None:
        top = self._first.mapTo(self._scroll.inner, QPoint(0, 0)).y()
        if self._first.height() + top > self._scroll.viewport().height():
            self._scroll.verticalScrollBar().setValue(top - theme().px(12))

    def _restyle(self) -> None:
        now = theme()
        wide = self.width() >= now.px(TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self._columns.setSpacing(now.px(16))
        for half in self._halves:
            half.setSpacing(now.px(12))


class _Place(Box):
    """The keys of one place."""

    def __init__(self, title: str, keys: Keys) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._grid = QGridLayout(self)
        self._grid.addWidget(Text(title, "head"), 0, 0, 1, 2)
        self._rows = []
        for row, (key, words) in enumerate(keys, 1):
            line = QHBoxLayout()
            for cap in caps(key):
                line.addWidget(KeyCap(cap))
            line.addStretch(1)
            self._rows.append(line)
            self._grid.addLayout(line, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Text(words, wrap=True), row, 1)
        self._grid.setColumnStretch(1, 1)
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        now = theme()
        self._grid.setContentsMargins(now.px(16), now.px(12), now.px(16), now.px(14))
        self._grid.setHorizontalSpacing(now.px(16))
        self._grid.setVerticalSpacing(now.px(6))
        self._grid.setColumnMinimumWidth(0, now.px(132))
        for line in self._rows:
            line.setSpacing(now.px(4))
