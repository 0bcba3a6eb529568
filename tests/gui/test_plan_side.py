"""Beside the plan: follow-up, what is open, the signature, and the sheet that is kept with it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.engine.cards import cards
from app.errors import UserError
from app.gui.plan.row import PlanRowView
from app.gui.plan.side import PlanSide
from app.gui.plan.signing import sign_and_keep
from app.gui.plan.view import PlanView
from app.gui.session import Session
from app.gui.sheet.pages import SheetPages
from app.gui.visit.pages_list import PLAN
from app.gui.visit.screen import VisitScreen
from app.users import User
from tests.gui.front import in_front
from tests.gui.plan_visits import NOW, begun
from tests.keys import NAME

pytestmark = pytest.mark.usefixtures("themed")
CTRL = Qt.KeyboardModifier.ControlModifier
COMPLETE = {"angle_closure_glaucoma": False}


class Desk(QWidget):
    """Plan and side as they stand in a visit."""

    def __init__(self, session: Session, visit: Encounter) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        self.view = PlanView(session, visit)
        self.side = PlanSide(session, visit, self.view)
        line.addWidget(self.view)
        line.addWidget(self.side)
        self.resize(1142, 760)


def shown(qtbot: QtBot, session: Session, visit: Encounter) -> Desk:
    desk = Desk(session, visit)
    in_front(qtbot, desk)
    return desk


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def signed(visit: Encounter) -> bool:
    return visit.signed


def all_saved(visit: Encounter) -> bool:
    return visit.all_saved


def sign(side: PlanSide) -> None:
    QTest.keyClick(side, Qt.Key.Key_Return, CTRL)


def accept(view: PlanView, item: str) -> None:
    row = view.row_view(item)
    assert row is not None
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_A)


def test_signing_keeps_the_very_sheet_of_the_plan(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    desk = shown(qtbot, session, visit)
    view, side = desk.view, desk.side
    accept(view, "activity")
    accept(view, "S08")
    with qtbot.waitSignal(side.signed):
        sign(side)
    opened = session.open(visit.id)
    assert (opened.state, opened.signed_by) == ("signed", "Dr M. Osei")
    (sheet,) = opened.sheets()
    pages = SheetPages(sheet.pdf)
    words = " ".join(pages.text(number) for number in range(len(pages)))
    assert "Ana Lindqvist: your back pain plan" in words
    assert "Ibuprofen" in words
    assert "DRAFT" not in words
    assert not side.box.button.isVisible()
    assert side.box.note.text().startswith("Signed by Dr M. Osei on 23 Nov 2026")


def test_open_questions_are_named_and_a_second_time_signs(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    visit.clear("egfr")
    desk = shown(qtbot, session, visit)
    view, side = desk.view, desk.side
    sign(side)
    assert not signed(visit)
    assert "Not answered: " in side.box.open_list.text()
    assert session.pack.questions["egfr"].name in side.box.open_list.text()
    sign(side)
    assert signed(visit)
    assert view.count.text() != ""


def test_what_changes_after_the_first_time_must_be_confirmed_anew(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    visit.clear("egfr")
    desk = shown(qtbot, session, visit)
    view, side = desk.view, desk.side
    sign(side)
    accept(view, "activity")
    assert not side.box.open_list.isVisible()
    sign(side)
    assert not signed(visit)


def test_whoever_is_signed_in_signs(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    desk = shown(qtbot, session, visit)
    side = desk.side
    assert side.box.name.text() == NAME
    QTest.keyClicks(side.box.name.field, "Dr A. Amsel")
    sign(side)
    assert visit.signed_by == NAME


def test_an_assistant_does_not_sign(qtbot: QtBot, session: Session) -> None:
    assistant = replace(session, user=User("a", "Sam", frozenset({"assistant"})))
    visit = begun(assistant, **COMPLETE)
    desk = shown(qtbot, assistant, visit)
    side = desk.side
    assert not side.box.button.isEnabled()
    assert side.box.button.toolTip() == "Assistants do not sign. A clinician signs in and signs it."
    sign(side)
    assert not signed(visit)
    with pytest.raises(UserError, match="Only clinicians sign"):
        sign_and_keep(assistant, visit)
    assert not signed(visit)


def test_nobody_signs_an_emergency_that_is_not_decided(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **{**COMPLETE, "saddle_numbness": True})
    desk = shown(qtbot, session, visit)
    side = desk.side
    sign(side)
    assert not signed(visit)
    assert side.box.told().startswith("Not signed yet. Decide this before you sign")
    row = desk.view.row_view("S32")
    assert row is not None
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_A)
    sign(side)
    assert signed(visit)


def test_a_decline_without_a_reason_hinders_signing(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    desk = shown(qtbot, session, visit)
    view, side = desk.view, desk.side
    row = view.row_view("S17")
    assert row is not None
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_D)
    sign(side)
    assert not signed(visit)
    assert side.box.told().startswith("Not signed yet. Choose why this is declined")


def test_a_line_that_is_still_being_typed_counts_when_signing(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    desk = shown(qtbot, session, visit)
    side = desk.side
    side.follow_up.note.setFocus()
    QTest.keyClicks(side.follow_up.note, "Blood test")
    sign(side)
    assert signed(visit)
    assert session.open(visit.id).follow_up_note == "Blood test"


def test_an_own_line_that_is_still_being_typed_is_signed_and_on_the_sheet(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    desk = shown(qtbot, session, visit)
    desk.view.add_own()
    QTest.keyClicks(desk.view.own.field, "Pool walking")
    QTest.keyClick(desk.view.own.field, Qt.Key.Key_Return, CTRL)
    assert signed(visit)
    opened = session.open(visit.id)
    assert [decision.text for decision in opened.decisions.values()] == ["Pool walking"]
    pages = SheetPages(opened.sheets()[-1].pdf)
    assert "Pool walking" in " ".join(pages.text(number) for number in range(len(pages)))
    assert not desk.view.own.isVisible()


def test_out_of_scope_there_is_nothing_to_sign(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, age_years=15, **COMPLETE)
    desk = shown(qtbot, session, visit)
    view, side = desk.view, desk.side
    assert not side.box.button.isEnabled()
    assert "adults only" in side.box.button.toolTip()
    assert "adults only" in view.notice.words.text()


def test_the_follow_up_is_kept_by_weeks_and_by_day(qtbot: QtBot, session: Session) -> None:
    visit = begun(session)
    desk = shown(qtbot, session, visit)
    side = desk.side
    side.follow_up.weeks.setFocus()
    QTest.keyClick(side.follow_up.weeks, Qt.Key.Key_Space)
    assert session.open(visit.id).follow_up_on == date(2026, 11, 30)
    QTest.keyClick(side.follow_up.weeks, Qt.Key.Key_2)
    assert session.open(visit.id).follow_up_on == date(2026, 12, 7)
    assert side.follow_up.day.text() == "7 Dec 2026"
    QTest.keyClick(side.follow_up.weeks, Qt.Key.Key_Right)
    assert session.open(visit.id).follow_up_on == date(2026, 12, 21)
    field = side.follow_up.day
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "2 Nov 2026")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert side.follow_up.error.sentence().startswith("Follow-up is 24 Nov 2026 to ")
    assert session.open(visit.id).follow_up_on == date(2026, 12, 21)
    assert "Put the follow-up day right." in side.before.texts()
    assert not side.box.button.isEnabled()
    sign(side)
    assert not signed(visit)
    field.selectAll()
    QTest.keyClicks(field, "30.2.2027")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert side.follow_up.error.sentence() == "February 2027 has no day 30. You typed 30.2.2027."
    field.selectAll()
    QTest.keyClicks(field, "30 Nov")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.open(visit.id).follow_up_on == date(2026, 11, 30)
    assert side.follow_up.weeks.value() == 1
    assert "Put the follow-up day right." not in side.before.texts()
    assert side.box.button.isEnabled()


def test_open_answers_lead_to_their_question(qtbot: QtBot, session: Session) -> None:
    visit = begun(session)
    visit.clear("fever")
    desk = shown(qtbot, session, visit)
    side = desk.side
    texts = side.before.texts()
    assert "Fever" in " ".join(texts)
    waiting = sum(card.status == "ask" for card in cards(session.pack, visit.assessment))
    assert waiting > 1
    assert f"{waiting} more pieces of advice wait for an answer" in texts
    assert f"Red flags: {len(session.pack.red_flags) - 1} of {len(session.pack.red_flags)} answered" in texts
    heard: list[str] = []
    side.go_to.connect(heard.append)
    links = [button for button in side.before.findChildren(QWidget) if button.accessibleName().startswith("Go to: ")]
    QTest.mouseClick(links[0], Qt.MouseButton.LeftButton)
    assert heard == [visit.assessment.questions[0]]


def test_f7_goes_to_the_follow_up_and_back_to_the_row(qtbot: QtBot, session: Session) -> None:
    screen = VisitScreen(session, begun(session, **COMPLETE))
    in_front(qtbot, screen, 1366, 736)
    screen.open_place(PLAN)
    for key in (Qt.Key.Key_A, Qt.Key.Key_Down):
        QTest.keyClick(focused(), key)
    row = focused()
    assert isinstance(row, PlanRowView)
    QTest.keyClick(row, Qt.Key.Key_F7)
    assert focused().accessibleName() == "Follow-up on"
    QTest.keyClick(focused(), Qt.Key.Key_F7)
    assert focused() is row
    screen.open_place("pain")
    screen.open_place(PLAN)
    assert focused() is not row, "who comes back from elsewhere begins with what is open"


def test_ctrl_z_beside_the_plan_takes_back_the_decision_and_no_answer(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    answers = dict(visit.answers)
    desk = shown(qtbot, session, visit)
    accept(desk.view, "activity")
    desk.side.take_focus()
    QTest.keyClick(focused(), Qt.Key.Key_Z, CTRL)
    assert visit.decisions == {}
    assert visit.answers == answers
    row = desk.view.row_view("activity")
    assert row is not None
    assert row.hasFocus()


def test_from_the_last_row_the_hand_goes_to_the_follow_up(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    desk = shown(qtbot, session, visit)
    last = [row for row in desk.view.rows() if row.kind != "avoid"][-1]
    accept(desk.view, last.item)
    assert focused() is desk.side.follow_up.day


def test_signed_the_side_gives_the_focus_to_nothing_that_is_shut(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    visit.sign("Dr M. Osei", NOW)
    desk = shown(qtbot, session, visit)
    desk.view.take_focus()
    row = focused()
    desk.side.take_focus()
    assert focused() is row


def test_a_text_that_cannot_be_printed_is_named_with_a_way_back(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    visit.add_own("Walk \u6cf3 daily")
    desk = shown(qtbot, session, visit)
    view, side = desk.view, desk.side
    sign(side)
    assert not signed(visit)
    assert "in your own line 1" in side.box.told()
    assert side.box.back.isVisible()
    side.box.back.click()
    (own,) = [view.row_view(item) for item in visit.decisions]
    assert own is not None
    assert own.hasFocus()


def test_a_follow_up_that_cannot_be_saved_is_told_and_not_lost(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    desk = shown(qtbot, session, visit)
    side = desk.side
    session.records.store.close()
    path = session.records.store.path
    path.rename(path.with_suffix(".aside"))
    path.mkdir()
    side.follow_up.weeks.setFocus()
    QTest.keyClick(side.follow_up.weeks, Qt.Key.Key_2)
    path.rmdir()
    path.with_suffix(".aside").rename(path)
    assert side.box.told() != ""
    assert side.box.error.isVisible()
    assert not all_saved(visit)
    QTest.keyClick(side.follow_up.weeks, Qt.Key.Key_4)
    assert side.box.told() == ""
    assert all_saved(visit)
    assert session.open(visit.id).follow_up_on == date(2026, 12, 21)


def test_records_that_cannot_be_reached_sign_nothing(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, **COMPLETE)
    desk = shown(qtbot, session, visit)
    side = desk.side
    session.records.store.close()
    path = session.records.store.path
    path.rename(path.with_suffix(".aside"))
    path.mkdir()
    sign(side)
    path.rmdir()
    path.with_suffix(".aside").rename(path)
    assert not signed(visit)
    assert side.box.told() != ""
    assert side.box.button.isVisible()
