"""A plan on the screen, its rows, and keys pressed in them, for the tests of the plan."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.gui.plan.row import PlanRowView
from app.gui.plan.view import PlanView
from app.gui.session import Session
from tests.gui.front import in_front


def shown(qtbot: QtBot, session: Session, visit: Encounter) -> PlanView:
    view = PlanView(session, visit)
    in_front(qtbot, view, 702, 700)
    return view


def row(view: PlanView, item: str) -> PlanRowView:
    found = view.row_view(item)
    assert found is not None
    return found


def press(part: QWidget, *keys: Qt.Key) -> None:
    """Press keys where the focus goes, beginning in this part."""
    part.setFocus()
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def kinds(visit: Encounter) -> dict[str, str]:
    return {item: decision.kind for item, decision in visit.decisions.items()}


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


pytestmark = pytest.mark.usefixtures("themed")
