"""Numbers, scores, choices and lists: what the hand does becomes the right value, and nothing wrong is stored."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.pack import Choice
from app.gui.parts.answer import UNANSWERED
from app.gui.parts.choice import ChoiceSegment
from app.gui.parts.number import NumberAnswer
from app.gui.parts.question_row import QuestionRow
from app.gui.parts.score import Score
from app.gui.parts.setfield import SetField
from app.gui.theme import Theme, apply
from tests.gui.row_page import Page, question


@pytest.fixture
def page(row_page: Page) -> Page:
    return row_page


def test_a_choice_is_answered_by_its_number(page: Page) -> None:
    page.rows["bottle"].setFocus()
    page.press("2")
    assert page.heard == [("bottle", "blue")]


def test_a_typed_one_waits_for_a_nought(page: Page) -> None:
    page.rows["worst"].setFocus()
    page.press("1")
    assert page.heard == []
    page.press("0")
    assert page.heard == [("worst", 10)]
    assert page.focused() == "kidney"


def test_a_typed_one_is_one_by_enter_or_by_leaving(page: Page) -> None:
    page.rows["worst"].setFocus()
    page.press("1", Qt.Key.Key_Return)
    page.rows["worst"].setFocus()
    page.press("1", Qt.Key.Key_Up)
    for key in ("0", "u"):
        page.rows["worst"].setFocus()
        page.press(key)
    assert page.heard == [("worst", 1), ("worst", 1), ("worst", 0), ("worst", None)]
    assert page.rows["worst"].value() is None


def test_a_number_is_read_when_the_hand_goes_on(page: Page) -> None:
    page.rows["kidney"].setFocus()
    page.press("52,5")
    assert page.heard == []
    page.press(Qt.Key.Key_Return)
    assert page.heard == [("kidney", 52.5)]
    assert page.focused() == "age"
    page.press("47", Qt.Key.Key_Tab)
    assert page.heard[-1] == ("age", 47)
    assert isinstance(page.heard[-1][1], int)


@pytest.mark.parametrize(
    ("id_", "typed", "sentence"),
    [
        ("kidney", "900", "eGFR is 1 to 200. You typed 900."),
        ("kidney", "-", "eGFR is 1 to 200. You typed -."),
        ("age", "121", "Age is 0 to 120. You typed 121."),
        ("age", "4.5", "Age is a whole number, 0 to 120. You typed 4.5."),
    ],
)
def test_out_of_range_is_said_at_the_field_and_holds_nobody(page: Page, id_: str, typed: str, sentence: str) -> None:
    row = page.rows[id_]
    control = row.control
    assert isinstance(control, NumberAnswer)
    row.setFocus()
    page.press(typed, Qt.Key.Key_Down)
    assert page.heard == []
    assert row.value() is UNANSWERED
    assert control.error_line.sentence() == sentence
    assert control.field.text() == typed
    assert control.field.accessibleDescription() == sentence
    assert page.focused() != id_
    row.set_value(UNANSWERED)
    assert control.field.has_error()
    row.set_value(50)
    assert not control.field.has_error()


def test_a_refused_number_does_not_leave_the_old_one_in_force(page: Page) -> None:
    page.rows["kidney"].set_value(52)
    page.rows["kidney"].setFocus()
    page.press("9", Qt.Key.Key_Return)
    assert page.heard == [("kidney", UNANSWERED)]


def test_letters_stay_free_in_a_number_field(page: Page) -> None:
    page.rows["kidney"].setFocus()
    page.press("x5u")
    assert page.heard == [("kidney", None)]
    assert page.focused() == "age"
    assert page.rows["kidney"].value() is None


def test_emptying_a_number_takes_it_back(page: Page) -> None:
    page.rows["age"].set_value(7)
    page.rows["age"].setFocus()
    page.press(Qt.Key.Key_End, Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    assert page.heard == [("age", UNANSWERED)]


def test_a_set_is_told_in_the_order_of_declaration(page: Page) -> None:
    control = page.rows["few"].control
    assert isinstance(control, SetField)
    for id_ in ("clear", "amber"):
        QTest.mouseClick(control.options[id_], Qt.MouseButton.LeftButton)
    assert page.heard == [("few", ("clear",)), ("few", ("amber", "clear"))]


def test_an_empty_set_comes_only_from_none_of_these(page: Page) -> None:
    control = page.rows["few"].control
    assert isinstance(control, SetField)
    for _ in range(2):
        QTest.mouseClick(control.options["blue"], Qt.MouseButton.LeftButton)
    assert page.heard == [("few", ("blue",)), ("few", UNANSWERED)]
    page.rows["few"].setFocus()
    page.press("0")
    assert page.heard[-1] == ("few", ())
    assert page.focused() == "many"


def test_none_of_these_does_not_untick(page: Page) -> None:
    page.rows["few"].set_value(("blue",))
    page.rows["few"].setFocus()
    page.press("0")
    control = page.rows["few"].control
    assert isinstance(control, SetField)
    control.ends.give("none")
    assert page.heard == []
    assert page.rows["few"].value() == ("blue",)


def test_space_ticks_what_the_arrows_reached(page: Page) -> None:
    page.rows["few"].setFocus()
    page.press(Qt.Key.Key_Down, " ", Qt.Key.Key_Right, " ")
    assert page.heard[-1] == ("few", ("amber", "blue"))
    page.press(Qt.Key.Key_Return)
    assert page.focused() == "many"


def test_typing_filters_a_long_list_and_enter_ticks(page: Page) -> None:
    row = page.rows["many"]
    control = row.control
    assert isinstance(control, SetField)
    row.setFocus()
    page.press("value 20")
    assert [option.text() for option in control.options.values() if option.isVisible()] == ["Value 20"]
    page.press(Qt.Key.Key_Return)
    assert page.heard == [("many", ("v20",))]
    assert all(option.isVisible() for option in control.options.values())
    page.press("?")
    assert page.heard[-1] == ("many", None)
    assert page.focused() == "last"


def test_a_choice_with_long_words_becomes_a_list(themed: QApplication, qtbot: QtBot) -> None:
    words = tuple(Choice(f"c{n}", f"A rather long value number {n}") for n in range(5))
    row = QuestionRow(question("long", "choice", choices=words))
    qtbot.addWidget(row)
    row.resize(500, 400)
    row.show()
    control = row.control
    assert isinstance(control, ChoiceSegment)
    qtbot.waitUntil(control.is_list)
    row.resize(1400, 400)
    qtbot.waitUntil(lambda: not control.is_list())


def test_a_score_fits_at_twice_the_size(themed: QApplication, qtbot: QtBot) -> None:
    apply(themed, Theme("light", 2.0))
    row = QuestionRow(question("worst", "int", low=0, high=10))
    qtbot.addWidget(row)
    row.resize(920, row.heightForWidth(920))
    row.show()
    QApplication.processEvents()
    control = row.control
    assert isinstance(control, Score)
    assert control.segment.buttons[10].geometry().right() <= control.segment.width()
    assert control.not_known.geometry().right() <= control.width()
    assert min(button.width() for button in control.segment.buttons.values()) >= 2 * 24
