"""The restore as it is seen: chosen, looked into, opened, proven, put in place; and every way of leaving it."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.backups import Backups
from app.gui.restore.page import RestorePage
from app.gui.sign_in.door import Door
from app.gui.sign_in.first import FirstStart
from app.gui.start import DONE, Start
from app.gui.start_fault import StartFault
from app.gui.window import Window
from app.gui.work import running
from app.records import FILE, open_records
from app.users import Users
from db.places import MAKING
from tests.gui.front import in_front
from tests.gui.visiting import NOW
from tests.keys import CHEAP

PASSWORD = "seven quiet camels"


class Clinic:
    """A closed data folder with Ana, in whose backup there is only Ana, and Bob."""

    def __init__(self, data: Path) -> None:
        self.data = data
        users = Users(data, CHEAP)
        founding = users.draw_up("Dr M. Osei", PASSWORD, PASSWORD, ["administrator", "clinician"])
        self.user = users.found(founding)
        self.key, self.paper = users.key, " ".join(founding.groups)
        self.add("Ana")
        records = open_records(data, self.key)
        self.backup = Backups(records, lambda: NOW).make("asked").backup
        records.store.close()
        self.add("Bob")

    def add(self, name: str) -> None:
        records = open_records(self.data, self.key)
        records.add_patient(family_name=name, today=NOW.date())
        records.store.close()

    def patients(self) -> list[str]:
        records = open_records(self.data, self.key)
        found = [one.family_name for one in records.search("")]
        records.store.close()
        return found


@pytest.fixture
def clinic() -> Clinic:
    return Clinic(Path(os.environ["MSBACK_DATA"]))


@pytest.fixture(autouse=True)
def _no_work_is_left(qtbot: QtBot) -> Iterator[None]:
    yield
    qtbot.waitUntil(lambda: not running)


@pytest.fixture
def page(clinic: Clinic, themed: QApplication, qtbot: QtBot) -> RestorePage:
    made = RestorePage(clinic.data, (clinic.backup,), lambda: NOW, lambda: None)
    in_front(qtbot, made)
    return made


def proven(page: RestorePage, clinic: Clinic, qtbot: QtBot) -> None:
    page.choose.box.rows[0].click()
    page.open.password.field.setText(PASSWORD)
    page.prove_button.click()
    qtbot.waitUntil(page.commit_button.isVisible)


def test_step_by_step(page: RestorePage, clinic: Clinic, qtbot: QtBot) -> None:
    assert "1 patient, 0 visits" in page.choose.box.rows[0].accessibleName()
    proven(page, clinic, qtbot)
    assert clinic.patients() == ["Ana", "Bob"]
    assert page.said.text().startswith("It is proven")
    assert page.leave_button.hasFocus(), "Enter after Enter must not replace the records"
    assert page.commit_button.width() >= page.commit_button.sizeHint().width()
    with qtbot.waitSignal(page.restored) as done:
        page.commit_button.click()
    assert clinic.patients() == ["Ana"]
    assert done.args is not None
    assert (done.args[0] / FILE).exists()


def test_the_recovery_key_opens_it(page: RestorePage, clinic: Clinic, qtbot: QtBot) -> None:
    page.look(clinic.backup.path)
    page.open.paper.field.setText(clinic.paper)
    page.prove()
    qtbot.waitUntil(page.commit_button.isVisible)


def test_a_wrong_password_is_told_and_tried_again(page: RestorePage, clinic: Clinic, qtbot: QtBot) -> None:
    page.look(clinic.backup.path)
    page.open.password.field.setText("eight quiet camels")
    page.prove()
    assert "password" in page.error.sentence()
    page.open.password.field.setText(PASSWORD)
    page.prove()
    qtbot.waitUntil(page.commit_button.isVisible)
    assert page.error.sentence() == ""


def test_a_recovery_key_copied_wrongly_is_told_by_its_groups(page: RestorePage, clinic: Clinic) -> None:
    page.look(clinic.backup.path)
    page.open.paper.field.setText(clinic.paper[:-1])
    page.prove()
    assert "group 8" in page.error.sentence()


def test_leaving_at_any_step_leaves_everything(page: RestorePage, clinic: Clinic, qtbot: QtBot) -> None:
    proven(page, clinic, qtbot)
    with qtbot.waitSignal(page.left):
        page.leave_button.click()
    assert clinic.patients() == ["Ana", "Bob"]


def test_proving_is_stopped_and_begun_anew(page: RestorePage, clinic: Clinic, qtbot: QtBot) -> None:
    page.look(clinic.backup.path)
    page.open.password.field.setText(PASSWORD)
    page.prove()
    assert page.said.text().endswith(" 0 %")
    assert page.focusWidget() is page.stop_button
    assert not page.leave_button.isVisible()
    page.stop_button.click()
    qtbot.waitUntil(page.prove_button.isVisible)
    assert page.said.text().startswith("Stopped")
    assert clinic.patients() == ["Ana", "Bob"]
    assert not (clinic.data / MAKING).exists()
    page.open.password.field.setText(PASSWORD)
    page.prove()
    qtbot.waitUntil(page.commit_button.isVisible)


@pytest.mark.parametrize("text", [b"", b"Dear diary", b"\0" * 20480])
def test_a_file_that_is_no_backup_is_told(page: RestorePage, tmp_path: Path, text: bytes) -> None:
    (tmp_path / "a.backup").write_bytes(text)
    page.look(tmp_path / "a.backup")
    assert "This is no backup." in page.error.sentence()
    assert page.choose.isVisible()


def test_a_flipped_bit_is_told_when_it_is_proven(page: RestorePage, clinic: Clinic, qtbot: QtBot) -> None:
    path = clinic.backup.path
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 8
    path.write_bytes(whole)
    page.look(path)
    page.open.password.field.setText(PASSWORD)
    page.prove()
    qtbot.waitUntil(lambda: bool(page.error.sentence()))
    assert "damaged" in page.error.sentence()
    assert not page.commit_button.isVisible()
    assert clinic.patients() == ["Ana", "Bob"]


def said(window: Window) -> list[str]:
    return [label.text() for label in window.screen_shown().findChildren(QLabel)]


def sign_in(window: Window, start: Start, clinic: Clinic) -> Any:
    """Come in by the door; the session there is then, if there is one."""
    door = window.screen_shown()
    assert isinstance(door, Door)
    assert start._users is not None
    door.opened.emit(start._users.sign_in(clinic.user.id, PASSWORD))
    return window.session


def test_from_settings_to_the_restored_records(clinic: Clinic, themed: QApplication, qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    start = Start(window)
    start.go()
    sign_in(window, start, clinic)
    window.show_settings()
    window.restore_wanted.emit()
    page = window.screen_shown()
    assert isinstance(page, RestorePage)
    proven(page, clinic, qtbot)
    page.commit_button.click()
    assert window.session is None
    assert any(text.startswith("The backup of 23 Nov 2026, ") for text in said(window))
    opened = sign_in(window, start, clinic)
    assert start.exit_code == DONE
    assert [one.family_name for one in opened.records.search("")] == ["Ana"]
    start.end()


def test_from_damaged_records(clinic: Clinic, themed: QApplication, qtbot: QtBot) -> None:
    database = clinic.data / FILE
    database.write_bytes(b"\xa5" * database.stat().st_size)
    window = Window()
    qtbot.addWidget(window)
    window.show()
    start = Start(window)
    start.go()
    sign_in(window, start, clinic)
    fault = window.screen_shown()
    assert isinstance(fault, StartFault)
    fault.restore.emit()
    page = window.screen_shown()
    assert isinstance(page, RestorePage)
    proven(page, clinic, qtbot)
    page.commit_button.click()
    assert isinstance(window.screen_shown(), Door)
    assert clinic.patients() == ["Ana"]
    start.end()


def test_on_a_new_computer(clinic: Clinic, themed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    there = clinic.data.with_name("another-computer")
    monkeypatch.setenv("MSBACK_DATA", str(there))
    window = Window()
    qtbot.addWidget(window)
    window.show()
    start = Start(window)
    start.go()
    door = window.screen_shown()
    assert isinstance(door, Door)
    assert isinstance(door.step, FirstStart)
    door.step.form.restore.click()
    page = window.screen_shown()
    assert isinstance(page, RestorePage)
    page.look(clinic.backup.path)
    page.open.paper.field.setText(clinic.paper)
    page.prove()
    qtbot.waitUntil(page.commit_button.isVisible)
    page.commit_button.click()
    again = window.screen_shown()
    assert isinstance(again, Door)
    assert not isinstance(again.step, FirstStart)
    start.end()
