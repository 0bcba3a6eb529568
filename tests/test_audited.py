"""What is done to records stands in the audit: who, what and which record, and never a word of a patient."""

import resource
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.encounter import begin, open_encounter
from app.errors import UserError
from app.gui.session import Session
from app.guidelines import SETTING
from app.records import Records, open_records
from app.trail import Actor
from db import anchors, audit
from db.models import Audit
from db.tampering import verify
from tests.gui.visiting import open_session
from tests.keys import KEY
from tests.patients import engine

NOW = datetime(2026, 11, 22, 10, 31, tzinfo=UTC)
OLD = Path(__file__).parent / "old_databases"
OSEI = Actor("Dr M. Osei", "0011223344556677")


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    found = open_records(tmp_path, KEY)
    found.trail.actor = OSEI
    yield found
    found.store.close()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = open_session(tmp_path)
    yield found
    found.store.close()


def told(records: Records) -> list[tuple[str, str, str, str, str]]:
    with records.store.reading() as session:
        return [(row.kind, row.record, row.record_id, row.patient, row.detail) for row in audit.every(session)]


def test_a_whole_visit_is_told(records: Records) -> None:
    ana = records.add_patient(family_name="Lindqvist", given_name="Ana", today=NOW.date())
    visit = begin(records.store, engine(), ana.id, NOW, {"age_years": 47}, OSEI)
    visit.answer_many({"fever": True, "sex": "female"})
    visit.undo()
    visit.set_note("ms", "walks with Bob")
    visit.set_follow_up(date(2026, 12, 1), "call her")
    visit.add_own("rest with Bob")
    visit.sign("Dr M. Osei", NOW)
    visit.keep_sheet(b"%PDF", {}, NOW)
    visit.amend(NOW)
    records.edit(replace(ana, phone="44 555 0199"), today=NOW.date())
    one = ("encounter", "1", ana.number)
    assert told(records) == [
        ("changed", "patient", "1", ana.number, "new"),
        ("changed", *one, "begun"),
        ("changed", *one, "answers: fever, sex"),
        ("changed", *one, "answers: fever, sex"),
        ("changed", *one, "notes: ms"),
        ("changed", *one, "follow-up"),
        ("changed", *one, "decisions"),
        ("signed", *one, ""),
        ("printed", *one, "sheet kept"),
        ("changed", "encounter", "2", ana.number, "amends 1"),
        ("changed", "patient", "1", ana.number, "details"),
    ]
    with records.store.reading() as session:
        rows = list(audit.every(session))
        assert {(row.who, row.user_id) for row in rows} == {("Dr M. Osei", OSEI.user_id)}
        said = " ".join(str(vars(row)) for row in rows)
        assert not [word for word in ("Lindqvist", "Ana", "Bob", "rest", "call her", "44 555") if word in said]
        assert verify(session, records.store.path.with_name(anchors.FILE)).head.count == len(rows)


def test_what_was_refused_is_not_told(records: Records) -> None:
    ana = records.add_patient(family_name="Lindqvist", today=NOW.date())
    visit = begin(records.store, engine(), ana.id, NOW)
    before = told(records)
    with pytest.raises(UserError):
        visit.answer("age_years", 1000)
    with pytest.raises(UserError):
        visit.sign("", NOW)
    with pytest.raises(UserError):
        records.edit(replace(ana, family_name=""), today=NOW.date())
    assert told(records) == before


def test_looking_through_the_screens_of_a_session_is_told(session: Session) -> None:
    records = session.records
    ana = records.add_patient(family_name="Lindqvist", today=NOW.date())
    visit = session.begin(ana.id)
    session.note_seen(ana)
    session.note_visit(session.open(visit.id))
    session.note_visit(visit, "exported", "copy")
    assert told(records)[2:] == [
        ("seen", "patient", "1", ana.number, ""),
        ("seen", "encounter", "1", ana.number, ""),
        ("exported", "encounter", "1", ana.number, "copy"),
    ]


def test_a_search_is_told_once_and_not_what_for(records: Records) -> None:
    for text in ("", "l", "li", "lin", "li", "lindqvist", "", "o", "os"):
        records.search(text)
    assert told(records) == [("searched", "patient", "", "", "")] * 2
    records.search("mar")
    assert len(told(records)) == 3


def test_a_setting_is_told_by_its_name(records: Records) -> None:
    records.set_setting("clinic_phone", "0999")
    assert told(records) == [("settings", "setting", "clinic_phone", "", "")]


def test_another_guideline_is_told_once(session: Session) -> None:
    records = session.records
    session.note_pack()
    session.note_pack()
    assert [row[0] for row in told(records)] == ["settings"]
    records.set_setting(SETTING, "0.1 abc")
    session.note_pack()
    session.note_pack()
    kind, record, digest, _, detail = told(records)[-1]
    assert (kind, record, digest) == ("pack change", "pack", engine().pack.digest)
    assert detail.startswith("0.1 abc -> ")


def test_whoever_opens_a_visit_is_named_for_what_is_changed_in_it(records: Records) -> None:
    ana = records.add_patient(family_name="Lindqvist", today=NOW.date())
    visit = begin(records.store, engine(), ana.id, NOW, actor=OSEI)
    open_encounter(records.store, engine(), visit.id, Actor("A. Ruiz", "ff")).answer("fever", value=False)
    with records.store.reading() as session:
        assert session.get_one(Audit, 3).who == "A. Ruiz"


def test_on_a_full_disk_a_record_can_be_read_and_it_is_told_later(records: Records) -> None:
    with full(records):
        records.trail.note("seen", "patient", 1, "000001")
        records.trail.note("seen", "patient", 2, "000002")
        assert told(records) == []
    records.trail.note("seen", "patient", 3, "000003")
    assert [row[3] for row in told(records)] == ["000001", "000002", "000003"]


@contextmanager
def full(records: Records) -> Iterator[None]:
    """No file may grow: for the database that is a disk without room."""
    log = records.store.path.with_name(f"{records.store.path.name}-wal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size if log.exists() else 0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_database_from_before_gets_its_audit(tmp_path: Path) -> None:
    shutil.copy(OLD / "0002.db", tmp_path / "msback.db")
    records = open_records(tmp_path, KEY)
    records.search("a")
    assert [row[0] for row in told(records)][-1] == "searched"
    records.store.close()
