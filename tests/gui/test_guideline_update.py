"""A guideline from a stick: looked at, its impact shown, and spoken by only once that is chosen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.comparison.row import ChangeRow
from app.gui.guideline.screen import GuidelineScreen
from app.gui.paper_over import PaperOver
from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.settings import guideline as settings_group
from app.gui.settings.screen import Settings
from app.gui.start import Start
from app.gui.start_fault import StartFault
from app.gui.window import Window
from app.packs import in_use, opened, switch
from app.paths import GUIDELINE, data_folder
from db.models import Audit
from tests.gui.course_visits import Held, seeded
from tests.gui.front import window_of
from tests.patients import engine
from tests.test_packs import OTHER, OWN, archive

HELD = (Held(date(2026, 10, 12), 2, (3, 2, 3), ("S07",)),)


@pytest.fixture
def session(tmp_path: Path, themed: QApplication) -> Iterator[Session]:
    found, _ = seeded(tmp_path / "data", HELD)
    yield found
    found.store.close()


@pytest.fixture
def window(session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    """At Settings; the pinned key is the one of the tests."""
    monkeypatch.setattr(settings_group, "public_key", OWN.public_key)
    made = window_of(qtbot, session)
    made.show_settings()
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def looked(window: Window, file: Path, qtbot: QtBot) -> GuidelineScreen:
    settings = window.screen_shown()
    assert isinstance(settings, Settings)
    settings.guideline.open(str(file))
    screen = window.screen_shown()
    assert isinstance(screen, GuidelineScreen)
    qtbot.waitUntil(lambda: screen.found is not None or not screen.fault.isHidden())
    return screen


def test_the_impact_is_shown_and_one_key_lets_it_speak(
    window: Window, session: Session, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    screen = looked(window, archive(stick), qtbot)
    assert screen.top.text() == "1 of 1 patients with an open follow-up would get other advice."
    (row,) = screen.findChildren(ChangeRow)
    assert row.accessibleName().startswith("Do → Consider. Weigh superficial heat")
    assert row.accessibleName().endswith("S07 1 patient")
    names = [one.text() for one in screen.findChildren(Text)]
    assert any(name.startswith("Lindqvist, Ana · No. ") for name in names)
    screen.save_to(str(tmp_path / "impact.csv"))
    assert '"Lindqvist, Ana"' in (tmp_path / "impact.csv").read_text("utf-8-sig")
    screen.to_paper()
    assert isinstance(window.screen_shown(), PaperOver)
    QTest.keyClick(window.screen_shown(), Qt.Key.Key_Escape)
    assert in_use(data_folder()) == GUIDELINE
    QTest.keyClick(screen.leave, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.opened.pack.version == "1.1"
    assert in_use(data_folder()) != GUIDELINE
    with session.store.reading() as read:
        assert read.query(Audit).filter_by(kind="settings", record_id="guideline").count() == 1
    settings = window.screen_shown()
    assert isinstance(settings, Settings)
    assert not settings.guideline.back_button.isHidden()


def test_leaving_it_changes_nothing(window: Window, stick: Path, qtbot: QtBot) -> None:
    screen = looked(window, archive(stick), qtbot)
    QTest.keyClick(screen.leave, Qt.Key.Key_Escape)
    assert isinstance(window.screen_shown(), Settings)
    assert window.opened.pack == engine().pack
    assert in_use(data_folder()) == GUIDELINE


def test_a_refused_one_says_why_and_cannot_be_used(window: Window, stick: Path, qtbot: QtBot) -> None:
    screen = looked(window, archive(stick, key=OTHER), qtbot)
    assert screen.top.text() == "This guideline is not used."
    assert "was not signed by who makes MSBack" in screen.fault.accessibleName() + screen.fault.text()
    screen.take()
    screen.to_paper()
    assert window.screen_shown() is screen
    assert not screen.use.isEnabled()


def test_who_sees_no_patients_sees_numbers_only(window: Window, stick: Path, qtbot: QtBot) -> None:
    user = replace(window.opened.user, roles=frozenset({"administrator"}))
    window.session = replace(window.opened, user=user)
    window.show_settings()
    screen = looked(window, archive(stick), qtbot)
    assert screen.top.text().startswith("1 of 1 patients")
    assert not any("Lindqvist" in one.text() for one in screen.findChildren(Text))
    assert not screen.csv_button.isEnabled()
    screen.to_paper()
    assert window.screen_shown() is screen


def test_a_damaged_installed_guideline_is_said_and_one_key_takes_the_built_in(
    themed: QApplication, stick: Path, qtbot: QtBot
) -> None:
    found = opened(archive(stick), data_folder(), engine().pack, OWN.public_key())
    switch(data_folder(), found)
    (in_use(data_folder()) / "rules.yaml").write_bytes(b"")
    window = Window()
    qtbot.addWidget(window)
    start = Start(window)
    start.go()
    fault = window.screen_shown()
    assert isinstance(fault, StartFault)
    back = next(one for one in fault.findChildren(Button) if "came with MSBack" in one.text())
    back.click()
    assert not isinstance(window.screen_shown(), StartFault)
    assert in_use(data_folder()) == GUIDELINE
    start.end()
