"""What cannot be taken is refused where it was typed, and what cannot be saved stays on the screen until it is."""

import resource
from pathlib import Path

from tests.journeys import disk
from tests.journeys.conftest import Start
from tests.journeys.waiting import resumed
from tests.patients import stored

PATIENT = stored({"age_years": 47, "sex": "female"})


def test_a_number_out_of_range_is_refused_at_its_field_and_does_not_hold_the_cursor(
    start: Start, tmp_path: Path
) -> None:
    program, encounter = resumed(start, tmp_path / "data", PATIENT)
    program.wait_at("weight_kg")
    program.write("700")
    program.press("Return")
    program.wait_says("Not stored: Weight")
    program.press("Down")
    program.wait_at("pregnancy")
    seen = program.look()
    assert seen.says("Weight is 20 to 350.")
    assert seen.says("You typed 700.")
    assert "weight_kg" not in disk.answers(program.data, encounter)
    program.press("Up")
    program.wait_at("weight_kg")
    program.write("685")
    program.press("Return")
    program.wait_says("You typed 685.")
    program.write("68.5")
    program.press("Return")
    program.wait_at("pregnancy")
    assert disk.answers(program.data, encounter)["weight_kg"] == 68.5
    assert not program.look().says("Weight is 20 to 350.")
    assert (program.close(), program.told()) == (0, "")


def test_an_answer_that_the_disk_refuses_stays_and_is_saved_with_the_next(start: Start, tmp_path: Path) -> None:
    program, encounter = resumed(start, tmp_path / "data", PATIENT)
    program.wait_at("weight_kg")
    before = disk.answers(program.data, encounter)
    limits = resource.prlimit(program.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(program.process.pid, resource.RLIMIT_FSIZE, (0, limits[1]))
    program.write("68")
    program.press("Return")
    seen = program.wait_says("Your answers stay here")
    assert any(part.id == "footer" and "Not saved" in part.name for part in seen.parts)
    assert disk.answers(program.data, encounter) == before
    program.press("alt+F4")
    program.wait_says("Not everything is saved.")
    program.wait_at("Go back")
    program.press("Return")
    program.wait_at("pregnancy")
    resource.prlimit(program.process.pid, resource.RLIMIT_FSIZE, limits)
    program.press("2")
    program.wait(lambda _: "pregnancy" in disk.answers(program.data, encounter), "both answers on the disk")
    assert disk.answers(program.data, encounter) == {**before, "weight_kg": 68, "pregnancy": "possible"}
    assert not program.look().says("Your answers stay here")
    assert (program.close(), program.told()) == (0, "")
