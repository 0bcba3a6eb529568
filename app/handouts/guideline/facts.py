"""Facts of the evidence table as boxes: what each does, when, and where it comes from."""

from collections.abc import Iterable, Mapping, Sequence

from app.engine.condition import ALWAYS, Node
from app.engine.in_words import HEADS, Kind, Wording, Words
from app.engine.pack import Fact, FactUse, Pack
from app.handouts.guideline.blocks import FactBox, Item, Run, Runs, plain, strong
from app.handouts.guideline.names import BASES, EFFECTS

_EMPTY = ("", "-", "none")
_BELOW: Mapping[Kind, str] = {
    "any": "any of these holds",
    "all": "all of these hold",
    "none": "none of these holds",
    "not all": "not all of these hold",
}


def points(words: Words) -> Item:
    """A condition as a point: on one line while it is flat, else with its parts as points under it."""
    if words.is_flat:
        return Item(plain(words.line))
    return Item(plain(f"{HEADS[words.kind]}:"), tuple(points(part) for part in words.parts))


def held(words: Words) -> tuple[str, tuple[Item, ...]]:
    """A condition as the end of a sentence, with the points that it leaves to be listed below."""
    if words.is_flat:
        return words.line, ()
    return _BELOW[words.kind], tuple(points(part) for part in words.parts)


def uses_of(pack: Pack, wording: Wording, uses: Sequence[FactUse]) -> tuple[FactBox, ...]:
    """A box for each fact, in the order of the pack, with all that it does here."""
    found: dict[str, list[FactUse]] = {}
    for use in uses:
        found.setdefault(use.fact, []).append(use)
    return tuple(
        box(pack.facts[fact], tuple(does(wording, EFFECTS[u.effect], u.when.node, u.text) for u in of_fact))
        for fact, of_fact in found.items()
    )


def does(wording: Wording, effect: str, when: Node, text: str) -> Item:
    """What a fact does, to whom, and the sentence by which it is told."""
    if when == ALWAYS:
        return Item((strong(effect), Run(f" for everybody. “{text}”")))
    condition, parts = held(wording.say(when))
    return Item((strong(effect), Run(f" when {condition}. “{text}”")), parts)


def box(fact: Fact, doing: tuple[Item, ...] = ()) -> FactBox:
    """One fact; what is weak in it stands beside its id."""
    head = (strong(marked(fact)), Run(f" · {about(fact)}"))
    number = f"Number: {fact.number}. " if fact.number not in _EMPTY else ""
    return FactBox(head, doing, (Run(f"{number}{graded(fact)}. Source: "), *source(fact)))


def about(fact: Fact) -> str:
    """What the table says that a fact is about."""
    return ", ".join(part for part in (fact.drug, fact.about) if part not in _EMPTY)


def marked(fact: Fact) -> str:
    """A fact's id and what the reader must see before trusting it: inferred, to be confirmed, weak."""
    basis = (BASES[fact.basis],) if fact.basis in ("inferred", "to_confirm") else ()
    return " · ".join((fact.id, *basis, *(("C, weak",) if fact.grade == "C" else ())))


def graded(fact: Fact) -> str:
    """Grade and basis of a fact."""
    return f"Grade {fact.grade or 'not given'}, {BASES.get(fact.basis, fact.basis)}"


def source(fact: Fact) -> Runs:
    """Title and addresses of a source."""
    named, addresses = _parts(fact.source), _parts(fact.address)
    if len(named) != len(addresses):
        return (Run(titles(fact)), *(link for address in addresses for link in _link(address)))
    pairs = [(Run(title), *_link(address)) for title, address in zip(named, addresses, strict=True)]
    return tuple(run for place, pair in enumerate(pairs) for run in ((Run("; "), *pair) if place else pair))


def titles(fact: Fact) -> str:
    """The titles of a fact's sources."""
    return "; ".join(_parts(fact.source)) or "No source"


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(" ; ") if part.strip() not in _EMPTY]


def _link(address: str) -> Runs:
    return Run(" "), Run(address, address=address)


def boxes(pack: Pack, facts: Iterable[str]) -> tuple[FactBox, ...]:
    """Facts that nothing else in the document shows, with their sources."""
    return tuple(box(pack.facts[fact]) for fact in dict.fromkeys(facts))


def shown_by_use(pack: Pack) -> frozenset[str]:
    """Facts that stand with a statement or an alert."""
    return frozenset(use.fact for use in pack.uses) | frozenset(alert.fact for alert in pack.alerts)
