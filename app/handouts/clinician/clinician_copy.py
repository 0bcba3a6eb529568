"""The clinician’s copy of a visit, for the paper record: what was found, decided and why, and by which facts."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from app.engine.assessment import FactNote
from app.engine.cards import Card, cards
from app.engine.pack import Pack
from app.handouts.clinician import copy_decisions, copy_history
from app.handouts.clinician.copy_parts import FactRow, Labelled, Part, labelled, line
from app.handouts.clinician.copy_words import Voice, grouped, voice
from app.handouts.direction import apart
from app.handouts.findings import Findings
from app.handouts.fonts import check_printable, legible
from app.handouts.parts import Letterhead, Line, lines_of, own
from app.handouts.plan import Clinic
from app.handouts.record import VisitRecord
from app.handouts.typeset import Paper, inputs, set_pdf

TEMPLATE = "clinician_copy.typ"


@dataclass(frozen=True)
class ClinicianCopy:
    """The whole copy, ready to be set."""

    language: str
    day: date
    letterhead: Letterhead
    title: Line
    purpose: Line
    draft: Line | None
    draft_mark: Line | None
    unreviewed: Line | None
    about: tuple[Labelled, ...]
    parts: tuple[Part, ...]
    signature: Line
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


def compose_copy(
    pack: Pack, record: VisitRecord, clinic: Clinic, told: Findings | None = None, say: Voice | None = None
) -> ClinicianCopy:
    """The copy of one visit, with the history where `told` has it; the same visit and pack give the same copy.

    Said by `say`, or in English; `pack` and what is in words in the record are of that language already.
    """
    say = say or voice()
    by_item = {card.id: card for card in cards(pack, record.assessment)}
    parts = (
        _urgency(pack, record, say),
        _red_flags(pack, record, say),
        copy_history.history(told, say) if told else None,
        copy_decisions.against(pack, record, by_item, say),
        copy_decisions.accepted(pack, record, by_item, say),
        copy_decisions.declined(record, by_item, say),
        copy_decisions.own(record, say),
        copy_decisions.undecided(record, by_item, say),
        copy_history.shown(record, by_item, say),
        _follow_up(record, say),
        _open(pack, record, say),
        _notes(record, say),
        _facts(pack, record, by_item, say),
    )
    name = apart(record.person.name, rightward=True)
    copy = ClinicianCopy(
        language=say.language,
        day=record.held_on,
        letterhead=_letterhead(clinic, say),
        title=line(say("copy_title", day=say.day(record.held_on))),
        purpose=line(say("purpose")),
        draft=line(say("draft")) if record.draft else None,
        draft_mark=line(say("draft_mark")) if record.draft else None,
        unreviewed=line(say.unreviewed) if say.unreviewed else None,
        about=_about(record, say),
        parts=tuple(part for part in parts if part is not None),
        signature=line(say("signature")),
        footer=line(_joined(name, _number(record, say), say.day(record.held_on)), "patient_name"),
        page_count=line(say("page", page="{page}", pages="{pages}")),
    )
    shown = legible(copy)
    return copy if shown is copy else replace(shown, not_shown=line(say("not_shown")))


def _letterhead(clinic: Clinic, say: Voice) -> Letterhead:
    phone = clinic.phone.strip()
    return Letterhead(
        left=own(clinic.name, "clinic.name") + own(clinic.address, "clinic.address"),
        right=own(say("phone", phone=phone) if phone else "", "clinic.phone") + own(clinic.hours, "clinic.hours"),
    )


def typeset_copy(copy: ClinicianCopy, paper: Paper = "a4") -> bytes:
    """The copy as a tagged PDF.

    Raises:
        UserError: a text holds characters that no font of the sheet can show.
    """
    check_printable(copy.lines)
    return set_pdf(TEMPLATE, inputs(copy, paper), datetime(copy.day.year, copy.day.month, copy.day.day, tzinfo=UTC))


def _about(record: VisitRecord, say: Voice) -> tuple[Labelled, ...]:
    person, guideline = record.person, record.assessment.guideline
    born = say("born", day=say.day(person.birth_date)) if person.birth_date else ""
    age = say("years", n=person.age) if person.age is not None else ""
    who = _joined(apart(person.name, rightward=True), age, person.sex, born, _number(record, say)) or say("not_known")
    version = say("version", n=record.version) if record.version > 1 else ""
    held = ", ".join(part for part in (say.day(record.held_on), record.held_at, version) if part)
    signed = f"{apart(record.signed_by, rightward=True)}, {record.signed_on}" if not record.draft else say("not_signed")
    return (
        labelled(say("patient"), who, "patient_name"),
        labelled(say("visit"), held),
        labelled(say("signed_by"), signed, "clinician"),
        labelled(say("guideline"), f"{guideline['id']} {guideline['version']}"),
        labelled(say("digest"), grouped(guideline["digest"])),
    )


def _number(record: VisitRecord, say: Voice) -> str:
    return say("number", number=record.person.number) if record.person.number else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _urgency(pack: Pack, record: VisitRecord, say: Voice) -> Part:
    """How urgent it was, and what made it so."""
    assessment = record.assessment
    lines = [
        line(f"{alert.fact}: {say.guideline(alert.text)} {say.why(pack, alert.because)}") for alert in assessment.alerts
    ]
    lines += [
        line(f"{name}: {say.guideline(result.text)}. {say.why(pack, result.because)}")
        for name, result in assessment.statements.items()
        if result.status == "urgent"
    ]
    lines += [line(say.guideline(why)) for why in assessment.scope_why]
    return Part(line(say("urgency", urgency=say(f"urgency_{assessment.urgency}"))), lines=tuple(lines))


def _red_flags(pack: Pack, record: VisitRecord, say: Voice) -> Part:
    flags = [name for name in pack.questions if name in pack.red_flags]
    answers = record.answers
    kinds = (
        ("flags_yes", [f for f in flags if answers.get(f) is True]),
        ("flags_not_known", [f for f in flags if f in answers and answers[f] is None]),
        ("flags_not_asked", [f for f in flags if f not in answers]),
    )
    absent = sum(answers.get(flag) is False for flag in flags)
    labels = [labelled(say(label), say.names(pack, found) or say("none")) for label, found in kinds]
    no = labelled(say("flags_no"), say("of_all", n=absent, all=len(flags)))
    return Part(line(say("red_flags")), labels=(*labels, no))


def _follow_up(record: VisitRecord, say: Voice) -> Part:
    on = say.day(record.follow_up_on) if record.follow_up_on else say("no_day_set")
    note = own(record.follow_up_note, "follow_up_note", ("clinician",))
    return Part(line(say("follow_up", day=on)), lines=note)


def _open(pack: Pack, record: VisitRecord, say: Voice) -> Part | None:
    """What was not answered, red flags left out: they stand above."""
    unknown = [q for q, value in record.answers.items() if value is None and q in pack.questions]
    waited = [q for q in record.not_asked if not pack.questions[q].added]
    labels = [
        labelled(say(label), say.names(pack, [q for q in found if q not in pack.red_flags]))
        for label, found in (("flags_not_known", unknown), ("flags_not_asked", waited))
        if any(q not in pack.red_flags for q in found)
    ]
    waiting = [name for name, result in record.assessment.statements.items() if result.status == "ask"]
    if waiting:
        labels.append(labelled(say("undecided_for_it"), " ".join(waiting)))
    return Part(line(say("not_answered")), labels=tuple(labels)) if labels else None


def _notes(record: VisitRecord, say: Voice) -> Part | None:
    labels = tuple(labelled(page, text, "notes") for page, text in record.notes if text.strip())
    return Part(line(say("notes")), labels=labels) if labels else None


def _facts(pack: Pack, record: VisitRecord, by_item: dict[str, Card], say: Voice) -> Part | None:
    """The facts behind the decisions and behind what was urgent, this person's only; each once."""
    decided = {one.item for one in record.decisions}
    shown = [card for card in by_item.values() if card.id in decided or card.status == "urgent"]
    notes: dict[str, FactNote] = {}
    for card in shown:
        for note in (*card.blocks, *card.cautions):
            if note.because:
                notes.setdefault(note.fact, note)
    rows = tuple(
        FactRow(
            line(note.fact),
            line(f"{say.effect(note.effect)} {say.guideline(note.text)}"),
            line(say.standing(pack, note.fact)),
            line(pack.facts[note.fact].source.replace(" ; ", "; ") if note.fact in pack.facts else ""),
        )
        for note in notes.values()
    )
    columns = tuple(line(say(text)) for text in ("fact", "what_it_says", "basis_grade", "source"))
    return Part(line(say("safety")), columns=columns, facts=rows) if rows else None
