"""Days as they are said and as they are typed."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.gui.dates import headline, moment, near, no_such_day, read_day

TODAY = date(2026, 11, 23)
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.World)


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(ENGLISH)


@pytest.mark.parametrize(
    "typed",
    [
        "1979-03-12", "1979/3/12", "12.3.1979", "12/03/1979", "12-3-1979", "12 3 1979", " 12.03.1979 ",
        "12 Mar 1979", "12 march 1979", "12. March 1979", "March 12, 1979", "mar 12 1979", "١٢/٣/١٩٧٩",
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_typed(typed: str) -> None:
    assert read_day(typed) == date(1979, 3, 12)


@pytest.mark.parametrize(
    "typed",
    [
        "", "12.3.79", "1979", "31.2.1979", "29.2.1900", "0.1.1979", "12.13.1979", "1979-13-01", "12 Foo 1979",
        "12.3.1979.", "abc", "1979-3", "0000-01-01", "12.3.19790", "²1.3.1979", "12 Ma 1979",
    ],
)  # fmt: skip
def test_what_is_no_whole_day_is_not_guessed(typed: str) -> None:
    assert read_day(typed) is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [("31.2.1979", "February 1979 has no day 31."), ("29 Feb 1900", "February 1900 has no day 29."),
     ("1979-04-31", "April 1979 has no day 31."), ("30.4.1979", ""), ("32.1.1979", ""), ("12.13.1979", ""),
     ("0.1.1979", ""), ("", ""), ("abc", "")],
)  # fmt: skip
def test_a_day_that_its_month_does_not_have_is_named(typed: str, said: str) -> None:
    assert no_such_day(typed) == said


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_both_ways_of_writing_mean_the_same_day(day: date) -> None:
    assert read_day(day.isoformat()) == read_day(f"{day.day}.{day.month}.{day.year}") == day


@given(st.text(max_size=20))
def test_no_text_breaks_the_reading(text: str) -> None:
    assert read_day(text) is None or isinstance(read_day(text), date)


@pytest.mark.parametrize(
    ("days", "words"),
    [(-6, "overdue 6 days"), (-1, "overdue 1 day"), (0, "today"), (1, "tomorrow"), (3, "Thu 26 Nov"),
     (60, "22 Jan 2027")],
)  # fmt: skip
def test_a_day_is_said_as_one_says_it(days: int, words: str) -> None:
    assert near(TODAY + timedelta(days=days), TODAY) == words


def test_the_headline_names_weekday_and_month() -> None:
    assert headline(TODAY) == "Monday 23 November"


def test_a_moment_is_near_or_far() -> None:
    now = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
    assert moment(now - timedelta(hours=1), now).startswith("today ")
    assert moment(now - timedelta(days=3), now).startswith("Fri ")
    assert moment(now - timedelta(days=30), now) == "24 Oct 2026"
