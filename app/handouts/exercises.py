"""The exercises: which ones fit a person's answers, in which order, and how much of each the clinician sets."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from functools import cache
from typing import Any, Literal

from app.engine.pack import Value
from app.errors import Said, UserError
from app.handouts.reading import read_yaml
from app.handouts.wanted import Wanted, given, members_given, wanted_answers
from app.paths import RESOURCES

Position = Literal["lying", "sitting", "standing", "wheelchair"]
MOST = 3
"""How many are suggested: more is not done."""
_NUMBERS = {
    "times": Said("Times"),
    "a_day": Said("A day"),
    "hold_seconds": Said("Hold seconds"),
    "rest_minutes": Said("Rest minutes"),
}
_GREATEST = 99
_TAKES_CARE = {
    "frequent_falls": (True,),
    "mobility": ("aid", "wheelchair"),
    "baseline_deficits": ("fatigue", "leg_weakness", "gait"),
}
"""Answers with which the light exercises come first, as they do while one of these is not known."""


@dataclass(frozen=True)
class Dose:
    """How much of an exercise; what is None is not said. Minutes of rest come after each round."""

    times: int | None = None
    a_day: int | None = None
    hold_seconds: int | None = None
    rest_minutes: int | None = None

    def __post_init__(self) -> None:
        """Refuse what nobody can do.

        Raises:
            UserError: a number is not from 1 to 99.
        """
        for field in fields(self):
            number = getattr(self, field.name)
            if number is not None and (type(number) is not int or not 1 <= number <= _GREATEST):
                raise UserError(
                    "The dose was not taken.",
                    "{field} must be a whole number from 1 to {most}.",
                    "Enter another number, or leave it empty.",
                    field=_NUMBERS[field.name],
                    most=_GREATEST,
                )


@dataclass(frozen=True)
class Exercise:
    """One exercise of exercises.yaml; `dose` is where a clinician starts from, and rests on no fact."""

    id: str
    position: Position
    hold: str
    effort: int
    figures: tuple[str, str]
    each: Literal["leg", "arm", ""]
    dose: Dose
    stop: str
    origin: tuple[str, ...]
    only: Wanted | None
    unless: Wanted | None


@dataclass(frozen=True)
class Chosen:
    """An exercise for one person. Its dose is None until a clinician has set it."""

    exercise: str
    dose: Dose | None = None

    def as_json(self) -> dict[str, object]:
        """What is stored; `chosen_from_json` reads it back."""
        return {"exercise": self.exercise, "dose": None if self.dose is None else asdict(self.dose)}


@dataclass(frozen=True)
class LeftOut:
    """An exercise that does not fit, and the answers that say so; None is an answer that is wanted and not there."""

    exercise: Exercise
    because: tuple[tuple[str, Value | None], ...]


@dataclass(frozen=True)
class Choice:
    """The exercises for one person: those suggested, the others that fit, and those left out."""

    suggested: tuple[Exercise, ...]
    others: tuple[Exercise, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True)
class Note:
    """What is said once, above the exercises."""

    id: str
    origin: tuple[str, ...]
    only: Wanted | None

    def suits(self, answers: Mapping[str, Value | None]) -> bool:
        """Whether it is for this person."""
        return self.only is None or given(self.only, answers)


@dataclass(frozen=True)
class ExerciseSet:
    """Everything that exercises.yaml says."""

    brought_by: frozenset[str]
    notes: tuple[Note, ...]
    stops: Mapping[str, tuple[str, ...]]
    exercises: Mapping[str, Exercise]


@cache
def exercise_set() -> ExerciseSet:
    """The exercises, read once."""
    data = read_yaml(RESOURCES / "handouts" / "exercises.yaml")
    return ExerciseSet(
        brought_by=frozenset(data["brought_by"]),
        notes=tuple(Note(row["id"], tuple(row["from"]), wanted_answers(row.get("only"))) for row in data["notes"]),
        stops={key: tuple(origin) for key, origin in data["stops"].items()},
        exercises={row["id"]: _exercise(row) for row in data["exercises"]},
    )


def choose(answers: Mapping[str, Value | None], most: int = MOST) -> Choice:
    """Which exercises fit these answers, the most suitable first."""
    rows = exercise_set().exercises.values()
    reasons = {row.id: _against(row, answers) for row in rows}
    fitting = sorted((row for row in rows if not reasons[row.id]), key=_order(answers))
    left_out = tuple(LeftOut(row, reasons[row.id]) for row in rows if reasons[row.id])
    return Choice(tuple(fitting[:most]), tuple(fitting[most:]), left_out)


def suggested(answers: Mapping[str, Value | None]) -> tuple[Chosen, ...]:
    """The exercises to begin with while no clinician has chosen, so without a dose."""
    return tuple(Chosen(exercise.id) for exercise in choose(answers).suggested)


def unfit(chosen: Iterable[Chosen], answers: Mapping[str, Value | None]) -> tuple[LeftOut, ...]:
    """Those chosen that do not fit the answers, or no longer do."""
    taken = {one.exercise for one in chosen}
    return tuple(one for one in choose(answers).left_out if one.exercise.id in taken)


def chosen_from_json(data: Mapping[str, Any]) -> Chosen:
    """What `Chosen.as_json` stored.

    Raises:
        UserError: the program has no such exercise.
    """
    if data["exercise"] not in exercise_set().exercises:
        raise UserError(
            "An exercise of this plan cannot be shown.",
            "There is no exercise '{exercise}' in this version.",
            "Choose another exercise.",
            exercise=data["exercise"],
        )
    dose = data["dose"]
    return Chosen(data["exercise"], None if dose is None else Dose(**dose))


def _exercise(row: dict[str, Any]) -> Exercise:
    start, end = row["figures"]
    return Exercise(
        id=row["id"],
        position=row["position"],
        hold=row["hold"],
        effort=row["effort"],
        figures=(start, end),
        each=row.get("each", ""),
        dose=Dose(**row["dose"]),
        stop=row["stop"],
        origin=tuple(row["from"]),
        only=wanted_answers(row.get("only")),
        unless=wanted_answers(row.get("unless")),
    )


def _against(exercise: Exercise, answers: Mapping[str, Value | None]) -> tuple[tuple[str, Value | None], ...]:
    """The answers for which an exercise is left out."""
    reasons: list[tuple[str, Value | None]] = []
    if exercise.only is not None and not given(exercise.only, answers):
        reasons += [(question, answers.get(question)) for question in exercise.only]
    for question, values in (exercise.unless or {}).items():
        reasons += [(question, member) for member in members_given(question, values, answers)]
    return tuple(reasons)


def _order(answers: Mapping[str, Value | None]) -> Callable[[Exercise], tuple[bool, int]]:
    """The key to sort by: at the wheelchair first, then the light ones for whoever takes care, then as in the file."""
    careful = given(_TAKES_CARE, answers) or any(answers.get(question) is None for question in _TAKES_CARE)

    def key(exercise: Exercise) -> tuple[bool, int]:
        return exercise.position != "wheelchair", exercise.effort if careful else 0

    return key
