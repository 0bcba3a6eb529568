"""Settled means that every completion agrees, `ask` that two differ, `missing` which ones.

The oracle is the engine on complete intakes, tried over every way of answering a few open questions; test_random.py
opens more of them.
"""

import itertools
import random
from collections.abc import Iterator

import pytest

from app.engine.assessment import Assessment
from app.engine.pack import Question, Value
from tests.engine.draws import PACK, VALUES
from tests.patients import Answers, clear, engine

SCOPE = {rule.field for rule in PACK.scope}
FIELDS = [field for field in PACK.questions if field not in SCOPE and field not in PACK.added]
MOST_COMPLETIONS = 1500


def _any(question: Question, chance: random.Random) -> Value:
    if question.type == "set":
        return tuple(member for member in question.values if chance.random() < 0.08)
    return chance.choice(VALUES[question.id])


def _every(field: str) -> list[Value]:
    """Every value that can matter; of a set, every choice of up to two members."""
    question = PACK.questions[field]
    if question.type != "set":
        return VALUES[field]
    return [pair for size in (0, 1, 2) for pair in itertools.combinations(question.values, size)]


def _people(count: int) -> Iterator[tuple[Answers, tuple[str, ...]]]:
    """Complete answers, near the clear patient, and up to three fields to open."""
    chance = random.Random(38)
    while count:
        answers = clear()
        for field in chance.sample(FIELDS, chance.randint(1, 12)):
            answers[field] = _any(PACK.questions[field], chance)
        for field in PACK.questions:
            answers.setdefault(field, _any(PACK.questions[field], chance))
        opened = tuple(chance.sample(FIELDS, chance.randint(1, 3)))
        completions = 1
        for field in opened:
            completions *= len(_every(field))
        if completions <= MOST_COMPLETIONS:
            count -= 1
            yield answers, opened


def _without(answers: Answers, fields: tuple[str, ...]) -> Answers:
    return {field: value for field, value in answers.items() if field not in fields}


def _completed(answers: Answers, opened: tuple[str, ...]) -> dict[tuple[Value, ...], dict[str, str]]:
    return {
        values: dict(engine().statuses({**answers, **dict(zip(opened, values, strict=True))}))
        for values in itertools.product(*map(_every, opened))
    }


@pytest.mark.parametrize(("answers", "opened"), list(_people(120)), ids=lambda value: "+".join(value) if value else "")
def test_status_and_missing_agree_with_every_completion(answers: Answers, opened: tuple[str, ...]) -> None:
    partial = _without(answers, opened)
    completions = _completed(partial, opened)
    for name, result in engine().assess(partial).statements.items():
        statuses = {statuses[name] for statuses in completions.values()}
        if name == "S10" and {"cv_risk", "gi_risk", "egfr"} & set(opened) and not statuses <= {"hold", "not_now"}:
            assert result.status == "ask"
            assert set(result.missing) == {"cv_risk", "gi_risk", "egfr"} & set(opened)
            continue
        if name == "S10":
            continue
        assert result.status == (next(iter(statuses)) if len(statuses) == 1 else "ask"), name
        turning = {
            field
            for place, field in enumerate(opened)
            if any(len(found) > 1 for found in _beside(completions, place, name).values())
        }
        assert set(result.missing) == turning, name


def _beside(
    completions: dict[tuple[Value, ...], dict[str, str]], place: int, name: str
) -> dict[tuple[Value, ...], set[str]]:
    """The statuses of completions that differ at one place alone, by what they share."""
    found: dict[tuple[Value, ...], set[str]] = {}
    for values, statuses in completions.items():
        found.setdefault((*values[:place], *values[place + 1 :]), set()).add(statuses[name])
    return found


def test_no_scan_is_not_said_while_one_red_flag_is_open() -> None:
    for flag in PACK.red_flags:
        assert engine().statuses(clear(**{flag: None}))["S27"] == "ask"
        assert engine().statuses(clear(**{flag: True}))["S27"] == "not_now"


def test_nothing_is_settled_by_an_answer_that_is_not_asked() -> None:
    stale = clear(muscle_spasm=False, spasm_kind="spasticity", pain_nrs=9)
    found = engine().assess(stale).statements["S12"]
    assert found.status == "not_now"
    assert "spasm_kind" not in {reason.field for reason in found.because}
    assert found.blocks == ()


def test_more_answers_never_change_a_settled_status() -> None:
    chance = random.Random(7)
    for answers, _ in _people(20):
        order = chance.sample(list(answers), len(answers))
        given: Answers = {}
        settled: dict[str, str] = {}
        for field in order:
            given[field] = answers[field]
            for name, status in engine().statuses(given).items():
                assert status == settled.setdefault(name, status) or settled[name] == "ask"
                settled[name] = status


def _shape(assessment: Assessment) -> dict[str, object]:
    return assessment.as_json()


def test_not_known_is_the_same_as_not_answered_to_the_rules() -> None:
    for answers, opened in _people(20):
        unknown: Answers = {**answers, **dict.fromkeys(opened)}
        assert _shape(engine().assess(unknown)) == _shape(engine().assess(_without(answers, opened)))
