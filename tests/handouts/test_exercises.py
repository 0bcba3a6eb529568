"""Which exercises a person gets, how they are dosed, and how they stand on the sheet."""

import io
import json
import re
from collections.abc import Mapping
from dataclasses import replace

import hypothesis.strategies as st
import pypdf
import pytest
import yaml
from hypothesis import given
from pypdf.generic import ArrayObject, DictionaryObject

from app.engine.pack import Value
from app.errors import UserError
from app.handouts.exercises import (
    Choice,
    Chosen,
    Dose,
    Exercise,
    LeftOut,
    choose,
    chosen_from_json,
    exercise_set,
    suggested,
    unfit,
)
from app.handouts.parts import ExerciseList
from app.handouts.plan import Plan, recommended
from app.handouts.sheet import Sheet
from app.handouts.typeset import compiler, inputs, typeset
from app.handouts.words import languages, words
from app.paths import GUIDELINE, RESOURCES
from tests.handouts.conftest import DAY, Desk
from tests.patients import clear, engine

EXERCISES = exercise_set().exercises
ENGLISH = words("en").texts
PARTS = ("name", "how", "start", "end", "easier")
STATEMENTS = {f"S{number:02d}" for number in range(1, 39)}
FACTS = set(yaml.safe_load((GUIDELINE / "evidence.yaml").read_text("utf-8"))["facts"])
DATA = yaml.safe_load((RESOURCES / "handouts" / "exercises.yaml").read_text("utf-8"))
STEADY: dict[str, Value | None] = {"mobility": "unaided", "frequent_falls": False, "baseline_deficits": ()}
QUESTIONS = {
    question["id"]: question
    for page in yaml.safe_load((GUIDELINE / "questions.yaml").read_text("utf-8"))["pages"]
    for group in page["groups"]
    for question in group["questions"]
}
ASKED = sorted({question for row in DATA["exercises"] for key in ("only", "unless") for question in row.get(key, ())})


def ids(exercises: tuple[Exercise, ...]) -> list[str]:
    return [exercise.id for exercise in exercises]


def fitting(choice: Choice) -> tuple[Exercise, ...]:
    return choice.suggested + choice.others


def answers_of(question: str) -> st.SearchStrategy[Value | None]:
    """Any answer to a question, or none."""
    asked = QUESTIONS[question]
    if asked["type"] == "bool":
        return st.none() | st.booleans()
    values = st.sampled_from(sorted(asked["values"]))
    return st.none() | (st.sets(values).map(tuple) if asked["type"] == "set" else values)


PEOPLE = st.fixed_dictionaries({question: answers_of(question) for question in ASKED})


def test_there_are_enough_for_every_position() -> None:
    places = [exercise.position for exercise in EXERCISES.values()]
    assert len(places) >= 12
    assert all(places.count(each) >= 3 for each in ("lying", "sitting", "standing", "wheelchair"))
    assert len(DATA["exercises"]) == len(EXERCISES), "no id stands twice"


def test_each_rests_on_statements_and_facts() -> None:
    origins = [exercise.origin for exercise in EXERCISES.values()]
    for origin in (*origins, *exercise_set().stops.values(), *(note.origin for note in exercise_set().notes)):
        assert origin
        assert set(origin) <= STATEMENTS | FACTS
    assert exercise_set().brought_by == {"S03", "S06"}


@pytest.mark.parametrize("language", languages())
def test_every_text_is_there_and_none_is_left_over(language: str) -> None:
    texts = words(language).texts
    wanted = {f"{exercise}.{part}" for exercise in EXERCISES for part in PARTS}
    wanted |= set(exercise_set().stops) | {note.id for note in exercise_set().notes}
    wanted |= {exercise.stop for exercise in EXERCISES.values()}
    assert {key for key in wanted if not texts.get(key)} == set()
    assert {key for key in texts if key.split(".")[-1] in PARTS and "." in key} <= wanted


def test_how_to_do_it_is_three_short_sentences_and_has_no_number() -> None:
    for exercise in EXERCISES:
        sentences = re.findall(r"[^.]+\.", ENGLISH[f"{exercise}.how"])
        assert 1 <= len(sentences) <= 3
        for part in PARTS:
            assert not re.search(r"\d", ENGLISH[f"{exercise}.{part}"])
        assert re.match(r"(Easier|Safer): ", ENGLISH[f"{exercise}.easier"])


