"""What would change a status: each change does turn it, and no other change of one answer does."""

from app.engine.turns import Turn
from tests.patients import Answers, clear, engine

PACK = engine().pack


def _turns(statement: str, answers: Answers) -> tuple[Turn, ...]:
    return engine().turns(answers, statement)


def test_kidney_function_turns_ibuprofen_at_30_and_60() -> None:
    found = [turn for turn in _turns("S08", clear(egfr=45)) if turn.field == "egfr"]
    assert found == [
        Turn("egfr", "blocked", low=None, high=30, high_in=False),
        Turn("egfr", "do", low=60, low_in=True, high=None),
    ]


def test_whole_numbers_are_named_by_their_own_ends() -> None:
    found = [turn for turn in _turns("S15", clear(muscle_relaxant_days=20)) if turn.field == "muscle_relaxant_days"]
    assert found == [Turn("muscle_relaxant_days", "not_now", low=None, high=14)]


def test_a_set_is_turned_by_any_of_its_members() -> None:
    added = [turn for turn in _turns("S07", clear()) if turn.field == "dmt"]
    assert added == []
    found = {turn.outcome: turn.values for turn in _turns("S08", clear()) if turn.field == "current_medicines"}
    assert "lithium" in found["blocked"]
    assert "methotrexate" in found["consider"]
    (removed,) = [t for t in _turns("S37", clear(dmt=["glatiramer"])) if t.field == "dmt"]
    assert (removed.values, removed.removed, removed.outcome) == (("glatiramer",), True, "not_now")


def test_what_is_always_so_nothing_turns_and_what_is_open_has_no_turn_yet() -> None:
    assert _turns("S28", clear()) == ()
    assert _turns("S08", clear(egfr=None)) == ()


def test_every_turn_of_a_yes_or_no_is_found_and_none_is_invented() -> None:
    answers = clear(pain_weeks=6, nsaid_response="inadequate", muscle_spasm=True, spasm_kind="local_spasm", pain_nrs=8)
    now = engine().statuses(answers)
    for statement in PACK.statements:
        named = {(t.field, value): t.outcome for t in _turns(statement, answers) for value in t.values}
        for field, question in PACK.questions.items():
            if question.type not in ("bool", "choice") or field not in answers:
                continue
            for value in (False, True) if question.type == "bool" else question.values:
                if value == answers[field]:
                    continue
                status = engine().statuses({**answers, field: value})[statement]
                if status not in (now[statement], "ask"):
                    assert named.pop((field, value)) == status, (statement, field, value)
        left = {key for key in named if PACK.questions[key[0]].type in ("bool", "choice")}
        assert left == set()
