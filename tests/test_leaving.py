"""Records leave as files that say everything, run nothing in a spreadsheet, and come in again as they were."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from app import record_format as form
from app.backups import Stopped
from app.errors import UserError
from app.export_records import file_name, take_out
from app.gui.plan.words import REASONS
from app.gui.session import Session
from app.import_records import Bringing, Brought, Looked
from app.records import Records, open_records
from app.spreadsheet import cell, lines, meant
from app.without_names import REASONS as KEPT_REASONS
from db import audit, guidelines, leaving, models
from db.faults import SignedRecord
from tests.gui.visiting import begun, open_session
from tests.keys import KEY
from tests.leaving_clinic import NAMES, NOW, WORDS, members, said, signed_visit
from tests.reopening import same


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Ana with a signed visit, its sheet and a draft that amends it; Zoë with a draft."""
    found = open_session(tmp_path / "here")
    signed_visit(found)
    begun(found, family_name="Quilombo", given_name="Zoë \U0001f42a", phone="", birth_date=date(1931, 1, 2))
    yield found
    found.store.close()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Session]:
    found = open_session(tmp_path / "there")
    yield found
    found.store.close()


def out(session: Session, path: Path, *numbers: str) -> Path:
    take_out(session.records, path, NOW, numbers=numbers or None)
    return path


def bring(records: Records, path: Path, *, known_too: bool = False) -> tuple[Looked, Brought]:
    bringing = Bringing(records, path)
    looked = bringing.look()
    brought = bringing.bring(looked, NOW, known_too=known_too)
    bringing.close()
    return looked, brought


def told(records: Records, kind: str) -> list[tuple[str, str, str]]:
    with records.store.reading() as looking:
        return [(one.record, one.patient, one.detail) for one in audit.every(looking) if one.kind == kind]


def tables(path: Path) -> dict[str, list[dict[str, str]]]:
    """The CSV files as a program reads them, the guard taken away."""
    found = {name: data.decode("utf-8-sig") for name, data in members(path).items() if name.endswith(".csv")}
    read = {name.removesuffix(".csv"): csv.reader(io.StringIO(text, newline="")) for name, text in found.items()}
    rows = {table: [list(map(meant, row)) for row in reader] for table, reader in read.items()}
    return {table: [dict(zip(head, row, strict=True)) for row in rest] for table, (head, *rest) in rows.items()}


def test_everything_comes_in_again_as_it_was(session: Session, fresh: Session, tmp_path: Path) -> None:
    first = out(session, tmp_path / "first.zip")
    looked, brought = bring(fresh.records, first)
    assert (looked.patients, looked.encounters, looked.sheets, looked.known) == (2, 3, 1, ())
    assert brought == Brought({"000001": "000001", "000002": "000002"}, ())
    assert out(fresh, tmp_path / "second.zip").read_bytes() == first.read_bytes()
    for visit in (1, 2, 3):
        one, other = session.open(visit), fresh.open(visit)
        assert same(one, other)
        assert one.sheets() == other.sheets()
    assert fresh.open(1).signed
    with fresh.store.reading() as looking:
        assert guidelines.files(looking, session.pack.digest) == session.pack.files
    assert fresh.records.search("quilombo zoe")[0].number == "000002"
    assert fresh.records.add_patient(family_name="Next", today=NOW.date()).number == "000003"


def test_what_is_brought_in_signed_is_frozen(session: Session, fresh: Session, tmp_path: Path) -> None:
    bring(fresh.records, out(session, tmp_path / "a.zip"))
    with pytest.raises(UserError, match="signed"):
        fresh.open(1).answer("fever", value=True)
    with pytest.raises(SignedRecord), fresh.store.writing() as writing:
        writing.execute(update(models.Note).values(text="other"))
    fresh.store.check()


