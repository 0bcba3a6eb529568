"""A dose beyond the guideline's limit is taken only with a reason in words, and says so wherever it is shown."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.engine.assessment import Regimen
from app.errors import UserError
from app.gui.plan.row import PlanRowView
from app.gui.plan.view import PlanView
from app.gui.session import Session
from app.gui.sheet.record import copy_of
from tests.gui.front import in_front
from tests.gui.plan_visits import begun

pytestmark = pytest.mark.usefixtures("themed")
WHY = "Rheumatology asked for it"


@pytest.fixture
def visit(session: Session) -> Encounter:
    return begun(session)


def opened_dose(qtbot: QtBot, session: Session, visit: Encounter) -> tuple[PlanView, PlanRowView]:
    view = PlanView(session, visit)
    in_front(qtbot, view, 702, 700)
    row = view.row_view("S08")
    assert row is not None
    if "S08" not in visit.decisions:
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_A)
    row.edit_dose()
    return view, row


def type_in(row: PlanRowView, name: str, text: str) -> None:
    field = row.dose.why if name == "why" else row.dose.fields[name]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def kept(session: Session, visit: Encounter) -> tuple[Regimen, str]:
    decision = session.open(visit.id).decisions["S08"]
    assert decision.regimen is not None
    return decision.regimen, decision.comment


def test_beyond_the_limit_it_waits_for_a_reason_and_is_then_kept_with_it(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view, row = opened_dose(qtbot, session, visit)
    assert not row.dose.why.isVisible()
    type_in(row, "max_daily_mg", "3,000")
    assert row.dose.why.isVisible()
    assert view.wanting()[0].startswith("Put the dose right")
    assert kept(session, visit)[0].max_daily_mg == 2400
    type_in(row, "why", "?!")
    assert kept(session, visit)[0].max_daily_mg == 2400, "a reason is in words"
    type_in(row, "why", WHY)
    regimen, comment = kept(session, visit)
    assert (regimen.max_daily_mg, comment) == (3000, WHY)
    assert view.wanting() == ()
    assert f"beyond the guideline’s limit: {WHY}" in visit_row(qtbot, session, visit).meta.text()


def test_keys_alone_lead_from_the_number_to_the_reason_and_back_to_the_row(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    _, row = opened_dose(qtbot, session, visit)
    type_in(row, "max_days", "20")
    focus = QApplication.focusWidget()
    assert focus is row.dose.why
    QTest.keyClicks(focus, WHY)
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert row.hasFocus()
    assert kept(session, visit)[0].max_days == 20
    row.edit_dose()
    row.dose.fields["max_days"].setFocus()
    QTest.keyClick(row.dose.fields["max_days"], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is row.dose.why


def visit_row(qtbot: QtBot, session: Session, visit: Encounter) -> PlanRowView:
    view = PlanView(session, visit)
    qtbot.addWidget(view)
    found = view.row_view("S08")
    assert found is not None
    return found


def test_another_number_keeps_the_reason_and_back_within_the_limit_drops_it(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    _, row = opened_dose(qtbot, session, visit)
    type_in(row, "max_daily_mg", "3,000")
    type_in(row, "why", WHY)
    row.edit_dose()
    type_in(row, "max_days", "5")
    assert kept(session, visit)[1] == WHY
    row.edit_dose()
    type_in(row, "max_daily_mg", "1,200")
    assert kept(session, visit) == (replace(kept(session, visit)[0], max_daily_mg=1200), "")
    assert not row.dose.why.isVisible()


@pytest.mark.parametrize(
    ("name", "typed"), [("max_daily_mg", "9,601"), ("max_daily_mg", "-5"), ("max_days", "2.5"), ("dose_mg", "0")]
)
def test_a_slip_of_the_hand_is_refused_whatever_the_reason(
    qtbot: QtBot, session: Session, visit: Encounter, name: str, typed: str
) -> None:
    _, row = opened_dose(qtbot, session, visit)
    before = kept(session, visit)
    type_in(row, name, typed)
    assert not row.dose.why.isVisible()
    assert row.dose.refused()
    assert kept(session, visit) == before


def test_one_dose_beyond_is_the_dose_that_is_printed(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    _, row = opened_dose(qtbot, session, visit)
    type_in(row, "dose_mg", "600")
    type_in(row, "why", WHY)
    regimen, _ = kept(session, visit)
    assert (regimen.dose_mg, regimen.max_single_mg) == (600, 600)
    accepted = next(part for part in copy_of(session, visit).parts if part.heading.text == "Accepted")
    told = " ".join(line.text for entry in accepted.entries for line in entry.lines)
    assert "Dose beyond the guideline’s limit" in told
    assert f"Reason: {WHY}" in told


def test_the_record_refuses_it_without_a_reason(session: Session, visit: Encounter) -> None:
    advised = visit.assessment.medicines["ibuprofen"].regimen
    assert advised is not None
    for regimen in (
        replace(advised, dose_mg=advised.max_single_mg + 1),
        replace(advised, max_daily_mg=advised.max_daily_mg + 1),
        replace(advised, every_h=(advised.every_h[0] - 1, advised.every_h[1])),
        replace(advised, max_days=None),
    ):
        with pytest.raises(UserError, match="beyond the guideline's limit"):
            visit.accept("S08", ["S08"], "Ibuprofen", regimen)
        visit.accept("S08", ["S08"], "Ibuprofen", regimen, WHY)
    visit.accept("S08", ["S08"], "Ibuprofen", replace(advised, dose_mg=200))
