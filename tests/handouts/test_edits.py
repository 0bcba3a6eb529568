"""What a clinician changes on a sheet: it is done, marked and kept, never where safety rests on the line."""

import json

import hypothesis.strategies as st
import pytest
from hypothesis import given

from app.errors import UserError
from app.handouts.edits import LONGEST, Edits, address_of, editable, edited, edits_from_json
from app.handouts.options import SheetOptions
from app.handouts.parts import NotApplied, Sheet
from app.handouts.plan import Plan
from app.handouts.sheet import AS_USUAL, compose
from app.handouts.typeset import typeset
from tests.handouts.conftest import CLINIC, DAY, Desk
from tests.handouts.reading_back import even, pages


def plan(desk: Desk) -> Plan:
    return desk.plan("S03", "S04", "S05", "S07", desk.medicine("ibuprofen"), answers={"mobility": "unaided"})


def made(desk: Desk, edits: Edits, options: SheetOptions = AS_USUAL) -> Sheet:
    return compose(plan(desk), "Ana", DAY, "Dr M. Osei", CLINIC, options, edits=edits)


def today(sheet: Sheet) -> list[str]:
    return [line.text for section in sheet.todo if section.id == "today" for line in section.lines]


def test_a_line_is_said_in_other_words_and_keeps_what_it_was(desk: Desk) -> None:
    sheet = made(desk, Edits().reword("today/walk_a_little", "  Walk to the gate\nand back. "))
    (line,) = (line for line in sheet.lines if line.field == "text.walk_a_little")
    assert (line.text, line.was) == ("Walk to the gate and back.", "Walk a little, a few times each day.")
    assert line.origin == ("clinician",)
    assert even("Walk to the gate and back.") in pages(typeset(sheet))[0]


def test_a_line_is_left_out_and_printed_again(desk: Desk) -> None:
    edits = Edits().leave_out("today/walk_a_little")
    assert "Walk a little, a few times each day." not in today(made(desk, edits))
    assert today(made(desk, edits.restore("today/walk_a_little"))) == today(made(desk, Edits()))


def test_lines_change_places_and_new_ones_follow(desk: Desk) -> None:
    usual = today(made(desk, Edits()))
    edits = Edits().reorder("today", ("warm_pack", "walk_a_little")).add("today", "Water the plants.")
    told = today(made(desk, edits))
    assert told[:2] == ["Put a warm pack on your back for 15 to 20 minutes.", "Walk a little, a few times each day."]
    assert told[-1] == "Water the plants."
    assert set(told[:-1]) == set(usual)
    assert today(made(desk, edits.drop_added("today", 0)))[-1] != "Water the plants."


def test_an_added_line_is_the_clinicians_and_a_bad_letter_in_it_is_named(desk: Desk) -> None:
    sheet = made(desk, Edits().add("know", "Call 李."))
    (line,) = (line for line in sheet.lines if line.field == "know.added.1")
    assert line.origin == ("clinician",)
    with pytest.raises(UserError, match=r"U\+674E\) in a line that you added"):
        typeset(sheet)


def test_a_note_under_a_medicine_is_found_by_its_medicine(desk: Desk) -> None:
    sheet = made(desk, Edits().leave_out("medicine.ibuprofen/hides_fever"))
    assert sheet.medicines is not None
    assert "text.hides_fever" not in [line.field for line in sheet.medicines.rows[0].notes]


def test_a_section_of_which_nothing_is_left_has_no_heading(desk: Desk) -> None:
    edits = Edits()
    for line in editable(made(desk, edits))["heat"]:
        edits = edits.leave_out(address_of("heat", line))
    assert "heat" not in [section.id for section in made(desk, edits).lists]


@pytest.mark.parametrize(
    "address",
    [
        "help/help_numb",
        "help",
        "go/go_call",
        "why/why_cord",
        "stop/stop_relaxant",
        "medicine.ibuprofen",
        "medicine.cyclobenzaprine/only_if_told",
        "exercise.knee_to_chest/stop",
        "footer/footer",
        "",
    ],
)
def test_what_safety_rests_on_is_never_changed(address: str) -> None:
    with pytest.raises(UserError, match="safety rests on them"):
        Edits().reword(address, "Wait and see.")
    with pytest.raises(UserError, match="safety rests on them"):
        Edits().leave_out(address)
    with pytest.raises(UserError, match="safety"):
        edits_from_json({**Edits().as_json(), "reworded": {address: "Wait and see."}})


