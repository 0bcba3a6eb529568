"""What written conditions come to, read in two ways: over stored patients, and over all patients by diagrams."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from app.engine.condition import All, AtLeast, Condition, Node, Not, Some, Test
from app.engine.derived import DERIVED
from app.engine.diagram import FALSE, TRUE, Diagrams
from app.engine.domain import Domain
from tests.guideline.written import NAME, Listed, Number, Origin, Outcome, Written
from tests.patients import Answers

Outcomes = Mapping[Outcome, int]
"""Outcome -> for whom it comes out, as the logic has it."""
_JOINED = ("dose_mg", "start_mg", "max_single_mg", "max_daily_mg")


class Logic(Protocol):
    """Truth as a number: a bit per patient, or a diagram."""

    yes: int
    no: int

    def test(self, test: Test) -> int: ...

    def both(self, one: int, other: int) -> int: ...

    def either(self, one: int, other: int) -> int: ...

    def negated(self, one: int) -> int: ...


class OverPatients:
    """A bit for each of the patients; open answers fail every test."""

    def __init__(self, patients: Sequence[Answers], computed: Sequence[str] = ()) -> None:
        self._patients = [
            {**answers, **{name: DERIVED[name].work_out(answers) for name in computed}} for answers in patients
        ]
        self.yes, self.no = (1 << len(patients)) - 1, 0
        self._tests: dict[Test, int] = {}

    def test(self, test: Test) -> int:
        if test not in self._tests:
            given = ((place, answers.get(test.field)) for place, answers in enumerate(self._patients))
            self._tests[test] = sum(1 << place for place, one in given if one is not None and test.holds(one))
        return self._tests[test]

    def both(self, one: int, other: int) -> int:
        return one & other

    def either(self, one: int, other: int) -> int:
        return one | other

    def negated(self, one: int) -> int:
        return self.yes & ~one


class OverAll:
    """A diagram over the answers of everybody."""

    yes, no = TRUE, FALSE

    def __init__(self, domain: Domain) -> None:
        self.domain = domain
        self.diagrams = Diagrams(domain)

    def test(self, test: Test) -> int:
        return self.diagrams.condition(test)

    def both(self, one: int, other: int) -> int:
        return self.diagrams.choose(one, other, FALSE)

    def either(self, one: int, other: int) -> int:
        return self.diagrams.choose(one, TRUE, other)

    def negated(self, one: int) -> int:
        return self.diagrams.choose(one, FALSE, TRUE)


def over_all(written: Written, nodes: Sequence[Node], *, scoped: bool = True) -> OverAll:
    """Diagrams that tell apart whatever the tests of these trees do; `scoped` keeps to those the guideline is for."""
    tests = dict.fromkeys(test for node in nodes for test in tests_of(node))
    pack = written.pack
    conditions = [Condition("", test) for test in tests if not test.field.startswith(NAME)]
    return OverAll(Domain(pack.fields, conditions, pack.lowest if scoped else {}, pack.added))


def tests_of(node: Node) -> tuple[Test, ...]:
    """Every test of a tree."""
    match node:
        case Test():
            return (node,)
        case Not(of=part):
            return tests_of(part)
        case _:
            return tuple(test for part in node.of for test in tests_of(part))


class Reading:
    """Written conditions under one logic; a changed one gives a reading that shares all that it does not touch."""

    def __init__(self, written: Written, logic: Logic) -> None:
        self.written = written
        self.logic = logic
        self._values: dict[str, int] = {}
        self._outcomes: dict[str, Outcomes] = {}
        self._mg: dict[str, dict[tuple[float, ...], int]] = {}
        self._trees: Mapping[str, Node] = written.conditions
        self._origin: Reading | None = None
        self._changed = ""

    def with_change(self, key: str, node: Node) -> "Reading":
        """The same with another tree for one condition."""
        other = Reading(self.written, self.logic)
        other._trees = {key: node}
        other._origin, other._changed = self, key
        return other

    def value(self, key: str) -> int:
        """For whom a condition holds."""
        if self._origin is not None and self._changed not in self.written.uses_of[key]:
            return self._origin.value(key)
        if key not in self._values:
            self._values[key] = self._of(self._tree(key))
        return self._values[key]

    def _tree(self, key: str) -> Node:
        return self._trees[key] if key in self._trees else self.written.conditions[key]

    def _of(self, node: Node) -> int:
        logic = self.logic
        match node:
            case Test():
                return self._of_test(node)
            case Not(of=part):
                return logic.negated(self._of(part))
            case All(of=parts):
                return self._fold(logic.both, parts, logic.yes)
            case Some(of=parts):
                return self._fold(logic.either, parts, logic.no)
            case AtLeast(count=count, of=tests):
                reached = [logic.yes] + [logic.no] * count
                for test in map(self._of, tests):
                    more = (logic.either(logic.both(test, reached[n - 1]), reached[n]) for n in range(1, count + 1))
                    reached = [logic.yes, *more]
                return reached[count]

    def _fold(self, join: Callable[[int, int], int], parts: tuple[Node, ...], found: int) -> int:
        for part in reversed(parts):
            found = join(self._of(part), found)
        return found

    def _of_test(self, test: Test) -> int:
        if test.field.startswith(NAME):
            found = self.logic.no
            for key in self.written.parts[test.field.removeprefix(NAME)]:
                found = self.logic.either(self.value(key), found)
            return found
        if test.field not in self.written.gates:
            return self.logic.test(test)
        # An answer to a question that is not asked does not exist; a gate is changed for its own sake only.
        gate = (self._origin or self).value(self.written.gates[test.field])
        return self.logic.both(gate, self.logic.test(test))

    def outcomes(self, name: str) -> Outcomes:
        """Every outcome that something comes to, and for whom."""
        if self._origin is not None and name not in self.written.touched[self._changed]:
            return self._origin.outcomes(name)
        if name not in self._outcomes:
            found = self.written.outcomes[name]
            self._outcomes[name] = self._found(found)
        return self._outcomes[name]

    def _found(self, outcome: Listed | Number | Origin) -> Outcomes:
        match outcome:
            case Listed():
                return self._listed(outcome)
            case Number():
                return self._number(outcome)
            case Origin():
                said = self._said(outcome)
                return {
                    o: whom for o, whom in ((True, said), (False, self.logic.negated(said))) if whom != self.logic.no
                }

    def _said(self, origin: Origin) -> int:
        """For whom a fact is said to give a number: by an answer that no row above has been said to look at."""
        logic, found = self.logic, self.logic.no
        name = f"{origin.medicine} {origin.column}"
        rows = self.written.pack.medicines[origin.medicine].columns
        facts = [row.origin for column in rows if column.name == origin.column for row in column.rows]
        above: dict[str, int] = {}
        for fact, (number, key) in zip(facts, self.written.columns[name].rows, strict=True):
            if number != origin.number or key is None:
                continue
            holds = self.value(key)
            for field, passes in self._passing(self._tree(key), stands=True).items():
                here = logic.both(holds, passes)
                if fact == origin.fact:
                    found = logic.either(found, logic.both(here, logic.negated(above.get(field, logic.no))))
                above[field] = logic.either(above.get(field, logic.no), here)
        said = logic.both(self.recommended(origin.statement), self._number_said(origin))
        return logic.both(found, said)

    def _number_said(self, origin: Origin) -> int:
        """For whom the number comes out and is said, not being that of one dose already."""
        logic = self.logic
        one_dose, own = (self.written.columns[f"{origin.medicine} {c}"] for c in ("dose_mg", origin.column))
        chosen = self._listed(own).get(origin.number, logic.no)
        if origin.column != "max_single_mg" or one_dose.rows[-1][0] != own.rows[-1][0]:
            return chosen
        return logic.both(chosen, logic.negated(self._listed(one_dose).get(origin.number, logic.no)))

    def _passing(self, node: Node, *, stands: bool) -> dict[str, int]:
        """Field -> for whom some test of it that stands as it is passes."""
        match node:
            case Test(field=field) if field.startswith(NAME):
                trees = [self._tree(key) for key in self.written.parts[field.removeprefix(NAME)]]
                return self._all_passing(trees, stands=stands)
            case Test(field=field):
                return {field: self._of_test(node)} if stands else {}
            case Not(of=part):
                return self._passing(part, stands=not stands)
            case _:
                return self._all_passing(node.of, stands=stands)

    def _all_passing(self, nodes: Iterable[Node], *, stands: bool) -> dict[str, int]:
        found: dict[str, int] = {}
        for node in nodes:
            for field, passes in self._passing(node, stands=stands).items():
                found[field] = self.logic.either(found.get(field, self.logic.no), passes)
        return found

    def chosen(self, listed: Listed) -> list[tuple[Outcome, int]]:
        """Row by row of a decision list, for whom it decides."""
        logic, left, found = self.logic, self.logic.yes, []
        for outcome, key in listed.rows:
            holds = logic.yes if key is None else self.value(key)
            found.append((outcome, logic.both(left, holds)))
            left = logic.both(left, logic.negated(holds))
        return found

    def _listed(self, listed: Listed) -> Outcomes:
        found: dict[Outcome, int] = {}
        for outcome, here in self.chosen(listed):
            if here != self.logic.no:
                found[outcome] = self.logic.either(found.get(outcome, self.logic.no), here)
        return found

    def recommended(self, statement: str) -> int:
        """For whom the statement comes out do or consider."""
        found = self.outcomes(statement)
        return self.logic.either(found.get("do", self.logic.no), found.get("consider", self.logic.no))

    def _number(self, number: Number) -> Outcomes:
        logic, usable = self.logic, self.recommended(number.statement)
        plain = self._listed(self.written.columns[f"{number.medicine} {number.column}"])
        if number.column in _JOINED:
            plain = self._held(number)
        found: dict[Outcome, int] = {None: logic.negated(usable)}
        for outcome, here in plain.items():
            found[outcome] = logic.both(usable, here)
        return {outcome: here for outcome, here in found.items() if here != logic.no}

    def _held(self, number: Number) -> Outcomes:
        """A number of mg held against the ceilings of the same medicine."""
        found: dict[Outcome, int] = {}
        for (dose, start, single, daily), here in self._together(number.medicine).items():
            most = min(single, daily)
            held = dict(zip(_JOINED, (min(dose, most), min(start, most), most, daily), strict=True))
            outcome = held[number.column]
            found[outcome] = self.logic.either(found.get(outcome, self.logic.no), here)
        return found

    def _together(self, medicine: str) -> dict[tuple[float, ...], int]:
        if medicine not in self._mg:
            found: dict[tuple[float, ...], int] = {(): self.logic.yes}
            for column in _JOINED:
                more: dict[tuple[float, ...], int] = {}
                for numbers, here in found.items():
                    for outcome, there in self._listed(self.written.columns[f"{medicine} {column}"]).items():
                        both = self.logic.both(here, there)
                        if both != self.logic.no:
                            more[*numbers, float(str(outcome))] = both
                found = more
            self._mg[medicine] = found
        return self._mg[medicine]
