"""Scope, urgency, alerts, blocks and cautions, order of questions; and the same assessment back from its JSON."""

import json

import pytest

from app.engine.cards import cards
from app.engine.stored import assessment_from_json
from tests.patients import clear, engine, patient, worked

PACK = engine().pack


def test_nothing_answered_settles_only_what_is_always_so() -> None:
    found = engine().assess({})
    settled = {name for name, result in found.statements.items() if result.status != "ask"}
    assert settled == {"S01", "S26", "S28", "S29", "S30", "S36"}
    assert found.urgency == "undetermined"
    assert found.applies
    assert any("age_years" in why for why in found.scope_why)
    assert any("ms_confirmed" in why for why in found.scope_why)


@pytest.mark.parametrize("out", [{"age_years": 17}, {"ms_confirmed": False}])
def test_out_of_scope_there_is_no_plan_but_an_emergency_is_still_said(out: dict[str, object]) -> None:
    found = engine().assess(clear(**out))
    assert not found.applies
    assert (found.statements, found.medicines, found.questions) == ({}, {}, ())
    assert found.urgency == "routine"
    worse = engine().assess(clear(**out, saddle_numbness=True))
    assert worse.urgency == "emergency"
    assert any("S32" in why and "Emergency" in why for why in worse.scope_why)
    cord = engine().assess(clear(**out, sensory_level=True))
    assert any("MS17" in why for why in cord.scope_why)


@pytest.mark.parametrize(
    ("answers", "urgency", "alerts"),
    [
        ({"known_aortic_aneurysm": True}, "emergency", ["RF13"]),
        ({"major_trauma": True}, "urgent", ["RF10"]),
        ({"minor_trauma": True}, "routine", []),
        ({"minor_trauma": True, "age_years": 70}, "routine", []),
        ({"minor_trauma": True, "age_years": 71}, "urgent", ["RF10"]),
        ({"minor_trauma": True, "osteoporosis": True}, "urgent", ["RF10"]),
        ({"dmt": ["natalizumab"], "new_neuro_symptoms": True, "new_neuro_over_24_h": True}, "urgent", ["DM15"]),
        ({"dmt": ["natalizumab"], "new_neuro_symptoms": None}, "undetermined", []),
        ({"cancer_history": True, "age_years": 50}, "routine", []),
        ({"cancer_history": True, "age_years": 51}, "urgent", []),
        ({"unexplained_weight_loss": True}, "routine", []),
        ({"unexplained_weight_loss": True, "unrelenting_night_pain": True}, "urgent", []),
        ({"recent_spinal_procedure": True}, "routine", []),
        ({"recent_spinal_procedure": True, "current_medicines": ["methotrexate"]}, "urgent", []),
        ({"urinary_infection": True, "dmt": ["interferon_beta"]}, "routine", []),
        ({"urinary_infection": True, "long_term_steroids": True}, "urgent", []),
    ],
)
def test_urgency(answers: dict[str, object], urgency: str, alerts: list[str]) -> None:
    found = engine().assess(clear(**answers))
    assert found.urgency == urgency
    assert [alert.fact for alert in found.alerts] == alerts
    for alert in found.alerts:
        assert {reason.field for reason in alert.because} <= set(answers)


def test_baseline_deficits_never_explain_a_new_sign_away() -> None:
    every = list(PACK.questions["baseline_deficits"].values)
    for flag in PACK.red_flags:
        plain = engine().assess(clear(**{flag: True}))
        assert engine().assess(clear(**{flag: True, "baseline_deficits": every})).urgency == plain.urgency


def test_one_answer_is_reason_enough_for_an_emergency() -> None:
    found = engine().assess(clear(saddle_numbness=True, new_bowel_incontinence=True)).statements
    assert [reason.field for reason in found["S32"].because] == ["saddle_numbness"]
    assert [reason.field for reason in found["S03"].because] == ["saddle_numbness"]


def test_a_block_names_its_fact_and_the_answers_that_make_it() -> None:
    found = engine().assess(clear(egfr=25, cv_risk="established")).statements["S08"]
    assert {note.fact: [(r.field, r.value) for r in note.because] for note in found.blocks} == {
        "NS05": [("cv_risk", "established")],
        "NS09": [("egfr", 25)],
    }
    assert "NS09" not in {note.fact for note in found.cautions}


def test_a_caution_that_turns_on_an_answer_lowers_do_and_one_for_everybody_does_not() -> None:
    plain = engine().assess(clear()).statements["S08"]
    assert plain.status == "do"
    assert all(note.because == () for note in plain.cautions)
    lowered = engine().assess(clear(egfr=45)).statements["S08"]
    assert lowered.status == "consider"
    assert ("NS10", "caution") in {(note.fact, note.effect) for note in lowered.cautions if note.because}


