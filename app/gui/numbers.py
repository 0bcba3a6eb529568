"""Numbers as the window writes them and as somebody types them; what can be read in two ways is never guessed."""

import re

from PySide6.QtCore import QLocale

POINT = "."
_GROUP = " \u00a0\u202f"
_PLAIN = re.compile(r"\d{1,9}([.,]\d{1,6})?")
_SPACED = re.compile(rf"\d{{1,3}}([{_GROUP}]\d{{3}})+([.,]\d{{1,6}})?")
_COMMAS = re.compile(r"[1-9]\d{0,2}(,\d{3})+(\.\d{1,6})?")
_TWO_WAYS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


def number(value: float) -> str:
    """1,200 or 2.5, never 2.0; where a comma is the decimal mark, 1 200 with a space that does not break, and 2,5."""
    english = f"{value:,.10g}"
    if _point() == POINT:
        return english
    return english.replace(",", "\u00a0").replace(POINT, _point())


def tenths(value: float) -> str:
    """With one figure after the decimal mark, also where it is a nought."""
    return f"{value:.1f}".replace(POINT, _point())


def plain_number(value: float) -> str:
    """The same without groups, as it stands in a field."""
    return f"{value:.10g}".replace(POINT, _point())


def read_number(typed: str) -> float | None:
    """A typed number: the decimal mark may be a point or a comma, 1,200 is twelve hundred where the window writes so.

    None for what is no number, and for what can be read in two ways.
    """
    text = typed.strip()
    if _SPACED.fullmatch(text):
        text = re.sub(f"[{_GROUP}]", "", text)
    elif _point() == POINT and _COMMAS.fullmatch(text):
        text = text.replace(",", "")
    elif read_in_two_ways(text):
        return None
    return float(text.replace(",", POINT)) if _PLAIN.fullmatch(text) else None


def read_in_two_ways(typed: str) -> bool:
    """Whether it is a thousand to some and a part of one to others, as 1.234; 1,234 only where a comma is decimal."""
    text = typed.strip()
    if _point() == POINT and _COMMAS.fullmatch(text):
        return False
    return _TWO_WAYS.fullmatch(text) is not None


def _point() -> str:
    return QLocale().decimalPoint()
