"""Backups are thinned to 7 days, 4 weeks, 12 months, and the day-by-day thinning loses nothing."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.thinning import DAYS, MONTHS, WEEKS, staying

FIRST = datetime(2024, 1, 1, tzinfo=UTC)
MOMENTS = st.lists(
    st.integers(0, 3 * 365 * 24).map(lambda hours: FIRST + timedelta(hours=hours)), max_size=60, unique=True
)
PERIODS = ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m"))


@given(MOMENTS)
def test_the_last_of_each_day_week_and_month_stays(made: list[datetime]) -> None:
    kept = staying(made)
    assert kept <= set(made)
    for most, form in PERIODS:
        periods = sorted({f"{at:{form}}" for at in made})[-most:]
        assert {max(at for at in made if f"{at:{form}}" == period) for period in periods} <= kept
    assert len(kept) <= DAYS + WEEKS + MONTHS
    assert not made or max(made) in kept


@given(MOMENTS)
def test_thinning_again_takes_nothing(made: list[datetime]) -> None:
    kept = staying(made)
    assert staying(kept) == kept


@given(MOMENTS)
def test_thinning_after_each_backup_is_thinning_once(made: list[datetime]) -> None:
    held: set[datetime] = set()
    for at in sorted(made):
        held = staying({*held, at})
    assert held == staying(made)


@given(MOMENTS, st.integers(-20_000, 30_000).map(lambda days: FIRST + timedelta(days=days)))
def test_one_wrong_clock_costs_at_most_one_of_each(made: list[datetime], wrong: datetime) -> None:
    lost = staying(made) - staying([*made, wrong])
    assert len(lost) <= 2 * len(PERIODS)


def test_a_year_of_daily_backups() -> None:
    first = datetime(2026, 1, 1, 18, tzinfo=UTC)
    kept = sorted(staying(first + timedelta(days=day) for day in range(365)))
    assert [f"{at:%m-%d}" for at in kept[-7:]] == [f"12-{day}" for day in range(25, 32)]
    assert [f"{at:%m-%d}" for at in kept[:11]] == [
        "01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30",
    ]  # fmt: skip
    assert len(kept) == pytest.approx(20, abs=2)
