"""The boxes of a patient: alerts, baseline, what comes next, and the timeline of visits."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.encounter import Encounter
from app.engine.pack import Pack, Question
from app.gui.dates import near
from app.gui.parts.list_row import Lines, Row, Sign
from app.gui.parts.row_box import RowBox
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.gui.words import Answers, allergy, day
from app.records import Visit

BASELINE = ("ms_course", "dmt", "baseline_deficits", "heat_sensitive", "reduced_skin_sensation_back", "mobility")
"""What is usual for this person, as far as the last visit asked."""
SHOWN_VISITS = 10


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
    """Allergies and kidney function as the last visit had them."""

    def __init__(self, pack: Pack, last: Encounter | None) -> None:
        super().__init__(self.tr("Alerts"))
        if last is None:
            self.empty("warning", self.tr("Not asked yet"), self.tr("A visit asks for allergies and kidneys."))
            return
        asked_on = self.tr("asked {day}").format(day=day(last.held_on))
        _, words = allergy(pack, last.answers)
        self.add(Fact("warning", words, asked_on if "allergies" in last.answers else ""))
        if "egfr" in last.answers:
            self.add(Fact("shield", answer_words(pack.questions["egfr"], last.answers), asked_on))


class Baseline(RowBox):
    """What is usual for this person."""

    def __init__(self, pack: Pack, last: Encounter | None) -> None:
        super().__init__(self.tr("Baseline"))
        questions = [pack.questions[name] for name in BASELINE if name in pack.questions]
        shown = [question for question in questions if last and question.id in last.answers]
        if last is None or not shown:
            self.empty("person", self.tr("Not asked yet"), self.tr("A visit asks what is usual for this person."))
            return
        for question in shown:
            self.add(_Line(question.name, answer_words(question, last.answers)))
        asked = self.tr("Asked {day}, signed") if last.signed else self.tr("Asked {day}, not signed yet")
        self.add(_Line(asked.format(day=day(last.held_on))))


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

    def __init__(self, session: Session, signed: Encounter | None) -> None:
        super().__init__(self.tr("Next"))
        if signed is None or signed.follow_up_on is None:
            self.empty("calendar", self.tr("No follow-up"), self.tr("It is set in the plan of a visit."))
            return
        today = session.now().date()
        icon = "calendar-over" if signed.follow_up_on < today else "calendar"
        title = self.tr("Follow-up {day}").format(day=near(signed.follow_up_on, today))
        self.add(Fact(icon, title, signed.follow_up_note))


class Timeline(RowBox):
    """Every version of every visit, newest first; Enter opens it."""

    chosen = Signal(int)

    def __init__(self, session: Session, visits: tuple[Visit, ...]) -> None:
        super().__init__(self.tr("Timeline"))
        self._session = session
        self._versions = {visit.encounter_id: visit.version for visit in visits}
        count = len(visits)
        self.say_count(self.tr("1 visit") if count == 1 else self.tr("{n} visits").format(n=count) if count else "")
        if not visits:
            self.empty("note", self.tr("No visit yet"), self.tr("Begin the first one."), "Ctrl B")
        for visit in visits[:SHOWN_VISITS]:
            self.add_row(self._row(visit))
        if rest := visits[SHOWN_VISITS:]:
            self.fold(self.tr("{n} earlier").format(n=len(rest)), lambda: map(self._row, rest))

    def _row(self, visit: Visit) -> Row:
        encounter = self._session.open(visit.encounter_id)
        urgency = visit.urgency or encounter.assessment.urgency
        word, icon, role = urgency_sign(urgency, draft=visit.state == "draft")
        row = Row(icon, 104, role, lead=Lines())
        row.lead.say(day(visit.held_on))
        row.middle.say(
            f"{word}. {visit.headline}" if visit.headline else word, " · ".join(self._said(visit, encounter))
        )
        row.clicked.connect(lambda: self.chosen.emit(visit.encounter_id))
        return row

    def _said(self, visit: Visit, encounter: Encounter) -> list[str]:
        """What else is worth knowing before opening it."""
        pain = encounter.answers.get("pain_nrs")
        said = [self.tr("pain {n}").format(n=pain)] if isinstance(pain, int) else []
        accepted = sum(one.kind != "declined" for one in encounter.decisions.values())
        declined = len(encounter.decisions) - accepted
        if accepted:
            said.append(self.tr("{n} accepted").format(n=accepted))
        if declined:
            said.append(self.tr("{n} declined").format(n=declined))
        if visit.signed_by:
            said.append(self.tr("signed {name}").format(name=visit.signed_by))
        if visit.version > 1:
            said.append(self.tr("version {n}").format(n=visit.version))
        if visit.amended_by:
            later = self._versions.get(visit.amended_by, visit.version + 1)
            said.append(self.tr("replaced by version {n}").format(n=later))
        return said


def urgency_sign(urgency: str, *, draft: bool) -> tuple[str, str, str]:
    """Word, icon and ink of a visit's urgency; a check for routine, a pencil for a routine draft."""
    words = QCoreApplication.translate
    told = {
        "emergency": (words("Patient", "Emergency"), "emergency", "emergency_ink"),
        "urgent": (words("Patient", "Urgent"), "urgent", "urgent"),
        "undetermined": (words("Patient", "Not decided"), "ask", "ask"),
    }
    word, icon, role = told.get(urgency, (words("Patient", "Routine"), "pencil" if draft else "check", "text2"))
    return (words("Patient", "Draft: {urgency}").format(urgency=word.lower()) if draft else word), icon, role


def answer_words(question: Question, answers: Answers) -> str:
    """An answer in words; the name of the question goes before what would not be understood alone."""
    words = QCoreApplication.translate
    value = answers.get(question.id)
    if value is None:
        told = words("Patient", "Not known")
    elif isinstance(value, bool):
        told = words("Patient", "Yes") if value else words("Patient", "No")
    elif isinstance(value, tuple):
        names = [choice.text for choice in question.choices if choice.id in value]
        told = ", ".join(names[:1] + [_begun_small(name) for name in names[1:]]) or words("Patient", "None")
    elif isinstance(value, str):
        told = next((choice.text for choice in question.choices if choice.id == value), value)
    else:
        told = f"{value:g}"
    return f"{question.name} {told}" if question.id == "egfr" else told


def _begun_small(words: str) -> str:
    """With a small first letter, but for an abbreviation."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
