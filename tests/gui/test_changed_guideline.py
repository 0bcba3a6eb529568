"""A program update that brought another guideline: Today says so until somebody has seen whose advice that changes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.engine import Engine
from app.engine.read import read_pack
from app.gui.comparison.row import ChangeRow
from app.gui.guideline.screen import GuidelineScreen
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.today.screen import Today
from app.gui.window import Window
from app.guidelines import not_looked_at
from tests.gui.course_visits import Held, seeded
from tests.gui.front import window_of
from tests.other_packs import changed_pack

HELD = (Held(date(2026, 10, 12), 2, (3, 2, 3), ("S07",)),)


@pytest.fixture
def session(tmp_path: Path, themed: QApplication) -> Iterator[Session]:
    """The start after the update: the visits were held under the guideline of before."""
    found, _ = seeded(tmp_path / "data", HELD)
    found.note_pack()
    newer = Engine(read_pack(changed_pack(tmp_path / "pack")))
    updated = replace(found, pack=newer.pack, engine=newer)
    updated.note_pack()
    yield updated
    found.store.close()


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> Window:
    """At Today."""
    made = window_of(qtbot, session)
    made.show_today()
    return made


def today(window: Window) -> Today:
    shown = window.screen_shown()
    assert isinstance(shown, Today)
    return shown


def looked(window: Window, qtbot: QtBot) -> GuidelineScreen:
    box = today(window).changed_guideline
    assert box.isVisible()
    QTest.keyClick(box.look, Qt.Key.Key_Space)
    screen = window.screen_shown()
    assert isinstance(screen, GuidelineScreen)
    qtbot.waitUntil(lambda: screen.found is not None)
    return screen


def test_today_says_it_until_it_was_seen(window: Window, session: Session, qtbot: QtBot) -> None:
    words = [one.text() for one in today(window).changed_guideline.findChildren(Text)]
    assert "Version 1.1 speaks now; before it was 1.0. Signed visits stay as they are." in words
    QTest.keyClick(looked(window, qtbot).leave, Qt.Key.Key_Escape)
    screen = looked(window, qtbot)
    assert screen.top.text() == "1 of 1 patients with an open follow-up would get other advice."
    (row,) = screen.findChildren(ChangeRow)
    assert row.accessibleName().startswith("Do → Consider. Weigh superficial heat")
    assert any(one.text().startswith("1.0 (") for one in screen.findChildren(Text))
    QTest.keyClick(screen.leave, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not today(window).changed_guideline.isVisible()
    session.note_pack()
    assert not_looked_at(session.records) is None


def test_going_back_unseen_leaves_nothing_to_see(session: Session) -> None:
    before = not_looked_at(session.records)
    assert before is not None
    known = session.with_pack(before).pack
    assert known is not None
    replace(session, pack=known).note_pack()
    assert not_looked_at(session.records) is None


def test_one_that_was_chosen_after_its_impact_was_shown_does_not_wait(session: Session) -> None:
    before = not_looked_at(session.records)
    assert before is not None
    known = session.with_pack(before).pack
    assert known is not None
    replace(session, pack=known).note_pack()
    session.note_pack(looked_at=True)
    assert not_looked_at(session.records) is None


def test_one_that_nobody_can_read_any_more_is_still_named(session: Session) -> None:
    session.records.set_setting("guideline_before", "0.9 abc")
    before = not_looked_at(session.records)
    assert before is not None
    assert (before.version, session.with_pack(before).pack) == ("0.9", None)
