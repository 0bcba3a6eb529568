"""Reduced ordered decision diagrams over the answers: what a condition or a status still depends on.

A diagram is a number: below zero an outcome, else a node that looks at one variable and has a diagram for each of
its cells. Equal functions have equal numbers, so a diagram looks at a variable exactly when the outcome turns on it.
"""

from collections.abc import Mapping
from functools import cached_property, reduce
from operator import or_

from app.engine.condition import All, AtLeast, Node, Not, Some, Test
from app.engine.domain import Domain
from app.engine.rules import Row

TRUE, FALSE = -1, -2
_OWN = 1 << 40
"""The number of a restriction's first own diagram."""


class Diagrams:
    """All diagrams of one domain, sharing their nodes."""

    def __init__(self, domain: Domain) -> None:
        self._domain = domain
        self.nodes: list[tuple[int, tuple[int, ...]]] = []
        """The variable that each node looks at, and the diagram for each of its cells."""
        self.supports: list[int] = []
        """The variables on which each node turns: a bit per place."""
        self.known: dict[tuple[int, tuple[int, ...]], int] = {}
        """The number of each node."""
        self._outcomes: list[object] = [True, False]
        self._chosen: dict[tuple[int, int, int], int] = {}
        self._conditions: dict[Node, int] = {}

    @cached_property
    def _tests(self) -> Mapping[Test, tuple[int, tuple[bool, ...]]]:
        return {
            test: (variable.place, tuple(cell[index] for cell in variable.cells))
            for variable in self._domain.variables
            for index, test in enumerate(variable.tests)
        }

    def outcome(self, value: object) -> int:
        """The diagram that is always `value`."""
        for index, known in enumerate(self._outcomes):
            if known is value or (known == value and type(known) is type(value)):
                return -1 - index
        self._outcomes.append(value)
        return -len(self._outcomes)

    def value(self, diagram: int) -> object:
        """The outcome of a diagram that looks at nothing."""
        return self._outcomes[-1 - diagram]

    def node(self, place: int, kids: tuple[int, ...]) -> int:
        """The diagram that looks at one variable first; none when all its cells lead to the same."""
        if kids.count(kids[0]) == len(kids):
            return kids[0]
        found = self.known.get((place, kids))
        if found is None:
            found = self.known[place, kids] = len(self.nodes)
            self.nodes.append((place, kids))
            self.supports.append(reduce(or_, map(self.looks_at, kids), 1 << place))
        return found

    def at(self, diagram: int) -> tuple[int, tuple[int, ...]]:
        """The variable that a node looks at, and the diagram for each of its cells."""
        return self.nodes[diagram]

    def condition(self, node: Node) -> int:
        """The diagram of a condition's tree."""
        if node not in self._conditions:
            self._conditions[node] = self._build(node)
        return self._conditions[node]

    def _build(self, node: Node) -> int:
        match node:
            case Test():
                place, truth = self._tests[node]
                return self.node(place, tuple(TRUE if holds else FALSE for holds in truth))
            case Not(of=part):
                return self.choose(self.condition(part), FALSE, TRUE)
            case All(of=parts):
                diagram = TRUE
                for part in reversed(parts):
                    diagram = self.choose(self.condition(part), diagram, FALSE)
                return diagram
            case Some(of=parts):
                diagram = FALSE
                for part in reversed(parts):
                    diagram = self.choose(self.condition(part), TRUE, diagram)
                return diagram
            case AtLeast(count=count, of=parts):
                reached = [TRUE] + [FALSE] * count
                for part in parts:
                    test = self.condition(part)
                    reached = [TRUE, *(self.choose(test, reached[n - 1], reached[n]) for n in range(1, count + 1))]
                return reached[count]

    def choose(self, test: int, then: int, other: int) -> int:
        """The diagram: `then` where `test` is true, else `other`."""
        if test == TRUE:
            return then
        if test == FALSE:
            return other
        if then == other:
            return then
        key = (test, then, other)
        if key not in self._chosen:
            place = min(self.nodes[part][0] for part in key if part >= 0)
            count = len(self._domain.variables[place].cells)
            self._chosen[key] = self.node(
                place,
                tuple(
                    self.choose(self._at(test, place, cell), self._at(then, place, cell), self._at(other, place, cell))
                    for cell in range(count)
                ),
            )
        return self._chosen[key]

    def decision(self, rows: tuple[Row, ...]) -> int:
        """The diagram of a decision list: the outcome of the first row that holds."""
        diagram = self.outcome(rows[-1].outcome)
        for row in reversed(rows[:-1]):
            diagram = self.choose(self.condition(row.when.node), self.outcome(row.outcome), diagram)
        return diagram

    def _at(self, diagram: int, place: int, cell: int) -> int:
        return self.nodes[diagram][1][cell] if diagram >= 0 and self.nodes[diagram][0] == place else diagram

    def restricted(self, diagram: int, cells: Mapping[int, int], done: dict[int, int]) -> int:
        """The diagram once some variables have their cell; `done` carries results from one call to the next."""
        if diagram < 0:
            return diagram
        if diagram not in done:
            place, kids = self.nodes[diagram]
            if place in cells:
                done[diagram] = self.restricted(kids[cells[place]], cells, done)
            else:
                done[diagram] = self.node(place, tuple(self.restricted(kid, cells, done) for kid in kids))
        return done[diagram]

    def looks_at(self, diagram: int) -> int:
        """The variables on which the outcome turns: a bit per place."""
        return self.supports[diagram] if diagram >= 0 else 0

    def support(self, diagram: int) -> frozenset[int]:
        """The places of the variables on which the outcome turns."""
        return places(self.looks_at(diagram))

    def outcomes(self, diagram: int) -> frozenset[object]:
        """Every outcome that some completion reaches."""
        seen: set[int] = set()
        waiting = [diagram]
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                waiting.extend(self.nodes[current][1] if current >= 0 else ())
        return frozenset(self.value(current) for current in seen if current < 0)


