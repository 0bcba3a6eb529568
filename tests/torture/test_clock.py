"""The clock is set back, or runs ahead for a while: answers, signatures, the audit and the backups come through it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.audit import AuditLog
from app.backups import Backups
from app.encounter import begin, open_encounter
from app.records import Records, open_records
from db import backup
from db.thinning import DAYS
from tests.keys import KEY
from tests.patients import clear, engine

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
BACK, AHEAD = NOW - timedelta(days=2500), NOW + timedelta(days=9000)


class Clock:
    """A clock that anybody can set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    found = open_records(tmp_path / "data", KEY)
    found.add_patient(family_name="Lindqvist", today=NOW.date())
    yield found
    found.store.close()


@pytest.fixture
def backups(records: Records, clock: Clock) -> Backups:
    return Backups(records, clock)


@pytest.mark.parametrize("wrong", [BACK, AHEAD])
def test_a_visit_goes_on_is_signed_amended_and_told(records: Records, backups: Backups, wrong: datetime) -> None:
    visit = begin(records.store, engine(), 1, NOW)
    visit.answer_many(clear())
    visit.answer("pain_nrs", 7)
    visit.sign("Dr M. Osei", wrong)
    backups.anchor()
    amended = visit.amend(wrong)
    amended.answer("pain_nrs", 3)
    amended.sign("Dr M. Osei", wrong - timedelta(days=1))
    later = begin(records.store, engine(), 1, wrong)
    later.answer("fever", value=True)
    backups.anchor()
    assert [one.encounter_id for one in records.drafts()] == [later.id]
    assert open_encounter(records.store, engine(), visit.id).answers["pain_nrs"] == 7
    assert open_encounter(records.store, engine(), amended.id).answers["pain_nrs"] == 3
    assert {one.encounter_id for one in records.timeline(1)} == {visit.id, amended.id, later.id}
    assert AuditLog(records).health().problems == ()


def test_a_clock_that_is_set_back_thins_no_backup_of_before(backups: Backups, clock: Clock) -> None:
    before = {made_on(backups, clock, NOW + timedelta(days=day)) for day in range(DAYS)}
    after = [made_on(backups, clock, BACK + timedelta(days=day)) for day in range(DAYS)]
    assert {*before, *after} <= there(backups)


def test_a_clock_that_ran_ahead_takes_no_place_of_todays_backups(backups: Backups, clock: Clock) -> None:
    for day in range(DAYS + 3):
        made_on(backups, clock, AHEAD + timedelta(days=day))
    assert backups.old() is False
    clock.now = NOW
    assert backups.old(), "a backup of a day that has not come yet says nothing of how old it is"
    assert backups.due_today() is backups.due()
    after = {made_on(backups, clock, NOW + timedelta(days=day)) for day in range(DAYS)}
    assert after <= there(backups)
    assert backups.old() is False


def made_on(backups: Backups, clock: Clock, at: datetime) -> str:
    clock.now = at
    return backups.make("daily").backup.path.name


def there(backups: Backups) -> set[str]:
    return {one.path.name for one in backup.listed(backups.folder())}


def test_a_visit_of_a_clock_that_is_set_back_keeps_its_day(records: Records) -> None:
    visit = begin(records.store, engine(), 1, BACK)
    visit.set_follow_up(NOW.date(), "again")
    assert open_encounter(records.store, engine(), visit.id).follow_up_on == date(2026, 11, 22)
