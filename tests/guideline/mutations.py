"""Every slip of one place in a condition: another bound, a dropped or turned term, and for or, one more or fewer."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.engine.condition import ALWAYS, NEVER, All, AtLeast, Node, Not, Some, Test
from app.engine.pack import Pack, Question
from tests.guideline.written import NAME

_LOOSER = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


@dataclass(frozen=True)
class Mutant:
    """A condition with one slip: the key of the condition, the kind of slip, and the tree that it gives."""

    key: str
    kind: str
    node: Node


def mutants(pack: Pack, key: str, node: Node) -> list[Mutant]:
    """The mutants of one condition, each tree once."""
    found: dict[Node, Mutant] = {}
    whole: list[tuple[str, Node]] = [("row dropped", NEVER)]
    if node != ALWAYS:
        whole += [("condition dropped", ALWAYS)]
    for kind, tree in (*whole, *_slips(pack, node)):
        if tree != node:
            found.setdefault(tree, Mutant(key, kind, tree))
    return list(found.values())


def _slips(pack: Pack, node: Node) -> Iterator[tuple[str, Node]]:
    if node != ALWAYS:
        yield "sign", node.of if isinstance(node, Not) else Not(node)
    match node:
        case Test(field=name):
            if not name.startswith(NAME):
                yield from _of_test(pack.fields[name], node)
                yield from (("value added", Some((node, one))) for one in _others(pack, (node,)))
        case Not(of=part):
            yield from ((kind, Not(tree)) for kind, tree in _slips(pack, part))
        case AtLeast(count=count, of=parts):
            yield from (("count", replace(node, count=n)) for n in (count - 1, count + 1) if 1 <= n <= len(parts))
            yield from (("term dropped", replace(node, of=parts[:i] + parts[i + 1 :])) for i in range(len(parts)))
            yield from (("value added", replace(node, of=(*parts, one))) for one in _others(pack, parts))
        case All() | Some():
            yield from _of_terms(pack, node)


def _of_terms(pack: Pack, node: All | Some) -> Iterator[tuple[str, Node]]:
    parts, kind = node.of, type(node)
    if len(parts) > 1:
        yield "and/or", Some(parts) if isinstance(node, All) else All(parts)
    for i, part in enumerate(parts):
        left = parts[:i] + parts[i + 1 :]
        if left:
            yield "term dropped", left[0] if len(left) == 1 else kind(left)
        # A value that is added to one of several in a row is added to them all, once.
        several = isinstance(node, Some) and len(_members(part, parts)) > 1
        for slip, tree in _slips(pack, part):
            if not (several and slip == "value added"):
                yield slip, kind((*parts[:i], tree, *parts[i + 1 :]))
        if several and part == _members(part, parts)[0]:
            yield from (("value added", Some((*parts, one))) for one in _others(pack, _members(part, parts)))


def _members(part: Node, parts: tuple[Node, ...]) -> tuple[Test, ...]:
    """The tests beside this one, and itself, of members of the same set."""
    if not isinstance(part, Test) or part.operator != "has":
        return ()
    return tuple(t for t in parts if isinstance(t, Test) and (t.field, t.operator) == (part.field, "has"))


def _others(pack: Pack, tests: tuple[Test, ...]) -> Iterator[Test]:
    """A test of the member of a set that stands next to the last of these."""
    if tests[-1].operator == "has":
        values, named = pack.fields[tests[0].field].values, {test.values[0] for test in tests}
        last = values.index(str(tests[-1].values[0]))
        found = next((value for value in (*values[last:], *values) if value not in named), None)
        if found is not None:
            yield replace(tests[-1], values=(found,))


def _of_test(question: Question, test: Test) -> Iterator[tuple[str, Node]]:
    bound = test.values[0]
    if test.operator in _LOOSER:
        yield "bound", replace(test, operator=_LOOSER[test.operator])
        if isinstance(bound, int | float):
            yield from (("bound", replace(test, values=(bound + step,))) for step in (-1, 1))
    elif test.operator == "in" and question.type == "choice":
        for value in question.values:
            if value in test.values:
                yield "value dropped", replace(test, values=tuple(v for v in test.values if v != value))
            else:
                yield "value added", replace(test, values=(*test.values, value))
