"""A database of each release before opens, is brought up to date, and says what it said."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.encounter import open_encounter
from app.errors import UserError
from app.handouts.exercises import suggested
from app.handouts.options import SheetOptions
from app.prepared import NOTHING
from app.records import open_records
from db.store import REVISIONS, open_store
from tests.keys import KEY
from tests.patients import engine

OLD = Path(__file__).parents[1] / "old_databases"


def test_there_is_one_of_every_release_before() -> None:
    assert {path.stem for path in OLD.glob("*.db")} == set(REVISIONS[:-1])


@pytest.mark.parametrize("release", REVISIONS[:-1])
def test_what_was_signed_and_what_was_begun_is_there_and_can_go_on(tmp_path: Path, release: str) -> None:
    shutil.copy(OLD / f"{release}.db", tmp_path / "msback.db")
    records = open_records(tmp_path, KEY)
    (patient,) = records.search("Lindqvist")
    draft, signed = (
        open_encounter(records.store, engine(), visit.encounter_id) for visit in records.timeline(patient.id)
    )
    assert (signed.signed_by, signed.follow_up_on) == ("Dr M. Osei", date(2026, 12, 7))
    assert [one.item for one in signed.decisions.values()] == ["S03", "S08"]
    assert [sheet.pdf for sheet in signed.sheets()] == [b"%PDF as it was handed out"]
    assert (signed.prepared, signed.sheet_options) == (NOTHING, None)
    assert signed.plan().exercises == (), "what was handed out then had none"
    assert (signed.held_at, draft.held_at) == (None, None), "nothing was typed in later then"
    assert draft.notes == {"pain": "better"}
    draft.prepare(NOTHING.with_exercises(suggested(draft.answers)))
    draft.want_sheets(SheetOptions("es", size=16))
    again = open_encounter(records.store, engine(), draft.id)
    assert again.prepared.exercises == suggested(draft.answers)
    assert again.sheet_options == SheetOptions("es", size=16)
    amended = signed.amend(datetime(2026, 12, 1, tzinfo=UTC))
    assert amended.prepared == NOTHING
    records.store.close()
    open_store(tmp_path / "msback.db", KEY).close()


def test_a_plain_database_is_encrypted_whole_and_nothing_plain_stays(tmp_path: Path) -> None:
    shutil.copy(OLD / "0001.db", tmp_path / "msback.db")
    open_records(tmp_path, KEY).store.close()
    assert b"Lindqvist" in (OLD / "0001.db").read_bytes()
    for file in (one for one in tmp_path.rglob("*") if one.is_file()):
        whole = file.read_bytes()
        assert b"Lindqvist" not in whole
        assert b"SQLite format" not in whole


def test_a_damaged_plain_database_is_left_as_it_was(tmp_path: Path) -> None:
    whole = (OLD / "0001.db").read_bytes()
    damaged = whole[: 5 * 4096] + b"\xa5" * 4096 + whole[6 * 4096 :]
    (tmp_path / "msback.db").write_bytes(damaged)
    with pytest.raises(UserError, match="damaged"):
        open_records(tmp_path, KEY)
    assert (tmp_path / "msback.db").read_bytes() == damaged
    assert [file.name for file in tmp_path.iterdir()] == ["msback.db"]
