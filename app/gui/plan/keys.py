"""Which keys the footer shows, by where in the plan the focus is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.gui.plan.dose import DoseEditor
from app.gui.plan.exercise_row import ExerciseRow
from app.gui.plan.exercises import ExerciseBox
from app.gui.plan.reasons import ReasonEditor
from app.gui.plan.row import PlanRowView

Keys = tuple[tuple[str, str], ...]


def of_focus(plan: QWidget, focus: QWidget | None, *, signed: bool) -> Keys:
    """The keys of the row, of its reason or its dose, or of the plan as a whole."""
    tr = QCoreApplication.translate
    move = ("↑ ↓", tr("Plan", "move"))
    if signed:
        return (move,)
    exercise = _around(plan, focus, ExerciseRow)
    if isinstance(exercise, ExerciseRow):
        tick = (("Space", tr("Plan", "tick")), move) if focus is exercise.tick else ()
        return (*tick, ("Tab", tr("Plan", "next number")), ("Ctrl ⏎", tr("Plan", "sign")))
    row = _around(plan, focus, PlanRowView)
    boxes = plan.findChildren(ExerciseBox)
    exercises = (("Ctrl E", tr("Plan", "exercises")),) if any(box.isVisibleTo(plan) for box in boxes) else ()
    last = (
        ("Ctrl +", tr("Plan", "add your own")),
        ("Ctrl Z", tr("Plan", "undo")),
        ("Ctrl ⏎", tr("Plan", "sign")),
        *exercises,
    )
    if not isinstance(row, PlanRowView):
        return last
    if _around(row, focus, ReasonEditor):
        figures = (("1…6", tr("Plan", "reason")),) if focus is row.reason.choice else ()
        return (*figures, ("Tab", tr("Plan", "comment")), ("Enter", tr("Plan", "next row")), _back())
    if _around(row, focus, DoseEditor):
        return (("Tab", tr("Plan", "next number")), ("Enter", tr("Plan", "take the number")), _back())
    return (*_of_row(row), move, *last)


def _of_row(row: PlanRowView) -> Keys:
    tr = QCoreApplication.translate
    if not row.toggle.isVisibleTo(row):
        return ((tr("Plan", "Del"), tr("Plan", "remove")),)
    yes, no = row.toggle.buttons.values()
    dose = ((tr("PlanRow", "E", "key for dose"), tr("Plan", "edit dose")),) if row.has_dose() else ()
    return ((yes.key, yes.text().lower()), (no.key, no.text().lower()), *dose)


def _back() -> tuple[str, str]:
    return ("Esc", QCoreApplication.translate("Plan", "back to the row"))


def _around(whole: QWidget, part: QWidget | None, kind: type[QWidget]) -> QWidget | None:
    """The part of this kind that holds a widget, within the whole."""
    while part is not None and part is not whole:
        if isinstance(part, kind):
            return part
        part = part.parentWidget()
    return None
