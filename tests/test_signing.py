"""A visit is decided, signed, frozen, amended, and opened again exactly as it was."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from app.encounter import Encounter, begin
from app.engine.cards import cards
from app.engine.pack import Value
from app.errors import UserError
from app.handouts.plan import last_day
from app.records import Records, open_records
from tests.keys import KEY, IntegrityError, opened
from tests.patients import engine
from tests.reopening import reopened, same

NOW = datetime(2026, 7, 29, 23, 30, tzinfo=UTC)
ENGINE = engine()
PACK = ENGINE.pack


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    found = open_records(tmp_path, KEY)
    yield found
    found.store.close()


@pytest.fixture
def visit(records: Records) -> Encounter:
    patient = records.add_patient(family_name="Meier", today=NOW.date())
    return begin(records.store, ENGINE, patient.id, NOW)


def first(visit: Encounter, *statuses: str, medicine: bool = False) -> tuple[str, tuple[str, ...], str]:
    """The first card of one of these statuses."""
    for card in cards(PACK, visit.assessment):
        if card.status in statuses and (card.medicine is not None) is medicine:
            return card.id, card.statements, card.text
    raise AssertionError(statuses)


def complete(visit: Encounter) -> None:
    """A plain patient: no red flag, nothing that rules a medicine out."""
    visit.answer_many(PLAIN)


CHOSEN: dict[str, Value] = {
    "age_years": 38, "sex": "female", "weight_kg": 68.5, "pregnancy": "not_pregnant", "ms_confirmed": True,
    "mechanical_pattern": True, "pain_weeks": 2, "pain_nrs": 5, "ms_course": "relapsing_remitting",
    "mobility": "unaided", "cv_risk": "low", "gi_risk": "low", "egfr": 95, "hepatic_impairment": "none",
    "creatinine_umol_l": 70,
}  # fmt: skip
NOTHING: dict[str, Value] = {"bool": False, "set": (), "int": 0, "number": 0, "choice": "not_tried"}
PLAIN: dict[str, Value | None] = {
    question.id: CHOSEN.get(question.id, NOTHING[question.type])
    for question in PACK.questions.values()
    if question.asked_when is None
}
"""Two weeks of mechanical pain, everything asked, nothing wrong, nothing tried."""


def test_decisions_make_the_plan(records: Records, visit: Encounter) -> None:
    complete(visit)
    advice = first(visit, "do")
    visit.accept(*advice)
    assert visit.add_own("Swim on “good” days 🙂") == "own-1"
    assert visit.add_own("Second") == "own-2"
    visit.remove_own("own-1")
    assert visit.add_own("Third") == "own-3"
    visit.decline("S07", ("S07",), "patient_declines", "later")
    visit.set_follow_up(date(2026, 8, 12), "pain and walking")
    visit.set_note("ms", "walks 'well'")
    plan = visit.plan()
    assert [(item.item, item.statements, item.status, item.text) for item in plan.items] == [
        (advice[0], advice[1], "do", advice[2])
    ]
    assert plan.own == ("Second", "Third")
    assert (plan.follow_up_on, plan.follow_up_note) == (date(2026, 8, 12), "pain and walking")
    assert (plan.urgency, plan.alerts) == (visit.assessment.urgency, ())
    assert visit.decisions["S07"].reason == "patient_declines"
    assert same(visit, reopened(records, visit))
    assert reopened(records, visit).plan() == plan
    visit.undecide(advice[0])
    assert visit.plan().items == ()
    visit.set_note("ms", "")
    assert reopened(records, visit).notes == {}


def test_a_medicine_is_accepted_with_its_regimen_and_last_day(records: Records, visit: Encounter) -> None:
    complete(visit)
    card = first(visit, "do", "consider", medicine=True)
    medicine = next(one for one in visit.assessment.medicines.values() if one.statement in card[1])
    visit.accept(*card)
    item = visit.plan().items[0]
    assert (item.medicine, item.regimen) == (medicine.medicine, medicine.regimen)
    assert item.regimen is not None
    assert item.stop_on == last_day(visit.held_on, item.regimen)
    assert reopened(records, visit).plan().items == (item,)


def test_a_changed_answer_takes_its_advice_out_of_the_plan(records: Records, visit: Encounter) -> None:
    complete(visit)
    card = first(visit, "do", "consider", medicine=True)
    visit.accept(*card)
    visit.answer("saddle_numbness", value=True)
    assert [one.item for one in visit.outdated()] == [card[0]]
    assert visit.plan().items == ()
    with pytest.raises(UserError, match=card[0]):
        visit.sign("Dr. A", NOW)
    with pytest.raises(UserError, match="does not advise"):
        visit.accept(*card)
    assert visit.state == "draft"
    visit.undo()
    assert visit.outdated() == ()
    assert len(visit.plan().items) == 1


def test_an_emergency_fact_can_be_accepted(visit: Encounter) -> None:
    complete(visit)
    for question in sorted(PACK.red_flags):
        if PACK.questions[question].type == "bool":
            visit.answer(question, value=True)
    alert = visit.assessment.alerts[0]
    visit.accept(alert.fact, (), alert.text)
    assert [(item.item, item.status) for item in visit.plan().items] == [(alert.fact, "urgent")]
    assert visit.plan().alerts[0] == alert.fact
    with pytest.raises(UserError, match="does not advise"):
        visit.accept("NS99", (), "no such fact")


@pytest.mark.parametrize("by", ["", "  ", "\t\n", "x" * 201])
def test_nobody_cannot_sign(visit: Encounter, by: str) -> None:
    with pytest.raises(UserError, match="not signed"):
        visit.sign(by, NOW)
    assert visit.state == "draft"


def signed(visit: Encounter) -> Encounter:
    complete(visit)
    visit.clear("fever")
    visit.accept(*first(visit, "do", "consider", "urgent"))
    visit.add_own("Swim")
    visit.set_note("ms", "walks")
    visit.set_follow_up(date(2026, 8, 12), "pain")
    visit.sign(" Dr. Ångström 'A' ", NOW + timedelta(minutes=20))
    return visit


def test_signing_freezes_exactly_what_was_seen(records: Records, visit: Encounter) -> None:
    live = signed(visit)
    again = reopened(records, live)
    assert (again.state, again.signed_by, again.signed_at) == (
        "signed",
        "Dr. Ångström 'A'",
        NOW + timedelta(minutes=20),
    )
    assert same(live, again)
    assert again.plan() == live.plan()
    with closing(opened(records.store.path)) as raw:
        digest, version, result = raw.execute("SELECT pack_digest, pack_version, result FROM assessment").fetchone()
    assert (digest, version) == (PACK.digest, PACK.version)
    assert json.loads(result) == json.loads(json.dumps(live.assessment.as_json()))
    found = records.timeline(live.patient.id)[0]
    assert (found.urgency, found.state) == (live.assessment.urgency, "signed")
    assert found.headline
    assert records.follow_ups(date(2026, 8, 12))[0].note == "pain"


def test_a_signed_visit_shows_its_stored_assessment_and_never_a_new_one(
    records: Records, visit: Encounter, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = signed(visit)
    changed = replace(live.assessment, scope_why=("the rules of another day",))
    monkeypatch.setattr(ENGINE, "assess", lambda _answers: changed)
    again = reopened(records, live)
    assert again.assessment == live.assessment != changed
    assert again.plan().items == live.plan().items


def test_a_signed_visit_refuses_every_change(records: Records, visit: Encounter) -> None:
    live = signed(visit)
    for one in (live, reopened(records, live)):
        changes: list[Callable[[], object]] = [
            partial(one.answer, "fever", value=True),
            partial(one.answer_many, {}),
            partial(one.clear, "age_years"),
            one.undo,
            partial(one.set_note, "ms", ""),
            partial(one.set_follow_up, None),
            partial(one.accept, "S01", ("S01",), ""),
            partial(one.decline, "S01", ("S01",), "no"),
            partial(one.add_own, "more"),
            partial(one.undecide, "own-1"),
            partial(one.remove_own, "own-1"),
            partial(one.sign, "Dr. B", NOW),
        ]
        for change in changes:
            with pytest.raises(UserError, match="Amend"):
                change()
    assert same(live, reopened(records, live))
    assert "fever" not in live.answers


def test_a_visit_signed_elsewhere_takes_no_answer_from_here(records: Records, visit: Encounter) -> None:
    other = reopened(records, visit)
    signed(visit)
    with pytest.raises(UserError, match="signed"):
        other.answer("fever", value=True)
    assert "fever" not in reopened(records, visit).answers


def test_sheets_are_kept_as_they_were_handed_out(records: Records, visit: Encounter) -> None:
    live = signed(visit)
    first_sheet = live.keep_sheet(b"%PDF-1.7\x00\xff", {"size": 16, "language": "en"}, NOW)
    live.keep_sheet(b"%PDF-1.7 two", {}, NOW + timedelta(hours=1))
    kept = reopened(records, live).sheets()
    assert [sheet.pdf for sheet in kept] == [b"%PDF-1.7\x00\xff", b"%PDF-1.7 two"]
    assert kept[0] == first_sheet
    assert (kept[0].settings, kept[0].made_at) == ({"size": 16, "language": "en"}, NOW)
    with closing(opened(records.store.path)) as raw, pytest.raises(IntegrityError):
        raw.execute("UPDATE sheet SET pdf = x'00'")


def test_an_amendment_names_the_old_version_and_leaves_it(records: Records, visit: Encounter) -> None:
    with pytest.raises(UserError, match="not signed yet"):
        visit.amend(NOW)
    old = signed(visit)
    new = old.amend(NOW + timedelta(days=2))
    assert (new.version, new.amends, new.state, new.held_on) == (2, old.id, "draft", old.held_on)
    assert (new.answers, new.notes, new.decisions) == (old.answers, old.notes, old.decisions)
    assert (new.follow_up_on, new.follow_up_note) == (old.follow_up_on, old.follow_up_note)
    assert same(new, reopened(records, new))
    new.answer("fever", value=True)
    new.remove_own("own-1")
    again = reopened(records, old)
    assert "fever" not in again.answers
    assert "own-1" in again.decisions
    with pytest.raises(UserError, match="Version 2"):
        old.amend(NOW)
    timeline = records.timeline(old.patient.id)
    assert [(one.encounter_id, one.amended_by) for one in timeline] == [(new.id, None), (old.id, new.id)]


def test_follow_up_and_own_lines_are_checked(visit: Encounter) -> None:
    with pytest.raises(UserError, match="before the visit"):
        visit.set_follow_up(date(2026, 7, 28))
    with pytest.raises(UserError, match="empty"):
        visit.add_own(" ")
    with pytest.raises(UserError, match="reason"):
        visit.decline("S07", ("S07",), "")
    assert visit.follow_up_on is None
    assert visit.decisions == {}
