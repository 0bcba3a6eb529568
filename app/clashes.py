"""Two accepted medicines that do not go together: how they are named, and why nothing is signed with both."""

from collections.abc import Iterable

from app.engine.pack import Pack
from app.engine.together import Pair
from app.errors import OfGuideline, UserError
from app.handouts.plan import Clash


def names(pack: Pack, pair: Pair) -> tuple[str, str]:
    """Both medicines in a few words, the first one as a sentence begins: Ibuprofen, paracetamol."""
    one, other = (pack.medicines[name].text.split(" (")[0] for name in (pair.one, pair.other))
    return one, other[0].lower() + other[1:]


def clashes(pairs: Iterable[Pair]) -> tuple[Clash, ...]:
    """The pairs that a fact rules out, with those facts."""
    return tuple(
        Clash(pair.one, pair.other, tuple(note.fact for note in pair.notes if note.effect == "block"))
        for pair in pairs
        if pair.blocked
    )


def refuse(pack: Pack, pairs: Iterable[Pair]) -> None:
    """Stop where a pair is ruled out.

    Raises:
        UserError: names the first such pair and the fact.
    """
    for pair in pairs:
        if pair.blocked:
            one, other = names(pack, pair)
            note = pair.notes[0]
            raise UserError(
                "The visit was not signed.",
                "{one} and {other} do not go together. {fact}: {text}",
                "Decline one of the two.",
                one=OfGuideline(one),
                other=OfGuideline(other),
                fact=note.fact,
                text=OfGuideline(note.text),
            )
