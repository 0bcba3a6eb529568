"""The plan that the command prints: what is recommended, with its numbers, and nothing that is to be weighed."""

from dataclasses import replace
from datetime import date

from app.handouts.plan import last_day, recommended
from tests.handouts.conftest import DAY, REGIMENS
from tests.patients import clear, engine

IBUPROFEN = REGIMENS["ibuprofen"][1]


def test_everything_to_do_is_recommended_and_nothing_to_consider() -> None:
    answers = clear(pain_weeks=6, first_line_failed=True)
    assessment = engine().assess(answers)
    plan = recommended(assessment, answers, DAY)
    statuses = {item.statements[0]: item.status for item in plan.items}
    assert {"S03", "S04", "S08", "S16"} <= set(statuses)
    assert assessment.statements["S17"].status == "consider"
    assert "S17" not in statuses
    assert set(statuses.values()) == {"do"}


def test_a_medicine_comes_with_its_regimen_and_last_day() -> None:
    answers = clear()
    plan = recommended(engine().assess(answers), answers, DAY)
    ibuprofen = next(item for item in plan.items if item.medicine == "ibuprofen")
    assert ibuprofen.regimen is not None
    assert ibuprofen.regimen.dose_mg == 400
    assert ibuprofen.stop_on == date(2026, 12, 2)


def test_a_medicine_of_which_nobody_knows_how_much_is_left_out() -> None:
    answers = clear()
    assessment = engine().assess(answers)
    open_dose = replace(assessment.medicines["ibuprofen"], regimen=None, regimen_missing=("egfr",))
    medicines = {**assessment.medicines, "ibuprofen": open_dose}
    plan = recommended(replace(assessment, medicines=medicines), answers, DAY)
    assert "S08" not in {item.item for item in plan.items}
    assert "S03" in {item.item for item in plan.items}


def test_a_relaxant_that_has_run_its_time_is_stopped() -> None:
    answers = clear(muscle_relaxant_days=20, muscle_relaxant_days_this_episode=20)
    plan = recommended(engine().assess(answers), answers, DAY)
    assert ("S15", "avoid") in {(item.item, item.status) for item in plan.items}


def test_an_emergency_has_no_routine_advice() -> None:
    answers = clear(saddle_numbness=True, sensory_level=True)
    plan = recommended(engine().assess(answers), answers, DAY)
    assert plan.urgency == "emergency"
    assert plan.alerts == ("MS17",)
    assert "S32" in {item.item for item in plan.items}
    assert not {"S03", "S04", "S07", "S08"} & {item.item for item in plan.items}


def test_the_first_day_counts_towards_the_last() -> None:
    assert last_day(DAY, replace(IBUPROFEN, max_days=1)) == DAY
    assert last_day(DAY, replace(IBUPROFEN, max_days=2.9)) == date(2026, 11, 24)
    assert last_day(DAY, replace(IBUPROFEN, max_days=None)) is None
    assert last_day(DAY, None) is None
