"""What is prepared for a sheet is saved with the visit, frozen by its signature, and goes on in an amendment."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.encounter import Encounter, begin
from app.engine.intake import parse_intake
from app.errors import UserError
from app.handouts.edits import Edits
from app.handouts.exercises import Chosen, Dose, suggested
from app.handouts.options import SheetOptions
from app.paths import SAMPLE
from app.prepared import NOTHING, options_from_text, prepared_from_text
from app.records import Records, open_records
from tests.keys import KEY
from tests.patients import engine
from tests.reopening import reopened, same

NOW = datetime(2026, 11, 23, 10, 31, tzinfo=UTC)
CHOSEN = (Chosen("knee_to_chest", Dose(times=5, a_day=2)), Chosen("lift_hips"))


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    found = open_records(tmp_path, KEY)
    yield found
    found.store.close()


@pytest.fixture
def visit(records: Records) -> Encounter:
    patient = records.add_patient(family_name="Lindqvist", today=NOW.date())
    visit = begin(records.store, engine(), patient.id, NOW)
    visit.answer_many(parse_intake(engine().pack, SAMPLE.read_bytes()))
    return visit


def test_exercises_and_edits_are_on_the_disk(records: Records, visit: Encounter) -> None:
    edits = Edits().reword("today/move_gently", "Walk to the gate.").add("week", "Feed the hens.")
    visit.prepare(NOTHING.with_exercises(CHOSEN).with_edits(edits))
    again = reopened(records, visit)
    assert (again.prepared.exercises, again.prepared.edits) == (CHOSEN, edits)
    assert same(visit, again)
    visit.prepare(NOTHING)
    assert reopened(records, visit).prepared == NOTHING


def test_the_plan_has_what_was_chosen_and_the_suggested_without_doses_while_nobody_chose(visit: Encounter) -> None:
    assert visit.plan().exercises == (), "exercise is not accepted"
    visit.accept("S03", ("S03",), "Keep moving")
    assert visit.plan().exercises == suggested(visit.answers)
    assert all(one.dose is None for one in visit.plan().exercises)
    visit.prepare(NOTHING.with_exercises(CHOSEN))
    assert visit.plan().exercises == CHOSEN
    visit.prepare(NOTHING.with_exercises(()))
    assert visit.plan().exercises == (), "to choose none is a choice"


def test_what_is_signed_never_changes_and_an_amendment_begins_with_it(records: Records, visit: Encounter) -> None:
    visit.accept("S03", ("S03",), "Keep moving")
    was = visit.plan().exercises
    visit.sign("Dr M. Osei", NOW)
    with pytest.raises(UserError, match="cannot be changed"):
        visit.prepare(NOTHING)
    signed = reopened(records, visit)
    assert signed.prepared.exercises == was == signed.plan().exercises
    assert signed.amend(NOW).prepared == signed.prepared


def test_what_another_window_prepared_is_not_signed_unseen(records: Records, visit: Encounter) -> None:
    reopened(records, visit).prepare(NOTHING.with_exercises(CHOSEN))
    with pytest.raises(UserError, match="changed elsewhere"):
        visit.sign("Dr M. Osei", NOW)


def test_how_sheets_are_wanted_is_remembered_for_the_patient_also_after_signing(
    records: Records, visit: Encounter
) -> None:
    assert visit.sheet_options is None
    visit.sign("Dr M. Osei", NOW)
    visit.want_sheets(SheetOptions("ar", "en", 20))
    later = begin(records.store, engine(), visit.patient.id, NOW)
    assert later.sheet_options == SheetOptions("ar", "en", 20)


def test_what_a_release_does_not_have_any_more_is_left_out() -> None:
    kept = '{"exercises": [{"exercise": "handstand", "dose": null}], "edits": %s}'
    assert prepared_from_text(kept % '{"language":"en","reworded":{},"left_out":[],"order":{},"added":{}}') == (
        NOTHING.with_exercises(())
    )
    assert options_from_text('{"language": "tlh"}') is None
