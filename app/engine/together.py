"""What choosing two medicines together does: each is checked as if the other were taken already."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from app.engine.assessment import FactNote
from app.engine.pack import Medicine, Pack, Value

Answers = Mapping[str, Value | None]


@dataclass(frozen=True)
class Pair:
    """Two medicines and the facts that speak against, or ask for care with, taking both."""

    one: str
    other: str
    notes: tuple[FactNote, ...]

    @property
    def blocked(self) -> bool:
        """Whether a fact rules the pair out."""
        return any(note.effect == "block" for note in self.notes)


def taking(pack: Pack, answers: Answers, medicine: Medicine) -> dict[str, Value | None]:
    """The answers as they would be with this medicine taken as well."""
    changed: dict[str, Value | None] = dict(answers)
    for field, value in medicine.taken.items():
        question = pack.questions[field]
        if question.type == "set":
            given = changed.get(field)
            members = {*(given if isinstance(given, tuple) else ()), value}
            changed[field] = tuple(member for member in question.values if member in members)
        else:
            changed[field] = value
    return changed


def pairs(
    pack: Pack, answers: Answers, chosen: Collection[str], notes: Callable[[str, Answers], Iterable[FactNote]]
) -> tuple[Pair, ...]:
    """Every pair of the chosen medicines, in the pack's order; `notes` gives the facts about one medicine."""
    order = [name for name in pack.medicines if name in chosen]
    return tuple(Pair(one, other, _both(pack, answers, one, other, notes)) for one, other in combinations(order, 2))


def _both(
    pack: Pack, answers: Answers, one: str, other: str, notes: Callable[[str, Answers], Iterable[FactNote]]
) -> tuple[FactNote, ...]:
    """What is new about each once the other is taken: each fact once, those that block first."""
    found: list[FactNote] = []
    for about, taken in ((one, other), (other, one)):
        before = {(note.fact, note.effect) for note in notes(about, answers)}
        after = notes(about, taking(pack, answers, pack.medicines[taken]))
        found += [note for note in after if (note.fact, note.effect) not in before]
    found.sort(key=lambda note: note.effect != "block")
    return tuple({note.fact: note for note in reversed(found)}.values())[::-1]
