"""Every slip of one place in a condition of the pack is caught by its own patients, or changes nothing for anybody."""

import random

import pytest

from app.engine.pack import Question, Value
from tests.guideline.generate import Generator
from tests.guideline.kept import COMMAND, Patient
from tests.guideline.mutants import Trial, trial, used
from tests.guideline.outcomes import Said
from tests.guideline.reading import OverPatients, Reading, over_all
from tests.guideline.written import Written
from tests.measured import MEASURED, RecordProperty
from tests.patients import Answers, clear, engine

PATIENTS = 150


@pytest.fixture(scope="module")
def whole() -> Trial:
    return trial()


def test_every_mutant_that_changes_anything_is_caught(whole: Trial, record_property: RecordProperty) -> None:
    score = whole.score()
    record_property(MEASURED, str(score))
    living = sorted({f"{one.key}: {one.kind}" for one in score.living})
    assert not living, f"{len(living)} live: {living[:10]}; run {COMMAND}"
    assert len(score.caught) + len(score.equivalent) == len(whole.mutants)
    assert len(score.caught) > 10 * len(score.equivalent)


def test_a_mutant_lives_when_the_patients_that_catch_it_are_not_there(whole: Trial) -> None:
    key = "S31 urgent"
    blind = set(whole.written.touched[key])
    fewer = Trial(
        whole.written,
        [Patient(one.answers, {n: o for n, o in one.gets.items() if n not in blind}) for one in whole.patients],
    )
    mutants = [one for one in fewer.mutants if one.key == key]
    assert mutants
    for mutant in mutants:
        assert whole.caught(mutant)
        assert not fewer.caught(mutant)
        assert next(fewer.changes(mutant), None)


def test_what_is_mutated_is_what_the_engine_reads() -> None:
    written = Written(engine().pack)
    nodes = [*written.conditions.values(), *written.as_read.values()]
    for scoped in (False, True):
        over = over_all(written, nodes, scoped=scoped)
        reading = Reading(written, over)
        for key, node in written.as_read.items():
            assert reading.value(key) == over.diagrams.condition(node), key
    read = [condition.node for condition in engine().pack.conditions()]
    left = set(read) - set(written.as_read.values())
    built = {name for name in engine().pack.definitions if name.startswith("alerts.") or "." in name}
    assert left <= {engine().pack.definitions[name].node for name in built}


def _any(draw: random.Random, question: Question) -> Value:
    match question.type:
        case "bool":
            return draw.random() < 0.3
        case "choice":
            return draw.choice(question.values)
        case "set":
            return tuple(value for value in question.values if draw.random() < 0.1)
        case "int":
            return draw.randint(int(question.low or 0), int(question.high or 0))
        case _:
            return round(draw.uniform(question.low or 0, question.high or 0), 1)


def _somebody(draw: random.Random) -> Answers:
    """An adult with MS with every question answered; half of the answers the profile's, so that not all is urgent."""
    anybody = {q.id: _any(draw, q) for q in engine().pack.questions.values()}
    kept = {field: value for field, value in clear().items() if draw.random() < 0.5}
    return {**anybody, **kept, "age_years": draw.randint(18, 90), "ms_confirmed": True}


def test_the_outcomes_of_mutants_are_those_of_the_engine() -> None:
    draw = random.Random(7)
    people = [_somebody(draw) for _ in range(PATIENTS)]
    written = Written(engine().pack)
    reading = Reading(written, OverPatients(people, tuple(engine().pack.computed)))
    for place, answers in enumerate(people):
        said = Said(engine(), written, answers)
        for name in written.outcomes:
            if used(written, name, answers):
                continue
            mine = [one for one, whom in reading.outcomes(name).items() if whom >> place & 1]
            assert mine == [said.outcome(name)], (name, answers)


def test_generating_a_pair_again_gives_the_same() -> None:
    written = Written(engine().pack)
    rows = ["S08 consider", "S12 do", "tramadol max_daily_mg 300"]
    pairs = [[Generator(written).pair(*written.rows[row]) for row in rows] for _ in range(2)]
    assert pairs[0] == pairs[1]
