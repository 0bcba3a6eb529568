"""Days and moments as they are said near today, and days as a hand types them."""

import re
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.gui.words import clock, day

_PARTED = re.compile(r"(\d{1,4})\s*[-./\s]\s*(\d{1,2})\s*[-./\s]\s*(\d{1,4})")
_NAMED = re.compile(r"(\d{1,2})\.?\s*([^\W\d_]{3,})\.?,?\s*(\d{4})")
_NAMED_FIRST = re.compile(r"([^\W\d_]{3,})\.?\s*(\d{1,2}),?\s+(\d{4})")
_CLOCK = re.compile(r"(\d{1,2})(?:\s*[:.hH]\s*(\d{2})|(\d{2}))?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_NOON = 12
_YEAR = 4
_LONGEST_MONTH = 31
_A_WEEK = 7


def headline(today: date) -> str:
    """The day as the headline of Today: Monday 23 November."""
    words = day(today, QCoreApplication.translate("Dates", "dddd d MMMM", "a date: weekday, day, month"))
    return words[:1].upper() + words[1:]


def near(due: date, today: date) -> str:
    """A day ahead or behind, as one says it: overdue 6 days, today, tomorrow, Thu 26 Nov."""
    ahead = (due - today).days
    if ahead < -1:
        return QCoreApplication.translate("Dates", "overdue {n} days").format(n=-ahead)
    named = {
        -1: QCoreApplication.translate("Dates", "overdue 1 day"),
        0: QCoreApplication.translate("Dates", "today"),
        1: QCoreApplication.translate("Dates", "tomorrow"),
    }
    if ahead in named:
        return named[ahead]
    return day(due, "ddd d MMM") if due.year == today.year else day(due)


def moment(at: datetime, now: datetime) -> str:
    """When something was done: today 09:12, Fri 17:40 within a week, else the day."""
    at = at.astimezone(now.tzinfo)
    if at.date() == now.date():
        return QCoreApplication.translate("Dates", "today {time}").format(time=clock(at))
    if timedelta() <= now.date() - at.date() < timedelta(days=_A_WEEK):
        return f"{day(at.date(), 'ddd')} {clock(at)}"
    return day(at.date())


def read_day(text: str) -> date | None:
    """A typed day: 1979-03-12, 12.3.1979, 12/3/1979, 12 Mar 1979, March 12 1979; the day stands before the month.

    None for what is no day, and for a year of fewer than four figures: nobody should have to guess a century.
    """
    parts = _parts(text)
    return date(*parts) if parts and QDate.isValid(*parts) else None


def no_such_day(text: str) -> str:
    """That the month has no such day, for what is written like a day and is none: 31.2.1979; else nothing."""
    year, month, number = _parts(text) or (0, 0, 0)
    within = QDate.isValid(year, month, 1) and 1 <= number <= _LONGEST_MONTH
    if not within or QDate.isValid(year, month, number):
        return ""
    words = QCoreApplication.translate("Dates", "{month} has no day {n}.")
    said = words.format(month=day(date(year, month, 1), "MMMM yyyy"), n=number)
    return said[:1].upper() + said[1:]


def read_time(text: str) -> time | None:
    """A typed time: 14:30, 14.30, 1430, 2:30 pm, 9 am; None for what is no time. Hours alone need am or pm."""
    found = _CLOCK.fullmatch(text.strip())
    if not found:
        return None
    hour, minute, half = int(found[1]), found[2] or found[3], (found[4] or "").lower()
    if (minute is None or text.strip().lower().endswith("m")) and not half:
        return None
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        return time(hour, int(minute or 0))
    except ValueError:
        return None


def _month(word: str) -> int:
    """The month that begins with this word, in the language in use or in English; 0 when none does."""
    for locale in (QLocale(), QLocale(QLocale.Language.English)):
        for month in range(1, 13):
            if locale.monthName(month).casefold().startswith(word.casefold()):
                return month
    return 0


def _parts(text: str) -> tuple[int, int, int] | None:
    """Year, month and day as they are written; None for what is not written like a day."""
    text = text.strip()
    if parted := _PARTED.fullmatch(text):
        first, middle, last = parted.groups()
        if len(first) == _YEAR and len(last) < 3:
            return int(first), int(middle), int(last)
        if len(last) == _YEAR and len(first) < 3:
            return int(last), int(middle), int(first)
        return None
    if named := _NAMED.fullmatch(text):
        return int(named[3]), _month(named[2]), int(named[1])
    if named := _NAMED_FIRST.fullmatch(text):
        return int(named[3]), _month(named[1]), int(named[2])
    return None
