"""People who were seen, for the worklist and the report, and a screen that shows them."""

from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from app.encounter import begin
from app.gui.clinic.follow_ups import FollowUpList
from app.gui.clinic.report import ReportScreen
from app.gui.session import Session
from tests.gui.front import in_front
from tests.gui.visiting import NOW
from tests.patients import clear, engine

TODAY = NOW.date()


def seen(session: Session, family: str, due_in: int, note: str = "Pain", **answers: object) -> None:
    """Somebody who was here three weeks ago and is to come again so many days from today."""
    at = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
    patient = session.records.add_patient(family_name=family, given_name="Ada", today=at.date())
    visit = begin(session.store, engine(), patient.id, at)
    visit.answer_many(clear(**answers))
    visit.decline("S03", ["S03"], "prefers_not")
    visit.set_follow_up(TODAY + timedelta(days=due_in), note)
    visit.sign("Dr M. Osei", at)


def shown(qtbot: QtBot, screen: FollowUpList | ReportScreen) -> None:
    in_front(qtbot, screen, 1366, 700)
    screen.begin()
