"""A card in words: its meta line, its reasons, what is missing, dose, source and safety facts."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.engine.assessment import FactNote, Reason
from app.engine.cards import Card, pressed_by
from app.gui.icons import status_role
from app.gui.pack_words import said
from app.gui.panel import medicine as medicines
from app.gui.panel import words
from app.gui.panel.case import Case
from app.gui.panel.facts import FactLine, fact_lines, notes, other_lines, others
from app.gui.panel.run import Run, Runs, joined, plain
from app.gui.panel.turning import changes_if

translate = QCoreApplication.translate
WHY, MISSING, CHANGES, OTHERS, SOURCE, FACTS = "W", "M", "C", "O", "S", "facts"
MOST_REASONS, MOST_MISSING = 4, 6
DOT = " · "
# S11 is "do" only where S08 is ruled out or has failed; elsewhere "consider" is what the source says itself.
AFTER = {"S11": "S08"}
KEPT_WHILE_IT_HELPS = "S38"


@dataclass(frozen=True)
class Details:
    """What an unfolded card says."""

    why: Runs
    missing: Runs
    changes: Runs
    """Empty where nothing can be told: what is undecided says what it needs instead."""
    others: tuple[Runs, ...]
    """What other guidelines say, a line each."""
    dose: tuple[Runs, ...]
    together: tuple[Runs, ...]
    """What choosing this medicine and another one does."""
    source: Runs
    sentences: tuple[Runs, ...]
    facts: tuple[FactLine, ...]
    more_facts: int


def details(case: Case, card: Card, opened: frozenset[str], said: Collection[FactNote] = ()) -> Details:
    """Everything that an unfolded card says; `opened` names the parts that are shown whole, `said` stands elsewhere."""
    blocking, most = len(card.blocks), _most_facts(card)
    own = tuple(note for note in notes(card) if note not in said)
    facts, more_facts = fact_lines(case, own, blocking=blocking, whole=FACTS in opened, most=most)
    turns = case.turned(card)
    return Details(
        why=why(case, card, whole=WHY in opened),
        missing=missing(case, card.missing, whole=MISSING in opened),
        changes=() if turns is None else changes_if(case, card, turns, whole=CHANGES in opened),
        others=other_lines(case, others(card)),
        dose=dose(case, card),
        together=medicines.together(case, card),
        source=(Run(words.source_place(case.pack, card.statements)),) if card.from_source else (),
        sentences=sentences(case, card.statements) if SOURCE in opened else (),
        facts=facts,
        more_facts=more_facts,
    )


def lowered_by(case: Case, card: Card) -> tuple[str, ...]:
    """The facts whose caution, by an answer of this person, made "consider" of what was "do"."""
    if card.status != "consider" or not card.statements:
        return ()
    first = card.statements[0]
    rule = case.pack.rules[first]
    before = case.assessment.statements.get(AFTER.get(first, ""))
    if not rule.subject or "do" not in {row.outcome for row in rule.rows}:
        return ()
    if before and before.status not in ("blocked", "not_now"):
        return ()
    return tuple(note.fact for note in card.cautions if note.effect == "caution" and note.because)


def meta(case: Case, card: Card, *, unfolded: bool = False) -> Runs:
    """The line under the sentence: the status word in its colour, and what is most worth knowing beside it."""
    status = Run(words.status_word(card), bold=True, ink=status_role(words.status_shape(card)))
    parts = [part for part in _beside(case, card, unfolded=unfolded) if part]
    return (status, *(Run(f"{DOT}{part}", ink="text2") for part in parts))


def _beside(case: Case, card: Card, *, unfolded: bool) -> list[str]:
    if card.status == "ask":
        return [_needs(case, card)]
    if card.status == "blocked":
        return [words.blocker_words(case.pack, card.blocks)]
    if card.status == "hold":
        return [translate("Panel", "until the urgent matter is settled")]
    parts = []
    lowered = lowered_by(case, card)
    if unfolded or (card.medicine and not lowered):
        parts.append(words.kind(case.pack, card))
    medicine = case.assessment.medicines.get(card.medicine or "")
    if medicine and medicine.preferred:
        parts.append(translate("Panel", "preferred"))
    parts += _pressing(case, card)
    if lowered:
        facts = ", ".join(dict.fromkeys(lowered))
        parts.append(translate("Panel", "was Do, lowered by {facts}").format(facts=facts))
    if card.strength:
        parts.append(card.strength)
    elif not parts:
        parts.append(plain(reasons(case, card)[0]) if card.because else translate("Panel", "always"))
    return parts


def _pressing(case: Case, card: Card) -> list[str]:
    """What makes a card more than it is for everybody: a red flag on it, or what is not to be taken further."""
    found = [re.split(r":|(?<=\?)", said(note.text))[0] for note in pressed_by(card)[:1]]
    if KEPT_WHILE_IT_HELPS in card.statements and card.status == "do" and case.ruled_out:
        names = ", ".join(words.small(medicines.taken_name(case.pack, one.medicine)) for one in case.ruled_out)
        found.append(translate("Panel", "not {names}: ruled out").format(names=names))
    return found


def _needs(case: Case, card: Card) -> str:
    flags = [field for field in card.missing if field in case.pack.red_flags]
    if flags and card.statements and case.pack.rules[card.statements[0]].routine:
        return translate("Panel", "a red flag would put it on hold")
    if len(card.missing) <= 2:
        names = (words.small(case.pack.questions[field].name) for field in card.missing)
        return translate("Panel", "needs: {names}").format(names=", ".join(names))
    flags_only = len(flags) == len(card.missing)
    many = (
        translate("Panel", "{n} open flags can turn it")
        if flags_only
        else translate("Panel", "{n} open answers can turn it")
    )
    return many.format(n=len(card.missing))


def why(case: Case, card: Card, *, whole: bool = False) -> Runs:
    """The answers that the status rests on, the telling ones first; four, unless the whole is asked for."""
    items = reasons(case, card)
    if not items:
        settled = card.status != "ask"
        return (Run(translate("Panel", "Always so.") if settled else translate("Panel", "Nothing is settled yet.")),)
    shown = items if whole or len(items) <= MOST_REASONS else items[: MOST_REASONS - 1]
    return _with_rest(shown, len(items) - len(shown), DOT)


def reasons(case: Case, card: Card) -> list[Runs]:
    """Each given answer behind a status; red flags answered no are one item."""
    telling = {reason.field for note in (*card.blocks, *card.cautions) for reason in _turning(note)}
    absent = [r for r in card.because if r.field in case.pack.red_flags and r.value is False]
    others = [r for r in card.because if r not in absent or len(absent) == 1]
    own, deciding = _own_fields(case, card), _stopping_fields(case, card)
    ranked: list[tuple[int, Runs]] = [
        (_rank(r, telling, own, deciding), words.reason_runs(case.pack, r)) for r in others
    ]
    if len(absent) > 1:
        ranked.append((2, _no_flags(case, len(absent))))
    return [runs for _, runs in sorted(ranked, key=lambda item: item[0])]


def _turning(note: FactNote) -> tuple[Reason, ...]:
    return note.because if note.effect in ("block", "caution", "alert") else ()


def _own_fields(case: Case, card: Card) -> frozenset[str]:
    """What the card's own rows look at; that nothing is urgent is common to all routine cards."""
    rules = [case.pack.rules[name] for name in card.statements]
    return frozenset(f for rule in rules for row in rule.rows if row.outcome != "hold" for f in row.when.fields)


