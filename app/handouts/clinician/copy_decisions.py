"""What was decided, as a clinician’s copy tells it; what is used although it is blocked stands apart from advice."""

from collections.abc import Iterable, Sequence

from app.engine.cards import Card
from app.engine.ceiling import beyond
from app.engine.pack import Pack
from app.handouts.clinician import copy_words as say
from app.handouts.clinician.copy_parts import Entry, Part, line
from app.handouts.parts import Line
from app.handouts.plan import last_day
from app.handouts.record import Decided, VisitRecord

OPEN = ("urgent", "do", "consider")


def against(pack: Pack, record: VisitRecord, by_item: dict[str, Card]) -> Part | None:
    """What the clinician uses although the guideline rules it out: apart from all advice, with what was weighed."""
    entries = [
        Entry(
            line(_used(pack, one, by_item[one.item]), origin=one.statements),
            (
                *_changed(one),
                line("Ruled out by the guideline. The clinician’s own decision, not advice."),
                *_reason(one),
                *(line(f"{say.note(pack, note)} {say.why(pack, note.because)}") for note in by_item[one.item].blocks),
                line("No dose from the guideline." if by_item[one.item].medicine else ""),
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


def accepted(pack: Pack, record: VisitRecord, by_item: dict[str, Card]) -> Part | None:
    """What was taken over, with the answers behind it, and a medicine's dose."""
    entries = []
    for one in _kind(record, "accepted"):
        if _blocked(one, by_item):
            continue
        card = by_item.get(one.item)
        lines = [*_changed(one), *_reason(one)]
        if card is not None:
            lines.append(line(say.why(pack, card.because)))
        medicine = record.assessment.medicines.get(card.medicine or "") if card is not None else None
        if medicine and medicine.regimen and one.regimen and beyond(one.regimen, medicine.regimen):
            lines.append(line("Dose beyond the guideline’s limit: the clinician’s own decision, not advice."))
        if one.regimen is not None:
            lines += [line(text) for text in say.regimen(one.regimen, last_day(record.held_on, one.regimen))]
        if card is not None:
            lines += _fact_ids(card)
        entries.append(Entry(_head(one, card, one.text), tuple(lines)))
    return _of_entries("Accepted", entries)


def declined(pack: Pack, record: VisitRecord, by_item: dict[str, Card]) -> Part | None:
    """What was not taken over, and why."""
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


def own(record: VisitRecord) -> Part | None:
    """Lines that the clinician added."""
    entries = [
        Entry(line(one.text, f"own.{place}", ("clinician",))) for place, one in enumerate(_kind(record, "own"), 1)
    ]
    return _of_entries("The clinician’s own lines", entries)


def undecided(record: VisitRecord, by_item: dict[str, Card]) -> Part | None:
    """What was advised and nobody decided on."""
    decided = {one.item for one in record.decisions}
    left = [card for card in by_item.values() if card.status in OPEN and card.id not in decided]
    lines = tuple(line(f"{card.text} ({say.card_ids(card)}, {say.status(card)})") for card in left)
    return Part(line("Advised, not decided"), lines=lines) if lines else None


def _kind(record: VisitRecord, kind: str) -> Iterable[Decided]:
    return (one for one in record.decisions if one.kind == kind)


def _of_entries(heading: str, entries: Sequence[Entry]) -> Part | None:
    kept = tuple(Entry(one.head, tuple(said for said in one.lines if said.text), one.loud) for one in entries)
    return Part(line(heading), entries=kept) if kept else None


def _head(one: Decided, card: Card | None, text: str) -> Line:
    word = say.status(card) if card else "No longer advised"
    return line(f"{text} ({_ids(one)}, {word})", origin=one.statements)


def _ids(one: Decided) -> str:
    return " ".join(one.statements) or one.item


def _changed(one: Decided) -> tuple[Line, ...]:
    return (line("The advice has changed since: decide again."),) if one.outdated else ()


def _reason(one: Decided) -> tuple[Line, ...]:
    told = ": ".join(part for part in (one.reason.strip(), one.comment.strip()) if part)
    return (line(f"Reason: {told}", "reason"),) if told else ()


def _fact_ids(card: Card) -> tuple[Line, ...]:
    """This person's facts by their ids; they stand in the table at the end."""
    ids = dict.fromkeys(note.fact for note in (*card.blocks, *card.cautions) if note.because)
    return (line(f"Facts: {' '.join(ids)}"),) if ids else ()
