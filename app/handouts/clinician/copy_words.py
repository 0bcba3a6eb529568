"""How a clinician's copy says answers, statuses, facts, doses and days, in clinicians' English."""

from collections.abc import Iterable, Mapping
from datetime import date

from app.engine.assessment import FactNote, Reason, Regimen
from app.engine.cards import Card
from app.engine.pack import Pack, Question
from app.handouts.words import words

MOST_REASONS = 6
URGENCIES: Mapping[str, str] = {
    "emergency": "EMERGENCY",
    "urgent": "URGENT",
    "undetermined": "not decided, red flags open",
    "routine": "routine",
}
STATUSES: Mapping[str, str] = {
    "urgent": "Urgent",
    "do": "Do",
    "consider": "Consider",
    "ask": "Undecided",
    "blocked": "Blocked",
    "avoid": "Avoid",
    "hold": "On hold",
    "not_now": "Not now",
}
EFFECTS: Mapping[str, str] = {
    "block": "Blocks:",
    "red flag": "Red flag:",
    "caution": "Caution:",
    "adjust": "Adjust:",
    "monitor": "Watch:",
    "info": "Note:",
    "others say": "Others say:",
}
BASES: Mapping[str, str] = {"seen": "seen", "inferred": "INFERRED", "to_confirm": "TO CONFIRM"}


def day(value: date) -> str:
    """23 November 2026."""
    return words("en").day(value, "date_plain")


def grouped(digest: str) -> str:
    """A digest in groups of eight, so that it can be read and compared."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def status(card: Card) -> str:
    """A card's status in a word; an emergency has its own."""
    return "Emergency" if card.emergency else STATUSES[card.status]


def card_ids(card: Card) -> str:
    """The statements of a card; an alert has its fact's id."""
    return " ".join(card.statements) or card.id


def names(pack: Pack, questions: Iterable[str]) -> str:
    """Questions in their shortest words."""
    return ", ".join(pack.questions[name].name for name in questions)


def why(pack: Pack, because: Iterable[Reason]) -> str:
    """The answers behind something, the telling ones first; red flags answered no are one item."""
    reasons = [reason for reason in because if reason.field in pack.questions]
    absent = [reason for reason in reasons if reason.field in pack.red_flags and reason.value is False]
    others = sorted((r for r in reasons if r not in absent), key=lambda reason: reason.value is False)
    told = [f"{small(pack.questions[r.field].name)} {answer(pack.questions[r.field], r.value)}" for r in others]
    shown = told[:MOST_REASONS]
    if len(told) > len(shown):
        shown.append(f"{len(told) - len(shown)} more answers")
    if absent:
        shown.append("1 red flag no" if len(absent) == 1 else f"{len(absent)} red flags no")
    return f"Because: {'; '.join(shown)}." if shown else ""


def small(text: str) -> str:
    """The same words inside a sentence; abbreviations keep their capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def answer(question: Question, value: object) -> str:
    """An answer as it stands after the question's name."""
    if value is None:
        return "not known"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return f"{value:,g} {question.unit_text}".strip()
    texts = {choice.id: choice.text for choice in question.choices}
    if isinstance(value, str):
        return small(texts.get(value, value))
    members = [str(member) for member in value] if isinstance(value, list | tuple) else []
    return ", ".join(small(texts.get(member, member).partition(",")[0]) for member in members) or "none"


def standing(pack: Pack, fact: str) -> str:
    """How far a fact can be trusted; what was not seen is in capitals, since print has no second look."""
    known = pack.facts.get(fact)
    if known is None:
        return "not in the table"
    grade = {"C": "C, weak", "": "no grade"}.get(known.grade, known.grade)
    return f"{BASES.get(known.basis, known.basis)}, {grade}"


def note(pack: Pack, told: FactNote) -> str:
    """A fact on one line."""
    return f"{told.fact} {EFFECTS.get(told.effect, '')} {told.text.rstrip('.')} ({standing(pack, told.fact)})."


def regimen(told: Regimen, last: date | None) -> tuple[str, ...]:
    """A regimen with what it adds up to, its arithmetic and its last day."""
    least, most = told.every_h
    hours = f"{least:g}" if least == most else f"{least:g}–{most:g}"
    start = f"start with {told.start_mg:,g} mg; " if told.start_mg < told.dose_mg else ""
    single = f", at most {told.max_single_mg:,g} mg at once" if told.max_single_mg > told.dose_mg else ""
    line = f"Dose: {start}{told.dose_mg:,g} mg every {hours} h{single}, at most {told.max_daily_mg:,g} mg a day."
    times = min(told.max_daily_mg // told.dose_mg, 24 // least) if told.dose_mg and least else 1
    total = f"{times:g} × {told.dose_mg:,g} mg = {times * told.dose_mg:,g} mg a day."
    until = f"Last day: {day(last)}, after {told.max_days:g} days." if last and told.max_days else "No last day is set."
    return (line, f"{total} {until}", *told.notes)
