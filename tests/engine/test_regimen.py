"""Regimens: the numbers fit this person, several ceilings give the lowest, and open answers are waited for."""

import random

import pytest

from app.engine.assessment import MedicineResult, Regimen
from tests.patients import Answers, clear, engine

SPASM = {"pain_nrs": 8, "muscle_spasm": True, "spasm_kind": "local_spasm"}
NERVE = {"pain_weeks": 20, "neuropathic_features": True, "nsaid_response": "inadequate"}


def medicine(name: str, **answers: object) -> MedicineResult:
    return engine().assess(clear(**answers)).medicines[name]


def regimen(name: str, **answers: object) -> Regimen:
    found = medicine(name, **answers).regimen
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "answers", "most"),
    [
        ("ibuprofen", {}, 2400),
        ("acetaminophen", {}, 3000),
        ("acetaminophen", {"chronic_liver_disease": True}, 2000),
        ("acetaminophen", {"heavy_alcohol": True}, 2000),
        ("acetaminophen", {"hepatic_impairment": "mild"}, 2000),
        ("acetaminophen", {"current_medicines": ["carbamazepine"]}, 2000),
        ("acetaminophen", {"dmt": ["teriflunomide"]}, 2000),
        ("acetaminophen", {"current_medicines": ["acetaminophen"], "acetaminophen_total_mg_day": 1200}, 1800),
        ("acetaminophen", {"current_medicines": ["acetaminophen"], "acetaminophen_total_mg_day": 0}, 3000),
        ("cyclobenzaprine", SPASM, 30),
        ("cyclobenzaprine", {**SPASM, "hepatic_impairment": "mild"}, 10),
        ("gabapentin", NERVE, 1800),
        ("gabapentin", {**NERVE, "egfr": 59}, 1400),
        ("gabapentin", {**NERVE, "egfr": 30}, 700),
        ("gabapentin", {**NERVE, "egfr": 15}, 300),
        ("gabapentin", {**NERVE, "egfr": 90, "on_dialysis": True}, 300),
        ("amitriptyline", NERVE, 75),
        ("duloxetine", NERVE, 60),
        ("tramadol", NERVE, 400),
        ("tramadol", {**NERVE, "age_years": 75}, 400),
        ("tramadol", {**NERVE, "age_years": 76}, 300),
        ("tramadol", {**NERVE, "age_years": 76, "egfr": 29}, 200),
        ("tramadol", {**NERVE, "age_years": 76, "egfr": 29, "hepatic_impairment": "severe"}, 100),
    ],
)
def test_the_lowest_ceiling_of_the_day_wins(name: str, answers: dict[str, object], most: float) -> None:
    assert regimen(name, **answers).max_daily_mg == most


def test_days_of_a_relaxant_are_taken_off_the_longer_count() -> None:
    assert regimen("cyclobenzaprine", **SPASM, muscle_relaxant_days=3).max_days == 11
    found = regimen("cyclobenzaprine", **SPASM, muscle_relaxant_days=3, muscle_relaxant_days_this_episode=9)
    assert found.max_days == 5
    assert "14 days less 9 used already leaves 5." in found.notes
    assert medicine("cyclobenzaprine", **SPASM, muscle_relaxant_days_this_episode=14).regimen is None


def test_what_is_left_of_a_day_also_limits_one_dose() -> None:
    found = regimen(
        "acetaminophen",
        current_medicines=["acetaminophen"],
        acetaminophen_total_mg_day=2700,
        nsaid_response="inadequate",
    )
    assert "What is left of the day is less than one usual dose of 500 mg." in found.notes
    assert (found.dose_mg, found.start_mg, found.max_single_mg, found.max_daily_mg) == (300, 300, 300, 300)


def test_each_answer_that_lowers_a_number_is_named_with_its_own_fact() -> None:
    found = regimen(
        "acetaminophen", hepatic_impairment="mild", current_medicines=["carbamazepine"], dmt=["teriflunomide"]
    )
    lowered = (
        "Most in a day 2,000 mg, not 3,000: Liver impairment: Mild (AP04); Carbamazepine (AP11); Teriflunomide (AP13)."
    )
    assert lowered in found.notes
    alone = regimen("acetaminophen", dmt=["teriflunomide"])
    assert "Most in a day 2,000 mg, not 3,000: Teriflunomide (AP13)." in alone.notes
    weak = regimen("gabapentin", **NERVE, egfr=25)
    assert "At most at once 700 mg, not 600: eGFR 25 (GB06)." in weak.notes


def test_a_number_that_one_of_two_open_answers_can_lower_waits_for_both_and_one_is_enough() -> None:
    severe = {**NERVE, "hepatic_impairment": "severe", "egfr": None, "current_medicines": []}
    assert regimen("tramadol", **severe).every_h == (12, 12)
    open_liver = medicine("acetaminophen", hepatic_impairment=None, dmt=None)
    assert set(open_liver.regimen_missing) <= {"hepatic_impairment", "dmt"}
    assert regimen("acetaminophen", heavy_alcohol=True, dmt=None).max_daily_mg == 2000


