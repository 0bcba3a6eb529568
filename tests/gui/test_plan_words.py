"""Numbers, days and doses are read and said without a slip."""

from datetime import date

import pytest

from app.engine.assessment import Regimen
from app.gui.numbers import read_number
from app.gui.plan.limits import limits, with_number
from app.gui.plan.words import arithmetic, doses_a_day, read_near_day, statement_ids, summary

IBUPROFEN = Regimen(400, (4, 6), 400, 400, 2400, 10, ())
GABAPENTIN = Regimen(300, (8, 8), 100, 600, 1800, None, ())
MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("400", 400),
        ("1,200", 1200),
        ("2 400", 2400),
        ("2,5", 2.5),
        ("0,500", 0.5),
        ("2.5", 2.5),
        ("٤٠٠", 400),
        ("1,234,567", 1234567),
    ],
)
def test_a_number_is_read_as_it_is_meant(typed: str, number: float) -> None:
    assert read_number(typed) == number


@pytest.mark.parametrize("typed", ["", "x", "-4", "4e3", "nan", "inf", "1,2,3", "4" * 40, "0x10", "4 mg"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert read_number(typed) is None


def test_the_arithmetic_is_that_of_the_fullest_day() -> None:
    assert (
        arithmetic(IBUPROFEN, MONDAY)
        == "6 × 400 mg = 2,400 mg a day, until\N{NO-BREAK SPACE}2\N{NO-BREAK SPACE}Dec\N{NO-BREAK SPACE}2026."
    )
    assert arithmetic(with_number(IBUPROFEN, "every_h", 6), MONDAY).startswith("4 × 400 mg = 1,600 mg a day")
    assert arithmetic(GABAPENTIN, MONDAY) == "3 × 300 mg = 900 mg a day, first dose 100 mg."
    until = "until 2 Dec 2026".replace(" ", "\N{NO-BREAK SPACE}")
    assert summary(IBUPROFEN, MONDAY) == f"400 mg every 4–6 h, at most 2,400 mg a day, {until}"


def test_a_ceiling_below_the_dose_takes_the_dose_down_with_it() -> None:
    lower = with_number(IBUPROFEN, "max_daily_mg", 200)
    assert (lower.dose_mg, lower.start_mg, lower.max_daily_mg) == (200, 200, 200)
    assert doses_a_day(lower) == 1


def test_limits_are_the_engines_own() -> None:
    by_name = {limit.name: limit for limit in limits(IBUPROFEN)}
    assert by_name["max_daily_mg"].allowed("mg") == "Most in a day is 1 to 2,400 mg."
    assert not by_name["max_daily_mg"].fault(2400)
    assert by_name["max_daily_mg"].fault(2400.5)
    assert by_name["every_h"].fault(3.9)
    assert not by_name["every_h"].fault(4)
    assert by_name["dose_mg"].fault(401)
    assert by_name["dose_mg"].fault(0)
    assert by_name["max_days"].fault(11)
    assert by_name["max_days"].fault(2.5)
    assert by_name["max_days"].fault(None)


def test_statements_are_said_as_ranges() -> None:
    assert statement_ids(("S03", "S04", "S05", "S06")) == "S03–S06"
    assert statement_ids(("S26", "S28", "S29", "S35")) == "S26 S28–S29 S35"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("30 Nov", date(2026, 11, 30)),
        ("30.11.", date(2026, 11, 30)),
        ("2026-12-01", date(2026, 12, 1)),
        ("4 Jan", date(2027, 1, 4)),
        ("31 Feb", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_without_a_year_is_the_next_such_day(typed: str, found: date | None) -> None:
    assert read_near_day(typed, MONDAY) == found
