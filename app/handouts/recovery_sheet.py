"""The recovery sheet: what opens the records when every password is forgotten, to be printed and locked away."""

import json
from datetime import date

from app.handouts.fonts import printed
from app.handouts.typeset import Paper, set_pdf

_PAPERS: dict[Paper, str] = {"a4": "a4", "letter": "us-letter"}


def recovery_sheet(groups: tuple[str, ...], day: date, paper: Paper = "a4") -> bytes:
    """One page with the groups of the recovery key; set in memory, for the printer."""
    sheet = {"groups": [printed(group) for group in groups], "day": day.isoformat()}
    return set_pdf("recovery.typ", {"sheet": json.dumps(sheet), "paper": _PAPERS[paper]})
