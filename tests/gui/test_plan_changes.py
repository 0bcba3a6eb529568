"""The plan where it is not plain: limits, what is blocked, one’s own lines, advice that is gone, and all that is Do."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.errors import UserError
from app.gui.plan.before import BeforeSigning
from app.gui.plan.rows import is_plain, plan_rows
from app.gui.plan.view import PlanView
from app.gui.session import Session
from app.gui.visit.pages_list import PLAN
from app.gui.visit.screen import VisitScreen
from tests.gui.front import in_front
from tests.gui.plan_rows import focused, kinds, press, row, shown
from tests.gui.plan_visits import NOW, begun

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def visit(session: Session) -> Encounter:
    return begun(session)


def test_a_dose_beyond_a_limit_is_refused_at_its_field(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    press(row(view, "S08"), Qt.Key.Key_A, Qt.Key.Key_Up)
    assert not row(view, "S08").dose.isVisible(), "a hand on the keys goes on at once"
    press(row(view, "S08"), Qt.Key.Key_E)
    dose = row(view, "S08").dose
    assert dose.isVisible()
    assert QApplication.focusWidget() is dose.fields["dose_mg"]
    field = dose.fields["max_daily_mg"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "3,000")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dose.errors["max_daily_mg"].sentence() == "Most in a day is 1 to 2,400 mg. You typed 3,000."
    assert view.wanting() == ("Put the dose right: Offer ibuprofen 400 mg, every 4–6 h when needed",)
    kept = session.open(visit.id).decisions["S08"].regimen
    assert kept is not None
    assert kept.max_daily_mg == 2400
    press(dose.fields["max_days"])
    assert QApplication.focusWidget() is dose.fields["max_days"], "the cursor may leave"
    press(field)
    field.selectAll()
    QTest.keyClicks(field, "1,200")
    QTest.keyClick(field, Qt.Key.Key_Return)
    kept = session.open(visit.id).decisions["S08"].regimen
    assert kept is not None
    assert kept.max_daily_mg == 1200
    assert " ".join(dose.sum.text().split()).startswith("3 × 400 mg = 1,200 mg a day, until 2 Dec 2026.")
    assert view.wanting() == ()


def test_one_can_go_back_up_to_the_guidelines_limit(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    press(row(view, "S08"), Qt.Key.Key_A)
    row(view, "S08").edit_dose()
    for typed in ("800", "2,400"):
        field = row(view, "S08").dose.fields["max_daily_mg"]
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
    kept = visit.decisions["S08"].regimen
    assert kept is not None
    assert kept.max_daily_mg == 2400


def test_blocked_advice_is_used_only_with_a_written_reason(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, reduced_skin_sensation_back=True)
    view = shown(qtbot, session, visit)
    blocked = row(view, "S07")
    assert blocked.row.kind == "blocked"
    press(blocked, Qt.Key.Key_A)
    assert visit.decisions == {}
    assert view.wanting()[0].startswith("Write why this is used although it is blocked")
    line = blocked.anyway.line
    assert QApplication.focusWidget() is line
    QTest.keyClicks(line, "Skin tested today")
    QTest.keyClick(line, Qt.Key.Key_Return)
    decision = session.open(visit.id).decisions["S07"]
    assert (decision.kind, decision.comment) == ("accepted", "Skin tested today")
    assert decision.regimen is None
    assert not blocked.dose.isVisible()
    assert json.loads(decision.basis)["blocks"] == ["MS06", "MS10"]
    assert "not on the patient’s sheet" in blocked.meta.text()
    assert [text.split("\N{NO-BREAK SPACE}")[0] for text in blocked.facts.texts()] == ["MS06", "MS10"]
    assert all("seen," in text for text in blocked.facts.texts())


def test_a_blocked_medicine_needs_words_and_is_never_called_accepted(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, egfr=20)
    view = shown(qtbot, session, visit)
    blocked = row(view, "S08")
    assert any(text.startswith("NS09") for text in blocked.facts.texts())
    for reason in ("", "  ", "(!)"):
        with pytest.raises(UserError, match="no reason is written"):
            visit.accept("S08", ("S08",), blocked.row.text, comment=reason)
    press(blocked, Qt.Key.Key_A)
    QTest.keyClicks(blocked.anyway.line, "...")
    QTest.keyClick(blocked.anyway.line, Qt.Key.Key_Return)
    assert visit.decisions == {}
    assert view.error.sentence().startswith("This cannot be used yet.")
    QTest.keyClicks(blocked.anyway.line, " On nephrology advice")
    QTest.keyClick(blocked.anyway.line, Qt.Key.Key_Return)
    assert visit.decisions["S08"].comment == "... On nephrology advice"
    assert blocked.status.text() == "Blocked"
    assert "no dose from the guideline" in blocked.meta.text()
    assert "Used although blocked" in blocked.accessibleDescription()
    before = BeforeSigning(session.pack)
    qtbot.addWidget(before)
    before.show_encounter(visit, view.rows(), ())
    assert "Used although blocked: Ibuprofen is ruled out for this person" in before.texts()
    visit.sign("Dr M. Osei", NOW)
    view.refresh()
    assert blocked.state.text() == "Used although blocked"
    assert "... On nephrology advice" in blocked.meta.text()
    amended = session.open(visit.id).amend(NOW)
    assert amended.decisions["S08"].comment == "... On nephrology advice"
    assert amended.outdated() == ()
    amended.answer("recent_mi", True)
    assert [one.item for one in amended.outdated()] == ["S08"]
    with pytest.raises(UserError):
        amended.sign("Dr M. Osei", NOW)


def test_a_line_of_ones_own_is_added_and_removed(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is view.own.field
    QTest.keyClicks(view.own.field, "Pool walking")
    QTest.keyClick(view.own.field, Qt.Key.Key_Return)
    (item,) = session.open(visit.id).decisions
    assert row(view, item).meta.text() == "· added by Dr M. Osei"
    press(row(view, item), Qt.Key.Key_Delete)
    assert session.open(visit.id).decisions == {}


def test_an_own_line_that_is_left_or_closed_upon_is_kept(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    view.add_own()
    QTest.keyClicks(view.own.field, "Pool walking")
    # This is what the window does with the focus before it closes.
    view.own.field.clearFocus()
    assert [one.text for one in session.open(visit.id).decisions.values()] == ["Pool walking"]
    assert view.own.field.text() == ""
    view.own.field.setFocus()
    QTest.keyClicks(view.own.field, "no, not this")
    QTest.keyClick(view.own.field, Qt.Key.Key_Escape)
    assert len(visit.decisions) == 1


def test_an_own_line_that_cannot_be_saved_is_not_called_saved(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    screen = VisitScreen(session, visit)
    in_front(qtbot, screen)
    screen.open_place(PLAN)
    view = screen.findChild(PlanView)
    assert isinstance(view, PlanView)
    view.add_own()
    QTest.keyClicks(view.own.field, "Pool walking")
    session.records.store.close()
    path = session.records.store.path
    path.rename(path.with_suffix(".aside"))
    path.mkdir()
    view.own.field.clearFocus()
    path.rmdir()
    path.with_suffix(".aside").rename(path)
    assert not screen.saved()[0]
    visit.save_again()
    assert [one.text for one in session.open(visit.id).decisions.values()] == ["Pool walking"]


def test_accepted_advice_that_is_gone_must_be_removed(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    press(row(view, "S08"), Qt.Key.Key_A)
    visit.answer("nsaid_response", "inadequate")
    view.refresh()
    gone = row(view, "S08")
    assert gone.row.kind == "gone"
    assert gone.status.text() == "No longer advised"
    assert view.wanting()[0].startswith("Remove what is no longer advised")
    gone.remove.click()
    assert view.wanting() == ()
    assert visit.decisions == {}


def test_a_medicine_that_is_ruled_out_by_now_must_go_before_signing(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    press(row(view, "S08"), Qt.Key.Key_A)
    visit.answer("egfr", 25)
    view.refresh()
    gone = row(view, "S08")
    assert (gone.row.kind, gone.text.text()) == ("gone", "Offer ibuprofen 400 mg, every 4–6 h when needed")
    assert view.rows()[0].item == "S08"
    assert "the answers have changed since it was accepted" in gone.meta.text()
    assert "NS" in gone.meta.text(), "the fact that rules it out"
    assert [one.item for one in view.rows()].count("S08") == 1
    assert "S08" not in [item.item for item in visit.plan().items]
    with pytest.raises(UserError, match="The visit was not signed"):
        visit.sign("Dr M. Osei", NOW)
    gone.remove.click()
    assert view.wanting() == ()
    assert row(view, "S08").row.kind == "blocked"
    visit.sign("Dr M. Osei", NOW)


def test_an_emergency_stands_first_and_takes_all_routine_advice_away_in_one_step(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    for item in ("activity", "S08", "S17"):
        press(row(view, item), Qt.Key.Key_A)
    visit.answer("saddle_numbness", True)
    view.refresh()
    items = [one.item for one in view.rows()]
    assert items[0] == "S32"
    assert set(items[1:4]) == {"activity", "S08", "S17"}
    assert len(view.wanting()) == 4
    assert view.wanting()[0].startswith("Decide this before you sign: Send to emergency now")
    assert view.notice.remove.text() == "Remove all 3 that are no longer advised"
    press(view.notice.remove, Qt.Key.Key_Space)
    assert session.open(visit.id).decisions == {}
    assert row(view, "S32").hasFocus()
    press(row(view, "S32"), Qt.Key.Key_A)
    assert view.wanting() == ()


def test_advice_that_changed_must_be_decided_again(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    press(row(view, "S07"), Qt.Key.Key_A)
    visit.answer("heat_sensitive", False)
    view.refresh()
    assert row(view, "S07").row.changed
    assert view.wanting()[0].startswith("The advice has changed, decide again")
    press(row(view, "S07"), Qt.Key.Key_A)
    assert view.wanting() == ()
    assert visit.outdated() == ()


def test_all_that_is_do_is_accepted_in_one_step_and_nothing_else(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, reduced_skin_sensation_back=True)
    visit.clear("egfr")
    view = shown(qtbot, session, visit)
    wanted = {one.item for one in view.rows() if one.status == "do" and one.medicine is None}
    left = {one.item for one in view.rows() if one.kind in ("advice", "blocked")} - wanted
    assert {row(view, item).row.status for item in left} >= {"consider", "blocked"}
    assert view.head.all.text() == f"Accept {len(wanted)} that are Do"
    view.take_focus()
    QTest.keyClick(focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert kinds(session.open(visit.id)) == dict.fromkeys(wanted, "accepted")
    assert any(focused() is row(view, item) for item in left)
    assert not view.head.all.isVisible()
    assert view.toast.words.text() == f"{len(wanted)} accepted"
    view.toast.undo_button.click()
    assert session.open(visit.id).decisions == {}
    assert view.head.all.isVisible()


def test_what_is_being_declined_is_not_accepted_with_the_rest(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    before = view.head.all.text()
    press(row(view, "activity"), Qt.Key.Key_D)
    assert view.head.all.text() != before
    view.head.all.click()
    assert "activity" not in visit.decisions
    assert len(visit.decisions) > 1


def test_a_medicine_and_what_is_to_be_weighed_are_not_accepted_with_the_rest(qtbot: QtBot, session: Session) -> None:
    rows = {one.item: one for one in plan_rows(session.pack, begun(session))}
    activity = rows["activity"]
    assert is_plain(activity)
    assert (rows["S08"].status, is_plain(rows["S08"])) == ("do", False)
    assert not is_plain(replace(activity, changed=True))
    assert not is_plain(replace(activity, status="consider"))
    assert not is_plain(replace(activity, kind="blocked", status="blocked"))
