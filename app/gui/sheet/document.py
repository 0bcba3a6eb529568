"""Which of the papers of a visit is shown, and how each is made."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication

from app.encounter import Encounter
from app.errors import Said, UserError
from app.gui.pack_words import said_of_scope
from app.gui.plan.dropdown import Dropdown
from app.gui.plan.signing import Unprintable, sheet_of, unprintable
from app.gui.session import Session
from app.gui.sheet.record import copy_of, letter_of, record_of, why_not_of
from app.handouts.clinician.clinician_copy import typeset_copy
from app.handouts.fonts import listed
from app.handouts.fonts import unprintable as unprintable_of
from app.handouts.letters.referral import letter_pdf
from app.handouts.letters.referral_reasons import referred
from app.handouts.options import SheetOptions
from app.handouts.parts import NotApplied
from app.handouts.typeset import Paper, typeset

Document = Literal["sheet", "copy", "referral", "why-not"]
DOCUMENTS: tuple[Document, ...] = get_args(Document)
FOR_PATIENTS = frozenset({"sheet", "why-not"})
"""Papers that come in other languages and sizes."""


@dataclass(frozen=True)
class Task:
    """How to set a paper. `kept`: once the visit is signed, what was made is kept and never made again."""

    make: Callable[[Paper], bytes]
    draft: bool
    kept: bool
    not_applied: tuple[NotApplied, ...] = ()


def task(session: Session, encounter: Encounter, document: Document, options: SheetOptions) -> Task | Unprintable:
    """What is to be made of the visit as it stands, or the text of it that cannot be printed.

    Raises:
        UserError: two medicines of the plan do not go together, there is no such paper for this person, or the
            records cannot be read.
    """
    draft = not encounter.signed
    by = encounter.signed_by or session.clinician()
    if document == "copy":
        copy = copy_of(session, encounter)
        return unprintable(copy.lines) or Task(partial(typeset_copy, copy), draft=draft, kept=False)
    if document == "referral":
        letter = letter_of(session, encounter, by)
        return unprintable(letter.lines) or Task(partial(letter_pdf, letter), draft=draft, kept=False)
    if not encounter.assessment.applies:
        why = Said("{reason}", reason=" ".join(map(said_of_scope, encounter.assessment.scope_why)))
        raise UserError("No sheet was made.", why, "Use another guideline for this person.")
    if document == "why-not":
        page = why_not_of(session, encounter, by, replace(options, short=False), draft=draft)
        return unprintable(page.lines) or Task(partial(typeset, page), draft=draft, kept=False)
    sheet = sheet_of(session, encounter, by, draft=draft, options=options)
    made = Task(partial(typeset, sheet), draft=draft, kept=True, not_applied=sheet.not_applied)
    return unprintable(sheet.lines) or made


def offered(session: Session, encounter: Encounter) -> tuple[Document, ...]:
    """The papers that there are for this visit as it stands."""
    found: list[Document] = ["sheet", "copy"]
    try:
        referred(record_of(session, encounter))
        found.append("referral")
    except UserError:
        pass
    try:
        why_not_of(session, encounter, "", SheetOptions(), draft=True)
        found.append("why-not")
    except UserError:
        pass
    return tuple(found)


def title(document: Document) -> str:
    """What the paper is called."""
    tr = QCoreApplication.translate
    return {
        "sheet": tr("Sheet", "Patient sheet"),
        "copy": tr("Sheet", "Clinician’s copy"),
        "referral": tr("Sheet", "Referral letter"),
        "why-not": tr("Sheet", "Why not now"),
    }[document]


def kept_title(kind: str) -> str:
    """What a paper is called that was kept as it went out."""
    tr = QCoreApplication.translate
    return {
        "copy": tr("Sheet", "Clinician’s copy as it was printed"),
        "referral": tr("Sheet", "Referral letter as it was handed out"),
        "why-not": tr("Sheet", "“Why not now” as it was handed out"),
    }.get(kind, tr("Sheet", "Sheet as it was handed out"))


def file_name(encounter: Encounter, document: Document, options: SheetOptions) -> str:
    """A name for the file that tells strangers nothing: the patient's number and the day."""
    draft = "" if encounter.signed else "-draft"
    plain = document not in FOR_PATIENTS or options.language == "en"
    language = "" if plain else f"-{options.language}"
    return f"{document}-{encounter.patient.number}-{encounter.held_on.isoformat()}{language}{draft}.pdf"


def coded(encounter: Encounter) -> str:
    """That the papers have codes in the patient's name; empty for a name that they show whole."""
    unknown = unprintable_of(encounter.patient.name)
    words = QCoreApplication.translate(
        "Sheet", "No paper can show {characters} in the patient’s name: its code is there."
    )
    return words.format(characters=listed(unknown)) if unknown else ""


class DocumentChoice(Dropdown):
    """Which paper is shown."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Sheet", "Which paper"), size="small_button")
        self.offer_documents(("sheet", "copy"))
        self.show_code("sheet")

    def offer_documents(self, documents: tuple[Document, ...]) -> None:
        """Offer those that there are; one that is shown stays, also where it cannot be made any more."""
        here = self.document()
        self.offer([(name, title(name)) for name in DOCUMENTS if name in documents or name == here])

    def document(self) -> Document:
        """The one that is shown."""
        return next((name for name in DOCUMENTS if name == self.code()), "sheet")

    def turn(self) -> None:
        """Take the next one."""
        codes = self.codes()
        self.choose(codes[(codes.index(self.document()) + 1) % len(codes)])
