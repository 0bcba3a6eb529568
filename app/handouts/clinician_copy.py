"""The clinician’s copy of a visit, for the paper record: what was found, decided and why, and by which facts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from app.engine.assessment import FactNote
from app.engine.cards import Card, cards
from app.engine.pack import Pack
from app.handouts import copy_words as say
from app.handouts.fonts import check_printable
from app.handouts.parts import Letterhead, Line, lines_of, own
from app.handouts.plan import Clinic, last_day
from app.handouts.record import Decided, VisitRecord
from app.handouts.typeset import Paper, inputs, set_pdf

TEMPLATE = "clinician_copy.typ"
OPEN = ("urgent", "do", "consider")


@dataclass(frozen=True)
class Labelled:
    """A label and what it says."""

    label: Line
    text: Line


@dataclass(frozen=True)
class Entry:
    """One thing decided: its head and what belongs to it; `loud` stands in a box, so that nobody reads past it."""

    head: Line
    lines: tuple[Line, ...] = ()
    loud: bool = False


@dataclass(frozen=True)
class FactRow:
    """A fact: its id, what it says, how far it can be trusted, where it comes from."""

    id: Line
    text: Line
    standing: Line
    source: Line


@dataclass(frozen=True)
class Part:
    """A headed part of the copy."""

    heading: Line
    labels: tuple[Labelled, ...] = ()
    lines: tuple[Line, ...] = ()
    entries: tuple[Entry, ...] = ()
    columns: tuple[Line, ...] = ()
    facts: tuple[FactRow, ...] = ()


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

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every text, in the order of its parts."""
        return tuple(lines_of(self))


def compose_copy(pack: Pack, record: VisitRecord, clinic: Clinic) -> ClinicianCopy:
    """The copy of one visit; the same record and the same pack give the same copy."""
    by_item = {card.id: card for card in cards(pack, record.assessment)}
    parts = (
        _urgency(pack, record),
        _red_flags(pack, record),
        _against(pack, record, by_item),
        _accepted(pack, record, by_item),
        _declined(pack, record, by_item),
        _own(record),
        _undecided(record, by_item),
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
        title=_line(f"Clinician’s copy: visit of {say.day(record.held_on)}"),
        purpose=_line("For the clinic’s record, not for the patient."),
        draft=_line("DRAFT: not signed. Decisions may still change.") if record.draft else None,
        about=_about(record),
        parts=tuple(part for part in parts if part is not None),
        signature=_line("Signature"),
        footer=_line(f"{record.person.name} · No. {record.person.number} · {say.day(record.held_on)}", "patient_name"),
    )


def typeset_copy(copy: ClinicianCopy, paper: Paper = "a4") -> bytes:
    """The copy as a tagged PDF.

    Raises:
        UserError: a text holds characters that no font of the sheet can show.
    """
    check_printable(copy.lines)
    return set_pdf(TEMPLATE, inputs(copy, paper), datetime(copy.day.year, copy.day.month, copy.day.day, tzinfo=UTC))


def _line(text: str, field: str = "", origin: tuple[str, ...] = ()) -> Line:
    return Line(" ".join(text.split()), origin, field or "clinician_copy")


def _labelled(label: str, text: str, field: str = "") -> Labelled:
    return Labelled(_line(label), _line(text, field))


def _about(record: VisitRecord) -> tuple[Labelled, ...]:
    person, guideline = record.person, record.assessment.guideline
    born = f"born {say.day(person.birth_date)}" if person.birth_date else ""
    age = f"{person.age} years" if person.age is not None else ""
    who = " · ".join(part for part in (person.name, age, person.sex, born, f"No. {person.number}") if part)
    version = f", version {record.version}" if record.version > 1 else ""
    signed = f"{record.signed_by}, {record.signed_on}" if not record.draft else "not signed"
    return (
        _labelled("Patient", who, "patient_name"),
        _labelled("Visit", f"{say.day(record.held_on)}{version}"),
        _labelled("Signed by", signed, "clinician"),
        _labelled("Guideline", f"{guideline['id']} {guideline['version']}"),
        _labelled("Digest", say.grouped(guideline["digest"])),
    )