def test_one_patient_leaves_alone(session: Session, tmp_path: Path) -> None:
    path = out(session, tmp_path / "a.zip", "000002")
    assert [one["number"] for one in said(path)["patients"]] == ["000002"]
    whole = b"".join(members(path).values())
    assert b"Lindqvist" not in whole
    assert told(session.records, audit.EXPORTED) == [("patient", "000002", "record, with sheets")]


def test_the_tables_say_the_same_as_the_json(session: Session, tmp_path: Path) -> None:
    path = out(session, tmp_path / "a.zip")
    found, data = tables(path), said(path)
    assert {table: len(rows) for table, rows in found.items()} == data["counts"]
    notes = [one for patient in data["patients"] for visit in patient["encounters"] for one in visit["notes"]]
    assert [row["text"] for row in found["notes"]] == [one["text"] for one in notes]
    assert found["patients"][0]["phone"] == "+44 555 0199"
    assert b",'+44 555 0199," in members(path)["patients.csv"]
    assert all(row["file"] in members(path) for row in found["sheets"])


def test_every_field_of_every_table_is_explained() -> None:
    for names in (True, False):
        for table, known in form.fields(names=names).items():
            assert [name for name, words in known.items() if not words] == [], table
    kept = {"setting", "audit", "guideline", "patient_word", "near_word", "merge"}
    assert {"patient", "encounter", *leaving.PARTS} == models.Model.metadata.tables.keys() - kept - {"presence"}


def test_numbers_are_new_where_somebody_was_registered(session: Session, fresh: Session, tmp_path: Path) -> None:
    begun(fresh, family_name="Osei", given_name="Kofi")
    looked, brought = bring(fresh.records, out(session, tmp_path / "a.zip"))
    assert (looked.numbers_stay, brought.numbers) == (False, {"000001": "000002", "000002": "000003"})
    assert fresh.records.search("000003")[0].given_name == "Zoë \U0001f42a"
    imported = told(fresh.records, audit.IMPORTED)
    assert imported[0] == ("patient", "000002", "no. 000001 of a file")
    assert imported[-1] == ("records", "", "2 patients, 0 left out")


def test_who_is_here_is_found_and_nothing_is_overwritten(session: Session, tmp_path: Path) -> None:
    path = out(session, tmp_path / "a.zip")
    session.open(2).set_note("ms", "written since")
    before = out(session, tmp_path / "before.zip").read_bytes()
    looked, brought = bring(session.records, path)
    assert [(one.number, one.here, one.same) for one in looked.known] == [
        ("000001", "000001", False),
        ("000002", "000002", True),
    ]
    assert (brought.numbers, brought.left_out) == ({}, ("000001", "000002"))
    assert out(session, tmp_path / "after.zip").read_bytes() == before
    _, brought = bring(session.records, path, known_too=True)
    assert (brought.numbers, brought.left_out) == ({"000001": "000003"}, ("000002",))
    assert session.open(2).notes["ms"] == "written since"


@pytest.mark.parametrize("bare", [False, True])
def test_what_stops_leaves_no_file(session: Session, tmp_path: Path, bare: bool) -> None:
    def stop(done: float) -> None:
        if done > 0:
            raise Stopped

    with pytest.raises(Stopped):
        take_out(session.records, tmp_path / "a.zip", NOW, bare=session.pack if bare else None, progress=stop)
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == []
    assert told(session.records, audit.EXPORTED) == []


def test_a_disk_without_room_leaves_what_was_there(session: Session, small_disk: Path) -> None:
    session.open(3).set_note("ms", "".join(map(chr, range(0x4E00, 0x9000))) * 20)
    (small_disk / "a.zip").write_bytes(b"before")
    (small_disk / "filler").write_bytes(b"x" * 200_000)
    with pytest.raises(UserError, match="Nothing was taken out"):
        out(session, small_disk / "a.zip")
    assert (small_disk / "a.zip").read_bytes() == b"before"
    assert len(list(small_disk.iterdir())) == 2


