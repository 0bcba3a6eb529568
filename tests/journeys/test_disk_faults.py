"""In the middle of a visit the disk fills up, or another program holds the records: loud, at once, nothing is lost."""

from pathlib import Path

from app.records import FILE
from tests.journeys import disk
from tests.journeys.conftest import Start
from tests.journeys.program import Program, Screen
from tests.journeys.test_start_faults import held
from tests.journeys.waiting import resumed
from tests.patients import stored
from tests.torture.small import filled, small_disk

PATIENT = stored({"age_years": 47, "sex": "female"})
KEYS = {"weight_kg": ("6", "8", "Return"), "pregnancy": ("2",), "breastfeeding": ("n",), "ms_confirmed": ("y",)}
NEXT = dict(zip(KEYS, [*list(KEYS)[1:], "saddle_numbness"], strict=True))
FULL, IN_USE = "There is no room left to save.", "The records are in use."


def test_answers_on_a_disk_that_fills_up_or_is_held_stay_until_they_are_saved(start: Start, tmp_path: Path) -> None:
    with small_disk(tmp_path / "stick", 8192) as stick:
        program, encounter = resumed(start, stick / "data", PATIENT)
        before = disk.answers(program.data, encounter)
        with filled(stick, 0):
            typed = answered(program, "weight_kg")
            seen = program.wait_says(FULL)
            told(seen, str(program.data))
            assert seen.says("make room on the disk")
            typed |= answered(program, "pregnancy")
            assert disk.answers(program.data, encounter) == before
        typed |= answered(program, "breastfeeding")
        program.wait(lambda _: typed <= set(disk.answers(program.data, encounter)), "all three on the disk")
        assert not program.look().says(FULL)
        with held(program.data / FILE):
            typed |= answered(program, "ms_confirmed")
            seen = program.wait_says(IN_USE)
            told(seen, str(program.data))
            assert seen.says("Close the other window")
        program.press("n")
        program.wait(lambda _: "ms_confirmed" in disk.answers(program.data, encounter), "the held answer on the disk")
        assert disk.answers(program.data, encounter) == {
            **before, "weight_kg": 68, "pregnancy": "possible", "breastfeeding": False, "ms_confirmed": True,
            "saddle_numbness": False,
        }  # fmt: skip
        assert not program.look().says(IN_USE)
        assert (program.close(), program.told()) == (0, "")


def answered(program: Program, question: str) -> set[str]:
    """The keys of one answer, and on to the next question, saved or not."""
    program.wait_at(question)
    program.press(*KEYS[question])
    program.wait_at(NEXT[question])
    return {question}


def told(seen: Screen, place: str) -> None:
    """The footer says that it is not saved, the message where."""
    assert any(part.id == "footer" and "Not saved" in part.name for part in seen.parts)
    assert seen.says("Your answers stay here")
    assert seen.says(place)
