"""A whole visit as somebody does it who sees nothing: parts by name and role, acted on by AT-SPI alone."""

from pathlib import Path

from app.engine.pack import Group, Page, Question, Value
from tests.journeys import disk
from tests.journeys.disk import CLINICIAN
from tests.journeys.patient import BORN, age
from tests.journeys.spoken.ear import Ear
from tests.journeys.spoken.walk import Walk, sign_in
from tests.journeys.wizard import kept
from tests.patients import clear, engine

ANSWERS = clear(age_years=age(), pain_nrs=6, muscle_spasm=True, spasm_kind="local_spasm", dmt=["ocrelizumab"])
OWN = "Walk for ten minutes twice a day"


def test_a_whole_visit_by_name_and_role_alone(ear: Ear, tmp_path: Path) -> None:
    data, walk = tmp_path / "data", Walk(ear)
    walk.at("sign in", "push button", "Sign in")
    sign_in(ear)
    walk.at("Today", "push button", "New patient")
    around(ear, walk)
    new_patient(ear)
    walk.at("patient", "push button", "Begin visit")
    ear.press("Begin visit", "Patient")
    for page in engine().pack.pages:
        open_page(ear, page)
        walk.at(page.title, "panel", page.title)
        for group in page.groups:
            answer_group(ear, group)
    wanted = {name: kept(value) for name, value in ANSWERS.items()}
    ear.wait(lambda: disk.answers(data, 1) == wanted, "every answer on the disk")
    open_page(ear, next(page for page in engine().pack.pages if "pain_nrs" in page.questions))
    assert ear.look("panel", question("pain_nrs").text).about.startswith("6.")
    decide(ear, walk)
    sign(ear, data)
    walk.at("sheet", "document frame", "Page 1 of 2")
    assert not walk.faults, "\n".join(walk.faults)
    kinds = disk.rows(data, "SELECT kind FROM decision WHERE encounter_id = 1")
    assert {"accepted", "own"} <= {kind for (kind,) in kinds}


def around(ear: Ear, walk: Walk) -> None:
    """The screens that the bar leads to, and back to Today."""
    for tab, role, name in (
        ("Follow-ups", "label", "Follow-ups"),
        ("Reports", "push button", "Month before"),
        ("Settings", "label", "Settings"),
    ):
        ear.choose(tab)
        walk.at(tab, role, name)
    ear.press("About this guideline")
    walk.at("guideline", "push button", "Close")
    ear.press("Close")
    ear.choose("Today")


def new_patient(ear: Ear) -> None:
    """From Today to the patient's page."""
    ear.press("New patient")
    for name, text in (("Family name", "Lindqvist"), ("Given name", "Ana"), ("Birth date", str(BORN))):
        ear.write(name, text)
    ear.choose("Female", "Sex")
    ear.press("Save and open")


def open_page(ear: Ear, page: Page) -> None:
    """By its entry in the list; its name is announced."""
    ear.heard("announced")
    ear.act("check box", f"{page.title},...", "Pages")
    said: list[str] = []

    def announced() -> bool:
        said.extend(ear.heard("announced"))
        return any(words.startswith(f"{page.title}.") for words in said)

    ear.wait(announced, f"{page.title} announced")


def answer_group(ear: Ear, group: Group) -> None:
    """Deliberately none of these where nothing of it is there, else question by question."""
    wanted = [name for name in group.questions if name in ANSWERS]
    if group.none_of_these and wanted and all(ANSWERS[name] is False for name in wanted):
        ear.press(f"None of these: {group.title}")
        return
    for name in wanted:
        answer(ear, question(name), ANSWERS[name])


def answer(ear: Ear, asked: Question, value: Value | None) -> None:
    """By the control that its type has; the row of the question is the group of its parts."""
    row = asked.text
    texts = {choice.id: choice.text for choice in asked.choices}
    if value is None or asked.type == "bool":
        ear.choose("Not known" if value is None else "Yes" if value else "No", row)
    elif asked.type == "choice":
        ear.choose(texts[str(value)], row)
    elif isinstance(value, tuple):
        for one in value:
            ear.tick(texts[one], row)
        if not value:
            ear.choose("None of these", row)
    elif (asked.low, asked.high) == (0, 10):
        ear.choose(str(value), row)
    else:
        ear.write(row, f"{value:g}" if isinstance(value, float) else str(value))
        ear.act("text", "Note", act="Set Focus")


def decide(ear: Ear, walk: Walk) -> None:
    """Accept what is to be done, and a line of one's own."""
    ear.act("check box", "Plan", "Pages")
    walk.at("plan", "push button", "Add your own")
    rows = [one for one in ear.all() if one.role == "radio button" and one.name.startswith("Accept: ")]
    assert rows
    ear.choose(rows[0].name)
    ear.press("Add your own")
    ear.write("Your own line", OWN)
    ear.press("Add")


def sign(ear: Ear, data: Path) -> None:
    """Set the day to come again, sign, and hear that the sheet is there."""
    ear.choose("2 weeks", "Weeks from the visit to the follow-up")
    ear.press(f"Sign as {CLINICIAN}, and make the sheet")
    ear.wait(lambda: disk.sheets(data, 1), "the sheet on the disk")
    ear.look("document frame", "Page 1 of 2", "Patient sheet")


def question(name: str) -> Question:
    return engine().pack.questions[name]
