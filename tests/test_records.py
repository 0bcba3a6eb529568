"""Patients are checked, found by whatever one knows of them, and listed as the clinic needs them."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.fault_words import _WORDS
from app.records import PatientRecord, Records, open_records
from db import faults, models, visits
from db.search import fold
from tests.keys import KEY

TODAY = date(2026, 7, 29)
NOW = datetime(2026, 7, 29, 9, 30, tzinfo=UTC)


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    found = open_records(tmp_path / "new" / "folder", KEY)
    yield found
    found.store.close()


def names(found: tuple[PatientRecord, ...]) -> list[str]:
    return [patient.name for patient in found]


def test_numbers_go_up_from_one(records: Records) -> None:
    added = [records.add_patient(family_name=name, today=TODAY) for name in ("Amsel", "Drossel", "Fink")]
    assert [patient.number for patient in added] == ["000001", "000002", "000003"]
    with records.store.writing() as session:
        session.delete(session.get(models.Patient, added[2].id))
    assert records.add_patient(family_name="Star", today=TODAY).number == "000004"


def test_a_patient_comes_back_as_given(records: Records) -> None:
    added = records.add_patient(
        family_name="  O'Brien ", given_name="Máire\tNí", birth_date=date(1980, 3, 1), sex="female", phone="+353 1 234",
        today=TODAY,
    )  # fmt: skip
    assert records.get(added.id) == added
    assert (added.family_name, added.given_name, added.name) == ("O'Brien", "Máire Ní", "O'Brien, Máire Ní")
    assert added.created_at.tzinfo is UTC
    assert added.age(date(2026, 2, 28)) == 45
    assert added.age(date(2026, 3, 1)) == 46


@pytest.mark.parametrize(
    ("entered", "word"),
    [
        ({}, "no name"),
        ({"family_name": " \t ", "given_name": "\u0000"}, "no name"),
        ({"family_name": "A", "birth_date": TODAY + timedelta(days=1)}, "in the future"),
        ({"family_name": "A", "birth_date": date(1880, 1, 1)}, "130 years"),
        ({"family_name": "A", "sex": "cat"}, "'cat'"),
        ({"family_name": "A" * 201}, "200 characters"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_stored(records: Records, entered: dict[str, object], word: str) -> None:
    with pytest.raises(UserError) as told:
        records.add_patient(**entered, today=TODAY)  # type: ignore[arg-type]  # one case is wrong on purpose
    assert word in told.value.why
    assert records.counts()["patients"] == 0


def test_an_edit_is_checked_and_found_again(records: Records) -> None:
    added = records.add_patient(family_name="Meier", today=TODAY)
    edited = records.edit(replace(added, family_name="Meyer", phone="079 5"), today=TODAY)
    assert records.get(added.id) == edited
    assert (edited.number, edited.family_name) == (added.number, "Meyer")
    assert names(records.search("meyer")) == ["Meyer"]
    assert records.search("mei") == ()
    with pytest.raises(UserError, match="no name"):
        records.edit(replace(edited, family_name=""), today=TODAY)
    assert records.get(added.id) == edited
    with pytest.raises(UserError, match="no such patient"):
        records.edit(replace(edited, id=99), today=TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "muller", "MÜLLER", "Müller", "mu\u0308ller", "anna", "ann mull", "müll ann", "Müller, Anna", "hans",
        "hansmeier", "Hans-Meier", "000007", "7", "1980-03-01", "1.3.1980", "01/03/1980", "03/01/1980", "1980/3/1",
        "19800301", "01031980", "1980", "1 March 1980", "1. mar 1980", "Mar 1, 1980", "anna 1980", "079 123 45 67",
        "0791234567", "+41 79 123 45 67", "1234567", "anna 1 mar 1980",
    ],
)  # fmt: skip
def test_one_is_found_by_whatever_one_knows(records: Records, text: str) -> None:
    for name in ("Ida", "Ole", "Per", "Lea", "Kim", "Sam"):
        records.add_patient(family_name=name, birth_date=date(1955, 12, 24), phone="555 000", today=TODAY)
    records.add_patient(
        family_name="Müller Hans-Meier", given_name="Anna", birth_date=date(1980, 3, 1), phone="+41 79 123 45 67",
        today=TODAY,
    )  # fmt: skip
    assert names(records.search(text)) == ["Müller Hans-Meier, Anna"]


@pytest.mark.parametrize("text", ["ller", "anna fink", "31.2.1980", "%", "_", "' OR 1=1 --", "1981", "..."])
def test_what_does_not_fit_is_not_found(records: Records, text: str) -> None:
    records.add_patient(family_name="Müller", given_name="Anna", birth_date=date(1980, 3, 1), today=TODAY)
    assert records.search(text) == ()


def test_an_empty_search_lists_everybody_by_name_up_to_the_limit(records: Records) -> None:
    for name in ("Zorn", "Ärger", "Freude"):
        records.add_patient(family_name=name, today=TODAY)
    assert names(records.search("")) == ["Ärger", "Freude", "Zorn"]
    assert names(records.search(" ", limit=2)) == ["Ärger", "Freude"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(min_size=1, max_size=40))
def test_any_name_in_any_alphabet_is_kept_and_found(records: Records, name: str) -> None:
    visible = [letter for letter in name if unicodedata.category(letter) not in ("Cc", "Cs")]
    if not "".join(visible).strip():
        with pytest.raises(UserError, match="no name"):
            records.add_patient(family_name=name, today=TODAY)
        return
    added = records.add_patient(family_name=name, today=TODAY)
    assert records.get(added.id) == added
    if all(fold(word) for word in added.family_name.split()):
        assert added in records.search(added.family_name, limit=10_000)


@pytest.mark.parametrize(
    "name", ["Ståle Łukasz", "李小龍", "محمد", "Ольга", "Νίκος", "अनिता", 'Rob"; DROP TABLE', "🙂 Müller"]
)
def test_names_of_the_world(records: Records, name: str) -> None:
    added = records.add_patient(family_name=name, today=TODAY)
    assert records.get(added.id).family_name == name
    for word in name.split():
        assert added in records.search(word.upper())


def test_possible_duplicates(records: Records) -> None:
    born = date(1980, 3, 1)
    same = records.add_patient(family_name="Meier", given_name="Anna", birth_date=born, today=TODAY)
    undated = records.add_patient(family_name="Anna", given_name="Méier", today=TODAY)
    typo = records.add_patient(family_name="Meyer", given_name="Ana", birth_date=born, today=TODAY)
    records.add_patient(family_name="Meier", given_name="Otto", birth_date=date(1950, 1, 1), today=TODAY)
    records.add_patient(family_name="Zhang", given_name="Wei", birth_date=born, today=TODAY)
    assert records.possible_duplicates("meier", "anna", born) == (same, undated, typo)
    assert records.possible_duplicates("meier", "anna", None) == (same, undated, typo)
    assert records.possible_duplicates("", "", None) == ()


def begin(records: Records, patient: PatientRecord, now: datetime) -> int:
    with records.store.writing() as session:
        return visits.begin(session, patient.id, now).id


def sign(records: Records, encounter_id: int, follow_up_on: date | None = None) -> None:
    with records.store.writing() as session:
        row = visits.get(session, encounter_id)
        assert row is not None
        row.signed_at, row.signed_by, row.follow_up_on, row.follow_up_note = NOW, "Dr. A", follow_up_on, "pain"
        row.pack_id, row.pack_version, row.pack_digest = "p", "1", "d"
        record = models.Assessment(
            encounter_id=row.id, pack_digest="d", pack_version="1", made_at=NOW, urgency="urgent",
            headline="Send today", result="{}",
        )  # fmt: skip
        visits.sign(session, row, record)


def test_drafts_latest_worked_on_first(records: Records) -> None:
    patient = records.add_patient(family_name="Meier", today=TODAY)
    first = begin(records, patient, datetime(2020, 1, 1, tzinfo=UTC))
    second = begin(records, patient, datetime(2020, 1, 2, tzinfo=UTC))
    signed = begin(records, patient, datetime(2020, 1, 3, tzinfo=UTC))
    sign(records, signed)
    with records.store.writing() as session:
        visits.put_answer(session, first, "fever", True)
    drafts = records.drafts()
    assert [draft.encounter_id for draft in drafts] == [first, second]
    assert drafts[0].patient == patient
    assert drafts[0].last_answered_at is not None
    assert drafts[0].last_answered_at > datetime(2026, 1, 1, tzinfo=UTC)
    assert (drafts[1].begun_at, drafts[1].last_answered_at) == (datetime(2020, 1, 2, tzinfo=UTC), None)
    assert records.counts() == {"patients": 1, "drafts": 2, "signed": 1}


def test_timeline_newest_first_with_what_was_said(records: Records) -> None:
    patient = records.add_patient(family_name="Meier", today=TODAY)
    other = records.add_patient(family_name="Fink", today=TODAY)
    old = begin(records, patient, NOW - timedelta(days=30))
    sign(records, old)
    new = begin(records, patient, NOW)
    begin(records, other, NOW)
    timeline = records.timeline(patient.id)
    assert [(visit.encounter_id, visit.state) for visit in timeline] == [(new, "draft"), (old, "signed")]
    assert (timeline[0].urgency, timeline[0].headline) == (None, None)
    assert (timeline[1].urgency, timeline[1].headline, timeline[1].signed_by) == ("urgent", "Send today", "Dr. A")
    with records.store.writing() as session:
        row = visits.get(session, old)
        assert row is not None
        amendment = visits.amend(session, row, NOW).id
    assert [(visit.encounter_id, visit.version, visit.amended_by) for visit in records.timeline(patient.id)] == [
        (new, 1, None), (amendment, 2, None), (old, 1, amendment),
    ]  # fmt: skip


def test_follow_ups_until_the_patient_comes(records: Records) -> None:
    due, later, came, amended = (records.add_patient(family_name=name, today=TODAY) for name in "ABCD")
    for patient, days in ((due, -1), (later, 3), (came, -1), (amended, -2)):
        visit = begin(records, patient, NOW - timedelta(days=20))
        sign(records, visit, TODAY + timedelta(days=days))
    sign(records, begin(records, came, NOW), TODAY + timedelta(days=90))
    # Who is only begun with may leave before anybody has seen to them.
    begin(records, due, NOW)
    with records.store.writing() as session:
        row = visits.get(session, visit)
        assert row is not None
        second = visits.amend(session, row, NOW).id
    assert [found.patient.name for found in records.follow_ups(TODAY)] == ["D", "A"]
    sign(records, second, TODAY)
    found = records.follow_ups(TODAY)
    assert [(one.patient.name, one.due_on, one.note) for one in found] == [
        ("A", TODAY - timedelta(days=1), "pain"),
        ("D", TODAY, "pain"),
    ]
    assert [one.patient.name for one in records.follow_ups(TODAY, days_ahead=7)] == ["A", "D", "B"]


def test_settings(records: Records) -> None:
    assert records.setting("clinic.name", "none") == "none"
    records.set_setting("clinic.name", "Praxis „Süd“ 🙂")
    records.set_setting("clinic.phone", "")
    records.set_setting("clinic.phone", "1")
    assert (records.setting("clinic.name"), records.setting("clinic.phone")) == ("Praxis „Süd“ 🙂", "1")


def test_every_fault_has_its_words() -> None:
    kinds = {kind for kind in vars(faults).values() if isinstance(kind, type) and kind.__module__ == faults.__name__}
    assert set(_WORDS) == kinds - {faults.DatabaseFault}


def test_a_fault_is_told(tmp_path: Path) -> None:
    (tmp_path / "msback.db").write_text("Dear diary, today the disk was fine.")
    with pytest.raises(UserError) as told:
        open_records(tmp_path, KEY)
    assert "msback.db" in told.value.why
    assert isinstance(told.value.__cause__, faults.ForeignDatabase)
    assert (tmp_path / "msback.db").read_text() == "Dear diary, today the disk was fine."


def test_search_is_quick_among_thousands(records: Records) -> None:
    with records.store.writing() as session:
        for number in range(5000):
            row = models.Patient(
                number=f"x{number}", family_name=f"Meier{number}", given_name="Anna", phone="", phone_digits="",
                folded=f" meier{number} anna",
            )  # fmt: skip
            session.add(row)
    begun = datetime.now(UTC)
    assert names(records.search("anna meier4999"))[0] == "Meier4999, Anna"
    assert datetime.now(UTC) - begun < timedelta(seconds=0.5)
