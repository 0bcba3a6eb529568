"""The way of a new patient into the first visit, by keys."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from app.engine.pack import Value
from tests.journeys import disk
from tests.journeys.disk import CLINICIAN
from tests.journeys.program import Program
from tests.journeys.wizard import go_through
from tests.keys import PASSWORD

BORN = date(1979, 3, 12)


def age() -> int:
    """Full years on this day, which the program takes from the record."""
    today = datetime.now().astimezone().date()
    return today.year - BORN.year - ((today.month, today.day) < (BORN.month, BORN.day))


def sign_in(program: Program, password: str = PASSWORD) -> None:
    """Type the password at the door, or at the lock; the step that every journey begins with."""
    program.wait_at("password")
    program.write(password)
    program.press("Return")


def new_patient(program: Program) -> None:
    """From Today to the patient's page."""
    program.wait_at("search")
    program.press("ctrl+shift+n")
    program.wait_at("Family name")
    program.write("Lindqvist")
    program.press("Tab")
    program.write("Ana")
    program.press("Tab")
    program.write(f"{BORN.day}.{BORN.month}.{BORN.year}")
    program.press("Tab", "1", "Tab")
    program.write("+46 70 555 01 23")
    program.press("ctrl+Return")
    program.wait_at("patient")


def begin_visit(program: Program) -> int:
    """From the patient's page into a new visit; its id."""
    program.press("ctrl+b")
    program.wait_at("visit")
    return int(disk.rows(program.data, "SELECT max(id) FROM encounter")[0][0])


def new_visit(program: Program, answers: Mapping[str, Value | None] | None = None) -> int:
    """A new patient in a visit with these answers."""
    new_patient(program)
    encounter = begin_visit(program)
    go_through(program, encounter, answers or {})
    return encounter


def open_plan(program: Program) -> str:
    """The plan, with the focus on its first open row; that row's item."""
    program.press("ctrl+p")
    program.wait_at("Plan")
    return program.look(whole=False).focus[0].id


def accept(program: Program, item: str) -> str:
    """Accept the row that has the focus; the item of the next open one, which the program goes on to."""
    program.press("a")
    seen = program.wait(lambda seen: seen.at("Plan") and not seen.at(item), f"the row after {item}")
    return seen.focus[0].id


def write_own(program: Program, text: str) -> None:
    """Add a line of one's own to the plan."""
    program.press("ctrl+equal")
    program.wait_at("Your own line")
    program.write(text)
    program.press("Return", "Escape")
    program.wait(lambda seen: not seen.at("Your own line"), "the plan again")


def sign(program: Program, encounter: int) -> None:
    """Sign the plan that is open, as CLINICIAN, who is signed in."""
    program.press("F7")
    program.wait_at("Follow-up and signature")
    program.tab_to("Signed by")
    assert program.look(whole=False).focus[0].text == CLINICIAN
    program.press("ctrl+Return")
    program.wait(lambda _seen: disk.sheets(program.data, encounter), f"the sheet of the signed visit {encounter}")


def save_sheet(program: Program, file: Path) -> bytes:
    """Open the sheet and save it by the dialog; what the file holds."""
    program.press("ctrl+shift+p")
    program.wait(lambda seen: any("Page 1 of" in part.name for part in seen.focus), "the sheet's page")
    program.press("ctrl+s")
    program.wait(lambda seen: seen.window == "Save as PDF" and seen.at("fileNameEdit"), "the dialog")
    program.press("ctrl+a")
    program.write(str(file))
    program.press("Return")
    program.wait_says(f"Saved as {file}")
    return file.read_bytes()
