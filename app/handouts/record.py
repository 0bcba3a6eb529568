"""One visit as its record holds it: all that a clinician's copy is made from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.engine.assessment import Assessment, Regimen
from app.engine.pack import Value


@dataclass(frozen=True)
class Decided:
    """What the clinician decided on one piece of advice, or a line of their own; `reason` is in words."""

    item: str
    kind: Literal["accepted", "declined", "own"]
    text: str
    statements: tuple[str, ...] = ()
    reason: str = ""
    comment: str = ""
    regimen: Regimen | None = None
    outdated: bool = False
    """Whether its advice has changed since: then it is not in the plan."""


@dataclass(frozen=True)
class Person:
    """Whose visit it is; what is not known is empty."""

    name: str
    number: str
    sex: str = ""
    birth_date: date | None = None
    age: int | None = None


@dataclass(frozen=True)
class VisitRecord:
    """A draft or a signed visit. `signed_on` says the moment in words; a draft has none."""

    person: Person
    held_on: date
    version: int
    signed_by: str
    signed_on: str
    assessment: Assessment
    answers: Mapping[str, Value | None]
    not_asked: tuple[str, ...]
    """Questions that are asked of this person and were not."""
    decisions: tuple[Decided, ...]
    follow_up_on: date | None = None
    follow_up_note: str = ""
    held_at: str = ""
    """Of a visit that was typed in later: when it was held, and that it is so, in words."""
    notes: tuple[tuple[str, str], ...] = ()
    """Page and what was written on it."""

    @property
    def draft(self) -> bool:
        """Whether nobody has signed it yet."""
        return not self.signed_on
