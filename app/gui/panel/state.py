"""The head of the panel in words: the state that this person is in, and why."""

import re
from collections import Counter

from app.gui.panel import words
from app.gui.panel.case import Case
from app.gui.panel.items import Head, Mark

SHOWN_STATUSES = ("urgent", "do", "consider", "ask", "blocked", "avoid", "hold")


def head(case: Case) -> Head:
    """The head of a case; for what is urgent its title is written by the takeover."""
    if not case.assessment.applies:
        return _out(case)
    if case.empty:
        return Head("empty", "No advice yet", ("Confirm MS and age to begin.",), cap="F6")
    if case.assessment.urgency == "routine":
        return _routine(case)
    return Head("undetermined", "Not decided yet", (*_undecided(case), *open_scope(case)))


def counts(case: Case) -> tuple[tuple[Mark, ...], Mark | None, tuple[int, ...]]:
    """Each status with how many cards have it, in the order of the cards; what is not for now stands apart."""
    numbers = Counter(card.status for card in case.cards)
    order = [status for status in dict.fromkeys(card.status for card in case.cards) if status in SHOWN_STATUSES]
    rest = numbers["not_now"]
    aside = ("not_now", f"{rest} not now") if rest else None
    return tuple((s, words.STATUS[s]) for s in order), aside, tuple(numbers[s] for s in order)


def open_scope(case: Case) -> tuple[str, ...]:
    """What is not known about whether the guideline is for this person."""
    return tuple(_without_fields(case, line) for line in case.assessment.scope_why)


def _out(case: Case) -> Head:
    return Head("out", "The guideline does not apply", open_scope(case))


def _without_fields(case: Case, line: str) -> str:
    """The same words without the ids of questions, which are for machines."""
    return re.sub(r" \((\w+)\)", lambda found: "" if found[1] in case.pack.questions else found[0], line)


def _routine(case: Case) -> Head:
    total, present = len(case.pack.red_flags), case.flags_present
    answered = total - len(case.flags_open)
    if present:
        names = ", ".join(words.small(case.pack.questions[flag].name) for flag in present)
        told = f"{words.count(len(present), 'red flag')}, not urgent: {names}"
    else:
        told = f"no red flag, {answered} of {total} answered"
    marks, aside, numbers = counts(case)
    return Head("routine", "Routine", (told, *open_scope(case)), aside, marks, numbers)


def _undecided(case: Case) -> tuple[str, ...]:
    still_open, present = case.flags_open, case.flags_present
    unknown = [flag for flag in still_open if flag in case.answers]
    split = [f"{len(still_open) - len(unknown)} not asked"] if len(still_open) > len(unknown) else []
    split += [f"{len(unknown)} not known"] if unknown else []
    if not still_open:
        names = ", ".join(words.small(case.pack.questions[f].name) for f in case.assessment.questions[:3])
        told = f"Every red flag is answered. It still turns on: {names}."
    elif len(still_open) == 1:
        told = f"1 red flag is open: {split[0][2:]}. Routine care waits for it."
    else:
        how = f"open: {', '.join(split)}" if len(split) > 1 else f"open and {split[0].partition(' ')[2]}"
        told = f"{len(still_open)} red flags are {how}. Routine care waits for each of them."
    if not present:
        return (told,)
    names = ", ".join(words.small(case.pack.questions[flag].name) for flag in present)
    return (f"Present: {names}.", told)
