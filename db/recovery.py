"""The recovery key on paper: eight groups of four letters and a check letter, 160 bits in all."""

import secrets

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U, which a hand confuses."""

GROUPS = 8
DATA = 4
BITS = 5
SIZE = GROUPS * DATA * BITS // 8
"""Bytes of a recovery key."""

_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_POLYNOMIAL = 0b100101
_FIELD = 1 << BITS


class Mistyped(ValueError):
    """A recovery key that was copied wrongly; `groups` are the numbers of those that do not fit, from 1."""

    def __init__(self, groups: tuple[int, ...]) -> None:
        super().__init__(f"groups {groups} of a recovery key do not fit")
        self.groups = groups


def make() -> bytes:
    """A new recovery key, by chance."""
    return secrets.token_bytes(SIZE)


def written(key: bytes) -> tuple[str, ...]:
    """The key as it stands on paper: its groups, each with its check letter at the end."""
    number = int.from_bytes(key, "big")
    values = [number >> BITS * place & _FIELD - 1 for place in reversed(range(GROUPS * DATA))]
    groups = (values[DATA * group : DATA * (group + 1)] for group in range(GROUPS))
    return tuple(
        "".join(LETTERS[value] for value in (*group, _check(place, group))) for place, group in enumerate(groups)
    )


def read(text: str) -> bytes:
    """The key from what was typed, in any case and with any spaces and dashes; O reads as 0, I and L as 1.

    Raises:
        Mistyped: a letter is wrong, two are swapped, or some are missing.
    """
    typed = "".join(letter for letter in text.upper().translate(_ALIKE) if letter.isalnum())
    length = DATA + 1
    groups = [typed[length * place : length * (place + 1)] for place in range(GROUPS)]
    wrong = tuple(place + 1 for place, group in enumerate(groups) if not _fits(place, group))
    if wrong or len(typed) != GROUPS * length:
        raise Mistyped(wrong or (GROUPS,))
    number = 0
    for group in groups:
        for letter in group[:DATA]:
            number = number << BITS | LETTERS.index(letter)
    return number.to_bytes(SIZE, "big")


def _fits(place: int, group: str) -> bool:
    """Whether a group is whole, of these letters, and its check letter is that of this place."""
    if len(group) != DATA + 1 or any(letter not in LETTERS for letter in group):
        return False
    return LETTERS.index(group[-1]) == _check(place, [LETTERS.index(letter) for letter in group[:DATA]])


def _check(place: int, values: list[int]) -> int:
    """A sum over the field of 32 elements with a weight of its own for each letter.

    It changes with every single letter, with every two that are swapped, and with the place of the group.
    """
    found = _times(_power(DATA + 1), place + 1)
    for number, value in enumerate(values):
        found ^= _times(_power(number + 1), value)
    return found


def _power(exponent: int) -> int:
    found = 1
    for _ in range(exponent):
        found = _times(found, 2)
    return found


def _times(left: int, right: int) -> int:
    """The product in the field of 32 elements."""
    found = 0
    while right:
        if right & 1:
            found ^= left
        left <<= 1
        if left & _FIELD:
            left ^= _POLYNOMIAL
        right >>= 1
    return found
