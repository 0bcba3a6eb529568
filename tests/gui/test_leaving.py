"""Records out, records in and a patient erased, as a hand does it in the window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.backups import Backups
from app.gui.leaving.bring_in import SECOND, BringInPage
from app.gui.leaving.erase import ErasePage
from app.gui.leaving.take_out import WITHOUT, TakeOutPage
from app.gui.patient.screen import PatientScreen
from app.gui.session import Session
from app.gui.settings.screen import Settings
from app.gui.window import Window
from app.gui.work import running
from app.records import Records
from tests.gui.front import window_of
from tests.gui.visiting import begun, open_session
from tests.leaving_clinic import members, said

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = open_session(tmp_path / "data")
    begun(found)
    begun(found, family_name="Osei", given_name="Kofi")
    yield found
    found.store.close()


@pytest.fixture
def window(session: Session, themed: QApplication, qtbot: QtBot) -> Iterator[Window]:
    made = window_of(qtbot, session)
    yield made
    qtbot.waitUntil(lambda: not running)
    made.end()


def numbers(records: Records) -> list[str]:
    return sorted(one.number for one in records.search(""))


def test_one_record_by_keyboard(window: Window, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    window.show_patient(1)
    QTest.keyClick(window, Qt.Key.Key_O, CTRL)
    page = window.screen_shown()
    assert isinstance(page, TakeOutPage)
    assert page.who.text() == "Lindqvist, Ana"
    assert "Enter" not in dict(page.keys())
    assert "not encrypted" in page.warning.text()
    QTest.keyClick(page, Qt.Key.Key_S, CTRL)
    (dialog,) = page.findChildren(QFileDialog)
    assert "msback-000001-" in dialog.selectedFiles()[0]
    dialog.close()
    page.save_to(str(tmp_path / "one.zip"))
    qtbot.waitUntil(lambda: not page.busy)
    assert page.said.text().replace("\u200b", "").startswith(f"Saved as {tmp_path / 'one.zip'}. Patients: 1")
    assert [one["number"] for one in said(tmp_path / "one.zip")["patients"]] == ["000001"]
    page.back_button.click()
    assert isinstance(window.screen_shown(), PatientScreen)


def test_without_names_is_said_not_to_be_anonymous(
    session: Session, themed: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    page = TakeOutPage(session)
    qtbot.addWidget(page)
    page.names.set_value(WITHOUT)
    page.names.picked.emit(WITHOUT)
    assert "not anonymous" in page.warning.text()
    page.save_to(str(tmp_path / "all.zip"))
    qtbot.waitUntil(lambda: not page.busy)
    assert b"Lindqvist" not in b"".join(members(tmp_path / "all.zip").values())


def test_who_sees_no_patients_takes_out_no_names(session: Session, themed: QApplication, qtbot: QtBot) -> None:
    only = replace(session, user=replace(session.user, roles=frozenset({"administrator"})))
    page = TakeOutPage(only)
    qtbot.addWidget(page)
    assert page.bare
    assistant = replace(session, user=replace(session.user, roles=frozenset({"assistant"})))
    screen = PatientScreen(assistant, 1)
    qtbot.addWidget(screen)
    assert not screen.links.take_out.isVisibleTo(screen)
    assert not screen.links.erase.isVisibleTo(screen)
    settings = Settings(assistant)
    qtbot.addWidget(settings)
    assert settings.leaving is None


def test_what_is_stopped_or_fails_is_said(session: Session, themed: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    page = TakeOutPage(session)
    qtbot.addWidget(page)
    page.save_to(str(tmp_path / "all.zip"))
    page.stop()
    qtbot.waitUntil(lambda: not page.busy)
    assert page.said.text().startswith("Stopped")
    page.save_to(str(tmp_path / "no" / "all.zip"))
    qtbot.waitUntil(lambda: not page.busy)
    assert "Nothing was taken out" in page.error.sentence()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data"]


def test_in_and_who_is_here_is_shown(window: Window, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    window.show_settings()
    settings = window.screen_shown()
    assert isinstance(settings, Settings)
    assert settings.leaving is not None
    settings.leaving.take_out.click()
    out = window.screen_shown()
    assert isinstance(out, TakeOutPage)
    out.save_to(str(tmp_path / "all.zip"))
    qtbot.waitUntil(lambda: not out.busy)
    session.open(1).set_note("ms", "since then")
    window.show_settings()
    settings = window.screen_shown()
    assert isinstance(settings, Settings)
    assert settings.leaving is not None
    settings.leaving.bring_in.click()
    page = window.screen_shown()
    assert isinstance(page, BringInPage)
    page.look(str(tmp_path / "all.zip"))
    qtbot.waitUntil(lambda: not page.busy)
    assert page.holds.text().startswith("In the file: patients: 2")
    assert "000001 → 000001 Lindqvist, Ana (other words)" in page.known.text()
    assert "000002 → 000002 Osei, Kofi (the same)" in page.known.text()
    page.them.set_value(SECOND)
    page.bring_button.click()
    qtbot.waitUntil(lambda: not page.busy)
    assert page.said.text().startswith("Brought in: 1. Left out, being here already: 1.")
    assert "000001 → 000003" in page.said.text()
    assert numbers(session.records) == ["000001", "000002", "000003"]


def test_a_damaged_file_is_told(session: Session, themed: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    page = BringInPage(session)
    qtbot.addWidget(page)
    (tmp_path / "diary.zip").write_text("Dear diary")
    page.look(str(tmp_path / "diary.zip"))
    assert "diary.zip holds no records" in page.error.sentence()
    assert not page.bring_button.isVisibleTo(page)


def test_erased_from_the_page_of_the_patient(window: Window, session: Session, qtbot: QtBot) -> None:
    Backups(session.records, session.now).make("asked")
    window.show_patient(1)
    screen = window.screen_shown()
    assert isinstance(screen, PatientScreen)
    screen.links.erase.click()
    page = window.screen_shown()
    assert isinstance(page, ErasePage)
    QTest.keyClick(page.look_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.busy)
    assert page.holds.text().startswith("000001 Lindqvist, Ana: visits and versions: 1")
    assert "hold this patient: 1." in page.copies.text()
    QTest.keyClicks(page.again.field, "000002")
    QTest.keyClicks(page.reason.field, "Letter of 3 March")
    page.erase_button.click()
    assert "not that of this patient" in page.error.sentence()
    assert numbers(session.records) == ["000001", "000002"]
    page.again.field.setText("000001")
    page.erase_button.click()
    qtbot.waitUntil(lambda: not page.busy)
    assert page.said.text().startswith("Record 000001 is erased. A new backup is proven; older copies removed: 1.")
    assert numbers(session.records) == ["000002"]
    page.back_button.click()
    assert window.screen_shown().objectName() == "today"


def test_a_number_that_nobody_has(session: Session, themed: QApplication, qtbot: QtBot) -> None:
    page = ErasePage(session)
    qtbot.addWidget(page)
    page.number.field.setText("77")
    page.look()
    qtbot.waitUntil(lambda: not page.busy)
    assert "Nobody was found" in page.error.sentence()
    assert page.look_button.isVisibleTo(page)


def test_the_number_once_more_is_asked_for_before_the_reason_and_an_old_fault_goes(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    page = ErasePage(session, "000001")
    window.put(page, tab="settings", back=window.show_today)
    page.look()
    qtbot.waitUntil(page.again.isVisible)
    assert page.again.field.hasFocus()
    QTest.keyClick(page.again.field, Qt.Key.Key_Return)
    assert page.again.field.hasFocus()
    assert "as it stands above" in page.again.error_line.sentence()
    QTest.keyClicks(page.again.field, "000001")
    assert page.again.error_line.sentence() == ""
    QTest.keyClick(page.again.field, Qt.Key.Key_Return)
    assert page.reason.field.hasFocus()
    page.erase()
    assert page.error.sentence()
    QTest.keyClicks(page.reason.field, "a")
    assert page.error.sentence() == ""
