"""The head of the panel in words: the state that this person is in, and why."""

import re
from collections import Counter

from PySide6.QtCore import QCoreApplication

from app.gui.pack_words import said_of_scope
from app.gui.panel import words
from app.gui.panel.case import Case
from app.gui.panel.items import Head, Mark

translate = QCoreApplication.translate
SHOWN_STATUSES = ("urgent", "do", "consider", "ask", "blocked", "avoid", "hold")


def head(case: Case) -> Head:
    """The head of a case; for what is urgent its title is written by the takeover."""
    if not case.assessment.applies:
        return _out(case)
    if case.empty:
        begin = translate("Panel", "Confirm MS and age to begin.")
        return Head("empty", translate("Panel", "No advice yet"), (begin,), cap="F6")
    if case.assessment.urgency == "routine":
        return _routine(case)
    return Head("undetermined", translate("Panel", "Not decided yet"), (*_undecided(case), *open_scope(case)))


def counts(case: Case) -> tuple[tuple[Mark, ...], Mark | None, tuple[int, ...]]:
    """Each status with how many cards have it, in the order of the cards; what is not for now stands apart."""
    numbers = Counter(card.status for card in case.cards)
    order = [status for status in dict.fromkeys(card.status for card in case.cards) if status in SHOWN_STATUSES]
    rest = numbers["not_now"]
    aside = ("not_now", translate("Panel", "{n} not now").format(n=rest)) if rest else None
    return tuple((s, words.status(s)) for s in order), aside, tuple(numbers[s] for s in order)


def open_scope(case: Case) -> tuple[str, ...]:
    """What is not known about whether the guideline is for this person."""
    return tuple(_without_fields(case, said_of_scope(line)) for line in case.assessment.scope_why)


def _out(case: Case) -> Head:
    return Head("out", translate("Panel", "The guideline does not apply"), open_scope(case))


def _without_fields(case: Case, line: str) -> str:
    """The same words without the ids of questions, which are for machines."""
    return re.sub(r" \((\w+)\)", lambda found: "" if found[1] in case.pack.questions else found[0], line)


def _routine(case: Case) -> Head:
    total, present = len(case.pack.red_flags), case.flags_present
    answered = total - len(case.flags_open)
    if present:
        names = ", ".join(words.small(case.pack.questions[flag].name) for flag in present)
        told = translate("Panel", "{flags}, not urgent: {names}").format(
            flags=words.red_flags(len(present)), names=names
        )
    else:
        told = translate("Panel", "no red flag, {n} of {of} answered").format(n=answered, of=total)
    marks, aside, numbers = counts(case)
    return Head("routine", translate("Panel", "Routine"), (told, *open_scope(case)), aside, marks, numbers)


def _undecided(case: Case) -> tuple[str, ...]:
    told = _what_is_open(case) if case.flags_open else _every_flag_answered(case)
    if not case.flags_present:
        return (told,)
    names = ", ".join(words.small(case.pack.questions[flag].name) for flag in case.flags_present)
    return (translate("Panel", "Present: {names}.").format(names=names), told)


def _every_flag_answered(case: Case) -> str:
    names = ", ".join(words.small(case.pack.questions[f].name) for f in case.assessment.questions[:3])
    return translate("Panel", "Every red flag is answered. It still turns on: {names}.").format(names=names)


def _what_is_open(case: Case) -> str:
    """How many red flags are open, those never asked told from those not known."""
    unknown = sum(flag in case.answers for flag in case.flags_open)
    unasked = len(case.flags_open) - unknown
    if unasked and unknown:
        told = translate(
            "Panel",
            "{n} red flags are open: {unasked} not asked, {unknown} not known. Routine care waits for each of them.",
        )
    elif unasked + unknown == 1:
        told = (
            translate("Panel", "1 red flag is open: not asked. Routine care waits for it.")
            if unasked
            else translate("Panel", "1 red flag is open: not known. Routine care waits for it.")
        )
    else:
        told = (
            translate("Panel", "{n} red flags are open and not asked. Routine care waits for each of them.")
            if unasked
            else translate("Panel", "{n} red flags are open and not known. Routine care waits for each of them.")
        )
    return told.format(n=unasked + unknown, unasked=unasked, unknown=unknown)
