"""Questions that the product adds: once answered they act, while open nothing waits for them; and the clearance."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.assessment import Regimen
from app.engine.derived import creatinine_clearance
from app.engine.pack import Value
from tests.patients import clear, engine


def of_gabapentin(**answers: Value | None) -> Regimen:
    radicular = clear(radicular_symptoms=True, pain_weeks=6, **answers)
    found = engine().assess(radicular).medicines["gabapentin"].regimen
    assert found is not None
    return found


def test_a_creatinine_that_nobody_knows_is_waited_for_by_nothing() -> None:
    assessment = engine().assess({"age_years": 50, "ms_confirmed": True})
    assert "creatinine_umol_l" not in assessment.questions
    assert of_gabapentin(egfr=95).max_daily_mg == 1800
    assert any("eGFR 95 stands in for creatinine clearance" in note for note in of_gabapentin(egfr=95).notes)


@pytest.mark.parametrize(
    ("answers", "most"),
    [
        # (140 - 80) x 50 x 0.85 / (72 x 100 / 88.4) = 31 mL/min: above 30, so the middle row.
        ({"age_years": 80, "sex": "female", "weight_kg": 50.0, "creatinine_umol_l": 100.0}, 1400),
        ({"age_years": 80, "sex": "female", "weight_kg": 50.0, "creatinine_umol_l": 110.0}, 700),
        ({"age_years": 80, "sex": "male", "weight_kg": 50.0, "creatinine_umol_l": 110.0}, 1400),
        ({"age_years": 30, "sex": "female", "weight_kg": 70.0, "creatinine_umol_l": 60.0}, 1800),
        # The formula knows no third sex: then eGFR stands in, and nothing is guessed.
        ({"age_years": 80, "sex": "other", "weight_kg": 50.0, "creatinine_umol_l": 110.0}, 1800),
        ({"age_years": 80, "sex": "female", "weight_kg": None, "creatinine_umol_l": None}, 1800),
    ],
)
def test_the_lower_kidney_number_sets_the_dose(answers: dict[str, Value | None], most: float) -> None:
    assert of_gabapentin(egfr=90, **answers).max_daily_mg == most


@pytest.mark.parametrize(
    ("answers", "wanted"),
    [
        ({"weight_kg": None, "creatinine_umol_l": 110.0}, ("weight_kg",)),
        ({"weight_kg": None, "sex": None, "creatinine_umol_l": 110.0}, ("sex", "weight_kg")),
        ({"age_years": None, "creatinine_umol_l": 110.0}, ("age_years",)),
        # (140 - 38) x 68 / (72 x 80 / 88.4) = 106 mL/min for a man, 90 for a woman: the same dose for all.
        ({"sex": None, "creatinine_umol_l": 80.0}, ()),
        # 54 for a man, 46 for a woman, and no number for anybody else.
        ({"sex": None, "creatinine_umol_l": 158.0}, ("sex",)),
        ({"weight_kg": None, "sex": None, "creatinine_umol_l": None}, ()),
        # At 15 mL/min the dose is the lowest, whatever the weight.
        ({"weight_kg": None, "creatinine_umol_l": 110.0, "egfr": 15}, ()),
        ({"weight_kg": None, "creatinine_umol_l": 2000.0, "egfr": None}, ("weight_kg", "egfr")),
        # At most (140 - 118) x 350 x 0.85 / (72 x 2000 / 88.4) = 4 mL/min.
        ({"weight_kg": None, "creatinine_umol_l": 2000.0, "age_years": 118, "egfr": None}, ()),
    ],
)
def test_a_dose_waits_for_what_a_known_creatinine_still_wants(
    answers: dict[str, Value | None], wanted: tuple[str, ...]
) -> None:
    radicular = clear(**{"radicular_symptoms": True, "pain_weeks": 6, "egfr": 90, **answers})
    found = engine().assess(radicular).medicines["gabapentin"]
    assert found.regimen_missing == wanted
    assert (found.regimen is None) == bool(wanted)


def test_a_dose_that_no_open_answer_turns_says_so() -> None:
    notes = of_gabapentin(weight_kg=None, creatinine_umol_l=2000.0, age_years=118, egfr=90).notes
    assert "Most in a day 300 mg, not 1,800: whatever is still open (GB07)." in notes


def test_the_arithmetic_can_be_done_again_by_hand() -> None:
    notes = of_gabapentin(egfr=90, age_years=80, sex="female", weight_kg=50.0, creatinine_umol_l=110.0).notes
    arithmetic = "(140 − 80) × 50 kg × 0.85 ÷ (72 × 110 µmol/L ÷ 88.4) = 28 mL/min."
    assert any(arithmetic in note for note in notes)
    assert "The lower of it and eGFR 90 decides the dose." in notes
    assert "Most in a day 700 mg, not 1,800: Creatinine clearance 28 (GB06)." in notes


@given(
    st.integers(18, 120), st.floats(20, 350), st.sampled_from(["male", "female"]), st.floats(10, 2000), st.floats(1, 50)
)
def test_clearance_falls_with_age_and_creatinine_and_rises_with_weight(
    age: int, weight: float, sex: str, creatinine: float, more: float
) -> None:
    answers = {"age_years": age, "weight_kg": weight, "sex": sex, "creatinine_umol_l": creatinine}
    now = creatinine_clearance(answers)
    assert now is not None
    assert now > 0
    assert (creatinine_clearance({**answers, "age_years": age + 1}) or 0) < now
    assert (creatinine_clearance({**answers, "creatinine_umol_l": creatinine + more}) or 0) < now
    assert (creatinine_clearance({**answers, "weight_kg": weight + more}) or 0) > now


def test_no_answer_named_as_a_reason_is_one_that_nobody_gave() -> None:
    answers = clear(egfr=90, age_years=80, sex="female", weight_kg=50.0, creatinine_umol_l=110.0)
    assessment = engine().assess(answers)
    named = {reason.field for result in assessment.statements.values() for reason in result.because}
    named |= {
        reason.field for r in assessment.statements.values() for n in (*r.blocks, *r.cautions) for reason in n.because
    }
    assert named <= answers.keys()
