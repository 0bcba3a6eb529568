"""The plan beside a medicine that is taken although a fact rules it out: said, and never gone on with in one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.gui.plan.before import BeforeSigning
from app.gui.plan.view import PlanView
from app.gui.session import Session
from tests.gui.plan_visits import begun

pytestmark = pytest.mark.usefixtures("themed")


def on_tramadol(session: Session, **changes: object) -> Encounter:
    return begun(
        session, current_medicines=["opioid"], tramadol_response="current", medicine_still_helps=True, **changes
    )


def plan(qtbot: QtBot, session: Session, visit: Encounter) -> tuple[PlanView, BeforeSigning]:
    view, before = PlanView(session, visit), BeforeSigning(session.pack)
    for widget in (view, before):
        qtbot.addWidget(widget)
    before.show_encounter(visit, view.rows(), ())
    return view, before


def test_what_is_taken_and_ruled_out_is_said_and_not_gone_on_with_in_one_step(qtbot: QtBot, session: Session) -> None:
    visit = on_tramadol(session, seizure_disorder=True)
    view, before = plan(qtbot, session, visit)
    assert any(text.startswith("Taken now, and ruled out: Tramadol (") for text in before.texts())
    QTest.mouseClick(view.head.all, Qt.MouseButton.LeftButton)
    assert "S03" in str([one.statements for one in visit.decisions.values()])
    assert not any("S38" in one.statements for one in visit.decisions.values())


def test_what_is_taken_and_fits_is_gone_on_with(qtbot: QtBot, session: Session) -> None:
    visit = on_tramadol(session)
    view, before = plan(qtbot, session, visit)
    assert not any("ruled out" in text for text in before.texts())
    QTest.mouseClick(view.head.all, Qt.MouseButton.LeftButton)
    assert any("S38" in one.statements for one in visit.decisions.values())


def test_what_is_to_be_stopped_stands_before_what_is_to_be_done(qtbot: QtBot, session: Session) -> None:
    view, _ = plan(qtbot, session, on_tramadol(session, major_adverse_event=True))
    rows = [row for row in view.rows() if row.kind == "advice"]
    assert rows[0].statements == ("S38",)
    assert rows[0].status == "avoid"
