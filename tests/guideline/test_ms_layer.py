"""What MS has to do with the pain: relapse or not, new or usual, cord, spasticity, fracture, infection, steroids."""

from typing import Any

import pytest

from app.engine.baseline import Function
from tests.guideline.said import Line, said, wired
from tests.patients import clear, engine, stored

SADDLE = "usual_saddle_or_sexual_change"
"""A question that the product adds: while it is open it acts as no."""
UNDER_A_DAY = {"new_neuro_symptoms": True, "new_neuro_over_24_h": False}
A_DAY = {"new_neuro_symptoms": True, "new_neuro_over_24_h": True}
LINES = [
    Line("MS01", "S36", A_DAY, {"fever": True}, "may be a relapse"),
    Line("MS01", "S36", UNDER_A_DAY, {"new_neuro_symptoms": False}, "Ask onset"),
    Line("MS02", "S36", A_DAY, {"new_neuro_over_24_h": False}, "30 days"),
    Line("MS03", "S36", {**A_DAY, "urinary_infection": True}, {"urinary_infection": False}, "infection old signs"),
    Line("MS03", "S36", UNDER_A_DAY, {"new_neuro_over_24_h": True}, "Under 24 h"),
    Line("MS04", "S31", {"progressive_neuro_deficit": True}, {"progressive_neuro_deficit": False}),
    Line("MS04", "S32", {"saddle_numbness": True}, {"saddle_numbness": False}),
    Line("MS15", "S36", {"urinary_retention": True}, {"urinary_retention": False}, "any change from it is new"),
    Line("MS15", "S36", words="Note the usual bladder"),
    Line("MS18", "S36", {"sensory_level": True}, {"sensory_level": False}),
    Line("MS19", "S36", {"neuropathic_features": True}, {"neuropathic_features": False}),
    Line("MS12", "S36", {"muscle_spasm": True, "spasm_kind": "unclear"}, {"spasm_kind": "local_spasm"}),
    Line("MS22", "S33", {"fever": True, "dmt": ["ofatumumab"]}, {"dmt": ["glatiramer"]}),
    Line("MS22", "S02", {"urinary_infection": True}, {"urinary_infection": False}),
    Line("MS23", "S33", {"urinary_infection": True, "dmt": ["ocrelizumab"]}, {"fever": True}),
    Line("MS23", "S02", {"dmt": ["ocrelizumab"]}, {"dmt": ["interferon_beta"]}),
    Line("CS05", "S02", {"steroid_relapse_course_now": True}, {"steroid_relapse_course_now": False}),
    Line("MS13", "S02", {"frequent_falls": True}, {"frequent_falls": False}),
    Line("MS14", "S02", {"mobility": "wheelchair", "osteoporosis": True}, {"mobility": "unaided"}),
    Line("CS04", "S02", {"current_medicines": ["systemic_corticosteroid"]}, {"current_medicines": []}),
    Line("MS24", "S02", {"current_medicines": ["benzodiazepine"]}, {"current_medicines": ["baclofen"]}),
    Line("CS01", "S26"),
    Line("CS02", "S26", {"radicular_symptoms": True}, {"radicular_symptoms": False}),
    Line("CS03", "S26"),
    Line("CS06", "S26", {"steroid_relapse_course_now": True}, {"steroid_relapse_course_now": False}),
]
WAITING = ("may be a relapse", "old signs can flare", "look again in 24 h", "Ask onset")
"""Words of the lines that let time pass: none of them may stand beside a sign on which nobody waits."""
SIGNS_OF_CAUDA_EQUINA = (
    "saddle_numbness",
    "new_urinary_retention_or_overflow",
    "new_bowel_incontinence",
    "bilateral_leg_weakness_or_sciatica",
    "new_sexual_dysfunction",
    "clinician_suspects_cauda_equina",
)


def functions(**changes: object) -> dict[str, Function]:
    return {one.id: one for one in engine().functions(clear(**{SADDLE: False, **changes}))}


@pytest.mark.parametrize("line", LINES, ids=str)
def test_a_fact_about_ms_is_said_where_it_is_true_and_nowhere_else(line: Line) -> None:
    line.holds()


def test_every_fact_about_ms_has_its_patient_here() -> None:
    assert sorted((line.fact, line.statement) for line in LINES) == wired("ms.yaml")