@pytest.mark.parametrize("answers", [{"heavy_alcohol": True}, {"gi_risk": "raised", "gi_bleed_or_ulcer_past": True}])
def test_a_fact_speaks_once_of_a_medicine_by_its_strongest_effect(answers: dict[str, object]) -> None:
    for result in engine().assess(clear(**answers)).medicines.values():
        facts = [note.fact for note in (*result.blocks, *result.cautions)]
        assert len(set(facts)) == len(facts)
    heavy = engine().assess(clear(heavy_alcohol=True)).medicines["acetaminophen"].cautions
    assert [note.effect for note in heavy if note.fact == "AP07"] == ["caution"]


def test_every_fact_that_is_shown_is_in_the_evidence() -> None:
    assert {use.fact for use in PACK.uses} | {alert.fact for alert in PACK.alerts} <= set(PACK.facts)
    for fact in PACK.facts.values():
        assert fact.basis in ("seen", "to_confirm", "inferred")
        assert fact.source


def test_preferred_is_said_of_two_medicines_only_and_only_when_it_is_settled() -> None:
    second = {"pain_weeks": 8, "nsaid_response": "inadequate"}
    assert _preferred(**second) == {"duloxetine": True, "tramadol": False}
    assert _preferred(**second, chronic_liver_disease=True) == {"duloxetine": False, "tramadol": True}
    assert _preferred(**second, chronic_liver_disease=None) == {"duloxetine": None, "tramadol": None}
    assert _preferred() == {"duloxetine": False, "tramadol": False}


def _preferred(**answers: object) -> dict[str, bool | None]:
    medicines = engine().assess(clear(**answers)).medicines
    assert {name for name, one in medicines.items() if one.preferred is not None} <= {"duloxetine", "tramadol"}
    return {name: medicines[name].preferred for name in ("duloxetine", "tramadol")}


def test_questions_come_by_how_many_wait_for_them_then_red_flags_then_intake_order() -> None:
    found = engine().assess(clear(egfr=None, fever=None, dmt=None))
    waiting = {f: sum(f in r.missing for r in found.statements.values()) for f in found.questions}
    order = list(PACK.questions)
    assert list(found.questions) == sorted(
        waiting, key=lambda f: (-waiting[f], f not in PACK.red_flags, order.index(f))
    )
    assert found.questions[0] == "fever"
    assert set(found.questions) == {f for r in found.statements.values() for f in r.missing}


@pytest.mark.parametrize("vignette", worked()["vignettes"], ids=lambda vignette: vignette["name"])
def test_an_assessment_comes_back_from_its_json_as_it_was(vignette: dict[str, object]) -> None:
    found = engine().assess(patient(vignette))
    assert assessment_from_json(json.loads(json.dumps(found.as_json()))) == found


def test_a_fact_is_printed_by_its_number_in_the_evidence_table_and_kept_by_its_own_id() -> None:
    found = engine().assess(clear())
    printed = found.as_contract()["statements"]
    for name, result in found.as_json()["statements"].items():
        for kind in ("blocks", "cautions"):
            own = [note["fact"] for note in result[kind]]
            assert [note["fact"] for note in printed[name][kind]] == [fact.split("-")[0] for fact in own]
            assert {note["fact"].isalnum() for note in printed[name][kind]} <= {True}
    assert "DG22" in {note["fact"] for note in printed["S03"]["cautions"]}
    assert "DG22-agreement" in {note.fact for note in found.statements["S03"].cautions}


def test_every_statement_stands_on_one_card_and_emergencies_come_first() -> None:
    for answers in (clear(), clear(saddle_numbness=True, sensory_level=True), clear(fever=None), {}):
        assessment = engine().assess(answers)
        found = cards(PACK, assessment)
        stated = [name for card in found for name in card.statements]
        assert sorted(stated) == sorted(PACK.statements)
        assert len({card.id for card in found}) == len(found)
        urgent = [card.emergency for card in found]
        assert urgent == sorted(urgent, reverse=True)
        for card in found:
            assert {assessment.statements[name].status for name in card.statements} <= {card.status}


def test_undecided_comes_first_while_a_red_flag_is_open_and_after_consider_once_none_is() -> None:
    waiting = cards(PACK, engine().assess(clear(fever=None)))
    assert (waiting[0].id, waiting[0].status) == ("S33", "ask")
    routine = cards(PACK, engine().assess(clear(egfr=None)))
    assert (routine[0].id, routine[0].status) == ("activity", "do")
    assert "ask" in {card.status for card in routine}


def test_questions_are_asked_only_while_their_gate_may_hold() -> None:
    assert engine().asked(clear())["spasm_kind"] is False
    assert engine().asked(clear(muscle_spasm=True))["spasm_kind"] is True
    assert engine().asked({})["spasm_kind"] is None
    assert engine().asked(clear(current_medicines=["acetaminophen"]))["medicine_still_helps"] is True
