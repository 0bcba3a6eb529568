"""Backups as they are seen: on Today, in Settings, and when the window is closed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.backups import FOLDER, SECOND, Backups
from app.errors import UserError
from app.gui.backup.round import BackupRound, Closing
from app.gui.session import Session
from app.gui.settings.backup import BackupGroup
from app.gui.today.backup_box import BackupBox
from app.gui.today.screen import Today
from app.gui.window import Window
from app.gui.work import running
from db import anchors, audit
from tests.gui.visiting import NOW, begun, open_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = open_session(tmp_path / "data")
    begun(found)
    yield found
    found.store.close()


@pytest.fixture
def window(session: Session, themed: QApplication, qtbot: QtBot) -> Iterator[Window]:
    made = Window(session)
    made.hold = BackupRound(made).hold
    qtbot.addWidget(made)
    made.show()
    yield made
    made.end()
    qtbot.waitUntil(lambda: not running)


def made_backups(session: Session) -> int:
    return len(Backups(session.records, session.now).listed())


def test_today_says_when_the_last_one_was_proven_and_warns(session: Session, themed: QApplication) -> None:
    box = BackupBox(session)
    assert (box.warns, box.title) == (True, "No backup yet")
    Backups(session.records, session.now).make("asked")
    box = BackupBox(session)
    assert not box.warns
    assert box.title.startswith("Last backup proven today ")
    later = replace(session, now=lambda: NOW + timedelta(days=5))
    box = BackupBox(later)
    assert box.warns
    assert not box.title.startswith("Last backup proven today")


def test_one_is_made_now_from_settings(session: Session, themed: QApplication, qtbot: QtBot) -> None:
    group = BackupGroup(session)
    qtbot.addWidget(group)
    group.make.click()
    assert not group.make.isEnabled()
    qtbot.waitUntil(group.make.isEnabled)
    assert made_backups(session) == 1
    assert group.said.text().startswith("Made and proven:")
    assert group.status.text().startswith("Last backup proven today")


def test_one_that_is_being_made_can_be_stopped(session: Session, themed: QApplication, qtbot: QtBot) -> None:
    group = BackupGroup(session)
    qtbot.addWidget(group)
    group.make.click()
    assert not group.stop_button.isHidden()
    group.stop_button.click()
    qtbot.waitUntil(group.make.isEnabled)
    assert group.said.text().startswith("Stopped")
    assert group.stop_button.isHidden()
    assert made_backups(session) == 0
    group.make.click()
    qtbot.waitUntil(group.make.isEnabled)
    assert made_backups(session) == 1


def test_a_second_place_is_chosen_and_taken_back(
    session: Session, themed: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    group = BackupGroup(session)
    qtbot.addWidget(group)
    group.set_place(SECOND, tmp_path / "stick")
    assert str(tmp_path / "stick") in group.second.text().replace("\u200b", "")
    group.make.click()
    qtbot.waitUntil(group.make.isEnabled)
    assert len(list((tmp_path / "stick").glob("*.backup"))) == 1
    (tmp_path / "file").write_text("")
    group.set_place(SECOND, tmp_path / "file" / "x")
    assert "cannot go there" in group.error.sentence()
    group.no_second.click()
    assert session.records.setting(SECOND) == ""


def test_the_folder_goes_back_to_the_usual_one(
    session: Session, themed: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    group = BackupGroup(session)
    qtbot.addWidget(group)
    assert group.usual.isHidden()
    group.set_place(FOLDER, tmp_path / "elsewhere")
    assert not group.usual.isHidden()
    group.usual.click()
    assert Backups(session.records, session.now).folder() == tmp_path / "data" / "backups"
    assert group.usual.isHidden()


def test_large_records_are_read_whole_once_a_day_beside_the_work(
    window: Window, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds = BackupRound(window)
    Backups(session.records, session.now).make("asked")
    rounds.look()
    assert not running, "small ones are read when they are opened"
    monkeypatch.setattr("db.sqlite.SMALL", 0)
    rounds.look()
    assert not running, "the backup of today has read them"
    window.session = replace(session, now=lambda: NOW + timedelta(days=2))
    backups = Backups(session.records, window.session.now)
    assert backups.check_due()
    rounds.look()
    qtbot.waitUntil(lambda: not running)
    assert not backups.check_due()


def test_damage_is_found_by_the_check(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "data" / "msback.db"
    session.store.close()
    whole = file.read_bytes()
    for page in range(1, len(whole) // 4096):
        file.write_bytes(whole[: page * 4096] + b"\xa5" * 4096 + whole[(page + 1) * 4096 :])
        with pytest.raises(UserError, match="damaged"):
            Backups(session.records, session.now).check()
        session.store.close()


def test_closing_makes_one_and_then_closes(window: Window, session: Session, qtbot: QtBot) -> None:
    window.close()
    assert isinstance(window.screen_shown(), Closing)
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert made_backups(session) == 1
    assert not Backups(session.records, session.now).due()


def test_nothing_new_closes_at_once(window: Window, session: Session) -> None:
    Backups(session.records, session.now).make("asked")
    window.close()
    assert not window.isVisible()
    assert made_backups(session) == 1


def test_a_backup_that_fails_is_told_and_the_hand_decides(
    window: Window, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    session.records.set_setting("backup_folder", str(tmp_path / "file" / "x"))
    (tmp_path / "file").write_text("")
    window.close()
    page = window.screen_shown()
    assert isinstance(page, Closing)
    qtbot.waitUntil(lambda: bool(page.error.sentence()))
    (tmp_path / "file").unlink()
    page.again.click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert made_backups(session) == 1


def test_closing_without_a_backup(window: Window, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    session.records.set_setting("backup_folder", str(tmp_path / "file" / "x"))
    (tmp_path / "file").write_text("")
    window.close()
    page = window.screen_shown()
    assert isinstance(page, Closing)
    qtbot.waitUntil(lambda: bool(page.error.sentence()))
    page.leave.click()
    assert not window.isVisible()


def test_once_a_day_without_a_word(window: Window, session: Session, qtbot: QtBot) -> None:
    watching = BackupRound(window)
    watching.look()
    qtbot.waitUntil(lambda: made_backups(session) == 1 and not running)
    session.records.search("lind")
    watching.look()
    assert not running
    with session.store.reading() as looking:
        head = audit.head(looking)
    assert anchors.read(session.store.path.with_name(anchors.FILE)).lines[-1].head == head
    assert isinstance(window.screen_shown(), Today)
