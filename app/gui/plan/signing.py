"""From a plan to a signed one with its sheet: what hinders it, and the step itself. No widgets."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.encounter import Encounter
from app.engine.pack import Pack
from app.errors import UserError
from app.gui.pack_words import said_of_scope
from app.gui.plan.together import way_out
from app.gui.session import Session
from app.gui.sheet.sample_mark import mark_of
from app.gui.sheet.wanted import made_with, options_of
from app.handouts.fonts import WHO, check_printable, legible
from app.handouts.options import SheetOptions
from app.handouts.recipe import recipe_of
from app.handouts.sheet import Line, Sheet, compose
from app.handouts.typeset import typeset
from app.users import User, may_sign


@dataclass(frozen=True)
class Unprintable:
    """A text of the sheet that its fonts cannot show: which field it came from, and what to say."""

    field: str
    fault: UserError


def patient_name(encounter: Encounter) -> str:
    """The name as the sheet has it: given name first."""
    patient = encounter.patient
    return " ".join(part for part in (patient.given_name, patient.family_name) if part)


def sheet_of(
    session: Session, encounter: Encounter, by: str, *, draft: bool, options: SheetOptions | None = None
) -> Sheet:
    """The sheet of the plan as it stands, with what was edited; as wanted for this patient, where nothing is said."""
    wanted = options or options_of(session, encounter)
    sheet = compose(
        encounter.plan(),
        patient_name(encounter),
        encounter.held_on,
        by,
        session.clinic(),
        wanted,
        draft,
        encounter.prepared.edits,
    )
    return replace(legible(sheet, WHO), sample=mark_of(session, encounter.patient.id, *wanted.languages))


def unprintable(lines: Iterable[Line]) -> Unprintable | None:
    """The first text that cannot be printed."""
    for line in lines:
        try:
            check_printable([line])
        except UserError as fault:
            return Unprintable(line.field, fault)
    return None


def hindrance(pack: Pack, encounter: Encounter, user: User, wanting: tuple[str, ...]) -> str:
    """Why this user cannot sign the plan as it stands; empty when nothing hinders it."""
    tr = QCoreApplication.translate
    if not may_sign(user):
        return tr("Signing", "Assistants do not sign. A clinician signs in and signs it.")
    if not encounter.assessment.applies:
        out = tr("Signing", "The guideline is not for this person, so there is no plan of it to sign.")
        return " ".join([out, *map(said_of_scope, encounter.assessment.scope_why)])
    if wanting:
        return wanting[0]
    clash = next((pair for pair in encounter.pairs() if pair.blocked), None)
    if clash is not None:
        return way_out(pack, clash)
    return ""


def sign_and_keep(session: Session, encounter: Encounter) -> None:
    """Set the sheet first, so that nothing is signed of which there can be no sheet; then sign and keep both.

    Raises:
        UserError: this user may not sign, a text cannot be printed, or saving failed.
    """
    if not may_sign(session.user):
        raise UserError("The visit was not signed.", "Only clinicians sign.", "Let a clinician sign in.")
    by = session.user.name
    options = options_of(session, encounter)
    sheet = sheet_of(session, encounter, by, draft=False, options=options)
    pdf = typeset(sheet)
    encounter.sign(by, session.now(), (pdf, made_with(encounter, options) | recipe_of(sheet)))
