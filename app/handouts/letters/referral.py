"""The referral letter: to whom, how urgent, why, what is new beside what MS has taken before, and what is asked."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from app.engine.engine import Engine
from app.engine.pack import Pack
from app.handouts.clinician.copy_words import Voice, voice
from app.handouts.direction import apart
from app.handouts.findings import Findings, by_this_pack, findings
from app.handouts.fonts import check_printable, legible
from app.handouts.letters.letter_parts import FunctionTable, LetterPen, Part, Row, function_table
from app.handouts.letters.letter_texts import Urgency, letter_texts
from app.handouts.letters.patient_now import medicines, ms, pain
from app.handouts.letters.referral_reasons import Referred, how_soon, referred
from app.handouts.parts import Letterhead, Line, lines_of, own
from app.handouts.plan import Clinic
from app.handouts.record import VisitRecord
from app.handouts.typeset import Paper, inputs, set_pdf

TEMPLATE = "referral.typ"


@dataclass(frozen=True)
class Cause:
    """Why somebody is referred: a sentence, the answers behind it, its statements, and facts with their ids."""

    why: Line
    ids: Line
    because: Line | None
    facts: tuple[Row, ...]


@dataclass(frozen=True)
class Letter:
    """One letter, ready to be set. A row without a text is a rule to write on."""

    language: str
    day: date
    how_soon: Urgency
    letterhead: Letterhead
    logo: str
    title: Line
    urgency: Line
    not_signed: Line | None
    unreviewed: Line | None
    to: tuple[Row, ...]
    about: tuple[Row, ...]
    why: Line
    causes: tuple[Cause, ...]
    asked: Line
    asks: tuple[Row, ...]
    safety: Line
    flags: Part
    ms: Part
    functions: FunctionTable | None
    pain: Part
    medicines: Part
    signature: Line
    guideline: Line
    footer: Line
    page_count: Line
    sample: str = ""
    """What each page says of a patient who is nobody."""
    not_shown: Line | None = None
    """What the code of a character stands for, where a text has one that no font can show."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every text, in the order of its parts."""
        return tuple(lines_of(self))


def referral(
    engine: Engine,
    record: VisitRecord,
    clinic: Clinic,
    to: str = "",
    clinician: str = "",
    options: bool = False,
    also: Collection[str] = (),
    say: Voice | None = None,
    worded: Pack | None = None,
) -> Letter:
    """The letter of one visit, said by `say` and with the questions as `worded` words them, or in English.

    `to` is whom it goes to, where that is known; `clinician` writes it while the visit is not signed. What is urgent
    needs no decision; `options` and `also` are those of `referred`.

    Raises:
        UserError: there is nothing to refer this person for.
    """
    say = say or voice()
    reasons = referred(record, options, also, say.language)
    texts = letter_texts(say.language).texts
    pen = LetterPen(texts, say.guideline)
    told = findings(engine, record, texts, say, worded)
    functions = engine.functions(told.answers) if by_this_pack(engine.pack, record) else ()
    level = how_soon(reasons)
    guideline = record.assessment.guideline
    phone = clinic.phone.strip()
    letter = Letter(
        language=say.language,
        day=record.held_on,
        how_soon=level,
        letterhead=Letterhead(
            left=own(clinic.name, "clinic.name") + own(clinic.address, "clinic.address"),
            right=own(f"{texts['phone']} {phone}" if phone else "", "clinic.phone") + own(clinic.hours, "clinic.hours"),
        ),
        logo=clinic.logo,
        title=pen.line(f"title_{level}"),
        urgency=pen.line(f"soon_{level}"),
        not_signed=pen.line("not_signed") if record.draft else None,
        unreviewed=Line(say.unreviewed, (), "letters.unreviewed") if say.unreviewed else None,
        to=_to(reasons, to, pen),
        about=_about(record, record.signed_by or clinician, pen, say),
        why=pen.line("why"),
        causes=tuple(_causes(engine, reasons, told, pen)),
        asked=pen.line("asked"),
        asks=tuple(_asks(reasons)),
        safety=pen.line("safety"),
        flags=_flags(told, pen),
        ms=ms(told, pen),
        functions=function_table(functions, pen) if functions else None,
        pain=pain(told, pen),
        medicines=medicines(told, record, pen),
        signature=pen.line("signature"),
        guideline=pen.line(
            "guideline", id=guideline["id"], version=guideline["version"], digest=guideline["digest"][:16]
        ),
        footer=_footer(record, say),
        page_count=pen.line("page", page="{page}", pages="{pages}"),
    )
    # In an emergency there is a letter, whatever somebody has typed.
    shown = legible(letter)
    return letter if shown is letter else replace(shown, not_shown=pen.line("not_shown"))


