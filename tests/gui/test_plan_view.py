"""The plan on the screen: rows, keys, doses within limits, reasons, and what the records hold afterwards."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.engine.cards import cards
from app.gui.plan.view import PlanView
from app.gui.plan.words import REASONS, reason_text
from app.gui.session import Session
from tests.gui.front import in_front
from tests.gui.plan_rows import focused, kinds, press, row, shown
from tests.gui.plan_visits import NOW, begun

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def visit(session: Session) -> Encounter:
    return begun(session)


def test_rows_are_the_advice_in_the_order_of_the_cards(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    items = [one.item for one in view.rows()]
    assert items == [
        card.id
        for card in cards(session.pack, visit.assessment)
        if card.status in ("urgent", "do", "consider", "avoid")
    ]
    assert {"activity", "S08"} <= set(items)
    assert {"S09", "S10"} <= set(items)
    assert "relaxant" not in items, "undecided advice is not offered"
    assert "S11" not in items, "what is not for now is not offered"
    assert view.avoided.line.text() == "Avoid"
    assert "6 kept in the record" in view.avoided.line.accessibleName()
    assert view.count.text() == "0 of 15 decided"


def test_a_accepts_and_a_again_takes_it_back(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    press(row(view, "activity"), Qt.Key.Key_A)
    assert kinds(session.open(visit.id)) == {"activity": "accepted"}
    assert view.count.text() == "1 of 15 decided"
    press(row(view, "activity"), Qt.Key.Key_A)
    assert kinds(session.open(visit.id)) == {}


def test_d_asks_for_a_reason_and_hinders_signing_until_there_is_one(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    press(row(view, "S17"), Qt.Key.Key_D)
    assert visit.decisions == {}
    assert view.wanting() == ("Choose why this is declined: Consider acupuncture: it does better than sham",)
    focused = QApplication.focusWidget()
    assert focused is row(view, "S17").reason.choice
    QTest.keyClick(focused, Qt.Key.Key_4)
    press(row(view, "S17").reason.line)
    QTest.keyClicks(row(view, "S17").reason.line, "Not covered")
    QTest.keyClick(row(view, "S17").reason.line, Qt.Key.Key_Return)
    decision = session.open(visit.id).decisions["S17"]
    assert (decision.kind, decision.reason, decision.comment) == ("declined", "too_costly", "Not covered")
    assert view.wanting() == ()
    assert row(view, view.rows()[view.rows().index(row(view, "S17").row) + 1].item).hasFocus()


def test_a_comment_begun_before_its_reason_outlives_a_change_elsewhere(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    press(row(view, "S17"), Qt.Key.Key_D)
    press(row(view, "S17").reason.line)
    QTest.keyClicks(row(view, "S17").reason.line, "Not covered")
    press(row(view, "activity"), Qt.Key.Key_A)
    assert row(view, "S17").reason.line.text() == "Not covered"
    press(row(view, "S17").reason.choice, Qt.Key.Key_1)
    decision = visit.decisions["S17"]
    assert (decision.reason, decision.comment) == ("prefers_not", "Not covered")


def test_letters_decide_nothing_while_a_text_field_has_the_focus(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    view.add_own()
    QTest.keyClicks(view.own.field, "add a day")
    assert view.own.field.text() == "add a day"
    assert visit.decisions == {}


def test_the_numbers_of_the_reasons_are_told_before_one_is_pressed(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    there = row(view, "S17")
    press(there, Qt.Key.Key_D)
    qtbot.waitUntil(there.reason.numbers.isVisible)
    for number, code in enumerate(REASONS, 1):
        assert f"{number}\N{NO-BREAK SPACE}{reason_text(code)}" in there.reason.numbers.text()
    qtbot.waitUntil(
        lambda: there.reason.numbers.height() >= there.reason.numbers.heightForWidth(there.reason.numbers.width())
    )
    QTest.keyClick(there.reason.choice, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: not row(view, "S17").reason.numbers.isVisible())


def test_a_line_of_ones_own_comes_in_sight_when_it_is_added(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    view.add_own()
    QTest.keyClicks(view.own.field, "Walk the dog")
    bar = view.list.verticalScrollBar()
    view.resize(1000, 420)
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(0)
    QTest.keyClick(view.own.field, Qt.Key.Key_Return)

    def in_sight() -> bool:
        own = [one for one in view.list.views() if one.row.kind == "own"]
        top = own[0].mapTo(view.list.viewport(), QPoint(0, 0)).y() if own else -1
        return 0 <= top <= view.list.viewport().height() - own[0].height()

    qtbot.waitUntil(in_sight)
    assert view.own.field.hasFocus(), "for the next line"


def test_in_an_emergency_routine_advice_cannot_be_accepted(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, saddle_numbness=True)
    view = shown(qtbot, session, visit)
    assert view.rows()[0].item == "S32"
    assert row(view, "S32").status.text() == "Emergency"
    assert view.row_view("S08") is None
    assert view.notice.words.text().startswith("Emergency: routine advice is on hold.")


def test_arrows_move_and_a_decision_goes_on_to_the_next_open_row(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    one, two, three, four = (view.rows()[place].item for place in range(4))
    view.take_focus()
    press(row(view, one), Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert row(view, three).hasFocus()
    QTest.keyClick(row(view, three), Qt.Key.Key_Up)
    assert row(view, two).hasFocus()
    visit.accept(three, row(view, three).row.statements, row(view, three).row.text)
    view.refresh()
    QTest.keyClick(row(view, two), Qt.Key.Key_A)
    assert row(view, four).hasFocus(), "the row between is decided"


def test_a_whole_plan_takes_about_a_key_a_row(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    of = len([one for one in view.rows() if one.kind != "avoid"])
    keys = 0
    view.take_focus()
    with qtbot.waitSignal(view.finished):
        for place in range(of):
            for key in (Qt.Key.Key_D, Qt.Key.Key_2, Qt.Key.Key_Return) if place in (4, 9) else (Qt.Key.Key_A,):
                QTest.keyClick(focused(), key)
                keys += 1
    assert keys == of + 4
    assert view.count.text() == f"{of} of {of} decided"
    stored = session.open(visit.id).decisions.values()
    assert [one.reason for one in stored if one.kind == "declined"] == ["tried_before"] * 2
    assert len([one for one in stored if one.kind == "accepted"]) == of - 2


def test_a_decided_row_switches_or_is_taken_back(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    press(row(view, "S17"), Qt.Key.Key_D, Qt.Key.Key_1, Qt.Key.Key_Tab)
    assert focused() is row(view, "S17").reason.line
    QTest.keyClicks(focused(), "Needles")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert not row(view, "S17").isAncestorOf(focused())
    assert (visit.decisions["S17"].reason, visit.decisions["S17"].comment) == ("prefers_not", "Needles")
    press(row(view, "S17"), Qt.Key.Key_A)
    assert kinds(session.open(visit.id)) == {"S17": "accepted"}
    press(row(view, "S17"), Qt.Key.Key_D)
    assert view.wanting() != ()
    press(row(view, "S17"), Qt.Key.Key_Backspace)
    assert (view.wanting(), kinds(session.open(visit.id))) == ((), {})
    assert row(view, "S17").hasFocus()


def test_ctrl_z_takes_decisions_back_and_shows_where(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    control = Qt.KeyboardModifier.ControlModifier
    one, two = (view.rows()[place].item for place in range(2))
    press(row(view, one), Qt.Key.Key_A, Qt.Key.Key_A)
    QTest.keyClick(focused(), Qt.Key.Key_Z, control)
    assert kinds(session.open(visit.id)) == {one: "accepted"}
    assert row(view, two).hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Z, control)
    assert session.open(visit.id).decisions == {}
    assert row(view, one).hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Z, control)
    assert row(view, one).hasFocus()


def test_ctrl_z_in_a_text_takes_back_the_typing_first(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    control = Qt.KeyboardModifier.ControlModifier
    press(row(view, "S17"), Qt.Key.Key_D, Qt.Key.Key_1, Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "x")
    QTest.keyClick(focused(), Qt.Key.Key_Z, control)
    assert row(view, "S17").reason.line.text() == ""
    assert kinds(visit) == {"S17": "declined"}
    QTest.keyClick(focused(), Qt.Key.Key_Z, control)
    assert kinds(visit) == {}


def test_rows_and_title_keep_one_margin(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    window = QWidget()
    view = PlanView(session, visit)
    view.setParent(window)
    view.resize(702, 700)
    in_front(qtbot, window, 1366, 740)
    first = row(view, "activity")
    box = first.parentWidget()
    assert box is not None
    assert view.head.title.mapTo(view, QPoint(0, 0)).x() == 24
    assert box.mapTo(view, QPoint(0, 0)).x() == 24
    assert box.mapTo(view, QPoint(box.width(), 0)).x() == view.width() - 24
    qtbot.waitUntil(lambda: view.head.add.mapTo(view, QPoint(view.head.add.width(), 0)).x() == view.width() - 24)
    line = row(view, "S08").meta
    assert line.height() < 2 * line.fontMetrics().height(), f"{line.text()} has room on one line"


def test_in_a_narrow_window_the_head_scrolls_away_with_the_rows(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    content: QWidget | None = view.list.widget()
    assert content is not None
    assert content.isAncestorOf(view.head)
    assert not view.head.title.isVisible()
    view.resize(1100, 700)
    qtbot.waitUntil(view.head.title.isVisible)
    assert not content.isAncestorOf(view.head)


def test_every_row_and_control_has_a_name(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    activity = row(view, "activity")
    assert activity.accessibleName() == "Do: Offer exercise with education to stay active"
    assert activity.accessibleDescription().startswith("Not decided")
    assert [button.accessibleName() for button in activity.toggle.buttons.values()] == [
        "Accept: Offer exercise with education to stay active",
        "Decline: Offer exercise with education to stay active",
    ]


def test_a_signed_plan_can_only_be_read(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    press(row(view, "S08"), Qt.Key.Key_A)
    visit.sign("Dr M. Osei", NOW)
    view.refresh()
    press(row(view, "S08"), Qt.Key.Key_A)
    assert kinds(visit) == {"S08": "accepted"}
    assert row(view, "S08").state.text() == "Accepted"
    assert not row(view, "S08").toggle.isVisible()
    assert not view.add.isVisible()


def test_a_refusal_of_the_records_is_told_in_words(qtbot: QtBot, session: Session) -> None:
    visit = begun(session)
    visit.clear("egfr")
    view = shown(qtbot, session, visit)
    gabapentin = view.row_view("S22")
    assert gabapentin is not None
    assert "dose not settled: eGFR" in gabapentin.meta.text()
    press(gabapentin, Qt.Key.Key_A)
    assert visit.decisions == {}
    assert view.error.sentence().startswith("This cannot be accepted yet.")
