"""Question rows: keys answer and move, and the program never makes them speak."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.pack import Choice
from app.gui.parts.answer import UNANSWERED
from app.gui.parts.question_row import QuestionRow
from app.gui.parts.segment import Segment
from app.gui.parts.setfield import SetField
from app.gui.theme import Theme, apply, theme
from tests.gui.row_page import Page, question


@pytest.fixture
def page(row_page: Page) -> Page:
    return row_page


@pytest.mark.parametrize(("key", "value"), [("y", True), ("n", False), ("u", None), ("1", True), ("3", None)])
def test_one_key_answers_and_goes_on(page: Page, key: str, value: object) -> None:
    page.press(key)
    assert page.heard == [("first", value)]
    assert page.rows["first"].value() is value
    assert page.focused() == "bottle"


def test_arrows_and_tab_move_between_rows_and_stop_at_the_ends(page: Page) -> None:
    visited = [page.focused()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        page.press(key)
        visited.append(page.focused())
    assert visited == ["first", "bottle", "worst", "kidney", "age", "kidney"]
    ends: list[int] = []
    page.rows["last"].passed_end.connect(ends.append)
    page.rows["last"].setFocus()
    page.press(Qt.Key.Key_Down)
    assert (page.focused(), ends, page.heard) == ("last", [1], [])


def test_a_hidden_row_is_passed_over(page: Page) -> None:
    page.rows["bottle"].hide()
    page.press("n")
    assert page.focused() == "worst"


def test_backspace_takes_an_answer_back(page: Page) -> None:
    page.rows["first"].set_value(True)
    page.press(Qt.Key.Key_Backspace)
    assert page.heard == [("first", UNANSWERED)]
    assert page.rows["first"].value() is UNANSWERED
    page.press(Qt.Key.Key_Backspace)
    assert len(page.heard) == 1


def test_setting_by_program_says_nothing(page: Page) -> None:
    values = {"first": None, "bottle": "blue", "worst": 10, "kidney": 52.5, "age": 47, "few": (), "many": ("v2",)}
    for id_, value in values.items():
        page.rows[id_].set_value(value)
    assert page.heard == []
    assert {id_: page.rows[id_].value() for id_ in values} == values
    for id_ in values:
        page.rows[id_].set_value(UNANSWERED)
    assert {page.rows[id_].value() for id_ in values} == {UNANSWERED}
    assert page.heard == []


def test_a_click_answers_and_gives_the_row_the_focus(page: Page) -> None:
    control = page.rows["last"].control
    assert isinstance(control, Segment)
    QTest.mouseClick(control.buttons[False], Qt.MouseButton.LeftButton)
    assert page.heard == [("last", False)]
    assert page.focused() == "last"


def test_letters_with_ctrl_are_not_answers(page: Page) -> None:
    QTest.keyClick(page.rows["first"], Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.heard == []


def test_help_and_keys_are_seen_only_in_the_row_with_the_focus(page: Page) -> None:
    row = page.rows["first"]
    assert row.help_button.is_shown()
    assert not row.lines.help_text.isVisible()
    page.press(Qt.Key.Key_F2)
    assert row.lines.help_text.isVisible()
    page.press(Qt.Key.Key_F2)
    assert not row.lines.help_text.isVisible()
    page.press(Qt.Key.Key_Down)
    assert not row.help_button.is_shown()


def test_the_focus_does_not_move_anything(page: Page) -> None:
    places = {id_: row.geometry() for id_, row in page.rows.items()}
    controls = {id_: row.control.geometry() for id_, row in page.rows.items()}
    for _ in range(3):
        page.press(Qt.Key.Key_Down)
    QApplication.processEvents()
    assert places == {id_: row.geometry() for id_, row in page.rows.items()}
    assert controls == {id_: row.control.geometry() for id_, row in page.rows.items()}


def test_equals_takes_the_answer_of_the_last_visit(page: Page) -> None:
    page.press("=")
    assert page.heard == []
    page.rows["first"].set_last_visit("Last visit: No", False)
    page.press("=")
    assert page.heard == [("first", False)]
    assert page.focused() == "bottle"


def test_a_screen_reader_hears_question_answer_and_radio_buttons(page: Page) -> None:
    row = page.rows["first"]
    assert (row.objectName(), row.accessibleName()) == ("first", "Text of first")
    assert "not answered" in row.accessibleDescription()
    page.press("y")
    assert row.accessibleDescription().startswith("Yes")
    control = row.control
    assert isinstance(control, Segment)
    interface = QAccessible.queryAccessibleInterface(control.buttons[True])
    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.state().checked
    assert interface.text(QAccessible.Text.Name) == "Yes"


def test_red_flag_yes_and_not_known_have_their_own_looks(themed: QApplication, qtbot: QtBot) -> None:
    row = QuestionRow(question("flag"), red_flag=True)
    qtbot.addWidget(row)
    row.resize(702, 46)
    row.show()
    control = row.control
    assert isinstance(control, Segment)
    row.set_value(True)
    middle = control.buttons[True].height() // 2
    assert control.buttons[True].grab().toImage().pixelColor(4, middle) == theme().color("urgent")
    row.set_value(None)
    assert control.buttons[True].grab().toImage().pixelColor(4, middle) == theme().color("surface")
    assert control.buttons[None].grab().toImage().pixelColor(4, middle) == theme().color("surface")


def test_below_the_text_when_narrow(page: Page) -> None:
    row = page.rows["first"]
    beside = row.control.geometry()
    assert beside.left() > row.text.geometry().left()
    row.set_stacked(True)
    QApplication.processEvents()
    assert row.control.geometry().top() >= row.text.geometry().bottom()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_word_of_sixty_letters_is_not_clipped(themed: QApplication, qtbot: QtBot, scale: float) -> None:
    apply(themed, Theme("light", scale))
    word = "x" * 60
    choices = (Choice("a", word), Choice("b", "b"))
    for asked in (question("bool", text=word, hint=word), question("set", "set", text=word, choices=choices)):
        row = QuestionRow(asked)
        qtbot.addWidget(row)
        row.set_stacked(scale > 1)
        row.resize(620, row.heightForWidth(620))
        row.show()
        QApplication.processEvents()
        assert row.minimumSizeHint().width() <= 620
        room = QFontMetrics(row.text.font()).boundingRect(
            row.text.contentsRect(), Qt.TextFlag.TextWordWrap, row.text.text()
        )
        assert room.width() <= row.text.width()
        assert room.height() <= row.text.height()
        if isinstance(row.control, SetField):
            option = row.control.options["a"]
            assert option.height() >= option.height_for(option.width())
            assert option.geometry().right() <= row.control.grid.width()
