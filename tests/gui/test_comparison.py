"""A signed visit stays as it stood under another guideline, and one key holds it against that of today."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.as_stored import THEN
from app.engine.engine import Engine
from app.engine.pack import Pack
from app.engine.read import read_pack
from app.gui.comparison.page import Comparison
from app.gui.comparison.row import ChangeRow
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.visit.screen import VisitScreen
from app.gui.window import Window
from app.guidelines import Guidelines
from tests.gui.course_visits import Held, seeded
from tests.gui.front import window_of
from tests.other_packs import GONE, changed_pack
from tests.patients import engine

HELD = (Held(date(2026, 10, 12), 2, (3, 2, 3), ("S07",)),)


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    return read_pack(changed_pack(tmp_path_factory.mktemp("packs") / "pack"))


@pytest.fixture
def session(tmp_path: Path, themed: QApplication, other: Pack) -> Iterator[Session]:
    """Under the newer guideline; the one visit was signed under that of before."""
    found, _ = seeded(tmp_path, HELD, **{GONE: "helped"})
    yield replace(found, pack=other, engine=Engine(other))
    found.store.close()


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> Window:
    made = window_of(qtbot, session)
    made.open_visit(1)
    return made


def visit(window: Window) -> VisitScreen:
    found = window.stack.widget(0)
    assert isinstance(found, VisitScreen)
    return found


def compared(window: Window, qtbot: QtBot) -> Comparison:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    page = window.screen_shown()
    assert isinstance(page, Comparison)
    qtbot.waitUntil(lambda: page.found is not None)
    return page


def texts(page: Comparison) -> str:
    return " | ".join(one.text() for one in page.findChildren(Text) if not one.isHidden())


def test_the_visit_stands_as_it_stood(window: Window, other: Pack) -> None:
    screen = visit(window)
    assert screen.session.pack == engine().pack
    screen.open_place("treatments")
    view = screen.frame.pages.view(engine().pack.questions[GONE].page)
    assert view.rows[GONE].value() == "helped"
    assert screen.state.assessment is not None
    assert screen.state.assessment.statements["S07"].status == "do"
    assert GONE not in other.questions


def test_one_key_says_what_would_change_and_the_same_key_goes_back(window: Window, qtbot: QtBot) -> None:
    shown = visit(window).keys()
    assert ("Ctrl G", "today’s guideline") in shown
    page = compared(window, qtbot)
    assert page.top.text() == "1 piece of advice would change."
    assert "gives what was stored" in page.then.words.text()
    (row,) = page.findChildren(ChangeRow)
    assert row.accessibleName().startswith("Do → Consider. Weigh superficial heat with care")
    assert "Then: Use superficial heat for short-term relief" in texts(page)
    assert "Rule: Blocked: heat.blocked; Consider: heat.cautioned; Do: always → Blocked: heat.blocked; " in texts(page)
    assert "Exercise, education: it helped" in texts(page) or "Exercise, education: helped" in texts(page)
    QTest.keyClick(page.close_button, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.screen_shown(), VisitScreen)


def test_a_new_version_is_written_under_the_guideline_of_today(window: Window, other: Pack) -> None:
    screen = visit(window)
    screen.frame.signed_line.amend_button.click()
    assert not screen.encounter.signed
    assert screen.session.pack == other
    assert screen.state.assessment is not None
    assert screen.state.assessment.statements["S07"].status == "consider"
    screen.compare()
    assert window.screen_shown() is screen


def test_without_the_guideline_of_then_it_opens_all_the_same(
    session: Session, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Guidelines, "of", lambda _self, _digest: None)
    window.open_visit(1)
    screen = visit(window)
    assert screen.frame.pages.view(THEN).rows[GONE].value() == "helped"
    for place in [page.id for page in screen.session.pack.pages] + ["plan", "sheet"]:
        screen.open_place(place)
    screen.open_place("red_flags")
    assert screen.state.failure == ""
    page = compared(window, qtbot)
    assert "is not in the records" in page.then.words.text()
    assert page.top.text() == "1 piece of advice would change."


def test_what_the_guideline_of_then_does_not_give_is_said_loudly(
    session: Session, window: Window, other: Pack, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Guidelines, "of", lambda _self, _digest: Engine(other))
    page = compared(window, qtbot)
    assert "does NOT give what was stored" in page.then.words.text()
    assert len(page.findChildren(ChangeRow)) == 2
