"""A page of tables, with a picture above them where there is one, as a tagged PDF."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from app.handouts.fonts import check_printable
from app.handouts.parts import Line
from app.handouts.typeset import Paper, inputs, set_pdf
from app.handouts.words import words

TEMPLATE = "tables.typ"


@dataclass(frozen=True)
class Table:
    """A headed table; `wide` is the column that takes the room that is left, `notes` stand above it."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wide: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class TablePage:
    """The whole paper. `figure` is a picture as SVG, `alt` says all that it shows."""

    day: date
    title: str
    about: tuple[str, ...]
    tables: tuple[Table, ...]
    footer: str
    figure: str = ""
    alt: str = ""
    language: str = "en"
    sample: str = ""
    """What each page says of a patient who is nobody."""
    page_count: str = ""
    """As the language counts pages; that is looked up when it is set."""


def tables_pdf(page: TablePage, paper: Paper = "a4") -> bytes:
    """The page as PDF/UA-1; the same page always gives the same bytes.

    Raises:
        UserError: a text holds characters that no font can show.
    """
    check_printable(_lines(page))
    day = datetime(page.day.year, page.day.month, page.day.day, tzinfo=UTC)
    counted = replace(page, page_count=words(page.language).text("page", page="{page}", pages="{pages}"))
    return set_pdf(TEMPLATE, inputs(counted, paper), day)


def _lines(page: TablePage) -> Iterator[Line]:
    texts = [page.title, *page.about, page.footer]
    for table in page.tables:
        texts += [table.heading, *table.notes, *table.columns, *(cell for row in table.rows for cell in row)]
    return (Line(text, (), f"“{text[:40]}”") for text in texts)
