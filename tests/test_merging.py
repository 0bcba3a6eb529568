"""Two records of one person: one list of visits, one name, and a way back that loses nothing."""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.audit import AuditLog, Wanted
from app.erasure import Erasure
from app.errors import UserError
from app.export_records import take_out
from app.gui.session import Session
from app.import_records import Bringing
from app.merging import FIELDS, Merging
from app.past import documents_of, past_of
from app.records import PatientRecord, open_records
from app.sample import add_sample
from db import audit, clinic, erasing, leaving
from db.faults import SignedRecord
from db.models import Answer, Encounter, Merge, Patient
from tests.gui.visiting import NOW, begun, open_session
from tests.keys import KEY
from tests.leaving_clinic import said, signed_visit

TODAY = NOW.date()
GUARDED = ("encounter", "answer", "note", "assessment", "decision", "sheet")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Ana with a signed visit, its sheet and a version of it begun; and again under her maiden name, with a draft."""
    found = open_session(tmp_path / "data")
    signed_visit(found)
    begun(found, {"pain_nrs": 3}, family_name="Berg", given_name="Ana", phone="0170 1234567", sex=None)
    yield found
    found.store.close()


@pytest.fixture
def merging(session: Session) -> Merging:
    return Merging(session.records, lambda: NOW)


def merge(merging: Merging, stays: int = 1, other: int = 2, *from_other: str) -> PatientRecord:
    return merging.merge(merging.side(stays), merging.side(other), from_other)


def digest_of_visits(session: Session) -> str:
    """Of every row of every visit, as SQLite has it."""
    found = hashlib.sha256()
    with session.store.reading() as rows:
        for table in GUARDED:
            for row in rows.execute(text(f"SELECT * FROM {table} ORDER BY 1, 2")):
                found.update(repr(tuple(row)).encode())
    return found.hexdigest()


def everything(session: Session) -> list[Any]:
    with session.store.reading() as rows:
        return list(leaving.read(rows, leaving.ids(rows)))


def test_both_sides_are_shown_before(merging: Merging) -> None:
    one, other = merging.side(1), merging.side(2)
    assert (one.patient.number, one.visits, one.drafts, one.last) == ("000001", 1, 1, date(2026, 11, 23))
    assert (other.patient.family_name, other.visits, other.drafts) == ("Berg", 1, 1)


def test_every_list_of_a_person_holds_the_visits_of_both(session: Session, merging: Merging) -> None:
    before = digest_of_visits(session)
    kept = merge(merging, 1, 2, "phone")
    assert (kept.family_name, kept.phone) == ("Lindqvist", "0170 1234567")
    for one in (1, 2):
        assert [visit.encounter_id for visit in session.records.timeline(one)] == [3, 2, 1]
        assert session.records.get(one).number == "000001"
        assert [visit.encounter_id for visit in past_of(session.store, one).visits] == [1]
        assert len(documents_of(session.store, one)) == 1
    assert session.records.last_seen([1]) == {1: ("draft", date(2026, 11, 23))}
    assert {draft.patient.number for draft in session.records.drafts()} == {"000001"}
    assert session.open(3).patient == kept
    assert session.records.counts()["patients"] == 1
    assert digest_of_visits(session) == before


def test_both_drafts_are_offered_and_a_new_visit_is_begun_under_the_one_that_stays(
    session: Session, merging: Merging
) -> None:
    merge(merging)
    assert {draft.encounter_id for draft in session.records.drafts()} == {2, 3}
    assert session.begin_or_resume(2).id == 3
    begun_then = session.begin(2)
    with session.store.reading() as rows:
        assert rows.get_one(Encounter, begun_then.id).patient_id == 1


@pytest.mark.parametrize("words", ["000002", "2", "Berg", "0170 1234567", "berg ana"])
def test_whatever_named_the_other_finds_the_one_that_stays(session: Session, merging: Merging, words: str) -> None:
    merge(merging)
    assert [one.number for one in session.records.search(words)] == ["000001"]
    assert [one.number for one in session.records.merged_into([1])[1]] == ["000002"]
    assert [one.number for one in session.records.search("")] == ["000001"]
    assert [one.number for one in session.records.possible_duplicates("Berg", "Ana", None)] == ["000001"]


def test_undone_both_are_as_they_were(session: Session, merging: Merging) -> None:
    before, visits = everything(session), digest_of_visits(session)
    merge(merging, 1, 2, *FIELDS)
    (standing,) = merging.standing(2)
    assert (standing.number, standing.into, standing.by, standing.is_last) == ("000002", "000001", "Dr M. Osei", True)
    assert merging.undo(standing.id).number == "000002"
    assert everything(session) == before
    assert digest_of_visits(session) == visits
    assert merging.standing(1) == ()
    assert [one.number for one in session.records.search("Berg")] == ["000002"]
    assert [one.number for one in session.records.search("Lindqvist")] == ["000001"]


def test_what_was_corrected_since_is_not_lost(session: Session, merging: Merging) -> None:
    merge(merging, 1, 2, "family_name", "given_name", "phone")
    session.records.edit(replace(session.records.get(1), phone="0199 7"), today=TODAY)
    merging.undo(merging.standing(1)[0].id)
    assert (session.records.get(1).phone, session.records.get(1).family_name) == ("0199 7", "Lindqvist")
    assert session.records.get(2).phone == "0170 1234567"


def test_a_visit_made_since_stays_where_it_was_made(session: Session, merging: Merging) -> None:
    merge(merging)
    new = session.begin(1)
    session.open(3).sign("Dr M. Osei", NOW)
    merging.undo(merging.standing(1)[0].id)
    assert new.id in {visit.encounter_id for visit in session.records.timeline(1)}
    assert [visit.state for visit in session.records.timeline(2)] == ["signed"]


def test_chains_are_undone_from_the_newest(session: Session, merging: Merging) -> None:
    begun(session, {"pain_nrs": 9}, family_name="Osei", given_name="Kofi")
    before = everything(session)
    merge(merging, 1, 2)
    merge(merging, 3, 1, "phone")
    assert session.records.get(2).number == "000003"
    assert len(session.records.timeline(3)) == 4
    later, first = merging.standing(3)
    assert (later.is_last, first.is_last) == (True, False)
    with pytest.raises(UserError, match="Undo the later one first"):
        merging.undo(first.id)
    merging.undo(later.id)
    assert session.records.get(2).number == "000001"
    merging.undo(first.id)
    assert everything(session) == before


def test_who_comes_second_is_told(session: Session, merging: Merging) -> None:
    one, other = merging.side(1), merging.side(2)
    with pytest.raises(UserError, match="Both are one record"):
        merging.merge(one, one)
    session.records.edit(replace(session.records.get(2), phone="0199 7"), today=TODAY)
    with pytest.raises(UserError, match="changed meanwhile"):
        merging.merge(one, other)
    other = merging.side(2)
    merging.merge(other, one)
    with pytest.raises(UserError, match="merged one of the two meanwhile"):
        merging.merge(one, other)
    with pytest.raises(UserError, match="merged with another one"):
        session.records.edit(one.patient, today=TODAY)
    (standing,) = merging.standing(1)
    merging.undo(standing.id)
    with pytest.raises(UserError, match="undone already"):
        merging.undo(standing.id)


def test_the_sample_is_nobody_to_merge_with(session: Session, merging: Merging) -> None:
    sample = add_sample(session.records, "Lindqvist", TODAY)
    for stays, other in ((1, sample), (sample, 1)):
        with pytest.raises(UserError, match="sample, which is nobody"):
            merge(merging, stays, other)
    assert session.records.counts()["patients"] == 3
    patient = session.records.get(1)
    assert sample in {one.id for one in session.records.possible_duplicates("Lindqvist", "Ana", None)}
    assert sample not in {one.id for one in merging.likely(patient)}
    assert [one.id for one in merging.others(patient, session.records.search(""))] == [2]


def test_the_audit_tells_it_of_both_numbers(session: Session, merging: Merging) -> None:
    merge(merging)
    merging.undo(merging.standing(1)[0].id)
    log = AuditLog(session.records)
    for number, words in (
        ("1", ("no. 000002 into it", "no. 000002 from it")),
        ("2", ("into no. 000001", "from no. 000001")),
    ):
        for kind, detail in zip((audit.MERGED, audit.UNMERGED), words, strict=True):
            (row,) = log.entries(Wanted(patient=number, kind=kind))
            assert (row.detail, row.who) == (detail, "Dr M. Osei")
    assert log.health().problems == ()


def test_raw_sql_still_moves_no_signed_visit(session: Session, merging: Merging) -> None:
    merge(merging)
    for change in ("patient_id = 2", "follow_up_note = 'x'"):
        with pytest.raises(SignedRecord), session.store.writing() as rows:
            rows.execute(text(f"UPDATE encounter SET {change} WHERE id = 1"))


def test_who_came_under_the_other_number_is_not_awaited(session: Session, merging: Merging) -> None:
    session.open(3).sign("Dr M. Osei", NOW)
    assert [one.patient.number for one in session.records.follow_ups(TODAY, 60)] == ["000001"]
    merge(merging)
    assert session.records.follow_ups(TODAY, 60) == ()
    merging.undo(merging.standing(1)[0].id)
    assert len(session.records.follow_ups(TODAY, 60)) == 1


def test_the_month_counts_one_person_and_compares_both_visits(session: Session, merging: Merging) -> None:
    session.open(3).sign("Dr M. Osei", NOW)
    merge(merging, 2, 1)
    with session.store.reading() as rows:
        assert clinic.patients(rows, TODAY, TODAY) == 1
        scores = clinic.scores(rows, TODAY, TODAY, "pain_nrs")
    assert [(one.patient_id, one.value) for one in scores] == [(2, "7"), (2, "3")]


def test_taken_out_and_brought_in_it_is_merged_and_can_be_undone(
    session: Session, merging: Merging, tmp_path: Path
) -> None:
    before = everything(session)
    merge(merging, 2, 1, "phone", "sex")
    first, second = tmp_path / "a.zip", tmp_path / "b.zip"
    take_out(session.records, first, NOW, numbers=["000001"])
    assert [len(one["merged"]) for one in said(first)["patients"]] == [1]
    there = open_records(tmp_path / "there", KEY)
    bringing = Bringing(there, first)
    looked = bringing.look()
    assert (looked.patients, looked.encounters, looked.sheets) == (1, 3, 1)
    assert bringing.bring(looked, NOW).numbers == {"000001": "000001", "000002": "000002"}
    assert [one.same for one in bringing.look().known] == [True]
    take_out(there, second, NOW, numbers=["000002"])
    assert first.read_bytes() == second.read_bytes()
    again = Merging(there, lambda: NOW)
    again.undo(again.standing(1)[0].id)
    with there.store.reading() as rows:
        assert list(leaving.read(rows, leaving.ids(rows))) != []
    merging.undo(merging.standing(1)[0].id)
    assert everything(session) == before
    for one in (1, 2):
        number = session.records.get(one).number
        (brought,) = there.search(number)
        here = session.records.get(one)
        assert replace(brought, id=0, created_at=NOW) == replace(here, id=0, created_at=NOW)
    there.store.close()


def test_without_names_it_is_one_person(session: Session, merging: Merging, tmp_path: Path) -> None:
    merge(merging)
    written = take_out(session.records, tmp_path / "a.zip", NOW, bare=session.pack)
    assert (written.counts["patients"], written.counts["encounters"]) == (1, 3)
    (one,) = said(tmp_path / "a.zip")["patients"]
    assert [(visit["key"], visit["amends"]) for visit in one["encounters"]] == [(1, None), (2, 1), (3, None)]


@pytest.mark.parametrize("number", ["1", "2"])
def test_an_erasure_takes_every_record(session: Session, merging: Merging, number: str) -> None:
    begun(session, family_name="Osei", given_name="Kofi")
    merge(merging)
    erasure = Erasure(session.records, lambda: NOW)
    found = erasure.find(number)
    assert (found.patient.number, found.visits, [one.number for one in found.merged]) == ("000001", 3, ["000002"])
    with pytest.raises(UserError, match="names the patient"):
        erasure.checked(found, "1", "Mrs Berg asked for it")
    erasure.erase(found, "1", "Letter of 3 March", copies=False)
    with session.store.reading() as rows:
        assert [one.number for one in rows.query(Patient)] == ["000003"]
        assert rows.query(Merge).count() == 0
    assert {one.number for one in erasing.listed(session.store.path.with_name(erasing.FILE))} == {"000001", "000002"}


def test_who_is_erased_again_takes_nobody_along(session: Session, merging: Merging) -> None:
    with session.store.reading() as rows:
        gone = erasing.who(rows.get_one(Patient, 2))
    merge(merging, 1, 2, "phone")
    assert erasing.erase_again(session.store, [gone], None, NOW) == ("000002",)
    assert [one.phone for one in session.records.search("")] == ["+44 555 0199"]
    assert len(session.records.timeline(1)) == 2


_DAYS = st.integers(0, 40)
_VISIT = st.tuples(st.sampled_from([1, 2, 3]), st.booleans(), _DAYS)
_PAIR = st.tuples(st.sampled_from([1, 2, 3]), st.sampled_from([1, 2, 3]), st.sets(st.sampled_from(FIELDS)))


@pytest.fixture(scope="module")
def clinic_of_three(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    found = open_session(tmp_path_factory.mktemp("three"))
    for family, born, sex, phone in (("A", 1950, "male", "1"), ("B", 1960, None, ""), ("", None, "female", "3")):
        day = date(born, 1, 1) if born else None
        given_name = "" if family else "C"
        found.records.add_patient(
            family_name=family, given_name=given_name, birth_date=day, sex=sex, phone=phone, today=TODAY
        )
    yield found
    found.store.close()


@settings(max_examples=12)
@given(visits=st.lists(_VISIT, max_size=5), pairs=st.lists(_PAIR, max_size=4))
def test_whatever_was_merged_undone_it_is_as_before(
    clinic_of_three: Session, visits: list[tuple[int, bool, int]], pairs: list[tuple[int, int, set[str]]]
) -> None:
    session, merging = clinic_of_three, Merging(clinic_of_three.records, lambda: NOW)
    for patient, signed, days in visits:
        _held(session, patient, datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=days), signed=signed)
    before, rows = everything(session), digest_of_visits(session)
    for stays, other, fields in pairs:
        one, two = merging.side(stays), merging.side(other)
        if one != two:
            with suppress(UserError):  # the one name of each given up leaves none
                merging.merge(one, two, fields)
    for patient in (1, 2, 3):
        kept = session.records.get(patient).id
        assert session.records.timeline(patient) == session.records.timeline(kept)
        assert len(past_of(session.store, kept).visits) == sum(
            visit.state == "signed" for visit in session.records.timeline(kept)
        )
    assert digest_of_visits(session) == rows
    while standing := [row for patient in (1, 2, 3) for row in merging.standing(patient) if row.is_last]:
        merging.undo(standing[0].id)
    assert everything(session) == before
    assert digest_of_visits(session) == rows


def _held(session: Session, patient: int, at: datetime, *, signed: bool) -> None:
    """A visit as its rows; what the guideline says of it is another test's."""
    with session.store.writing() as rows:
        row = Encounter(
            patient_id=patient,
            version=1,
            state="draft",
            held_on=at.date(),
            begun_at=at,
            follow_up_note="",
            signed_at=at,
            signed_by="Dr",
            pack_digest="0" * 64,
        )
        rows.add(row)
        rows.flush()
        rows.add(Answer(encounter_id=row.id, question_id="pain_nrs", value="4"))
        rows.flush()
        row.state = "signed" if signed else "draft"


def test_no_allergy_is_hidden_by_the_newer_no_of_the_other_record(session: Session, merging: Merging) -> None:
    def allergies() -> object:
        return past_of(session.store, 1).told()["allergies"].value

    def visit(patient: int, *said: str) -> None:
        asked = session.begin(patient)
        asked.answer_many({"allergies": said, "aspirin_sensitive_asthma": bool(said)})
        asked.sign("Dr M. Osei", NOW)

    visit(1, "latex")
    visit(2)
    assert allergies() == ("latex",)
    merge(merging)
    told = past_of(session.store, 1).told()
    assert (told["allergies"].value, told["aspirin_sensitive_asthma"].value) == (("latex",), True)
    merging.undo(merging.standing(1)[0].id)
    assert past_of(session.store, 2).told()["allergies"].value == ()
    merge(merging)
    later = replace(session, now=lambda: NOW + timedelta(days=1))
    asked_again = later.begin(1)
    asked_again.answer_many({"allergies": ()})
    asked_again.sign("Dr M. Osei", NOW + timedelta(days=1))
    assert allergies() == ()