def test_the_answers_that_choose_exist() -> None:
    rows = [row[key] for row in (*DATA["exercises"], *DATA["notes"]) for key in ("only", "unless") if key in row]
    for wanted in rows:
        for question, values in wanted.items():
            assert set(values) <= set(QUESTIONS[question].get("values", (True, False))), question


@given(PEOPLE)
def test_each_exercise_is_suggested_allowed_or_left_out_with_a_reason(person: Mapping[str, Value | None]) -> None:
    choice = choose(person)
    assert len(choice.suggested) <= 3
    assert sorted(ids(fitting(choice)) + [one.exercise.id for one in choice.left_out]) == sorted(EXERCISES)
    for one in choice.left_out:
        assert one.because
        for question, answer in one.because:
            told = person.get(question)
            assert answer == told or (isinstance(told, tuple) and answer in told)


@given(PEOPLE)
def test_nobody_who_does_not_walk_stands_and_only_they_exercise_in_a_wheelchair(
    person: Mapping[str, Value | None],
) -> None:
    places = {exercise.position for exercise in fitting(choose(person))}
    if person["mobility"] not in ("unaided", "aid"):
        assert "standing" not in places
    if person["mobility"] == "wheelchair":
        assert places <= {"wheelchair", "lying"}
        assert choose(person).suggested[0].position == "wheelchair"
    else:
        assert "wheelchair" not in places


@given(PEOPLE)
def test_who_falls_often_has_something_to_hold_and_both_feet_down(person: Mapping[str, Value | None]) -> None:
    for exercise in fitting(choose({**person, "frequent_falls": True})):
        assert exercise.hold in {"bed", "chair", "table", "wheelchair"}
        assert exercise.position != "standing" or exercise.id == "sit_to_stand"


@given(PEOPLE)
def test_nobody_who_may_be_pregnant_lies_down_for_it(person: Mapping[str, Value | None]) -> None:
    for pregnancy in ("possible", "pregnant"):
        assert all(exercise.position != "lying" for exercise in fitting(choose({**person, "pregnancy": pregnancy})))


@given(PEOPLE)
def test_everybody_gets_at_least_two(person: Mapping[str, Value | None]) -> None:
    assert len(choose(person).suggested) >= 2


@pytest.mark.parametrize(
    "careful",
    [
        {"frequent_falls": True},
        {"frequent_falls": None},
        {"mobility": "aid"},
        {"baseline_deficits": ("fatigue",)},
        {"baseline_deficits": ("leg_weakness",)},
        {"baseline_deficits": None},
    ],
)
def test_who_takes_care_begins_with_the_light_ones(careful: dict[str, Value | None]) -> None:
    assert ids(choose(STEADY).suggested) == ["knee_to_chest", "lift_hips", "sit_to_stand"]
    choice = choose({**STEADY, **careful})
    efforts = [exercise.effort for exercise in fitting(choice)]
    assert efforts == sorted(efforts)
    assert {exercise.effort for exercise in choice.suggested} == {1}


def test_what_is_left_out_says_which_answers_do_it() -> None:
    person: dict[str, Value | None] = {**STEADY, "frequent_falls": True, "baseline_deficits": ("gait", "fatigue")}
    reasons = {one.exercise.id: one.because for one in choose(person).left_out}
    assert reasons["leg_back"] == (("frequent_falls", True), ("baseline_deficits", "gait"))
    assert reasons["wheelchair_reach"] == (("mobility", "unaided"),)
    assert {one.exercise.id: one.because for one in choose({}).left_out}["half_squat"] == (("mobility", None),)


@given(st.builds(Dose, *[st.none() | st.integers(1, 99)] * 4), st.sampled_from(sorted(EXERCISES)))
def test_a_chosen_exercise_is_stored_and_read_back(dose: Dose, exercise: str) -> None:
    for chosen in (Chosen(exercise, dose), Chosen(exercise)):
        assert chosen_from_json(json.loads(json.dumps(chosen.as_json()))) == chosen


@pytest.mark.parametrize("number", [0, -1, 100, True, 2.5, "5"])
def test_a_dose_that_nobody_can_do_is_refused_by_its_field(number: object) -> None:
    stored = {"exercise": "sit_tall", "dose": {"times": 5, "a_day": number}}
    with pytest.raises(UserError, match="A day must be a whole number from 1 to 99"):
        chosen_from_json(stored)


