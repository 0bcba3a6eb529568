"""The evidence table and the pack are one: every fact stands there as the table has it, and acts, or says why not."""

import hashlib
from collections import Counter
from collections.abc import Mapping

import pytest

from app.engine.check import SEE_ACTION
from app.engine.engine import Engine
from tests.patients import clear, engine

PACK = engine().pack
ROWS = {
    "NS": 44,
    "AP": 18,
    "CB": 22,
    "GB": 19,
    "MR": 10,
    "TC": 28,
    "DX": 24,
    "TR": 23,
    "CS": 8,
    "DM": 20,
    "DA": 7,
    "NB": 2,
    "OX": 1,
    "MO": 1,
    "BZ": 1,
    "SS": 1,
    "SM": 1,
    "MS": 24,
    "RF": 21,
    "DG": 25,
    "PE": 15,
    "IN": 19,
}
TABLE = "ff6c591825b531f1ff3e3a75b4a1aed28568c5900498ca47dc1dff53a62b28e3"
"""SHA-256 over id, effect, grade and basis of every row of the table, one row a line, sorted."""
OF_A_MEDICINE = ("NS", "AP", "CB", "GB", "MR", "TC", "DX", "TR", "SM", "BZ", "MO", "NB", "OX", "SS", "DM", "DA", "MS")


def test_every_row_of_the_table_is_there_as_the_table_has_it() -> None:
    assert Counter(fact[:2] for fact in PACK.facts) == ROWS
    assert sum(ROWS.values()) == len(PACK.facts) == 334
    lines = sorted("|".join((f.id, f.effect, f.grade, f.basis)) for f in PACK.facts.values())
    assert hashlib.sha256("\n".join(lines).encode()).hexdigest() == TABLE


def test_every_fact_acts_or_says_why_it_does_not_and_never_both() -> None:
    assert PACK.used_facts.keys() | PACK.not_wired.keys() == PACK.facts.keys()
    assert not PACK.used_facts.keys() & PACK.not_wired.keys()


def test_of_the_medicines_only_one_fact_does_nothing() -> None:
    silent = {fact for fact in PACK.not_wired if fact[:2] in OF_A_MEDICINE}
    assert silent == {"CB21"}, "it is about people under 15, who are never in scope"


@pytest.mark.parametrize("fact", PACK.not_wired)
def test_why_a_fact_does_nothing_is_a_sentence(fact: str) -> None:
    reason = PACK.not_wired[fact]
    assert len(reason.split()) >= 8
    assert "wired" not in reason


def test_a_fact_does_what_its_row_says() -> None:
    for use in PACK.uses:
        assert PACK.facts[use.fact].effect in (use.effect, SEE_ACTION), use.fact
    for alert in PACK.alerts:
        assert PACK.facts[alert.fact].effect in ("alert", "red flag"), alert.fact


def test_each_note_leads_to_its_row_with_grade_and_basis() -> None:
    risky = {"current_medicines": list(PACK.questions["current_medicines"].values), "dmt": ["teriflunomide"]}
    answers = clear(**risky, aspirin_form="immediate_release", acetaminophen_total_mg_day=900)
    results = engine().assess(answers).statements.values()
    notes = [note for result in results for note in (*result.blocks, *result.cautions)]
    assert len({note.fact for note in notes}) > 100
    for note in notes:
        row = PACK.facts[note.fact]
        assert row.basis in ("seen", "to_confirm", "inferred")
        assert row.grade in ("A", "B", "C")
        assert row.source


def _said(answers: Mapping[str, object]) -> dict[str, set[str]]:
    """Medicine or statement -> the facts that speak there of this person."""
    found: dict[str, set[str]] = {}
    assessment = Engine.assess(engine(), clear(**answers))
    for name, result in assessment.statements.items():
        found[name] = {note.fact for note in (*result.blocks, *result.cautions)}
    for name, medicine in assessment.medicines.items():
        found[name] = {note.fact for note in (*medicine.blocks, *medicine.cautions)}
    return found


STOPPED = {"major_adverse_event": True, "medicine_still_helps": False}


