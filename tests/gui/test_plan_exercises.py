"""Exercises in the plan: suggested, ticked and dosed by keyboard, and never signed when they do not fit any more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.gui.plan.exercise_words import text
from app.gui.plan.side import PlanSide
from app.gui.plan.view import PlanView
from app.gui.session import Session
from app.handouts.exercises import Chosen, Dose, choose, exercise_set, suggested
from tests.gui.front import in_front
from tests.gui.plan_visits import NOW, begun

pytestmark = pytest.mark.usefixtures("themed")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def visit(session: Session) -> Encounter:
    return begun(session)


@pytest.fixture
def plan(qtbot: QtBot, session: Session, visit: Encounter) -> PlanView:
    view = PlanView(session, visit)
    in_front(qtbot, view, 702, 700)
    return view


def accept(plan: PlanView, visit: Encounter) -> None:
    row = next(row for row in plan.rows() if "S03" in row.statements)
    visit.accept(row.item, row.statements, row.text)
    plan.refresh()


def ticked(plan: PlanView) -> set[str]:
    return {name for name, row in plan.exercises.rows.items() if row.tick.isChecked()}


def test_there_are_none_until_exercise_is_accepted(plan: PlanView, visit: Encounter) -> None:
    assert not plan.exercises.isVisible()
    accept(plan, visit)
    assert plan.exercises.isVisible()
    assert ticked(plan) == {one.exercise for one in suggested(visit.answers)}


def test_numbers_that_nobody_set_stand_grey_and_are_set_in_one_step(plan: PlanView, visit: Encounter) -> None:
    accept(plan, visit)
    first = suggested(visit.answers)[0].exercise
    usual = exercise_set().exercises[first].dose
    times = plan.exercises.rows[first].fields["times"]
    assert (times.text(), times.placeholderText()) == ("", str(usual.times))
    assert plan.exercises.state.text().startswith("Nobody has set how many yet.")
    plan.exercises.usual.click()
    assert (times.text(), times.placeholderText()) == (str(usual.times), "")
    assert plan.exercises.state.text() == "All have their numbers."
    assert not plan.exercises.usual.isVisible()
    assert visit.plan().exercises[0] == Chosen(first, usual)


def test_a_whole_choice_by_keyboard(qtbot: QtBot, session: Session, plan: PlanView, visit: Encounter) -> None:
    accept(plan, visit)
    plan.take_focus()
    row = QApplication.focusWidget()
    assert row is not None
    QTest.keyClick(row, Qt.Key.Key_E, CTRL)
    first, second = (one.exercise for one in suggested(visit.answers)[:2])
    rows = plan.exercises.rows
    assert QApplication.focusWidget() is rows[first].tick
    said = plan.keys()
    assert ("Space", "tick") in said
    QTest.keyClick(rows[first].tick, Qt.Key.Key_Tab)
    times = rows[first].fields["times"]
    assert QApplication.focusWidget() is times
    QTest.keyClicks(times, "8")
    QTest.keyClick(times, Qt.Key.Key_Return)
    dose = visit.plan().exercises[0].dose
    assert dose is not None
    assert dose.times == 8
    assert dose.a_day == exercise_set().exercises[first].dose.a_day
    rows[first].tick.setFocus()
    QTest.keyClick(rows[first].tick, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is rows[second].tick
    QTest.keyClick(rows[second].tick, Qt.Key.Key_Space)
    assert second not in {one.exercise for one in session.open(visit.id).plan().exercises}
    assert rows[second].isVisible(), "it stays under the hand that took it out"
    QTest.keyClick(rows[second].tick, Qt.Key.Key_Space)
    assert Chosen(second, exercise_set().exercises[second].dose) in session.open(visit.id).plan().exercises


def test_others_can_be_ticked_and_keep_the_order_of_the_choice(plan: PlanView, visit: Encounter) -> None:
    accept(plan, visit)
    choice = choose(visit.plan().answers)
    other = choice.others[-1].id
    assert not plan.exercises.rows[other].isVisible()
    plan.exercises.more.click()
    plan.exercises.rows[other].tick.click()
    assert [one.exercise for one in visit.plan().exercises] == [*(each.id for each in choice.suggested), other]


def test_what_does_not_fit_is_left_out_with_the_answer_that_says_so(plan: PlanView, visit: Encounter) -> None:
    accept(plan, visit)
    left_out = {one.exercise.id for one in choose(visit.plan().answers).left_out}
    assert left_out, "the sample walks with an aid"
    assert left_out.isdisjoint(plan.exercises.rows)
    plan.exercises.left_out.click()
    for name in left_out:
        assert f"{text(exercise_set().exercises[name], 'name')}: left out. Mobility: " in plan.exercises.reasons.text()


def test_what_does_not_fit_any_more_must_be_taken_out_before_signing(
    qtbot: QtBot, session: Session, plan: PlanView, visit: Encounter
) -> None:
    accept(plan, visit)
    side = PlanSide(session, visit, plan)
    qtbot.addWidget(side)
    visit.prepare(visit.prepared.with_exercises((Chosen("knee_to_chest", Dose(5)),)))
    visit.answer("pregnancy", "pregnant")
    accept(plan, visit)
    row = plan.exercises.rows["knee_to_chest"]
    assert row.misfit.text().startswith("Does not fit any more. ")
    assert "Take this exercise out: Knee to chest" in plan.wanting()
    side.refresh()
    assert not side.box.button.isEnabled()
    row.tick.click()
    assert not any("exercise" in words for words in plan.wanting())
    assert "knee_to_chest" not in ticked(plan)


def test_a_number_that_nobody_can_do_is_refused_in_its_place(plan: PlanView, visit: Encounter) -> None:
    accept(plan, visit)
    first = suggested(visit.answers)[0].exercise
    row = plan.exercises.rows[first]
    row.fields["a_day"].setFocus()
    QTest.keyClicks(row.fields["a_day"], "400")
    plan.exercises.commit()
    assert row.error.sentence() == "A day must be a whole number from 1 to 99. You typed 400."
    assert plan.wanting()[-1].startswith("Put the number right")
    assert visit.prepared.exercises is None, "nothing of it is taken"
    row.fields["a_day"].clear()
    QTest.keyClicks(row.fields["a_day"], "4")
    QTest.keyClick(row.fields["a_day"], Qt.Key.Key_Return)
    assert row.error.sentence() == ""
    dose = visit.plan().exercises[0].dose
    assert dose is not None
    assert dose.a_day == 4


def test_once_signed_they_can_only_be_read(plan: PlanView, visit: Encounter) -> None:
    accept(plan, visit)
    plan.exercises.usual.click()
    visit.sign("Dr M. Osei", NOW)
    plan.refresh()
    row = plan.exercises.rows[suggested(visit.answers)[0].exercise]
    assert row.isVisible()
    assert not row.tick.isEnabled()
    assert not row.fields["times"].isEnabled()
    assert not plan.exercises.more.isVisible()


@pytest.mark.parametrize("width", [420, 560, 702])
def test_nothing_of_them_makes_the_plan_wider_than_its_window(plan: PlanView, visit: Encounter, width: int) -> None:
    accept(plan, visit)
    plan.resize(width, 700)
    plan.exercises.take_focus()
    assert plan.width() == width
    assert plan.list.horizontalScrollBar().maximum() == 0
    row = plan.exercises.rows[suggested(visit.answers)[0].exercise]
    assert row.figures.width() == row.figures.sizeHint().width()
