"""A visit by keyboard: every answer is on the disk at once, and what is shown follows from the answers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.engine.engine import Engine
from app.errors import UserError
from app.gui.parts.answer import UNANSWERED
from app.gui.parts.error_line import ErrorLine
from app.gui.session import Session
from app.gui.theme import Theme, apply
from app.gui.visit.screen import VisitScreen
from tests.gui.front import in_front
from tests.gui.visiting import NOW, Visit, begun, open_session
from tests.patients import clear

Opened = Callable[[Encounter], Visit]
CAUDA = (
    "saddle_numbness",
    "new_urinary_retention_or_overflow",
    "new_bowel_incontinence",
    "bilateral_leg_weakness_or_sciatica",
    "new_sexual_dysfunction",
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = open_session(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def opened(themed: QApplication, qtbot: QtBot, session: Session) -> Opened:
    def show(encounter: Encounter) -> Visit:
        screen = VisitScreen(session, encounter)
        in_front(qtbot, screen, 1366, 736)
        screen.begin()
        return Visit(session, screen)

    return show


@pytest.fixture
def visit(opened: Opened, session: Session) -> Visit:
    return opened(begun(session))


@pytest.mark.parametrize(("key", "value"), [("y", True), ("n", False), ("u", None)])
def test_a_key_answers_saves_and_goes_on(visit: Visit, key: str, value: object) -> None:
    visit.at("saddle_numbness")
    visit.press(key)
    assert visit.stored.answers["saddle_numbness"] is value
    assert visit.focused() == "new_urinary_retention_or_overflow"
    assert visit.screen.saved() == (True, f"Saved {NOW.astimezone():%H:%M}")


def test_after_an_answer_what_is_answered_already_is_passed_over(opened: Opened, session: Session) -> None:
    visit = opened(begun(session, {"recent_serious_infection": False, "urinary_infection": None}))
    visit.at("fever")
    visit.press("n")
    assert visit.focused() == "injection_drug_use"


def test_none_of_these_answers_what_is_open_and_can_be_undone(opened: Opened, session: Session) -> None:
    visit = opened(begun(session, {"saddle_numbness": None}))
    visit.at("new_bowel_incontinence")
    visit.press("0")
    assert [visit.stored.answers[name] for name in CAUDA] == [None, False, False, False, False]
    toast = visit.screen.frame.toast
    assert toast.isVisible()
    assert toast.words.text() == "Four answers set to no"
    visit.press(Qt.Key.Key_Z, ctrl=True)
    assert [visit.stored.answers.get(name, "open") for name in CAUDA] == [None, "open", "open", "open", "open"]
    assert [visit.shown(name) for name in CAUDA[1:]] == [UNANSWERED] * 4
    assert not toast.isVisible()
    assert visit.focused() == CAUDA[1]


def test_undo_goes_back_answer_by_answer_also_out_of_a_number_field(visit: Visit) -> None:
    visit.at("weight_kg")
    visit.press("62", Qt.Key.Key_Return)
    visit.at("egfr")
    assert visit.stored.answers["weight_kg"] == 62
    visit.press(Qt.Key.Key_Z, ctrl=True)
    assert "weight_kg" not in visit.stored.answers
    assert (visit.focused(), visit.shown("weight_kg")) == ("weight_kg", UNANSWERED)


def test_a_gate_shows_its_question_and_hides_it_again_at_once(visit: Visit) -> None:
    visit.at("muscle_spasm")
    assert not visit.visible("spasm_kind")
    visit.press("y")
    assert visit.visible("spasm_kind")
    assert visit.focused() == "spasm_kind"
    visit.press("1")
    assert visit.stored.answers["spasm_kind"] == "local_spasm"
    visit.at("muscle_spasm")
    visit.press("n")
    assert not visit.visible("spasm_kind")
    visit.at("muscle_spasm")
    visit.press("y")
    assert visit.shown("spasm_kind") == "local_spasm"


def test_a_number_out_of_range_is_refused_at_the_field_and_holds_nobody(visit: Visit) -> None:
    visit.at("egfr")
    visit.press("900", Qt.Key.Key_Down)
    row = visit.screen.frame.pages.view("health").rows["egfr"]
    line = row.findChild(ErrorLine)
    assert line is not None
    assert "1 to 200" in line.text()
    assert "900" in line.text()
    assert visit.focused() == "creatinine_umol_l"
    assert "egfr" not in visit.stored.answers


def test_the_weeks_of_pain_say_when_it_began(visit: Visit) -> None:
    visit.at("pain_weeks")
    visit.press("3", Qt.Key.Key_Return)
    assert visit.screen.frame.pages.view("pain").rows["pain_weeks"].lines.hint.text() == "Since about 2 November"
    visit.at("pain_weeks")
    visit.press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Tab)
    assert (
        visit.screen.frame.pages.view("pain").rows["pain_weeks"].lines.hint.text() == "Weeks since this episode began"
    )


def test_opened_again_it_shows_the_same_answers_and_notes(opened: Opened, session: Session) -> None:
    first = opened(begun(session, {**clear(), "fever": None}))
    first.screen.open_place("pain")
    first.screen.write_note()
    first.press("Began after lifting.")
    first.screen.open_place("ms")
    encounter = first.stored
    assert encounter.notes["pain"] == "Began after lifting."
    second = opened(encounter)
    for page in session.pack.pages:
        view = second.screen.frame.pages.open_page(page.id)
        shown = {name: row.value() for name, row in view.rows.items()}
        assert shown == {name: encounter.answers.get(name, UNANSWERED) for name in page.questions}
    assert second.screen.frame.pages.open_page("pain").note.field.toPlainText() == "Began after lifting."


def test_f6_goes_where_most_is_decided_and_on_when_pressed_again(opened: Opened, session: Session) -> None:
    visit = opened(begun(session, {name: value for name, value in clear().items() if name not in CAUDA[1:3]}))
    visit.at("egfr")
    assert visit.screen.frame.pages_list.open_words.text() == "2 red flags"
    for question in (*CAUDA[1:3], *CAUDA[1:3]):
        visit.press(Qt.Key.Key_F6)
        assert visit.focused() == question
    visit.press(Qt.Key.Key_F6)
    visit.press("u")
    assert visit.focused() == CAUDA[2]
    visit.press("n")
    visit.press(Qt.Key.Key_F6)
    assert visit.focused() == CAUDA[1]
    visit.press("n")
    assert not visit.screen.frame.pages_list.next_button.isEnabled()


def test_a_page_change_by_key_gives_the_focus_to_what_is_open(opened: Opened, session: Session) -> None:
    visit = opened(begun(session, {"mechanical_pattern": True}))
    visit.press(Qt.Key.Key_3, ctrl=True)
    assert (visit.screen.frame.pages.here, visit.focused()) == ("pain", "pain_weeks")
    visit.press(Qt.Key.Key_2, ctrl=True)
    assert visit.focused() == "saddle_numbness"


def test_after_the_last_question_comes_the_next_page(visit: Visit) -> None:
    visit.at("ms_confirmed")
    visit.press("y")
    assert (visit.screen.frame.pages.here, visit.focused()) == ("red_flags", "saddle_numbness")
    visit.press(Qt.Key.Key_Up)
    assert (visit.screen.frame.pages.here, visit.focused()) == ("patient", "ms_confirmed")


def test_f7_goes_to_the_advice_and_back_to_the_row(visit: Visit) -> None:
    visit.at("fever")
    visit.press(Qt.Key.Key_F7)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert visit.screen.frame.panel.isAncestorOf(focus)
    visit.press(Qt.Key.Key_F7)
    assert visit.focused() == "fever"


def test_what_cannot_be_saved_is_said_stays_and_goes_out_with_the_next(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit.at("saddle_numbness")
    store = visit.session.store

    def full() -> None:
        raise UserError("Nothing was saved.", "The disk is full.", "Make room on the disk.")

    with monkeypatch.context() as patch:
        patch.setattr(store, "writing", full)
        visit.press("y")
    assert visit.screen.saved() == (False, "Not saved: the disk is full")
    fault = visit.screen.frame.fault_line
    assert fault.isVisible()
    assert "The disk is full." in fault.why.text()
    assert visit.shown("saddle_numbness") is True
    assert "saddle_numbness" not in visit.stored.answers
    QTest.mouseClick(fault.again_button, Qt.MouseButton.LeftButton)
    assert visit.stored.answers["saddle_numbness"] is True
    assert visit.screen.saved()[0]
    assert not fault.isVisible()


def test_when_the_guideline_fails_there_is_no_advice_and_the_visit_goes_on(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Engine, answers: object) -> None:
        raise RuntimeError("a rule divided by nothing")

    visit.at("fever")
    with monkeypatch.context() as patch:
        patch.setattr(Engine, "assess", broken)
        visit.press("y")
        assert visit.screen.state.assessment is None
        assert "a rule divided by nothing" in visit.screen.state.failure
        assert not visit.screen.frame.strip.urgency.isVisible()
        visit.press("n")
    assert visit.stored.answers["fever"] is True
    assert visit.stored.answers["recent_serious_infection"] is False
    visit.press("n")
    assert visit.screen.frame.strip.urgency.text() == "Urgent"


def test_an_emergency_stands_in_strip_and_list_and_takes_no_focus(visit: Visit) -> None:
    visit.at("saddle_numbness")
    visit.press("y")
    frame = visit.screen.frame
    assert frame.strip.urgency.text() == "Emergency"
    assert "holds the emergency" in frame.pages_list.items["red_flags"].accessibleName()
    assert "holds the emergency" not in frame.pages_list.items["pain"].accessibleName()
    assert frame.pages_list.open_words.text() == "You may stop here."
    assert visit.focused() == "new_urinary_retention_or_overflow"


def test_where_the_guideline_does_not_apply_there_is_no_plan_and_it_says_why(visit: Visit) -> None:
    visit.at("ms_confirmed")
    visit.press("n")
    item = visit.screen.frame.pages_list.items["plan"]
    assert not item.isEnabled()
    assert item.accessibleDescription().startswith("No plan: ")
    here = visit.screen.frame.pages.here
    visit.press(Qt.Key.Key_P, ctrl=True)
    assert visit.screen.frame.pages.here == here
    visit.at("ms_confirmed")
    visit.press("y")
    assert item.isEnabled()


def test_escape_leaves_and_the_draft_stays(visit: Visit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(visit.screen.left):
        visit.press(Qt.Key.Key_Escape)
    assert visit.stored.state == "draft"


def test_escape_in_the_note_goes_back_to_the_questions(visit: Visit, qtbot: QtBot) -> None:
    visit.at("fever")
    visit.press(Qt.Key.Key_N, ctrl=True)
    assert QApplication.focusWidget() is visit.screen.frame.pages.view("red_flags").note.field
    with qtbot.assertNotEmitted(visit.screen.left):
        visit.press(Qt.Key.Key_Escape)
    assert visit.focused() == "fever"


def test_a_signed_visit_can_be_read_and_not_changed(opened: Opened, session: Session) -> None:
    encounter = begun(session, clear())
    encounter.sign("Dr M. Osei", NOW)
    before = dict(encounter.answers)
    visit = opened(session.open(encounter.id))
    assert visit.screen.frame.signed_line.isVisible()
    assert "Signed by Dr M. Osei on 23 Nov 2026" in visit.screen.frame.signed_line.words.text()
    for question in ("fever", "pain_weeks", "pain_nrs", "current_medicines", "ms_course"):
        visit.at(question)
        visit.press("y", "u", "0", "5", Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_Return)
        visit.press(Qt.Key.Key_Z, ctrl=True)
        control = visit.screen.frame.pages.view(visit.screen.frame.pages.page_of(question)).rows[question].control
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        assert visit.shown(question) == before[question]
    visit.press(Qt.Key.Key_Down)
    assert dict(visit.stored.answers) == before


def test_a_new_version_of_a_signed_visit_can_be_changed(opened: Opened, session: Session) -> None:
    encounter = begun(session, clear())
    encounter.sign("Dr M. Osei", NOW)
    visit = opened(session.open(encounter.id))
    visit.screen.frame.signed_line.amend_button.click()
    assert (visit.encounter.amends, visit.encounter.state) == (encounter.id, "draft")
    assert not visit.screen.frame.signed_line.isVisible()
    visit.at("fever")
    visit.press("y")
    assert visit.stored.answers["fever"] is True
    assert session.open(encounter.id).answers["fever"] is False


@pytest.mark.parametrize(
    ("width", "scale", "pages", "panel"),
    [(1366, 1.0, 224, 440), (1024, 1.0, 56, 360), (1920, 1.0, 240, 520), (1366, 2.0, None, None)],
)
def test_the_window_is_cut_by_its_effective_width(
    visit: Visit, qtbot: QtBot, width: int, scale: float, pages: int | None, panel: int | None
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, Theme("light", scale))
    visit.screen.resize(width, 736)
    qtbot.waitUntil(lambda: visit.screen.width() == width)
    body = visit.screen.frame.body
    if pages is None or panel is None:
        assert body.narrow
        assert (body.pages_list.isVisible(), body.page_bar.isVisible(), body.right.isVisible()) == (False, True, False)
        visit.press(Qt.Key.Key_F7)
        assert body.right.isVisible()
        assert body.right.width() == width
        visit.press(Qt.Key.Key_Escape)
        assert not body.right.isVisible()
    else:
        assert (body.pages_list.width(), body.right.width()) == (pages, panel)
    for page in visit.session.pack.pages:
        view = visit.screen.frame.pages.open_page(page.id)
        QApplication.processEvents()
        column = view.area.widget()
        assert column is not None
        assert column.width() <= view.area.viewport().width(), page.id


def test_in_a_narrow_window_an_emergency_opens_the_advice_once_and_leaves_the_hand_its_row(
    visit: Visit, qtbot: QtBot
) -> None:
    visit.screen.resize(900, 736)
    body = visit.screen.frame.body
    qtbot.waitUntil(lambda: body.narrow)
    visit.at("saddle_numbness")
    visit.press("y")
    assert body.is_over()
    assert visit.focused() == "new_urinary_retention_or_overflow"
    assert visit.screen.frame.panel_bar.accessibleName().startswith("Emergency")
    visit.press(Qt.Key.Key_F7)
    assert not body.is_over()
    visit.press("y")
    assert not body.is_over()
    assert visit.stored.answers["new_urinary_retention_or_overflow"] is True


def test_plan_and_sheet_are_a_key_away_and_escape_comes_back(opened: Opened, session: Session, qtbot: QtBot) -> None:
    visit = opened(begun(session, clear()))
    visit.at("fever")
    visit.press(Qt.Key.Key_P, ctrl=True)
    plan = visit.screen.frame.pages.other("plan")
    assert plan is not None
    assert plan.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert plan.isAncestorOf(focus)
    assert dict(visit.screen.keys())["A"] == "accept"
    with qtbot.assertNotEmitted(visit.screen.left):
        visit.press(Qt.Key.Key_Escape)
    assert visit.focused() == "fever"
    visit.screen.open_place("sheet")
    sheet = visit.screen.frame.pages.other("sheet")
    assert sheet is not None
    assert sheet.isVisible()
    assert not visit.screen.frame.body.right.isVisible()
    visit.press(Qt.Key.Key_2, ctrl=True)
    assert visit.screen.frame.body.right.isVisible()
    assert visit.focused() == "fever"


def test_signing_in_the_plan_locks_the_pages_at_once(opened: Opened, session: Session, qtbot: QtBot) -> None:
    session.records.set_setting("clinician", "Dr M. Osei")
    visit = opened(begun(session, clear()))
    visit.at("fever")
    visit.press(Qt.Key.Key_P, ctrl=True)
    visit.press(Qt.Key.Key_Return, ctrl=True)
    qtbot.waitUntil(lambda: visit.encounter.signed)
    assert visit.stored.state == "signed"
    assert visit.screen.frame.signed_line.isVisible()
    assert visit.screen.frame.pages.here == "sheet"
    visit.at("fever")
    visit.press("y")
    assert visit.shown("fever") is False
    assert visit.screen.saved()[0]


def test_after_a_bug_no_advice_stands_that_no_longer_fits(opened: Opened, session: Session) -> None:
    visit = opened(begun(session, clear()))

    def broken() -> None:
        visit.encounter.answer("saddle_numbness", True)
        raise RuntimeError("a bug behind the answer")

    with pytest.raises(RuntimeError):
        visit.screen._change(broken, frozenset({"saddle_numbness"}))
    assessment = visit.screen.state.assessment
    assert assessment is not None
    assert assessment.urgency == "emergency"
    assert visit.screen.frame.pages_list.isVisible()


def test_esc_closes_help_and_panel_before_it_leaves(opened: Opened, session: Session, qtbot: QtBot) -> None:
    visit = opened(begun(session, clear()))
    left: list[bool] = []
    visit.screen.left.connect(lambda: left.append(True))
    visit.at("fever")
    visit.press(Qt.Key.Key_F2)
    visit.press(Qt.Key.Key_Escape)
    visit.press(Qt.Key.Key_F7)
    visit.press(Qt.Key.Key_Escape)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert not visit.screen.frame.panel.isAncestorOf(focused)
    assert left == []
    visit.press(Qt.Key.Key_Escape)
    assert left == [True]
