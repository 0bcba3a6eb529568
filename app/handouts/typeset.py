"""A sheet set as a PDF/UA-1 file with Typst: the same sheet always gives the same bytes."""

import json
import re
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from app.errors import UserError
from app.handouts.direction import in_own_order
from app.handouts.fonts import check_printable, font_folder, printed
from app.handouts.options import Paper
from app.handouts.parts import Line, Sheet
from app.paths import RESOURCES

if TYPE_CHECKING:
    # Seven megabytes, which a day without a sheet never needs.
    import typst

__all__ = ["Paper", "compiler", "inputs", "set_pdf", "typeset"]

_PAPERS: dict[Paper, str] = {"a4": "a4", "letter": "us-letter"}
_PAGE = re.compile(rb"/Type\s*/Page(?![a-zA-Z])")
_ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)
_ONE_AT_A_TIME = Lock()


def typeset(sheet: Sheet, paper: Paper | None = None) -> bytes:
    """The sheet as a tagged PDF, on its own paper or on another one.

    Raises:
        UserError: a text holds characters that no font of the sheet can show, or a short sheet needs a second page.
    """
    check_printable(sheet.lines)
    day = datetime(sheet.day.year, sheet.day.month, sheet.day.day, tzinfo=UTC)
    pdf = set_pdf("sheet.typ", inputs(sheet, paper or sheet.paper, sheet.size), day)
    if sheet.short is not None and _pages(pdf) > 1:
        raise UserError(
            "No short sheet was made.",
            "What it has to say does not fit on one page at {size} points.",
            "Choose smaller text or one language, or print the whole sheet.",
            size=sheet.size,
        )
    return pdf


def _pages(pdf: bytes) -> int:
    """How many pages a file of Typst's has; PDFium would say it too, but on the GUI's thread only."""
    return len(_PAGE.findall(pdf))


def set_pdf(template: str, given: dict[str, str], day: datetime = _ANY_DAY) -> bytes:
    """A template of resources/handouts as PDF/UA-1, its data given as text; `day` is for one that has a date."""
    with _ONE_AT_A_TIME:
        pdf = compiler(template).compile(format="pdf", sys_inputs=given, pdf_standards=["ua-1"], timestamp=day)
    if not isinstance(pdf, bytes):
        raise TypeError(f"Typst gave {type(pdf).__name__}, not one PDF.")
    return pdf


def inputs(sheet: object, paper: Paper, size: int = 12) -> dict[str, str]:
    """What a template is given: the sheet as data, never as markup, and how it is to be set."""
    return {
        "sheet": json.dumps(_plain(sheet), ensure_ascii=False),
        "paper": _PAPERS[paper],
        "size": str(size),
    }


@cache
def compiler(template: str = "sheet.typ") -> "typst.Compiler":
    """One compiler of a template for the life of the process: it keeps fonts and template warm."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(font_folder())])
    return typst.Compiler(
        input=str(RESOURCES / "handouts" / template),
        root=str(RESOURCES),
        font_paths=fonts,
        ignore_system_fonts=True,
    )


def _plain(part: object) -> object:
    """A sheet as JSON knows it; a line becomes its text or both of its texts: where it came from is not printed."""
    if isinstance(part, Line):
        text = in_own_order(printed(part.text), part.field)
        return {"text": text, "beside": printed(part.beside)} if part.beside else text
    if isinstance(part, tuple):
        return [_plain(member) for member in part]
    if isinstance(part, date):
        return part.isoformat()
    if is_dataclass(part):
        return {field.name: _plain(getattr(part, field.name)) for field in fields(part)}
    return part
