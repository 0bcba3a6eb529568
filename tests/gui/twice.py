"""A person who was registered twice, and the hand that makes one record of the two."""

from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.gui.merging.beside import SideBySide
from app.gui.merging.other import OtherRecord
from app.gui.messages import Message
from app.gui.parts.buttons import Button
from app.gui.patient.screen import PatientScreen
from app.gui.session import Session
from app.gui.window import Window
from app.merging import Merging
from tests.gui.visiting import NOW, begun, open_session

CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = NOW.date()
Screen = TypeVar("Screen", bound=QWidget)


def registered_twice(folder: Path) -> Session:
    """Ana with a signed visit; and again, a letter wrong, with a phone and a visit that was begun."""
    found = open_session(folder)
    begun(found, {"pain_nrs": 7, "allergies": ("latex",)}).sign("Dr M. Osei", NOW)
    begun(found, {"pain_nrs": 3}, family_name="Lindquist", phone="0170 1234567", sex=None)
    return found


def press(*keys: Qt.Key, ctrl: bool = False) -> None:
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, CTRL if ctrl else Qt.KeyboardModifier.NoModifier)


def shown(window: Window, kind: type[Screen]) -> Screen:
    screen = window.screen_shown()
    assert isinstance(screen, kind)
    return screen


def both(window: Window, one: int = 1, other: int = 2) -> SideBySide:
    window.show_patient(one)
    shown(window, PatientScreen).links.same.click()
    shown(window, OtherRecord).chosen.emit(other)
    return shown(window, SideBySide)


def merged(session: Session, stays: int = 1, other: int = 2, *fields: str) -> None:
    merging = Merging(session.records, session.now)
    merging.merge(merging.side(stays), merging.side(other), fields)


def message() -> Message:
    """The box that asks or tells."""
    (box,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Message) and one.isVisible())
    return box


def answer(window: Window, qtbot: QtBot, words: str) -> None:
    """Press a button of the box by key; then the keys go to the window again."""
    (button,) = (one for one in message().findChildren(Button) if one.text() == words)
    QTest.keyClick(button, Qt.Key.Key_Space)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)


def add(session: Session, family: str, given: str, born: date | None = None, phone: str = "") -> int:
    row = session.records.add_patient(
        family_name=family, given_name=given, birth_date=born, phone=phone, today=session.now().date()
    )
    return row.id