def _stopping_fields(case: Case, card: Card) -> frozenset[str]:
    """What says that something is to be stopped: for want of help, a no, as well as for harm."""
    rows = [row for name in card.statements for row in case.pack.rules[name].rows if row.outcome == "avoid"]
    return frozenset(f for row in rows if card.status == "avoid" for f in row.when.fields)


def _rank(reason: Reason, telling: set[str], own: frozenset[str], deciding: frozenset[str]) -> int:
    if reason.field in telling:
        return 0
    if reason.field not in own:
        return 4
    telling_no = reason.field in deciding and reason.value is False
    said = telling_no or reason.value is True
    return 1 if said or (isinstance(reason.value, int | float) and reason.value is not False) else 3


def _no_flags(case: Case, number: int) -> Runs:
    total = len(case.pack.red_flags)
    if 2 * number > total and not case.flags_open and not case.flags_present:
        return (Run(translate("Panel", "no red flag, {n} of {of}").format(n=total, of=total)),)
    return (Run(f"{words.red_flags(number)} "), Run(translate("Panel", "no"), bold=True))


def missing(case: Case, fields: tuple[str, ...], *, whole: bool = False) -> Runs:
    """The open questions that can still turn the status, those that decide most first; never left out."""
    if not fields:
        return (Run(translate("Panel", "Nothing. No open answer can turn this.")),)
    weight = {field: place for place, field in enumerate(case.assessment.questions)}
    names = [
        (Run(case.pack.questions[field].name, ink="accent", go=f"question:{field}"),)
        for field in sorted(fields, key=lambda field: weight.get(field, len(weight)))
    ]
    shown = names if whole or len(names) <= MOST_MISSING else names[: MOST_MISSING - 1]
    return _with_rest(shown, len(names) - len(shown), ", ")


