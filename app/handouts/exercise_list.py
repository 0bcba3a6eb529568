"""The exercises on a sheet: what was chosen, while exercise itself is accepted."""

from app.handouts.exercises import Chosen, Dose, Exercise, exercise_set
from app.handouts.figures import HEIGHTS
from app.handouts.parts import Amount, ExerciseList, ExerciseRow, Line, Pen
from app.handouts.plan import Plan

_SET = ("clinician",)
"""What a number rests on: S06 asks for an individual dose, and no fact gives one."""


def exercise_list(plan: Plan, pen: Pen) -> ExerciseList | None:
    """The chosen exercises with their doses, or None where there is none or exercise was not accepted."""
    if not plan.exercises or not plan.has_exercise:
        return None
    texts = exercise_set()
    return ExerciseList(
        heading=pen.line("exercises"),
        notes=tuple(pen.line(text.id, text.origin) for text in texts.notes if text.suits(plan.answers)),
        start=pen.line("exercise_start"),
        end=pen.line("exercise_end"),
        rows=tuple(_row(place, chosen, pen) for place, chosen in enumerate(plan.exercises, start=1)),
    )


def _row(place: int, chosen: Chosen, pen: Pen) -> ExerciseRow:
    exercise = exercise_set().exercises[chosen.exercise]

    def said(part: str) -> Line:
        return pen.line(f"{exercise.id}.{part}", exercise.origin)

    return ExerciseRow(
        exercise=exercise.id,
        number=Line(pen.words.number(place), (), "exercise.number"),
        name=said("name"),
        how=said("how"),
        start=said("start"),
        end=said("end"),
        figures=exercise.figures,
        height=HEIGHTS["lying" if exercise.position == "lying" else "upright"],
        amounts=_amounts(exercise, chosen.dose, pen),
        easier=said("easier"),
        stop=pen.line(exercise.stop, exercise_set().stops[exercise.stop]),
    )


def _amounts(exercise: Exercise, dose: Dose | None, pen: Pen) -> tuple[Amount, ...]:
    """How much, as far as the clinician said it; where nobody did, what there is to write."""
    shown = exercise.dose if dose is None else dose
    kinds = (
        (f"exercise_times_{exercise.each}" if exercise.each else "exercise_times", shown.times),
        ("exercise_a_day", shown.a_day),
        ("exercise_hold", shown.hold_seconds),
        ("exercise_rest", shown.rest_minutes),
    )
    return tuple(
        Amount(pen.line(key), None if dose is None else Line(pen.words.number(number), _SET, f"{exercise.id}.{key}"))
        for key, number in kinds
        if number is not None
    )
