"""The conditions and decision lists of a pack made ready: compiled, and with the fields that they look at."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.engine.bounds import Choices, Chooser, Line, compile_choices, compile_lines
from app.engine.condition import Node, literals
from app.engine.decide import Decision, First
from app.engine.domain import Domain
from app.engine.pack import Pack


class Ready:
    """Makes decisions; those of the pack's conditions are there from the start."""

    def __init__(self, pack: Pack, domain: Domain) -> None:
        self._domain, self._order = domain, pack.order
        nodes = list(dict.fromkeys(condition.node for condition in pack.conditions()))
        self.lines: Mapping[Node, Line] = dict(zip(nodes, compile_lines(nodes, domain), strict=True))
        self.conditions = {node: self._decision(line, [node]) for node, line in self.lines.items()}

    def lists(self, lists: Sequence[Choices]) -> list[Decision]:
        """A decision for each; equal lists share one, and with it their reasons."""
        distinct = list(dict.fromkeys(lists))
        apart = [one for one in distinct if self._begins_apart(one)]
        below = [replace(one, rows=one.rows[1:]) for one in apart]
        rests = zip(below, compile_choices(below, self._domain), strict=True)
        firsts = {one: self._first(one, *rest) for one, rest in zip(apart, rests, strict=True)}
        made = {
            one: self._decision(outcome, [node for _, node in one.rows], firsts.get(one))
            for one, outcome in zip(distinct, compile_choices(distinct, self._domain), strict=True)
        }
        return [made[one] for one in lists]

    def _begins_apart(self, one: Choices) -> bool:
        """Whether the list goes on after its first row, and that settles it without any answer that is wanted."""
        outcome, node = one.rows[0]
        return len(one.rows) > 1 and node in self.conditions and (not one.wanted or outcome in one.unwanting)

    def _first(self, one: Choices, below: Choices, rest: Chooser) -> First:
        outcome, node = one.rows[0]
        return First(outcome, self.conditions[node], _fields([node]), rest, _fields(node for _, node in below.rows))

    def _decision(self, outcome: Chooser, nodes: Iterable[Node], first: First | None = None) -> Decision:
        fields = tuple(sorted(_fields(nodes), key=self._order.__getitem__))
        return Decision(outcome, fields, outcome(0, self._domain.opening), first)


def _fields(nodes: Iterable[Node]) -> frozenset[str]:
    return frozenset(test.field for node in nodes for test, _ in literals(node))
