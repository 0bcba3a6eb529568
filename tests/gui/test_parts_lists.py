"""Lists of values at the widths that a page has: even rows, no word cut, and as few lines as fit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.parts.choice import ChoiceSegment
from app.gui.parts.setfield import SetField
from app.gui.theme import Theme, apply, theme
from app.gui.visit.page import PageView
from tests.gui.front import in_front
from tests.gui.visiting import NOW
from tests.patients import clear, engine

PACK = engine().pack


def shown(qtbot: QtBot, page: str, width: int, height: int = 700) -> PageView:
    made = PageView(PACK, next(one for one in PACK.pages if one.id == page), NOW.date())
    made.show_answers(clear(), engine().asked(clear()))
    in_front(qtbot, made, width, height)
    return made


def control(page: PageView, question: str) -> SetField:
    found = page.rows[question].control
    assert isinstance(found, SetField)
    return found


@pytest.mark.parametrize(("width", "columns", "height"), [(702, 2, 30), (608, 2, 42), (760, 2, 30)])
def test_the_rows_of_a_long_list_are_as_high_as_each_other(
    themed: QApplication, qtbot: QtBot, width: int, columns: int, height: int
) -> None:
    options = list(control(shown(qtbot, "medicines", width), "current_medicines").options.values())
    assert len({option.x() for option in options}) == columns
    assert {option.height() for option in options} == {height}
    assert all(option.height_for(option.width()) <= height for option in options)


@pytest.mark.parametrize("width", [1366, 702, 608, 400])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_list_stands_right_below_its_filter_and_fills_its_row(
    themed: QApplication, qtbot: QtBot, width: int, scale: float
) -> None:
    apply(themed, Theme("light", scale))
    field = control(shown(qtbot, "medicines", width), "current_medicines")
    QApplication.processEvents()
    assert field.filter is not None
    assert field.grid.y() - field.filter.geometry().bottom() <= theme().px(8)
    lowest = max(option.geometry().bottom() for option in field.options.values())
    assert field.grid.height() - lowest <= theme().px(2)


def test_words_wrap_between_words(themed: QApplication, qtbot: QtBot) -> None:
    field = control(shown(qtbot, "medicines", 608), "current_medicines")
    option = field.options["benzodiazepine"]
    metrics = QFontMetrics(theme().font("body", bold=True))
    assert metrics.horizontalAdvance("clonazepam") < option.width() < metrics.horizontalAdvance(option.text())
    assert option._wrap(option.width() - option._beside_words()) == Qt.TextFlag.TextWordWrap


@pytest.mark.parametrize(("width", "is_list", "lines"), [(702, False, 1), (608, True, 2), (400, True, 3)])
def test_responses_to_a_treatment_take_as_few_lines_as_fit(
    themed: QApplication, qtbot: QtBot, width: int, is_list: bool, lines: int
) -> None:
    choice = shown(qtbot, "treatments", width).rows["nsaid_response"].control
    assert isinstance(choice, ChoiceSegment)
    assert choice.is_list() == is_list
    if is_list:
        assert len({option.y() for option in choice._options.values()}) == lines
    choice.set_active(True)
    room = choice.segment.buttons.values()
    assert is_list or all(button.width() >= button.snug_width() for button in room)


def test_the_page_follows_the_current_value_of_a_tall_list(themed: QApplication, qtbot: QtBot) -> None:
    apply(themed, Theme("light", 2.0))
    page = shown(qtbot, "medicines", 1366, 420)
    page.focus_question("current_medicines")
    field, port = control(page, "current_medicines"), page.area.viewport()
    for key in [Qt.Key.Key_Down] * 18 + [Qt.Key.Key_Up] * 17:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        current = field._current
        assert current is not None
        top = current.mapTo(port, current.rect().topLeft()).y()
        assert 0 <= top <= port.height() - current.height()
