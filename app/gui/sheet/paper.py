"""The paper of a sheet: A4 or Letter, chosen once for the clinic and kept with every sheet that was made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.handouts.typeset import Paper

if TYPE_CHECKING:
    # The recovery sheet is printed before there is a session.
    from app.gui.session import Session

SETTING = "paper"
MEDIA: Mapping[Paper, str] = {"a4": "A4", "letter": "Letter"}
"""What printing systems call them, and people too."""


def usual_paper(session: Session) -> Paper:
    """The paper that was chosen last; A4 until then."""
    return paper_named(session.records.setting(SETTING))


def paper_named(name: object) -> Paper:
    """The paper of that name; A4 for what is none."""
    return "letter" if name == "letter" else "a4"
