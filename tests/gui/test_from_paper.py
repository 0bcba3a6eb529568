"""A visit that was held on a day without power is typed in by keys: day, time, and said wherever it is shown."""

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.dates import read_time
from app.gui.held_over import HeldOver
from app.gui.patient.screen import PatientScreen
from app.gui.session import Session
from app.gui.sheet.record import copy_of
from app.gui.visit.screen import VisitScreen
from app.gui.window import Window
from tests.gui.front import window_of
from tests.gui.visiting import NOW, begun

pytestmark = pytest.mark.usefixtures("themed")

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BORN = date(1979, 11, 22)
"""The day before NOW."""


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Window:
    return window_of(qtbot, session)


def patient(session: Session, window: Window) -> int:
    found = session.records.add_patient(family_name="Lindqvist", birth_date=BORN, today=NOW.date())
    window.show_patient(found.id)
    return found.id


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, held)


def say(text: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)


def asked(window: Window) -> HeldOver:
    found = window.screen_shown()
    assert isinstance(found, HeldOver)
    return found


def visit(window: Window) -> VisitScreen:
    found = window.screen_shown()
    assert isinstance(found, VisitScreen)
    return found


def type_in(window: Window, on: str, at: str) -> None:
    press(Qt.Key.Key_B, CTRL | SHIFT)
    asked(window)
    say(on)
    press(Qt.Key.Key_Return)
    say(at)
    press(Qt.Key.Key_Return)


def test_keys_alone_begin_a_visit_with_its_true_day_and_time(session: Session, window: Window) -> None:
    patient(session, window)
    type_in(window, "21.11.2026", "8:15")
    encounter = visit(window).encounter
    assert encounter.held_at == datetime(2026, 11, 21, 8, 15).astimezone()
    assert (encounter.held_on, encounter.begun_at) == (date(2026, 11, 21), NOW)
    assert encounter.answers["age_years"] == 46, "of that day, not of today"
    pages = visit(window).frame.pages_list
    assert pages.when.text() == "Visit, 21 Nov 2026"
    assert pages.state.text().startswith("held 08:15, typed in later")


def test_what_was_understood_is_said_while_one_types(session: Session, window: Window) -> None:
    patient(session, window)
    press(Qt.Key.Key_B, CTRL | SHIFT)
    say("21.11.2026")
    press(Qt.Key.Key_Return)
    say("2:30 pm")
    assert asked(window).understood.text().startswith("Saturday 21 November 2026, 14:30.")


@pytest.mark.parametrize(
    ("on", "at", "why"),
    [
        ("21.11.26", "8:15", "A day is"),
        ("21.11.2026", "25:00", "A time is"),
        ("23.11.2026", "10:32", "2026-11-23 10:32 is in the future."),
        ("21.11.1979", "8:00", "1979-11-21 08:00 is before the birth date 1979-11-22."),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_begun(
    session: Session, window: Window, on: str, at: str, why: str
) -> None:
    patient(session, window)
    type_in(window, on, at)
    page = asked(window)
    said = " ".join(line.sentence() for line in (page.day.error_line, page.time.error_line, page.fault))
    assert why in said
    assert session.records.counts()["drafts"] == 0


def test_escape_begins_nothing(session: Session, window: Window) -> None:
    patient(session, window)
    press(Qt.Key.Key_B, CTRL | SHIFT)
    asked(window)
    press(Qt.Key.Key_Escape)
    assert isinstance(window.screen_shown(), PatientScreen)
    assert session.records.counts()["drafts"] == 0


def test_the_time_is_put_right_in_the_draft_and_the_age_with_it(session: Session, window: Window) -> None:
    patient(session, window)
    type_in(window, "21.11.2026", "8:15")
    press(Qt.Key.Key_T, CTRL)
    assert asked(window).day.text() == "21.11.2026"
    assert asked(window).time.text() == "08:15"
    say("22.11.2026")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    encounter = visit(window).encounter
    assert encounter.held_at == datetime(2026, 11, 22, 8, 15).astimezone()
    assert encounter.answers["age_years"] == 47
    assert visit(window).frame.pages_list.when.text() == "Visit, 22 Nov 2026"


def test_timeline_and_copy_say_it_and_a_signed_visit_is_not_asked_again(session: Session, window: Window) -> None:
    number = patient(session, window)
    encounter = session.begin(number, datetime(2026, 11, 21, 8, 15, tzinfo=UTC))
    encounter.answer("ms_confirmed", value=True)
    encounter.sign("Dr M. Osei", NOW)
    window.show_patient(number)
    screen = window.screen_shown()
    assert isinstance(screen, PatientScreen)
    assert "held 08:15, typed in later" in screen.timeline.rows[0].middle.meta.text()
    about = {one.label.text: one.text.text for one in copy_of(session, encounter).about}
    assert about["Visit"] == "21 November 2026, 08:15, typed in later on 23 November 2026"
    window.show_visit(session.open(encounter.id))
    assert "held 08:15, typed in later" in visit(window).frame.pages_list.state.text()
    press(Qt.Key.Key_T, CTRL)
    visit(window)


def test_one_that_was_typed_while_it_was_held_says_when_it_was_begun(session: Session, window: Window) -> None:
    window.show_visit(begun(session))
    assert visit(window).frame.pages_list.state.text().startswith("begun 10:31")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("14:30", time(14, 30)),
        ("14.30", time(14, 30)),
        ("14h30", time(14, 30)),
        ("0905", time(9, 5)),
        ("905", time(9, 5)),
        ("2:30 pm", time(14, 30)),
        ("12:05 a.m.", time(0, 5)),
        ("12 pm", time(12, 0)),
        ("9am", time(9, 0)),
        ("9", None),
        ("24:00", None),
        ("13:00 pm", None),
        ("9:5", None),
        ("9 m", None),
        ("noon", None),
        ("", None),
    ],
)
def test_a_time_is_read_as_hands_type_it(typed: str, read: time | None) -> None:
    assert read_time(typed) == read
