"""A condition: one line of text that a clinician can read, as a small frozen tree.

Python's own parser reads the line; a white list turns it into five kinds of node and refuses the rest
with its column. Evaluating, explaining, proving and exporting are separate readers of the same tree.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Test:
    """One test of one answer: `operator` is < <= > >= in has; `values` is one bound, or the values."""

    __test__ = False  # not a pytest class, whatever its name says

    field: str
    operator: str
    values: tuple[object, ...]

    def holds(self, answer: object) -> bool:
        """Whether a known answer passes; a set's answer is a collection of its members."""
        match self.operator:
            case "in":
                return answer in self.values
            case "has":
                return isinstance(answer, tuple | frozenset) and self.values[0] in answer
            case _:
                return self._compares(answer)

    def _compares(self, answer: object) -> bool:
        bound = self.values[0]
        if not isinstance(answer, int | float) or not isinstance(bound, int | float):
            raise TypeError(f"{self.field} {self.operator} {bound!r} cannot be asked of {answer!r}")
        match self.operator:
            case "<":
                return answer < bound
            case "<=":
                return answer <= bound
            case ">":
                return answer > bound
            case _:
                return answer >= bound


@dataclass(frozen=True)
class Not:
    """True where its part is false."""

    of: "Node"


@dataclass(frozen=True)
class All:
    """True where every part is; `All(())` is always true."""

    of: tuple["Node", ...]


@dataclass(frozen=True)
class Some:
    """True where one part is; `Some(())` is never true."""

    of: tuple["Node", ...]


@dataclass(frozen=True)
class AtLeast:
    """True where at least `count` of the tests are."""

    count: int
    of: tuple[Test, ...]


Node = Test | Not | All | Some | AtLeast
ALWAYS = All(())
NEVER = Some(())


@dataclass(frozen=True)
class Condition:
    """The line as written and the tree it stands for."""

    text: str
    node: Node = field(repr=False)

    @cached_property
    def fields(self) -> frozenset[str]:
        """Every answer that it looks at."""
        return frozenset(test.field for test, _ in literals(self.node))


def literals(node: Node, *, positive: bool = True) -> Iterator[tuple[Test, bool]]:
    """Every test of a tree, with whether it stands there as it is or negated."""
    match node:
        case Test():
            yield node, positive
        case Not(of=part):
            yield from literals(part, positive=not positive)
        case All(of=parts) | Some(of=parts) | AtLeast(of=parts):
            for part in parts:
                yield from literals(part, positive=positive)


def gated(node: Node, gates: dict[str, Node]) -> Node:
    """The tree in which every test of a gated answer also wants its gate: while that is false, so is the test.

    A tree that has its gates already comes back as it is.
    """
    match node:
        case Test(field=name):
            return All((node, gates[name])) if name in gates else node
        case Not(of=part):
            return Not(gated(part, gates))
        case All(of=parts):
            return All(tuple(part if _has_gate(part, parts, gates) else gated(part, gates) for part in parts))
        case Some(of=parts):
            return Some(tuple(gated(part, gates) for part in parts))
        case AtLeast(of=(Test(field=name), *_)):
            return All((node, gates[name])) if name in gates else node
        case AtLeast():
            return node


def _has_gate(part: Node, beside: tuple[Node, ...], gates: dict[str, Node]) -> bool:
    match part:
        case Test(field=name) | AtLeast(of=(Test(field=name), *_)):
            return name in gates and gates[name] in beside
        case _:
            return False
