"""The check of this computer: each part says what was found, and none says anything of a patient."""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app import VERSION
from app.backups import Backups
from app.checkup import LEAST_FREE, LITTLE_FREE, Outcome, checkup, report
from app.records import FILE, open_records
from db.vault import FILE as KEYS
from tests.keys import KEY

NOW = datetime(2026, 11, 23, 10, 31, tzinfo=UTC)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The closed records of a clinic with one patient."""
    folder = tmp_path / "data"
    records = open_records(folder, KEY)
    records.add_patient(family_name="Lindqvist", given_name="Ana", today=date(2026, 11, 22))
    records.store.close()
    os.utime(folder / FILE, (NOW.timestamp(),) * 2)
    return folder


def found(
    data: Path, now: datetime = NOW, printers: Callable[[], list[str]] = lambda: ["Front desk"]
) -> dict[str, Outcome]:
    return {outcome.part: outcome for outcome in checkup(data, lambda: now, printers)}


def test_all_is_well_and_the_pack_is_proven(data: Path) -> None:
    parts = found(data)
    assert list(parts) == ["guideline pack", "database", "sheet", "printer", "free disk", "clock", "last proven backup"]
    assert [part for part in parts.values() if part.state == "failed"] == []
    assert "points proven, 0 points open" in parts["guideline pack"].says
    assert parts["printer"] == Outcome("printer", "ok", "1 found, Front desk first")


def test_the_report_tells_versions_and_no_patient(data: Path) -> None:
    before = (data / FILE).read_bytes()
    text = report(list(checkup(data, lambda: NOW, list)), NOW)
    assert text.startswith(f"MSBack {VERSION}, self-check on 2026-11-23")
    assert "Lindqvist" not in text
    assert (data / FILE).read_bytes() == before


def test_no_printer_is_a_notice_and_a_broken_one_is_told(data: Path) -> None:
    assert found(data, printers=list)["printer"].state == "notice"

    def broken() -> list[str]:
        raise OSError("the printing system is away")

    told = found(data, printers=broken)
    assert told["printer"] == Outcome("printer", "failed", "OSError: the printing system is away")
    assert told["clock"].state == "ok"


@pytest.mark.parametrize(
    "day", [datetime(2026, 11, 21, tzinfo=UTC), datetime(1970, 1, 1, tzinfo=UTC), datetime(2106, 2, 7, tzinfo=UTC)]
)
def test_a_clock_that_cannot_be_right_fails(data: Path, day: datetime) -> None:
    assert found(data, now=day)["clock"].state == "failed"


def test_a_clock_before_the_last_change_of_the_records_fails(data: Path) -> None:
    os.utime(data / FILE, ((NOW + timedelta(days=40)).timestamp(),) * 2)
    assert found(data)["clock"] == Outcome("clock", "failed", found(data)["clock"].says)
    assert "before the last change" in found(data)["clock"].says


@pytest.mark.parametrize(
    ("free", "state"), [(LEAST_FREE - 1, "failed"), (LITTLE_FREE - 1, "notice"), (LITTLE_FREE, "ok")]
)
def test_a_full_disk_is_told_in_time(data: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: str) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _place: _Usage(free))
    assert found(data)["free disk"].state == state


def test_before_the_first_start_there_is_nothing_to_look_at(tmp_path: Path) -> None:
    parts = found(tmp_path / "not" / "there")
    assert (parts["free disk"].state, parts["clock"].state) == ("ok", "ok")
    assert not (tmp_path / "not").exists()


def test_the_last_proven_backup_is_told_and_an_old_one_is_a_notice(data: Path) -> None:
    records = open_records(data, KEY)
    Backups(records, lambda: NOW).make("asked")
    records.store.close()
    assert found(data)["last proven backup"].state == "ok"
    assert "1 in all" in found(data)["last proven backup"].says
    assert found(data, now=NOW + timedelta(days=5))["last proven backup"].state == "notice"
    elsewhere = list(checkup(data, lambda: NOW, list, [data / "elsewhere"]))
    assert elsewhere[-1].says == "there are no records yet"
    (data / KEYS).touch()
    assert list(checkup(data, lambda: NOW, list, [data / "elsewhere"]))[-1].state == "notice"


class _Usage:
    def __init__(self, free: int) -> None:
        self.free = free
