"""A piece of text in one weight and colour; several in a row make a line that can be drawn, read out and copied."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """Words of one look. `go` makes them a link: `question:ID` goes there, `more` shows the rest."""

    text: str
    bold: bool = False
    ink: str = "text"
    go: str = ""


Runs = tuple[Run, ...]


def plain(runs: Iterable[Run]) -> str:
    """The words alone."""
    return "".join(run.text for run in runs)


def joined(parts: Iterable[Runs], between: str) -> Runs:
    """Several lines as one, with words between them."""
    found: list[Run] = []
    for part in parts:
        if found:
            found.append(Run(between))
        found.extend(part)
    return tuple(found)