def test_a_new_bladder_change_is_an_emergency_whatever_the_bladder_was() -> None:
    answers = {"new_urinary_retention_or_overflow": True, "baseline_deficits": ["bladder"], "urinary_retention": True}
    bladder = functions(**answers)["bladder"]
    assert (bladder.usual, bladder.new) == (True, True)
    assert [reason.field for reason in bladder.because] == ["new_urinary_retention_or_overflow"]
    found = engine().assess(clear(**answers))
    assert (found.urgency, found.statements["S32"].status) == ("emergency", "urgent")
    assert "never assume MS" in said("S32", **answers)["MS16"].text
    assert "any change from it is new" in said("S36", **answers)["MS15"].text


@pytest.mark.parametrize("sign", [*SIGNS_OF_CAUDA_EQUINA, "sensory_level"])
@pytest.mark.parametrize("change", [{}, A_DAY, UNDER_A_DAY, {**UNDER_A_DAY, "fever": True}, {**A_DAY, "fever": True}])
def test_nothing_beside_an_emergency_lets_time_pass_or_explains_it_away(sign: str, change: dict[str, Any]) -> None:
    answers = {sign: True, "baseline_deficits": ["bladder", "bowel", "leg_weakness", "sensory_loss"], **change}
    texts = [note.text for result in engine().assess(clear(**answers)).statements.values() for note in result.cautions]
    assert [text for text in texts if any(words in text for words in WAITING)] == []


def test_weak_legs_under_a_day_are_not_waited_for() -> None:
    answers = {**UNDER_A_DAY, "progressive_neuro_deficit": True}
    assert "do not wait 24 h" in said("S31", **answers)["MS04"].text
    assert "MS03" not in said("S36", **answers)
    assert engine().assess(clear(**answers)).statements["S31"].status == "urgent"


def test_a_flare_is_called_one_only_when_the_signs_that_forbid_waiting_are_known_to_be_absent() -> None:
    assert "MS03" in said("S36", **UNDER_A_DAY)
    for sign in (*SIGNS_OF_CAUDA_EQUINA, "sensory_level", "progressive_neuro_deficit"):
        assert "MS03" not in said("S36", **UNDER_A_DAY, **{sign: None}), sign


@pytest.mark.parametrize("change", [A_DAY, UNDER_A_DAY, {**A_DAY, "fever": True}])
def test_on_natalizumab_no_new_sign_is_waited_for(change: dict[str, Any]) -> None:
    found = engine().assess(clear(dmt=["natalizumab"], **change)).statements["S36"]
    texts = [note.text for note in found.cautions]
    assert [text for text in texts if any(words in text for words in WAITING if words != "Ask onset")] == []
    assert "Ask onset" in " ".join(texts)


def test_a_relapse_is_24_hours_and_more_without_fever_or_infection() -> None:
    assert "may be a relapse" in said("S36", **A_DAY)["MS01"].text
    for reason in ("fever", "urinary_infection", "recent_serious_infection", "clinician_suspects_infection"):
        answers = {**A_DAY, reason: True}
        assert "may be a relapse" not in said("S36", **answers)["MS01"].text
        assert "can flare" in said("S36", **answers)["MS03"].text
        assert "MS02" not in said("S36", **answers)


def test_a_band_round_the_trunk_is_the_cord_though_ms_may_cause_one() -> None:
    found = engine().assess(clear(sensory_level=True))
    assert (found.urgency, [alert.fact for alert in found.alerts]) == ("emergency", ["MS17"])
    assert "still an urgent sign" in said("S36", sensory_level=True)["MS18"].text
    assert functions(sensory_level=True)["feeling"].new


def test_spasticity_is_told_from_local_spasm_in_the_pain_and_on_the_relaxant() -> None:
    severe = {"pain_nrs": 8, "muscle_spasm": True, "spasm_kind": "spasticity"}
    found = engine().assess(clear(**severe))
    assert found.medicines["cyclobenzaprine"].status == "blocked"
    assert {reason.field for note in found.medicines["cyclobenzaprine"].blocks for reason in note.because} >= {
        "spasm_kind"
    }
    assert "MS12" in said("S36", **severe)
    assert "MS12" not in said("S36", **{**severe, "spasm_kind": "local_spasm"})


def test_a_small_fall_in_ms_lowers_the_threshold_for_an_x_ray() -> None:
    found = said("S02", minor_trauma=True, mobility="aid", steroid_relapse_course_now=True)
    assert {"MS13", "MS14", "CS04"} <= set(found)
    assert "X-ray" in found["MS13"].text


