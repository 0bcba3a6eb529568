"""Facts in words: safety facts below a card with what each does, and what other guidelines say in its row."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.engine.assessment import FactNote
from app.engine.cards import Card
from app.engine.pack import Pack
from app.gui.pack_words import said
from app.gui.panel.case import Case
from app.gui.panel.run import Run, Runs

translate = QCoreApplication.translate
OTHERS_SAY = "others say"
STRONG = ("alert", "block", "red flag", "caution")
"""Effects that come first, and are never folded away where an answer of this person calls them up."""
WEAK = ("adjust", "monitor", "info")
MOST_FACTS = 6


@dataclass(frozen=True)
class FactLine:
    """A safety fact as it is read: its id, what it says, how far it can be trusted."""

    id: str
    runs: Runs


def standing(pack: Pack, fact: str) -> Runs:
    """How far a fact can be trusted: its basis, bold unless it was seen, and its grade."""
    known = pack.facts.get(fact)
    if known is None:
        # A signed visit may hold a fact of a guideline that was another one then.
        return (Run(translate("Panel", "not in today’s table"), bold=True, ink="text2"),)
    words = {
        "seen": translate("Panel", "seen"),
        "inferred": translate("Panel", "inferred"),
        "to_confirm": translate("Panel", "to confirm"),
    }
    basis = Run(words.get(known.basis, known.basis), bold=known.basis != "seen", ink="text2")
    if not known.grade:
        return basis, Run(f",\u00a0{translate('Panel', 'no grade')}", ink="text2")
    grade = translate("Panel", "C,\u00a0weak") if known.grade == "C" else known.grade
    return basis, Run(f",\u00a0{grade}", ink="text2")


def source_name(pack: Pack, fact: str) -> str:
    """Where a fact comes from, without addresses and mirrors; the first place where there are several."""
    known = pack.facts.get(fact)
    if known is None or not known.source:
        return ""
    places = [re.sub(r" *\([^()]*\)$", "", place.strip()) for place in known.source.split(" ; ")]
    if len(places) == 1:
        return places[0]
    return translate("Panel", "{place} and {n} more").format(place=places[0], n=len(places) - 1)


def notes(card: Card) -> tuple[FactNote, ...]:
    """A card's safety facts, each once: what blocks it, what is strong, the rest; this person's before everybody's."""
    rest = sorted((note for note in card.cautions if note.effect != OTHERS_SAY), key=_rank)
    return once((*card.blocks, *rest))


def others(card: Card) -> tuple[FactNote, ...]:
    """What other guidelines and later trials say of a card: they disagree with the source, and decide nothing."""
    said = {note.fact for note in notes(card)}
    return once(note for note in card.cautions if note.effect == OTHERS_SAY and note.fact not in said)


def once(found: Iterable[FactNote]) -> tuple[FactNote, ...]:
    """Each fact once, as it stands first."""
    kept: dict[str, FactNote] = {}
    for note in found:
        kept.setdefault(note.fact, note)
    return tuple(kept.values())


def _rank(note: FactNote) -> tuple[bool, bool, int]:
    order = (*STRONG, *WEAK)
    return note.effect not in STRONG, not note.because, order.index(note.effect) if note.effect in order else len(order)


def fact_lines(
    case: Case,
    found: tuple[FactNote, ...],
    *,
    blocking: int = 0,
    whole: bool = False,
    most: int | None = None,
) -> tuple[tuple[FactLine, ...], int]:
    """Safety facts as lines, and how many more there are.

    What is strong and this person's, and what belongs to the dose, is never behind "more".

    Args:
        case: whose facts they are.
        found: the facts in their order.
        blocking: how many of the first ones block the very card that they stand on.
        whole: whether all are shown.
        most: how many are shown at most, where that is not told by the facts themselves.
    """
    dosed = _dosed(case)
    found = tuple(sorted(found, key=lambda note: _place(note, dosed)))
    kept = [n for n, note in enumerate(found, 1) if note.fact in dosed or (note.because and note.effect in STRONG)]
    shown = found if whole else found[: max((MOST_FACTS, *kept)) if most is None else most]
    lines = tuple(_line(case.pack, note, blocks=place < blocking) for place, note in enumerate(shown))
    return lines, len(found) - len(shown)


def _place(note: FactNote, dosed: frozenset[str]) -> int:
    """What is weak and said to everybody comes last, and of that what belongs to the dose first."""
    if note.effect not in WEAK:
        return 0
    return 1 if note.because else 2 if note.fact in dosed else 3


def _dosed(case: Case) -> frozenset[str]:
    """The facts that a regimen of now names: how a dose is taken, raised and ended."""
    regimens = (one.regimen for one in case.assessment.medicines.values() if one.regimen)
    return frozenset(note.partition(":")[0] for regimen in regimens for note in regimen.notes)


def _line(pack: Pack, note: FactNote, *, blocks: bool) -> FactLine:
    word = effect_word(note.effect, blocks=blocks)
    led = (Run(f"{word} ", bold=note.effect in ("block", "red flag")),) if word else ()
    return FactLine(note.fact, (*led, Run(f"{said(note.text)} "), *standing(pack, note.fact)))


def effect_word(effect: str, *, blocks: bool = True) -> str:
    """What a fact does, as the word that leads its line; what blocks another thing than its card is against that."""
    return {
        "block": translate("Panel", "Blocks:") if blocks else translate("Panel", "Against:"),
        "red flag": translate("Panel", "Red flag:"),
        "caution": translate("Panel", "Caution:"),
        "adjust": translate("Panel", "Adjust:"),
        "monitor": translate("Panel", "Watch:"),
        "info": translate("Panel", "Note:"),
    }.get(effect, "")


def other_lines(case: Case, found: Iterable[FactNote]) -> tuple[Runs, ...]:
    """What others say, a line each: the words, the fact, how far it can be trusted, and whose word it is."""
    return tuple(
        (
            Run(f"{said(note.text)} "),
            Run(f"{note.fact}\u00a0", bold=True, ink="text2"),
            *standing(case.pack, note.fact),
            *_whose(case.pack, note.fact),
        )
        for note in found
    )


def _whose(pack: Pack, fact: str) -> Runs:
    name = source_name(pack, fact)
    return (Run(f" · {name}", ink="text3"),) if name else ()
