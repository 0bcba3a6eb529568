"""What stands on a sheet: the accepted plan, worked out for this person, and nothing else."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import hypothesis.strategies as st
import pytest
from hypothesis import given

from app.engine.assessment import Regimen
from app.engine.pack import Value
from app.errors import UserError
from app.handouts.content import content
from app.handouts.plan import Clash, Clinic, Plan
from app.handouts.sheet import Line, Sheet, compose
from app.handouts.words import words
from tests.handouts.conftest import CLINIC, DAY, REGIMENS, Desk

Texts = Callable[[Sheet], list[str]]
ENGLISH = words("en").texts
ROUTINE = {text.id for text in content().advice} - {"stop_relaxant", "keep_ms_medicines"}


def row(desk: Desk, name: str, regimen: Regimen | None = None) -> dict[str, object]:
    """The row of one medicine as plain texts."""
    table = desk.sheet(desk.plan(desk.medicine(name, regimen))).medicines
    assert table is not None
    (only,) = table.rows
    return {
        "amount": only.amount.text if only.amount else None,
        "slots": [slot.text if slot else None for slot in only.slots],
        "how": [line.text for line in only.how],
        "most": [line.text for line in only.most],
        "wait": [line.text for line in only.wait],
        "until": [line.text for line in only.until],
    }


def test_what_is_taken_as_needed_says_how_long_to_wait_and_the_most_in_a_day(desk: Desk) -> None:
    assert row(desk, "ibuprofen") == {
        "amount": "400 mg",
        "slots": [],
        "how": ["Only if needed."],
        "most": ["2,400 mg"],
        "wait": ["Wait at least 4\N{NO-BREAK SPACE}hours."],
        "until": ["Last day:", "2\N{NO-BREAK SPACE}December"],
    }


def test_a_lower_first_dose_comes_first(desk: Desk) -> None:
    told = row(desk, "acetaminophen")
    assert told["amount"] == "500 mg"
    assert told["how"] == ["Only if needed.", "Not enough? Next time take 1,000\N{NO-BREAK SPACE}mg."]


@pytest.mark.parametrize(
    ("answers", "most"),
    [
        ({"current_medicines": ("acetaminophen",), "acetaminophen_total_mg_day": 2000}, True),
        ({"current_medicines": ("acetaminophen",), "acetaminophen_total_mg_day": 0}, False),
        ({"current_medicines": ("acetaminophen",), "acetaminophen_total_mg_day": None}, False),
        ({"current_medicines": ("nsaid",), "acetaminophen_total_mg_day": 2000}, False),
        ({}, False),
    ],
)
def test_the_most_in_a_day_is_on_top_of_what_is_taken_now(
    desk: Desk, answers: dict[str, Value | None], most: bool
) -> None:
    left = Regimen(1000, (4, 6), 500, 1000, 1000, 10, ())
    chosen = desk.medicine("ibuprofen"), desk.medicine("acetaminophen", left)
    table = desk.sheet(desk.plan(*chosen, answers=answers)).medicines
    assert table is not None
    told = [[line.text for line in row.most] for row in table.rows]
    assert told == [["2,400 mg"], ["1,000 mg", "On top of what you take now."] if most else ["1,000 mg"]]


def test_two_medicines_that_do_not_go_together_are_never_handed_out(desk: Desk) -> None:
    chosen = desk.medicine("duloxetine"), desk.medicine("tramadol")
    plan = replace(desk.plan(*chosen), clashes=(Clash("duloxetine", "tramadol", ("DX10",)),))
    with pytest.raises(UserError, match="Duloxetine and Tramadol must not go together"):
        desk.sheet(plan)
    draft = desk.sheet(plan, draft=True).draft
    assert draft is not None
    assert draft.text == "Draft, do not use it: Duloxetine and Tramadol must not go together."
    assert draft.origin == ("DX10",)


def test_what_is_taken_at_set_times_stands_in_the_boxes(desk: Desk) -> None:
    assert row(desk, "cyclobenzaprine")["slots"] == ["5", "5", None, "5"]
    assert row(desk, "amitriptyline")["slots"] == [None, None, None, "10"]
    assert row(desk, "gabapentin")["slots"] == [None, None, None, "100"]
    full = Regimen(300, (8, 8), 300, 600, 1800, None, ())
    assert row(desk, "gabapentin", full)["slots"] == ["300", "300", None, "300"]
    low = Regimen(200, (12, 12), 200, 700, 1400, None, ())
    assert row(desk, "gabapentin", low)["slots"] == ["200", None, "200", None]


def test_once_a_day_without_a_named_time_gets_no_box_of_its_own(desk: Desk) -> None:
    told = row(desk, "duloxetine")
    assert (told["amount"], told["how"]) == ("30 mg", ["Once a day."])
    assert told["most"] == ["Never over 60\N{NO-BREAK SPACE}mg."]
    assert told["until"] == ["We tell you when to stop."]


def test_no_dose_is_above_what_a_day_allows(desk: Desk) -> None:
    little_left = Regimen(1000, (4, 6), 500, 1000, 200, 10, ())
    assert row(desk, "acetaminophen", little_left)["amount"] == "200 mg"


def test_a_medicine_without_a_regimen_has_no_number(desk: Desk) -> None:
    item = replace(desk.medicine("ibuprofen"), regimen=None, stop_on=None)
    table = desk.sheet(desk.plan(item)).medicines
    assert table is not None
    assert [line.text for line in table.rows[0].how] == [ENGLISH["ask_how_much"]]
    assert not table.rows[0].most


@pytest.mark.parametrize(
    ("mobility", "line"), [("unaided", "walk_a_little"), ("aid", "walk_a_little"), ("wheelchair", "move_a_little")]
)
def test_nobody_in_a_wheelchair_is_told_to_walk(desk: Desk, texts: Texts, mobility: str, line: str) -> None:
    told = texts(desk.sheet(desk.plan("S04", answers={"mobility": mobility})))
    assert [key for key in ("walk_a_little", "move_a_little") if ENGLISH[key] in told] == [line]


def test_a_long_pain_is_not_promised_to_go_in_weeks(desk: Desk) -> None:
    messages = {}
    for weeks in (2, 6, 30, None):
        message = desk.sheet(desk.plan("S04", answers={"pain_weeks": weeks})).message
        messages[weeks] = message.text if message else ""
    assert messages[2] == ENGLISH["message_better"]
    assert {messages[6], messages[30], messages[None]} == {ENGLISH["message_move"]}


def test_a_declined_statement_leaves_no_line(desk: Desk, texts: Texts) -> None:
    both = texts(desk.sheet(desk.plan("S05", "S07")))
    one = texts(desk.sheet(desk.plan("S05")))
    assert ENGLISH["warm_pack"] in both
    assert ENGLISH["warm_pack"] not in one
    assert ENGLISH["heat_bath"] not in one
    assert ENGLISH["message_move"] not in one


def test_stopping_a_relaxant_never_reads_as_stopping_baclofen(desk: Desk, texts: Texts) -> None:
    told = texts(desk.sheet(desk.plan(desk.item("S15", "avoid"))))
    assert ENGLISH["stop_relaxant"] in told
    assert ENGLISH["keep_ms_medicines"] in told


def test_the_lines_of_the_clinician_stand_as_written(desk: Desk, texts: Texts) -> None:
    told = texts(desk.sheet(desk.plan(own=("Blood test on Monday.", "  "), note="10:30, room 4")))
    assert "Blood test on Monday." in told
    assert "10:30, room 4" in told
    assert "" not in [text.strip() for text in told]


def test_your_usual_is_what_was_answered(desk: Desk) -> None:
    answers: dict[str, Value | None] = {"baseline_deficits": ("bladder",), "mobility": "wheelchair"}
    usual = desk.sheet(desk.plan(answers=answers)).usual
    assert usual is not None
    assert [line.text for line in usual.lines] == ["You have bladder trouble.", "You use a wheelchair."]
    assert not usual.blanks
    assert usual.lines[0].origin[0] == "baseline_deficits"


def test_your_usual_is_asked_for_where_it_is_not_known(desk: Desk) -> None:
    none = desk.sheet(desk.plan(answers={"baseline_deficits": ()})).usual
    assert none is not None
    assert [line.text for line in none.lines] == [ENGLISH["usual_none"]]
    unknown = desk.sheet(desk.plan(answers={"baseline_deficits": None})).usual
    assert unknown is not None
    assert len(unknown.blanks) == 3
    assert not unknown.lines
    assert desk.sheet(desk.plan(urgency="urgent")).usual is None


def test_a_person_with_weak_bones_is_warned_of_any_fall(desk: Desk) -> None:
    weak = [line.text for line in desk.sheet(desk.plan(answers={"osteoporosis": True})).help.lines]
    strong = [line.text for line in desk.sheet(desk.plan(answers={"osteoporosis": False})).help.lines]
    assert ENGLISH["help_fall_weak_bones"] in weak
    assert ENGLISH["help_fall"] in strong
    assert len(weak) == len(strong) == 10


def test_an_emergency_says_go_now_and_nothing_routine(desk: Desk, texts: Texts) -> None:
    plan = desk.plan(
        desk.item("S32", "urgent"), "S03", "S04", "S07", desk.medicine("ibuprofen"), desk.item("S15", "avoid"),
        urgency="emergency", alerts=("MS17",), own=("Dr Brandt knows.",),
    )  # fmt: skip
    sheet = desk.sheet(plan)
    assert sheet.go is not None
    assert sheet.why is not None
    assert sheet.go.heading.text == "Go to the emergency room now"
    assert [line.text for line in sheet.why.lines] == [
        ENGLISH["why_cauda_equina"],
        ENGLISH["why_scan_today"],
        ENGLISH["why_cord"],
    ]
    told = set(texts(sheet))
    assert not told & {ENGLISH[key] for key in ROUTINE}
    assert (sheet.medicines, sheet.diary, sheet.questions, sheet.message) == (None, None, None, None)
    assert {ENGLISH["stop_relaxant"], "Dr Brandt knows."} <= told


def test_an_urgent_plan_has_room_for_where_and_when(desk: Desk) -> None:
    sheet = desk.sheet(desk.plan(desk.item("S33", "urgent"), urgency="urgent", follow_up_on=None))
    assert sheet.go is not None
    assert [line.text for line in sheet.go.blanks] == ["Where:", "When:", "Phone:"]
    assert sheet.again is None


def test_a_clinic_of_which_nothing_is_known_leaves_no_gap(desk: Desk, texts: Texts) -> None:
    sheet = compose(desk.plan("S04"), "Ana", DAY, "", Clinic())
    assert not sheet.letterhead.left + sheet.letterhead.right
    assert sheet.dateline.text == "Monday 23 November 2026"
    assert sheet.help.closing is not None
    assert sheet.help.closing.text == ENGLISH["help_go"]
    assert all(text.strip() for text in texts(sheet))


def test_every_line_of_advice_knows_what_it_rests_on(desk: Desk) -> None:
    sheet = desk.sheet(desk.longest())
    claims = {text.id for text in (*content().advice, *content().help)}
    for line in sheet.lines:
        if line.field.removeprefix("text.") in claims:
            assert line.origin, line.text


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Any plan: statements at any status, any medicines with any regimen, any urgency."""
    desk = Desk()
    medicine_of = {statement: name for name, (statement, _) in REGIMENS.items()}
    numbers = st.integers(1, 4000)
    items = []
    for statement in draw(st.sets(st.sampled_from([f"S{number:02d}" for number in range(1, 39)]))):
        if statement in medicine_of:
            hours = draw(st.integers(1, 24))
            regimen = Regimen(
                draw(numbers), (hours, draw(st.integers(hours, 24))), draw(numbers), draw(numbers), draw(numbers),
                draw(st.none() | st.integers(1, 30)), (),
            )  # fmt: skip
            items.append(desk.medicine(medicine_of[statement], regimen))
        else:
            items.append(desk.item(statement, draw(st.sampled_from(["urgent", "do", "consider", "avoid"]))))
    return desk.plan(
        *items,
        urgency=draw(st.sampled_from(["emergency", "urgent", "undetermined", "routine"])),
        alerts=tuple(draw(st.sets(st.sampled_from(["MS17", "RF13", "RF10", "DM15"])))),
        answers={
            "dmt": tuple(draw(st.sets(st.sampled_from(["cladribine", "natalizumab"])))),
            "pain_weeks": draw(st.none() | st.integers(0, 100)),
            "heat_sensitive": draw(st.none() | st.booleans()),
        },
        follow_up_on=draw(st.none() | st.dates(date(2026, 1, 1), date(2030, 1, 1))),
    )


