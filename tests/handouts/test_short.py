"""The short sheet: five lines with pictures on one page, and nothing on it that the whole one does not say."""

from dataclasses import replace

import pytest

from app.engine.pack import Value
from app.errors import UserError
from app.handouts.exercises import Chosen, Dose
from app.handouts.options import SheetOptions
from app.handouts.parts import Line, Sheet, Short, ShortRow, lines_of
from app.handouts.plan import Plan
from app.handouts.sheet import compose
from app.handouts.typeset import typeset
from app.paths import RESOURCES
from tests.handouts.conftest import CLINIC, DAY, Desk
from tests.handouts.reading_back import alternatives, even, pages

SHORT = SheetOptions(short=True)
STEADY: dict[str, Value | None] = {"mobility": "unaided", "frequent_falls": False, "baseline_deficits": ()}


def made(plan: Plan, options: SheetOptions = SHORT) -> Sheet:
    return compose(plan, "Ana Lindqvist", DAY, "Dr M. Osei", CLINIC, options)


def short(plan: Plan) -> Short:
    found = made(plan).short
    assert found is not None
    return found


def usual(desk: Desk, *medicines: str) -> Plan:
    plan = desk.plan("S03", "S04", "S05", "S06", "S07", *map(desk.medicine, medicines), answers=dict(STEADY))
    return replace(plan, exercises=(Chosen("knee_to_chest", Dose(5, 2)), Chosen("flatten_back", Dose(5, 2))))


def said(row: ShortRow) -> list[str]:
    return [line.text for line in lines_of(row) if line != row.alt]


def test_the_five_lines_are_for_today_an_exercise_the_medicines_and_when_to_come_back(desk: Desk) -> None:
    rows = short(usual(desk, "ibuprofen", "acetaminophen")).rows
    assert [row.picture for row in rows] == ["walk", "exercises/knee_to_chest", "pill", "pill", "calendar"]
    assert [row.picture for row in short(usual(desk)).rows][:3] == ["walk", "exercises/knee_to_chest", "warm"]
    assert len(short(usual(desk)).rows) == 5


def test_nobody_in_a_wheelchair_sees_somebody_walk(desk: Desk) -> None:
    for mobility, picture in (("unaided", "walk"), ("aid", "walk"), ("wheelchair", "")):
        assert short(desk.plan("S03", "S04", answers={"mobility": mobility})).rows[0].picture == picture


def test_a_medicine_says_how_much_how_long_to_wait_the_most_and_the_last_day(desk: Desk) -> None:
    (row,) = (row for row in short(usual(desk, "ibuprofen")).rows if row.picture == "pill")
    told = " ".join(said(row)).replace("\N{NO-BREAK SPACE}", " ")
    assert told == (
        "Ibuprofen 400 mg Only if needed. Wait at least 4 hours. Most in one day 2,400 mg Last day: 2 December"
    )
    (timed,) = (row for row in short(usual(desk, "cyclobenzaprine")).rows if row.picture == "pill")
    assert said(timed)[:7] == ["Cyclobenzaprine", "Morning", "5 mg", "Noon", "5 mg", "Night", "5 mg"]


def test_an_exercise_has_its_numbers_and_its_stop_rule(desk: Desk) -> None:
    (row,) = (row for row in short(usual(desk)).rows if row.picture.startswith("exercises/"))
    assert said(row) == [
        "Knee to chest",
        "Times, each leg",
        "5",
        "Times a day",
        "2",
        "Stop if a leg gets weak or numb.",
    ]


def test_no_medicine_is_left_off_for_want_of_a_line(desk: Desk) -> None:
    four = usual(desk, "ibuprofen", "acetaminophen", "cyclobenzaprine", "gabapentin")
    assert [row.picture for row in short(four).rows].count("pill") == 4
    five = usual(desk, "ibuprofen", "acetaminophen", "cyclobenzaprine", "gabapentin", "amitriptyline")
    with pytest.raises(UserError, match="no room for 5 medicines"):
        made(five)


def test_what_does_not_fit_is_refused_and_never_takes_a_second_page(desk: Desk) -> None:
    four = usual(desk, "ibuprofen", "acetaminophen", "cyclobenzaprine", "gabapentin")
    with pytest.raises(UserError, match="does not fit on one page at 20 points"):
        typeset(made(four, SheetOptions(short=True, size=20, second_language="es")))


def test_whoever_must_go_is_told_where_and_keeps_what_to_stop(desk: Desk) -> None:
    plan = desk.plan(desk.item("S32", "urgent"), desk.item("S15", "avoid"), "S03", urgency="emergency")
    sheet = made(plan)
    (page,) = pages(typeset(sheet))
    for text in ("Go to the emergency room now", "Get help now if", "Stop your muscle relaxer for back pain."):
        assert even(text) in page
    assert "Walk" not in page
    assert sheet.short is not None
    assert not any(row.spare for row in sheet.short.rows)


def test_every_picture_is_there_and_has_words(desk: Desk) -> None:
    sheet = made(usual(desk, "ibuprofen"))
    assert sheet.short is not None
    for row in sheet.short.rows:
        assert (RESOURCES / "pictures" / f"{row.picture}.svg").is_file()
    wanted = [row.alt.text for row in sheet.short.rows]
    assert [text for text in alternatives(typeset(sheet)) if text in wanted] == wanted


def test_it_says_nothing_that_the_whole_sheet_does_not(desk: Desk) -> None:
    plan = desk.plan(*usual(desk, "ibuprofen", "cyclobenzaprine").items, own=("Blood test on Monday.",), answers=STEADY)
    whole = made(plan, SheetOptions())
    fields = {line.field for line in whole.lines} | {line.field for line in lines_of(whole.tight)}
    dosed = {"text.dose", "dose.morning", "dose.noon", "dose.night"}

    def new(line: Line) -> bool:
        return line.field not in fields | dosed and not line.field.startswith("text.picture_")

    assert [line for line in made(plan).lines if new(line)] == []
