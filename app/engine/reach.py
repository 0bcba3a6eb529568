"""What numbers worked out of answers can still come to while some of these are open."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from app.engine.decide import Intake
from app.engine.derived import DERIVED
from app.engine.domain import Domain, samples
from app.engine.pack import Pack, Question


@dataclass(frozen=True)
class Reach:
    """An intake, once for each way its numbers can come out, and the open answers that decide which."""

    intakes: tuple[Intake, ...]
    turning_on: frozenset[str]


def reach(pack: Pack, domain: Domain, intake: Intake) -> Reach:
    """The intake alone, unless an added answer is given and only answers of the contract lack for a number.

    While the added answer itself is open there is no number, and nothing waits for one.
    """
    intakes, turning_on = [intake], set[str]()
    for name in pack.computed:
        wanted = [field for field in DERIVED[name].needs if field not in intake.given]
        if wanted and name in domain.of_field and pack.added.isdisjoint(wanted):
            turning_on.update(wanted)
            values = _values(pack, domain, name, intake.given)
            intakes = [_with(domain, one, name, value) for one in intakes for value in values]
    return Reach(tuple(intakes), frozenset(turning_on))


def _with(domain: Domain, intake: Intake, name: str, value: float | None) -> Intake:
    # Answers to questions that are not asked are gone from what is given already, so that it needs no gates.
    return intake if value is None else Intake(domain, {**intake.given, name: value}, {})


def _values(pack: Pack, domain: Domain, name: str, given: Mapping[str, object]) -> list[float | None]:
    """A value for each way the tests of a number can come out; None where all fail, as they do without a number."""
    (variable,) = domain.of_field[name]
    none = variable.cells.index((False,) * len(variable.tests))
    found: dict[int, float | None] = {}
    for span in _spans(pack, name, given):
        if span is None:
            found[none] = None
            continue
        low, high = span
        for value in samples(replace(pack.computed[name], low=low, high=high), variable.tests, None):
            cell = variable.cell(value)
            found.setdefault(cell, None if cell == none else float(str(value)))
    return list(found.values())


def _spans(pack: Pack, name: str, given: Mapping[str, object]) -> Iterator[tuple[float, float] | None]:
    """From where to where a number goes, for each way to answer all that is not continuous; None for no number."""
    wanted = [pack.questions[field] for field in DERIVED[name].needs if field not in given]
    # It rises or falls with a continuous answer, so that all between is reached from the ends.
    ends = {question.id: _answers(pack, question) for question in wanted if question.type == "number"}
    apart = {question.id: _answers(pack, question) for question in wanted if question.type != "number"}
    for each in _ways(apart):
        numbers = [DERIVED[name].work_out({**given, **each, **end}) for end in _ways(ends)]
        known = [number for number in numbers if number is not None]
        yield (min(known), max(known)) if known else None


def _ways(answers: Mapping[str, Sequence[object]]) -> Iterator[dict[str, object]]:
    for values in product(*answers.values()):
        yield dict(zip(answers, values, strict=True))


def _answers(pack: Pack, question: Question) -> Sequence[object]:
    """Every answer in scope; of a continuous one the ends."""
    low = max(question.low or 0, pack.lowest.get(question.id, 0))
    high = question.high or 0
    match question.type:
        case "number":
            return (low, high)
        case "int":
            return range(int(low), int(high) + 1)
        case "bool":
            return (False, True)
        case _:
            return question.values
