"""One sheet in two languages: every line of the first with the same line of the second beside it."""

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from app.handouts.parts import Line, Sheet, Tongue

Part = TypeVar("Part")
_ONCE = ("text.dose", "dose.")
"""Fields of a dose: its number stands once, and its words in both languages elsewhere."""


def side_by_side(first: Sheet, second: Sheet) -> Sheet:
    """The first sheet with the words of the second, which is the same plan in another language."""
    both = _both(first, replace(second, not_applied=first.not_applied))
    return replace(both, second=Tongue(second.language, second.direction))


def _both(first: Part, second: Part) -> Part:
    """A part with the words of the same part in the other language.

    Raises:
        ValueError: they are not the same part.
    """
    paired: object
    if isinstance(first, Line) and isinstance(second, Line):
        paired = _line(first, second)
    elif isinstance(first, tuple) and isinstance(second, tuple):
        paired = _lines(first, second) if _all_lines((*first, *second)) else _members(first, second)
    elif is_dataclass(first) and not isinstance(first, type) and type(first) is type(second):
        kept = {field.name: _both(getattr(first, field.name), getattr(second, field.name)) for field in fields(first)}
        paired = replace(first, **kept)
    elif (first is None) is (second is None):
        paired = first
    else:
        raise ValueError(f"{first!r} and {second!r} are not the same part of a sheet")
    return cast(Part, paired)


def _members(first: tuple[object, ...], second: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(_both(one, other) for one, other in zip(first, second, strict=True))


def _all_lines(members: tuple[object, ...]) -> bool:
    return bool(members) and all(isinstance(member, Line) for member in members)


def _lines(first: tuple[Line, ...], second: tuple[Line, ...]) -> tuple[Line, ...]:
    """Lines by their field: one language may have a word where the other has none."""
    others = {line.field: line for line in second}
    if len(others) < len(second) or len({line.field for line in first}) < len(first):
        return tuple(_line(one, other) for one, other in zip(first, second, strict=True))
    mine = {line.field for line in first}
    paired = [_line(line, others[line.field]) if line.field in others else line for line in first]
    return (*paired, *(replace(line, text="", beside=line.text) for line in second if line.field not in mine))


def _line(first: Line, second: Line) -> Line:
    """What was reworded was reworded in one language; the other would still say what stood there before."""
    once = first.was or first.text == second.text or first.field.startswith(_ONCE)
    return first if once else replace(first, beside=second.was or second.text)
