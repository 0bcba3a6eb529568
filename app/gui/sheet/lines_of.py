"""The sheet of a visit as it would be without edits: what there is to edit."""

from dataclasses import replace

from app.encounter import Encounter
from app.gui.plan.signing import patient_name
from app.gui.session import Session
from app.handouts.options import SheetOptions
from app.handouts.parts import Sheet
from app.handouts.sheet import compose


def lines_sheet(session: Session, encounter: Encounter, options: SheetOptions) -> Sheet:
    """In the first language alone, whole, and as a draft, so that nothing hinders looking at it.

    Raises:
        UserError: the records cannot be read.
    """
    alone = replace(options, second_language=None, short=False)
    by = encounter.signed_by or session.clinician()
    name = patient_name(encounter)
    return compose(encounter.plan(), name, encounter.held_on, by, session.clinic(), alone, draft=True)
