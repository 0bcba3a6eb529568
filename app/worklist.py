"""Who is to come again, filtered. No Qt."""

from datetime import date, timedelta
from typing import Literal

from app.records import FollowUp
from db.search import fold

When = Literal["due", "overdue", "today", "week", "month", "all"]
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


def fits(one: FollowUp, text: str) -> bool:
    """Whether each word begins one of the patient's names or the number, or a word of the purpose."""
    words = [*fold(one.patient.name), one.patient.number, *fold(one.note)]
    return all(any(word.startswith(wanted) for word in words) for wanted in fold(text))
