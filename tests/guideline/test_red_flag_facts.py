"""Red flags: each is said on the statement that acts on it, for whom it is meant, and not one answer away."""

import pytest

from tests.guideline.said import Line, said, wired
from tests.patients import clear, engine

LINES = [
    Line("RF06", "S31", {"progressive_neuro_deficit": True}, {"progressive_neuro_deficit": False}),
    Line("RF15", "S31", {"progressive_neuro_deficit": True}, {"progressive_neuro_deficit": False}),
    Line("MS16", "S32", {"clinician_suspects_cauda_equina": True}, {"clinician_suspects_cauda_equina": False}),
    Line("RF03", "S32", {"new_bowel_incontinence": True}, {"new_bowel_incontinence": False}),
    Line("RF09", "S32", {"new_sexual_dysfunction": True}, {"new_sexual_dysfunction": False}),
    Line("RF15", "S32", {"saddle_numbness": True}, {"saddle_numbness": False}),
    Line("RF01", "S33", {"cancer_history": True, "age_years": 51}, {"age_years": 50}),
    Line("RF02", "S33", {"injection_drug_use": True}, {"injection_drug_use": False}),
    Line("RF12", "S33", {"urinary_infection": True, "dmt": ["ofatumumab"]}, {"dmt": ["glatiramer"]}),
    Line("RF08", "S02"),
    Line("RF21", "S02", {"sensory_level": True}, {"sensory_level": False}, "below a line"),
    Line(
        "RF21", "S02", {"progressive_neuro_deficit": True}, {"progressive_neuro_deficit": False}, "New loss of walking"
    ),
    Line("RF21", "S02", {"fever": True, "dmt": ["ocrelizumab"]}, {"fever": False}, "Fever on"),
    Line("RF21", "S02", {"minor_trauma": True, "long_term_steroids": True}, {"minor_trauma": False}, "small fall"),
    Line("RF12", "S02", {"recent_spinal_procedure": True}, {"dmt": ["cladribine"]}),
    Line("RF05", "S02", {"morning_stiffness_over_30_min": True}, {"morning_stiffness_over_30_min": False}),
    Line("RF14", "S02", {"age_years": 44, "pain_weeks": 13, "morning_stiffness_over_30_min": True}, {"age_years": 45}),
    Line("RF11", "S02", {"age_years": 51, "pain_weeks": 5}, {"pain_weeks": 4}),
    Line("RF11", "S02", {"cancer_history": True}, {"unrelenting_night_pain": True}, "Cancer in the past"),
    Line("RF11", "S02", {"unexplained_weight_loss": True}, {"cancer_history": True}, "Weight loss:"),
    Line("RF11", "S02", {"unrelenting_night_pain": True}, {"unexplained_weight_loss": True}, "Night pain:"),
    Line("RF04", "S02", {"osteoporosis": True}, {"osteoporosis": False}),
    Line("RF07", "S27", {"radicular_symptoms": True, "pain_weeks": 5}, {"pain_weeks": 4}),
    Line("RF16", "S02", {"minor_trauma": True}, {"minor_trauma": False}),
    Line("RF17", "S27", {"age_years": 40}, {"osteoporosis": True}),
    Line("RF18", "S01", {"mechanical_pattern": False}, {"mechanical_pattern": True}),
]
FLAGS = [question for question in engine().pack.questions.values() if question.page == "red_flags"]


@pytest.mark.parametrize("line", LINES, ids=str)
def test_a_red_flag_is_said_where_it_is_true_and_nowhere_else(line: Line) -> None:
    line.holds()


def test_every_red_flag_of_the_pack_has_its_patient_here() -> None:
    assert sorted((line.fact, line.statement) for line in LINES) == wired("red_flags.yaml")


@pytest.mark.parametrize("flag", [question.id for question in FLAGS])
def test_a_yes_on_the_page_of_red_flags_is_never_met_with_silence(flag: str) -> None:
    """RF16 is said with any flag and tells nothing of this one."""
    found = engine().assess(clear(**{flag: True}))
    told = {alert.fact: alert.because for alert in found.alerts}
    told |= {note.fact: note.because for result in found.statements.values() for note in result.cautions}
    told.pop("RF16", None)
    assert [fact for fact, because in told.items() if flag in {reason.field for reason in because}]


def test_axial_spa_reaches_a_referral_though_no_statement_is_urgent() -> None:
    answers = {"age_years": 30, "pain_weeks": 20, "morning_stiffness_over_30_min": True}
    found = engine().assess(clear(**answers))
    assert (found.urgency, found.statements["S02"].status) == ("routine", "do")
    assert "rheumatology" in said("S02", **answers)["RF14"].text


def test_a_small_fall_under_a_relapse_course_calls_for_an_urgent_review() -> None:
    assert "urgent review" in said("S02", minor_trauma=True, steroid_relapse_course_now=True)["RF21"].text
    assert "RF21" not in said("S02", minor_trauma=True)


@pytest.mark.parametrize("sign", ["saddle_numbness", "new_urinary_retention_or_overflow", "new_bowel_incontinence"])
def test_a_cauda_equina_sign_is_sent_to_emergency_with_mri(sign: str) -> None:
    found = engine().assess(clear(**{sign: True}))
    assert (found.urgency, found.statements["S32"].status) == ("emergency", "urgent")
    assert "emergency MRI" in said("S32", **{sign: True})["RF03"].text


def test_a_cancer_sign_is_spoken_of_once_where_it_is_alone_and_where_several_make_it_urgent() -> None:
    signs = ("cancer_history", "unexplained_weight_loss", "unrelenting_night_pain")
    for sign in signs:
        assert ("RF11" in said("S02", **{sign: True}), "RF01" in said("S33", **{sign: True})) == (True, False)
    for answers in (dict.fromkeys(signs, True), {"cancer_history": True, "age_years": 60, "pain_weeks": 9}):
        assert engine().assess(clear(**answers)).statements["S33"].status == "urgent"
        assert "RF01" in said("S33", **answers)
        assert not {"RF11"} & {*said("S27", **answers), *said("S02", **answers)}


def test_how_rare_the_causes_are_is_never_said_beside_a_flag() -> None:
    assert "RF17" in said("S27")
    for question in FLAGS:
        assert "RF17" not in said("S27", **{question.id: True})
