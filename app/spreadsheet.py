"""Tables as CSV that a spreadsheet opens without running anything that stands in a cell."""

import csv
import io
from collections.abc import Iterable

_RUNS = frozenset("=+-@\t\r\n＝＋－＠")
"""A spreadsheet takes a cell that begins with one of these for a formula, some also in their wide form."""
_GUARD = "'"


def cell(value: object) -> str:
    """What stands in a cell: behind an apostrophe where it would be run, or begins with one itself."""
    text = "" if value is None else str(value)
    return f"{_GUARD}{text}" if text[:1] in _RUNS or text.startswith(_GUARD) else text


def meant(text: str) -> str:
    """What a cell means: the first apostrophe is none of it."""
    return text.removeprefix(_GUARD)


def lines(rows: Iterable[Iterable[object]]) -> str:
    """Rows as CSV, each ended by CR and LF."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([cell(value) for value in row] for row in rows)
    return out.getvalue()
