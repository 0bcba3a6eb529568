"""Question rows: keys answer and move, the program never makes them speak, and nothing wrong is stored."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.engine.pack import Choice, Question, QuestionType
from app.gui.parts.answer import UNANSWERED
from app.gui.parts.choice import ChoiceSegment
from app.gui.parts.number import NumberAnswer
from app.gui.parts.question_row import QuestionRow
from app.gui.parts.score import Score
from app.gui.parts.segment import Segment
from app.gui.parts.setfield import SetField
from app.gui.theme import Theme, apply, theme

BOTTLES = tuple(Choice(name.lower(), name) for name in ("Amber", "Blue", "Clear"))
MANY = tuple(Choice(f"v{number}", f"Value {number}") for number in range(1, 21))


def question(id_: str, type_: QuestionType = "bool", text: str = "", **rest: Any) -> Question:
    return Question(id_, type_, text or f"Text of {id_}", "page", "group", **rest)


QUESTIONS = (
    question("first", help="Ask in these words."),
    question("bottle", "choice", choices=BOTTLES),
    question("worst", "int", low=0, high=10),
    question("kidney", "number", text="eGFR of the kidney", short="eGFR", low=1, high=200, unit_text="mL/min"),
    question("age", "int", text="Age", low=0, high=120, unit_text="years"),
    question("few", "set", choices=BOTTLES),
    question("many", "set", choices=MANY),
    question("last"),
)


@dataclass
class Page:
    window: QWidget
    rows: dict[str, QuestionRow]
    heard: list[tuple[str, Any]] = field(default_factory=list)

    def focused(self) -> str:
        return next((id_ for id_, row in self.rows.items() if row.has_focus()), "")

    def press(self, *keys: str | Qt.Key) -> None:
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key)


@pytest.fixture
def page(themed: QApplication, qtbot: QtBot) -> Page:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = Page(window, {each.id: QuestionRow(each) for each in QUESTIONS})
    for row in made.rows.values():
        column.addWidget(row)
        row.answered.connect(lambda id_, value: made.heard.append((id_, value)))
        row.cleared.connect(lambda id_: made.heard.append((id_, UNANSWERED)))
    window.resize(702, 1200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.rows["first"].setFocus()
    return made


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
    page.press("u")
    assert page.heard[-1] == ("many", None)
    assert page.focused() == "last"


def test_help_and_keys_are_seen_only_in_the_row_with_the_focus(page: Page) -> None:
    row = page.rows["first"]
    assert row.help_button.is_shown()
    assert not row.help_text.isVisible()
    page.press(Qt.Key.Key_F2)
    assert row.help_text.isVisible()
    page.press(Qt.Key.Key_F2)
    assert not row.help_text.isVisible()
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
    page.rows["first"].set_last_visit("No", False)
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


def test_a_choice_with_long_words_becomes_a_list(themed: QApplication, qtbot: QtBot) -> None:
    words = tuple(Choice(f"c{n}", f"A rather long value number {n}") for n in range(5))
    row = QuestionRow(question("long", "choice", choices=words))
    qtbot.addWidget(row)
    row.resize(500, 400)
    row.show()
    control = row.control
    assert isinstance(control, ChoiceSegment)
    QApplication.processEvents()
    assert control.is_list()
    row.resize(1600, 400)
    QApplication.processEvents()
    assert not control.is_list()


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
