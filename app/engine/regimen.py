"""Regimens: each number a decision list over the answers, less what has been used, with the arithmetic in words."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from app.engine.assessment import Regimen, Result
from app.engine.bounds import OPEN, Choices, choices
from app.engine.condition import ALWAYS, Condition, Some, Test, literals
from app.engine.decide import Decision, Intake
from app.engine.derived import DERIVED, clearance_in_words
from app.engine.diagram import Diagrams, Restriction
from app.engine.domain import Domain
from app.engine.pack import Column, Medicine, Pack, Row
from app.engine.reach import Reach, reach

_COLUMN_WORDS = {
    "dose_mg": ("One dose", "mg"),
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
        decisions = ready([choices(_by_number(column.rows)) for _, column in columns])
        self._decisions = {(m, column.name): one for (m, column), one in zip(columns, decisions, strict=True)}
        nodes = list(dict.fromkeys(row.when.node for _, column in columns for row in column.rows))
        held = ready([Choices(((True, node), (False, ALWAYS))) for node in nodes])
        self._held = dict(zip(nodes, held, strict=True))

    def fit(self, medicine: Medicine, intake: Intake, result: Result) -> tuple[Regimen | None, tuple[str, ...]]:
        """The regimen for this person; or None and the open answers on which its numbers turn."""
        numbers: dict[str, float] = {}
        missing: set[str] = set()
        less: list[str] = []
        within = reach(self._pack, self._domain, intake)
        for column in medicine.columns:
            decision = self._decisions[medicine.id, column.name]
            outcomes = {decision.outcome(one.surely, one.possibly) for one in within.intakes}
            if len(outcomes) > 1 or OPEN in outcomes:
                missing |= self._turning(column, within)
                continue
            numbers[column.name] = float(str(outcomes.pop()))
            if not _said_of_one_dose(medicine, column, numbers):
                less += self._turned(column, numbers[column.name], intake)
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

    def _turning(self, column: Column, within: Reach) -> frozenset[str]:
        """The open answers on which a number turns, those of a number worked out of open ones included."""
        diagram = self._diagrams.decision(column.rows)
        if len(within.intakes) == 1:
            cells = self._domain.cells_of(within.intakes[0].given)
            return self._fields(Restriction(self._diagrams, cells).support(diagram))
        left = {self._diagrams.restricted(diagram, self._domain.cells_of(one.given), {}) for one in within.intakes}
        fields = self._fields(place for one in left for place in self._diagrams.support(one))
        return fields | within.turning_on if len(left) > 1 else fields

    def _fields(self, places: Iterable[int]) -> frozenset[str]:
        return frozenset(self._domain.variables[place].field for place in places)

    def _turned(self, column: Column, number: float, intake: Intake) -> Iterator[str]:
        """Which answers gave another number than the usual one, with where that stands."""
        usual = column.rows[-1]
        if number == usual.outcome or column.name not in _COLUMN_WORDS:
            return
        words, unit = _COLUMN_WORDS[column.name]
        origin = next(row.origin for row in column.rows if row.outcome == number)
        reasons = "; ".join(self._reasons(column, number, intake)) or f"whatever is still open ({origin})"
        yield f"{words} {number:,g} {unit}, not {usual.outcome:,g}: {reasons}."

    def _reasons(self, column: Column, number: float, intake: Intake) -> Iterator[str]:
        """The answers that give a number, with the fact of each row; an answer named above is not named again."""
        said: set[str] = set()
        for row in column.rows:
            if row.outcome != number or not self._holds(row, intake):
                continue
            tests = _passed(row, intake)
            if said.isdisjoint(test.field for test in tests):
                answers = dict.fromkeys(_answer(self._pack, test, intake.given[test.field]) for test in tests)
                yield f"{', '.join(answers)} ({row.origin})"
            said.update(test.field for test in tests)

    def _holds(self, row: Row, intake: Intake) -> bool:
        return self._held[row.when.node].outcome(intake.surely, intake.possibly) is True

    def _notes(self, medicine: Medicine, intake: Intake, result: Result) -> list[str]:
        said = medicine.said_with_dose
        notes = [f"{n.fact}: {n.text}" for n in result.cautions if n.effect == "adjust" or n.fact in said]
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


def _said_of_one_dose(medicine: Medicine, column: Column, numbers: Mapping[str, float]) -> bool:
    """Whether the most at once is what one dose is, now and usually, so that it is said of the dose already."""
    usual = {one.name: one.rows[-1].outcome for one in medicine.columns}
    same = numbers.get("dose_mg") == numbers[column.name] and usual["dose_mg"] == usual[column.name]
    return column.name == "max_single_mg" and same


def _by_number(rows: Sequence[Row]) -> Iterator[Row]:
    """Rows next to each other that come to one number as one row: which of them holds does not matter to the number."""
    for number, same in groupby(rows, key=lambda row: row.outcome):
        own = list(same)
        node = own[0].when.node if len(own) == 1 else Some(tuple(row.when.node for row in own))
        yield Row(number, Condition(" or ".join(row.when.text for row in own), node))


def _passed(row: Row, intake: Intake) -> list[Test]:
    """The tests of a row that a given answer passes."""
    given = intake.given
    return [t for t, stands in literals(row.when.node) if stands and t.field in given and t.holds(given[t.field])]


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
