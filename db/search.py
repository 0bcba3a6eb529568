"""How names, numbers, dates and phones are folded for the search, and how a search text is read."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from sqlalchemy import ColumnElement, and_, extract, false, or_

from db.models import Patient

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that Unicode does not take apart."""

_PARTED = re.compile(r"(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})")
_NAMED_MONTH = re.compile(r"(?:(\d{1,2})\.? ?([^\W\d_]{3,})\.?|([^\W\d_]{3,})\.? ?(\d{1,2}),?) (\d{4})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PHONE = re.compile(r"[\d\s()+./-]+")
_LEAST_PHONE = 3
_YEAR = 4


def fold(text: str) -> list[str]:
    """The words of a text without case, accents and punctuation."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_LETTERS)
    return "".join(" " if unicodedata.category(letter)[0] in "PZC" else letter for letter in plain).split()


def folded_names(*names: str) -> str:
    """The search column: every word, and joined what punctuation parts: ` o brien obrien mary`."""
    words: list[str] = []
    for piece in " ".join(names).split():
        parts = fold(piece)
        words += parts
        if len(parts) > 1:
            words.append("".join(parts))
    return "".join(f" {word}" for word in words)


def digits(text: str) -> str:
    """The decimal digits of a text, as ASCII."""
    return "".join(str(unicodedata.decimal(letter)) for letter in text if letter.isdecimal())


def matching(text: str) -> ColumnElement[bool]:
    """Patients who fit every word of a search text."""
    rest = " ".join(text.split())
    wanted: list[ColumnElement[bool]] = []
    named = _NAMED_MONTH.search(rest)
    if named and (days := list(_named_date(named))):
        wanted.append(Patient.birth_date.in_(days))
        rest = rest[: named.start()] + rest[named.end() :]
    words = [_word(word) for word in rest.split()]
    if words:
        wanted.append(or_(and_(*words), _phone(rest)) if _PHONE.fullmatch(rest) else and_(*words))
    return and_(*wanted) if wanted else false()


def _word(word: str) -> ColumnElement[bool]:
    """One word: the beginning of a name, or a number, date, year or phone."""
    folded = "".join(fold(word))
    fits: list[ColumnElement[bool]] = [Patient.folded.contains(f" {folded}")] if folded else []
    number = digits(word)
    if number and len(number) == len(folded):
        fits += [Patient.number == number.zfill(6), Patient.number.startswith(number), _phone(word)]
        if len(number) == _YEAR:
            fits.append(extract("year", Patient.birth_date) == int(number))
    days = list(_dates(word))
    if days:
        fits.append(Patient.birth_date.in_(days))
    return or_(*fits) if fits else false()


def _phone(text: str) -> ColumnElement[bool]:
    wanted = digits(text).lstrip("0")
    return Patient.phone_digits.contains(wanted) if len(wanted) >= _LEAST_PHONE else false()


def _dates(word: str) -> Iterator[date]:
    """Every day that a word can mean: 1980-03-01, 1.3.1980, 03/01/1980, 19800301."""
    parted = _PARTED.fullmatch(word)
    if parted:
        first, second, third = (int(part) for part in parted.groups())
        if len(parted[1]) == _YEAR:
            yield from _day(first, second, third)
        elif len(parted[3]) == _YEAR:
            yield from _day(third, second, first)
            yield from _day(third, first, second)
    elif re.fullmatch(r"[0-9]{8}", word):
        yield from _day(int(word[:4]), int(word[4:6]), int(word[6:]))
        yield from _day(int(word[4:]), int(word[2:4]), int(word[:2]))


def _named_date(found: re.Match[str]) -> Iterator[date]:
    day, month = found[1] or found[4], (found[2] or found[3]).casefold()[:3]
    if month in _MONTHS:
        yield from _day(int(found[5]), _MONTHS.index(month) + 1, int(day))


def _day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return
