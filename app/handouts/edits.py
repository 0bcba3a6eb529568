"""What a clinician changes on a sheet before it is printed: lines reworded, reordered, left out, added.

A line's address is its section and its id: `today/walk_a_little`, `medicine.ibuprofen/hides_fever`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.errors import UserError
from app.handouts.parts import Line, NotApplied, Section, Sheet

SECTIONS = frozenset({"message", "today", "week", "heat", "know", "own", "exercises", "again", "usual"})
"""Sections whose lines can be edited; `medicine.<id>` for the notes under each medicine besides."""
LONGEST = 200
_MEDICINE = "medicine."
_KEPT = frozenset({"only_if_told"})
"""Notes of a medicine that belong to its dose."""


@dataclass(frozen=True)
class Edits:
    """The edits of one sheet, in the language that they were made in; each method gives the edits with one more."""

    language: str = "en"
    reworded: Mapping[str, str] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    order: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    added: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.reworded or self.left_out or self.order or self.added)

    def reword(self, address: str, text: str) -> "Edits":
        """Say a line in other words; UserError where it is kept as it is, or there are no words."""
        return replace(self, reworded={**self.reworded, _free(address): _clean(text)})

    def leave_out(self, address: str) -> "Edits":
        """Do not print a line; UserError where it is always printed."""
        return replace(self, left_out=tuple(dict.fromkeys((*self.left_out, _free(address)))))

    def restore(self, address: str) -> "Edits":
        """Print a line again, as it was."""
        reworded = {key: text for key, text in self.reworded.items() if key != address}
        return replace(self, reworded=reworded, left_out=tuple(each for each in self.left_out if each != address))

    def reorder(self, section: str, ids: tuple[str, ...]) -> "Edits":
        """Put the lines of a section in this order; those that are not named follow."""
        return replace(self, order={**self.order, _section(section): tuple(dict.fromkeys(ids))})

    def add(self, section: str, text: str) -> "Edits":
        """Put a line at the end of a section."""
        lines = (*self.added.get(section, ()), _clean(text))
        return replace(self, added={**self.added, _section(section): lines})

    def drop_added(self, section: str, place: int) -> "Edits":
        """Take an added line away, the first of a section is 0."""
        lines = self.added.get(section, ())
        return replace(self, added={**self.added, section: lines[:place] + lines[place + 1 :]})

    def as_json(self) -> dict[str, object]:
        """What is stored; `edits_from_json` reads it back."""
        return {
            "language": self.language,
            "reworded": dict(self.reworded),
            "left_out": list(self.left_out),
            "order": {section: list(ids) for section, ids in self.order.items()},
            "added": {section: list(lines) for section, lines in self.added.items()},
        }


def edits_from_json(data: Mapping[str, Any]) -> Edits:
    """What `Edits.as_json` gave, checked again.

    Raises:
        UserError: it changes what must not be changed.
    """
    edits = Edits(language=data["language"])
    for address, text in data["reworded"].items():
        edits = edits.reword(address, text)
    for address in data["left_out"]:
        edits = edits.leave_out(address)
    for section, ids in data["order"].items():
        edits = edits.reorder(section, tuple(ids))
    for section, lines in data["added"].items():
        for line in lines:
            edits = edits.add(section, line)
    return edits


def editable(sheet: Sheet) -> dict[str, tuple[Line, ...]]:
    """Section -> its lines that can be edited, in the order of the page."""
    return {section: tuple(line for line in lines if free(section, line)) for section, lines in _places(sheet)}


def address_of(section: str, line: Line) -> str:
    """Where a line is found again."""
    return f"{section}/{_id(line)}"


def free(section: str, line: Line) -> bool:
    """Whether a line of a section can be reworded or left out."""
    return _is_free(section) and _id(line) not in _KEPT


def edited(sheet: Sheet, edits: Edits) -> Sheet:
    """The sheet as the clinician wants it; edits for which it has no place are named in its `not_applied`."""
    if not edits:
        return sheet

    def section(part: Section) -> Section:
        return replace(part, lines=_applied(part.id, part.lines, edits, sheet.language))

    def kept(parts: tuple[Section, ...]) -> tuple[Section, ...]:
        return tuple(one for one in map(section, parts) if one.lines)

    message = _applied("message", (sheet.message,), edits, sheet.language) if sheet.message else ()
    exercises, medicines = sheet.exercises, sheet.medicines
    if exercises is not None:
        exercises = replace(exercises, notes=_applied("exercises", exercises.notes, edits, sheet.language))
    if medicines is not None:
        rows = tuple(
            replace(row, notes=_applied(f"{_MEDICINE}{row.medicine}", row.notes, edits, sheet.language))
            for row in medicines.rows
        )
        medicines = replace(medicines, rows=rows)
    return replace(
        sheet,
        message=message[0] if message else None,
        todo=kept(sheet.todo),
        exercises=exercises,
        lists=kept(sheet.lists),
        medicines=medicines,
        again=section(sheet.again) if sheet.again else None,
        usual=section(sheet.usual) if sheet.usual else None,
        not_applied=tuple(_not_applied(sheet, edits)),
    )


def _applied(section: str, lines: tuple[Line, ...], edits: Edits, language: str) -> tuple[Line, ...]:
    if not _is_free(section):
        return lines
    reworded = edits.reworded if edits.language == language else {}
    order = {line: place for place, line in enumerate(edits.order.get(section, ()))}
    shown = []
    for line in sorted(lines, key=lambda each: order.get(_id(each), len(order))):
        address = address_of(section, line)
        if not free(section, line):
            shown.append(line)
        elif address in reworded:
            shown.append(replace(line, text=reworded[address], was=line.text, origin=("clinician",)))
        elif address not in edits.left_out:
            shown.append(line)
    added = edits.added.get(section, ())
    new = (Line(text, ("clinician",), f"{section}.added.{place}") for place, text in enumerate(added, start=1))
    return (*shown, *new)


def _not_applied(sheet: Sheet, edits: Edits) -> Iterator[NotApplied]:
    places = dict(_places(sheet))
    addresses = {address_of(section, line) for section, lines in places.items() for line in lines}
    for address, text in edits.reworded.items():
        if address not in addresses or edits.language != sheet.language:
            yield NotApplied("reword", address, text)
    for address in edits.left_out:
        if address not in addresses:
            yield NotApplied("leave out", address)
    for section in edits.order:
        if section not in places:
            yield NotApplied("reorder", section)
    for section, lines in edits.added.items():
        if section not in places:
            for text in lines:
                yield NotApplied("add", section, text)


def _places(sheet: Sheet) -> Iterator[tuple[str, tuple[Line, ...]]]:
    """Every section of the sheet that can be edited, with all of its lines."""
    if sheet.message is not None:
        yield "message", (sheet.message,)
    if sheet.exercises is not None:
        yield "exercises", sheet.exercises.notes
    if sheet.medicines is not None:
        for row in sheet.medicines.rows:
            yield f"{_MEDICINE}{row.medicine}", row.notes
    for section in (*sheet.todo, *sheet.lists, sheet.again, sheet.usual):
        if section is not None and _is_free(section.id):
            yield section.id, section.lines


def _id(line: Line) -> str:
    return line.field.removeprefix("text.")


def _is_free(section: str) -> bool:
    return section in SECTIONS or section.startswith(_MEDICINE)


def _free(address: str) -> str:
    section, _, line = address.partition("/")
    if not line or not _is_free(section) or line in _KEPT:
        raise _refused(address)
    return address


def _section(section: str) -> str:
    if not _is_free(section):
        raise _refused(section)
    return section


def _refused(address: str) -> UserError:
    return UserError(
        "The line “{line}” was not changed.",
        "Signs to get help for, where to go, doses and last days stay as they are: safety rests on them.",
        "Change the plan if the advice is wrong, or add a line of your own.",
        line=address,
    )


def _clean(text: str) -> str:
    clean = " ".join(text.split())
    if not clean or len(clean) > LONGEST:
        why = "It has no words." if not clean else "It is longer than {most} letters."
        todo = "Write one short sentence, or leave the line out."
        raise UserError("The line was not changed.", why, todo, most=LONGEST)
    return clean
