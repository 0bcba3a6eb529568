"""The words of a sheet in one language, and how that language writes dates and numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from app.errors import UserError
from app.handouts.direction import apart
from app.handouts.reading import read_yaml
from app.paths import RESOURCES

_FOLDER = RESOURCES / "handouts"
_NOT_LANGUAGES = frozenset({"content", "evidence", "exercises"})


@dataclass(frozen=True)
class Words:
    """One language file: texts by id, names of months and days, and the shape of dates and numbers."""

    language: str
    name: str
    direction: Literal["ltr", "rtl"]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    date_long: str
    date_plain: str
    date_short: str
    thousands: str
    decimal: str
    texts: Mapping[str, str]
    reviewed_by: str = ""
    """The clinician who has read this language; empty where nobody has yet, which the footer then says."""

    def text(self, key: str, **values: str) -> str:
        """The text `key` with its {braces} filled in; a value is taken as it is, whatever is in it."""
        text = self.texts[key]
        if not values:
            return text
        rightward = self.direction == "ltr"
        return text.format(**{name: apart(value, rightward) for name, value in values.items()})

    def day(self, day: date, form: Literal["date_long", "date_plain", "date_short"]) -> str:
        """A date in words."""
        pattern: str = getattr(self, form)
        return pattern.format(
            weekday=self.weekdays[day.weekday()], day=day.day, month=self.months[day.month - 1], year=day.year
        )

    def number(self, value: float) -> str:
        """A number as this language writes it: 1,200 or 2.5, never 2.0."""
        whole, _, part = f"{value:,.10g}".partition(".")
        grouped = whole.replace(",", self.thousands)
        return f"{grouped}{self.decimal}{part}" if part else grouped


def languages() -> tuple[str, ...]:
    """Codes of the languages that sheets can be printed in."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.yaml") if path.stem not in _NOT_LANGUAGES))


@cache
def words(language: str) -> Words:
    """The words of one language, read once.

    Raises:
        UserError: there are no sheets in this language.
    """
    if language not in languages():
        raise UserError(
            "There is no sheet in the language {language}.",
            "Sheets can be printed in: {languages}.",
            "Choose one of these languages.",
            language=repr(language),
            languages=languages(),
        )
    data = read_yaml(_FOLDER / f"{language}.yaml")
    for name in ("months", "weekdays", "weekdays_short"):
        data[name] = tuple(data[name])
    return Words(**data)
