"""Medicines for MS: each line needs the medicine and what makes it matter, so a plain patient reads only a few."""

import pytest

from app.engine.cards import cards
from tests.guideline.said import Line, said, wired
from tests.patients import clear, engine

CARBAMAZEPINE: dict[str, list[str]] = {"current_medicines": ["carbamazepine"]}
NONE: dict[str, list[str]] = {"current_medicines": []}
DALFAMPRIDINE = {"current_medicines": ["dalfampridine"]}
STEROIDS = {"current_medicines": ["systemic_corticosteroid"]}
LINES = [
    Line("DM02", "S37", {"dmt": ["interferon_beta"]}, {"dmt": ["glatiramer"]}),
    Line("DM03", "S37", {"dmt": ["glatiramer"]}, {"dmt": ["interferon_beta"]}),
    Line("DM04", "S37", {"dmt": ["diroximel_fumarate"]}, {"dmt": ["teriflunomide"]}),
    Line("DM06", "S37", {"dmt": ["teriflunomide"], "radicular_symptoms": True}, {"radicular_symptoms": False}),
    Line("DM08", "S37", {"dmt": ["teriflunomide"], **CARBAMAZEPINE}, NONE),
    Line("DM09", "S37", {"dmt": ["siponimod"], "other_medicines": ["rate_slowing_medicine"]}, {"other_medicines": []}),
    Line("DM10", "S37", {"dmt": ["ponesimod"], **CARBAMAZEPINE}, {"dmt": ["fingolimod"]}),
    Line("DM11", "S37", {"dmt": ["fingolimod"], "current_medicines": ["ssri"]}, NONE),
    Line("DM12", "S37", {"dmt": ["ozanimod"], "maoi_within_14_days": True}, {"maoi_within_14_days": False}),
    Line("DM13", "S37", {"dmt": ["cladribine"], "egfr": 59.9}, {"egfr": 60}),
    Line("DM14", "S37", {"dmt": ["cladribine"], **CARBAMAZEPINE}, NONE),
    Line("DM16", "S37", {"dmt": ["ofatumumab"]}, {"dmt": ["ublituximab"]}),
    Line("DM17", "S37", {"dmt": ["ublituximab"]}, {"dmt": ["ofatumumab"]}),
    Line("DM18", "S37", {"dmt": ["alemtuzumab"]}, {"dmt": []}),
    Line("DM20", "S37", {"dmt": ["fingolimod"]}, {"dmt": ["glatiramer"]}, "This therapy weakens"),
    Line("DM20", "S37", {"dmt": ["glatiramer"]}, {"dmt": []}, "do not weaken"),
    Line("CS07", "S37", {"dmt": ["cladribine"], "long_term_steroids": True}, {"long_term_steroids": False}),
    Line("CS08", "S37", {"dmt": ["ocrelizumab"], **STEROIDS}, NONE),
    Line("DA06", "S36", DALFAMPRIDINE, NONE),
    Line("DA01", "S01", DALFAMPRIDINE, NONE),
    Line("DA02", "S01", {**DALFAMPRIDINE, "seizure_disorder": True}, {"seizure_disorder": False}),
    Line("DA03", "S01", {**DALFAMPRIDINE, "egfr": 50}, {"egfr": 50.1}),
    Line("DA04", "S01", {**DALFAMPRIDINE, "egfr": 50.1}, {"egfr": 80}),
    Line("DA05", "S01", {**DALFAMPRIDINE, "other_medicines": ["cimetidine"]}, {"other_medicines": []}),
    Line(
        "NB02", "S01", {"current_medicines": ["nabiximols"], "breastfeeding": True}, {"breastfeeding": False}, "while"
    ),
    Line("NB02", "S01", {"current_medicines": ["nabiximols"]}, NONE, "Ask about it"),
]
THERAPIES = next(question for question in engine().pack.questions.values() if question.id == "dmt").values


@pytest.mark.parametrize("line", LINES, ids=str)
def test_a_medicine_for_ms_has_its_line_when_the_answers_make_it_matter(line: Line) -> None:
    line.holds()


def test_every_medicine_for_ms_has_its_patient_here() -> None:
    assert sorted((line.fact, line.statement) for line in LINES) == wired("ms_medicines.yaml")


@pytest.mark.parametrize("therapy", THERAPIES)
def test_the_card_of_one_therapy_shows_one_to_three_lines(therapy: str) -> None:
    answers = clear(dmt=[therapy])
    card = next(card for card in cards(engine().pack, engine().assess(answers)) if "S37" in card.statements)
    lines = [note.fact for note in card.cautions if note.effect != "others say"]
    assert card.status == "do"
    assert 1 <= len(lines) <= 3, lines


def test_nobody_without_a_therapy_reads_of_one() -> None:
    assert [fact for fact, note in said("S37").items() if note.effect != "others say"] == []


def test_dalfampridine_without_any_therapy_is_still_spoken_of() -> None:
    answers = {**DALFAMPRIDINE, "egfr": 45}
    found = engine().assess(clear(**answers))
    assert (found.statements["S37"].status, found.statements["S01"].status) == ("not_now", "do")
    assert {"DA01", "DA03"} <= set(said("S01", **answers))
    assert "DA04" not in said("S01", **answers)


def test_a_kidney_that_was_not_measured_lets_no_limit_speak() -> None:
    assert not {"DA03", "DA04"} & set(said("S01", **DALFAMPRIDINE, egfr=None))
    assert "DM13" not in said("S37", dmt=["cladribine"], egfr=None)


def test_new_signs_on_natalizumab_are_pml_until_it_is_excluded() -> None:
    found = engine().assess(clear(dmt=["natalizumab"], new_neuro_symptoms=True, new_neuro_over_24_h=True))
    assert (found.urgency, [alert.fact for alert in found.alerts]) == ("urgent", ["DM15"])
