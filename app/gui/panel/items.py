"""The rows of the panel as data: what each one says. Equal items need no new painting."""

from dataclasses import dataclass
from typing import Literal

from app.engine.cards import Card
from app.gui.panel.advice import Details
from app.gui.panel.facts import FactLine
from app.gui.panel.run import Runs

Mark = tuple[str, str]
"""A status shape and the words beside it."""


@dataclass(frozen=True)
class Heading:
    """A title between rows; on the right a key and what it does, or a count after the title."""

    key: str
    title: str
    count: str = ""
    cap: str = ""
    aside: str = ""


@dataclass(frozen=True)
class Deciding:
    """An open question, and what a yes to it would mean: an urgency, or nothing while it is worked out."""

    key: str
    number: int
    question: str
    name: str
    outcome: str


@dataclass(frozen=True)
class More:
    """A row that names what is hidden below it and shows it."""

    key: str
    text: str
    open: bool
    indent: int = 46


@dataclass(frozen=True)
class Fold:
    """A bar that keeps other cards folded away: settled ones, or those on hold."""

    key: str
    title: str
    text: str
    icon: str
    marks: tuple[Mark, ...]
    open: bool
    cap: str = ""
    """The key that opens it from anywhere in the panel."""


@dataclass(frozen=True)
class Advice:
    """A card: folded while it has no details."""

    key: str
    card: Card
    meta: Runs
    ids: str
    tag: str
    details: Details | None


@dataclass(frozen=True)
class Step:
    """A numbered step of what to do now."""

    key: str
    number: int
    title: str
    text: str


@dataclass(frozen=True)
class Lines:
    """A labelled text: why, what is missing, a dose. `mark` is the key that reads it, or an icon."""

    key: str
    mark: str
    label: str
    texts: tuple[Runs, ...]
    margin: int = 20
    rule: bool = False
    """Whether a hairline and some room part it from what stands above."""
    whole: bool = False
    """Whether the texts take the whole width and say themselves what the label does."""


@dataclass(frozen=True)
class Source:
    """The source's place, and its own sentences once they are asked for."""

    key: str
    place: Runs
    sentences: tuple[Runs, ...]
    margin: int = 20


@dataclass(frozen=True)
class Facts:
    """Safety facts, on their own ground."""

    key: str
    lines: tuple[FactLine, ...]
    more: int
    margin: int = 20
    round: bool = False
    title: str = ""
    """What they are about, where that is not a card."""


Item = Heading | Deciding | More | Fold | Advice | Step | Lines | Source | Facts


Kind = Literal["empty", "out", "undetermined", "routine", "urgent", "emergency", "failure"]
"""The states of the panel."""


@dataclass(frozen=True)
class Head:
    """The top of the panel: what state this person is in, and why."""

    kind: Kind
    title: str
    why: tuple[str, ...] = ()
    aside: Mark | None = None
    marks: tuple[Mark, ...] = ()
    numbers: tuple[int, ...] = ()
    cap: str = ""
