"""Claims as diagrams: each claim is so many points, and a point is the diagram of the patients who would break it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product

from app.engine.claims import (
    URGENCY,
    Apart,
    Blocked,
    Ceiling,
    Claim,
    Held,
    Raised,
    Rising,
    Statuses,
    Whole,
)
from app.engine.condition import ALWAYS, Condition, Test, literals
from app.engine.diagram import FALSE, TRUE
from app.engine.exact import exactness
from app.engine.pack import Medicine, Pack, Row
from app.engine.sentences import STATUSES


@dataclass(frozen=True)
class Point:
    """One thing to prove, in words, and the diagram that is true for the patients who break it."""

    name: str
    broken: int


def urgency_rows(pack: Pack) -> tuple[Row, ...]:
    """Urgency as a decision list, like a statement's."""
    rows = [Row(level, pack.definitions[level]) for level in ("emergency", "urgent")]
    return (*rows, Row("routine", Condition("always", ALWAYS)))


class Points:
    """The points of a pack's claims, over one set of diagrams.

    The diagrams are over complete patients: every answer known. That says all there is to say of open answers too,
    because a status is settled only when every way of answering what is open agrees on it. What is true of no
    complete patient, a recommendation with a blocking fact or a scan advised against beside something urgent, is so
    settled for nobody for whom the fact or the urgent thing is still possible: one of the ways makes it true. That
    settling is exact is a claim of its own (exact.py). An added answer that is open counts as "no" (see pack.py).
    """

    def __init__(self, pack: Pack) -> None:
        self.pack, self.domain, self.diagrams = pack, pack.domain, pack.diagrams
        self._rows = {name: rule.rows for name, rule in pack.rules.items()} | {URGENCY: urgency_rows(pack)}
        self._held = cache(self._has)

    def of(self, claim: Claim) -> Iterator[Point]:
        """Every point of one claim, of any shape."""
        match claim.shape:
            case Statuses() as shape:
                return self._statuses(shape)
            case Apart(lines=lines):
                return (Point(_named(line), self._together(line)) for line in lines)
            case Raised() as shape:
                return self._raised(shape)
            case Blocked(never=never):
                return self._blocked(never)
            case Ceiling() as shape:
                return self._ceiling(shape)
            case Rising(ladders=ladders):
                return (point for one in self.pack.medicines.values() for point in self.rising(one, ladders))
            case Whole(kind=kind):
                return {"complete": self._complete, "reachable": self._reachable, "exact": self._exact}[kind]()

    def _together(self, line: Held) -> int:
        """Where every statement of a line has one of its statuses."""
        return self._both(*(self._held(name, statuses) for name, statuses in line))

    def _both(self, *diagrams: int) -> int:
        found = TRUE
        for diagram in diagrams:
            found = self.diagrams.choose(diagram, found, FALSE)
        return found

    def _any(self, diagrams: Iterable[int]) -> int:
        found = FALSE
        for diagram in diagrams:
            found = self.diagrams.choose(diagram, TRUE, found)
        return found

    def _not(self, diagram: int) -> int:
        return self.diagrams.choose(diagram, FALSE, TRUE)

    def _when(self, condition: Condition) -> int:
        return self.diagrams.condition(condition.node)

    def _has(self, name: str, statuses: tuple[str, ...]) -> int:
        """Where a statement has one of these statuses."""
        return self._where(self._rows[name], statuses)

    def _where(self, rows: tuple[Row, ...], outcomes: Collection[object]) -> int:
        """Where a decision list comes to one of these outcomes."""
        diagrams = self.diagrams
        done: dict[int, int] = {}

        def found(diagram: int) -> int:
            if diagram < 0:
                return TRUE if diagrams.value(diagram) in outcomes else FALSE
            if diagram not in done:
                place, kids = diagrams.at(diagram)
                done[diagram] = diagrams.node(place, tuple(map(found, kids)))
            return done[diagram]

        return found(diagrams.decision(rows))

    def _statuses(self, shape: Statuses) -> Iterator[Point]:
        when = self._when(shape.when)
        for name in shape.statements:
            if shape.only:
                other = self._not(self._held(name, shape.only))
                yield Point(f"{name} only {', '.join(shape.only)}", self._both(when, other))
            if shape.never:
                never = self._held(name, shape.never)
                yield Point(f"{name} never {', '.join(shape.never)}", self._both(when, never))

    def _raised(self, shape: Raised) -> Iterator[Point]:
        for test in dict.fromkeys(test for test, _ in literals(shape.raising.node)):
            for name, levels in shape.levels:
                yield Point(f"{told(test)}: {name}", self._lowered(test, name, levels))

    def _lowered(self, test: Test, name: str, levels: tuple[str, ...]) -> int:
        """Where the test is true and without it the statement would be at a later level."""
        variable = self.domain.variable_of(test)
        index = variable.tests.index(test)
        count = len(variable.cells)
        before = [cell for cell in range(count) if not variable.cells[cell][index]]
        held = [self._held(name, (level,)) for level in levels]
        kids = [FALSE] * count
        for cell in range(count):
            if variable.cells[cell][index]:
                kids[cell] = self._any(
                    self._both(self._at(lower, variable.place, cell), self._at(higher, variable.place, other))
                    for place, lower in enumerate(held)
                    for higher in held[place + 1 :]
                    for other in before
                )
        return self._choosing(variable.place, kids)

    def _at(self, diagram: int, place: int, cell: int) -> int:
        return self.diagrams.restricted(diagram, {place: cell}, {})

    def _choosing(self, place: int, kids: list[int]) -> int:
        """The diagram that is each kid where the variable has its cell."""
        cells = [[TRUE if one == cell else FALSE for one in range(len(kids))] for cell in range(len(kids))]
        return self._any(
            self._both(self.diagrams.node(place, tuple(c)), kid) for c, kid in zip(cells, kids, strict=True)
        )

    def _blocked(self, never: tuple[str, ...]) -> Iterator[Point]:
        for use in self.pack.uses:
            if use.effect == "block":
                for name, rule in self.pack.rules.items():
                    if rule.subject == use.subject:
                        broken = self._both(self._when(use.when), self._held(name, never))
                        yield Point(f"{use.fact} blocks {use.subject}: {name}", broken)

    def _column(self, medicine: Medicine, name: str) -> tuple[Row, ...]:
        return next((column.rows for column in medicine.columns if column.name == name), ())

    def _ceiling(self, shape: Ceiling) -> Iterator[Point]:
        medicine = self.pack.medicines[shape.medicine]
        rows = self._column(medicine, shape.column)
        when = self._when(shape.when)
        for number in dict.fromkeys(row.outcome for row in rows):
            over = float(str(number)) > shape.at_most
            broken = self._both(when, self._where(rows, (number,))) if over else FALSE
            yield Point(f"{shape.medicine} {shape.column} {number}", broken)
        if shape.beside:
            # What is left is the number less what was used, so both together are the number.
            less = next(column.less for column in medicine.columns if column.name == shape.column)
            yield Point(f"{shape.column} less {shape.beside}", FALSE if less == shape.beside else when)

    def rising(self, medicine: Medicine, ladders: Iterable[tuple[str, ...]]) -> Iterator[Point]:
        """Each two neighbours of the ladders in one medicine, jointly over all their rows."""
        for lower, upper in (pair for ladder in ladders for pair in pairwise(ladder)):
            low, high = self._column(medicine, lower), self._column(medicine, upper)
            for one, other in product(_numbers(low), _numbers(high)):
                if one > other:
                    both = self._both(self._where(low, (one,)), self._where(high, (other,)))
                    yield Point(f"{medicine.id}: {lower} {one:g} above {upper} {other:g}", both)
            yield Point(f"{medicine.id}: {lower} and {upper} are there", FALSE if low and high else TRUE)

    def _lists(self) -> Iterator[tuple[str, tuple[Row, ...]]]:
        yield from self._rows.items()
        for medicine in self.pack.medicines.values():
            for column in medicine.columns:
                yield f"{medicine.id} {column.name}", column.rows

    def _complete(self) -> Iterator[Point]:
        for name in self.pack.statements:
            statuses = [row for row in self._rows.get(name, ()) if row.outcome in STATUSES]
            yield Point(name, self._not(self._any(self._when(row.when) for row in statuses)))
        for medicine in self.pack.medicines.values():
            for column in medicine.columns:
                numbered = self._any(self._when(row.when) for row in column.rows)
                yield Point(f"{medicine.id} {column.name}", self._not(numbered))

    def _reachable(self) -> Iterator[Point]:
        for name, rows in self._lists():
            above = FALSE
            for row in rows:
                when = self._when(row.when)
                reached = self._both(when, self._not(above))
                above = self._any([above, when])
                yield Point(f"{name} {row.outcome}", TRUE if reached == FALSE else FALSE)
        for what, condition in self._said():
            yield Point(what, TRUE if self._when(condition) == FALSE else FALSE)

    def _said(self) -> Iterator[tuple[str, Condition]]:
        for use in self.pack.uses:
            yield f"{use.fact} {use.effect} {use.subject}", use.when
        for alert in self.pack.alerts:
            yield f"{alert.fact} {alert.urgency}", alert.when
        for one in self.pack.baselines:
            yield f"{one.id} usual", one.usual
            yield f"{one.id} new", one.new

    def _exact(self) -> Iterator[Point]:
        for condition in dict.fromkeys(self.pack.acting()):
            yield Point(condition.text, TRUE if exactness(condition, self.domain) else FALSE)


def told(test: Test) -> str:
    """A test in words: the yes/no question alone, else with what is asked of it."""
    if test.values == (True,):
        return test.field
    return f"{test.field} {test.operator} {', '.join(map(str, test.values))}"


def _numbers(rows: Iterable[Row]) -> list[float]:
    return list(dict.fromkeys(float(str(row.outcome)) for row in rows))


def _named(line: Held) -> str:
    return " with ".join(f"{name} {'/'.join(statuses)}" for name, statuses in line)
