"""What must not be overlooked on a patient's page and on the page for a new one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.gui.parts.list_row import Row
from app.gui.patient.kept import KeptLine
from app.gui.patient.new import NewPatient, Typed
from app.gui.patient.screen import PatientScreen
from app.gui.session import Session
from app.gui.window import Window
from tests.gui.front import window_of
from tests.gui.visiting import NOW, begun, open_session

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session(tmp_path: Path, themed: QApplication) -> Iterator[Session]:
    made = open_session(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def window(tmp_path: Path, themed: QApplication, qtbot: QtBot) -> Iterator[Window]:
    made = window_of(qtbot, open_session(tmp_path))
    yield made
    made.end()


def words(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.text()]


@pytest.mark.parametrize(("answer", "urgency"), [({"saddle_numbness": True}, "Emergency"), ({"fever": True}, "Urgent")])
def test_an_emergency_that_nobody_signed_is_seen_on_the_patients_page(
    qtbot: QtBot, session: Session, answer: dict[str, bool], urgency: str
) -> None:
    visit = begun(session, {"ms_confirmed": True, **answer})
    screen = PatientScreen(session, visit.patient.id)
    qtbot.addWidget(screen)
    assert screen.strip.urgency.accessibleName() == f"{urgency} not signed"
    said = words(screen)
    assert urgency in said
    assert "visit of 23 Nov 2026, not signed" in said


def test_a_visit_that_is_no_emergency_raises_no_alarm(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, {"ms_confirmed": True})
    screen = PatientScreen(session, visit.patient.id)
    qtbot.addWidget(screen)
    assert screen.strip.urgency.text() == ""
    assert not any("not signed" in line for line in words(screen) if line.startswith("visit of"))


def test_the_phone_number_stands_on_the_patients_page(qtbot: QtBot, session: Session) -> None:
    who = session.records.add_patient(family_name="Lindqvist", phone="+44 1632 960142", today=NOW.date())
    screen = PatientScreen(session, who.id)
    qtbot.addWidget(screen)
    assert "Phone +44 1632 960142" in words(screen)


def test_what_was_kept_of_somebody_else_is_said_and_one_key_empties_it(window: Window, qtbot: QtBot) -> None:
    window.show_new_patient()
    page = window.screen_shown()
    assert isinstance(page, NewPatient)
    assert page.findChild(KeptLine) is None
    QTest.keyClicks(page.family.field, "Nowak")
    QTest.keyClicks(page.born.field, "2.3.1965")
    window.show_today()
    window.show_new_patient()
    page = window.screen_shown()
    assert isinstance(page, NewPatient)
    line = page.findChild(KeptLine)
    assert line is not None
    assert line.words.text() == "Kept from before, not saved: Nowak · 2.3.1965."
    QTest.keyClick(page.family.field, Qt.Key.Key_E, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.screen_shown() is not page)
    page = window.screen_shown()
    assert isinstance(page, NewPatient)
    assert page.now_typed() == Typed()
    assert page.findChild(KeptLine) is None


def test_a_line_of_ones_own_is_not_counted_as_accepted(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, {"ms_confirmed": True})
    visit.add_own("Walk the dog")
    screen = PatientScreen(session, visit.patient.id)
    qtbot.addWidget(screen)
    said = " ".join(row.accessibleName() for row in screen.timeline.findChildren(Row))
    assert "own lines: 1" in said
    assert "accepted" not in said
