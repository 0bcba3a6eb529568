"""A person registered twice, by slips of the hand: one record, then two again, by keyboard alone."""

from tests.journeys.conftest import Start
from tests.journeys.disk import rows
from tests.journeys.patient import new_patient
from tests.journeys.program import Program

NAMES = "SELECT number, family_name, birth_date, merged_into_id FROM patient ORDER BY id"


def same_again(program: Program) -> None:
    """A letter is missing, day and month are swapped, and the warning is passed over."""
    program.press("Escape")
    program.wait_at("search")
    program.press("ctrl+shift+n")
    program.wait_at("Family name")
    program.write("Lindqist")
    program.press("Tab")
    program.write("Ana")
    program.press("Tab")
    program.write("3.12.1979")
    program.press("ctrl+Return")
    program.wait_says("This may be somebody who is here already.")
    program.press("ctrl+Return")
    program.wait_at("patient")


def test_one_record_and_two_again_by_keys(start: Start) -> None:
    program = start()
    new_patient(program)
    same_again(program)
    before = rows(program.data, NAMES)
    program.press("ctrl+m")
    program.wait_at("other_record")
    program.press("Return")
    program.wait_at("side_by_side")
    program.wait_says("No. 000002 will lead to no. 000001, which will be Lindqvist, Ana, born 12 Mar 1979")
    program.press("2")
    program.wait_says("which will be Lindqist, Ana, born 12 Mar 1979")
    program.press("ctrl+Return")
    program.wait_says("No. 000002 Lindqist, Ana was merged into no. 000001.")
    assert rows(program.data, NAMES) == [("000001", "Lindqist", "1979-03-12", None), ("000002", *before[1][1:3], 1)]
    program.press("ctrl+f")
    program.wait_at("search")
    program.write("000002")
    program.wait_says("merged into it: no. 000002 Lindqist, Ana")
    program.press("Return")
    program.wait_at("patient")
    program.press("ctrl+z")
    program.wait_at("Go back")
    program.press("Tab")
    program.wait_at("Undo merge")
    program.press("space")
    program.wait(lambda seen: seen.at("patient") and not seen.says("merged into"), "two patients again", whole=True)
    assert rows(program.data, NAMES) == before
    assert (program.close(), program.told()) == (0, "")
