"""The clinician’s copy of a visit, for the paper record: what was found, decided and why, and by which facts."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from app.engine.assessment import FactNote
from app.engine.cards import Card, cards
from app.engine.pack import Pack
from app.handouts.clinician import copy_decisions, copy_history
from app.handouts.clinician import copy_words as say
from app.handouts.clinician.copy_parts import FactRow, Labelled, Part, labelled, line
from app.handouts.findings import Findings
from app.handouts.fonts import check_printable
from app.handouts.parts import Letterhead, Line, lines_of, own
from app.handouts.plan import Clinic
from app.handouts.record import VisitRecord
from app.handouts.typeset import Paper, inputs, set_pdf

TEMPLATE = "clinician_copy.typ"


@dataclass(frozen=True)
class ClinicianCopy:
    """The whole copy, ready to be set."""

    day: date
    letterhead: Letterhead
    title: Line
    purpose: Line
    draft: Line | None
    about: tuple[Labelled, ...]
    parts: tuple[Part, ...]
    signature: Line
    footer: Line
    sample: str = ""
    """What each page says of a patient who is nobody."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every text, in the order of its parts."""
        return tuple(lines_of(self))


def compose_copy(pack: Pack, record: VisitRecord, clinic: Clinic, told: Findings | None = None) -> ClinicianCopy:
    """The copy of one visit, with the history where `told` has it; the same visit and pack give the same copy."""
    by_item = {card.id: card for card in cards(pack, record.assessment)}
    parts = (
        _urgency(pack, record),
        _red_flags(pack, record),
        copy_history.history(told) if told else None,
        copy_decisions.against(pack, record, by_item),
        copy_decisions.accepted(pack, record, by_item),
        copy_decisions.declined(pack, record, by_item),
        copy_decisions.own(record),
        copy_decisions.undecided(record, by_item),
        copy_history.shown(record, by_item),
        _follow_up(record),
        _open(pack, record),
        _notes(record),
        _facts(pack, record, by_item),
    )
    phone = clinic.phone.strip()
    return ClinicianCopy(
        day=record.held_on,
        letterhead=Letterhead(
            left=own(clinic.name, "clinic.name") + own(clinic.address, "clinic.address"),
            right=own(f"Phone {phone}" if phone else "", "clinic.phone") + own(clinic.hours, "clinic.hours"),
        ),
        title=line(f"Clinician’s copy: visit of {say.day(record.held_on)}"),
        purpose=line("For the clinic’s record, not for the patient."),
        draft=line("DRAFT: not signed. Decisions may still change.") if record.draft else None,
        about=_about(record),
        parts=tuple(part for part in parts if part is not None),
        signature=line("Signature"),
        footer=line(_joined(record.person.name, _number(record), say.day(record.held_on)), "patient_name"),
    )


def typeset_copy(copy: ClinicianCopy, paper: Paper = "a4") -> bytes:
    """The copy as a tagged PDF.

    Raises:
        UserError: a text holds characters that no font of the sheet can show.
    """
    check_printable(copy.lines)
    return set_pdf(TEMPLATE, inputs(copy, paper), datetime(copy.day.year, copy.day.month, copy.day.day, tzinfo=UTC))


def _about(record: VisitRecord) -> tuple[Labelled, ...]:
    person, guideline = record.person, record.assessment.guideline
    born = f"born {say.day(person.birth_date)}" if person.birth_date else ""
    age = f"{person.age} years" if person.age is not None else ""
    who = _joined(person.name, age, person.sex, born, _number(record)) or "not known"
    version = f", version {record.version}" if record.version > 1 else ""
    held = f", {record.held_at}" if record.held_at else ""
    signed = f"{record.signed_by}, {record.signed_on}" if not record.draft else "not signed"
    return (
        labelled("Patient", who, "patient_name"),
        labelled("Visit", f"{say.day(record.held_on)}{held}{version}"),
        labelled("Signed by", signed, "clinician"),
        labelled("Guideline", f"{guideline['id']} {guideline['version']}"),
        labelled("Digest", say.grouped(guideline["digest"])),
    )


def _number(record: VisitRecord) -> str:
    return f"No. {record.person.number}" if record.person.number else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _urgency(pack: Pack, record: VisitRecord) -> Part:
    """How urgent it was, and what made it so."""
    assessment = record.assessment
    lines = [line(f"{alert.fact}: {alert.text} {say.why(pack, alert.because)}") for alert in assessment.alerts]
    lines += [
        line(f"{name}: {result.text}. {say.why(pack, result.because)}")
        for name, result in assessment.statements.items()
        if result.status == "urgent"
    ]
    lines += [line(why) for why in assessment.scope_why]
    return Part(line(f"Urgency: {say.URGENCIES[assessment.urgency]}"), lines=tuple(lines))


def _red_flags(pack: Pack, record: VisitRecord) -> Part:
    flags = [name for name in pack.questions if name in pack.red_flags]
    answers = record.answers
    kinds = (
        ("Yes", [f for f in flags if answers.get(f) is True]),
        ("Not known", [f for f in flags if f in answers and answers[f] is None]),
        ("Not asked", [f for f in flags if f not in answers]),
    )
    absent = sum(answers.get(flag) is False for flag in flags)
    labels = [labelled(label, say.names(pack, found) or "none") for label, found in kinds]
    return Part(line("Red flags"), labels=(*labels, labelled("No", f"{absent} of {len(flags)}")))


def _follow_up(record: VisitRecord) -> Part:
    on = say.day(record.follow_up_on) if record.follow_up_on else "no day set"
    note = own(record.follow_up_note, "follow_up_note", ("clinician",))
    return Part(line(f"Follow-up: {on}"), lines=note)


def _open(pack: Pack, record: VisitRecord) -> Part | None:
    """What was not answered, red flags left out: they stand above."""
    unknown = [q for q, value in record.answers.items() if value is None and q in pack.questions]
    waited = [q for q in record.not_asked if not pack.questions[q].added]
    labels = [
        labelled(label, say.names(pack, [q for q in found if q not in pack.red_flags]))
        for label, found in (("Not known", unknown), ("Not asked", waited))
        if any(q not in pack.red_flags for q in found)
    ]
    waiting = [name for name, result in record.assessment.statements.items() if result.status == "ask"]
    if waiting:
        labels.append(labelled("Undecided for it", " ".join(waiting)))
    return Part(line("Not answered"), labels=tuple(labels)) if labels else None


def _notes(record: VisitRecord) -> Part | None:
    labels = tuple(labelled(page, text, "notes") for page, text in record.notes if text.strip())
    return Part(line("Notes"), labels=labels) if labels else None


def _facts(pack: Pack, record: VisitRecord, by_item: dict[str, Card]) -> Part | None:
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
            line(f"{say.EFFECTS.get(note.effect, '')} {note.text}"),
            line(say.standing(pack, note.fact)),
            line(pack.facts[note.fact].source.replace(" ; ", "; ") if note.fact in pack.facts else ""),
        )
        for note in notes.values()
    )
    columns = tuple(line(text) for text in ("Fact", "What it says", "Basis, grade", "Source"))
    return Part(line("Safety facts, not from the source"), columns=columns, facts=rows) if rows else None
