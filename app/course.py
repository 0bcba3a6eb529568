"""The course of a patient's pain: scores over the visits, and what was taken or done meanwhile. No Qt."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from app.decisions import Decision
from app.engine.assessment import Regimen
from app.engine.pack import Pack
from app.handouts.exercises import exercise_set
from app.handouts.plan import last_day
from app.past import Past, PastVisit

Kind = Literal["nsaid", "other", "ms", "exercise"]
End = Literal["last day", "visit", "open"]
EXERCISE = "exercise"
NSAIDS = frozenset({"ibuprofen"})
TAKEN = "current_medicines"
THERAPY = "dmt"
FOR_MS = ("baclofen", "tizanidine", "dantrolene", "nabiximols", "dalfampridine")
"""Of the medicines taken now, those that MS is treated with."""
_NOT_TAKEN = frozenset({"avoid", "not_now", "ask"})


@dataclass(frozen=True)
class Point:
    """The scores of one visit; None where one was not asked or is not known."""

    on: date
    encounter_id: int
    pain: int | None
    peg: float | None


@dataclass(frozen=True)
class Bar:
    """One run of something taken or done.

    `end` tells what `last` is: the last day that the plan set, the visit that no longer has it or has it anew, or
    nothing but today.
    """

    item: str
    kind: Kind
    first: date
    last: date
    end: End
    regimen: Regimen | None = None


@dataclass(frozen=True)
class Course:
    """All that a chart shows, the oldest first."""

    points: tuple[Point, ...]
    bars: tuple[Bar, ...]

    @property
    def empty(self) -> bool:
        """Whether no visit has a score."""
        return not self.points

    def span(self) -> tuple[date, date]:
        """The first and the last day that is drawn."""
        days = [point.on for point in self.points] + [day for bar in self.bars for day in (bar.first, bar.last)]
        return min(days), max(days)


def course(pack: Pack, past: Past, today: date) -> Course:
    """The course up to today. A visit that neither scored nor advised anything leaves no trace in it."""
    points = (Point(one.held_on, one.encounter_id, one.pain, one.peg) for one in past.visits)
    planned = {medicine.statement: medicine.id for medicine in pack.medicines.values()}
    bars = [*_planned(past.visits, planned, today), *_for_ms(past.visits, today)]
    bars = _joined(bars)
    order = {name: place for place, name in enumerate(("nsaid", "other", "ms", EXERCISE))}
    return Course(
        tuple(point for point in points if point.pain is not None or point.peg is not None),
        tuple(sorted(bars, key=lambda bar: (order[bar.kind], bar.item, bar.first))),
    )


def _planned(visits: tuple[PastVisit, ...], planned: Mapping[str, str], today: date) -> Iterator[Bar]:
    """What was accepted: a medicine to its last day where it has one, else until a visit decides on it anew."""
    for place, visit in enumerate(visits):
        for item, decision in _taken(visit, planned).items():
            later = visits[place + 1 :]
            stop = last_day(visit.held_on, decision.regimen)
            # Without a last day nobody knows more than that the next visit's plan no longer has it.
            ending = (one.held_on for one in later if stop is None or item in _decided(one, planned))
            again = next(ending, None)
            ends: list[tuple[date, End]] = [(again, "visit")] if again else []
            ends += [(stop, "last day")] if stop else []
            last, end = min(ends, default=(max(today, visit.held_on), "open"))
            yield Bar(item, _kind(item), visit.held_on, last, end, decision.regimen)


def _joined(bars: list[Bar]) -> list[Bar]:
    """The same with runs in one that follow each other without a day between and without another dose."""
    found: list[Bar] = []
    for bar in bars:
        before = next((one for one in found if one.item == bar.item and one.last == bar.first), None)
        if before is not None and before.end == "visit" and before.regimen == bar.regimen:
            found[found.index(before)] = replace(before, last=bar.last, end=bar.end)
        else:
            found.append(bar)
    return found


def _taken(visit: PastVisit, planned: Mapping[str, str]) -> dict[str, Decision]:
    """Medicines and exercise that a visit's plan holds; advice to stop or avoid one is not a plan to take it."""
    return {
        item: one
        for one in visit.decisions
        if one.kind == "accepted" and _NOT_TAKEN.isdisjoint(json.loads(one.basis).get("statuses", {}).values())
        for item in _items(one, planned)
    }


def _decided(visit: PastVisit, planned: Mapping[str, str]) -> set[str]:
    """What a visit decided on, whichever way."""
    return {item for one in visit.decisions for item in _items(one, planned)}


def _items(decision: Decision, planned: Mapping[str, str]) -> Iterator[str]:
    if not exercise_set().brought_by.isdisjoint(decision.statements):
        yield EXERCISE
    yield from (planned[name] for name in decision.statements if name in planned)


def _kind(item: str) -> Kind:
    if item == EXERCISE:
        return "exercise"
    return "nsaid" if item in NSAIDS else "other"


def _for_ms(visits: tuple[PastVisit, ...], today: date) -> Iterator[Bar]:
    """What a visit was told is taken for MS, until a visit that was told otherwise."""
    for question, wanted in ((TAKEN, FOR_MS), (THERAPY, None)):
        told = [(one.held_on, one.answers.get(question)) for one in visits]
        known = [(on, taken) for on, taken in told if isinstance(taken, tuple)]
        items = dict.fromkeys(item for _, taken in known for item in taken if wanted is None or item in wanted)
        for item in items:
            yield from _runs(item, [(on, item in taken) for on, taken in known], today)


def _runs(item: str, told: list[tuple[date, bool]], today: date) -> Iterator[Bar]:
    first: date | None = None
    for on, taken in told:
        if taken and first is None:
            first = on
        elif not taken and first is not None:
            yield Bar(item, "ms", first, on, "visit")
            first = None
    if first is not None:
        yield Bar(item, "ms", first, max(today, first), "open")


def months(first: date, last: date) -> tuple[date, ...]:
    """The first days of the months from the first day on."""
    found = [first.replace(day=1)]
    while found[-1] <= last:
        found.append((found[-1] + timedelta(days=32)).replace(day=1))
    return tuple(found[:-1])