@pytest.mark.parametrize("therapy", ["ocrelizumab", "fingolimod", "cladribine", "dimethyl_fumarate"])
def test_no_fever_clears_nobody_whose_immunity_is_weak(therapy: str) -> None:
    answers = {"urinary_infection": True, "dmt": [therapy]}
    found = engine().assess(clear(**answers))
    assert (found.urgency, found.statements["S33"].status) == ("urgent", "urgent")
    assert "No fever does not rule out" in said("S33", **answers)["MS23"].text
    assert {"MS22", "RF12"} <= set(said("S33", **answers))
    with_fever = said("S33", **answers, fever=True)
    assert "MS22" in with_fever
    assert "MS23" not in with_fever


def test_the_ban_on_steroids_is_never_taken_for_one_on_relapse_courses() -> None:
    for answers in ({}, {"steroid_relapse_course_now": True}, A_DAY):
        found = engine().assess(clear(**answers)).statements["S26"]
        assert found.status == "avoid"
        assert "not for a relapse" in {note.fact: note for note in found.cautions}["CS03"].text


FUNCTIONS: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "bladder": ({"baseline_deficits": ["bladder"]}, {"new_urinary_retention_or_overflow": True}, "baseline_deficits"),
    "bowel": ({"baseline_deficits": ["bowel"]}, {"new_bowel_incontinence": True}, "baseline_deficits"),
    "saddle": ({SADDLE: True}, {"saddle_numbness": True}, SADDLE),
    "leg_strength": ({"baseline_deficits": ["leg_weakness"]}, {"progressive_neuro_deficit": True}, "baseline_deficits"),
    "feeling": ({"baseline_deficits": ["sensory_loss"]}, {"sensory_level": True}, "baseline_deficits"),
    "gait": ({"mobility": "wheelchair"}, {**A_DAY, "new_neuro_in": ["walking"]}, "mobility"),
}


def test_the_six_functions_are_all_here_in_their_order() -> None:
    assert [one.id for one in engine().functions({})] == list(FUNCTIONS)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_is_usual_or_new_or_both_or_neither(function: str) -> None:
    usual, new, _ = FUNCTIONS[function]
    found = [functions(**changes)[function] for changes in ({}, usual, new, {**usual, **new})]
    assert [(one.usual, one.new) for one in found] == [(False, False), (True, False), (False, True), (True, True)]
    assert [bool(one.because) for one in found] == [False, False, True, True]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_stays_open_until_it_is_asked(function: str) -> None:
    one = {each.id: each for each in engine().functions({})}[function]
    assert (one.usual, one.new, one.because) == (None, None, ())
    usual, new, asked = FUNCTIONS[function]
    assert functions(**{asked: None})[function].usual is one.usual
    field = next(iter(new))
    assert functions(**{field: None})[function].new is None
    known = {each.id: each for each in engine().functions(stored({**usual, **new}))}[function]
    assert (known.usual, known.new) == (True, True)


def test_what_is_new_is_never_without_words_on_what_ms_may_not_explain() -> None:
    facts = engine().pack.facts
    for one in engine().functions({}):
        assert one.may.text
        assert one.never.text
        assert set(one.may.facts) | set(one.never.facts) <= set(facts)
        assert one.never.facts
    found = {one.id: one.never for one in engine().functions({})}
    for function in ("bladder", "bowel", "saddle"):
        assert "suspect cauda equina" in found[function].text
        assert "MS16" in found[function].facts


def test_numb_feet_are_not_a_numb_saddle() -> None:
    found = functions(baseline_deficits=["sensory_loss"])
    assert (found["feeling"].usual, found["saddle"].usual) == (True, False)


@pytest.mark.parametrize(
    ("function", "named"), {"leg_strength": "leg_strength", "feeling": "feeling", "gait": "walking"}.items()
)
def test_which_function_a_new_nerve_sign_concerns_is_asked_and_never_guessed(function: str, named: str) -> None:
    assert functions(new_neuro_symptoms=True)[function].new is None
    assert functions(new_neuro_symptoms=True, new_neuro_in=["elsewhere"])[function].new is False
    assert functions(new_neuro_symptoms=True, new_neuro_in=[named])[function].new is True
    assert functions(new_neuro_symptoms=False, new_neuro_in=[named])[function].new is False
    assert functions(progressive_neuro_deficit=True)[function].new
