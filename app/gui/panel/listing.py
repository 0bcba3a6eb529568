"""The rows of the panel while nothing is urgent: groups of cards, and what hides behind them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.engine.cards import Card, stops
from app.gui.panel import baseline, taken, words
from app.gui.panel.advice import details, meta
from app.gui.panel.case import Case
from app.gui.panel.items import Advice, Deciding, Fold, Heading, Item, Mark, More
from app.gui.panel.view import View

translate = QCoreApplication.translate
DECIDING, UNDECIDED = 4, 5


def rows(case: Case, view: View) -> list[Item]:
    """All rows below the head."""
    if not case.assessment.applies or case.empty:
        return []
    groups = by_status(case)
    if case.assessment.urgency == "routine":
        settled_rows = [row for s, cards in groups.items() for row in group(case, view, s, cards, _most(case, cards))]
        return [*taken.rows(case), *settled_rows, *baseline.rows(case, view)]
    undecided = groups.pop("ask", [])
    found: list[Item] = [*_deciding(case, view), *taken.rows(case), *baseline.rows(case, view)]
    found.append(Heading("heading:ask", translate("Panel", "Undecided, and why"), str(len(undecided))))
    found += group(case, view, "ask", undecided, most=UNDECIDED)
    return found + settled(case, view, groups)


def _most(case: Case, cards: Sequence[tuple[str, Card]]) -> int:
    """One card of each status, and all that is to be stopped."""
    return max(1, sum(card.status == "avoid" and stops(case.pack, card) for _, card in cards))


def by_status(case: Case) -> dict[str, list[tuple[str, Card]]]:
    """Status -> its cards with their keys, in their order; what is not for now is left out."""
    found: dict[str, list[tuple[str, Card]]] = {}
    for key, card in keyed(case.cards):
        if card.status != "not_now":
            found.setdefault(card.status, []).append((key, card))
    return found


def keyed(cards: Sequence[Card]) -> list[tuple[str, Card]]:
    """Cards with a key each: their id, and their status where two parts of a group share the id."""
    found: dict[str, Card] = {}
    for card in cards:
        found[card.id if card.id not in found else f"{card.id}/{card.status}"] = card
    return list(found.items())


def group(case: Case, view: View, status: str, cards: Sequence[tuple[str, Card]], most: int) -> list[Item]:
    """A status group: its first cards, those that are kept in sight, and a row for the others."""
    is_open = status in view.groups
    shown = [
        (key, card)
        for place, (key, card) in enumerate(cards)
        if is_open or place < most or key in view.keep or key in view.cards
    ]
    found: list[Item] = [advice(case, view, key, card) for key, card in shown]
    hidden = [card for pair in cards if pair not in shown for card in (pair[1],)]
    if hidden:
        names = ", ".join(words.short_name(case.pack, card) for card in hidden)
        found.append(More(f"more:{status}", _hidden(status).format(n=len(hidden), names=names), open=False))
    elif is_open and len(cards) > most:
        found.append(More(f"more:{status}", translate("Panel", "Show fewer"), open=True))
    return found


def _hidden(status: str) -> str:
    return {
        "urgent": translate("Panel", "{n} more urgent: {names}"),
        "do": translate("Panel", "{n} more to do: {names}"),
        "consider": translate("Panel", "{n} more to consider: {names}"),
        "ask": translate("Panel", "{n} more undecided: {names}"),
        "blocked": translate("Panel", "{n} more blocked: {names}"),
        "avoid": translate("Panel", "{n} more to avoid: {names}"),
        "hold": translate("Panel", "{n} more on hold: {names}"),
    }[status]


def advice(case: Case, view: View, key: str, card: Card) -> Advice:
    """A card's row."""
    unfolded = key in view.cards
    refs = f" {words.references(card)}" if len(card.statements) == 1 and card.refs else ""
    return Advice(
        key=f"card:{key}",
        card=card,
        meta=meta(case, card, unfolded=unfolded),
        ids=words.ids(card) + refs,
        tag=translate("Panel", "changed") if key in view.changed else "",
        details=details(case, card, view.opened(key), said=case.said_first) if unfolded else None,
    )


def settled(case: Case, view: View, groups: dict[str, list[tuple[str, Card]]]) -> list[Item]:
    """The bar that keeps what open answers cannot turn; a card kept in sight stands below it."""
    key = "settled"
    marks = [_mark(status, len(cards)) for status, cards in groups.items()]
    rest = sum(1 for card in case.cards if card.status == "not_now")
    if rest:
        marks.append(_mark("not_now", rest))
    if not marks:
        return []
    is_open = key in view.groups
    bar = Fold(f"fold:{key}", translate("Panel", "Settled already"), "", "", tuple(marks), open=is_open)
    cards = [pair for found in groups.values() for pair in found]
    return [bar, *(advice(case, view, k, c) for k, c in cards if is_open or k in view.keep or k in view.cards)]


def _mark(status: str, number: int) -> Mark:
    return status, f"{words.status(status)} {number}"


def deciding(case: Case) -> tuple[str, ...]:
    """The open questions that decide most: red flags while any is open, what was not asked before what is not known."""
    flags = [field for field in case.assessment.questions if field in case.pack.red_flags]
    return tuple(sorted(flags or case.assessment.questions, key=lambda field: field in case.answers))


def _deciding(case: Case, view: View) -> list[Item]:
    questions = deciding(case)
    is_open = "deciding" in view.groups
    shown = questions if is_open else questions[:DECIDING]
    title, aside = translate("Panel", "What would decide most"), translate("Panel", "goes to the first")
    # Who said that something is not known is asked all else first: then the key goes there.
    leads = bool(questions) and questions[0] not in case.answers
    found: list[Item] = [Heading("heading:deciding", title, cap="F6" if leads else "", aside=aside if leads else "")]
    for number, question in enumerate(shown, 1):
        name, outcome = case.pack.questions[question].name, view.outcomes.get(question, "")
        found.append(Deciding(f"ask:{question}", number, question, name, outcome))
    rest = len(questions) - len(shown)
    if rest or is_open:
        text = translate("Panel", "Show fewer") if is_open else translate("Panel", "{n} more").format(n=rest)
        found.append(More("more:deciding", text, open=is_open, indent=38))
    return found
