"""The boxes beside a patient's timeline: alerts, baseline, and what comes next."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.encounter import Encounter
from app.engine.pack import Pack
from app.gui.answer_words import answer_words
from app.gui.dates import near
from app.gui.parts.list_row import Lines, Sign
from app.gui.parts.row_box import RowBox
from app.gui.parts.text import Text
from app.gui.patient.known import Known, values
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.gui.words import ALLERGIES, EGFR, allergy, day
from app.past import PastVisit

BASELINE = ("ms_course", "dmt", "baseline_deficits", "heat_sensitive", "reduced_skin_sensation_back", "mobility")
"""What is usual for this person, as far as it was asked."""


class Fact(QWidget):
    """An icon, a bold line, and where it comes from."""

    def __init__(self, icon: str, title: str, line: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{title}. {line}")
        self.lines = Lines(bold=True)
        self._all = QHBoxLayout(self)
        self._all.addWidget(Sign(icon, "text"), 0, Qt.AlignmentFlag.AlignTop)
        self._all.addWidget(self.lines, 1)
        self.lines.say(title, line)
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        now = theme()
        self._all.setContentsMargins(now.px(16), now.px(9), now.px(16), now.px(9))
        self._all.setSpacing(now.px(10))


class Alerts(RowBox):
    """An emergency of a visit that is not signed; allergies and kidney function as they were last known."""

    def __init__(self, pack: Pack, known: Mapping[str, Known], alarm: Encounter | None = None) -> None:
        super().__init__(self.tr("Alerts"))
        if alarm is not None:
            urgency = alarm.assessment.urgency
            title = self.tr("Emergency") if urgency == "emergency" else self.tr("Urgent")
            self.add(Fact(urgency, title, self.tr("visit of {day}, not signed").format(day=day(alarm.held_on))))
        if not known:
            self.empty("warning", self.tr("Not asked yet"), self.tr("A visit asks for allergies and kidneys."))
            return
        answers = values(known)
        _, words = allergy(pack, answers)
        self.add(Fact("warning", words, self._asked(known, ALLERGIES)))
        if EGFR in known:
            self.add(Fact("shield", answer_words(pack.questions[EGFR], answers), self._asked(known, EGFR)))

    def _asked(self, known: Mapping[str, Known], name: str) -> str:
        return self.tr("asked {day}").format(day=day(known[name].on)) if name in known else ""


class Baseline(RowBox):
    """What is usual for this person, as it was last said; an older day than the newest one is told."""

    def __init__(self, pack: Pack, known: Mapping[str, Known]) -> None:
        super().__init__(self.tr("Baseline"))
        shown = [pack.questions[name] for name in BASELINE if name in pack.questions and name in known]
        if not shown:
            self.empty("person", self.tr("Not asked yet"), self.tr("A visit asks what is usual for this person."))
            return
        newest = max((known[question.id] for question in shown), key=lambda one: one.on)
        for question in shown:
            words = answer_words(question, values(known))
            if known[question.id].on != newest.on:
                words = f"{words} ({day(known[question.id].on)})"
            self.add(_Line(question.name, words))
        asked = self.tr("Asked {day}, signed") if newest.signed else self.tr("Asked {day}, not signed yet")
        self.add(_Line(asked.format(day=day(newest.on))))


class _Line(QWidget):
    """A label and its value, or one small line."""

    def __init__(self, label: str, value: str = "") -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._label = Text(label, "body" if value else "small", "text2", wrap=True)
        self._grid.addWidget(self._label, 0, 0)
        if value:
            self._grid.addWidget(Text(value, wrap=True), 0, 1)
            self._grid.setColumnStretch(1, 1)
        self._value = value
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        now = theme()
        self._grid.setContentsMargins(now.px(16), now.px(6), now.px(16), now.px(6))
        self._grid.setHorizontalSpacing(now.px(12))
        if self._value:
            self._label.setFixedWidth(now.px(112))


class Next(RowBox):
    """When the patient is to come again, as the last signed visit said."""

    def __init__(self, session: Session, signed: PastVisit | None) -> None:
        super().__init__(self.tr("Next"))
        if signed is None or signed.follow_up_on is None:
            self.empty("calendar", self.tr("No follow-up"), self.tr("It is set in the plan of a visit."))
            return
        today = session.now().date()
        icon = "calendar-over" if signed.follow_up_on < today else "calendar"
        title = self.tr("Follow-up {day}").format(day=near(signed.follow_up_on, today))
        self.add(Fact(icon, title, signed.follow_up_note))
