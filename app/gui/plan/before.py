"""What to know before signing: what is still open in the plan, in the answers and among the red flags."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.encounter import Encounter
from app.engine.cards import cards
from app.engine.pack import Pack
from app.gui.icons import pixmap, status_role
from app.gui.parts.buttons import Button
from app.gui.parts.empty import empty
from app.gui.parts.text import Text
from app.gui.plan.exercise_words import numbers_open, state
from app.gui.plan.rows import PlanRow
from app.gui.plan.together import way_out
from app.gui.theme import changes, theme

NAMED = 5
"""How many open answers are named; the rest is a number."""


class _Line(QWidget):
    """A shape, words, and a button that leads there."""

    def __init__(self, icon: str, words: str, *, bold: bool = False) -> None:
        super().__init__()
        self._icon = icon
        self._sign = QLabel()
        self.words = Text(words, wrap=True, bold=bold, ink="text")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self.words, 1)
        self._restyle()
        changes.changed.connect(self._restyle)

    def lead(self, words: str, name: str) -> Button:
        """Add a button; `name` says where it goes."""
        button = Button(words, "link")
        button.setAccessibleName(name)
        self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def _restyle(self) -> None:
        role = status_role(self._icon) if self._icon in ("ask", "blocked", "urgent", "emergency") else "text2"
        self._sign.setPixmap(pixmap(self._icon, 16, role))
        self._sign.setFixedHeight(theme().line_height("body"))
        self._line.setSpacing(theme().px(10))


class BeforeSigning(QWidget):
    """The list; each open answer can be gone to."""

    go_to = Signal(str)
    """Question id."""

    def __init__(self, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(6))

    def texts(self) -> tuple[str, ...]:
        """What it says, line by line."""
        lines = (self._column.itemAt(place) for place in range(self._column.count()))
        return tuple(widget.words.text() for item in lines if item and isinstance(widget := item.widget(), _Line))

    def show_encounter(self, encounter: Encounter, rows: Sequence[PlanRow], wanting: Iterable[str]) -> None:
        """Say how this visit stands."""
        empty(self._column)
        if encounter.signed:
            self._red_flags(encounter)
            return
        for text in wanting:
            self._add("warning", text, bold=True)
        for pair in encounter.pairs():
            if pair.blocked:
                self._add("blocked", way_out(self._pack, pair), bold=True)
        for taken in encounter.ruled_out():
            words = QCoreApplication.translate("Before", "Taken now, and ruled out: {medicine} ({facts})")
            facts = " ".join(dict.fromkeys(note.fact for note in taken.notes))
            self._add(
                "blocked", words.format(medicine=self._pack.medicines[taken.medicine].text, facts=facts), bold=True
            )
        for row in rows:
            if row.against_advice:
                words = QCoreApplication.translate("Before", "Used although blocked: {text}")
                self._add("blocked", words.format(text=row.said))
        undecided = [row for row in rows if not row.decided and row.kind in ("advice", "blocked") and not row.changed]
        if undecided:
            words = QCoreApplication.translate("Before", "{n} not decided: kept as not used")
            self._add("hold", words.format(n=len(undecided)))
        self._exercises(encounter)
        self._open_answers(encounter)
        self._red_flags(encounter)

    def _exercises(self, encounter: Encounter) -> None:
        plan = encounter.plan()
        if plan.has_exercise and numbers_open(plan.exercises):
            tr = QCoreApplication.translate
            self._add("hold", tr("Before", "Exercises: {state}").format(state=state(plan.exercises, signed=False)))

    def _open_answers(self, encounter: Encounter) -> None:
        tr = QCoreApplication.translate
        matter = encounter.assessment.questions
        if not matter:
            self._add("check", tr("Before", "No open answer can change the advice"))
            return
        waiting = sum(card.status == "ask" for card in cards(self._pack, encounter.assessment))
        if waiting:
            many = tr("Before", "{n} more pieces of advice wait for an answer").format(n=waiting)
            self._add("ask", many if waiting > 1 else tr("Before", "1 more piece of advice waits for an answer"))
        words = tr("Before", "{n} open answers can change the advice")
        one = tr("Before", "1 open answer can change the advice")
        self._add("ask", words.format(n=len(matter)) if len(matter) > 1 else one)
        for question in matter[:NAMED]:
            self._question(question)
        if len(matter) > NAMED:
            self._add("ask", tr("Before", "and {n} more").format(n=len(matter) - NAMED))

    def _red_flags(self, encounter: Encounter) -> None:
        tr = QCoreApplication.translate
        flags = [name for name in self._pack.questions if name in self._pack.red_flags]
        answered = [name for name in flags if name in encounter.answers]
        there = [name for name in flags if encounter.answers.get(name) is True]
        words = tr("Before", "Red flags: {n} of {of} answered").format(n=len(answered), of=len(flags))
        if there:
            words += tr("Before", ", {n} present").format(n=len(there))
        elif all(encounter.answers.get(name) is False for name in flags):
            words = tr("Before", "No red flag, {n} of {of} answered").format(n=len(answered), of=len(flags))
        icon = "urgent" if there else "check" if len(answered) == len(flags) else "ask"
        line = self._add(icon, words)
        first = next((name for name in flags if name not in encounter.answers), None)
        if first is not None and not encounter.signed:
            self._lead(line, first)

    def _question(self, question: str) -> None:
        self._lead(self._add("arrow-right", self._pack.questions[question].name), question)

    def _lead(self, line: _Line, question: str) -> None:
        tr = QCoreApplication.translate
        name = tr("Before", "Go to: {question}").format(question=self._pack.questions[question].name)
        line.lead(tr("Before", "Go"), name).clicked.connect(lambda: self.go_to.emit(question))

    def _add(self, icon: str, words: str, *, bold: bool = False) -> _Line:
        line = _Line(icon, words, bold=bold)
        self._column.addWidget(line)
        return line
