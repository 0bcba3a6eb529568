"""The world's fault, told in three short sentences; anything else is a bug and crashes loudly.

A sentence is written once, in English, as a template with named gaps. It is English wherever it is used as text: on the
command line, in a log, in a test. The window looks the template up in its own language and fills the gaps anew
(app/gui/faults.py); so every template stands in the code as one literal, from where `make translations` takes it.
"""

from collections.abc import Mapping
from datetime import date, datetime


class Said(str):
    """A sentence in English that still knows its template, and what was filled into it.

    A gap takes text as it is, a number, a day or moment, another `Said`, words of the guideline, or a tuple of those.
    """

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> "Said":
        """A template without values is the sentence itself, whatever brackets are in it."""
        filled = {name: in_english(value) for name, value in values.items()}
        made = super().__new__(cls, template.format(**filled) if filled else template)
        made.template, made.values = template, values
        return made


class OfGuideline(str):
    """Words of the guideline, which has translations of its own."""

    __slots__ = ()


class UserError(Exception):
    """Something that the user can understand and act on.

    Args:
        what: what happened, one sentence.
        why: why it happened, one sentence.
        todo: what to do now, one sentence.
        values: what fills the gaps of those that are not `Said` already.
    """

    def __init__(self, what: str, why: str, todo: str, **values: object) -> None:
        super().__init__(what, why, todo)
        self.what = _as_said(what, values)
        self.why = _as_said(why, values)
        self.todo = _as_said(todo, values)

    def __str__(self) -> str:
        """All three, in English."""
        return f"{self.what} {self.why} {self.todo}"


def in_english(value: object) -> object:
    """What a gap takes, as English text has it: 1,200, 2026-11-23, 2026-11-23 14:30; parts by semicolons."""
    if isinstance(value, tuple):
        return separator(value).join(str(in_english(one)) for one in value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:,.10g}"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return value.isoformat() if isinstance(value, date) else value


def separator(values: tuple[object, ...]) -> str:
    """What stands between the parts of a list."""
    if all(str(one).endswith(".") for one in values):
        return " "
    return "; " if any(isinstance(one, Said) for one in values) else ", "


def _as_said(text: str, values: Mapping[str, object]) -> Said:
    return text if isinstance(text, Said) else Said(text, **values)
