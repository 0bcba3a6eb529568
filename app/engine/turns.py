"""What would change a settled status: every change of one given answer that turns it, and into what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from app.engine.bounds import OPEN
from app.engine.decide import Decision, Intake
from app.engine.domain import Domain, Variable, samples
from app.engine.pack import Question


@dataclass(frozen=True)
class Turn:
    """A change of one answer and the status that it gives.

    For a number `low` and `high` bound the values, None where the question's own range does; an end that is
    `..._in` belongs to them. For a choice or yes/no, `values`; for a set, the `values` any one of which is added
    (or, when `removed`, taken away).
    """

    field: str
    outcome: object
    values: tuple[object, ...] = ()
    low: float | None = None
    low_in: bool = True
    high: float | None = None
    high_in: bool = True
    removed: bool = False


def turns(
    domain: Domain, questions: Mapping[str, Question], lowest: Mapping[str, float], decision: Decision, intake: Intake
) -> tuple[Turn, ...]:
    """Every change of one given answer that turns the settled outcome into another settled one; none while it is open.

    Fields come in intake order. No single answer turns it where the result is empty.
    """
    now = decision.outcome(intake.surely, intake.possibly)
    if now is OPEN:
        return ()
    found: list[Turn] = []
    for field, variables in domain.of_field.items():
        if field in decision.fields and field in intake.given:
            trial = _Trial(domain, decision, intake, field)
            question = questions[field]
            if question.type == "set":
                found += _of_set(trial, variables, now)
            elif question.type in ("int", "number"):
                found += _of_number(trial, question, variables[0], lowest.get(field), now)
            else:
                found += _of_choice(trial, question, now)
    order = {field: place for place, field in enumerate(questions)}
    return tuple(sorted(found, key=lambda turn: order[turn.field]))


@dataclass(frozen=True)
class _Trial:
    """The outcome if one answer were another."""

    domain: Domain
    decision: Decision
    intake: Intake
    field: str

    def outcome(self, answer: object) -> object:
        bits, mask = self.domain.true_bits(self.field, answer), self.domain.masks[self.field]
        return self.decision.outcome(self.intake.surely & ~mask | bits, self.intake.possibly & ~mask | bits)


def _of_choice(trial: _Trial, question: Question, now: object) -> Iterator[Turn]:
    given = trial.intake.given[trial.field]
    values: tuple[object, ...] = (False, True) if question.type == "bool" else question.values
    by_outcome: dict[object, list[object]] = {}
    for value in values:
        if value != given:
            by_outcome.setdefault(trial.outcome(value), []).append(value)
    for outcome, reached in by_outcome.items():
        if outcome not in (now, OPEN):
            yield Turn(trial.field, outcome, values=tuple(reached))


def _of_set(trial: _Trial, variables: tuple[Variable, ...], now: object) -> Iterator[Turn]:
    answer = trial.intake.given[trial.field]
    given = answer if isinstance(answer, tuple) else ()
    by_outcome: dict[tuple[object, bool], list[object]] = {}
    for member in (variable.member for variable in variables):
        removed = member in given
        changed = tuple(m for m in given if m != member) if removed else (*given, member)
        by_outcome.setdefault((trial.outcome(changed), removed), []).append(member)
    for (outcome, removed), members in by_outcome.items():
        if outcome not in (now, OPEN):
            yield Turn(trial.field, outcome, values=tuple(members), removed=removed)


def _of_number(
    trial: _Trial, question: Question, variable: Variable, lowest: float | None, now: object
) -> Iterator[Turn]:
    """Runs of values with one outcome; between two of them lies the bound of a test."""
    values = [float(str(value)) for value in samples(question, variable.tests, lowest)]
    runs = [
        (outcome, [value for _, value in run])
        for outcome, run in groupby(((trial.outcome(v), v) for v in values), key=lambda pair: pair[0])
    ]
    bounds = {float(str(test.values[0])) for test in variable.tests}
    for place, (outcome, run) in enumerate(runs):
        if outcome in (now, OPEN):
            continue
        low, low_in = _end(run[0], runs[place - 1][1][-1] if place else None, bounds, question)
        high, high_in = _end(run[-1], runs[place + 1][1][0] if place + 1 < len(runs) else None, bounds, question)
        yield Turn(trial.field, outcome, low=low, low_in=low_in, high=high, high_in=high_in)


def _end(inside: float, outside: float | None, bounds: set[float], question: Question) -> tuple[float | None, bool]:
    """The end of a run: of whole numbers its last value, else the bound of the test that divides it from the next."""
    if outside is None:
        return None, True
    if question.type == "int" or inside in bounds:
        return inside, True
    return outside, False
