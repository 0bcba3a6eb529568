"""The lines of a sheet that can be edited, as they stand after the edits: pure, without widgets."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QCoreApplication

from app.errors import UserError
from app.handouts.edits import Edits, address_of, editable
from app.handouts.parts import Line, Sheet

State = Literal["", "reworded", "left out", "added"]


@dataclass(frozen=True)
class SheetLine:
    """One line; `address` names it, `place` counts the added ones of its section from 0."""

    address: str
    text: str
    state: State = ""
    place: int = 0


@dataclass(frozen=True)
class LineSection:
    """The lines under one heading, in the order of the page; what is left out stands where it stood."""

    id: str
    title: str
    lines: tuple[SheetLine, ...]


def sections(sheet: Sheet, edits: Edits) -> tuple[LineSection, ...]:
    """Of a sheet without edits, what can be edited, and how these edits change it."""
    titles = dict(_titles(sheet))
    return tuple(
        LineSection(name, titles.get(name, name), tuple(_lines(name, lines, edits, sheet.language)))
        for name, lines in editable(sheet).items()
    )


def moved(section: LineSection, line: SheetLine, step: int, edits: Edits) -> Edits:
    """The edits with a line one place up or down; at the end, and for an added line, as they are."""
    order = [each.address.partition("/")[2] for each in section.lines if each.state != "added"]
    own = line.address.partition("/")[2]
    if own not in order or line.state == "added":
        return edits
    at = order.index(own)
    if not 0 <= at + step < len(order):
        return edits
    order[at], order[at + step] = order[at + step], order[at]
    return edits.reorder(section.id, tuple(order))


def reworded(edits: Edits, line: SheetLine, text: str, language: str) -> Edits:
    """The edits with other words for a line.

    Raises:
        UserError: it has no words or too many, or others were reworded in another language.
    """
    if line.state == "added":
        return _said_otherwise(edits, line, text)
    if edits.reworded and edits.language != language:
        raise UserError(
            "The line was not changed.",
            "Other lines were reworded while the sheet was in another language ({language}).",
            "Choose that language, or take those changes back first.",
            language=edits.language,
        )
    return replace(edits, language=language).reword(line.address, text)


def toggled(edits: Edits, line: SheetLine) -> Edits:
    """Leave a line out, or bring it back as it was; an added one goes."""
    if line.state == "added":
        return edits.drop_added(line.address.partition("/")[0], line.place)
    return edits.restore(line.address) if line.state else edits.leave_out(line.address)


def _said_otherwise(edits: Edits, line: SheetLine, text: str) -> Edits:
    section = line.address.partition("/")[0]
    said = edits.add(section, text).added[section]
    kept = (*said[: line.place], said[-1], *said[line.place + 1 : -1])
    return replace(edits, added={**edits.added, section: kept})


def _lines(section: str, lines: tuple[Line, ...], edits: Edits, language: str) -> Iterator[SheetLine]:
    order = {name: place for place, name in enumerate(edits.order.get(section, ()))}
    words = edits.reworded if edits.language == language else {}
    for line in sorted(lines, key=lambda each: order.get(_id(section, each), len(order))):
        address = address_of(section, line)
        if address in words:
            yield SheetLine(address, words[address], "reworded")
        else:
            yield SheetLine(address, line.text, "left out" if address in edits.left_out else "")
    for place, text in enumerate(edits.added.get(section, ())):
        yield SheetLine(f"{section}/added.{place}", text, "added", place)


def _id(section: str, line: Line) -> str:
    return address_of(section, line).removeprefix(f"{section}/")


def _titles(sheet: Sheet) -> Iterator[tuple[str, str]]:
    yield "message", QCoreApplication.translate("Sheet", "The one message")
    if sheet.exercises is not None:
        yield "exercises", sheet.exercises.heading.text
    if sheet.medicines is not None:
        for row in sheet.medicines.rows:
            yield f"medicine.{row.medicine}", row.name.text
    for section in (*sheet.todo, *sheet.lists, sheet.again, sheet.usual):
        if section is not None:
            yield section.id, section.heading.text
