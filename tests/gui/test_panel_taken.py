"""What is taken now and ruled out, what presses and what is to be stopped: seen in the panel before all else."""

from app.engine.pack import Value
from app.gui.panel import listing, takeover
from app.gui.panel.advice import as_text, details, meta
from app.gui.panel.case import Case
from app.gui.panel.items import Advice, Facts, Item
from app.gui.panel.medicine import taken_name, together
from app.gui.panel.run import plain
from app.gui.panel.view import View
from tests.patients import Answers, clear, engine, stored

TAKEN = {
    "arrhythmia_or_heart_block": True,
    "current_medicines": ["tricyclic"],
    "tricyclic_response": "current",
    "medicine_still_helps": True,
}


def case(answers: Answers) -> Case:
    return Case(
        engine().pack,
        engine().assess(answers),
        answers,
        together=lambda chosen: engine().together(answers, chosen),
        ruled_out=engine().ruled_out(answers),
    )


def rows(answers: Answers) -> list[Item]:
    return listing.rows(case(answers), View())


def box(answers: Answers) -> list[str]:
    return [f"{line.id} {plain(line.runs)}" for row in rows(answers) if isinstance(row, Facts) for line in row.lines]


def keys(answers: Answers) -> list[str]:
    return [row.key for row in rows(answers)]


def under(answers: Answers, statement: str) -> str:
    found = case(answers)
    return plain(meta(found, next(card for card in found.cards if statement in card.statements)))


def test_what_is_taken_and_ruled_out_stands_before_all_advice_with_how_it_is_ended() -> None:
    assert keys(clear(**TAKEN))[0] == "taken"
    (line,) = box(clear(**TAKEN))
    assert line.startswith("TC07 Tricyclic antidepressant (amitriptyline): ruled out by arrhythmia. Stop over weeks")


def test_a_medicine_that_is_not_in_question_is_spoken_of_too() -> None:
    # Two weeks of pain: amitriptyline is nothing to be begun, and its card is not there.
    assert engine().assess(clear(**TAKEN)).medicines["amitriptyline"].status == "not_now"
    assert box(clear(**TAKEN))


def test_what_helps_and_is_ruled_out_does_not_read_as_if_it_were_to_be_kept() -> None:
    assert under(clear(**TAKEN), "S38") == "Do · not tricyclic antidepressant (amitriptyline): ruled out"
    assert "ruled out" not in under(clear(**{**TAKEN, "arrhythmia_or_heart_block": False}), "S38")


def test_a_pair_of_medicines_for_ms_stands_there_and_not_on_its_card_again() -> None:
    answers = clear(current_medicines=["tizanidine", "ciprofloxacin_or_fluvoxamine"])
    (line,) = box(answers)
    assert line.startswith("MR02 Tizanidine with ciprofloxacin")
    view = View(cards={"S01"}, groups={"do"})
    card = next(row for row in listing.rows(case(answers), view) if row.key == "card:S01")
    assert isinstance(card, Advice)
    assert card.details is not None
    assert [fact.id for fact in card.details.facts] == ["MR04"]


def test_a_copied_card_keeps_what_stands_elsewhere_in_the_panel() -> None:
    found = case(clear(current_medicines=["tizanidine", "ciprofloxacin_or_fluvoxamine"]))
    card = next(card for card in found.cards if card.id == "S01")
    assert "MR02" in as_text(found, card)
    assert "MR02" in {fact.id for fact in details(found, card, frozenset()).facts}


def test_nobody_else_has_the_box() -> None:
    for answers in (clear(), clear(current_medicines=["tricyclic"]), stored({"age_years": 40, "ms_confirmed": True})):
        assert box(answers) == []


def test_while_a_red_flag_is_open_what_is_undecided_comes_first() -> None:
    found = keys({**clear(**TAKEN), "fever": None})
    assert found.index("ask:fever") < found.index("taken")


def test_a_red_flag_beyond_those_of_the_source_leads_and_says_what_it_is() -> None:
    spa: dict[str, Value] = {"age_years": 33, "pain_weeks": 40, "morning_stiffness_over_30_min": True}
    assert keys(clear(**spa))[0] == "card:S02"
    assert under(clear(**spa), "S02") == "Do · Inflammation of the spine?"


def test_all_that_is_to_be_stopped_is_in_sight_with_why() -> None:
    answers = clear(muscle_relaxant_days=16, current_medicines=["muscle_relaxant"], medicine_still_helps=False)
    found = keys(answers)
    assert found.index("card:S15") < found.index("card:S38") < found.index("more:avoid")
    assert under(answers, "S38") == "Avoid · Medicine still helps no"


def test_an_alert_says_its_sentence_once() -> None:
    found = case(clear(minor_trauma=True, osteoporosis=True))
    lines = next(row for row in takeover.rows(found, View()) if isinstance(row, Facts)).lines
    (line,) = (line for line in lines if line.id == "RF10")
    assert "X-ray or CT now" not in plain(line.runs)
    assert plain(line.runs).endswith("seen,\u00a0B")


def test_of_a_pair_that_is_ruled_out_no_line_says_how_to_take_it() -> None:
    found = case(clear(pain_weeks=20, nsaid_response="inadequate", radicular_symptoms=True))
    lines = [plain(runs) for runs in together(found, next(card for card in found.cards if card.id == "S22"))]
    assert any(line.startswith("Not with tramadol: Opioid") for line in lines)
    assert not any(line.startswith("Care with tramadol") for line in lines)


def test_a_medicine_is_named_once_in_its_pair() -> None:
    found = case(clear(pain_weeks=20, nsaid_response="inadequate"))
    lines = [plain(runs) for runs in together(found, next(card for card in found.cards if card.id == "S24"))]
    assert lines[0].startswith("Not with tramadol: Serotonin syndrome and seizures")


def test_a_class_is_named_with_the_medicine_that_is_meant() -> None:
    names = {one: taken_name(engine().pack, one) for one in engine().pack.medicines}
    assert names["ibuprofen"] == "NSAID (ibuprofen)"
    assert names["gabapentin"] == "Gabapentin"
    assert names["tramadol"] == "Tramadol"
    assert names["cyclobenzaprine"] == "Muscle relaxant (cyclobenzaprine)"
