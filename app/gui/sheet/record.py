"""A visit as the clinician's copy takes it: read from the encounter, with its codes in words."""

from dataclasses import replace

from app.encounter import Encounter
from app.engine.pack import Pack
from app.gui.language import language
from app.gui.pack_words import said_of_dose, said_of_scope, shown
from app.gui.plan.signing import patient_name
from app.gui.plan.words import reason_text
from app.gui.session import Session
from app.gui.sheet.sample_mark import mark_of
from app.gui.words import clock, sex
from app.handouts.clinician.clinician_copy import ClinicianCopy, compose_copy
from app.handouts.clinician.copy_words import Voice, voice
from app.handouts.findings import findings
from app.handouts.fonts import WHO, legible
from app.handouts.letters.referral import Letter, referral
from app.handouts.letters.why_not import why_not
from app.handouts.options import SheetOptions
from app.handouts.parts import Sheet
from app.handouts.record import Decided, Person, VisitRecord


def copy_of(session: Session, encounter: Encounter) -> ClinicianCopy:
    """The clinician's copy of a draft as it stands, or of a signed visit as it was stored."""
    record, say, pack = record_of(session, encounter), spoken(), shown(session.pack)
    told = findings(session.engine, record, say=say, worded=pack)
    copy = compose_copy(pack, record, session.clinic(), told, say)
    return replace(copy, sample=mark_of(session, encounter.patient.id, say.language))


def letter_of(session: Session, encounter: Encounter, by: str = "", to: str = "") -> Letter:
    """The referral letter of a visit as it stands; in an emergency nothing needs to be decided or signed first.

    Raises:
        UserError: nothing is urgent, and no referral was accepted.
    """
    say = spoken()
    record, pack = record_of(session, encounter), shown(session.pack)
    letter = referral(session.engine, record, session.clinic(), to=to, clinician=by, say=say, worded=pack)
    return replace(letter, sample=mark_of(session, encounter.patient.id, say.language))


def spoken() -> Voice:
    """How papers for clinicians speak: as the window does, which says the guideline's texts translated."""
    return replace(voice(language()), guideline=said_of_scope, dose_note=said_of_dose)


def why_not_of(session: Session, encounter: Encounter, by: str, options: SheetOptions, *, draft: bool) -> Sheet:
    """The page for a patient who expects a scan, an injection or an operation; what was declined is left out.

    Raises:
        UserError: a red flag is there or open, or something is urgent.
    """
    declined = {name for one in encounter.decisions.values() if one.kind == "declined" for name in one.statements}
    page = why_not(
        session.pack,
        encounter.assessment,
        encounter.plan(),
        patient_name(encounter),
        encounter.held_on,
        by,
        session.clinic(),
        options,
        draft,
        declined,
    )
    return replace(legible(page, WHO), sample=mark_of(session, encounter.patient.id, *options.languages))


def record_of(session: Session, encounter: Encounter) -> VisitRecord:
    """The visit with everything that its copy tells."""
    outdated = {one.item for one in encounter.outdated()}
    pages = {page.id: page.title for page in shown(session.pack).pages}
    return VisitRecord(
        person=_person(encounter),
        held_on=encounter.held_on,
        version=encounter.version,
        signed_by=encounter.signed_by or "",
        signed_on=_signed_on(encounter),
        assessment=encounter.assessment,
        answers=encounter.answers,
        not_asked=_not_asked(session, encounter),
        decisions=tuple(
            Decided(
                item=one.item,
                kind=one.kind,
                text=one.text,
                statements=one.statements,
                reason=reason_text(one.reason),
                comment=one.comment,
                regimen=one.regimen,
                outdated=one.item in outdated,
            )
            for one in encounter.decisions.values()
        ),
        held_at=_held_at(encounter),
        follow_up_on=encounter.follow_up_on,
        follow_up_note=encounter.follow_up_note,
        notes=tuple((pages.get(page, page), text) for page, text in encounter.notes.items()),
    )


def _person(encounter: Encounter) -> Person:
    patient = encounter.patient
    age = patient.age(encounter.held_on)
    if age is None and isinstance(given := encounter.answers.get("age_years"), int):
        age = given
    return Person(
        name=patient.name,
        number=patient.number,
        sex=sex(patient.sex) if patient.sex else "",
        birth_date=patient.birth_date,
        age=age,
    )


def _signed_on(encounter: Encounter) -> str:
    at = encounter.signed_at
    if at is None:
        return ""
    local = at.astimezone() if at.tzinfo else at
    return f"{spoken().day(local.date())}, {clock(local)}"


def _held_at(encounter: Encounter) -> str:
    """Of a visit that was typed in later: its time, and the day on which it was typed."""
    if encounter.held_at is None:
        return ""
    say = spoken()
    day = say.day(encounter.begun_at.astimezone().date())
    return say("typed_in_later", time=clock(encounter.held_at), day=day)


def _not_asked(session: Session, encounter: Encounter) -> tuple[str, ...]:
    """Of a signed visit too: what the guideline of then asked is known only while it is the one of today."""
    if not encounter.signed:
        return encounter.open_questions()
    if encounter.assessment.guideline["digest"] != session.pack.digest:
        return tuple(name for name in _asked_for(session.pack, encounter) if name not in encounter.answers)
    asked = session.engine.asked(encounter.answers)
    questions = session.pack.questions.values()
    return tuple(q.id for q in questions if q.id not in encounter.answers and asked.get(q.id) is not False)


def _asked_for(pack: Pack, encounter: Encounter) -> tuple[str, ...]:
    """What its own assessment named as open, and is still a question."""
    return tuple(name for name in encounter.assessment.questions if name in pack.questions)
