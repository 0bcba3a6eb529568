"""What was refused, on the plan's rows: open again with the reason, and told at the next visit."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.encounter import Encounter, begin
from app.gui.plan.row import PlanRowView
from app.gui.plan.view import PlanView
from app.gui.session import Session
from tests.gui.front import in_front
from tests.gui.visiting import NOW
from tests.patients import clear

pytestmark = pytest.mark.usefixtures("themed")


def visit(session: Session, patient: int | None = None, days_later: int = 0, **answers: object) -> Encounter:
    if patient is None:
        patient = session.records.add_patient(family_name="Meier", today=NOW.date()).id
    made = begin(session.store, session.engine, patient, NOW + timedelta(days=days_later))
    made.answer_many(clear(**answers))
    return made


def row(qtbot: QtBot, session: Session, made: Encounter, item: str) -> PlanRowView:
    view = PlanView(session, made)
    in_front(qtbot, view, 702, 700)
    found = view.row_view(item)
    assert found is not None
    return found


def test_the_row_is_open_again_and_names_the_answer(qtbot: QtBot, session: Session) -> None:
    made = visit(session, fever=True)
    found = row(qtbot, session, made, "S33")
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_D)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_1)
    assert made.decisions["S33"].reason == "prefers_not"
    made.answer_many({"clinician_suspects_infection": True, "fever": False})
    again = row(qtbot, session, made, "S33")
    assert again.open_still()
    assert "open again, changed since: Fever" in again.meta.text()
    assert again.wanting().startswith("The advice has changed, decide again")


def test_the_next_visit_says_that_it_was_declined_and_is_open(qtbot: QtBot, session: Session) -> None:
    made = visit(session, pain_weeks=8)
    made.decline("S17", ["S17"], "prefers_not")
    made.sign("Dr M. Osei", NOW)
    later = visit(session, made.patient.id, 14, pain_weeks=8)
    found = row(qtbot, session, later, "S17")
    assert found.open_still()
    assert "declined on 23 Nov 2026: Patient prefers not to" in found.meta.text()
    assert "open again" not in found.meta.text()
    later.answer("pain_weeks", 10)
    assert "changed since: Length of pain" in row(qtbot, session, later, "S17").meta.text()
    later.accept("S17", ["S17"], "Acupuncture")
    assert "declined" not in row(qtbot, session, later, "S17").meta.text()
