"""Regimens: each number a decision list over the answers, less what has been used, with the arithmetic in words."""

from collections.abc import Callable, Iterator, Mapping

from app.engine.assessment import Regimen, Result
from app.engine.bounds import OPEN, Choices, choices
from app.engine.condition import Test, literals
from app.engine.decide import Decision, Intake
from app.engine.derived import DERIVED, clearance_in_words
from app.engine.diagram import Diagrams, Restriction
from app.engine.domain import Domain
from app.engine.pack import Column, Medicine, Pack

_COLUMN_WORDS = {
    "max_single_mg": ("At most at once", "mg"),
    "max_daily_mg": ("Most in a day", "mg"),
    "every_h_least": ("Wait at least", "h"),
    "max_days": ("For at most", "days"),
}
_UNITS = {"max_daily_mg": "mg a day", "max_days": "days"}


class Regimens:
    """The regimens of a pack's medicines, made ready."""

    def __init__(
        self, pack: Pack, domain: Domain, diagrams: Diagrams, ready: Callable[[list[Choices]], list[Decision]]
    ) -> None:
        self._pack = pack
        self._domain = domain
        self._diagrams = diagrams
        columns = [(medicine.id, column) for medicine in pack.medicines.values() for column in medicine.columns]
        decisions = ready([choices(column.rows) for _, column in columns])
        self._decisions = {(m, column.name): one for (m, column), one in zip(columns, decisions, strict=True)}

    def fit(self, medicine: Medicine, intake: Intake, result: Result) -> tuple[Regimen | None, tuple[str, ...]]:
        """The regimen for this person; or None and the open answers on which its numbers turn."""
        numbers: dict[str, float] = {}
        missing: set[str] = set()
        less: list[str] = []
        for column in medicine.columns:
            outcome = self._decisions[medicine.id, column.name].outcome(intake.surely, intake.possibly)
            if outcome is OPEN:
                missing |= self._turning(column, intake)
                continue
            numbers[column.name] = float(str(outcome))
            less += _turned(column, numbers[column.name], intake, self._pack)
            if column.less:
                used = DERIVED[column.less].work_out(intake.given)
                if used is None:
                    missing |= {field for field in DERIVED[column.less].needs if field not in intake.given}
                elif used:
                    less.append(_subtraction(column.name, numbers[column.name], used))
                    numbers[column.name] -= used
        if missing:
            return None, tuple(sorted(missing, key=self._pack.order.__getitem__))
        if numbers["max_daily_mg"] < numbers["start_mg"]:
            less.append(f"What is left of the day is less than one usual dose of {numbers['start_mg']:g} mg.")
        return _regimen(numbers, (*less, *self._notes(medicine, intake, result))), ()

    def _turning(self, column: Column, intake: Intake) -> set[str]:
        diagram = self._diagrams.decision(column.rows)
        left = Restriction(self._diagrams, self._domain.cells_of(intake.given))
        return {self._domain.variables[place].field for place in left.support(diagram)}

    def _notes(self, medicine: Medicine, intake: Intake, result: Result) -> list[str]:
        notes = [f"{note.fact}: {note.text}" for note in result.cautions if note.effect == "adjust"]
        looked_at = {field for column in medicine.columns for row in column.rows for field in row.when.fields}
        return [*notes, *_kidney(intake.given)] if "egfr" in looked_at else notes


def _regimen(numbers: Mapping[str, float], notes: tuple[str, ...]) -> Regimen:
    whole = {name: int(number) if number == int(number) else number for name, number in numbers.items()}
    most = whole["max_daily_mg"]
    single = min(whole["max_single_mg"], most)
    return Regimen(
        dose_mg=min(whole["dose_mg"], single),
        every_h=(whole["every_h_least"], whole["every_h_most"]),
        start_mg=min(whole["start_mg"], single),
        max_single_mg=single,
        max_daily_mg=most,
        max_days=whole.get("max_days"),
        notes=notes,
    )


def _kidney(given: Mapping[str, object]) -> Iterator[str]:
    """Which number of the kidney decides, and how it came."""
    egfr, clearance = given.get("egfr"), given.get("creatinine_clearance")
    if not isinstance(clearance, int | float):
        if isinstance(egfr, int | float):
            yield f"eGFR {egfr:g} stands in for creatinine clearance."
        return
    yield clearance_in_words(given, clearance)
    if isinstance(egfr, int | float):
        yield f"The lower of it and eGFR {egfr:g} decides the dose."


def _turned(column: Column, number: float, intake: Intake, pack: Pack) -> Iterator[str]:
    """Which answers gave another number than the usual one, with where that stands."""
    usual = column.rows[-1]
    row = next(row for row in column.rows if row.outcome == number)
    if row is usual or column.name not in _COLUMN_WORDS:
        return
    passed = (
        test
        for test, stands in literals(row.when.node)
        if stands and test.field in intake.given and test.holds(intake.given[test.field])
    )
    for_what = ", ".join(dict.fromkeys(_answer(pack, test, intake.given[test.field]) for test in passed))
    words, unit = _COLUMN_WORDS[column.name]
    yield f"{words} {row.outcome:,g} {unit}, not {usual.outcome:,g}: {for_what} ({row.origin})."


def _answer(pack: Pack, test: Test, answer: object) -> str:
    """A given answer in words, as far as a test looks at it."""
    question = pack.fields[test.field]
    texts = {choice.id: choice.text for choice in question.choices}
    if test.operator == "has":
        return texts[str(test.values[0])]
    if isinstance(answer, bool):
        return question.name
    if isinstance(answer, int | float):
        return f"{question.name} {answer:.0f}" if question.id in pack.computed else f"{question.name} {answer:g}"
    return f"{question.name}: {texts[str(answer)]}"


def _subtraction(column: str, ceiling: float, used: float) -> str:
    return f"{ceiling:,g} {_UNITS[column]} less {used:,g} used already leaves {ceiling - used:,g}."
