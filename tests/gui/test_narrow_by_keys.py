"""In the smallest window at the largest text: names are whole, and keys alone lead to each row of the report."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from app.gui.chart.table import ChartTable
from app.gui.first_frame import LEAST
from app.gui.theme import Theme, apply
from app.gui.window import Window
from tests.gui.front import window_of
from tests.gui.visiting import begun, open_session


@pytest.fixture
def window(themed: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    apply(themed, Theme("light", 2.0))
    session = open_session(tmp_path)
    begun(session)
    made = window_of(qtbot, session, *LEAST)
    yield made
    session.store.close()


def in_sight(table: ChartTable, cell: QTableWidgetItem) -> bool:
    return table.viewport().visibleRegion().contains(table.visualItemRect(cell).center())


def test_each_row_of_the_report_is_in_sight_when_the_arrows_come_to_it(qtbot: QtBot, window: Window) -> None:
    passed: list[QWidget | None] = []
    window.show_report()
    qtbot.waitUntil(lambda: any(table.isVisible() for table in window.findChildren(ChartTable)))
    while not isinstance(QApplication.focusWidget(), ChartTable):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() not in passed
        passed.append(QApplication.focusWidget())
    table = QApplication.focusWidget()
    assert isinstance(table, ChartTable)
    assert table.rowCount() > 4
    for row in range(table.rowCount()):
        assert table.currentRow() == row
        cell = table.currentItem()
        assert cell is not None
        qtbot.waitUntil(partial(in_sight, table, cell))
        QTest.keyClick(table, Qt.Key.Key_Down)


@pytest.mark.parametrize("screen", ["show_today", "show_report", "show_settings", "show_follow_ups"])
def test_no_name_in_the_bar_is_cut(window: Window, screen: str) -> None:
    getattr(window, screen)()
    QApplication.processEvents()
    bar = window.top_bar
    shown = [part for part in (bar.name, *bar.tabs.values(), bar.more) if part.isVisible()]
    assert bar.tabs["lock"] in shown
    listed = [action.text().split("  ")[0] for action in bar.more.menu().actions()]
    assert sorted([*listed, *(tab.text() for tab in bar.tabs.values() if tab in shown)]) == sorted(
        tab.text() for tab in bar.tabs.values()
    )
    for part in shown:
        assert part.width() >= part.sizeHint().width()