def letter_pdf(letter: Letter, paper: Paper = "a4") -> bytes:
    """The letter as a tagged PDF.

    Raises:
        UserError: a text holds characters that no font of the letter can show.
    """
    check_printable(letter.lines)
    at = datetime(letter.day.year, letter.day.month, letter.day.day, tzinfo=UTC)
    return set_pdf(TEMPLATE, inputs(letter, paper), at)


def _to(reasons: tuple[Referred, ...], to: str, pen: LetterPen) -> tuple[Row, ...]:
    services = tuple(dict.fromkeys(service for one in reasons for service in one.text.services))
    return (
        pen.row("service", " · ".join(services), tuple(dict.fromkeys(i for one in reasons for i in one.ids))),
        pen.row("to", to, field="to") if to.strip() else pen.blank("to"),
        pen.blank("called_who"),
    )


def _about(record: VisitRecord, clinician: str, pen: LetterPen, say: Voice) -> tuple[Row, ...]:
    person = record.person
    born = say("born", day=say.day(person.birth_date)) if person.birth_date else ""
    age = say("years", n=person.age) if person.age is not None else ""
    number = say("number", number=person.number) if person.number else ""
    who = " · ".join(
        part for part in (apart(person.name.strip(), rightward=True), age, person.sex, born, number) if part
    )
    patient = pen.row("patient", who, field="patient_name") if person.name.strip() else pen.blank("patient", who)
    writer = pen.row("from", clinician, field="clinician") if clinician.strip() else pen.blank("from")
    return (patient, pen.row("date", say.day(record.held_on)), writer)


def _footer(record: VisitRecord, say: Voice) -> Line:
    person = record.person
    number = say("number", number=person.number) if person.number else ""
    parts = (apart(" ".join(person.name.split()), rightward=True), number, say.day(record.held_on))
    return Line(" · ".join(part for part in parts if part), (), "patient_name")


def _causes(engine: Engine, reasons: tuple[Referred, ...], told: Findings, pen: LetterPen) -> list[Cause]:
    """Each reason with what is behind it; a fact that two of them share is said once."""
    causes, seen = [], set()
    for one in reasons:
        facts = [note for note in one.notes if (note.fact, note.text) not in seen]
        seen |= {(note.fact, note.text) for note in facts}
        fields = _behind(engine.pack, one, told)
        answers = "; ".join(told.briefly(field) for field in fields)
        causes.append(
            Cause(
                why=Line(one.text.why, one.text.origin, f"letters.{one.text.id}"),
                ids=Line(" ".join(one.ids), one.ids, "letters.ids"),
                because=Line(pen.texts["because"].format(answers=answers), fields, "letters.because")
                if answers
                else None,
                facts=tuple(
                    Row(
                        Line(note.fact, (note.fact,), "letters.ids"),
                        Line(told.say.guideline(note.text), (note.fact,), "letters.facts"),
                    )
                    for note in facts
                ),
            )
        )
    return causes


def _behind(pack: Pack, one: Referred, told: Findings) -> tuple[str, ...]:
    """The questions whose answers are behind a reason: fewest are enough, but every red flag in it is told."""
    turning = {field for alert in pack.alerts if alert.fact in one.ids for field in alert.when.fields}
    for rule in (pack.rules[each] for each in one.ids if each in pack.rules):
        turning |= {field for row in rule.rows if row.outcome in ("urgent", "consider") for field in row.when.fields}
    quiet = pack.definitions["urgent"].fields | pack.red_flags
    telling = {reason.field for reason in one.because if reason.value is not False or reason.field not in quiet}
    fields = telling | (turning & set(told.yes(pack.red_flags)))
    return tuple(question for question in pack.questions if question in fields)


def _asks(reasons: tuple[Referred, ...]) -> list[Row]:
    """What is asked, each once, with the statements and facts that ask for it."""
    asked: dict[str, dict[str, None]] = {}
    for one in reasons:
        true_here = {note.fact for note in one.notes}
        for ask in one.text.asks:
            if ask.when and true_here.isdisjoint(ask.when):
                continue
            ids = [i for i in ask.origin if i not in ask.when or i in true_here]
            asked.setdefault(ask.text, {}).update(dict.fromkeys(ids))
    return [
        Row(Line(" ".join(ids), tuple(ids), "letters.ids"), Line(text, tuple(ids), "letters.asks"))
        for text, ids in asked.items()
    ]


def _flags(told: Findings, pen: LetterPen) -> Part:
    """The red flags by their answers; which is which stands in the origin of each line."""
    flags = told.flags()
    rows = (
        ("present", flags.present),
        ("not_known", flags.not_known),
        ("not_asked", flags.not_asked),
        ("absent", flags.absent),
    )
    return Part(
        pen.line("red_flags"),
        tuple(pen.row(label, _listed(told, members) or pen.texts["none"], members) for label, members in rows),
    )


def _listed(told: Findings, questions: Collection[str]) -> str:
    return ", ".join(told.name(question) for question in questions)
