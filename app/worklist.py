"""Who is to come again, filtered. No Qt."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

from app.records import FollowUp
from db.search import fold

When = Literal["due", "overdue", "today", "week", "month", "all"]
Urgencies = Literal["any", "first", "urgent", "emergency"]
_RANKS = ("emergency", "urgent")
_LEAST = {"urgent": _RANKS, "emergency": _RANKS[:1]}
_DAYS = {"due": 0, "week": 7, "month": 28}
_FAR = 3650


def in_time(due: date, today: date, when: str) -> bool:
    """Whether a day falls into one of the times of When."""
    ahead = due - today
    match when:
        case "overdue":
            return ahead < timedelta()
        case "today":
            return not ahead
        case "all":
            return True
        case _:
            return ahead <= timedelta(days=_DAYS[when])


def days_ahead(when: str) -> int:
    """How far ahead the days of one of the times of When may lie."""
    return _FAR if when == "all" else _DAYS.get(when, 0)


def urgent_enough(one: FollowUp, which: str) -> bool:
    """Whether the visit that set it was as urgent as one of Urgencies asks for."""
    return which not in _LEAST or one.urgency in _LEAST[which]


def in_order(found: Iterable[FollowUp], which: str) -> list[FollowUp]:
    """By the day due; for `first` the most urgent before all others."""
    return sorted(found, key=_rank) if which == "first" else list(found)


def _rank(one: FollowUp) -> int:
    return _RANKS.index(one.urgency) if one.urgency in _RANKS else len(_RANKS)


def fits(one: FollowUp, text: str) -> bool:
    """Whether each word begins one of the patient's names or the number, or a word of the purpose."""
    words = [*fold(one.patient.name), one.patient.number, *fold(one.note)]
    return all(any(word.startswith(wanted) for word in words) for wanted in fold(text))