def test_an_exercise_of_another_version_is_refused_by_name() -> None:
    with pytest.raises(UserError, match="'handstand'"):
        chosen_from_json({"exercise": "handstand", "dose": None})


def with_exercises(plan: Plan, *chosen: Chosen) -> Plan:
    return replace(plan, exercises=chosen)


def listed(sheet: Sheet) -> ExerciseList:
    assert sheet.exercises is not None
    return sheet.exercises


@pytest.mark.parametrize("statement", ["S03", "S06"])
def test_exercises_stand_on_the_sheet_while_exercise_is_accepted(desk: Desk, statement: str) -> None:
    chosen = Chosen("sit_tall", Dose(times=4, a_day=3))
    for status, shown in (("do", True), ("consider", True), ("avoid", False)):
        sheet = desk.sheet(with_exercises(desk.plan(desk.item(statement, status), "S05"), chosen))
        assert (sheet.exercises is not None) is shown
    assert desk.sheet(with_exercises(desk.plan("S04", "S05"), chosen)).exercises is None
    assert desk.sheet(desk.plan(statement)).exercises is None, "none was chosen"


@pytest.mark.parametrize("urgency", ["urgent", "emergency"])
def test_who_must_go_now_gets_none_and_no_wrong_choice_stops_the_sheet(desk: Desk, urgency: str) -> None:
    plan = desk.plan("S03", urgency="urgent" if urgency == "urgent" else "emergency")
    assert desk.sheet(with_exercises(plan, Chosen("half_squat"))).exercises is None


def test_the_numbers_are_the_clinicians_and_what_is_not_dosed_is_left_to_write(desk: Desk) -> None:
    plan = desk.plan("S03", answers=STEADY)
    dose = Dose(times=4, a_day=1, rest_minutes=2)
    (own,) = listed(desk.sheet(with_exercises(plan, Chosen("lift_knee", dose)))).rows
    told = [(each.label.text, each.number.text if each.number else None) for each in own.amounts]
    assert told == [("Times, each leg", "4"), ("Times a day", "1"), ("Minutes of rest", "2")]
    assert all(each.number and each.number.origin == ("clinician",) for each in own.amounts)
    (open_,) = listed(desk.sheet(with_exercises(plan, Chosen("sit_tall")))).rows
    assert [each.number for each in open_.amounts] == [None] * 4


def test_nothing_but_a_clinician_doses(desk: Desk) -> None:
    answers = clear()
    plan = recommended(engine().assess(answers), answers, DAY)
    assert plan.exercises == suggested(answers)
    assert len(plan.exercises) == 3
    assert all(chosen.dose is None for chosen in plan.exercises)


def test_exercise_on_hold_brings_none() -> None:
    answers = clear(saddle_numbness=True)
    assessment = engine().assess(answers)
    assert assessment.statements["S03"].status == "hold"
    assert recommended(assessment, answers, DAY).exercises == ()


@pytest.mark.parametrize(
    ("answers", "note"),
    [
        ({"heat_sensitive": True}, "exercise_cool"),
        ({"baseline_deficits": ("fatigue",)}, "exercise_rest_breaks"),
        ({"mobility": "wheelchair"}, "exercise_helper"),
    ],
)
def test_heat_fatigue_and_the_wheelchair_have_a_line_of_their_own(
    desk: Desk, answers: dict[str, Value | None], note: str
) -> None:
    def notes(person: dict[str, Value | None]) -> list[str]:
        plan = desk.plan("S03", answers=person)
        return [line.text for line in listed(desk.sheet(with_exercises(plan, *suggested(person)))).notes]

    assert ENGLISH[note] in notes(answers)
    assert ENGLISH[note] not in notes({**STEADY, "heat_sensitive": False})


@pytest.mark.parametrize(
    ("answers", "note", "advice"),
    [
        ({"heat_sensitive": True}, "exercise_cool", "too_hot"),
        ({"baseline_deficits": ("fatigue",)}, "exercise_rest_breaks", "plan_rest"),
    ],
)
def test_what_stands_above_the_exercises_is_not_said_again_below(
    desk: Desk, answers: dict[str, Value | None], note: str, advice: str
) -> None:
    plan = desk.plan("S03", "S04", answers=answers)
    for shown, said, silent in ((plan, advice, note), (with_exercises(plan, *suggested(answers)), note, advice)):
        texts = [line.text for line in desk.sheet(shown).lines]
        assert ENGLISH[said] in texts
        assert ENGLISH[silent] not in texts