@pytest.mark.parametrize(
    ("fact", "where", "answers", "short"),
    [
        ("NS37", "ibuprofen", {"dmt": ["cladribine"], "other_medicines": ["sulindac"]}, {"dmt": []}),
        (
            "GB12",
            "gabapentin",
            {"other_medicines": ["aluminium_or_magnesium_antacid"]},
            {"other_medicines": ["cimetidine"]},
        ),
        ("GB14", "gabapentin", {"age_years": 65, "current_medicines": ["ssri", "baclofen"]}, {"age_years": 64}),
        (
            "GB14",
            "gabapentin",
            {"age_years": 70, "current_medicines": ["ssri"], "muscle_relaxant_days": 3, "medicine_still_helps": True},
            {"muscle_relaxant_days": 0},
        ),
        ("GB16", "gabapentin", {"suicidality": True}, {}),
        ("TC26", "amitriptyline", {"suicidality": True}, {"suicidality": False}),
        ("DX06", "duloxetine", {"suicidality": True}, {"suicidality": False}),
        (
            "MR02",
            "S01",
            {"current_medicines": ["tizanidine", "ciprofloxacin_or_fluvoxamine"]},
            {"current_medicines": ["tizanidine"]},
        ),
        (
            "MR03",
            "S01",
            {"current_medicines": ["tizanidine"], "other_medicines": ["oral_contraceptive"]},
            {"other_medicines": []},
        ),
        ("MR04", "S01", {"current_medicines": ["tizanidine"]}, {"current_medicines": ["baclofen"]}),
        ("MR05", "cyclobenzaprine", {"current_medicines": ["baclofen"]}, {"current_medicines": ["tizanidine"]}),
        ("MR06", "S01", {"current_medicines": ["baclofen"], "egfr": 59}, {"egfr": 60}),
        ("MR08", "cyclobenzaprine", {"current_medicines": ["dantrolene"]}, {"current_medicines": ["baclofen"]}),
        (
            "GB09",
            "S38",
            {"gabapentin_response": "current", **STOPPED},
            {"major_adverse_event": False, "medicine_still_helps": True},
        ),
        (
            "DX21",
            "S38",
            {"current_medicines": ["snri"], **STOPPED},
            {"major_adverse_event": False, "medicine_still_helps": True},
        ),
        ("TR21", "S38", {"tramadol_response": "current", **STOPPED}, {"tramadol_response": "not_tried"}),
        ("TC27", "S38", {"tricyclic_response": "current", **STOPPED}, {"tricyclic_response": "adequate"}),
        ("NS21", "ibuprofen", {"current_medicines": ["ace_inhibitor_or_arb"]}, {"current_medicines": ["diuretic"]}),
        ("TC07", "cyclobenzaprine", {"cv_risk": "established"}, {"cv_risk": "raised"}),
        ("CB15", "cyclobenzaprine", {"other_medicines": ["clonidine"]}, {"other_medicines": ["hypnotic"]}),
        ("TR08", "tramadol", {"other_medicines": ["neuroleptic"]}, {"other_medicines": ["clonidine"]}),
        ("TR14", "tramadol", {"other_medicines": ["enzyme_inducer"]}, {"other_medicines": ["cyp1a2_inhibitor"]}),
        ("DX08", "duloxetine", {"other_medicines": ["cyp1a2_inhibitor"]}, {"other_medicines": ["enzyme_inducer"]}),
        ("AP11", "acetaminophen", {"other_medicines": ["enzyme_inducer"]}, {"other_medicines": []}),
    ],
)
def test_a_fact_speaks_of_whom_it_is_about_and_not_of_the_next_person(
    fact: str, where: str, answers: dict[str, object], short: dict[str, object]
) -> None:
    assert fact in _said(answers)[where]
    assert PACK.facts[fact].id == fact
    if short:
        assert fact not in _said({**answers, **short})[where]


def test_what_everybody_is_told_gives_way_to_what_this_person_is_told() -> None:
    """A fact with a line for all and one for some says the one that fits, once."""

    def lines(fact: str, **answers: object) -> list[str]:
        found = engine().assess(clear(**answers)).medicines["gabapentin"].cautions
        return [note.text for note in found if note.fact == fact]

    for fact, answers in {"GB16": {"suicidality": True}, "GB13": {"frequent_falls": True}}.items():
        (always,), (own,) = lines(fact), lines(fact, **answers)
        assert own != always


def test_no_card_says_one_sentence_twice() -> None:
    every = {field: list(PACK.questions[field].values) for field in ("current_medicines", "dmt", "allergies")}
    told = engine().assess(clear(**every, spasm_kind="spasticity", muscle_spasm=True, reduced_skin_sensation_back=True))
    for name, result in told.statements.items():
        texts = [note.text for note in (*result.blocks, *result.cautions)]
        assert len(texts) == len(set(texts)), name
