"""What decides: statements with their decision lists, scope and alerts, and the numbers of each medicine's regimen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from app.engine.condition import Condition
from app.engine.evidence import FactUse


@dataclass(frozen=True)
class Statement:
    """One of the source's 38 statements, with the line it stands on and the source's own words."""

    id: str
    line: int
    kind: str
    refs: tuple[int, ...]
    source: str
    strength: str | None


@dataclass(frozen=True)
class Row:
    """A row of a decision list: this outcome, when its condition holds and no row above did."""

    outcome: object
    when: Condition
    origin: str = ""
    """The statement or fact that a number comes from."""


@dataclass(frozen=True)
class Rule:
    """How one statement gets its status: a decision list in which each status stands once."""

    statement: str
    rows: tuple[Row, ...]
    subject: str | None
    routine: bool
    emergency: bool
    assess_first: tuple[str, ...]
    texts: Mapping[str, str]
    """Status -> sentence; the key `""` is the sentence of every status that has none of its own."""

    def text(self, status: str) -> str:
        """The sentence of this statement at this status."""
        return self.texts.get(status) or self.texts[""]


@dataclass(frozen=True)
class ScopeRule:
    """A condition on one answer for the guideline to apply, and what is said when it fails or is open."""

    field: str
    when: Condition
    out: str
    open: str


@dataclass(frozen=True)
class Alert:
    """A fact that makes someone urgent and is none of the 38 statements."""

    fact: str
    urgency: Literal["emergency", "urgent"]
    when: Condition
    text: str


@dataclass(frozen=True)
class Column:
    """One number of a regimen, as a decision list over its possible values, the decisive one first."""

    name: str
    rows: tuple[Row, ...]
    less: str | None = None
    """A derived answer that is taken off the number, e.g. the days already used."""


@dataclass(frozen=True)
class Medicine:
    """One of the seven medicines: its statement and the regimen as columns of numbers."""

    id: str
    text: str
    statement: str
    columns: tuple[Column, ...]
    notes: tuple[FactUse, ...]
    taken: Mapping[str, str]
    """Question -> value that says that this medicine is taken; of a set, the member."""
    preferred_unless: str | None = None
    preferred: bool = False
    said_with_dose: tuple[str, ...] = ()
    """Facts that no number can say, and that stand with the dose: how it is raised, when it is looked at again."""


@dataclass(frozen=True)
class CardGroup:
    """Statements that say one thing together and are shown as one card."""

    id: str
    statements: tuple[str, ...]
    texts: Mapping[str, str]
