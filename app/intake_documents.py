"""What can be printed from an intake alone: the sheet, the encounter note, a referral letter, “why not now”."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Literal, get_args

from app.engine.engine import Engine
from app.engine.pack import Value
from app.errors import Said, UserError
from app.handouts.clinician.clinician_copy import compose_copy, typeset_copy
from app.handouts.clinician.copy_words import voice
from app.handouts.findings import findings
from app.handouts.letters.referral import letter_pdf, referral
from app.handouts.letters.why_not import why_not
from app.handouts.options import SheetOptions
from app.handouts.plan import Clinic, recommended
from app.handouts.record import Person, VisitRecord
from app.handouts.typeset import typeset
from app.recommended_sheet import recommended_sheet

Kind = Literal["sheet", "note", "referral", "why-not"]
KINDS: tuple[Kind, ...] = get_args(Kind)
Answers = Mapping[str, Value | None]


def document(engine: Engine, answers: Answers, kind: str, options: SheetOptions) -> bytes:
    """A PDF of one kind, dated today; nobody has decided on anything yet.

    Raises:
        UserError: there is no such kind, it does not fit this person, or it cannot be had in this way.
    """
    if kind not in KINDS:
        raise UserError(
            "The kind cannot be {kind}.",
            "It can be: {allowed}.",
            "Choose one of these with --kind.",
            kind=repr(kind),
            allowed=KINDS,
        )
    makers: Mapping[Kind, Callable[[Engine, Answers, SheetOptions], bytes]] = {
        "sheet": lambda engine, answers, options: recommended_sheet(engine, answers, options=options),
        "note": _note,
        "referral": _referral,
        "why-not": _why_not,
    }
    return makers[kind](engine, answers, options)


def _note(engine: Engine, answers: Answers, options: SheetOptions) -> bytes:
    _plain(options, Said("The encounter note"))
    made = _record(engine, answers)
    if not made.assessment.applies:
        why = Said("{reason}", reason=" ".join(made.assessment.scope_why))
        raise UserError("No encounter note was made.", why, "Use another guideline for this person.")
    return typeset_copy(compose_copy(engine.pack, made, Clinic(), findings(engine, made)), options.paper)


def _referral(engine: Engine, answers: Answers, options: SheetOptions) -> bytes:
    _plain(options, Said("The referral letter"))
    return letter_pdf(referral(engine, _record(engine, answers), Clinic(), options=True), options.paper)


def _why_not(engine: Engine, answers: Answers, options: SheetOptions) -> bytes:
    assessment, today = engine.assess(answers), _today()
    plan = recommended(assessment, answers, today)
    return typeset(why_not(engine.pack, assessment, plan, "", today, "", Clinic(), options))


def _plain(options: SheetOptions, paper: Said) -> None:
    """Refuse by name what only a patient's sheet can be."""
    usual = SheetOptions(paper=options.paper)
    names = {"language": "--language", "second_language": "--second-language", "size": "--size", "short": "--short"}
    wrong = [flag for name, flag in names.items() if getattr(options, name) != getattr(usual, name)]
    if wrong:
        raise UserError(
            "{paper} was not made.",
            "{paper} is for clinicians, in English and in one size: {options} is for the patient's sheet.",
            "Leave this option out.",
            paper=paper,
            options=tuple(wrong),
        )


def _record(engine: Engine, answers: Answers) -> VisitRecord:
    """A visit of today of which nothing but the answers is known."""
    asked, given, sex = engine.asked(answers), answers.get("age_years"), answers.get("sex")
    return VisitRecord(
        person=Person(
            name="",
            number="",
            sex=voice().answer(engine.pack.questions["sex"], sex) if sex else "",
            age=given if isinstance(given, int) else None,
        ),
        held_on=_today(),
        version=1,
        signed_by="",
        signed_on="",
        assessment=engine.assess(answers),
        answers=answers,
        not_asked=tuple(q for q in engine.pack.questions if q not in answers and asked.get(q) is not False),
        decisions=(),
    )


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
