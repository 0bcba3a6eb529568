"""A second click starts nothing new: the window that is open comes to the front."""

import subprocess

from tests.journeys.conftest import Start
from tests.journeys.patient import new_patient
from tests.journeys.program import PATIENCE_S, Program


def test_the_second_click_raises_the_first(start: Start) -> None:
    program = start()
    new_patient(program)
    (number,) = visible(program)
    subprocess.run(["xdotool", "windowminimize", "--sync", number], check=True, timeout=PATIENCE_S)
    assert visible(program) == []
    second = start(at_the_door=True)
    assert (second.process.wait(PATIENCE_S), second.told()) == (0, "")
    program.wait(lambda seen: seen.window == "MSBack" and visible(program) == [number], "the window in front again")
    program.wait_at("patient")
    assert (program.close(), program.told()) == (0, "")
    third = start(at_the_door=True)
    third.wait_at("password")
    assert (third.close(), third.told()) == (0, "")


def visible(program: Program) -> list[str]:
    """The numbers of the program's windows that the screen shows, as X counts them."""
    of_it = ["--pid", str(program.process.pid), "--name", "^MSBack$"]
    asked = ["xdotool", "search", "--all", "--onlyvisible", *of_it]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split()


def test_one_that_hangs_is_told_of_instead(start: Start) -> None:
    program = start(at_the_door=True)
    program.wait_at("user_name")
    program.process.send_signal(19)
    second = start(at_the_door=True)
    second.wait_says("MSBack is open already")
    program.process.send_signal(18)
    program.kill()
    second.wait_at("Try again")
    second.press("Return")
    second.wait_at("user_name")
    assert (second.close(), second.told()) == (0, "")
