"""Claims: what must hold for every patient, as data. proofs.py proves them; the tests prove them again with z3."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.engine.condition import ALWAYS, Condition
from app.engine.entries import Entry

URGENCY = "urgency"
"""Stands beside the statements: its outcomes are LEVELS."""
LEVELS = ("routine", "urgent", "emergency")
OF_THE_PACK = ("reachable", "complete", "exact")
FILE = "claims.yaml"

Held = tuple[tuple[str, tuple[str, ...]], ...]
"""Statements (or urgency), each with some of its statuses."""
Conditions = Callable[[Entry, str, object], Condition]
"""Entry, field, text -> the condition; a bad one is noted with the entry."""


@dataclass(frozen=True)
class Statuses:
    """While `when` holds, each statement has one of `only` (where there are any) and none of `never`."""

    statements: tuple[str, ...]
    when: Condition
    only: tuple[str, ...]
    never: tuple[str, ...]


@dataclass(frozen=True)
class Apart:
    """Of each line, not all statements have one of the statuses named at the same time."""

    lines: tuple[Held, ...]


@dataclass(frozen=True)
class Raised:
    """An answer that makes a test of `raising` true never moves a statement to an earlier one of its levels."""

    raising: Condition
    levels: Held


@dataclass(frozen=True)
class Blocked:
    """While a fact blocks a medicine or a measure, no statement about it has one of these statuses."""

    never: tuple[str, ...]


@dataclass(frozen=True)
class Ceiling:
    """While `when` holds, a number of a regimen, with what it is given beside, is not above `at_most`."""

    medicine: str
    column: str
    when: Condition
    beside: str | None
    at_most: float


@dataclass(frozen=True)
class Rising:
    """In every medicine each of these numbers is at most the next."""

    ladders: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Whole:
    """What the pack itself is: one of OF_THE_PACK."""

    kind: str


Shape = Statuses | Apart | Raised | Blocked | Ceiling | Rising | Whole


@dataclass(frozen=True)
class Claim:
    """One claim: its id, what it says in a sentence, the statements and facts it comes from, and its shape."""

    id: str
    says: str
    origins: tuple[str, ...]
    shape: Shape

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Every condition that it looks at itself."""
        match self.shape:
            case Statuses(when=when) | Ceiling(when=when) | Raised(raising=when):
                return (when,)
            case _:
                return ()


def read_claims(file: Entry, condition: Conditions) -> tuple[Claim, ...]:
    """All claims of claims.yaml; a mistake is noted with its entry."""
    found: dict[str, Claim] = {}
    for entry in file.entries("claims", "claim"):
        claim = Claim(
            id=entry.get("claim", str, ""),
            says=entry.get("says", str, ""),
            origins=entry.words("from", optional=True),
            shape=_shape(entry, condition),
        )
        if claim.id in found:
            entry.wrong("claim", "stands there twice", "an id is for one claim")
        found[claim.id] = claim
        entry.close()
    file.close()
    return tuple(found.values())


def _shape(entry: Entry, condition: Conditions) -> Shape:
    keys = [key for key in _SHAPES if entry.get(key, object, None, optional=True) is not None]
    if len(keys) != 1:
        entry.wrong("claim", f"claims {' and '.join(keys) or 'nothing'}", f"one of {', '.join(_SHAPES)}")
        return Blocked(())
    return _SHAPES[keys[0]](entry, condition)


def _statuses(entry: Entry, condition: Conditions) -> Shape:
    only, never = entry.words("only", optional=True), entry.words("never", optional=True)
    if not only and not never:
        entry.wrong("only", "is missing", "add only: or never:")
    return Statuses(entry.words("statements"), _when(entry, condition), only, never)


def _apart(entry: Entry, condition: Conditions) -> Shape:
    return Apart(tuple(_held(entry, "apart", line) for line in entry.get("apart", list, [])))


def _raised(entry: Entry, condition: Conditions) -> Shape:
    raising = condition(entry, "raising", entry.get("raising", str, "always"))
    return Raised(raising, _held(entry, "never_lowers", entry.get("never_lowers", dict, {})))


def _blocked(entry: Entry, condition: Conditions) -> Shape:
    return Blocked(entry.words("never_while_blocked"))


def _ceiling(entry: Entry, condition: Conditions) -> Shape:
    return Ceiling(
        medicine=entry.get("medicine", str, ""),
        column=entry.get("column", str, ""),
        when=_when(entry, condition),
        beside=entry.get("beside", str, None, optional=True),
        at_most=entry.get("at_most", (int, float), 0),
    )


def _rising(entry: Entry, condition: Conditions) -> Shape:
    ladders = entry.get("rising", list, [])
    if not all(isinstance(ladder, list) and len(ladder) > 1 for ladder in ladders):
        entry.wrong("rising", f"is {ladders!r}", "lists of two columns or more")
        return Rising(())
    return Rising(tuple(tuple(map(str, ladder)) for ladder in ladders))


def _whole(entry: Entry, condition: Conditions) -> Shape:
    kind = entry.get("pack_is", str, "")
    if kind not in OF_THE_PACK:
        entry.wrong("pack_is", f"is {kind}", f"one of {', '.join(OF_THE_PACK)}")
    return Whole(kind)


_SHAPES: Mapping[str, Callable[[Entry, Conditions], Shape]] = {
    "statements": _statuses,
    "apart": _apart,
    "raising": _raised,
    "never_while_blocked": _blocked,
    "at_most": _ceiling,
    "rising": _rising,
    "pack_is": _whole,
}


def _when(entry: Entry, condition: Conditions) -> Condition:
    text = entry.get("when", str, None, optional=True)
    return Condition("always", ALWAYS) if text is None else condition(entry, "when", text)


def _held(entry: Entry, key: str, line: Any) -> Held:
    if not isinstance(line, dict) or not line or not all(isinstance(statuses, list) for statuses in line.values()):
        entry.wrong(key, f"is {line!r}", "statements, each with a list of statuses")
        return ()
    return tuple((str(name), tuple(map(str, statuses))) for name, statuses in line.items())
