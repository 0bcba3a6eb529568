"""The lock and the roles: what is underneath stays, and nobody sees or does more than their role lets them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.gui.lock import IDLE, USUAL_MINUTES, idle_minutes
from app.gui.messages import Message
from app.gui.parts.text import Text
from app.gui.settings.screen import Settings
from app.gui.sign_in.screen import SignIn
from app.gui.theme import Theme, apply
from app.gui.today.screen import Today
from app.gui.visit.screen import VisitScreen
from app.gui.window import Window
from app.records import FILE
from app.users import User
from tests.gui.front import window_of
from tests.gui.visiting import begun, open_session
from tests.keys import PASSWORD, opened

WORD = "another password"


@pytest.fixture
def window(tmp_path: Path, themed: QApplication, qtbot: QtBot) -> Iterator[Window]:
    made = window_of(qtbot, open_session(tmp_path))
    yield made
    made.end()


def visit(window: Window) -> VisitScreen:
    session = window.session
    assert session is not None
    window.show_visit(begun(session))
    screen = window.screen_shown()
    assert isinstance(screen, VisitScreen)
    return screen


def door(window: Window) -> SignIn:
    assert window.lock.cover is not None
    step = window.lock.cover.door.step
    assert isinstance(step, SignIn)
    return step


def unlock(window: Window, password: str, user: User | None = None) -> None:
    step = door(window)
    if user is not None:
        step.choose(user)
    step.password.field.setText(password)
    step.try_it()


def add(window: Window, name: str, *roles: str) -> User:
    assert window.session is not None
    return window.session.users.add(name, WORD, WORD, roles)


def test_texts_keep_their_size_where_it_was_changed_before_the_lock(window: Window, themed: QApplication) -> None:
    apply(themed, Theme("light", 2.0))
    texts = [window.tour.bar.title, *window.top_bar.findChildren(Text), *window.screen_shown().findChildren(Text)]
    sizes = [one.font().pixelSize() for one in texts]
    assert max(sizes) >= 32
    window.lock.lock()
    unlock(window, PASSWORD)
    window.tour.bar.show()
    assert not window.lock.locked
    assert [one.font().pixelSize() for one in texts] == sizes


def test_what_is_locked_is_out_of_sight_and_comes_back_as_it_was(window: Window) -> None:
    screen = visit(window)
    focus = QApplication.focusWidget()
    window.lock.lock()
    assert screen.window() is not window
    window.show_today()
    window.show_keys()
    unlock(window, "wrong password")
    assert window.lock.locked
    assert "not the password" in door(window).error.sentence()
    unlock(window, PASSWORD)
    assert window.screen_shown() is screen
    assert screen.isVisible()
    assert QApplication.focusWidget() is focus


def test_open_questions_are_closed_by_the_lock(window: Window) -> None:
    window.show_patient(4711)
    assert [box for box in QApplication.topLevelWidgets() if isinstance(box, Message) and box.isVisible()]
    window.lock.lock()
    assert not [box for box in QApplication.topLevelWidgets() if isinstance(box, Message) and box.isVisible()]
    unlock(window, PASSWORD)


def test_nobody_at_the_keyboard_locks_it(window: Window, qtbot: QtBot) -> None:
    assert window.session is not None
    assert idle_minutes(window.session) == USUAL_MINUTES
    window.session.records.set_setting(IDLE, "99")
    assert idle_minutes(window.session) == USUAL_MINUTES
    window.lock._idle.setTimerType(Qt.TimerType.PreciseTimer)
    window.lock._idle.start(60_000)
    qtbot.waitUntil(lambda: window.lock._idle.remainingTime() < 59_900)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert window.lock._idle.remainingTime() > 59_900
    window.lock._idle.start(20)
    qtbot.waitUntil(lambda: window.lock.locked)
    unlock(window, PASSWORD)
    assert window.lock._idle.interval() == USUAL_MINUTES * 60_000


def test_a_hand_is_heard_of_in_other_windows_too_and_by_a_shortcut_alone(window: Window, qtbot: QtBot) -> None:
    def heard(touched: QWidget, key: Qt.Key) -> bool:
        qtbot.waitUntil(touched.isActiveWindow)
        window.lock._idle.start(60_000)
        qtbot.waitUntil(lambda: window.lock._idle.remainingTime() < 59_900)
        QTest.keyClick(touched.windowHandle(), key)
        return window.lock._idle.remainingTime() > 59_900

    window.lock._idle.setTimerType(Qt.TimerType.PreciseTimer)
    window.show_patient(4711)
    box = next(box for box in QApplication.topLevelWidgets() if isinstance(box, Message) and box.isVisible())
    assert heard(box, Qt.Key.Key_Shift)
    box.close()
    assert heard(window, Qt.Key.Key_F1)


def test_another_user_begins_anew_and_the_draft_is_taken_over_on_purpose(window: Window) -> None:
    screen = visit(window)
    ana = add(window, "Ana", "clinician")
    window.lock.lock()
    unlock(window, WORD, ana)
    assert window.session is not None
    assert window.session.user == ana
    assert window.session.holder(screen.encounter) == "Dr M. Osei"
    today = window.screen_shown()
    assert isinstance(today, Today)
    assert "with Dr M. Osei" in today.drafts.rows[0].lead.meta.text()
    window.open_visit(screen.encounter.id)
    (box,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Message) and one.isVisible())
    assert box.title == "Dr M. Osei has this draft."
    box.close()
    assert isinstance(window.screen_shown(), Today)
    window.session.take_over(screen.encounter)
    window.open_visit(screen.encounter.id)
    assert isinstance(window.screen_shown(), VisitScreen)


def test_what_is_not_on_the_disk_keeps_others_out(window: Window, tmp_path: Path) -> None:
    screen = visit(window)
    assert window.session is not None
    ana = add(window, "Ana", "clinician")
    other = opened(tmp_path / FILE, window.session.users.key)
    other.execute("BEGIN IMMEDIATE")
    screen._answer("ms_confirmed", True)
    assert not window.all_saved()
    window.lock.lock()
    unlock(window, WORD, ana)
    assert window.lock.locked
    assert "not on the disk" in door(window).error.sentence()
    other.execute("ROLLBACK")
    other.close()
    unlock(window, PASSWORD, window.session.user)
    screen.encounter.save_again()
    screen.state.refresh()
    assert window.all_saved()


def test_an_administrator_sees_no_patients(window: Window) -> None:
    screen = visit(window)
    boss = add(window, "Boss", "administrator")
    window.lock.lock()
    unlock(window, WORD, boss)
    assert isinstance(window.screen_shown(), Settings)
    for leave in (
        window.show_today,
        window.show_new_patient,
        lambda: window.open_visit(screen.encounter.id),
        lambda: window.show_patient(screen.encounter.patient.id),
    ):
        leave()
        assert isinstance(window.screen_shown(), Settings)
    assert not window.top_bar.tabs["today"].isVisible()


def test_who_is_no_administrator_changes_only_the_own_password(window: Window) -> None:
    ana = add(window, "Ana", "assistant")
    window.lock.lock()
    unlock(window, WORD, ana)
    window.show_settings()
    screen = window.screen_shown()
    assert isinstance(screen, Settings)
    assert not hasattr(screen, "users")
    assert screen.fields == {}
    own = screen.password
    own.old.field.setText(WORD)
    own.new.once.field.setText("the newest password")
    own.new.again.field.setText("the newest password")
    own.change()
    assert "changed" in own.said.text()
    window.lock.lock()
    unlock(window, WORD, ana)
    assert window.lock.locked
    unlock(window, "the newest password", ana)
    assert not window.lock.locked


def test_users_are_added_changed_and_removed_in_settings(window: Window) -> None:
    window.show_settings()
    screen = window.screen_shown()
    assert isinstance(screen, Settings)
    box = screen.users
    box.edit(None)
    editor = box.editor
    assert editor is not None
    editor.fields.name.field.setText("Sam")
    editor.fields.boxes["assistant"].setChecked(True)
    editor.keep()
    assert "0 characters" in editor.error.sentence()
    editor.passwords.once.field.setText(WORD)
    editor.passwords.again.field.setText(WORD)
    editor.keep()
    assert window.session is not None
    users = window.session.users
    sam = users.all()[1]
    assert (sam.name, sam.roles) == ("Sam", frozenset({"assistant"}))
    assert list(box.rows) == [user.id for user in users.all()]
    box.edit(sam)
    assert box.editor is not None
    box.editor.fields.boxes["clinician"].setChecked(True)
    box.editor.keep()
    assert users.all()[1].roles == {"assistant", "clinician"}
    box.edit(window.session.user)
    assert box.editor is not None
    assert not box.editor.remove.isEnabled()
    box.edit(users.all()[1])
    box.editor._remove()
    assert [user.name for user in users.all()] == ["Dr M. Osei"]


def test_caps_lock_is_told_by_a_large_letter_without_shift(window: Window) -> None:
    window.lock.lock()
    step = door(window)
    QTest.keyClick(step.password.field, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert step.password.hint.isHidden()
    QTest.keyClicks(step.password.field, "b")
    assert step.password.hint.isHidden()
    unlock(window, PASSWORD)


def test_the_wait_is_counted_down(window: Window, qtbot: QtBot) -> None:
    window.lock.lock()
    for _ in range(3):
        unlock(window, "wrong password")
    step = door(window)
    assert "0:0" in step.error.sentence()
    assert not step.go.isEnabled()
    unlock(window, PASSWORD)
    assert window.lock.locked
    qtbot.waitUntil(step.go.isEnabled, timeout=8000)
    unlock(window, PASSWORD)
    assert not window.lock.locked
