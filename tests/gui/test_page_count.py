"""How far a page is, and where to go next: only what is asked of this person counts."""

from app.gui.visit.page_count import next_open, open_counts, page_states
from tests.patients import clear, engine

ENGINE = engine()
PACK = ENGINE.pack


def states(**changes: object) -> dict[str, tuple[int, int, int, str]]:
    answers = clear(**changes)
    found = page_states(PACK, answers, ENGINE.asked(answers), ENGINE.assess(answers))
    return {state.page: (state.asked, state.total, state.not_known, state.mark) for state in found}


def test_what_is_not_asked_does_not_count() -> None:
    without, asked = states(muscle_spasm=False)["pain"], states(muscle_spasm=True, spasm_kind="local_spasm")["pain"]
    assert (
        without[0]
        == without[1]
        == len([q for q in PACK.pages[2].questions if q != "spasm_kind" and not PACK.questions[q].added])
    )
    assert asked[:2] == (without[0] + 1, without[1] + 1)
    assert states(muscle_spasm=None)["pain"][:2] == without[:2]


def test_not_known_counts_as_asked_and_is_told() -> None:
    assert states()["red_flags"] == (24, 24, 0, "")
    assert states(fever=None, cancer_history=None)["red_flags"] == (24, 24, 2, "")


def test_the_page_of_the_answer_that_makes_it_urgent_is_marked() -> None:
    assert states(fever=True)["red_flags"][3] == "urgent"
    marked = states(saddle_numbness=True)
    assert marked["red_flags"][3] == "emergency"
    assert [page for page, state in marked.items() if state[3]] == ["red_flags"]
    assert states(ms_confirmed=False, saddle_numbness=True)["red_flags"][3] == "emergency"


def test_open_questions_are_counted_apart_from_red_flags() -> None:
    answers = {name: value for name, value in clear().items() if name not in ("fever", "egfr", "mobility")}
    answers["urinary_infection"] = None
    assert open_counts(PACK, answers, ENGINE.asked(answers)) == (2, 2)


def test_the_way_on_asks_first_what_decides_and_last_what_was_not_known() -> None:
    answers = {name: value for name, value in clear().items() if name not in ("fever", "mobility")}
    answers["urinary_infection"] = None
    gates = ENGINE.asked(answers)
    deciding = ENGINE.assess(answers).questions
    assert "mobility" not in deciding
    assert next_open(PACK, answers, gates, deciding) == ("fever", "mobility", "urinary_infection")


def test_a_question_whose_gate_is_open_is_not_gone_to() -> None:
    answers = {name: value for name, value in clear().items() if name not in ("muscle_spasm", "spasm_kind")}
    gates = ENGINE.asked(answers)
    assert gates["spasm_kind"] is None
    assert next_open(PACK, answers, gates, ("spasm_kind", "muscle_spasm")) == ("muscle_spasm",)


def test_an_added_question_counts_once_it_is_answered_and_nothing_waits_for_it() -> None:
    added = [question.id for question in PACK.questions.values() if question.added]
    answers = {name: value for name, value in clear().items() if name not in added}
    gates = ENGINE.asked(answers)
    assert "creatinine_umol_l" in added
    assert open_counts(PACK, answers, gates) == (0, 0)
    assert next_open(PACK, answers, gates, ()) == ()
    without = {state.page: state for state in page_states(PACK, answers, gates, None)}["health"]
    known = {**answers, "creatinine_umol_l": 80}
    given = {state.page: state for state in page_states(PACK, known, gates, None)}["health"]
    assert without.asked == without.total
    assert (given.asked, given.total) == (without.asked + 1, without.total + 1)
