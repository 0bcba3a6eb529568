"""A disk that fills up at any page: it is told at once with what to do, and nothing is lost or half done."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path

import pytest

from app.backups import Backups
from app.encounter import Encounter, begin, open_encounter
from app.errors import UserError
from app.records import FILE, Records, open_records
from app.users import Users
from db import copies
from tests.keys import CHEAP, PASSWORD, signed_in
from tests.patients import clear, engine
from tests.reopening import reopened, same
from tests.torture.small import filled, small_disk

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
SHEET = os.urandom(60_000)
TOO_BIG = 400
BOOLEANS = [one.id for one in engine().pack.questions.values() if one.type == "bool"][:4]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", 4096) as found:
        yield found


@pytest.fixture
def users(disk: Path) -> Users:
    return signed_in(disk)[0]


@pytest.fixture
def records(disk: Path, users: Users) -> Iterator[Records]:
    found = open_records(disk, users.key)
    found.add_patient(family_name="Lindqvist", today=NOW.date())
    yield found
    found.store.close()


@pytest.fixture
def visit(records: Records) -> Encounter:
    return begin(records.store, engine(), 1, NOW)


def told(fault: UserError) -> None:
    """Which disk, and what to do."""
    assert fault.what == "There is no room left to save."
    assert "make room" in fault.todo


def test_answers_that_find_no_room_stay_and_go_out_with_the_next(
    disk: Path, records: Records, visit: Encounter
) -> None:
    values, refused = cycle((True, False, None)), 0
    for pages in range(30):
        with filled(disk, pages):
            for name in BOOLEANS:
                try:
                    visit.answer(name, next(values))
                except UserError as fault:
                    told(fault)
                    refused += 1
                    assert name in visit.unsaved
                    assert not visit.all_saved
                else:
                    assert reopened(records, visit).answers == visit.answers
            unsaved = visit.unsaved
            there = reopened(records, visit).answers
            assert {**there, **{name: visit.answers[name] for name in unsaved}} == visit.answers
        visit.save_again()
        assert visit.all_saved
        assert same(reopened(records, visit), visit)
    assert refused > 10
    records.store.check()


def test_a_visit_is_signed_with_its_sheet_or_not_at_all(disk: Path, records: Records) -> None:
    outcomes = set()
    for pages in (0, 1, 2, 4, 8, 12, 16, 18, 20, 24, 32, TOO_BIG):
        visit = begin(records.store, engine(), 1, NOW)
        visit.answer_many(clear())
        with filled(disk, pages):
            try:
                visit.sign("Dr M. Osei", NOW, (SHEET, {}))
            except UserError as fault:
                told(fault)
                assert not visit.signed
        there = reopened(records, visit)
        outcomes.add(there.signed)
        assert (there.signed, len(there.sheets())) in ((False, 0), (True, 1))
        assert same(there, visit)
        if not there.signed:
            visit.sign("Dr M. Osei", NOW, (SHEET, {}))
            assert [sheet.pdf for sheet in reopened(records, visit).sheets()] == [SHEET]
    assert outcomes == {True, False}
    records.store.check()


def test_a_password_is_the_old_or_the_new_one(disk: Path, users: Users) -> None:
    user, password = users.all()[0], PASSWORD
    for number, pages in enumerate((0, 0, 1, 1, 2, 3, 4)):
        new = f"{PASSWORD} {number}"
        with filled(disk, pages):
            try:
                users.change_own(user, password, new, new)
            except UserError as fault:
                told(fault)
            else:
                password = new
            assert Users(disk, CHEAP).sign_in(user.id, password) == user
        assert Users(disk, CHEAP).sign_in(user.id, password) == user
    assert password != PASSWORD


def test_a_backup_that_finds_no_room_leaves_the_one_before_and_nothing_else(disk: Path, records: Records) -> None:
    backups = Backups(records, lambda: NOW)
    first = backups.make("asked").backup.path
    for pages in (0, 3, 10, 30, 60):
        with filled(disk, pages):
            with pytest.raises(UserError) as fault:
                backups.make("asked")
            told(fault.value)
            assert list(first.parent.iterdir()) == [first]
    copies.read_whole(disk / FILE, records.store.key)


def test_records_on_a_full_disk_can_be_read(disk: Path, records: Records, visit: Encounter) -> None:
    visit.answer("fever", value=True)
    with filled(disk, 0):
        assert open_encounter(records.store, engine(), visit.id).answers == visit.answers
        assert [one.number for one in records.search("lind")]
