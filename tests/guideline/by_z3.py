"""A pack as z3 reads it: the same trees once more, over the questions' own ranges instead of cells."""

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from functools import cached_property
from itertools import count
from typing import Any

import z3  # type: ignore[import-untyped]  # it comes without types

from app.engine.claims import LEVELS, URGENCY
from app.engine.condition import All, AtLeast, Node, Not, Some, Test
from app.engine.pack import Medicine, Pack, Question, Row, Value
from app.engine.sentences import STATUSES
from tests.patients import Answers

_NUMBERS = count()
"""z3 keeps the names of all readers apart by them."""
Formula = Any
"""What z3 makes: a formula or a term."""


class ByZ3:
    """One pack as z3 sees it: a variable for each answer, for each member of a set one of its own."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self._number = next(_NUMBERS)
        self.solver = z3.Solver()
        self.variables: dict[tuple[str, str | None], Formula] = {}
        self._values: dict[str, dict[str, Formula]] = {}
        for question in pack.fields.values():
            self._declare(question)
        self._formulas: dict[Node, Formula] = {}
        self._held: dict[tuple[str, tuple[object, ...]], Formula] = {}
        self.solver.add([self.formula(rule.when.node) for rule in pack.scope])

    def _declare(self, question: Question) -> None:
        name = question.id
        match question.type:
            case "set":
                for member in question.values:
                    self.variables[name, member] = z3.Bool(f"{name}.{member}")
            case "bool":
                self.variables[name, None] = z3.Bool(name)
            case "choice":
                sort, values = z3.EnumSort(
                    f"{name} {self._number}", [f"{v} {name} {self._number}" for v in question.values]
                )
                self._values[name] = dict(zip(question.values, values, strict=True))
                self.variables[name, None] = z3.Const(name, sort)
            case _:
                number = z3.Int(name) if question.type == "int" else z3.Real(name)
                self.variables[name, None] = number
                self.solver.add(self.within(question, number))

    def within(self, question: Question, number: Formula) -> Formula:
        """That a number lies within its question's range, and within scope."""
        low = max(question.low or 0, self.pack.lowest.get(question.id, 0))
        return z3.And(number >= low, number <= (question.high or 0))

    def formula(self, node: Node) -> Formula:
        """A tree as a formula."""
        if node not in self._formulas:
            self._formulas[node] = joined(node, self.test, positive=True)
        return self._formulas[node]

    def test(self, test: Test, positive: bool = True) -> Formula:
        """One test, or its negation, as a formula."""
        found = self._test(test)
        if self._may_be_open(test.field):
            found = z3.And(z3.Not(self.open(test.field)), found)
        return found if positive else z3.Not(found)

    def _may_be_open(self, field: str) -> bool:
        """Whether no value of the question stands for an open answer: yes and no, and sets, have one."""
        return field in self.pack.added and self.pack.fields[field].type not in ("bool", "set")

    def open(self, field: str) -> Formula:
        """That an added question is not answered: it then fails every test."""
        return z3.Bool(f"{field} open")

    def _test(self, test: Test) -> Formula:
        if test.operator == "has":
            return self.variables[test.field, str(test.values[0])]
        variable, bound = self.variables[test.field, None], test.values[0] if test.values else None
        match test.operator:
            case "in":
                return z3.Or([variable == self.term(test.field, value) for value in test.values])
            case "<":
                return variable < bound
            case "<=":
                return variable <= bound
            case ">":
                return variable > bound
            case _:
                return variable >= bound

    def term(self, field: str, value: object) -> Formula:
        """A value of a scalar question as z3 has it."""
        match value:
            case str():
                return self._values[field][value]
            case bool():
                return z3.BoolVal(value)
            case int():
                return z3.IntVal(value)
            case _:
                return z3.RealVal(str(Fraction(str(value))))

    def has(self, name: str, statuses: Iterable[object]) -> Formula:
        """That a statement, or urgency, has one of these statuses."""
        key = (name, tuple(statuses))
        if key not in self._held:
            self._held[key] = self._has(name, key[1])
        return self._held[key]

    def _has(self, name: str, statuses: tuple[object, ...]) -> Formula:
        if name != URGENCY:
            return self.comes_to(self.pack.rules[name].rows, statuses)
        emergency, urgent = (self.formula(self.pack.definitions[level].node) for level in ("emergency", "urgent"))
        levels = (z3.Not(z3.Or(emergency, urgent)), z3.And(urgent, z3.Not(emergency)), emergency)
        return z3.Or([formula for level, formula in zip(LEVELS, levels, strict=True) if level in statuses])

    def comes_to(self, rows: tuple[Row, ...], outcomes: Iterable[object]) -> Formula:
        """That a decision list comes to one of these outcomes."""
        wanted, found = tuple(outcomes), z3.BoolVal(False)
        for row in reversed(rows):
            found = z3.If(self.formula(row.when.node), z3.BoolVal(row.outcome in wanted), found)
        return found

    def number(self, medicine: Medicine, column: str) -> Formula:
        """A number of a regimen as a term: row by row, the first that holds."""
        rows = next(each.rows for each in medicine.columns if each.name == column)
        found = z3.RealVal(str(rows[-1].outcome))
        for row in reversed(rows[:-1]):
            found = z3.If(self.formula(row.when.node), z3.RealVal(str(row.outcome)), found)
        return found

    def used(self, name: str) -> Formula:
        """What has been used already, worked out here once more."""
        if name == "relaxant_days":
            row, episode = (
                self.variables[field, None] for field in ("muscle_relaxant_days", "muscle_relaxant_days_this_episode")
            )
            return z3.ToReal(z3.If(row > episode, row, episode))
        taken = self.variables["current_medicines", "acetaminophen"]
        return z3.If(taken, self.variables["acetaminophen_total_mg_day", None], z3.RealVal(0))

    def someone(self, formula: Formula) -> Answers | None:
        """A patient for whom a formula holds, everything answered; None where there is none."""
        self.solver.push()
        self.solver.add(formula)
        try:
            found = self.solver.check()
            assert found != z3.unknown
            return self._patient(self.solver.model()) if found == z3.sat else None
        finally:
            self.solver.pop()

    def _patient(self, model: Formula) -> Answers:
        answered = (
            question
            for name, question in self.pack.questions.items()
            if not (self._may_be_open(name) and z3.is_true(model.eval(self.open(name), model_completion=True)))
        )
        return {question.id: self._answer(question, model) for question in answered}

    def _answer(self, question: Question, model: Formula) -> Value:
        if question.type == "set":
            return tuple(m for m in question.values if z3.is_true(self._eval(question.id, m, model)))
        value = self._eval(question.id, None, model)
        match question.type:
            case "bool":
                return bool(z3.is_true(value))
            case "choice":
                return next(name for name in question.values if z3.eq(self._values[question.id][name], value))
            case "int":
                return int(value.as_long())
            case _:
                return float(value.as_fraction())

    def _eval(self, field: str, member: str | None, model: Formula) -> Formula:
        return model.eval(self.variables[field, member], model_completion=True)

    def known(self, answers: Answers) -> Iterator[tuple[Formula, Formula]]:
        """Each variable of a known answer with its value; an added answer that is open is known too: it is "no"."""
        for name, question in self.pack.fields.items():
            value = answers.get(name)
            if self._may_be_open(name):
                yield self.open(name), z3.BoolVal(value is None)
            elif value is None and name in self.pack.added:
                value = () if question.type == "set" else False
            if isinstance(value, tuple):
                yield from ((self.variables[name, m], z3.BoolVal(m in value)) for m in question.values)
            elif value is not None:
                exact = float(value) if question.type == "number" else value
                yield self.variables[name, None], self.term(name, exact)

    def settled(self, answers: Answers, name: str, status: object) -> bool:
        """Whether every way of answering what is open gives a statement this status."""
        known = [variable == value for variable, value in self.known(answers)]
        return self.someone(z3.And(*known, z3.Not(self.has(name, (status,))))) is None

    @cached_property
    def statuses(self) -> Formula:
        """Every status and the urgency as one term: `outcomes(S01, ..., urgency)`, a number for each outcome."""
        parts = []
        for name in (*self.pack.rules, URGENCY):
            known = LEVELS if name == URGENCY else STATUSES
            part = z3.IntVal(-1)
            for place, status in enumerate(known):
                part = z3.If(self.has(name, (status,)), z3.IntVal(place), part)
            parts.append(part)
        return z3.Function("outcomes", *[z3.IntSort()] * (len(parts) + 1))(*parts)

    def outcomes(self, answers: Answers) -> dict[str, str]:
        """Statement -> status, and the urgency, of a complete patient."""
        term = z3.simplify(z3.substitute(self.statuses, *self.known(answers)))
        found = {}
        for name, place in zip((*self.pack.rules, URGENCY), term.children(), strict=True):
            known = LEVELS if name == URGENCY else STATUSES
            found[name] = known[place.as_long()]
        return found


def joined(node: Node, literal: Callable[[Test, bool], Formula], *, positive: bool) -> Formula:
    """A tree as a formula, negations pushed down to its tests."""
    match node:
        case Test():
            return literal(node, positive)
        case Not(of=part):
            return joined(part, literal, positive=not positive)
        case All(of=parts) | Some(of=parts):
            found = [joined(part, literal, positive=positive) for part in parts]
            return z3.And(found) if isinstance(node, All) == positive else z3.Or(found)
        case AtLeast(count=count, of=tests):
            least = count if positive else len(tests) - count + 1
            return z3.Sum([z3.If(literal(test, positive), 1, 0) for test in tests]) >= least
