"""A page and the list of pages: what has the focus is in sight, notes are handed on, all has a key and a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.visit.page import PageView
from app.gui.visit.page_bar import PageBar
from app.gui.visit.page_count import page_states
from app.gui.visit.pages_list import PagesList
from tests.gui.front import in_front
from tests.gui.visiting import NOW
from tests.patients import Answers, clear, engine

PACK = engine().pack
PLACES = [(page.id, page.title) for page in PACK.pages]


def view(qtbot: QtBot, number: int, height: int = 420) -> PageView:
    made = PageView(PACK, PACK.pages[number], NOW.date())
    in_front(qtbot, made, 702, height)
    return made


def in_sight(page: PageView, question: str) -> bool:
    row, port = page.rows[question], page.area.viewport()
    top = row.mapTo(port, row.rect().topLeft()).y()
    return top >= 0 and top + min(row.height(), port.height()) <= port.height()


@pytest.mark.parametrize("number", range(7))
def test_the_row_with_the_focus_can_always_be_seen(themed: QApplication, qtbot: QtBot, number: int) -> None:
    page = view(qtbot, number)
    answers = clear(muscle_spasm=True, current_medicines=["acetaminophen", "aspirin_low_dose"])
    page.show_answers(answers, engine().asked(answers))
    shown = [name for name, row in page.rows.items() if row.isVisible()]
    page.focus_question(shown[0])
    for name in shown[1:]:
        page.rows[name].setFocus(Qt.FocusReason.TabFocusReason)
        assert in_sight(page, name), name
    for name in reversed(shown):
        page.focus_question(name)
        assert in_sight(page, name), name


def test_a_settled_group_opens_by_its_button_and_keeps_the_focus(themed: QApplication, qtbot: QtBot) -> None:
    page = view(qtbot, 1)
    page.show_answers(dict.fromkeys(page.rows, False), {})
    page.fold_settled()
    for group in page.groups.values():
        assert group.is_folded()
        group.change_button.setFocus(Qt.FocusReason.TabFocusReason)
        group.change_button.click()
        assert not group.is_folded()
        assert group.rows[0].hasFocus()
        assert all(row.isVisible() for row in group.rows)


def test_a_settled_group_of_a_signed_visit_is_shown_and_not_changed(themed: QApplication, qtbot: QtBot) -> None:
    page = view(qtbot, 1)
    page.show_answers(dict.fromkeys(page.rows, False), {})
    page.fold_settled()
    page.lock()
    group = page.groups["infection"]
    assert (group.change_button.text(), group.change_button.accessibleName()) == ("Show", "Show: Infection")
    group.change_button.click()
    assert not group.is_folded()


def test_what_folds_above_does_not_move_the_row_in_hand(themed: QApplication, qtbot: QtBot) -> None:
    page = view(qtbot, 1)
    answers: Answers = dict.fromkeys(page.page.groups[0].questions, False)
    page.show_answers(answers, {})
    page.focus_question("fever")
    page.focus_question(page.page.groups[0].questions[-1])
    page.area.verticalScrollBar().setValue(120)
    port, row = page.area.viewport(), page.rows["sensory_level"]
    before = row.mapTo(port, row.rect().topLeft()).y()
    bar = page.area.verticalScrollBar().value()
    row.setFocus(Qt.FocusReason.MouseFocusReason)
    assert page.groups["cauda_equina"].is_folded()
    moved = row.mapTo(port, row.rect().topLeft()).y() - before
    assert moved == 0 or page.area.verticalScrollBar().value() == 0
    assert page.area.verticalScrollBar().value() < bar


def test_a_note_is_handed_on_at_a_pause_and_when_the_cursor_leaves(themed: QApplication, qtbot: QtBot) -> None:
    page = view(qtbot, 0)
    page.show_answers({}, engine().asked({}))
    page.note.field.setFocus()
    with qtbot.waitSignal(page.note_edited) as told:
        QTest.keyClicks(page.note.field, "Lifted a basket")
    assert told.args == ["Lifted a basket"]
    heard: list[str] = []
    page.note_edited.connect(heard.append)
    QTest.keyClicks(page.note.field, ".")
    assert heard == []
    page.focus_question("sex")
    assert heard == ["Lifted a basket."]
    page.note.field.setFocus()
    page.focus_question("sex")
    assert heard == ["Lifted a basket."]


def test_the_count_follows_answers_and_gates(themed: QApplication, qtbot: QtBot) -> None:
    page = view(qtbot, 2)
    steps: tuple[tuple[Answers, str], ...] = (
        ({}, "0 of 7 asked"),
        ({"muscle_spasm": True, "pain_nrs": None}, "2 of 8 asked"),
        ({"muscle_spasm": False, "spasm_kind": "unclear"}, "1 of 7 asked"),
    )
    for answers, words in steps:
        page.show_answers(answers, engine().asked(answers))
        assert page.count.text() == words


def test_the_list_is_moved_through_and_opened_by_keys(themed: QApplication, qtbot: QtBot) -> None:
    pages = PagesList(PLACES)
    in_front(qtbot, pages, 224, 700)
    pages.set_current("red_flags")
    stops = [item.place for item in pages.items.values() if item.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["red_flags"]
    pages.items["red_flags"].setFocus()
    QTest.keyClick(pages.items["red_flags"], Qt.Key.Key_Down)
    assert pages.items["pain"].hasFocus()
    with qtbot.waitSignal(pages.chosen) as told:
        QTest.keyClick(pages.items["pain"], Qt.Key.Key_Return)
    assert told.args == ["pain"]
    pages.switch_off_plan("No plan: under 18.")
    pages.items["treatments"].setFocus()
    QTest.keyClick(pages.items["treatments"], Qt.Key.Key_Down)
    assert pages.items["treatments"].hasFocus()
    assert pages.why_no_plan.isVisible()


def test_the_list_says_counts_and_what_is_not_known(themed: QApplication, qtbot: QtBot) -> None:
    pages, bar = PagesList(PLACES), PageBar(PLACES)
    for part in (pages, bar):
        qtbot.addWidget(part)
    answers = {name: value for name, value in clear(cancer_history=None).items() if name != "fever"}
    states = page_states(PACK, answers, engine().asked(answers), engine().assess(answers))
    pages.show_states(states)
    assert pages.items["red_flags"].accessibleName() == "Red flags, 23 of 24, 1 not known"
    bar.show_states(states)
    bar.set_current("red_flags")
    assert (bar.here.accessibleName(), bar.place.text()) == ("Red flags 23 of 24", "page 2 of 7")
    chosen: list[str] = []
    bar.chosen.connect(chosen.append)
    bar.after.click()
    bar.switch_off_plan("No plan: under 18.")
    actions = [action for action in bar.menu().actions() if not action.isSeparator()]
    assert [action.text().split("\t")[0] for action in actions] == [
        *(title for _, title in PLACES),
        "Plan",
        "Patient sheet",
    ]
    assert [action.isEnabled() for action in actions] == [True] * 7 + [False] * 2
    actions[4].trigger()
    assert chosen == ["pain", "health"]
    bar.set_current("patient")
    assert (bar.before.isEnabled(), bar.after.isEnabled()) == (False, True)


def test_neither_page_nor_box_calls_an_added_question_open(themed: QApplication, qtbot: QtBot) -> None:
    number = next(place for place, page in enumerate(PACK.pages) if "creatinine_umol_l" in page.questions)
    page = view(qtbot, number)
    answers = {name: value for name, value in clear().items() if not PACK.questions[name].added}
    page.show_answers(answers, engine().asked(answers))
    group = page.groups[PACK.questions["creatinine_umol_l"].group]
    assert "open" not in group.count.text()
    assert page.rows["creatinine_umol_l"].lines.help_text.text().endswith("nothing waits for it.")
    assert "nothing waits" not in page.rows["egfr"].lines.help_text.text()
    before = page.count.text()
    page.show_answers({**answers, "creatinine_umol_l": 80}, engine().asked(answers))
    assert page.count.text() != before


def test_a_question_that_nothing_waits_for_says_so(themed: QApplication, qtbot: QtBot) -> None:
    for page in PACK.pages:
        view = PageView(PACK, page, NOW.date())
        qtbot.addWidget(view)
        for row in view.rows.values():
            first = row.lines.hint.text().split(" · ")[0]
            assert (first == "Optional") == row.question.added, row.question.id
            assert ("Optional" in row.accessibleDescription()) == row.question.added


def test_a_red_flag_says_below_it_what_is_usual_for_this_person(themed: QApplication, qtbot: QtBot) -> None:
    page = view(qtbot, 1, height=900)
    row = page.rows["new_urinary_retention_or_overflow"]

    def show(**changes: object) -> str:
        answers = clear(**changes)
        page.show_answers(answers, engine().asked(answers), engine().functions(answers))
        return row.lines.note.words()

    assert show() == ""
    assert show(baseline_deficits=["bladder"]) == "Usual before: bladder. No worse now."
    assert row.lines.note.isVisible()
    new = show(baseline_deficits=["bladder"], new_urinary_retention_or_overflow=True)
    assert new.startswith("Usual before: bladder. Marked as new: do not put it down to MS (MS16")
    assert new in row.accessibleDescription()
    assert show(baseline_deficits=[]) == ""
