"""What was signed stands: an emergency is signed as one, and a change becomes a new version beside the old one."""

from pathlib import Path

from tests.journeys import disk
from tests.journeys.conftest import Start
from tests.journeys.disk import CLINICIAN
from tests.journeys.patient import accept, new_visit, open_plan, save_sheet, sign, write_own
from tests.journeys.program import Program
from tests.journeys.waiting import resumed
from tests.patients import clear

FIRST_PAGE = {name: clear()[name] for name in ("weight_kg", "pregnancy", "breastfeeding", "ms_confirmed")}


def test_one_answer_makes_an_emergency_with_its_plan_and_sheet(start: Start, tmp_path: Path) -> None:
    program = start()
    encounter = new_visit(program, FIRST_PAGE)
    program.wait_at("saddle_numbness")
    assert not program.look().says("Emergency: ")
    program.press("y")
    program.wait_at("new_urinary_retention_or_overflow")
    seen = program.look()
    assert any(part.name.startswith("Emergency. ") and "cauda equina" in part.name for part in seen.parts)
    item = open_plan(program)
    offered = [part.name for part in program.look().parts if part.name.startswith("Accept: ")]
    assert any("emergency" in name.lower() for name in offered)
    assert not any(word in name.lower() for name in offered for word in ("ibuprofen", "exercise", "heat", "yoga"))
    assert item == "S32"
    accept(program, item)
    sign_with_open_questions(program, encounter)
    save_sheet(program, tmp_path / "sheet.pdf")
    page = program.look(whole=False).focus[0].about
    assert "Go to the emergency room now" in page
    assert "ibuprofen" not in page.lower()
    assert disk.rows(program.data, "SELECT urgency FROM assessment") == [("emergency",)]
    assert (program.close(), program.told()) == (0, "")


def test_who_is_out_of_scope_gets_no_plan_and_is_told_why(start: Start, tmp_path: Path) -> None:
    program, _encounter = resumed(start, tmp_path / "data", clear(ms_confirmed=False))
    seen = program.look()
    for place in ("Plan", "Patient sheet"):
        found = next(part for part in seen.parts if part.name.startswith(place) and "MS is not confirmed" in part.about)
        assert not found.on
    program.press("ctrl+p", "ctrl+shift+p", "ctrl+1", "y")
    program.press("ctrl+1")
    program.wait_at("page_patient")
    assert not disk.rows(program.data, "SELECT 1 FROM decision UNION ALL SELECT 1 FROM sheet")
    assert (program.close(), program.told()) == (0, "")


def test_an_amendment_is_a_new_version_and_leaves_the_old_one_as_it_was(start: Start, tmp_path: Path) -> None:
    program, first = resumed(start, tmp_path / "data", clear())
    accept(program, open_plan(program))
    sign(program, first)
    before = disk.whole_visit(program.data, first)
    program.wait_says(f"Signed by {CLINICIAN}")
    program.tab_to("amend")
    program.press("Return")
    program.wait(lambda _: disk.state(program.data, first + 1) == "draft", "the draft of version 2")
    program.press("ctrl+3")
    program.wait_at("mechanical_pattern")
    program.press("Down", "Down")
    program.wait_at("pain_nrs")
    program.press("9")
    program.wait(lambda _: disk.answers(program.data, first + 1)["pain_nrs"] == 9, "the changed answer")
    open_plan(program)
    write_own(program, "Come back when it is worse")
    sign(program, first + 1)
    assert disk.whole_visit(program.data, first) == before
    found = disk.rows(program.data, "SELECT version, amends_id, state FROM encounter WHERE id = ?", first + 1)
    assert found == [(2, first, "signed")]
    assert disk.answers(program.data, first)["pain_nrs"] == 5
    assert disk.sheets(program.data, first) != disk.sheets(program.data, first + 1)
    program.press("Escape", "Escape")
    program.wait_at("patient")
    seen = program.look()
    assert seen.says("version 2")
    assert seen.says("replaced by version 2")
    assert (program.close(), program.told()) == (0, "")
    assert disk.whole_visit(program.data, first) == before


def sign_with_open_questions(program: Program, encounter: int) -> None:
    """The first time names what is open, the second signs."""
    program.press("F7")
    program.wait_at("Follow-up and signature")
    program.tab_to("Signed by")
    program.press("ctrl+Return")
    program.wait_says("Press Ctrl Enter again to sign with these open")
    assert disk.state(program.data, encounter) == "draft"
    program.press("ctrl+Return")
    program.wait(lambda _: disk.sheets(program.data, encounter), "the sheet of the emergency")
