"""What a hand types out of habit: a refused number, a name in a list, Enter after a figure. None of it answers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.parts.answer import UNANSWERED
from app.gui.parts.number import NumberAnswer
from app.gui.parts.setfield import NONE, SetField
from app.gui.visit.screen import VisitScreen
from tests.gui.front import in_front, window_of
from tests.gui.row_page import Page
from tests.gui.visiting import Visit, begun, open_session
from tests.patients import clear

ENTER = Qt.Key.Key_Return


@pytest.fixture
def visit(themed: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Visit]:
    session = open_session(tmp_path)
    screen = VisitScreen(session, begun(session))
    in_front(qtbot, screen, 1366, 736)
    screen.begin()
    yield Visit(session, screen)
    session.store.close()


def listed(page: Page, row: str) -> SetField:
    found = page.rows[row].control
    assert isinstance(found, SetField)
    return found


def test_enter_stays_with_a_refused_number_and_what_is_typed_next_takes_its_place(row_page: Page) -> None:
    row_page.rows["kidney"].setFocus()
    row_page.press("500000", ENTER, "12")
    control = row_page.rows["kidney"].control
    assert isinstance(control, NumberAnswer)
    assert (row_page.focused(), control.field.text(), row_page.heard) == ("kidney", "12", [])
    row_page.press(ENTER)
    assert (row_page.focused(), row_page.heard) == ("age", [("kidney", 12)])


@pytest.mark.parametrize("away", [Qt.Key.Key_Tab, Qt.Key.Key_Down])
def test_a_refused_number_lets_the_cursor_leave_and_is_chosen_when_it_comes_back(row_page: Page, away: Qt.Key) -> None:
    row_page.rows["kidney"].setFocus()
    row_page.press("900", away)
    assert row_page.focused() == "age"
    row_page.rows["kidney"].setFocus(Qt.FocusReason.OtherFocusReason)
    row_page.press("52", ENTER)
    assert row_page.heard == [("kidney", 52)]


@pytest.mark.parametrize("name", ["few", "many"])
def test_no_letter_of_a_name_answers_a_list(row_page: Page, name: str) -> None:
    row_page.rows[name].setFocus()
    row_page.press("sulindacyn")
    assert (row_page.focused(), row_page.heard) == (name, [])
    row_page.press(Qt.Key.Key_Escape, "?")
    assert row_page.heard == [(name, None)]


def test_a_name_that_is_not_in_the_list_is_said_and_enter_keeps_it(row_page: Page) -> None:
    control = listed(row_page, "many")
    assert control.filter is not None
    row_page.rows["many"].setFocus()
    row_page.press("gilenia")
    assert control.nothing.isVisible()
    assert control.nothing.text().startswith("Nothing in this list is called “gilenia”.")
    row_page.press(ENTER)
    assert (control.filter.text(), row_page.focused(), row_page.heard) == ("gilenia", "many", [])
    row_page.press(Qt.Key.Key_Escape)
    assert (control.filter.text(), control.nothing.isVisible()) == ("", False)


def test_none_of_these_shows_its_key_only_while_it_does_something(row_page: Page) -> None:
    control = listed(row_page, "few")
    row_page.rows["few"].setFocus()
    shown = [control.ends.buttons[NONE]._keys_shown]
    for keys in ((Qt.Key.Key_Down, " "), (Qt.Key.Key_Backspace,)):
        row_page.press(*keys)
        shown.append(control.ends.buttons[NONE]._keys_shown)
    assert shown == [True, False, True]
    assert row_page.heard == [("few", ("amber",)), ("few", UNANSWERED)]


def test_enter_after_a_figure_of_a_score_does_not_skip_where_it_led(row_page: Page) -> None:
    row_page.rows["worst"].setFocus()
    row_page.press("6", ENTER)
    assert row_page.focused() == "kidney"
    row_page.press(ENTER)
    assert row_page.focused() == "age"
    row_page.rows["worst"].setFocus()
    row_page.press("7", Qt.Key.Key_Down, Qt.Key.Key_Up, ENTER)
    assert row_page.focused() == "age"


def test_enter_goes_on_from_where_a_score_led_if_that_is_answered(row_page: Page) -> None:
    row_page.rows["kidney"].set_value(52)
    row_page.rows["worst"].setFocus()
    row_page.press("6", ENTER)
    assert row_page.focused() == "age"


def test_the_footer_names_the_keys_of_a_list_and_of_a_score_that_do_something(visit: Visit) -> None:
    visit.at("allergies")
    assert dict(visit.screen.keys()) | {"Enter": "go on", "0": "none of these", "?": "not known"} == dict(
        visit.screen.keys()
    )
    visit.press(Qt.Key.Key_Down, " ")
    assert "0" not in dict(visit.screen.keys())
    visit.at("dmt")
    assert dict(visit.screen.keys())["A…Z"] == "find"
    visit.at("pain_nrs")
    assert {"0…10": "answer", "Enter": "after a 1"}.items() <= dict(visit.screen.keys()).items()


def test_the_medicines_that_are_rare_are_found_by_their_names(visit: Visit) -> None:
    visit.at("other_medicines")
    visit.press("sulindac", ENTER, ENTER)
    assert visit.stored.answers["other_medicines"] == ("sulindac",)


def test_what_was_refused_does_not_stand_beside_a_calm_saved(
    themed: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_session(tmp_path)
    window = window_of(qtbot, session)
    window.show_visit(begun(session, clear()))
    screen = window.screen_shown()
    assert isinstance(screen, VisitScreen)
    visit = Visit(session, screen)
    visit.at("pain_weeks")
    visit.press("500000", ENTER)
    assert visit.focused() == "pain_weeks"
    assert (window.footer.state().words, window.footer.state().icon) == ("Not stored: Length of pain", "warning")
    assert "pain_weeks" not in visit.stored.answers
    assert visit.shown("pain_weeks") is UNANSWERED
    visit.press("12", ENTER)
    assert visit.stored.answers["pain_weeks"] == 12
    assert window.footer.state().icon == "check"
    window.end()


def test_the_key_for_none_says_what_it_answered_and_what_it_left_open(visit: Visit) -> None:
    visit.at("severe_heart_failure")
    visit.press("0")
    toast = visit.screen.frame.toast.words
    assert toast.text().endswith("answers set to no. Still open here: Heart risk")
    visit.at("nsaid_response")
    visit.press("0")
    assert toast.text() == "Three answers set to: Not tried"


def test_undo_in_a_note_takes_back_a_word_and_not_all_that_was_typed(visit: Visit) -> None:
    visit.screen.write_note()
    view = visit.screen.frame.pages.open_view()
    assert view is not None
    visit.press("Slept badly. Walks less.")
    seen = []
    for _ in range(3):
        visit.press(Qt.Key.Key_Z, ctrl=True)
        seen.append(view.note.field.toPlainText())
    assert seen == ["Slept badly. Walks ", "Slept badly. ", "Slept badly."]
    field = QApplication.focusWidget()
    assert field is view.note.field
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert view.note.field.toPlainText() == "Slept badly. "


def test_the_toast_covers_no_answer_and_gives_its_room_back(visit: Visit) -> None:
    pages = visit.screen.frame.pages
    visit.at("severe_heart_failure")
    before = pages.height()
    visit.press("0")
    toast = visit.screen.frame.toast
    QApplication.processEvents()
    assert toast.isVisible()
    assert pages.geometry().bottom() < toast.y()
    view = pages.open_view()
    assert view is not None
    row = view.rows[visit.focused()]
    lowest = row.mapTo(view, row.rect().bottomLeft()).y()
    assert lowest <= view.height()
    visit.press(Qt.Key.Key_Z, ctrl=True)
    QApplication.processEvents()
    assert pages.height() == before