class Restriction:
    """What diagrams still turn on once some variables have their cell.

    It is asked after every answer of a long day, so that it keeps nothing in the diagrams; all of them that it is
    asked about must be there before it is made.
    """

    def __init__(self, diagrams: Diagrams, cells: Mapping[int, int]) -> None:
        self._diagrams = diagrams
        self._nodes, self._supports, self._known = diagrams.nodes, diagrams.supports, diagrams.known
        self._cells = cells
        self._given = sum(1 << place for place in cells)
        self._done: dict[int, int] = {}
        self._own: dict[tuple[int, tuple[int, ...]], int] = {}
        self._own_supports: list[int] = []

    def support(self, diagram: int) -> frozenset[int]:
        """The places of the variables on which the outcome still turns."""
        return places(self.looks_at(diagram))

    def looks_at(self, diagram: int) -> int:
        """The same: a bit per place."""
        return self._turns_on(self._left(diagram))

    def _left(self, diagram: int) -> int:
        """What is left of a diagram: another one, or one of this restriction's own."""
        # Most of the time of an assessment goes by here.
        nodes, supports, cells, given, done = self._nodes, self._supports, self._cells, self._given, self._done
        at = diagram
        while at >= 0 and supports[at] & given and at not in done:
            place, kids = nodes[at]
            if place in cells:
                at = kids[cells[place]]
            else:
                left = tuple([kid if kid < 0 or not supports[kid] & given else self._left(kid) for kid in kids])
                done[at] = left[0] if left.count(left[0]) == len(left) else self._node((place, left))
        done[diagram] = at = done.get(at, at)
        return at

    def _node(self, key: tuple[int, tuple[int, ...]]) -> int:
        known = self._known.get(key)
        if known is None:
            known = self._own.get(key)
        if known is None:
            known = self._own[key] = _OWN + len(self._own_supports)
            looks_at = 1 << key[0]
            for kid in key[1]:
                looks_at |= self._turns_on(kid)
            self._own_supports.append(looks_at)
        return known

    def _turns_on(self, diagram: int) -> int:
        if diagram < 0:
            return 0
        return self._own_supports[diagram - _OWN] if diagram >= _OWN else self._supports[diagram]


def places(bits: int) -> frozenset[int]:
    """The places of the bits that are set."""
    found = []
    while bits:
        found.append(bits.bit_length() - 1)
        bits ^= 1 << found[-1]
    return frozenset(found)