def test_weak_kidneys_get_the_lower_dose_of_paracetamol_less_often() -> None:
    found = regimen("acetaminophen", egfr=30)
    assert (found.dose_mg, found.max_single_mg, found.every_h) == (500, 500, (6, 6))
    assert regimen("acetaminophen", egfr=31).dose_mg == 1000
    lowered = [note for note in found.notes if "500 mg, not 1,000" in note]
    assert lowered == ["One dose 500 mg, not 1,000: eGFR 30 (AP06)."]


@pytest.mark.parametrize(
    ("name", "answers", "dose"),
    [
        ("gabapentin", {}, 300),
        ("gabapentin", {"age_years": 65}, 100),
        ("gabapentin", {"respiratory_depression_risk": True}, 100),
        ("gabapentin", {"current_medicines": ["benzodiazepine"]}, 100),
        ("gabapentin", {"egfr": 40}, 200),
        ("gabapentin", {"egfr": 40, "age_years": 70}, 100),
        ("tramadol", {}, 50),
        ("tramadol", {"current_medicines": ["baclofen"]}, 25),
        ("tramadol", {"gabapentin_response": "current", "medicine_still_helps": True}, 25),
    ],
)
def test_where_a_fact_asks_for_the_lowest_dose_it_is_the_lowest(
    name: str, answers: dict[str, object], dose: float
) -> None:
    found = regimen(name, **{**NERVE, **answers})
    assert found.dose_mg == dose
    assert any(note.startswith("One dose") for note in found.notes) == (dose not in (300, 50))


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("ibuprofen", ["NS01", "NS02", "NS04"]),
        ("acetaminophen", ["AP02", "AP03", "AP09"]),
        ("cyclobenzaprine", ["CB01", "CB02"]),
        ("gabapentin", ["GB01", "GB02", "GB09", "GB19"]),
        ("amitriptyline", ["TC01", "TC02", "TC27"]),
        ("duloxetine", ["DX01", "DX02", "DX21"]),
        ("tramadol", ["TR01", "TR02", "TR03", "TR21", "TR22"]),
    ],
)
def test_how_a_dose_is_raised_reviewed_and_stopped_stands_with_it(name: str, facts: list[str]) -> None:
    person = {} if name in ("ibuprofen", "acetaminophen") else {**SPASM, **NERVE}
    told = [note.partition(":")[0] for note in regimen(name, **person).notes]
    assert [fact for fact in told if fact in facts] == facts


def test_all_of_a_day_taken_already_blocks() -> None:
    found = medicine("acetaminophen", current_medicines=["acetaminophen"], acetaminophen_total_mg_day=3000)
    assert found.status == "blocked"
    assert [note.fact for note in found.blocks] == ["AP01"]


def test_an_open_answer_that_the_numbers_turn_on_is_named_and_no_dose_is_given() -> None:
    found = medicine("gabapentin", **NERVE, egfr=None)
    assert found.status == "consider"
    assert found.regimen is None
    assert found.regimen_missing == ("egfr",)
    dialysis = medicine("gabapentin", **NERVE, egfr=10, on_dialysis=None)
    assert dialysis.regimen_missing == ()
    assert dialysis.regimen is not None


def test_egfr_is_said_to_stand_in_for_creatinine_clearance() -> None:
    assert any(
        "eGFR 45 stands in for creatinine clearance" in note for note in regimen("gabapentin", **NERVE, egfr=45).notes
    )


def test_nothing_is_dosed_that_is_not_for_now() -> None:
    for found in engine().assess(clear(fever=True)).medicines.values():
        assert found.status == "hold"
        assert found.regimen is None
        assert found.regimen_missing == ()


def _people(count: int) -> list[Answers]:
    chance = random.Random(11)
    questions = engine().pack.questions
    people = []
    for _ in range(count):
        changes: dict[str, object] = {}
        for field in chance.sample(list(questions), 14):
            question = questions[field]
            if question.page == "red_flags" or field == "ms_confirmed":
                continue
            match question.type:
                case "bool":
                    changes[field] = chance.random() < 0.5
                case "choice":
                    changes[field] = chance.choice(question.values)
                case "set":
                    changes[field] = [value for value in question.values if chance.random() < 0.1]
                case _:
                    low, high = int(question.low or 0), int(question.high or 0)
                    changes[field] = max(chance.randint(low, high), 18 if field == "age_years" else low)
        people.append(clear(**{**NERVE, **SPASM, **changes}))
    return people


@pytest.mark.parametrize("answers", _people(150))
def test_no_dose_is_above_its_ceiling_for_anybody(answers: Answers) -> None:
    most = {"ibuprofen": 2400, "acetaminophen": 3000, "cyclobenzaprine": 30, "gabapentin": 1800}
    most |= {"amitriptyline": 75, "duloxetine": 60, "tramadol": 400}
    for name, found in engine().assess(answers).medicines.items():
        if found.regimen is None:
            continue
        numbers = found.regimen
        assert found.status in ("do", "consider")
        assert found.blocks == ()
        assert 0 < numbers.start_mg <= numbers.max_single_mg <= numbers.max_daily_mg <= most[name]
        assert 0 < numbers.dose_mg <= numbers.max_single_mg
        assert 0 < numbers.every_h[0] <= numbers.every_h[1] <= 24
        if name == "cyclobenzaprine":
            used = max(
                int(str(answers["muscle_relaxant_days"])), int(str(answers["muscle_relaxant_days_this_episode"]))
            )
            assert numbers.max_days == 14 - used > 0
