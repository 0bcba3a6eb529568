"""The answers as a pack sees them: every test gets a bit, every field the cells that its tests can tell apart."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.engine.condition import Condition, Test, literals
from app.engine.pack import Question


@dataclass(frozen=True)
class Variable:
    """A scalar answer, or one member of a set: its tests and the cells of values they cannot tell apart."""

    place: int
    field: str
    member: str | None
    tests: tuple[Test, ...]
    cells: tuple[tuple[bool, ...], ...]
    """Per cell the truth of each test, in the order of `tests`."""

    def cell(self, answer: object) -> int:
        """The cell in which a known answer lies."""
        return self.cells.index(tuple(test.holds(answer) for test in self.tests))


class Domain:
    """All tests of a pack, in intake order.

    An intake is two integers, *surely* and *possibly*: bit per test, set in both when the answer passes, in neither
    when it does not, and only in *possibly* while the answer is open.
    """

    def __init__(
        self,
        questions: Mapping[str, Question],
        conditions: Iterable[Condition],
        lowest: Mapping[str, float],
    ) -> None:
        """`lowest` raises the lowest value that an open answer may take (age within scope)."""
        by_variable: dict[tuple[str, str | None], dict[Test, None]] = {}
        for condition in conditions:
            for test, _ in literals(condition.node):
                member = str(test.values[0]) if test.operator == "has" else None
                by_variable.setdefault((test.field, member), {})[test] = None
        places = {name: place for place, name in enumerate(questions)}

        def order(key: tuple[str, str | None]) -> tuple[int, int]:
            field, member = key
            return places[field], questions[field].values.index(member) if member else 0

        self.variables = tuple(
            Variable(place, field, member, tests, _cells(questions[field], tests, lowest.get(field)))
            for place, (field, member) in enumerate(sorted(by_variable, key=order))
            for tests in [tuple(by_variable[field, member])]
        )
        self.bits = {
            test: bit for bit, test in enumerate(test for variable in self.variables for test in variable.tests)
        }
        self.masks: dict[str, int] = {}
        for test, bit in self.bits.items():
            self.masks[test.field] = self.masks.get(test.field, 0) | 1 << bit
        self.everything = (1 << len(self.bits)) - 1
        self._seen: dict[tuple[str, object], int] = {}

    @cached_property
    def of_field(self) -> Mapping[str, tuple[Variable, ...]]:
        """The variables of each field that any condition looks at."""
        return {field: tuple(v for v in self.variables if v.field == field) for field in self.masks}

    @cached_property
    def _by_key(self) -> Mapping[tuple[str, str | None], Variable]:
        return {(variable.field, variable.member): variable for variable in self.variables}

    def variable_of(self, test: Test) -> Variable:
        """The variable that a test looks at."""
        return self._by_key[test.field, str(test.values[0]) if test.operator == "has" else None]

    def true_bits(self, field: str, answer: object) -> int:
        """The bits of the tests that a known answer passes."""
        key = (field, answer)
        if key not in self._seen:
            if len(self._seen) > 50_000:
                self._seen.clear()
            passed = (t for v in self.of_field.get(field, ()) for t in v.tests if t.holds(answer))
            self._seen[key] = sum(1 << self.bits[test] for test in passed)
        return self._seen[key]

    def bounds(self, answers: Mapping[str, object]) -> tuple[int, int]:
        """An intake as (surely, possibly); absent and None are open."""
        surely, possibly = 0, self.everything
        for field, answer in answers.items():
            mask = self.masks.get(field)
            if answer is not None and mask:
                bits = self.true_bits(field, answer)
                surely |= bits
                possibly &= ~mask | bits
        return surely, possibly

    def cells_of(self, answers: Mapping[str, object]) -> dict[int, int]:
        """Variable's place -> cell of its answer, for the known answers."""
        return {
            variable.place: variable.cell(answer)
            for field, answer in answers.items()
            if answer is not None
            for variable in self.of_field.get(field, ())
        }


def _cells(question: Question, tests: tuple[Test, ...], lowest: float | None) -> tuple[tuple[bool, ...], ...]:
    return tuple(dict.fromkeys(tuple(t.holds(value) for t in tests) for value in samples(question, tests, lowest)))


def samples(question: Question, tests: tuple[Test, ...], lowest: float | None) -> Sequence[object]:
    """Values of a question, at least one for each way its tests can come out."""
    match question.type:
        case "bool":
            return [False, True]
        case "choice":
            return list(question.values)
        case "set":
            return [(), *((value,) for value in question.values)]
    low, high = question.low or 0, question.high or 0
    low = max(low, lowest) if lowest is not None else low
    bounds = [float(str(test.values[0])) for test in tests]
    if question.type == "int":
        near = {int(bound) + step for bound in bounds for step in (-1, 0, 1)} | {int(low), int(high)}
        return sorted(value for value in near if low <= value <= high)
    points = sorted({low, high, *bounds})
    between = [(left + right) / 2 for left, right in itertools.pairwise(points)]
    return sorted(value for value in {*points, *between} if low <= value <= high)
