"""What was decided, as a clinician’s copy tells it; what is used although it is blocked stands apart from advice."""

from collections.abc import Iterable, Sequence

from app.engine.cards import Card
from app.engine.ceiling import beyond
from app.engine.pack import Pack
from app.handouts.clinician.copy_parts import Entry, Part, line
from app.handouts.clinician.copy_words import Voice, card_ids
from app.handouts.parts import Line
from app.handouts.plan import last_day
from app.handouts.record import Decided, VisitRecord

OPEN = ("urgent", "do", "consider")


def against(pack: Pack, record: VisitRecord, by_item: dict[str, Card], say: Voice) -> Part | None:
    """What the clinician uses although the guideline rules it out: apart from all advice, with what was weighed."""
    entries = [
        Entry(
            line(_used(pack, one, by_item[one.item], say), origin=one.statements),
            (
                *_changed(one, say),
                line(say("ruled_out")),
                *_reason(one, say),
                *(line(f"{say.note(pack, note)} {say.why(pack, note.because)}") for note in by_item[one.item].blocks),
                line(say("no_dose") if by_item[one.item].medicine else ""),
            ),
            loud=True,
        )
        for one in _kind(record, "accepted")
        if _blocked(one, by_item)
    ]
    return _of_entries(say("used_although_blocked"), entries)


def _used(pack: Pack, one: Decided, card: Card, say: Voice) -> str:
    """What is used: a medicine by its name, since its card only says that it is ruled out."""
    what = pack.medicines[card.medicine].text if card.medicine else say.guideline(one.text)
    return f"{what} ({_ids(one)})"


def _blocked(one: Decided, by_item: dict[str, Card]) -> bool:
    return one.item in by_item and by_item[one.item].status == "blocked"


def accepted(pack: Pack, record: VisitRecord, by_item: dict[str, Card], say: Voice) -> Part | None:
    """What was taken over, with the answers behind it, and a medicine's dose."""
    entries = []
    for one in _kind(record, "accepted"):
        if _blocked(one, by_item):
            continue
        card = by_item.get(one.item)
        lines = [*_changed(one, say), *_reason(one, say)]
        if card is not None:
            lines.append(line(say.why(pack, card.because)))
        medicine = record.assessment.medicines.get(card.medicine or "") if card is not None else None
        if medicine and medicine.regimen and one.regimen and beyond(one.regimen, medicine.regimen):
            lines.append(line(say("beyond")))
        if one.regimen is not None:
            lines += [line(text) for text in say.regimen(one.regimen, last_day(record.held_on, one.regimen))]
        if card is not None:
            lines += _fact_ids(card, say)
        entries.append(Entry(_head(one, card, one.text, say), tuple(lines)))
    return _of_entries(say("accepted"), entries)


def declined(record: VisitRecord, by_item: dict[str, Card], say: Voice) -> Part | None:
    """What was not taken over, and why."""
    entries = []
    for one in _kind(record, "declined"):
        card = by_item.get(one.item)
        text = card.text if card else _texts(record, one, say)
        entries.append(Entry(_head(one, card, text, say), (*_changed(one, say), *_reason(one, say))))
    return _of_entries(say("declined"), entries)


def _texts(record: VisitRecord, one: Decided, say: Voice) -> str:
    """What declined advice said, when its card is another one by now."""
    statements = record.assessment.statements
    return "; ".join(say.guideline(statements[name].text) for name in one.statements if name in statements) or one.item


def own(record: VisitRecord, say: Voice) -> Part | None:
    """Lines that the clinician added."""
    entries = [
        Entry(line(one.text, f"own.{place}", ("clinician",))) for place, one in enumerate(_kind(record, "own"), 1)
    ]
    return _of_entries(say("own"), entries)


def undecided(record: VisitRecord, by_item: dict[str, Card], say: Voice) -> Part | None:
    """What was advised and nobody decided on."""
    decided = {one.item for one in record.decisions}
    left = [card for card in by_item.values() if card.status in OPEN and card.id not in decided]
    lines = tuple(line(f"{say.guideline(card.text)} ({card_ids(card)}, {say.status(card)})") for card in left)
    return Part(line(say("undecided")), lines=lines) if lines else None


def _kind(record: VisitRecord, kind: str) -> Iterable[Decided]:
    return (one for one in record.decisions if one.kind == kind)


def _of_entries(heading: str, entries: Sequence[Entry]) -> Part | None:
    kept = tuple(Entry(one.head, tuple(said for said in one.lines if said.text), one.loud) for one in entries)
    return Part(line(heading), entries=kept) if kept else None


def _head(one: Decided, card: Card | None, text: str, say: Voice) -> Line:
    word = say.status(card) if card else say("no_longer_advised")
    return line(f"{say.guideline(text)} ({_ids(one)}, {word})", origin=one.statements)


def _ids(one: Decided) -> str:
    return " ".join(one.statements) or one.item


def _changed(one: Decided, say: Voice) -> tuple[Line, ...]:
    return (line(say("changed_since")),) if one.outdated else ()


def _reason(one: Decided, say: Voice) -> tuple[Line, ...]:
    told = ": ".join(part for part in (one.reason.strip(), one.comment.strip()) if part)
    return (line(say("reason", reason=told), "reason"),) if told else ()


def _fact_ids(card: Card, say: Voice) -> tuple[Line, ...]:
    """This person's facts by their ids; they stand in the table at the end."""
    ids = dict.fromkeys(note.fact for note in (*card.blocks, *card.cautions) if note.because)
    return (line(say("facts_by_id", ids=" ".join(ids))),) if ids else ()
