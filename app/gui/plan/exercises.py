"""The exercises of a plan: suggested ones ticked, others to tick, those that do not fit with the reason."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.encounter import Encounter
from app.engine.pack import Pack
from app.gui.parts.box import Box, Rule
from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.plan.exercise_row import ExerciseRow
from app.gui.plan.exercise_words import numbers_open, state, text, why_not
from app.gui.theme import changes, theme
from app.handouts.exercises import Chosen, Dose, Exercise, choose, exercise_set


class ExerciseBox(Box):
    """Shown while exercise is accepted. It changes nothing itself: it says what the hand chose."""

    chosen = Signal(object)
    """A tuple of Chosen, in the order of the sheet."""
    touched = Signal()
    """Something that hinders signing came or went."""
    in_hand = Signal(QWidget)
    """The exercise, then the part, that has the focus now."""

    def __init__(self, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self._pack = pack
        self._taken: dict[str, Chosen] = {}
        self._order: tuple[str, ...] = ()
        self._editable = True
        self.rows: dict[str, ExerciseRow] = {}
        self._shown: list[ExerciseRow] = []
        self.setAccessibleName(tr("Exercises", "Exercises on the sheet"))
        self.title = Text(self.accessibleName(), "head", wrap=True)
        self.state = Text("", "small", "text2", wrap=True)
        self.usual = Button(tr("Exercises", "Set the usual numbers"), size="small_button")
        self.usual.clicked.connect(self._set_usual)
        self.more, self.left_out = Button("", "link"), Button("", "link")
        self.reasons = Text("", "small", "text3", wrap=True)
        for button in (self.more, self.left_out):
            button.setCheckable(True)
            button.toggled.connect(self._unfold)
        self._build()
        self._restyle()
        changes.changed.connect(self._restyle)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def show_visit(self, encounter: Encounter) -> None:
        """Show the choice of a visit as it stands."""
        plan = encounter.plan()
        self.setVisible(plan.has_exercise)
        self._taken = {one.exercise: one for one in plan.exercises}
        self._editable = not encounter.signed
        choice = choose(plan.answers)
        fitting = (*choice.suggested, *choice.others)
        misfits = {one.exercise.id: why_not(self._pack, one) for one in choice.left_out}
        kept = [exercise_set().exercises[name] for name in misfits if name in self._taken]
        self._order = tuple(each.id for each in (*fitting, *kept))
        for exercise in (*kept, *fitting):
            self._row(exercise)
        self._arrange()
        for name, row in self.rows.items():
            # What was signed is not judged by the answers and exercises of today.
            misfit = misfits.get(name, "") if self._editable else ""
            row.show_choice(self._taken.get(name), misfit, editable=self._editable)
        self.state.setText(state(self._taken.values(), signed=encounter.signed))
        self.usual.setVisible(self._editable and numbers_open(self._taken.values()) > 0)
        left = [one for one in choice.left_out if one.exercise.id not in self._taken]
        self._say_left_out([(text(one.exercise, "name"), misfits[one.exercise.id]) for one in left])
        self._unfold()

    def wanting(self) -> tuple[str, ...]:
        """What is still to be done here before signing."""
        if self.isHidden() or not self._editable:
            return ()
        return tuple(words for row in self.rows.values() if (words := row.wanting()))

    def commit(self) -> None:
        """Take what is still being typed."""
        for row in list(self.rows.values()):
            row.commit()

    def take_focus(self) -> None:
        """To the first exercise that is chosen, else to the first there is."""
        rows = [row for row in self._ordered() if not row.isHidden()]
        row = next((row for row in rows if row.exercise.id in self._taken), rows[0] if rows else None)
        if row is not None:
            row.tick.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tick(self, name: str, on: bool) -> None:
        """Whoever ticks sees the usual numbers with it; they can be changed, or emptied."""
        taken = {**self._taken, name: Chosen(name, exercise_set().exercises[name].dose)}
        self._give(taken.values() if on else (one for one in taken.values() if one.exercise != name))

    def _dose(self, name: str, dose: Dose) -> None:
        self._give({**self._taken, name: Chosen(name, dose)}.values())

    def _set_usual(self) -> None:
        usual = exercise_set().exercises
        self._give(Chosen(one.exercise, one.dose or usual[one.exercise].dose) for one in self._taken.values())
        self.take_focus()

    def _give(self, chosen: Iterable[Chosen]) -> None:
        by_name = {one.exercise: one for one in chosen}
        self.chosen.emit(tuple(by_name[name] for name in self._order if name in by_name))

    def _step(self, row: ExerciseRow, step: int) -> None:
        seen = [each for each in self._ordered() if not each.isHidden()]
        at = seen.index(row) + step
        if 0 <= at < len(seen):
            seen[at].tick.setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, exercise: Exercise) -> None:
        if exercise.id in self.rows:
            return
        row = ExerciseRow(exercise)
        row.ticked.connect(self._tick)
        row.dosed.connect(self._dose)
        row.touched.connect(self.touched)
        row.moved.connect(lambda step: self._step(row, step))
        self.rows[exercise.id] = row

    def _ordered(self) -> list[ExerciseRow]:
        """Chosen ones first, then the others, each in the order of the guideline's choice."""
        names = sorted(self._order, key=lambda name: name not in self._taken)
        return [self.rows[name] for name in names]

    def _arrange(self) -> None:
        for name in [name for name in self.rows if name not in self._order]:
            row = self.rows.pop(name)
            row.hide()
            row.deleteLater()
        ordered = self._ordered()
        if ordered == self._shown:
            return
        self._shown = ordered
        for place, row in enumerate(ordered):
            self._list.insertWidget(place, row)
        before: QWidget = self.usual
        for row in ordered:
            for part in (row.tick, *row.fields.values()):
                QWidget.setTabOrder(before, part)
                before = part
        for button in (self.more, self.left_out):
            QWidget.setTabOrder(before, button)
            before = button

    def _say_left_out(self, told: list[tuple[str, str]]) -> None:
        tr = QCoreApplication.translate
        line = tr("Exercises", "{name}: left out. {why}.")
        self.reasons.setText("\n".join(line.format(name=name, why=why) for name, why in told))
        self.left_out.setText(tr("Exercises", "{n} left out: why").format(n=len(told)))
        self.left_out.setVisible(bool(told) and self._editable)
        self.left_out.updateGeometry()

    def _unfold(self, *_on: bool) -> None:
        others = [row for name, row in self.rows.items() if name not in self._taken]
        tr = QCoreApplication.translate
        words = tr("Exercises", "Show fewer") if self.more.isChecked() else tr("Exercises", "{n} more that fit")
        self.more.setText(words.format(n=len(others)))
        self.more.updateGeometry()
        self.more.setVisible(bool(others) and self._editable)
        for row in self.rows.values():
            unfolded = self.more.isChecked() and self._editable
            row.setVisible(row not in others or unfolded or _holds_focus(row))
        self.reasons.setVisible(self.left_out.isChecked() and not self.left_out.isHidden())

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now):
            return
        row = next((row for row in self.rows.values() if row.isAncestorOf(now)), None)
        # Its pictures and numbers are seen with it; where it is higher than the window, at least what has the focus.
        for part in (row, now) if row else (now,):
            self.in_hand.emit(part)

    def _build(self) -> None:
        self._list = QVBoxLayout()
        self._all = QVBoxLayout(self)
        for part in (self.title, self.state, self.usual, Rule()):
            self._all.addWidget(part)
        self._all.addLayout(self._list)
        for part in (self.more, self.left_out, self.reasons):
            self._all.addWidget(part)
        for button in (self.usual, self.more, self.left_out):
            self._all.setAlignment(button, Qt.AlignmentFlag.AlignLeading)

    def _restyle(self) -> None:
        now = theme()
        self._all.setContentsMargins(now.px(14), now.px(12), now.px(14), now.px(12))
        self._all.setSpacing(now.px(6))
        self._list.setSpacing(now.px(4))


def _holds_focus(row: QWidget) -> bool:
    """An exercise that was just taken out stays under the hand."""
    focus = QApplication.focusWidget()
    return focus is not None and row.isAncestorOf(focus)
