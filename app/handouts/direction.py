"""Which way words run: somebody's own words keep their order on a page that runs the other way."""

import re
import unicodedata

_AS_THEY_BEGIN, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
ISOLATES = frozenset(map(ord, (_AS_THEY_BEGIN, _END)))
"""Marks that no font draws and none has to have."""
_LEFTWARD = frozenset({"R", "AL"})
_PLAIN_NUMBER = re.compile(r"[\d.,]*")
_GROUPS_OF_DIGITS = re.compile(r"[+(]?\d[\d ()/+-]{0,30}")
_OWN = ("clinic.name", "clinic.address", "clinic.hours", "follow_up_note", "own.")


def apart(value: str, rightward: bool) -> str:
    """A value set apart from the sentence that it stands in, where the two would pull at each other's order.

    Where writing runs to the left, that goes for phone numbers too: their groups would change places. No line ends in
    the middle of one.
    """
    if _GROUPS_OF_DIGITS.fullmatch(value):
        value = value.replace(" ", "\N{NO-BREAK SPACE}")
    runs = {unicodedata.bidirectional(char) for char in value}
    if rightward:
        # A mark is enough: what comes before the value stands where it should in any case.
        return f"{value}\N{LEFT-TO-RIGHT MARK}" if runs & _LEFTWARD else value
    if _PLAIN_NUMBER.fullmatch(value) or ("L" not in runs and runs & _LEFTWARD):
        return value
    return f"{_AS_THEY_BEGIN}{value}{_END}"


def in_own_order(text: str, field: str) -> str:
    """A line to print; one that is all somebody's own words runs as they begin, whichever way the page runs."""
    return f"{_AS_THEY_BEGIN}{text}{_END}" if field.startswith(_OWN) else text
