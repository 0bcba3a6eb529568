"""What the document is made of; each writer (Markdown, PDF) knows these blocks and nothing of guidelines."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass


@dataclass(frozen=True)
class Run:
    """Some words, plain or bold, perhaps leading to an address."""

    text: str
    bold: bool = False
    address: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Item:
    """A point of a list, with the points under it."""

    runs: Runs
    items: tuple["Item", ...] = ()


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 3; a new page begins with it where it says so."""

    level: int
    text: str
    new_page: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Some lines of text; `quoted` is the word of somebody else."""

    runs: Runs
    quoted: bool = False


@dataclass(frozen=True)
class Listing:
    """A list of points."""

    items: tuple[Item, ...]


@dataclass(frozen=True)
class Table:
    """Rows of cells; `widths` are shares of the page."""

    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class FactBox:
    """One fact: its head, what it does, and where it comes from."""

    head: Runs
    does: tuple[Item, ...]
    source: Runs


@dataclass(frozen=True)
class Blanks:
    """Boxes to tick, then labels with a line to write on, then empty lines."""

    ticks: tuple[str, ...]
    labels: tuple[str, ...]
    lines: int


Block = Heading | Paragraph | Listing | Table | FactBox | Blanks


@dataclass(frozen=True)
class Document:
    """The whole document; `foot` stands under every page."""

    title: str
    foot: str
    blocks: tuple[Block, ...]


def plain(text: str) -> Runs:
    """Words without emphasis."""
    return (Run(text),)


def strong(text: str) -> Run:
    """Bold words."""
    return Run(text, bold=True)


def texts(part: object) -> Iterator[str]:
    """Every text of a part, in the order in which it is read."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for member in part:
            yield from texts(member)
    elif is_dataclass(part):
        for field in fields(part):
            yield from texts(getattr(part, field.name))
