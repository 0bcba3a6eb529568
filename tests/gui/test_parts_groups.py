"""Groups: counts, "none of these", folding."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.engine.pack import Choice, Group, Question
from app.gui.parts.answer import UNANSWERED
from app.gui.parts.group_box import QuestionGroup
from app.gui.parts.question_row import QuestionRow
from tests.gui.front import in_front


@dataclass
class Page:
    window: QWidget
    groups: list[QuestionGroup]
    none: list[dict[str, bool]] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    def row(self, id_: str) -> QuestionRow:
        return next(row for group in self.groups for row in group.rows if row.question.id == id_)


def group(name: str, count: int) -> QuestionGroup:
    ids = tuple(f"{name}{number}" for number in range(1, count + 1))
    rows = [QuestionRow(Question(id_, "bool", f"Text of {id_}", "page", name, none=False)) for id_ in ids]
    return QuestionGroup(Group(name, f"Title of {name}", ids, none_of_these=True), rows)


@pytest.fixture
def page(themed: QApplication, qtbot: QtBot) -> Page:
    window = QWidget()
    column = QVBoxLayout(window)
    made = Page(window, [group("a", 3), group("b", 2)])
    for each in made.groups:
        column.addWidget(each)
        each.none_given.connect(made.none.append)
        for row in each.rows:
            row.answered.connect(lambda id_, _value: made.heard.append(id_))
    column.addStretch(1)
    in_front(qtbot, window, 702, 500)
    made.row("a1").setFocus()
    return made


def press(key: str | Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    if isinstance(key, str):
        QTest.keyClicks(target, key)
    else:
        QTest.keyClick(target, key)


def test_none_of_these_answers_all_open_ones_in_one_key_and_goes_on(page: Page) -> None:
    press("0")
    assert page.none == [dict.fromkeys(("a1", "a2", "a3"), False)]
    assert page.heard == []
    assert [row.value() for row in page.groups[0].rows] == [False, False, False]
    assert page.row("b1").has_focus()


@pytest.mark.parametrize("given", [True, None])
def test_none_of_these_never_changes_an_answer_that_was_given(page: Page, given: bool | None) -> None:
    page.row("a2").set_value(given)
    page.groups[0].refresh()
    press("0")
    assert page.none == [dict.fromkeys(("a1", "a3"), False)]
    assert page.row("a2").value() is given
    assert not page.groups[0].is_folded()


def test_with_a_yes_inside_the_button_speaks_of_the_rest(page: Page) -> None:
    button = page.groups[0].none_button
    assert button.text() == "None of these"
    press("y")
    assert button.text() == "None of the rest"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [page.row(f"a{n}").value() for n in (1, 2, 3)] == [True, False, False]
    assert not button.isVisible()


def test_the_head_counts(page: Page) -> None:
    words = [page.groups[0].count.text()]
    for key in ("n", "u", "y"):
        press(key)
        words.append(page.groups[0].count.text())
    assert words == ["3 open", "2 of 3 open", "1 open, 1 not known", "1 present, 1 not known"]


def test_a_group_of_no_folds_after_the_focus_has_left_it(page: Page) -> None:
    first = page.groups[0]
    press("n")
    press("n")
    page.row("a3").set_value(False)
    assert not first.is_folded()
    press(Qt.Key.Key_Down)
    assert page.row("b1").has_focus()
    assert first.is_folded()
    assert first.count.text() == "none of 3 present"
    assert first.height() < 2 * 40
    press(Qt.Key.Key_Up)
    assert page.row("b1").has_focus()
    first.change_button.click()
    assert page.row("a1").has_focus()
    assert all(row.isVisible() for row in first.rows)


def test_a_group_with_something_else_than_no_stays_open(page: Page) -> None:
    press("n")
    press("u")
    press("n")
    assert page.row("b1").has_focus()
    assert not page.groups[0].is_folded()


def test_what_is_not_asked_is_neither_seen_nor_counted_nor_answered(page: Page) -> None:
    page.groups[0].set_asked("a2", False)
    assert not page.row("a2").isVisible()
    assert page.groups[0].count.text() == "2 open"
    press("0")
    assert page.none == [dict.fromkeys(("a1", "a3"), False)]
    assert page.row("a2").value() is UNANSWERED
    for id_ in ("b1", "b2"):
        page.groups[1].set_asked(id_, False)
    assert not page.groups[1].isVisible()
    page.groups[1].set_asked("b1", True)
    assert page.groups[1].isVisible()


def test_the_group_says_what_it_is(page: Page) -> None:
    assert page.groups[0].accessibleName() == "Title of a"
    assert page.groups[0].none_button.accessibleName() == "None of these: Title of a"


def test_none_of_these_answers_a_choice_with_its_own_none_and_stays_at_what_is_left_open(
    themed: QApplication, qtbot: QtBot
) -> None:
    tried = Choice("not_tried", "Not tried"), Choice("helped", "Helped")
    questions = (
        Question("risk", "choice", "Risk", "page", "g", choices=tried),
        Question("drug", "choice", "Drug", "page", "g", choices=tried, none="not_tried"),
        Question("months", "number", "Months", "page", "g", low=0, high=9, none=0),
        Question("helps", "bool", "Still helps", "page", "g"),
        Question("harm", "bool", "Harm", "page", "g", none=False),
    )
    made = QuestionGroup(
        Group("g", "Tried", tuple(each.id for each in questions), none_of_these=True), [*map(QuestionRow, questions)]
    )
    in_front(qtbot, made)
    given: list[dict[str, object]] = []
    made.none_given.connect(given.append)
    made.rows[1].setFocus()
    press("0")
    assert given == [{"drug": "not_tried", "months": 0, "harm": False}]
    assert made.rows[0].has_focus()
    assert not made.is_folded()
