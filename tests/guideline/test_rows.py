"""For every row that decides anything a patient for whom it does, and one who is one answer short of it."""

import pytest

from tests.guideline import kept
from tests.guideline.kept import COMMAND, Kept, Patient, read
from tests.guideline.outcomes import Said
from tests.guideline.people import People
from tests.guideline.reading import Reading, over_all
from tests.guideline.written import Written
from tests.patients import engine


@pytest.fixture(scope="module")
def written() -> Written:
    return Written(engine().pack)


@pytest.fixture(scope="module")
def stored() -> Kept:
    return read()


def _wrong(written: Written, patient: Patient) -> list[str]:
    said = Said(engine(), written, People(engine().pack).whole(patient.answers))
    found = [(name, said.outcome(name), outcome) for name, outcome in patient.gets.items()]
    return [f"{name} of {patient.answers} is {now}, not {then}" for name, now, then in found if now != then]


def test_every_row_has_its_pair_and_no_pair_is_left_over(written: Written, stored: Kept) -> None:
    missing = [row for row in written.rows if row not in stored.pairs and row not in stored.alone]
    assert not missing, f"rows without their two patients: {missing[:10]}; run {COMMAND}"
    over = [row for row in (*stored.pairs, *stored.alone) if row not in written.rows]
    assert not over, f"patients of rows that are no longer there: {over}; run {COMMAND}"


def test_every_patient_gets_exactly_what_is_kept(written: Written, stored: Kept) -> None:
    known = [one for one in stored.patients(written) if one.gets.keys() <= written.outcomes.keys()]
    assert len(known) == len(list(stored.patients(written))), f"outcomes that are no longer there; run {COMMAND}"
    wrong = [line for patient in known for line in _wrong(written, patient)]
    assert not wrong, f"{wrong[:10]}: mend the pack, or if this is meant, run {COMMAND}"


def test_the_second_of_a_pair_is_one_answer_away_and_gets_something_else(written: Written, stored: Kept) -> None:
    people = People(engine().pack)
    for row, pair in stored.pairs.items():
        one, other = people.whole(pair.fires), people.whole({**pair.fires, **pair.short})
        changed = [field for field in {*one, *other} if one.get(field) != other.get(field)]
        assert len(changed) == 1, row
        assert pair.then != written.rows[row][1], row


def test_rows_without_a_pair_decide_for_nobody(written: Written, stored: Kept) -> None:
    over = over_all(written, list(written.conditions.values()))
    reading = Reading(written, over)
    for row in stored.alone:
        name, outcome = written.rows[row]
        assert outcome not in reading.outcomes(name), f"{row} has patients; run {COMMAND}"


def test_the_files_are_as_the_generator_writes_them(
    stored: Kept, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp("kept")
    before = [kept.ROWS.read_bytes(), kept.MORE.read_bytes()]
    monkeypatch.setattr(kept, "ROWS", folder / "rows.yaml")
    monkeypatch.setattr(kept, "MORE", folder / "mutants.yaml")
    kept.write(stored)
    assert [kept.ROWS.read_bytes(), kept.MORE.read_bytes()] == before
