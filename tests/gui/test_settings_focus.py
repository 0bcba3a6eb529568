"""The hand keeps its place in Settings: while a backup is made, after the audit, and when the text grows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.gui import focus
from app.gui.audit.screen import AuditScreen
from app.gui.settings.screen import Settings
from app.gui.window import Window
from app.gui.work import running
from tests.gui.front import window_of
from tests.gui.visiting import open_session


@pytest.fixture
def window(tmp_path: Path, themed: QApplication, qtbot: QtBot) -> Iterator[Window]:
    focus.install(themed)
    made = window_of(qtbot, open_session(tmp_path), 1024, 700)
    yield made
    qtbot.waitUntil(lambda: not running)
    made.end()


def settings(window: Window) -> Settings:
    screen = window.screen_shown()
    assert isinstance(screen, Settings)
    return screen


def in_sight(part: QWidget, window: Window) -> bool:
    top = part.mapTo(window, QPoint(0, 0)).y()
    return top >= 0 and top + part.height() <= window.height() and not part.visibleRegion().isEmpty()


def test_enter_after_back_up_now_restores_nothing(window: Window, qtbot: QtBot) -> None:
    window.show_settings()
    group = settings(window).backup
    group.make.setFocus()
    QTest.keyClick(group.make, Qt.Key.Key_Space)
    assert group.stop_button.hasFocus()
    qtbot.waitUntil(group.make.isEnabled)
    assert group.make.hasFocus()


def test_the_way_back_from_the_audit_ends_where_it_began(window: Window, qtbot: QtBot) -> None:
    window.show_settings()
    settings(window).backup.audit.click()
    qtbot.waitUntil(lambda: isinstance(window.screen_shown(), AuditScreen))
    QTest.keyClick(window.screen_shown(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(window.screen_shown(), Settings))
    assert settings(window).backup.audit.hasFocus()


def test_what_has_the_focus_stays_in_sight_when_the_text_grows(window: Window, qtbot: QtBot) -> None:
    window.show_settings()
    pick = settings(window).picks["text_size"]
    pick.setFocus()
    qtbot.waitUntil(lambda: in_sight(pick, window))
    for _ in range(3):
        QTest.keyClick(pick, Qt.Key.Key_Right)
        QApplication.processEvents()
        assert pick.hasFocus()
        qtbot.waitUntil(lambda: in_sight(pick, window), timeout=2000)
