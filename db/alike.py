"""Who may be the same person as somebody who is about to be registered."""

from collections.abc import Sequence
from datetime import date
from difflib import SequenceMatcher

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import words
from db.finding import of_words, standing
from db.models import Patient

MOST = 8
_LOOKED_AT = 200
_LEAST_PHONE, _END_OF_PHONE = 6, 8
_ALIKE = 0.75
"""From here on two names of people born on one day count as perhaps the same."""


def found(session: Session, folded: str, birth_date: date | None, phone: str) -> list[Patient]:
    """Those who may be this person, the likeliest first; in the place of one that was merged, where that leads.

    Args:
        session: where to look.
        folded: the names as the search keeps them.
        birth_date: where it is known.
        phone: its digits.
    """
    bears = folded.split()
    if not bears:
        return []
    lists = [[word, *words.near(session, word)] for word in dict.fromkeys(bears)]
    ids = of_words(session, lists, _LOOKED_AT)
    here = select(Patient)
    rows = {row.id: row for row in session.scalars(here.where(Patient.id.in_(ids)))}
    if birth_date is not None:
        born = session.scalars(here.where(Patient.birth_date == birth_date).limit(_LOOKED_AT))
        rows |= {row.id: row for row in born}
    if len(phone) >= _LEAST_PHONE:
        # The ids first, out of an index of nothing else: the whole rows would be looked through.
        calls = select(Patient.id).where(Patient.phone_digits.contains(phone[-_END_OF_PHONE:])).limit(_LOOKED_AT)
        rows |= {row.id: row for row in session.scalars(here.where(Patient.id.in_(session.scalars(calls).all())))}
    told = {row.id: _how_alike(row, bears, birth_date, phone) for row in rows.values()}
    likely = [row for row in rows.values() if told[row.id] > 0]
    first = sorted(likely, key=lambda row: (-told[row.id], row.id))
    return standing(session, [row.id for row in first])[:MOST]


def same_phone(digits: str, others: str) -> bool:
    """Whether the end of a phone's digits is in those of another, whatever stands before it there."""
    return len(digits) >= _LEAST_PHONE and digits[-_END_OF_PHONE:] in others


def _how_alike(row: Patient, bears: Sequence[str], birth_date: date | None, phone: str) -> int:
    """How much speaks for it, 0 for nothing: the names in any order, the day of birth, the phone."""
    other = row.folded.split()
    same_names = sorted(other) == sorted(bears)
    same_day = birth_date is not None and row.birth_date == birth_date
    calls = same_phone(phone, row.phone_digits)
    said = 4 * same_names + 2 * same_day + calls
    if same_names:
        return said
    # Another day of birth tells two people of much the same name apart, unless it looks like a slip.
    may_be = same_day or birth_date is None or row.birth_date is None or _near_days(birth_date, row.birth_date)
    shared = bool(set(other) & set(bears))
    if may_be and (_spelt_alike(other, bears) or (calls and shared)):
        return said + 1
    much_alike = SequenceMatcher(None, " ".join(sorted(other)), " ".join(sorted(bears))).ratio() >= _ALIKE
    return said if same_day and (shared or much_alike) else 0


def _spelt_alike(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether each word of the one is a word of the other, or differs from it by one slip."""
    left = list(others)
    for word in some:
        fits = next((one for one in left if one == word), None)
        fits = fits or next((one for one in left if words.is_near(word, one, whole=True)), None)
        if fits is None:
            return False
        left.remove(fits)
    return not left


def _near_days(one: date, other: date) -> bool:
    """Whether day and month are swapped, or one figure differs."""
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return True
    pairs = zip(one.isoformat(), other.isoformat(), strict=True)
    return sum(a != b for a, b in pairs) <= 1
