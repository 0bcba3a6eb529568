"""Conditions as generated lines of Python over the bits of a domain: the fast reader of the tree.

Each line takes the two integers of an intake. Called (surely, possibly) it is true when every completion of the open
answers makes the condition true; called (possibly, surely), when some completion does. exact.py says when that is so.
"""

from collections.abc import Callable, Iterable
from types import FunctionType
from typing import cast

from app.engine.condition import All, AtLeast, Node, Not, Some, Test
from app.engine.domain import Domain

Line = Callable[[int, int], object]


def compile_lines(nodes: Iterable[Node], domain: Domain) -> list[Line]:
    """One function per condition, all compiled in one go."""
    lines = ",".join(f"lambda s,p:{_source(node, domain, positive=True)}" for node in nodes)
    code = compile(f"[{lines}]", "<guideline>", "eval")
    return cast("list[Line]", FunctionType(code, {})())


def _source(node: Node, domain: Domain, *, positive: bool) -> str:
    match node:
        case Test():
            bit = 1 << domain.bits[node]
            return f"s&{bit}" if positive else f"not p&{bit}"
        case Not(of=part):
            return _source(part, domain, positive=not positive)
        case All(of=parts):
            return _joined(parts, domain, positive=positive, every=positive)
        case Some(of=parts):
            return _joined(parts, domain, positive=positive, every=not positive)
        case AtLeast(count=count, of=parts):
            mask = sum(1 << domain.bits[test] for test in parts)
            return f"(s&{mask}).bit_count()>={count}" if positive else f"(p&{mask}).bit_count()<{count}"


def _joined(parts: tuple[Node, ...], domain: Domain, *, positive: bool, every: bool) -> str:
    """Single tests are put into one mask; the rest is joined by and, or."""
    mask = sum(1 << domain.bits[part] for part in set(parts) if isinstance(part, Test))
    sources = [f"({_source(part, domain, positive=positive)})" for part in parts if not isinstance(part, Test)]
    if mask:
        match positive, every:
            case True, True:
                sources.insert(0, f"s&{mask}=={mask}")
            case True, False:
                sources.insert(0, f"s&{mask}")
            case False, True:
                sources.insert(0, f"not p&{mask}")
            case _:
                sources.insert(0, f"p&{mask}!={mask}")
    return (" and " if every else " or ").join(sources) or str(every)
