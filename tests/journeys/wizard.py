"""How a hand answers the questions of a visit: each type of question by its own keys."""

from collections.abc import Mapping
from typing import Any

from app.engine.pack import Question, Value
from app.gui.parts.setfield import FILTER_ABOVE
from tests.journeys import disk
from tests.journeys.program import Program, Screen
from tests.patients import engine


def answer(program: Program, question: str, value: Value | None) -> None:
    """Press the keys of this answer; the focus is at the question."""
    asked = engine().pack.questions[question]
    if value is None:
        program.press("question" if asked.type == "set" else "u")
    elif asked.type == "bool":
        program.press("y" if value else "n")
    elif asked.type == "choice":
        program.press(str(1 + [choice.id for choice in asked.choices].index(str(value))))
    elif isinstance(value, tuple):
        _tick(program, asked, value)
    else:
        program.write(f"{value:g}" if isinstance(value, float) else str(value))
        if (asked.low, asked.high) != (0, 10):
            program.press("Return")


def go_through(program: Program, encounter: int, wanted: Mapping[str, Value | None]) -> None:
    """Answer wherever the program leads, until everything that is wanted is on the disk."""
    left = set(wanted) - set(disk.answers(program.data, encounter))
    while left:
        given = step(program, wanted, left)
        _saved(program, encounter, given)
        left -= given


def step(program: Program, wanted: Mapping[str, Value | None], left: set[str]) -> set[str]:
    """Answer the question that has the focus, or its whole group by one key; what was answered by that."""
    pack = engine().pack
    optional = pack.added - set(wanted)
    seen = program.wait(lambda seen: question_at(seen, left | optional), f"one of {sorted(left)}")
    question = question_at(seen, left)
    if not question:
        program.press("Down")
        return set()
    groups = {group.id: group for page in pack.pages for group in page.groups}
    group = groups[pack.questions[question].group]
    if group.none_of_these and all(wanted.get(name) is False for name in group.questions):
        program.press("0")
        return left.intersection(group.questions)
    answer(program, question, wanted[question])
    return {question}


def led_to() -> list[str]:
    """Optional questions that the hand comes to by answering; of the others the arrows lead to each."""
    pack = engine().pack
    groups = {group.id: group for page in pack.pages for group in page.groups}
    found = [pack.questions[name] for name in pack.questions if name in pack.added]
    alone = [all(one in pack.added for one in groups[question.group].questions) for question in found]
    led = [question for question, own in zip(found, alone, strict=True) if own or question.type == "set"]
    return [question.id for question in led if question.asked_when is None]


def kept(value: Value | None) -> Any:
    """The value as it is read back from the disk."""
    return list(value) if isinstance(value, tuple) else value


def question_at(seen: Screen, among: set[str]) -> str:
    return next((part.id for part in seen.focus if part.id in among), "")


def _saved(program: Program, encounter: int, given: set[str]) -> None:
    program.wait(lambda _: given <= set(disk.answers(program.data, encounter)), f"{sorted(given)} on the disk")


def _tick(program: Program, question: Question, value: tuple[str, ...]) -> None:
    if not value:
        program.press("0")
        return
    choices = [choice.id for choice in question.choices]
    if len(choices) > FILTER_ABOVE:
        for one in value:
            program.write(question.choices[choices.index(one)].text)
            program.press("Return")
    else:
        place = -1
        for one in value:
            program.press(*["Down"] * (choices.index(one) - place), "space")
            place = choices.index(one)
    program.press("Return")