@pytest.mark.parametrize("section", ["help", "go", "why", "stop"])
def test_nothing_is_added_to_the_signs_or_moved_among_them(section: str) -> None:
    with pytest.raises(UserError, match="safety"):
        Edits().add(section, "New.")
    with pytest.raises(UserError, match="safety"):
        Edits().reorder(section, ("help_pee",))


def test_doses_and_last_days_have_no_address(desk: Desk) -> None:
    sheet = compose(desk.longest(), "Ana", DAY, "", CLINIC)
    found = {id(line) for lines in editable(sheet).values() for line in lines}
    assert sheet.medicines is not None
    for row in sheet.medicines.rows:
        kept = [row.amount, *row.slots, *row.how, *row.most, *row.wait, *row.until, row.name, *row.about]
        assert not [line for line in kept if line is not None and id(line) in found]
    assert not [line for line in sheet.help.lines if id(line) in found]


def test_words_that_are_none_or_too_many_are_refused() -> None:
    for text in ("", "  \n", "x" * (LONGEST + 1)):
        with pytest.raises(UserError, match="was not changed"):
            Edits().reword("today/walk_a_little", text)


def test_edits_that_have_no_place_any_more_are_named(desk: Desk) -> None:
    edits = (
        Edits()
        .reword("week/massage", "Try massage on Monday.")
        .leave_out("medicine.tramadol/no_alcohol")
        .reorder("exercises", ("exercise_cool",))
        .add("exercises", "Use the mat.")
        .leave_out("today/warm_pack")
    )
    sheet = made(desk, edits)
    assert sheet.not_applied == (
        NotApplied("reword", "week/massage", "Try massage on Monday."),
        NotApplied("leave out", "medicine.tramadol/no_alcohol"),
        NotApplied("reorder", "exercises"),
        NotApplied("add", "exercises", "Use the mat."),
    )
    assert typeset(sheet).startswith(b"%PDF")


def test_words_of_one_language_are_never_put_into_a_sheet_of_another(desk: Desk) -> None:
    edits = Edits().reword("today/walk_a_little", "Walk to the gate.")
    spanish = made(desk, edits, SheetOptions("es"))
    assert "Walk to the gate." not in [line.text for line in spanish.lines]
    assert [one.kind for one in spanish.not_applied] == ["reword"]


def test_beside_a_reworded_line_the_other_language_is_silent(desk: Desk) -> None:
    sheet = made(desk, Edits().reword("today/walk_a_little", "Walk to the gate."), SheetOptions("en", "es"))
    (line,) = (line for line in sheet.lines if line.field == "text.walk_a_little")
    assert (line.text, line.beside) == ("Walk to the gate.", "")


def test_a_short_sheet_is_edited_too(desk: Desk) -> None:
    edits = Edits().reword("today/walk_a_little", "Walk to the gate.").leave_out("today/warm_pack")
    (page,) = pages(typeset(made(desk, edits, SheetOptions(short=True))))
    assert even("Walk to the gate.") in page
    assert even("Put a warm pack") not in page


WORDS = st.text("abc ñé.,?!7\n", min_size=1, max_size=40).filter(str.strip)


@given(st.data())
def test_any_edits_are_stored_applied_and_touch_nothing_else(data: st.DataObject) -> None:
    sheet = made(Desk(), Edits())
    places = {section: lines for section, lines in editable(sheet).items() if lines}
    edits, named = Edits(), set()
    for section in data.draw(st.lists(st.sampled_from(sorted(places)), max_size=6)):
        line = data.draw(st.sampled_from(places[section]))
        match data.draw(st.integers(0, 3)):
            case 0:
                edits = edits.reword(address_of(section, line), data.draw(WORDS))
                named.add(line.field)
            case 1:
                edits = edits.leave_out(address_of(section, line))
                named.add(line.field)
            case 2:
                edits = edits.reorder(section, (line.field.removeprefix("text."),))
            case _:
                edits = edits.add(section, data.draw(WORDS))
    stored = edits_from_json(json.loads(json.dumps(edits.as_json())))
    assert stored == edits
    changed = edited(sheet, stored)
    assert changed.not_applied == ()
    assert changed.help == sheet.help
    kept = sorted(line.text for line in sheet.lines if line.field not in named)
    still = sorted(line.text for line in changed.lines if line.field not in named and ".added." not in line.field)
    headings = {section.heading.text for section in (*sheet.todo, *sheet.lists)}
    assert set(kept) - set(still) <= headings, "a section of which nothing is left"
    assert set(still) <= set(kept)
