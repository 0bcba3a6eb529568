"""Conditions and decision lists as generated Python over the bits of a domain: the fast reader of the tree.

Each line takes the two integers of an intake. Called (surely, possibly) it is true when every completion of the open
answers makes the condition true; called (possibly, surely), when some completion does. exact.py says when that is so.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import FunctionType
from typing import Final, cast

from app.engine.condition import ALWAYS, All, AtLeast, Node, Not, Some, Test
from app.engine.domain import Domain
from app.engine.pack import Row

Line = Callable[[int, int], bool]
Chooser = Callable[[int, int], object]
"""The outcome on which every completion of an intake (surely, possibly) agrees, else OPEN."""


Several = Callable[[int, int], tuple[object, ...]]
"""A line or a chooser of each of several conditions or decision lists at once."""


class Open:
    """The outcome of a decision list that the open answers can still turn."""


OPEN: Final = Open()


@dataclass(frozen=True)
class Choices:
    """A decision list to be compiled: outcomes with their conditions, the last of which always holds."""

    rows: tuple[tuple[object, Node], ...]
    wanted: int = 0
    """Bits of answers without which no outcome but `unwanting` is settled."""
    unwanting: frozenset[object] = frozenset()


def choices(rows: Iterable[Row], wanted: int = 0, unwanting: frozenset[object] = frozenset()) -> Choices:
    """The rows of a rule or of a regimen's number as a decision list to be compiled."""
    return Choices(tuple((row.outcome, row.when.node) for row in rows), wanted, unwanting)


def compile_lines(nodes: Iterable[Node], domain: Domain) -> list[Line]:
    """One function per condition, all compiled in one go."""
    lines = ",".join(f"lambda s,p:True if {_source(node, domain, 's', 'p')} else False" for node in nodes)
    return cast("list[Line]", _compiled(f"[{lines}]"))


def compile_choices(lists: Iterable[Choices], domain: Domain) -> list[Chooser]:
    """One function per decision list, all compiled in one go."""
    lines = ",".join(f"lambda s,p:{_choice(one, domain, {})}" for one in lists)
    return cast("list[Chooser]", _compiled(f"[{lines}]"))


def compile_several(groups: Iterable[Iterable[Node]], domain: Domain) -> list[Several]:
    """One function per group, which says of each of its conditions whether it is true; all compiled in one go."""
    lines = []
    for group in groups:
        parts = [_source(node, domain, "s", "p") for node in group]
        lines.append(f"lambda s,p:({','.join(parts)},)")
    return cast("list[Several]", _compiled(f"[{','.join(lines)}]"))


def compile_together(lists: Sequence[Choices], domain: Domain) -> Several:
    """One function for the outcomes of all lists; what several of them look at is worked out once."""
    common = Counter(node for one in set(lists) for _, node in one.rows if node != ALWAYS)
    names = {node: (f"a{i}", f"b{i}") for i, (node, uses) in enumerate(common.items()) if uses > 1}
    lines = [
        f"{name}:={_source(node, domain, *order)}"
        for node, both in names.items()
        for name, order in zip(both, (("s", "p"), ("p", "s")), strict=True)
    ]
    of_list = {one: f"c{i}" for i, one in enumerate(dict.fromkeys(lists))}
    lines += [f"{name}:={_choice(one, domain, names)}" for one, name in of_list.items()]
    lines.append(f"({','.join(of_list[one] for one in lists)},)")
    source = f"lambda s,p:({','.join(f'({line})' for line in lines)},)[-1]"
    return cast("Several", _compiled(source))


def _compiled(source: str) -> object:
    return FunctionType(compile(source, "<guideline>", "eval"), {"OPEN": OPEN})()


def _choice(choices: Choices, domain: Domain, names: Mapping[Node, tuple[str, str]]) -> str:
    """Row by row: its outcome where it surely holds, OPEN where it possibly does, else the rows below."""
    if not choices.rows or choices.rows[-1][1] != ALWAYS:
        raise ValueError("a decision list has no last row that always holds")
    source = ""
    for outcome, node in reversed(choices.rows):
        settled = repr(outcome)
        if choices.wanted and outcome not in choices.unwanting:
            settled = f"(OPEN if (s^p)&{choices.wanted} else {settled})"
        if node == ALWAYS:
            source = settled
            continue
        surely, possibly = names.get(node) or (_source(node, domain, "s", "p"), _source(node, domain, "p", "s"))
        source = f"{settled} if {surely} else OPEN if {possibly} else {source}"
    return f"({source})"


def _source(node: Node, domain: Domain, passed: str, failing: str) -> str:
    """A tree as an expression over the bits of passed tests; a negated test asks the bits of `failing`."""
    return f"({_whole(node, domain, (passed, failing), positive=True)})"


def _whole(node: Node, domain: Domain, bits: tuple[str, str], *, positive: bool) -> str:
    match node:
        case Not(of=part):
            return _whole(part, domain, bits, positive=not positive)
        case AtLeast(count=count, of=parts):
            mask = sum(1 << domain.bits[test] for test in parts)
            return f"({bits[0]}&{mask}).bit_count()>={count}" if positive else f"({bits[1]}&{mask}).bit_count()<{count}"
        case _:
            return _joined(node, domain, bits, positive=positive)


def _joined(node: Test | All | Some, domain: Domain, bits: tuple[str, str], *, positive: bool) -> str:
    """Single tests are put into two masks, those that must pass and those that must fail; the rest is joined."""
    every = isinstance(node, All) == positive
    masks = {True: 0, False: 0}
    sources = []
    for part, stands in _flat(node, every=every, positive=positive):
        if isinstance(part, Test):
            masks[stands] |= 1 << domain.bits[part]
        else:
            sources.append(f"({_whole(part, domain, bits, positive=stands)})")
    passed, failing = bits
    if masks[False]:
        mask = masks[False]
        sources.insert(0, f"not {failing}&{mask}" if every else f"{failing}&{mask}!={mask}")
    if masks[True]:
        mask = masks[True]
        sources.insert(0, f"{passed}&{mask}=={mask}" if every else f"{passed}&{mask}")
    return (" and " if every else " or ").join(sources) or str(every)


def _flat(node: Node, *, every: bool, positive: bool) -> Iterator[tuple[Node, bool]]:
    """The parts of a tree that are joined in one way, however they are nested, and whether each stands as it is."""
    match node:
        case Not(of=part):
            yield from _flat(part, every=every, positive=not positive)
        case All(of=parts) | Some(of=parts) if (isinstance(node, All) == positive) == every:
            for part in parts:
                yield from _flat(part, every=every, positive=positive)
        case _:
            yield node, positive
