"""A visit that was held on a day without power is typed in later, and says when it was held and that it is so."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import select

from app.encounter import Encounter, begin
from app.errors import UserError
from app.records import Records, open_records
from db import audit
from db.models import Audit
from tests.keys import KEY
from tests.patients import clear, engine
from tests.reopening import reopened, same

CLINIC = timezone(timedelta(hours=-5))
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=CLINIC)
HELD = datetime(2026, 11, 21, 21, 30, tzinfo=CLINIC)
"""In UTC it is the day after."""


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    found = open_records(tmp_path, KEY)
    yield found
    found.store.close()


def typed_later(records: Records, held_at: datetime | None = HELD, born: date | None = None) -> Encounter:
    patient = records.add_patient(family_name="Meier", birth_date=born, today=NOW.date())
    return begin(records.store, engine(), patient.id, NOW, held_at=held_at)


def told(records: Records) -> list[str]:
    with records.store.reading() as session:
        return list(
            session.scalars(select(Audit.detail).where(Audit.kind == audit.CHANGED, Audit.record == "encounter"))
        )


def test_it_keeps_when_it_was_held_and_when_it_was_typed(records: Records) -> None:
    visit = typed_later(records)
    assert (visit.held_on, visit.held_at, visit.begun_at) == (date(2026, 11, 21), HELD, NOW)
    again = reopened(records, visit)
    assert (again.held_on, again.held_at) == (date(2026, 11, 21), HELD)
    assert same(visit, again)
    (line,) = records.timeline(visit.patient.id)
    assert (line.held_on, line.held_at) == (date(2026, 11, 21), HELD)


def test_one_that_was_typed_while_it_was_held_says_nothing(records: Records) -> None:
    visit = typed_later(records, None)
    assert (visit.held_on, visit.held_at) == (NOW.date(), None)
    assert told(records) == ["begun"]


def test_the_audit_tells_that_it_was_typed_in_later(records: Records) -> None:
    visit = typed_later(records)
    visit.set_held(HELD - timedelta(hours=1), NOW)
    assert told(records) == [
        "begun; held 2026-11-21 21:30, typed in later",
        "when it was held; held 2026-11-21 20:30, typed in later",
    ]


@pytest.mark.parametrize(
    ("held_at", "why"),
    [
        (NOW + timedelta(minutes=1), "2026-11-23 09:01 is in the future"),
        (datetime(1979, 3, 11, 12, 0, tzinfo=CLINIC), "1979-03-11 12:00 is before the birth date 1979-03-12"),
    ],
)
def test_neither_in_the_future_nor_before_birth(records: Records, held_at: datetime, why: str) -> None:
    with pytest.raises(UserError, match=why):
        typed_later(records, held_at, date(1979, 3, 12))
    visit = typed_later(records, None, date(1979, 3, 12))
    with pytest.raises(UserError, match=why):
        visit.set_held(held_at, NOW)
    assert visit.held_at is reopened(records, visit).held_at is None
    assert records.counts()["drafts"] == 1


def test_the_day_of_birth_and_this_very_minute_are_allowed(records: Records) -> None:
    born = datetime(1979, 3, 12, 0, 0, tzinfo=CLINIC)
    assert typed_later(records, born, born.date()).held_at == born
    assert typed_later(records, NOW).held_at == NOW


def test_it_is_not_held_after_its_own_follow_up(records: Records) -> None:
    visit = typed_later(records)
    visit.set_follow_up(date(2026, 11, 22))
    with pytest.raises(UserError, match="after the follow-up"):
        visit.set_held(NOW, NOW)


def test_once_signed_only_a_new_version_can_say_another_time(records: Records) -> None:
    visit = typed_later(records)
    visit.answer_many(clear())
    visit.sign("Dr M. Osei", NOW)
    with pytest.raises(UserError, match="cannot be changed"):
        visit.set_held(NOW, NOW)
    version = visit.amend(NOW)
    assert (version.held_on, version.held_at) == (visit.held_on, HELD)
    version.set_held(HELD - timedelta(days=1), NOW)
    assert reopened(records, version).held_on == date(2026, 11, 20)
    assert reopened(records, visit).held_on == date(2026, 11, 21)


def test_a_time_that_was_changed_elsewhere_hinders_signing(records: Records) -> None:
    visit = typed_later(records)
    visit.answer_many(clear())
    reopened(records, visit).set_held(HELD - timedelta(days=3), NOW)
    with pytest.raises(UserError, match="changed elsewhere"):
        visit.sign("Dr M. Osei", NOW)


def test_any_zone_is_one_moment(records: Records) -> None:
    visit = typed_later(records, HELD.astimezone(UTC).astimezone(CLINIC))
    assert visit.held_on == date(2026, 11, 21)
