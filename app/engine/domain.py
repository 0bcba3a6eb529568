"""The answers as a pack sees them: every test gets a bit, every field the cells that its tests can tell apart."""

import itertools
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_

from app.engine.condition import Condition, Test, literals
from app.engine.wizard import Question

_MOST_SEEN = 50_000
"""Numbers can be any; beyond so many answers the memory of them begins anew."""


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
        added: Collection[str] = (),
    ) -> None:
        """Make the bits and cells.

        Args:
            questions: by id, in intake order.
            conditions: all that will be asked of it.
            lowest: raises the lowest value that an open answer may take (age within scope).
            added: fields that fail every test while they are open, instead of being undecided.
        """
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
            Variable(
                place, field, member, tests, _cells(questions[field], tests, lowest.get(field), shut=field in added)
            )
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
        shut = [field for field in self.masks if field in added]
        self.opening = self.everything ^ sum(self.masks[field] for field in shut)
        """The bits that an open answer leaves possible."""
        self.forget = {field: (self.everything & ~mask, mask & self.opening) for field, mask in self.masks.items()}
        """Field -> the bits that stay when its answer is forgotten, and those that become possible by it."""
        self._shut = {field: tuple(map(_failing, self.of_field[field])) for field in shut}
        self._codes = _Codes(self)
        self._cells = _Cells(self)

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
        return self._codes[field, answer] & self.everything

    def bounds(self, answers: Mapping[str, object]) -> tuple[int, int]:
        """An intake as (surely, possibly); absent and None are open."""
        code = reduce(or_, map(self._codes.__getitem__, answers.items()), 0)
        surely = code & self.everything
        return surely, self.opening & ~(code >> len(self.bits)) | surely

    def cells_of(self, answers: Mapping[str, object]) -> dict[int, int]:
        """Variable's place -> cell of its answer, for the known answers and the open ones that fail every test."""
        found: dict[int, int] = {}
        for each in self._shut.values():
            found.update(each)
        for each in map(self._cells.__getitem__, answers.items()):
            found.update(each)
        return found


def _failing(variable: Variable) -> tuple[int, int]:
    """A variable's place with the cell in which every test fails."""
    return variable.place, variable.cells.index((False,) * len(variable.tests))


class _Codes(dict[tuple[str, object], int]):
    """One answer -> the bits of the tests it passes and, above them all, the mask of its field; 0 while it is open."""

    def __init__(self, domain: Domain) -> None:
        super().__init__()
        self._domain = domain

    def __missing__(self, key: tuple[str, object]) -> int:
        field, answer = key
        code = 0
        if answer is not None and field in self._domain.masks:
            passed = (t for v in self._domain.of_field[field] for t in v.tests if t.holds(answer))
            code = sum(1 << self._domain.bits[test] for test in passed)
            code |= self._domain.masks[field] << len(self._domain.bits)
        if len(self) >= _MOST_SEEN:
            self.clear()
        self[key] = code
        return code


class _Cells(dict[tuple[str, object], tuple[tuple[int, int], ...]]):
    """One answer -> the places of its field's variables, each with its cell; none while it is open."""

    def __init__(self, domain: Domain) -> None:
        super().__init__()
        self._domain = domain

    def __missing__(self, key: tuple[str, object]) -> tuple[tuple[int, int], ...]:
        field, answer = key
        variables = () if answer is None else self._domain.of_field.get(field, ())
        if len(self) >= _MOST_SEEN:
            self.clear()
        self[key] = tuple((variable.place, variable.cell(answer)) for variable in variables)
        return self[key]


def _cells(
    question: Question, tests: tuple[Test, ...], lowest: float | None, *, shut: bool
) -> tuple[tuple[bool, ...], ...]:
    """The ways the tests can come out; for an answer that fails every test while it is open, that one too."""
    found = dict.fromkeys(tuple(t.holds(value) for t in tests) for value in samples(question, tests, lowest))
    return tuple({**found, **dict.fromkeys([(False,) * len(tests)] if shut else [])})


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
