"""What a clinician's copy is made of: frozen parts whose every text is a line."""

from dataclasses import dataclass

from app.handouts.parts import Line


@dataclass(frozen=True)
class Labelled:
    """A label and what it says."""

    label: Line
    text: Line


@dataclass(frozen=True)
class Entry:
    """One thing decided: its head and what belongs to it; `loud` stands in a box, so that nobody reads past it."""

    head: Line
    lines: tuple[Line, ...] = ()
    loud: bool = False


@dataclass(frozen=True)
class FactRow:
    """A fact: its id, what it says, how far it can be trusted, where it comes from."""

    id: Line
    text: Line
    standing: Line
    source: Line


@dataclass(frozen=True)
class Part:
    """A headed part of the copy."""

    heading: Line
    labels: tuple[Labelled, ...] = ()
    lines: tuple[Line, ...] = ()
    entries: tuple[Entry, ...] = ()
    columns: tuple[Line, ...] = ()
    facts: tuple[FactRow, ...] = ()


def line(text: str, field: str = "", origin: tuple[str, ...] = ()) -> Line:
    """A text in one line; `field` names what somebody wrote."""
    return Line(" ".join(text.split()), origin, field or "clinician_copy")


def labelled(label: str, text: str, field: str = "") -> Labelled:
    """A label and its text."""
    return Labelled(line(label), line(text, field))
