"""The sheet by keyboard alone: exercises dosed, language and words chosen, signed, and printed twice by a real CUPS."""

from pathlib import Path

import pytest

from app.handouts.words import languages, words
from tests.cups import Cups, cups
from tests.journeys import disk
from tests.journeys.conftest import Start
from tests.journeys.patient import age, new_visit, open_plan, sign
from tests.journeys.program import Program
from tests.journeys.wizard import led_to
from tests.patients import clear

ADDED = dict.fromkeys(led_to())
ANSWERS = ADDED | clear(age_years=age(), pain_nrs=4, baseline_deficits=["fatigue", "vision"])
LINE = "Camine hasta la puerta."


def test_a_sheet_is_made_for_one_person_and_printed_again_byte_by_byte(
    start: Start, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with cups(tmp_path_factory.mktemp("cups")) as queue:
        environment = {"CUPS_SERVER": str(queue.socket)}
        program = start(environment=environment)
        encounter = new_visit(program, ANSWERS)
        dose_an_exercise(program, encounter)
        open_sheet(program)
        choose_spanish(program)
        reword_the_first_line(program, encounter)
        program.press("Escape")
        program.wait(lambda seen: not seen.at("Page 1 of 2") and seen.at("visit"), "a page of the wizard")
        open_plan(program)
        sign(program, encounter)
        program.wait(lambda seen: any("Page 1 of" in part.name for part in seen.focus), "the signed sheet")
        (kept,) = disk.sheets(program.data, encounter)
        assert print_sheet(program, queue) == kept
        before = disk.whole_visit(program.data, encounter)
        assert (program.close(), program.told()) == (0, "")

        queue.took.unlink()
        program = start(environment=environment)
        program.wait_at("search")
        program.write("lind")
        program.wait_says("Lindqvist, Ana")
        program.press("Return")
        program.wait_at("patient")
        while "signed" not in program.tab().focus[0].name.lower():
            pass
        program.press("Return")
        program.wait_at("visit")
        open_sheet(program)
        assert print_sheet(program, queue) == kept
        assert disk.whole_visit(program.data, encounter) == before
        assert (program.close(), program.told()) == (0, "")


def dose_an_exercise(program: Program, encounter: int) -> None:
    """Accept what is to be done, exercise among it, and set how many times."""
    open_plan(program)
    program.press("ctrl+a")
    program.wait(lambda _: prepared(program, encounter) is None and decided(program, encounter), "what was accepted")
    program.press("ctrl+e")
    seen = program.wait(lambda seen: seen.at("Exercises on the sheet"), "the exercises")
    name = seen.focus[0].name
    program.tab()
    program.wait(lambda seen: any(part.name.startswith(f"{name}: Times") for part in seen.focus), "the field")
    program.write("7")
    program.press("Return")
    program.wait(lambda _: '"times": 7' in (prepared(program, encounter) or ""), "the dose on the disk")


def open_sheet(program: Program) -> None:
    program.press("ctrl+shift+p")
    program.wait(lambda seen: any("Page 1 of" in part.name for part in seen.focus), "the sheet's page")


def choose_spanish(program: Program) -> None:
    program.press("F8")
    program.wait_at("Language of the sheet: English")
    program.press(str(1 + languages().index("es")))
    program.wait_at(f"Language of the sheet: {words('es').name}")
    program.wait_says(words("es").text("draft_note"))


def reword_the_first_line(program: Program, encounter: int) -> None:
    program.press("Next")
    program.wait(lambda seen: seen.focus and seen.focus[0].id.startswith("message/"), "the first line")
    program.press("Return")
    program.wait_at("Other words for this line")
    program.press("ctrl+a")
    program.write(LINE)
    program.press("Return")
    program.wait(lambda _: LINE in (prepared(program, encounter) or ""), "the words on the disk")
    program.wait_says(LINE)
    program.press("F8")
    program.wait(lambda seen: any("Page 1 of" in part.name for part in seen.focus), "the page again")


def print_sheet(program: Program, queue: Cups) -> bytes:
    """Print what is shown on the printer that the computer has; what arrived there."""
    program.press("ctrl+p")
    program.wait_at("Print now")
    program.press("space")
    program.wait(lambda _: queue.took.exists(), "the pages at the printer")
    program.wait_says("Sent to Front desk.")
    program.press("Escape")
    return Path(queue.took).read_bytes()


def prepared(program: Program, encounter: int) -> str | None:
    found = disk.rows(program.data, "SELECT prepared FROM encounter WHERE id = ?", encounter)
    text: str | None = found[0][0]
    return text


def decided(program: Program, encounter: int) -> bool:
    found = disk.rows(program.data, "SELECT statements FROM decision WHERE encounter_id = ?", encounter)
    return any("S03" in row[0] or "S06" in row[0] for row in found)