def _with_rest(shown: Iterable[Runs], rest: int, between: str) -> Runs:
    runs = joined(shown, between)
    if not rest:
        return runs
    more = translate("Panel", "and {n} more").format(n=rest)
    return (*runs, Run(" "), Run(more, ink="accent", go="more"))


def dose(case: Case, card: Card) -> tuple[Runs, ...]:
    """A medicine's regimen and its notes, or the answers that it waits for."""
    medicine = case.assessment.medicines.get(card.medicine or "")
    if medicine is None:
        return ()
    place = medicines.place(case, medicine)
    first = ((Run(place),),) if place else ()
    if medicine.regimen_missing:
        waits = translate("Panel", "Waits for:")
        return (*first, (Run(f"{waits} "), *missing(case, medicine.regimen_missing, whole=True)))
    return (*medicines.dose(case, card, medicine), *first)


def sentences(case: Case, names: tuple[str, ...]) -> tuple[Runs, ...]:
    """The source's own sentences."""
    said = [(name, case.pack.statements[name].source) for name in names]
    alone = len(said) == 1
    return tuple((Run("" if alone else f"{name} ", bold=True), Run(f"“{text}”")) for name, text in said)


def _most_facts(card: Card) -> int | None:
    """What is blocked tells what blocks it: how to use it with care would speak against that."""
    return len(card.blocks) if card.status == "blocked" and card.blocks else None


def as_text(case: Case, card: Card) -> str:
    """A whole card as text, to be pasted elsewhere."""
    # Nothing tells in a copy that the other facts of what is blocked are not meant for this person.
    facts = () if _most_facts(card) else (FACTS,)
    told = details(case, card, frozenset({WHY, MISSING, CHANGES, SOURCE, *facts}))
    lines = [card.text, plain(meta(case, card, unfolded=True))]
    lines += [translate("Panel", "Why: {words}").format(words=plain(told.why))]
    lines += [translate("Panel", "Missing: {words}").format(words=plain(told.missing))]
    if told.changes:
        lines.append(translate("Panel", "Changes if: {words}").format(words=plain(told.changes)))
    lines += [translate("Panel", "Others say: {words}").format(words=plain(runs)) for runs in told.others]
    lines += [translate("Panel", "Dose: {words}").format(words=plain(runs)) for runs in told.dose[:1]]
    lines += [f"  {plain(runs)}" for runs in told.dose[1:]]
    lines += [f"  {plain(runs)}" for runs in told.together]
    if told.source:
        lines.append(translate("Panel", "Source: {words}").format(words=plain(told.source)))
        lines += [f"  {plain(runs)}" for runs in told.sentences]
    if told.facts:
        lines.append(translate("Panel", "Safety facts, not from the source:"))
        lines += [f"  {fact.id} {plain(fact.runs)}" for fact in told.facts]
    return "\n".join(lines).replace("\u00a0", " ")
