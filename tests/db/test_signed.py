"""What was signed refuses every change, on a bare connection too."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlalchemy.exc import StatementError

from db import faults, patients, visits
from db.models import Answer, Assessment, Decision, Encounter, Note, Patient
from db.sqlite import REFUSAL
from db.store import Store, open_store
from tests.keys import KEY, IntegrityError, opened

NOW = datetime(2026, 7, 29, 9, 30, tzinfo=UTC)
SIGNED, DRAFT = 1, 2
TABLES = ("patient", "encounter", "answer", "note", "assessment", "decision", "sheet", "setting")


def decision(encounter_id: int) -> Decision:
    return Decision(
        encounter_id=encounter_id, item="S08", position=0, kind="accepted", statements='["S08"]', text="t", reason="",
        comment="", regimen=None, basis="{}", pack_digest="d",
    )  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A signed encounter (1) and a draft (2), each with everything."""
    found = open_store(tmp_path / "a.db", KEY)
    with found.writing() as session:
        patient = patients.add(session, Patient(family_name="A", given_name="B", phone=""))
        for _ in (SIGNED, DRAFT):
            row = visits.begin(session, patient.id, NOW)
            visits.put_answer(session, row.id, "fever", value=True)
            visits.put_note(session, row.id, "ms", "walks")
            visits.put_decisions(session, row.id, [decision(row.id)])
            visits.keep_sheet(session, row.id, b"%PDF", {}, NOW)
        row = session.get_one(Encounter, SIGNED)
        row.signed_at, row.signed_by, row.pack_digest = NOW, "Dr. A", "d"
        said = {"pack_digest": "d", "pack_version": "1", "made_at": NOW, "urgency": "routine", "headline": ""}
        visits.sign(session, row, Assessment(encounter_id=SIGNED, result="{}", **said))
    yield found
    found.close()


def dump(path: Path) -> list[str]:
    with closing(opened(path)) as connection:
        made = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        tables = (name for name, sql in made if sql and sql.startswith("CREATE TABLE"))
        return [str(row) for name in tables for row in (*made, *connection.execute(f"SELECT * FROM {name}"))]


WRITES = [
    "UPDATE encounter SET signed_by = 'me' WHERE id = 1",
    "UPDATE encounter SET state = 'draft' WHERE id = 1",
    "UPDATE encounter SET id = 3 WHERE id = 2",
    "DELETE FROM encounter WHERE id = 1",
    "REPLACE INTO encounter SELECT * FROM encounter WHERE id = 1",
    "UPDATE answer SET value = 'false' WHERE encounter_id = 1",
    "UPDATE answer SET encounter_id = 1, question_id = 'new' WHERE encounter_id = 2",
    "DELETE FROM answer",
    "INSERT INTO answer (encounter_id, question_id, value) VALUES (1, 'chills', 'true')",
    "REPLACE INTO answer (encounter_id, question_id, value) VALUES (1, 'fever', 'false')",
    "UPDATE note SET text = ''",
    "DELETE FROM note",
    "INSERT INTO note (encounter_id, page, text) VALUES (1, 'pain', 'none')",
    "UPDATE assessment SET result = '[]'",
    "DELETE FROM assessment",
    "UPDATE decision SET kind = 'declined' WHERE encounter_id = 1",
    "DELETE FROM decision WHERE item = 'S08'",
    "REPLACE INTO decision SELECT * FROM decision WHERE encounter_id = 1",
    "UPDATE sheet SET pdf = x'00' WHERE encounter_id = 1",
    "UPDATE sheet SET pdf = x'00' WHERE encounter_id = 2",
    "DELETE FROM sheet",
    "REPLACE INTO sheet (id, encounter_id, made_at, sha256, settings, pdf) VALUES (1, 1, '', '', '', x'00')",
    "DELETE FROM patient",
    "UPDATE patient SET id = 9",
]


@pytest.mark.parametrize("statement", WRITES)
@pytest.mark.parametrize("foreign_keys", ["ON", "OFF"])
def test_raw_sql_changes_nothing(store: Store, statement: str, foreign_keys: str) -> None:
    before = dump(store.path)
    with closing(opened(store.path)) as raw:
        raw.execute(f"PRAGMA foreign_keys = {foreign_keys}")
        with pytest.raises(IntegrityError) as told:
            raw.execute(statement)
    assert told.value.args == (REFUSAL,)
    assert dump(store.path) == before


@pytest.mark.parametrize("model", [Answer, Note, Assessment, Decision])
def test_the_store_says_that_it_is_signed(
    store: Store, model: type[Answer] | type[Note] | type[Assessment] | type[Decision]
) -> None:
    before = dump(store.path)
    with pytest.raises(faults.SignedRecord), store.writing() as session:
        session.execute(update(model).where(model.encounter_id == SIGNED).values(encounter_id=SIGNED))
    assert dump(store.path) == before


def test_a_draft_stays_open_and_a_sheet_can_be_added(store: Store) -> None:
    with store.writing() as session:
        visits.put_answer(session, DRAFT, "fever", value=False)
        visits.drop_answer(session, DRAFT, "fever")
        visits.put_note(session, DRAFT, "ms", "")
        visits.put_decisions(session, DRAFT, [])
        visits.keep_sheet(session, SIGNED, b"%PDF2", {"size": 16}, NOW)
        session.get_one(Patient, 1).family_name = "New"
    with store.reading() as session:
        assert [sheet.pdf for sheet in visits.sheets(session, SIGNED)] == [b"%PDF", b"%PDF2"]
        assert visits.answers(session, DRAFT) == {}
        assert visits.answers(session, SIGNED) == {"fever": True}


def test_a_signature_is_whole_or_not_at_all(store: Store) -> None:
    with closing(opened(store.path)) as raw, pytest.raises(IntegrityError):
        raw.execute("UPDATE encounter SET state = 'signed' WHERE id = 2")


def test_only_one_version_amends_another(store: Store) -> None:
    with store.writing() as session:
        visits.amend(session, session.get_one(Encounter, SIGNED), NOW)
    with closing(opened(store.path)) as raw, pytest.raises(IntegrityError):
        raw.execute("UPDATE encounter SET amends_id = 1 WHERE id = 2")


def answer_both(store: Store) -> None:
    with store.writing() as session:
        visits.put_answer(session, DRAFT, "chills", value=True)
        session.flush()
        visits.put_answer(session, SIGNED, "chills", value=True)


def test_a_transaction_is_whole_or_not_at_all(store: Store) -> None:
    before = dump(store.path)
    with pytest.raises(faults.SignedRecord):
        answer_both(store)
    assert dump(store.path) == before


def test_a_moment_says_its_zone(store: Store) -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(StatementError, match="without a time zone"), store.writing() as session:
        visits.begin(session, 1, naive)
