"""How names, numbers, dates and phones are folded for the search, and what a search text can mean."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that Unicode does not take apart."""

_PARTED = re.compile(r"(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})")
_NAMED_MONTH = re.compile(r"(?:(\d{1,2})\.? ?([^\W\d_]{3,})\.?|([^\W\d_]{3,})\.? ?(\d{1,2}),?) (\d{4})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PHONE = re.compile(r"[\d\s()+./-]+")
_LEAST_PHONE = 3
_YEAR = 4


@dataclass(frozen=True)
class Term:
    """One word of a search text, folded, and all that it can mean besides the beginning of a name."""

    word: str = ""
    number: str = ""
    """Digits: a whole number or its beginning."""
    phone: str = ""
    """Digits that stand somewhere in a phone."""
    year: int | None = None
    days: tuple[date, ...] = ()

    @property
    def is_name(self) -> bool:
        """Whether it can be nothing but a name."""
        return not (self.number or self.phone or self.days)


@dataclass(frozen=True)
class Wanted:
    """A search text: every term is to fit, or the phone that the whole of it may be."""

    terms: tuple[Term, ...]
    phone: str = ""


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


def read(text: str) -> Wanted:
    """What a search text asks for."""
    rest = " ".join(text.split())
    terms = []
    named = _NAMED_MONTH.search(rest)
    if named and (days := tuple(_named_date(named))):
        terms.append(Term(days=days))
        rest = rest[: named.start()] + rest[named.end() :]
    words = rest.split()
    terms += [_term(word) for word in words]
    whole = _phone(rest) if len(words) > 1 and len(terms) == len(words) and _PHONE.fullmatch(rest) else ""
    return Wanted(tuple(terms), whole)


def _term(word: str) -> Term:
    folded, number = "".join(fold(word)), digits(word)
    days = tuple(_dates(word))
    if not number or len(number) != len(folded):
        return Term(folded, days=days)
    year = int(number) if len(number) == _YEAR and int(number) > 0 else None
    return Term(folded, number, _phone(word) if number == word or not days else "", year, days)


def _phone(text: str) -> str:
    wanted = digits(text).lstrip("0")
    return wanted if len(wanted) >= _LEAST_PHONE else ""


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
