"""The process is killed as soon as it has shown that an answer is taken: nothing of what was given is lost."""

from random import Random

from tests.journeys import disk
from tests.journeys.conftest import Start
from tests.journeys.patient import accept, begin_visit, new_patient, open_plan
from tests.journeys.program import Program
from tests.journeys.wizard import go_through, kept, question_at, step
from tests.patients import clear, engine

KILLS = 5
MOST_ANSWERS = 7
PATIENT = ("weight_kg", "pregnancy", "breastfeeding", "ms_confirmed")
WANTED = clear(pain_nrs=8, muscle_spasm=True, spasm_kind="local_spasm", baseline_deficits=["bladder"], fever=None)


def test_no_answer_is_lost_when_the_process_is_killed(start: Start) -> None:
    moments = Random(20261122)
    program = start()
    new_patient(program)
    encounter = begin_visit(program)
    given = set(disk.answers(program.data, encounter))
    for kill in range(KILLS):
        for _ in range(moments.randint(1, MOST_ANSWERS)):
            given |= answered(program, set(WANTED) - given)
        program.kill()
        expected = {name: kept(WANTED[name]) for name in given if name != "age_years"}
        found = disk.answers(program.data, encounter)
        assert {name: value for name, value in found.items() if name != "age_years"} == expected, kill
        program = start()
        resume(program)
        assert disk.answers(program.data, encounter) == found
    assert (program.close(), program.told()) == (0, "")


def test_no_decision_is_lost_when_the_process_is_killed(start: Start) -> None:
    program = start()
    new_patient(program)
    encounter = begin_visit(program)
    go_through(program, encounter, {name: WANTED[name] for name in PATIENT})
    item = open_plan(program)
    accept(program, item)
    program.kill()
    program = start()
    resume(program)
    found = disk.rows(program.data, "SELECT item, kind FROM decision WHERE encounter_id = ?", encounter)
    assert found == [(item, "accepted")]


def answered(program: Program, left: set[str]) -> set[str]:
    """Answer one question or group, and wait only until the program has gone on from it."""
    given = step(program, WANTED, left)
    following = (left - given) | engine().pack.added
    program.wait(lambda seen: question_at(seen, following), f"the question after {sorted(given)}")
    return given


def resume(program: Program) -> None:
    """Today offers the draft, and its key opens it."""
    program.wait_at("search")
    seen = program.look()
    assert seen.says("Lindqvist, Ana")
    assert seen.says("resume the last draft")
    program.press("ctrl+d")
    program.wait_at("visit")