def _urgency(pack: Pack, record: VisitRecord) -> Part:
    """How urgent it was, and what made it so."""
    assessment = record.assessment
    lines = [_line(f"{alert.fact}: {alert.text} {say.why(pack, alert.because)}") for alert in assessment.alerts]
    lines += [
        _line(f"{name}: {result.text}. {say.why(pack, result.because)}")
        for name, result in assessment.statements.items()
        if result.status == "urgent"
    ]
    lines += [_line(why) for why in assessment.scope_why]
    return Part(_line(f"Urgency: {say.URGENCIES[assessment.urgency]}"), lines=tuple(lines))


def _red_flags(pack: Pack, record: VisitRecord) -> Part:
    flags = [name for name in pack.questions if name in pack.red_flags]
    answers = record.answers
    kinds = (
        ("Yes", [f for f in flags if answers.get(f) is True]),
        ("Not known", [f for f in flags if f in answers and answers[f] is None]),
        ("Not asked", [f for f in flags if f not in answers]),
    )
    absent = sum(answers.get(flag) is False for flag in flags)
    labels = [_labelled(label, say.names(pack, found) or "none") for label, found in kinds]
    return Part(_line("Red flags"), labels=(*labels, _labelled("No", f"{absent} of {len(flags)}")))


def _against(pack: Pack, record: VisitRecord, by_item: dict[str, Card]) -> Part | None:
    """What the clinician uses although the guideline rules it out: apart from all advice, with what was weighed."""
    entries = [
        Entry(
            _line(_used(pack, one, by_item[one.item]), origin=one.statements),
            (
                *_changed(one),
                _line("Ruled out by the guideline. The clinician’s own decision, not advice."),
                *_reason(one),
                *(_line(f"{say.note(pack, note)} {say.why(pack, note.because)}") for note in by_item[one.item].blocks),
                _line("No dose from the guideline." if by_item[one.item].medicine else ""),
            ),
            loud=True,
        )
        for one in _kind(record, "accepted")
        if _blocked(one, by_item)
    ]
    return _of_entries("Used although blocked", entries)


def _used(pack: Pack, one: Decided, card: Card) -> str:
    """What is used: a medicine by its name, since its card only says that it is ruled out."""
    what = pack.medicines[card.medicine].text if card.medicine else one.text
    return f"{what} ({_ids(one)})"


def _blocked(one: Decided, by_item: dict[str, Card]) -> bool:
    return one.item in by_item and by_item[one.item].status == "blocked"


def _accepted(pack: Pack, record: VisitRecord, by_item: dict[str, Card]) -> Part | None:
    entries = []
    for one in _kind(record, "accepted"):
        if _blocked(one, by_item):
            continue
        card = by_item.get(one.item)
        lines = [*_changed(one), *_reason(one)]
        if card is not None:
            lines.append(_line(say.why(pack, card.because)))
        if one.regimen is not None:
            lines += [_line(text) for text in say.regimen(one.regimen, last_day(record.held_on, one.regimen))]
        if card is not None:
            lines += _fact_ids(card)
        entries.append(Entry(_head(one, card, one.text), tuple(lines)))
    return _of_entries("Accepted", entries)


def _declined(pack: Pack, record: VisitRecord, by_item: dict[str, Card]) -> Part | None:
    entries = []
    for one in _kind(record, "declined"):
        card = by_item.get(one.item)
        text = card.text if card else _texts(record, one)
        entries.append(Entry(_head(one, card, text), (*_changed(one), *_reason(one))))
    return _of_entries("Declined", entries)


def _texts(record: VisitRecord, one: Decided) -> str:
    """What declined advice said, when its card is another one by now."""
    statements = record.assessment.statements
    return "; ".join(statements[name].text for name in one.statements if name in statements) or one.item


