"""What to do at once when a red flag is there: the urgent cards of the pack, and the answers that call for each."""

import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.engine.cards import Card, cards
from app.engine.condition import Node, Some, Test, literals
from app.engine.engine import Engine
from app.engine.pack import Pack
from app.handouts.guideline.names import wording
from app.handouts.paper_form.parts import Act
from app.handouts.parts import Line


@dataclass(frozen=True)
class Acts:
    """The acts by their marks, the flags that call for one alone or together with more, and names explained."""

    acts: tuple[Act, ...]
    alone: Mapping[str, tuple[str, ...]]
    """Red flag -> the marks of what it calls for by itself."""
    together: Mapping[str, tuple[str, ...]]
    """Red flag -> the marks of what it calls for only with other answers."""
    means: tuple[Line, ...]


def acts_at_once(engine: Engine) -> Acts:
    """Every way in which this pack becomes urgent; what the engine says of each flag alone decides."""
    pack = engine.pack
    flags = [name for name in pack.questions if name in pack.red_flags]
    called = {flag: _urgent(engine, flag) for flag in flags}
    found = {card.id: card for card in _in_order(engine, [card for of_flag in called.values() for card in of_flag])}
    marks = dict(zip(found, string.ascii_uppercase, strict=False))
    alone = {flag: tuple(sorted(marks[card.id] for card in of_flag)) for flag, of_flag in called.items() if of_flag}
    also = {name: list(_with_others(pack, name, card, alone)) for name, card in found.items()}
    together = {
        flag: tuple(mark for name, mark in marks.items() if any(flag in _fields(node) for node in also[name]))
        for flag in flags
        if flag not in alone
    }
    words = wording(pack)
    said = {name: tuple(_line(words.say(node).line) for node in nodes) for name, nodes in also.items()}
    acts = tuple(_act(marks[name], card, said[name]) for name, card in found.items())
    texts = " ".join(line.text for lines in said.values() for line in lines)
    means = tuple(
        _line(f"{words.names[name][:1].upper()}{words.names[name][1:]}: {words.meaning(condition.node).line}.")
        for name, condition in pack.definitions.items()
        if name in words.names and words.names[name] in texts
    )
    return Acts(acts, alone, together, means)


def _urgent(engine: Engine, flag: str) -> list[Card]:
    return [card for card in cards(engine.pack, engine.assess({flag: True})) if card.status == "urgent"]


def _in_order(engine: Engine, found: list[Card]) -> list[Card]:
    """Emergencies first, then the source's; what no red flag calls for alone stands last."""
    by_id = {card.id: card for card in found}
    for alert in engine.pack.alerts:
        if alert.fact not in by_id:
            by_id[alert.fact] = Card(
                alert.fact, (), "urgent", alert.urgency == "emergency", alert.text, None, (), (), (), (), (), (), None
            )
    return sorted(by_id.values(), key=lambda card: (not card.emergency, not card.from_source))


def _act(mark: str, card: Card, also: tuple[Line, ...]) -> Act:
    ids = card.statements or (card.id,)
    return Act(_line(mark), _line(card.text, *ids), _line(" ".join(ids)), also, card.emergency)


def _with_others(pack: Pack, name: str, card: Card, alone: Mapping[str, tuple[str, ...]]) -> Iterator[Node]:
    """The parts of its condition that are more than one red flag alone."""
    conditions = [alert.when.node for alert in pack.alerts if alert.fact == name]
    for statement in card.statements:
        conditions += [row.when.node for row in pack.rules[statement].rows if row.outcome == "urgent"]
    seen: set[Node] = set()
    for part in (part for node in conditions for part in _parts(node)):
        if part not in seen and not (isinstance(part, Test) and part.field in alone):
            seen.add(part)
            yield part


def _parts(node: Node) -> Iterator[Node]:
    """What is joined by or, at every depth."""
    if isinstance(node, Some):
        for part in node.of:
            yield from _parts(part)
    else:
        yield node


def _fields(node: Node) -> set[str]:
    return {test.field for test, _ in literals(node)}


def _line(text: str, *origin: str) -> Line:
    return Line(text, origin, "paper_form")
