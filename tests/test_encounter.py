"""A visit is saved answer by answer: kill it, lock it, undo it, what was answered is there."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.encounter import Encounter, begin, open_encounter
from app.engine.pack import Question, Value
from app.errors import UserError
from app.records import Records, open_records
from tests.keys import KEY, opened
from tests.patients import engine
from tests.reopening import reopened, same

NOW = datetime(2026, 7, 29, 23, 30, tzinfo=UTC)
ENGINE = engine()
PACK = ENGINE.pack
CLEAR = {name: False for name in sorted(PACK.red_flags) if PACK.questions[name].type == "bool"}


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    found = open_records(tmp_path, KEY)
    yield found
    found.store.close()


@pytest.fixture
def visit(records: Records) -> Encounter:
    patient = records.add_patient(family_name="Meier", today=NOW.date())
    return begin(records.store, ENGINE, patient.id, NOW)


def test_a_new_visit_is_on_the_disk(records: Records, visit: Encounter) -> None:
    assert (visit.state, visit.version, visit.amends, visit.begun_at) == ("draft", 1, None, NOW)
    assert visit.held_on == date(2026, 7, 29)
    assert visit.answers == {}
    assert visit.assessment == ENGINE.assess({})
    assert same(visit, reopened(records, visit))
    with pytest.raises(UserError, match="no such patient"):
        begin(records.store, ENGINE, 99, NOW)
    with pytest.raises(UserError, match="not in the records"):
        open_encounter(records.store, ENGINE, 99)


def test_an_answer_is_saved_and_assessed(records: Records, visit: Encounter) -> None:
    visit.answer("saddle_numbness", value=True)
    assert visit.assessment.urgency == "emergency"
    assert visit.unsaved == frozenset()
    visit.answer("fever", None)
    visit.answer("current_medicines", ("opioid", "ssri"))
    visit.answer("pain_nrs", 7)
    members = tuple(name for name in PACK.questions["current_medicines"].values if name in ("opioid", "ssri"))
    expected = {"saddle_numbness": True, "fever": None, "current_medicines": members, "pain_nrs": 7}
    assert visit.answers == expected
    assert visit.assessment == ENGINE.assess(expected)
    again = reopened(records, visit)
    assert again.answers == expected
    assert "fever" in again.answers
    assert "urinary_infection" not in again.answers
    again.clear("fever")
    assert "fever" not in reopened(records, visit).answers


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"age_years": 121}, "0 to 120"),
        ({"age_years": 1.5}, "whole number"),
        ({"fever": 1}, "fever"),
        ({"sex": "cat"}, "female"),
        ({"current_medicines": ("cat",)}, "cat"),
        ({"fever": True, "age_years": -1}, "age_years"),
    ],
)
def test_what_is_not_allowed_is_refused_whole(
    records: Records, visit: Encounter, given: dict[str, Value | None], word: str
) -> None:
    visit.answer("age_years", 40)
    with pytest.raises(UserError) as told:
        visit.answer_many(given)
    assert word in told.value.why
    assert visit.answers == {"age_years": 40}
    assert same(visit, reopened(records, visit))


def test_none_of_these_is_one_step(records: Records, visit: Encounter) -> None:
    visit.answer("fever", value=True)
    visit.answer_many(CLEAR)
    assert visit.answers == CLEAR
    assert set(visit.undo()) == set(CLEAR)
    assert visit.answers == {"fever": True}
    assert reopened(records, visit).answers == {"fever": True}
    assert visit.undo() == ("fever",)
    assert visit.undo() == ()
    assert visit.answers == {}


def test_an_answer_that_is_not_asked_any_more_stays(records: Records, visit: Encounter) -> None:
    visit.answer_many({"pregnancy": "pregnant", "gestation_weeks": 20})
    assert "gestation_weeks" in visit.plan().answers
    visit.answer("pregnancy", "not_pregnant")
    assert reopened(records, visit).answers["gestation_weeks"] == 20
    assert "gestation_weeks" not in visit.plan().answers
    visit.clear("gestation_weeks")
    assert "gestation_weeks" not in visit.open_questions()
    assert "fever" in visit.open_questions()
    visit.answer("fever", None)
    assert "fever" not in visit.open_questions()


def values(question: Question) -> st.SearchStrategy[Value | None]:
    match question.type:
        case "bool":
            known: st.SearchStrategy[Value] = st.booleans()
        case "choice":
            known = st.sampled_from(question.values)
        case "set":
            known = st.sets(st.sampled_from(question.values)).map(tuple)
        case "int":
            known = st.integers(int(question.low or 0), int(question.high or 0))
        case _:
            known = st.floats(question.low, question.high)
    return st.none() | known


ASKED = [
    PACK.questions[name]
    for name in ("fever", "sex", "current_medicines", "age_years", "weight_kg", "urinary_infection")
]
GIVE = st.sampled_from(ASKED).flatmap(lambda question: st.tuples(st.just(question.id), values(question)))
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), st.lists(GIVE, max_size=3).map(dict)),
        st.tuples(st.just("clear"), st.sampled_from([question.id for question in ASKED])),
        st.tuples(st.just("undo"), st.none()),
    ),
    max_size=25,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
def test_any_sequence_equals_the_model_and_survives(records: Records, actions: list[tuple[str, Any]]) -> None:
    patient = records.add_patient(family_name="Meier", today=NOW.date())
    visit = begin(records.store, ENGINE, patient.id, NOW)
    history: list[dict[str, Any]] = [{}]
    for kind, what in actions:
        now = dict(history[-1])
        if kind == "answer":
            visit.answer_many(what)
            for name, value in what.items():
                members = PACK.questions[name].values
                now[name] = tuple(one for one in members if one in value) if isinstance(value, tuple) else value
        elif kind == "clear":
            visit.clear(str(what))
            now.pop(str(what), None)
        else:
            visit.undo()
            history[1:] = history[1:-1]
            now = history[-1]
        if now != history[-1]:
            history.append(now)
        assert visit.answers == now
    again = reopened(records, visit)
    assert again.answers == visit.answers
    assert {name: type(value) for name, value in again.answers.items()} == {
        name: type(value) for name, value in visit.answers.items()
    }


KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from app.encounter import open_encounter
from app.engine.engine import Engine
from app.engine.read import read_pack
from app.paths import GUIDELINE
from app.records import open_records
records = open_records(Path(sys.argv[1]), bytes(range(32)))
visit = open_encounter(records.store, Engine(read_pack(GUIDELINE)), int(sys.argv[2]))
for question in visit.open_questions():
    if visit._engine.pack.questions[question].type == "bool":
        visit.answer(question, True)
        os.write(1, question.encode() + b"\\n")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
@pytest.mark.parametrize("after", [1, 2, 7])
def test_killed_right_after_an_answer_nothing_is_lost(
    records: Records, visit: Encounter, tmp_path: Path, after: int
) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path), str(visit.id)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as child:
        assert child.stdout is not None
        given = [child.stdout.readline().decode().strip() for _ in range(after)]
        child.kill()
        given += child.stdout.read().decode().split()
    assert child.returncode == -signal.SIGKILL
    stored = reopened(records, visit).answers
    assert all(name and stored[name] is True for name in given)
    assert len(stored) - len(given) in (0, 1)
    records.store.check()
    assert [draft.encounter_id for draft in records.drafts()] == [visit.id]


def test_what_cannot_be_saved_stays_and_goes_out_later(records: Records, visit: Encounter, tmp_path: Path) -> None:
    impatient = open_records(tmp_path, KEY, busy_ms=20)
    visit = open_encounter(impatient.store, ENGINE, visit.id)
    visit.answer("fever", value=False)
    with closing(opened(tmp_path / "msback.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="in use"):
            visit.answer("saddle_numbness", value=True)
        assert visit.answers == {"fever": False, "saddle_numbness": True}
        assert visit.assessment.urgency == "emergency"
        with pytest.raises(UserError):
            visit.clear("fever")
        with pytest.raises(UserError):
            visit.set_note("ms", "walks with a stick")
        with pytest.raises(UserError):
            visit.set_follow_up(NOW.date(), "soon")
        with pytest.raises(UserError):
            visit.add_own("rest")
        with pytest.raises(UserError):
            visit.sign("Dr. A", NOW)
        with pytest.raises(UserError):
            visit.save_again()
        assert visit.unsaved == {"saddle_numbness", "fever"}
        assert visit.state == "draft"
        assert reopened(records, visit).answers == {"fever": False}
    visit.save_again()
    assert visit.all_saved
    assert visit.unsaved == frozenset()
    assert same(visit, reopened(records, visit))
    impatient.store.close()


def test_the_next_answer_takes_the_unsaved_ones_along(records: Records, visit: Encounter, tmp_path: Path) -> None:
    impatient = open_records(tmp_path, KEY, busy_ms=20)
    visit = open_encounter(impatient.store, ENGINE, visit.id)
    with closing(opened(tmp_path / "msback.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError):
            visit.answer("fever", value=True)
    visit.answer("urinary_infection", value=True)
    assert visit.unsaved == frozenset()
    assert reopened(records, visit).answers == {"fever": True, "urinary_infection": True}
    impatient.store.close()


def test_a_draft_keeps_answers_that_the_guideline_of_today_does_not_know(records: Records, visit: Encounter) -> None:
    visit.answer("urinary_infection", value=True)
    with closing(opened(records.store.path)) as raw:
        for name, value in (("gone_question", "true"), ("age_years", "500")):
            raw.execute("INSERT INTO answer (encounter_id, question_id, value) VALUES (1, ?, ?)", (name, value))
    again = reopened(records, visit)
    assert again.answers == {"urinary_infection": True}
    assert set(again.set_aside) == {"gone_question", "age_years"}
    again.answer("fever", value=False)
    assert set(reopened(records, visit).set_aside) == {"gone_question", "age_years"}
    again.sign("Dr. A", NOW)
    assert reopened(records, visit).answers == {
        "urinary_infection": True,
        "fever": False,
        "gone_question": True,
        "age_years": 500,
    }


def test_texts_of_any_kind_are_kept(records: Records, visit: Encounter) -> None:
    visit.set_note("ms", "'; DROP TABLE note; --\n🙂 עברית \ud800" + "x" * 100_000)
    visit.add_own("„Schwimmen“ \udfff 🏊")
    again = reopened(records, visit)
    assert again.notes == visit.notes
    assert again.notes["ms"].startswith("'; DROP TABLE note; --\n🙂 עברית x")
    assert again.plan().own == ("„Schwimmen“  🏊",)
