"""The main job by keyboard alone: a new patient, a whole visit, a plan, a sheet, and all of it again on another day."""

from pathlib import Path

from tests.journeys import disk
from tests.journeys.conftest import Start
from tests.journeys.disk import CLINICIAN
from tests.journeys.patient import accept, age, new_visit, open_plan, save_sheet, sign, write_own
from tests.journeys.program import Program
from tests.journeys.wizard import kept, led_to
from tests.patients import clear, engine

ADDED = dict.fromkeys(led_to())
ANSWERS = ADDED | clear(
    age_years=age(),
    pain_nrs=8,
    muscle_spasm=True,
    spasm_kind="local_spasm",
    baseline_deficits=["fatigue", "bladder"],
    reduced_skin_sensation_back=None,
    dmt=["ocrelizumab"],
)
OWN = "Walk for ten minutes twice a day"
PURPOSE = "See whether the back is better"


def test_a_visit_from_the_new_patient_to_the_sheet_and_again(start: Start, tmp_path: Path) -> None:
    program = start()
    encounter = new_visit(program, ANSWERS)
    assert disk.answers(program.data, encounter) == {name: kept(value) for name, value in ANSWERS.items()}
    decide(program, encounter)
    sign(program, encounter)
    first = save_sheet(program, tmp_path / "first.pdf")
    assert first.startswith(b"%PDF")
    assert program.look().says(OWN)
    before = disk.whole_visit(program.data, encounter)
    assert [first] == disk.sheets(program.data, encounter)
    assert (program.close(), program.told()) == (0, "")

    program = start()
    program.wait_at("search")
    program.write("lind")
    program.wait_says("Lindqvist, Ana")
    program.press("Return")
    program.wait_at("patient")
    to_the_signed_visit(program)
    shows_the_answers(program)
    shows_the_plan(program)
    assert save_sheet(program, tmp_path / "again.pdf") == first
    assert disk.whole_visit(program.data, encounter) == before
    assert (program.close(), program.told()) == (0, "")
    assert disk.whole_visit(program.data, encounter) == before


def decide(program: Program, encounter: int) -> None:
    """Accept, decline with a reason, add a line, take the rest as it comes, and set the day to come again."""
    first = open_plan(program)
    second = accept(program, first)
    program.press("d", "1")
    program.wait(lambda _: kinds(program, encounter).get(second) == "declined", f"{second} declined")
    write_own(program, OWN)
    assert kinds(program, encounter)[first] == "accepted"
    assert "own" in kinds(program, encounter).values()
    program.press("F7")
    program.wait_at("Follow-up on")
    program.press("Tab", "2", "Tab")
    program.write(PURPOSE)
    program.press("F7")
    program.wait(
        lambda _: disk.rows(program.data, "SELECT 1 FROM encounter WHERE follow_up_note = ?", PURPOSE),
        "the follow-up on the disk",
    )


def kinds(program: Program, encounter: int) -> dict[str, str]:
    found = disk.rows(program.data, "SELECT item, kind FROM decision WHERE encounter_id = ?", encounter)
    return dict(found)


def to_the_signed_visit(program: Program) -> None:
    """The only visit in the timeline."""
    while "signed" not in program.tab().focus[0].name.lower():
        pass
    program.press("Return")
    program.wait_at("visit")
    program.wait_says(f"Signed by {CLINICIAN}")


def shows_the_answers(program: Program) -> None:
    """What a screen reader says of some answers, on the page where they stand."""
    for page, question, words in (
        ("ctrl+3", "pain_nrs", "8"),
        ("ctrl+3", "spasm_kind", "Local"),
        ("ctrl+4", "reduced_skin_sensation_back", "Not known"),
        ("ctrl+6", "dmt", "Ocrelizumab"),
    ):
        program.press(page)
        program.wait_at(page_of(question))
        row = program.look().part(question)
        assert row is not None
        assert words in row.about, question


def page_of(question: str) -> str:
    return f"page_{engine().pack.questions[question].page}"


def shows_the_plan(program: Program) -> None:
    program.press("ctrl+p")
    seen = program.wait_says(OWN)
    assert seen.says("Patient prefers not to")
    assert seen.says(PURPOSE)
