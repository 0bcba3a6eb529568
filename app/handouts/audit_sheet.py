"""The audit on paper: its rows, and the head that stands for all of them, to be kept outside the computer."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache

from app.errors import UserError
from app.handouts.fonts import check_printable, printed
from app.handouts.options import Paper
from app.handouts.parts import Line
from app.handouts.typeset import set_pdf

_PAPERS: dict[Paper, str] = {"a4": "a4", "letter": "us-letter"}


@dataclass(frozen=True)
class AuditRow:
    """One row in words."""

    number: str
    when: str
    who: str
    what: str
    record: str
    patient: str


@dataclass(frozen=True)
class AuditSheet:
    """What is printed; `health` says whether the audit is whole, `head` is the digest of its last row, in groups."""

    title: str
    about: str
    health: tuple[str, ...]
    head: str
    rows: Sequence[AuditRow]


def typeset_audit(sheet: AuditSheet, paper: Paper = "a4") -> bytes:
    """The sheet as a tagged PDF; a letter that no font has is printed as a box: no row may hinder the others."""
    said = {
        "title": sheet.title,
        "about": sheet.about,
        "health": list(sheet.health),
        "head": sheet.head,
        "rows": [{name: printable(text) for name, text in asdict(row).items()} for row in sheet.rows],
    }
    return set_pdf("audit.typ", {"sheet": json.dumps(said, ensure_ascii=False), "paper": _PAPERS[paper]})


def printable(text: str) -> str:
    """The text as the fonts can show it."""
    return "".join(letter if _has(letter) else "□" for letter in printed(text))


@cache
def _has(letter: str) -> bool:
    try:
        check_printable([Line(letter, (), "audit")])
    except UserError:
        return False
    return True
