"""Whether plain bounds are exact for a condition: whether judging each test of an open answer apart loses nothing.

It loses nothing when, for each field, its tests lie inside one another. Where they do not, it is tried: with the tests
as independent switches, all of them on must reach just what some value of the field reaches, and all off likewise.
"""

from collections.abc import Iterable, Mapping

from app.engine.condition import All, AtLeast, Condition, Node, Not, Some, Test, literals
from app.engine.diagram import FALSE, TRUE, Diagrams
from app.engine.domain import Domain, Variable
from app.engine.pack import Question

_Literal = tuple[Test, bool]


def exactness(condition: Condition, domain: Domain) -> list[str]:
    """Why plain bounds would not be exact for this condition: one line per fault, none when they are."""
    by_variable: dict[int, list[_Literal]] = {}
    for literal in dict.fromkeys(literals(condition.node)):
        by_variable.setdefault(domain.variable_of(literal[0]).place, []).append(literal)
    faults = []
    crossing = []
    for place, found in by_variable.items():
        variable = domain.variables[place]
        sets = [_cells(variable, literal) for literal in found]
        if any(len(cells) in (0, len(variable.cells)) for cells in sets):
            faults.append(f"a test of {variable.field} is always or never true within its range")
        if any(not (one <= other or other <= one) for one in sets for other in sets):
            crossing.append(place)
    if crossing:
        switches = _Switches(condition.node, [literal for found in by_variable.values() for literal in found])
        faults += [
            f"the tests of {domain.variables[place].field} do not lie inside one another"
            for place in crossing
            if not switches.exact(domain.variables[place], by_variable[place])
        ]
    return faults


def _cells(variable: Variable, literal: _Literal) -> frozenset[int]:
    test, positive = literal
    place = variable.tests.index(test)
    return frozenset(i for i, cell in enumerate(variable.cells) if cell[place] == positive)


class _Switches:
    """A condition over its tests as independent switches: what the generated line computes."""

    def __init__(self, node: Node, found: Iterable[_Literal]) -> None:
        self._switch = {literal: Test(f"switch{i}", "in", (True,)) for i, literal in enumerate(found)}
        tree = self._rewired(node, positive=True)
        questions = {t.field: Question(t.field, "bool", "", "", "") for t in self._switch.values()}
        self._domain = Domain(questions, [Condition("", switch) for switch in self._switch.values()], {})
        self._diagrams = Diagrams(self._domain)
        self._whole = self._diagrams.condition(tree)

    def _rewired(self, node: Node, *, positive: bool) -> Node:
        match node:
            case Test():
                return self._switch[node, positive]
            case Not(of=part):
                return self._rewired(part, positive=not positive)
            case All(of=parts) | Some(of=parts):
                joined = tuple(self._rewired(part, positive=positive) for part in parts)
                return All(joined) if isinstance(node, All) == positive else Some(joined)
            case AtLeast(count=count, of=parts):
                switches = tuple(self._switch[part, positive] for part in parts)
                return AtLeast(count if positive else len(parts) - count + 1, switches)

    def exact(self, variable: Variable, found: list[_Literal]) -> bool:
        every = dict.fromkeys(found, True)
        none = dict.fromkeys(found, False)
        reached = [
            self._at({(t, positive): cell[variable.tests.index(t)] == positive for t, positive in found})
            for cell in variable.cells
        ]
        some, all_of = FALSE, TRUE
        for diagram in reached:
            some = self._diagrams.choose(diagram, TRUE, some)
            all_of = self._diagrams.choose(diagram, all_of, FALSE)
        return self._at(every) == some and self._at(none) == all_of

    def _at(self, on: Mapping[_Literal, bool]) -> int:
        answers = {self._switch[literal].field: value for literal, value in on.items()}
        return self._diagrams.restricted(self._whole, self._domain.cells_of(answers), {})