@given(plans())
def test_no_sheet_has_a_medicine_that_was_not_accepted(plan: Plan) -> None:
    sheet = compose(plan, "Ana", DAY, "", CLINIC)
    accepted = {item.medicine for item in plan.items if item.medicine}
    rows = sheet.medicines.rows if sheet.medicines else ()
    shown = {row.medicine for row in rows}
    assert shown == (set() if plan.urgency in ("emergency", "urgent") else accepted)
    told = " ".join(line.text for line in sheet.lines).lower()
    names = {name: {name} for name in REGIMENS} | {"acetaminophen": {"acetaminophen", "paracetamol"}}
    assert not [name for name in set(REGIMENS) - shown if any(word in told for word in names[name])]


@given(plans())
def test_no_sheet_has_advice_that_was_not_accepted(plan: Plan) -> None:
    accepted = {(statement, item.status) for item in plan.items for statement in item.statements}
    told = {line.field.removeprefix("text.") for line in compose(plan, "Ana", DAY, "", CLINIC).lines}
    for text in (*content().advice, *content().why):
        if text.id in told:
            wanted = {(statement, status) for statement in text.of for status in text.statuses}
            assert wanted & accepted or set(text.of) & set(plan.alerts), text.id


@given(plans())
def test_no_dose_on_any_sheet_is_above_its_ceilings(plan: Plan) -> None:
    table = compose(plan, "Ana", DAY, "", CLINIC).medicines
    regimens = {item.medicine: item.regimen for item in plan.items}
    for shown in table.rows if table else ():
        regimen = regimens[shown.medicine]
        assert regimen is not None
        amounts = [line.text for line in (shown.amount, *shown.slots) if line]
        doses = [float(text.removesuffix(" mg").replace(",", "")) for text in amounts]
        assert doses
        assert max(doses) <= min(regimen.max_single_mg, regimen.max_daily_mg, regimen.dose_mg, regimen.start_mg)
        assert sum(doses) <= regimen.max_daily_mg
        more = [number(line) for line in shown.how if line.field == "text.not_enough"]
        assert all(doses[0] < one <= min(regimen.max_single_mg, regimen.max_daily_mg) for one in more)
        waits = [number(line) for line in (*shown.how, *shown.wait) if line.field == "text.wait"]
        assert all(one == regimen.every_h[0] for one in waits), "the shortest time, and no range"


def number(line: Line) -> float:
    """The only number of a line."""
    (found,) = re.findall(r"[\d,.]*\d", line.text)
    return float(found.replace(",", ""))


def test_a_sheet_for_nobody_in_particular_has_no_name(desk: Desk) -> None:
    routine, urgent = desk.sheet(desk.plan("S03"), name=" "), desk.sheet(desk.plan("S33", urgency="urgent"), name="")
    assert routine.title.text == "Your back pain plan"
    assert urgent.title.text == "What to do now"
    assert routine.footer.text == urgent.footer.text == "23\N{NO-BREAK SPACE}November\N{NO-BREAK SPACE}2026"
