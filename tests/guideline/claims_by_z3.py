"""The claims of a pack as formulas for z3, each read from claims.yaml independently of the engine's own proofs."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

import z3  # type: ignore[import-untyped]  # it comes without types

from app.engine.claims import Apart, Blocked, Ceiling, Claim, Raised, Rising, Statuses, Whole
from app.engine.condition import Node, Test, literals
from app.engine.sentences import STATUSES
from tests.guideline.by_z3 import ByZ3, Formula, joined
from tests.patients import Answers


@dataclass(frozen=True)
class Twin:
    """A formula that no patient may satisfy (or, where `wanted`, that one must)."""

    name: str
    formula: Formula
    wanted: bool = False


def twins(reader: ByZ3, claim: Claim) -> Iterator[Twin]:
    """What z3 has to refute, or to find, for one claim."""
    match claim.shape:
        case Statuses() as shape:
            return _statuses(reader, shape)
        case Apart(lines=lines):
            return (Twin(str(line), z3.And([reader.has(name, held) for name, held in line])) for line in lines)
        case Raised() as shape:
            return _raised(reader, shape)
        case Blocked(never=never):
            return _blocked(reader, never)
        case Ceiling() as shape:
            return _ceiling(reader, shape)
        case Rising(ladders=ladders):
            return _rising(reader, ladders)
        case Whole(kind=kind):
            return {"complete": _complete, "reachable": _reachable, "exact": _exact}[kind](reader)


def broken(reader: ByZ3, claim: Claim) -> list[tuple[str, Answers]]:
    """Each formula of a claim that does not come out, with a patient where there is one."""
    found = []
    for twin in twins(reader, claim):
        someone = reader.someone(twin.formula)
        if (someone is None) == twin.wanted:
            found.append((twin.name, someone or {}))
    return found


def _statuses(reader: ByZ3, shape: Statuses) -> Iterator[Twin]:
    when = reader.formula(shape.when.node)
    for name in shape.statements:
        if shape.only:
            yield Twin(f"{name} only", z3.And(when, z3.Not(reader.has(name, shape.only))))
        if shape.never:
            yield Twin(f"{name} never", z3.And(when, reader.has(name, shape.never)))


def _blocked(reader: ByZ3, never: tuple[str, ...]) -> Iterator[Twin]:
    for use in reader.pack.uses:
        about = [name for name, rule in reader.pack.rules.items() if rule.subject == use.subject]
        if use.effect == "block" and about:
            given = z3.Or([reader.has(name, never) for name in about])
            yield Twin(f"{use.fact} {use.subject}", z3.And(reader.formula(use.when.node), given))


def _rising(reader: ByZ3, ladders: tuple[tuple[str, ...], ...]) -> Iterator[Twin]:
    for medicine in reader.pack.medicines.values():
        for lower, upper in (pair for ladder in ladders for pair in pairwise(ladder)):
            above = reader.number(medicine, lower) > reader.number(medicine, upper)
            yield Twin(f"{medicine.id} {lower} {upper}", above)


def _raised(reader: ByZ3, shape: Raised) -> Iterator[Twin]:
    """Two patients who differ in one answer: with it true the statement may not be at an earlier level."""
    for test in dict.fromkeys(test for test, _ in literals(shape.raising.node)):
        member = str(test.values[0]) if test.operator == "has" else None
        variable = reader.variables[test.field, member]
        other = z3.FreshConst(variable.sort())
        question = reader.pack.fields[test.field]
        ranged = reader.within(question, other) if question.type in ("int", "number") else z3.BoolVal(True)
        turned = z3.And(reader.test(test), ranged, z3.substitute(reader.test(test, False), (variable, other)))
        for name, levels in shape.levels:
            lowered = z3.Or(
                [
                    z3.And(
                        reader.has(name, (lower,)), z3.substitute(reader.has(name, levels[at + 1 :]), (variable, other))
                    )
                    for at, lower in enumerate(levels[:-1])
                ]
            )
            yield Twin(f"{test} {name}", z3.And(turned, lowered))


def _ceiling(reader: ByZ3, shape: Ceiling) -> Iterator[Twin]:
    medicine = reader.pack.medicines[shape.medicine]
    given = reader.number(medicine, shape.column)
    less = next(column.less for column in medicine.columns if column.name == shape.column)
    if less:
        given -= reader.used(less)
    beside = reader.used(shape.beside) if shape.beside else z3.RealVal(0)
    over = given + beside > z3.RealVal(str(shape.at_most))
    yield Twin(f"{shape.medicine} {shape.column}", z3.And(reader.formula(shape.when.node), over))


def _complete(reader: ByZ3) -> Iterator[Twin]:
    for name in reader.pack.statements:
        yield Twin(name, z3.Not(reader.has(name, STATUSES)))
    for medicine in reader.pack.medicines.values():
        for column in medicine.columns:
            numbered = z3.Or([reader.formula(row.when.node) for row in column.rows])
            yield Twin(f"{medicine.id} {column.name}", z3.Not(numbered))


def _reachable(reader: ByZ3) -> Iterator[Twin]:
    lists = {name: rule.rows for name, rule in reader.pack.rules.items()}
    for medicine in reader.pack.medicines.values():
        lists |= {f"{medicine.id} {column.name}": column.rows for column in medicine.columns}
    for name, rows in lists.items():
        for place, row in enumerate(rows):
            above = z3.Or([reader.formula(each.when.node) for each in rows[:place]])
            yield Twin(f"{name} {row.outcome}", z3.And(reader.formula(row.when.node), z3.Not(above)), wanted=True)
    said = [(use.fact, use.when) for use in reader.pack.uses]
    said += [(alert.fact, alert.when) for alert in reader.pack.alerts]
    said += [(one.id, condition) for one in reader.pack.baselines for condition in (one.usual, one.new)]
    for name, condition in said:
        yield Twin(name, reader.formula(condition.node), wanted=True)


def _exact(reader: ByZ3) -> Iterator[Twin]:
    """That opening an answer loses nothing, one variable after another, whichever others are open already.

    Read with bounds, a literal of an open answer is false. So with one variable open, the condition must hold just
    where it holds for each of the variable's values. By induction over the open ones that is so for any number.
    An added answer that is open is settled: it is "no".
    """
    for condition in dict.fromkeys(reader.pack.acting()):
        tests = [t for t in dict.fromkeys(t for t, _ in literals(condition.node)) if t.field not in reader.pack.added]
        by_variable: dict[tuple[str, str | None], list[Test]] = {}
        for test in tests:
            member = str(test.values[0]) if test.operator == "has" else None
            by_variable.setdefault((test.field, member), []).append(test)
        for key, of_variable in by_variable.items():
            yield Twin(f"{condition.text}: {key}", _loses(reader, condition.node, key, of_variable))


def _loses(reader: ByZ3, node: Node, key: tuple[str, str | None], tests: list[Test]) -> Formula:
    def bounded(opened: bool) -> Formula:
        def literal(test: Test, positive: bool) -> Formula:
            own = (test.field, str(test.values[0]) if test.operator == "has" else None)
            if own == key:
                return z3.And(not opened, reader.test(test, positive))
            return z3.And(z3.Not(z3.Bool(f"open {own}")), reader.test(test, positive))

        return joined(node, literal, positive=True)

    variable, closed = reader.variables[key], bounded(False)
    each = z3.And([z3.substitute(closed, (variable, value)) for value in _values(reader, key, tests)])
    return z3.Xor(bounded(True), each)


def _values(reader: ByZ3, key: tuple[str, str | None], tests: list[Test]) -> Iterator[Formula]:
    """Values of a variable that make its tests come out in every way they can."""
    question = reader.pack.fields[key[0]]
    if key[1] is not None or question.type == "bool":
        yield from (z3.BoolVal(False), z3.BoolVal(True))
    elif question.type == "choice":
        yield from (reader.term(question.id, value) for value in question.values)
    else:
        low = Fraction(max(question.low or 0, reader.pack.lowest.get(question.id, 0)))
        high, step = Fraction(question.high or 0), Fraction(1, 1 if question.type == "int" else 1000)
        bounds = {Fraction(str(test.values[0])) for test in tests}
        near = {bound + side for bound in bounds for side in (-step, Fraction(0), step)} | {low, high}
        for value in sorted(one for one in near if low <= one <= high):
            yield z3.IntVal(int(value)) if question.type == "int" else z3.RealVal(str(value))