def _own(record: VisitRecord) -> Part | None:
    entries = [
        Entry(_line(one.text, f"own.{place}", ("clinician",))) for place, one in enumerate(_kind(record, "own"), 1)
    ]
    return _of_entries("The clinician’s own lines", entries)


def _undecided(record: VisitRecord, by_item: dict[str, Card]) -> Part | None:
    """What was advised and nobody decided on."""
    decided = {one.item for one in record.decisions}
    left = [card for card in by_item.values() if card.status in OPEN and card.id not in decided]
    lines = tuple(_line(f"{card.text} ({say.card_ids(card)}, {say.status(card)})") for card in left)
    return Part(_line("Advised, not decided: not used"), lines=lines) if lines else None


def _follow_up(record: VisitRecord) -> Part:
    on = say.day(record.follow_up_on) if record.follow_up_on else "no day set"
    note = own(record.follow_up_note, "follow_up_note", ("clinician",))
    return Part(_line(f"Follow-up: {on}"), lines=note)


def _open(pack: Pack, record: VisitRecord) -> Part | None:
    """What was not answered, red flags left out: they stand above."""
    unknown = [q for q, value in record.answers.items() if value is None and q in pack.questions]
    waited = [q for q in record.not_asked if not pack.questions[q].added]
    labels = [
        _labelled(label, say.names(pack, [q for q in found if q not in pack.red_flags]))
        for label, found in (("Not known", unknown), ("Not asked", waited))
        if any(q not in pack.red_flags for q in found)
    ]
    waiting = [name for name, result in record.assessment.statements.items() if result.status == "ask"]
    if waiting:
        labels.append(_labelled("Undecided for it", " ".join(waiting)))
    return Part(_line("Not answered"), labels=tuple(labels)) if labels else None


def _notes(record: VisitRecord) -> Part | None:
    labels = tuple(_labelled(page, text, "notes") for page, text in record.notes if text.strip())
    return Part(_line("Notes"), labels=labels) if labels else None


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
            _line(note.fact),
            _line(f"{say.EFFECTS.get(note.effect, '')} {note.text}"),
            _line(say.standing(pack, note.fact)),
            _line(pack.facts[note.fact].source.replace(" ; ", "; ") if note.fact in pack.facts else ""),
        )
        for note in notes.values()
    )
    columns = tuple(_line(text) for text in ("Fact", "What it says", "Basis, grade", "Source"))
    return Part(_line("Safety facts, not from the source"), columns=columns, facts=rows) if rows else None


def _kind(record: VisitRecord, kind: str) -> Iterable[Decided]:
    return (one for one in record.decisions if one.kind == kind)


def _of_entries(heading: str, entries: Sequence[Entry]) -> Part | None:
    kept = tuple(Entry(one.head, tuple(line for line in one.lines if line.text), one.loud) for one in entries)
    return Part(_line(heading), entries=kept) if kept else None


def _head(one: Decided, card: Card | None, text: str) -> Line:
    word = say.status(card) if card else "No longer advised"
    return _line(f"{text} ({_ids(one)}, {word})", origin=one.statements)


def _ids(one: Decided) -> str:
    return " ".join(one.statements) or one.item


def _changed(one: Decided) -> tuple[Line, ...]:
    return (_line("The advice has changed since: decide again."),) if one.outdated else ()


def _reason(one: Decided) -> tuple[Line, ...]:
    told = ": ".join(part for part in (one.reason.strip(), one.comment.strip()) if part)
    return (_line(f"Reason: {told}", "reason"),) if told else ()


def _fact_ids(card: Card) -> tuple[Line, ...]:
    """This person's facts by their ids; they stand in the table at the end."""
    ids = dict.fromkeys(note.fact for note in (*card.blocks, *card.cautions) if note.because)
    return (_line(f"Facts: {' '.join(ids)}"),) if ids else ()
