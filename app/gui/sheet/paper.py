"""The paper of a sheet: A4 or Letter, chosen once for the clinic and kept with every sheet that was made."""

from collections.abc import Mapping

from app.gui.session import Session
from app.handouts.typeset import Paper

SETTING = "paper"
MEDIA: Mapping[Paper, str] = {"a4": "A4", "letter": "Letter"}
"""What printing systems call them, and people too."""


def usual_paper(session: Session) -> Paper:
    """The paper that was chosen last; A4 until then."""
    return paper_named(session.records.setting(SETTING))


def paper_named(name: object) -> Paper:
    """The paper of that name; A4 for what is none."""
    return "letter" if name == "letter" else "a4"
