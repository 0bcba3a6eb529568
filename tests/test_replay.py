"""An old visit stands as it stood, and can be run again under the guideline of then and of today."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from app.encounter import Encounter, begin, open_encounter
from app.engine.as_stored import as_stored
from app.engine.assessment import Assessment
from app.engine.cards import cards
from app.engine.compared import compared
from app.engine.engine import Engine
from app.engine.read import read_pack
from app.errors import UserError
from app.guidelines import Guidelines, note_in_use
from app.records import Records, open_records
from app.replay import Replay, replay
from db import guidelines, models
from tests.keys import KEY
from tests.other_packs import GONE, changed_pack
from tests.patients import clear, engine

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
PDF = b"%PDF as it was handed out"


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """The engine over the pack that somebody changed."""
    return Engine(read_pack(changed_pack(tmp_path_factory.mktemp("packs") / "pack")))


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    found = open_records(tmp_path, KEY)
    yield found
    found.store.close()


def signed(records: Records, by: Engine, **answers: object) -> Encounter:
    patient = records.add_patient(family_name="Meier", today=NOW.date())
    visit = begin(records.store, by, patient.id, NOW)
    given = clear(**answers)
    visit.answer_many({name: value for name, value in given.items() if name in by.pack.questions})
    visit.accept("S07", ["S07"], visit.assessment.statements["S07"].text)
    visit.sign("Dr A", NOW)
    visit.keep_sheet(PDF, {}, NOW)
    return visit


def run(records: Records, now: Engine, visit: Encounter) -> Replay:
    return replay(records.store, Guidelines(records.store, now), visit.id)


def test_signing_keeps_the_guideline_and_it_comes_back(records: Records, other: Engine) -> None:
    signed(records, engine())
    known = Guidelines(records.store, other)
    found = known.of(engine().pack.digest)
    assert found is not None
    assert found.pack == engine().pack
    assert known.of(engine().pack.digest) is found
    assert known.of(other.pack.digest) is other
    assert known.of("0" * 64) is None


def test_under_the_same_guideline_nothing_changes(records: Records) -> None:
    again = run(records, engine(), signed(records, engine()))
    assert again.then == "same"
    assert again.same_guideline
    assert not again.would_change
    assert (again.changes, again.drift, again.unknown, again.newly_asked) == ((), (), (), ())


def test_a_newer_guideline_says_what_would_change_and_why(records: Records, other: Engine) -> None:
    again = run(records, other, signed(records, engine(), **{GONE: "helped"}))
    assert again.then == "same"
    assert again.would_change
    (change,) = again.advice
    assert (change.items, change.what, change.before, change.after) == (("S07",), "status", "do", "consider")
    assert change.said_before == engine().pack.rules["S07"].text("do")
    assert change.said_after == other.pack.rules["S07"].text("consider")
    assert {reason.field for reason in change.because} <= other.pack.questions.keys()
    assert again.unknown == ((GONE, "helped"),)
    assert again.newly_asked == ()


def test_what_today_asks_and_then_did_not_is_told(records: Records, other: Engine) -> None:
    again = run(records, engine(), signed(records, other))
    assert again.then == "same"
    assert again.newly_asked == (GONE,)
    assert [(one.before, one.after) for one in again.advice] == [("consider", "do")]


def test_a_guideline_that_is_not_in_the_records_is_told_and_stored_is_compared(records: Records, other: Engine) -> None:
    visit = signed(records, engine())
    with records.store.writing() as session:
        session.connection().exec_driver_sql("DROP TRIGGER guideline_delete")
        session.query(models.Guideline).delete()
    again = run(records, other, visit)
    assert again.then == "absent"
    assert [one.items for one in again.advice] == [("S07",)]


def test_a_guideline_that_cannot_be_read_any_more_is_told(records: Records, other: Engine) -> None:
    visit = signed(records, engine())
    with records.store.writing() as session:
        for name in ("guideline_delete", "guideline_update"):
            session.connection().exec_driver_sql(f"DROP TRIGGER {name}")
        session.query(models.Guideline).delete()
        guidelines.keep(session, engine().pack.digest, ("x", "1"), b"\0" * 7 + b"\1a" + b"\0" * 8, NOW)
    assert run(records, other, visit).then == "unreadable"


def test_a_result_that_the_guideline_of_then_does_not_give_is_a_finding(records: Records, other: Engine) -> None:
    visit = signed(records, engine())
    told = other.assess(visit.answers)
    with records.store.writing() as session:
        session.connection().exec_driver_sql("DROP TRIGGER signed_assessment_update")
        session.execute(update(models.Assessment).values(result=json.dumps(told.as_json())))
    again = run(records, engine(), visit)
    assert again.then == "differs"
    assert [one.items for one in again.drift] == [("S07",)]


def test_a_draft_cannot_be_compared(records: Records) -> None:
    patient = records.add_patient(family_name="Meier", today=NOW.date())
    visit = begin(records.store, engine(), patient.id, NOW)
    with pytest.raises(UserError, match="not signed"):
        run(records, engine(), visit)


def test_an_old_visit_opens_under_another_guideline_as_it_stood(records: Records, other: Engine) -> None:
    was = signed(records, engine(), **{GONE: "helped"})
    again = open_encounter(records.store, other, was.id)
    assert again.assessment == _kept(was.assessment)
    assert again.answers == was.answers
    assert again.answers[GONE] == "helped"
    assert [one.text for one in again.plan().items] == [engine().pack.rules["S07"].text("do")]
    assert [sheet.pdf for sheet in again.sheets()] == [PDF]
    amended = again.amend(NOW)
    assert amended.set_aside == (GONE,)
    assert amended.assessment.statements["S07"].status == "consider"


def test_without_the_guideline_of_then_todays_has_words_for_all_that_was_stored(other: Engine) -> None:
    answers = clear(**{GONE: "helped", "allergies": ["nsaid"]})
    stored = _renamed(_kept(engine().assess(answers)))
    shown = as_stored(other.pack, stored, answers)
    found = {name: card.text for card in cards(shown, stored) for name in card.statements}
    assert found == {name: result.text for name, result in stored.statements.items()}
    assert shown.statements["X01"].source == stored.statements["X01"].text
    fields = {reason.field for result in stored.statements.values() for reason in result.because}
    assert fields <= shown.questions.keys() | shown.computed.keys()


def test_scope_that_changes_is_not_told_statement_by_statement() -> None:
    inside, outside = (engine().assess(clear(ms_confirmed=one)) for one in (True, False))
    assert compared(engine().pack, inside, outside) == ()
    assert compared(engine().pack, inside, inside) == ()


def test_doses_facts_and_alerts_are_changes_too() -> None:
    plain, kidney = engine().assess(clear()), engine().assess(clear(egfr=25))
    nsaid = next(change for change in compared(engine().pack, plain, kidney) if "S08" in change.items)
    assert (nsaid.what, nsaid.before, nsaid.after) == ("status", "do", "blocked")
    assert "NS09" in {note.fact for note in nsaid.facts}
    found = {one.items: one for one in compared(engine().pack, plain, engine().assess(clear(dmt=["teriflunomide"])))}
    assert found[("S08",)].what == "facts"
    assert found[("S11",)].what == "dose"
    assert [one.max_daily_mg for one in found[("S11",)].regimens if one] == [3000, 2000]
    aorta = engine().assess(clear(pulsatile_abdominal_mass=True))
    alert = next(one for one in compared(engine().pack, plain, aorta) if one.items == ("RF13",))
    assert (alert.before, alert.after) == (None, "emergency")
    back = next(one for one in compared(engine().pack, aorta, plain) if one.items == ("RF13",))
    assert (back.before, back.after) == ("emergency", None)


def test_the_guideline_in_use_is_kept_and_another_one_is_in_the_audit(records: Records, other: Engine) -> None:
    for one in (engine(), engine(), other):
        note_in_use(records, one.pack, NOW)
    with records.store.reading() as session:
        assert {row.version for row in session.query(models.Guideline)} == {"1.0", "1.1"}
        told = [row.detail for row in session.query(models.Audit) if row.kind == "pack change"]
    assert told == [f"1.0 {engine().pack.digest} -> 1.1 {other.pack.digest}"]


def _kept(assessment: Assessment) -> Assessment:
    from app.replay import _kept_shape

    return _kept_shape(assessment)


def _renamed(assessment: Assessment) -> Assessment:
    """With a statement, and a reason, that no guideline of today knows."""
    statements = dict(assessment.statements)
    first = statements.pop("S01")
    because = tuple(replace(reason, field=f"old_{reason.field}") for reason in statements["S08"].because)
    statements["S08"] = replace(statements["S08"], because=because)
    return replace(assessment, statements={"X01": replace(first, statement="X01"), **statements})