def test_an_exercise_that_no_longer_fits_is_never_handed_out(desk: Desk) -> None:
    chosen = Chosen("sit_tall"), Chosen("half_squat", Dose(times=5))
    answers: dict[str, Value | None] = {**STEADY, "frequent_falls": True}
    plan = with_exercises(desk.plan("S03", answers=answers), *chosen)
    assert unfit(chosen, answers) == (LeftOut(EXERCISES["half_squat"], (("frequent_falls", True),)),)
    with pytest.raises(UserError, match="“Bend your knees” does not fit"):
        desk.sheet(plan)
    draft = desk.sheet(plan, draft=True).draft
    assert draft is not None
    assert "does not fit" in draft.text


@given(st.lists(st.sampled_from(sorted(EXERCISES)), unique=True), PEOPLE)
def test_no_sheet_has_an_exercise_that_was_not_chosen(chosen: list[str], person: Mapping[str, Value | None]) -> None:
    fits = set(ids(fitting(choose(person))))
    taken = [each for each in chosen if each in fits]
    desk = Desk()
    sheet = desk.sheet(with_exercises(desk.plan("S06", answers=person), *map(Chosen, taken)))
    assert [row.exercise for row in sheet.exercises.rows] == taken if sheet.exercises else not taken
    fields = {line.field.removeprefix("text.").split(".")[0] for line in sheet.lines}
    assert fields & set(EXERCISES) == set(taken)


# On paper


def everything(desk: Desk) -> Plan:
    """Every exercise that one walking person can be given, dosed."""
    rows = fitting(choose(STEADY))
    return with_exercises(desk.plan("S03", answers=STEADY), *(Chosen(row.id, row.dose) for row in rows))


def alternatives(pdf: bytes) -> list[str]:
    """The words of all pictures of a tagged PDF, in reading order."""
    root = pypdf.PdfReader(io.BytesIO(pdf)).trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    found: list[str] = []

    def walk(part: object) -> None:
        if isinstance(part, ArrayObject):
            for member in part:
                walk(member.get_object())
        elif isinstance(part, DictionaryObject):
            if part.get("/S") == "/Figure":
                found.append(str(part["/Alt"]))
            if "/K" in part:
                walk(part["/K"].get_object())

    walk(root["/StructTreeRoot"].get_object())
    return found


def test_each_picture_has_its_words_in_the_file(desk: Desk) -> None:
    sheet = desk.sheet(everything(desk))
    said = [line.text for row in listed(sheet).rows for line in (row.start, row.end)]
    assert len(said) >= 26
    assert [text for text in alternatives(typeset(sheet)) if text in set(said)] == said


def test_every_exercise_is_whole_on_one_page_and_the_bytes_are_the_same_twice(desk: Desk) -> None:
    sheet = desk.sheet(everything(desk))
    pdf = typeset(sheet)
    assert typeset(sheet) == pdf
    pages = [re.sub(r"\s+", "", page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    for row in listed(sheet).rows:
        amounts = [line for each in row.amounts for line in (each.label, each.number) if line]
        lines = [re.sub(r"\s+", "", line.text) for line in (row.name, row.how, *amounts, row.easier, row.stop)]
        assert [page for page in pages if all(line in page for line in lines)], row.exercise


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_usual_sheet_with_three_exercises_is_two_leaves_at_most(desk: Desk, paper: str) -> None:
    plan = desk.plan(
        "S03", "S04", "S05", "S06", "S07", "S09", "S37", desk.medicine("ibuprofen"), desk.medicine("acetaminophen"),
        answers={**STEADY, "heat_sensitive": True, "pain_weeks": 2},
    )  # fmt: skip
    pdf = typeset(desk.sheet(with_exercises(plan, *suggested(plan.answers))), "a4" if paper == "a4" else "letter")
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) <= 4


def test_typst_has_nothing_to_warn_of_in_either_direction(desk: Desk) -> None:
    sheet = desk.sheet(with_exercises(desk.plan("S03"), Chosen("sit_tall"), Chosen("slide_heel", Dose(times=5))))
    for direction in (sheet, replace(sheet, direction="rtl")):
        assert compiler().compile_with_warnings(format="pdf", sys_inputs=inputs(direction, "a4"))[1] == []
