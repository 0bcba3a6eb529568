"""What is taken now although facts rule it out: each medicine is looked at as if it were not taken yet."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from app.engine.assessment import FactNote
from app.engine.pack import Medicine, Pack, Value

Answers = Mapping[str, Value | None]


@dataclass(frozen=True)
class RuledOut:
    """A medicine that is taken, and the facts that rule it out for this person."""

    medicine: str
    notes: tuple[FactNote, ...]


def ruled_out(
    pack: Pack, answers: Answers, blocks: Callable[[str, Answers], Iterable[FactNote]]
) -> tuple[RuledOut, ...]:
    """Every medicine taken now that something other than itself rules out, in the pack's order."""
    found = []
    for medicine in pack.medicines.values():
        notes = tuple(blocks(medicine.id, _without(answers, medicine))) if _taken(pack, answers, medicine) else ()
        if notes:
            found.append(RuledOut(medicine.id, notes))
    return tuple(found)


def _taken(pack: Pack, answers: Answers, medicine: Medicine) -> bool:
    """Whether it is taken itself; a list that names its class is not enough where a question is about it alone."""
    alone = {field: value for field, value in medicine.taken.items() if pack.questions[field].type != "set"}
    if alone:
        return all(answers.get(field) == value for field, value in alone.items())
    return all(value in _members(answers.get(field)) for field, value in medicine.taken.items())


def _without(answers: Answers, medicine: Medicine) -> dict[str, Value | None]:
    """The answers as they would be if this medicine were not taken: none acts on itself."""
    changed = {field: value for field, value in answers.items() if field not in medicine.taken}
    for field, value in medicine.taken.items():
        given = answers.get(field)
        if isinstance(given, tuple):
            changed[field] = tuple(member for member in given if member != value)
    return changed


def _members(value: Value | None) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()