def test_nobody_by_that_number(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such patient"):
        out(session, tmp_path / "a.zip", "000009")


def test_without_names_tells_no_name_word_or_day(session: Session, tmp_path: Path) -> None:
    visit = session.open(3)
    visit.answer("age_years", 95)
    path = tmp_path / file_name(NOW, bare=True)
    written = take_out(session.records, path, NOW, bare=session.pack)
    assert written.counts == {"patients": 2, "encounters": 3, "answers": 16, "assessments": 1, "decisions": 0}
    whole = b"".join(members(path).values()).decode()
    for drawn in (session.pack.digest, *(one["patient"] for one in said(path)["patients"])):
        whole = whole.replace(drawn, "")
    secret = [*NAMES, *WORDS, "0199", "Osei", "000001", "000002", "2026-11-23", "1979", "1931", "2026-12-08", "95"]
    assert [one for one in secret if one in whole] == []
    assert "sheets" not in said(path)["patients"][0]["encounters"][0]
    people = said(path)["patients"]
    (old,) = [one for one in people if one["encounters"][0]["age"] == "90+"]
    assert {"question_id": "age_years", "value": '"90+"'} in old["encounters"][0]["answers"]
    (ana,) = [one for one in people if one is not old]
    assert [(one["day"], one["follow_up_day"], one["age"]) for one in ana["encounters"]] == [(0, 15, 47)] * 2
    with pytest.raises(UserError, match="without names"):
        Bringing(session.records, path)


def test_without_names_is_drawn_anew_each_time(session: Session, tmp_path: Path) -> None:
    called = []
    for name in ("a", "b"):
        take_out(session.records, tmp_path / name, NOW, bare=session.pack)
        called += [one["patient"] for one in said(tmp_path / name)["patients"]]
    assert len(set(called)) == 4


def test_the_reasons_that_are_kept_are_those_that_can_be_chosen() -> None:
    assert frozenset(REASONS) == KEPT_REASONS


@given(st.text())
def test_a_cell_runs_nothing_and_means_what_it_meant(text: str) -> None:
    shown = cell(text)
    assert shown[:1] not in set("=+-@\t\r\n＝＋－＠")
    assert meant(shown) == text


@given(st.lists(st.lists(st.text(), min_size=1, max_size=3), max_size=3))
def test_rows_are_read_back(rows: list[list[str]]) -> None:
    read = csv.reader(io.StringIO(lines([["head"], *rows]), newline=""))
    assert [[meant(one) for one in row] for row in read] == [["head"], *rows]


_WORDS = st.text(st.characters(exclude_categories=["Cs"]))
_NAME = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"]), min_size=1, max_size=30)


@settings(max_examples=8)
@given(names=st.tuples(_NAME, _NAME), phone=_NAME, notes=st.dictionaries(st.sampled_from(["ms", "pain"]), _WORDS))
def test_odd_texts_come_in_again(
    tmp_path_factory: pytest.TempPathFactory, names: tuple[str, str], phone: str, notes: dict[str, str]
) -> None:
    folder = tmp_path_factory.mktemp("odd")
    here, there = open_session(folder / "here"), open_records(folder / "there", KEY)
    visit = begun(here, family_name=names[0], given_name=names[1], phone=phone)
    for page, text in notes.items():
        visit.set_note(page, text)
    first = out(here, folder / "a.zip")
    bring(there, first)
    take_out(there, folder / "b.zip", NOW)
    assert (folder / "b.zip").read_bytes() == first.read_bytes()
    here.store.close()
    there.store.close()


def test_a_note_of_ten_megabytes(session: Session, fresh: Session, tmp_path: Path) -> None:
    session.open(3).set_note("ms", "water 水 \U0001f42a\n" * 700_000)
    first = out(session, tmp_path / "a.zip", "000002")
    bring(fresh.records, first)
    assert fresh.open(1).notes == session.open(3).notes
    assert len(fresh.open(1).notes["ms"].encode()) > 10_000_000
