"""One exercise to tick: its name and pictures, and how much of it."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from dataclasses import fields, replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui.faults import in_words
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import Field
from app.gui.parts.options import OptionButton
from app.gui.parts.text import Text
from app.gui.plan.exercise_words import text
from app.gui.plan.figures import Figures
from app.gui.theme import changes, theme
from app.handouts.exercises import Chosen, Dose, Exercise

WIDE, WIDER = 500, 640
"""From the first width on the pictures stand beside the words, from the second on all numbers in one line."""
NUMBERS = tuple(field.name for field in fields(Dose))


class _Tick(OptionButton):
    """Space ticks, the arrows go to the next exercise."""

    moved = Signal(int)

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every other key to whoever wants it."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class ExerciseRow(QWidget):
    """Its objectName is the exercise's id. Numbers that nobody has set stand grey in their fields."""

    ticked = Signal(str, bool)
    dosed = Signal(str, object)
    """Exercise and Dose."""
    moved = Signal(int)
    """Up or down from the tick."""
    touched = Signal()
    """A number was refused, or put right."""

    def __init__(self, exercise: Exercise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(exercise.id)
        self.exercise = exercise
        self._chosen: Chosen | None = None
        self.tick = _Tick(text(exercise, "name"))
        self.tick.setAccessibleName(text(exercise, "name"))
        self.tick.setAccessibleDescription(text(exercise, "how"))
        self.tick.clicked.connect(lambda on: self.ticked.emit(exercise.id, on))
        self.tick.moved.connect(self.moved)
        self.how = Text(text(exercise, "how"), "small", "text2", wrap=True)
        self.misfit = Text("", "small", "blocked", bold=True, wrap=True)
        self.figures = Figures(exercise.figures, f"{text(exercise, 'start')} {text(exercise, 'end')}")
        self.fields: dict[str, Field] = {}
        self.labels: dict[str, Text] = {}
        self.error = ErrorLine()
        self._numbers = QWidget()
        self._build()
        self._restyle()
        changes.changed.connect(self._restyle)

    def show_choice(self, chosen: Chosen | None, misfit: str = "", *, editable: bool = True) -> None:
        """Show whether it is chosen and how much of it; `misfit` says why it does not fit any more."""
        self._chosen = chosen
        self.tick.choose(chosen is not None)
        self.tick.setEnabled(editable)
        self._numbers.setVisible(chosen is not None)
        tr = QCoreApplication.translate
        self.misfit.setText(tr("Exercises", "Does not fit any more. {why}").format(why=misfit) if misfit else "")
        self.misfit.setVisible(bool(misfit))
        set_by_hand = chosen is not None and chosen.dose is not None
        shown = chosen.dose if chosen and chosen.dose else self.exercise.dose
        for name, field in self.fields.items():
            number = getattr(shown, name)
            words = "" if number is None else str(number)
            field.setEnabled(editable)
            field.setPlaceholderText("" if set_by_hand else words)
            if not field.has_error() and not field.isModified():
                field.setText(words if set_by_hand else "")

    def wanting(self) -> str:
        """What must be done here before signing."""
        tr = QCoreApplication.translate
        if self._chosen is None:
            return ""
        if self.misfit.text():
            return tr("Exercises", "Take this exercise out: {name}").format(name=self.tick.text())
        if any(field.has_error() for field in self.fields.values()):
            return tr("Exercises", "Put the number right: {name}").format(name=self.tick.text())
        return ""

    def commit(self) -> None:
        """Take what is still being typed."""
        for name in self.fields:
            self._read(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pictures under the words where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _read(self, name: str) -> None:
        field = self.fields[name]
        if not field.isModified() or self._chosen is None:
            return
        typed = field.text().strip()
        try:
            number = int(typed) if typed.isdecimal() and typed.isascii() else None if not typed else -1
            dose = replace(self._chosen.dose or self.exercise.dose, **{name: number})
        except UserError as fault:
            field.set_error(True)
            self.error.say(
                in_words(fault.why), QCoreApplication.translate("Exercises", "You typed {typed}.").format(typed=typed)
            )
            field.setAccessibleDescription(self.error.sentence())
            self.touched.emit()
            return
        had_error = field.has_error()
        field.set_error(False)
        field.setModified(False)
        field.setAccessibleDescription("")
        if had_error and not any(other.has_error() for other in self.fields.values()):
            self.error.say("")
        self.dosed.emit(self.exercise.id, dose)

    def _build(self) -> None:
        tr = QCoreApplication.translate
        each = {"leg": tr("Exercises", "Times, each leg"), "arm": tr("Exercises", "Times, each arm")}
        labels = {
            "times": each.get(self.exercise.each, tr("Exercises", "Times")),
            "a_day": tr("Exercises", "A day"),
            "hold_seconds": tr("Exercises", "Hold, seconds"),
            "rest_minutes": tr("Exercises", "Rest, minutes"),
        }
        self._amounts = QGridLayout(self._numbers)
        self._amounts.setContentsMargins(0, 0, 0, 0)
        for name in NUMBERS:
            field, label = Field(60, "regimen_field"), Text(labels[name], "small", "text2")
            label.setBuddy(field)
            field.setMaxLength(4)
            field.setAccessibleName(f"{self.tick.text()}: {labels[name]}")
            field.editingFinished.connect(lambda name=name: self._read(name))
            self.fields[name], self.labels[name] = field, label
        words = QVBoxLayout()
        for part in (self.tick, self.misfit, self.how, self._numbers, self.error):
            words.addWidget(part)
        words.addStretch(1)
        self._words = words
        # Else the numbers in a line would keep the plan from becoming narrow.
        self.setMinimumWidth(1)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(0, 1)
        self._grid.addLayout(words, 0, 0)

    def _arrange(self) -> None:
        wide = self.width() >= theme().px(WIDE)
        place = (0, 1) if wide else (1, 0)
        self._grid.addWidget(self.figures, *place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        columns = 4 if self.width() >= theme().px(WIDER) else 2
        for at, name in enumerate(self.fields):
            row, column = divmod(at, columns)
            self._amounts.addWidget(self.labels[name], 2 * row, column)
            self._amounts.addWidget(self.fields[name], 2 * row + 1, column)
        for column in (2, 4):
            self._amounts.setColumnStretch(column, 1 if column == columns else 0)

    def _restyle(self) -> None:
        now = theme()
        inside = now.px(6 + 18 + 8)
        self.tick.setFixedHeight(now.px(30))
        self._grid.setContentsMargins(now.px(8), now.px(8), now.px(12), now.px(8))
        self._grid.setHorizontalSpacing(now.px(12))
        self._grid.setVerticalSpacing(now.px(6))
        self._words.setSpacing(now.px(4))
        for part in (self.how, self.misfit, self.error):
            part.setContentsMargins(inside, 0, 0, 0)
        self._amounts.setContentsMargins(inside, now.px(2), 0, now.px(4))
        self._amounts.setHorizontalSpacing(now.px(10))
        self._amounts.setVerticalSpacing(now.px(3))
        self._arrange()
