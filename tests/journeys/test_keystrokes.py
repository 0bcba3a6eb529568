"""How many keys a typical visit without a red flag takes, from the patient's page to the printed sheet, all counted."""

import pytest

from app.engine.pack import Question, Value
from tests.cups import Cups, cups
from tests.journeys import disk
from tests.journeys.conftest import Start
from tests.journeys.patient import age, new_patient
from tests.journeys.program import Program, Screen
from tests.journeys.wizard import kept, question_at
from tests.measured import MEASURED, RecordProperty
from tests.patients import Answers, clear, engine

MOST = 60
LAST = "Last visit"
FIRST = clear(age_years=age(), pain_nrs=6, dmt=["ocrelizumab"], peg_pain=6, peg_enjoyment=5, peg_activity=4)
AGAIN = FIRST | {"pain_nrs": 3, "pain_weeks": 4, "peg_pain": 3, "peg_enjoyment": 2, "peg_activity": 2}


class Hand:
    """Presses keys, and counts every one of them; a chord is one."""

    def __init__(self, program: Program, last: Answers) -> None:
        self.program, self.last = program, last
        self.keys = 0

    def press(self, *keys: str) -> None:
        self.keys += len(keys)
        self.program.press(*keys)

    def step(self, seen: Screen, wanted: Answers, left: set[str]) -> set[str]:
        """The fewest keys that the place offers; what is answered by them."""
        pack = engine().pack
        asked = pack.questions[question_at(seen, set(pack.questions))]
        group = next(one for page in pack.pages for one in page.groups if asked.id in one.questions)
        here = left.intersection(group.questions)
        noes = {name for name in here if pack.questions[name].none is not None}
        if not here or asked.id not in left:
            self.press("Return")
            return set()
        same = all(self.last.get(name) == wanted[name] for name in here)
        if same and seen.part(f"Unchanged: {group.title}") is not None:
            self.press("plus")
            return here
        if group.none_of_these and all(wanted[name] == pack.questions[name].none for name in noes) and len(noes) > 1:
            self.press("0")
            return noes
        row = seen.part(asked.id)
        value = wanted[asked.id]
        offered = row is not None and LAST in row.about and self.last.get(asked.id) == value
        keys = keys_for(asked, value)
        self.press(*(["equal"] if offered and len(keys) > 1 else keys))
        return {asked.id}


def visit(program: Program, wanted: Answers, encounter: int, queue: Cups, last: Answers) -> int:
    """From the patient's page to the paper; how many keys it took."""
    hand = Hand(program, last)
    hand.press("ctrl+b")
    program.wait_at("visit")
    asked = {name: kept(value) for name, value in wanted.items()}
    left = set(wanted) - set(disk.answers(program.data, encounter))
    while left:
        seen = program.wait(lambda seen: question_at(seen, set(engine().pack.questions)), "a question", whole=True)
        given = hand.step(seen, wanted, left)
        left -= given
        moved(program, encounter, seen, given)
    assert disk.answers(program.data, encounter) == asked
    hand.press("ctrl+p")
    before = program.wait_at("Plan").focus[0].id
    hand.press("ctrl+a")
    program.wait(lambda seen: seen.at("Plan") and seen.focus[0].id not in (before, ""), "a medicine")
    hand.press("a")
    hand.press("ctrl+Return")
    program.wait(lambda _: disk.sheets(program.data, encounter), "the sheet")
    hand.press("ctrl+p")
    program.wait_at("Print now")
    hand.press("space")
    program.wait(lambda _: queue.took.exists(), "the pages at the printer")
    queue.took.unlink()
    return hand.keys


def moved(program: Program, encounter: int, before: Screen, given: set[str]) -> None:
    """Wait for what was answered to be on the disk; where nothing was, for the next question."""
    if given:
        program.wait(lambda _: given <= set(disk.answers(program.data, encounter)), f"{given} on the disk")
    else:
        program.wait(lambda now: now.focus[0] != before.focus[0], "the next question")


def test_a_typical_visit_takes_at_most_sixty_keys(
    start: Start, tmp_path_factory: pytest.TempPathFactory, record_property: RecordProperty
) -> None:
    with cups(tmp_path_factory.mktemp("cups")) as queue:
        program = start(environment={"CUPS_SERVER": str(queue.socket)})
        new_patient(program)
        first = visit(program, FIRST, 1, queue, {})
        program.press("Escape", "Escape")
        to_the_patient(program)
        again = visit(program, AGAIN, 2, queue, FIRST)
        assert (program.close(), program.told()) == (0, "")
    said = f"keys from the patient's page to the printed sheet: first visit {first}, follow-up {again}"
    record_property(MEASURED, said)
    assert max(first, again) <= MOST


def to_the_patient(program: Program) -> None:
    program.press("ctrl+f")
    program.wait_at("search")
    program.write("lind")
    program.wait_says("Lindqvist, Ana")
    program.press("Return")
    program.wait_at("patient")


def keys_for(asked: Question, value: Value | None) -> list[str]:
    """The keys of one answer."""
    if asked.type == "bool":
        return ["y" if value else "n"]
    if asked.type == "choice":
        return [str(1 + asked.values.index(str(value)))]
    if isinstance(value, tuple):
        typed = [key for one in value for key in (*asked.choices[asked.values.index(one)].text[:2].lower(), "Return")]
        return [*typed, "Return"] if value else ["0"]
    figures = ["period" if sign == "." else sign for sign in f"{value:g}"] if isinstance(value, int | float) else []
    return figures if (asked.low, asked.high) == (0, 10) else [*figures, "Return"]
