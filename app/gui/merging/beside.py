"""Two records side by side: which number and which details stay, what comes along, and what will happen."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.footer import Keys
from app.gui.merging import words
from app.gui.merging.confirm import Confirm
from app.gui.merging.line import LEFT, RIGHT, Cell, Choice, Line, Option
from app.gui.parts.row_box import RowBox
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.gui.words import day
from app.merging import FIELDS, Merging, Side
from app.records import PatientRecord

translate = QCoreApplication.translate
WIDEST, PINNED = 980, 560


class SideBySide(QWidget):
    """The page; nothing is done before the button says so.

    Args:
        session: the open records.
        patient_id: the record that stands on the left.
        other_id: the one on the right.
    """

    left, merge_wanted = Signal(), Signal()

    def __init__(self, session: Session, patient_id: int, other_id: int) -> None:
        super().__init__()
        self.setObjectName("side_by_side")
        self.setAccessibleName(translate("Merging", "One person in two records?"))
        self._session = session
        merging = Merging(session.records, session.now)
        self.sides = merging.side(patient_id), merging.side(other_id)
        session.note_seen(self.sides[RIGHT].patient)
        self._beside = tuple(words.beside(session, side) for side in self.sides)
        self.number = self._number_line()
        self.fields: dict[str, Choice] = {}
        self.details = RowBox(translate("Merging", "Details"))
        self.along = RowBox(translate("Merging", "What comes along"))
        self._fill_details()
        self._fill_along()
        self.confirm = Confirm(self._warnings())
        self._pinned: bool | None = None
        self._lay_out()
        self._connect()
        self._say()
        self._restyle()
        changes.changed.connect(self._restyle)

    def begin(self) -> None:
        """Give the focus to the first choice."""
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed here."""
        last = len(self.choices())
        numbers = f"1…{last}" if last > 1 else "1"
        return (
            (numbers, translate("Merging", "take the other one")),
            ("← →", translate("Merging", "this one, that one")),
            ("↑ ↓", translate("Merging", "move")),
            ("Ctrl Enter", translate("Merging", "make them one record")),
            ("Esc", translate("Merging", "choose another record")),
        )

    def choices(self) -> tuple[Choice, ...]:
        """Every line with a choice, the number first."""
        return self.number, *self.fields.values()

    def stays(self) -> Side:
        """The record of which the number stays."""
        return self.sides[self.number.side]

    def other(self) -> Side:
        """The record that will lead to it."""
        return self.sides[1 - self.number.side]

    def from_other(self) -> tuple[str, ...]:
        """The details that are taken from the one that will lead."""
        return tuple(name for name, choice in self.fields.items() if choice.side != self.number.side)

    def becomes(self) -> PatientRecord:
        """The record as it will be."""
        taken = {name: self.other().detail(name) for name in self.from_other()}
        return replace(self.stays().patient, **taken)

    def _number_line(self) -> Choice:
        """The number of the record with more visits is on more papers; of two with as many the older one stays."""
        first, second = self.sides
        left = (-first.visits, first.patient.id) <= (-second.visits, second.patient.id)
        since = translate("Merging", "{number}, registered {day}")
        days = [day(side.patient.created_at.astimezone().date()) for side in self.sides]
        one, other = (
            since.format(number=words.number(side), day=on) for side, on in zip(self.sides, days, strict=True)
        )
        label = translate("Merging", "Number that stays")
        return Choice(label, (Option(one), Option(other)), "1", LEFT if left else RIGHT)

    def _fill_details(self) -> None:
        heads = [Cell(f"{words.number(side)} · {side.patient.name}", bold=True) for side in self.sides]
        self.details.add(Line("", heads))
        self._choice(self.number)
        for name in FIELDS:
            one, other = (words.detail(side, name) for side in self.sides)
            if self.sides[LEFT].detail(name) == self.sides[RIGHT].detail(name):
                same = translate("Merging", "{words} (the same in both)").format(words=one)
                self.details.add(Line(words.label(name), [Cell(same, ink="text2")]))
                continue
            options = Option(one, words.number(self.sides[LEFT])), Option(other, words.number(self.sides[RIGHT]))
            # Where one of them has nothing, nothing is lost by taking the other.
            side = self.number.side if self.sides[self.number.side].detail(name) else 1 - self.number.side
            self.fields[name] = Choice(words.label(name), options, str(len(self.fields) + 2), side)
            self._choice(self.fields[name])

    def _choice(self, line: Choice) -> None:
        line.chosen.connect(self._say)
        line.moved.connect(partial(self._move, line))
        self.details.add(line)

    def _fill_along(self) -> None:
        one, other = self._beside
        numbers = [words.number(side) for side in self.sides]
        for label, here, there in (
            (translate("Merging", "Visits"), one.visits, other.visits),
            (translate("Merging", "Begun, not signed"), one.drafts, other.drafts),
            (translate("Merging", "Allergies"), one.allergies, other.allergies),
            (translate("Merging", "MS and what is usual"), one.ms, other.ms),
            (translate("Merging", "Follow-up"), one.follow_up, other.follow_up),
        ):
            self.along.add(Line(label, [Cell(here, numbers[LEFT]), Cell(there, numbers[RIGHT])]))

    def _warnings(self) -> list[str]:
        """What the one who decides should not overlook."""
        one, other = self._beside
        found = []
        if one.allergies_known != other.allergies_known:
            found.append(translate("Merging", "Allergies differ: all of both are shown until a visit asks again."))
        if all(side.drafts for side in self.sides):
            found.append(translate("Merging", "Both have a visit that is not signed: both stay, each by itself."))
        return found

    def _say(self) -> None:
        self.confirm.say(words.sentence(self.stays(), self.other(), self.becomes()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what will happen."""
        super().resizeEvent(event)
        self._restyle()

    def _move(self, line: Choice, way: int) -> None:
        lines = self.choices()
        place = lines.index(line) + way
        if 0 <= place < len(lines):
            lines[place].setFocus(Qt.FocusReason.OtherFocusReason)
        elif way > 0:
            self.confirm.merge.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.confirm.merge.clicked.connect(self.merge_wanted)
        self.confirm.leave.clicked.connect(self.left)
        for number, line in enumerate(self.choices(), 1):
            QShortcut(QKeySequence(str(number)), self, line.turn)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.merge_wanted.emit)

    def _lay_out(self) -> None:
        self._scroll = Scroll(WIDEST)
        self._scroll.content.addWidget(Text(self.accessibleName(), "page", wrap=True))
        about = translate("Merging", "Look whether both are one person, and choose what stays where they differ.")
        self._scroll.content.addWidget(Text(about, ink="text2", wrap=True))
        for part in (self.details, self.along):
            self._scroll.content.addWidget(part)
        self._scroll.content.addWidget(self.confirm)
        self._scroll.content.addStretch(1)
        self._foot = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(self._foot)

    def _restyle(self) -> None:
        """What will happen stays in sight where the window is high enough for that."""
        now = theme()
        pinned = self.height() >= now.px(PINNED)
        if pinned != self._pinned:
            self._pinned = pinned
            if pinned:
                self._foot.addWidget(self.confirm)
            else:
                self._scroll.content.insertWidget(self._scroll.content.count() - 1, self.confirm)
        margin, above = (now.size("page_margin"), now.px(12)) if pinned else (0, 0)
        self._foot.setContentsMargins(margin, above, margin, above)
        self.confirm.setMaximumWidth(now.px(WIDEST) - 2 * now.size("page_margin"))
