"""A sheet set as a PDF/UA-1 file with Typst: the same sheet always gives the same bytes."""

import json
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from functools import cache
from threading import Lock
from typing import Literal

import typst

from app.handouts.fonts import check_printable, font_folder, printed
from app.handouts.parts import Line, Sheet
from app.paths import RESOURCES

Paper = Literal["a4", "letter"]
_PAPERS: dict[Paper, str] = {"a4": "a4", "letter": "us-letter"}
_ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)
_ONE_AT_A_TIME = Lock()


def typeset(sheet: Sheet, paper: Paper = "a4") -> bytes:
    """The sheet as a tagged PDF.

    Raises:
        UserError: a text holds characters that no font of the sheet can show.
    """
    check_printable(sheet.lines)
    day = datetime(sheet.day.year, sheet.day.month, sheet.day.day, tzinfo=UTC)
    return set_pdf("sheet.typ", inputs(sheet, paper), day)


def set_pdf(template: str, given: dict[str, str], day: datetime = _ANY_DAY) -> bytes:
    """A template of resources/handouts as PDF/UA-1, its data given as text; `day` is for one that has a date."""
    with _ONE_AT_A_TIME:
        pdf = compiler(template).compile(format="pdf", sys_inputs=given, pdf_standards=["ua-1"], timestamp=day)
    if not isinstance(pdf, bytes):
        raise TypeError(f"Typst gave {type(pdf).__name__}, not one PDF.")
    return pdf


def inputs(sheet: object, paper: Paper) -> dict[str, str]:
    """What a template is given: the sheet as data, never as markup, and how it is to be set."""
    return {
        "sheet": json.dumps(_plain(sheet), ensure_ascii=False),
        "paper": _PAPERS[paper],
        "size": "12",
    }


@cache
def compiler(template: str = "sheet.typ") -> typst.Compiler:
    """One compiler of a template for the life of the process: it keeps fonts and template warm."""
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(font_folder())])
    return typst.Compiler(
        input=str(RESOURCES / "handouts" / template),
        root=str(RESOURCES),
        font_paths=fonts,
        ignore_system_fonts=True,
    )


def _plain(part: object) -> object:
    """A sheet as JSON knows it; a line becomes its text, since where it came from is not printed."""
    if isinstance(part, Line):
        return printed(part.text)
    if isinstance(part, tuple):
        return [_plain(member) for member in part]
    if isinstance(part, date):
        return part.isoformat()
    if is_dataclass(part):
        return {field.name: _plain(getattr(part, field.name)) for field in fields(part)}
    return part
