"""The live panel on a real screen: what it shows, what changes, its keys, and what a screen reader is told."""

from itertools import pairwise
from statistics import median
from time import process_time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.gui.panel.card import CardRow
from app.gui.panel.failure import told
from app.gui.panel.panel import Panel
from app.gui.panel.row import Row
from app.gui.theme import NAMES, Theme, apply
from tests.gui.front import in_front
from tests.patients import Answers, clear, engine

FIRST = "activity"
"""The card that leads what is to do for a clear person: a treatment, before medicines and what is borne in mind."""


class Bench:
    """A window with a field and the panel, and what the panel said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.window.resize(700, 700)
        qtbot.addWidget(self.window)
        self.field = QLineEdit(self.window)
        self.field.setGeometry(10, 10, 200, 36)
        self.answers: Answers = {}
        self.panel = Panel(
            engine().pack,
            lambda question: engine().assess({**self.answers, question: True}).urgency,
            lambda statement: engine().turns(self.answers, statement),
            self.window,
        )
        self.panel.setGeometry(260, 0, 440, 700)
        self.after = QLineEdit(self.window)
        self.after.setGeometry(10, 60, 200, 36)
        self.said: list[str] = []
        self.gone: list[str] = []
        self.panel.announced.connect(self.said.append)
        self.panel.go_to.connect(self.gone.append)
        in_front(qtbot, self.window)
        self.field.setFocus()

    def show(self, answers: Answers) -> None:
        changed = {f for f in (*answers, *self.answers) if answers.get(f) != self.answers.get(f)}
        self.answers = answers
        self.panel.show_assessment(engine().assess(answers), answers, frozenset(changed))

    def shown(self) -> list[str]:
        return [key for key, row in zip(self.panel.board._items, self.panel.board.rows, strict=True) if row.isVisible()]

    def card(self, key: str) -> CardRow:
        row = self.panel.board._pool.find(f"card:{key}")
        assert isinstance(row, CardRow)
        return row

    def row(self, key: str) -> Row:
        row = self.panel.board._pool.find(key)
        assert row is not None
        return row

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)


@pytest.fixture
def bench(themed: QApplication, qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def undecided() -> Answers:
    return {field: value for field, value in clear().items() if field not in ("fever", "major_trauma", "osteoporosis")}


def test_a_card_has_its_status_sentence_and_ids_as_its_name(bench: Bench) -> None:
    bench.show(clear(egfr=52))
    assert bench.card("S08").accessibleName() == (
        "Consider: Consider ibuprofen 400 mg, every 4–6 h when needed. S08 [3, 5]"
    )
    assert "folded" in bench.card("S08").accessibleDescription()


def test_folded_cards_on_one_line_are_49_high_and_all_rows_as_wide_as_the_panel(bench: Bench) -> None:
    bench.show(undecided())
    assert bench.card("S07").height() == 49
    assert {row.width() for row in bench.panel.board.rows} == {439}


def test_nothing_shifts_in_width_or_height_when_a_card_changes(bench: Bench, qtbot: QtBot) -> None:
    bench.show(clear(egfr=52))
    before = bench.card("S08").geometry()
    bench.show(clear(egfr=52, uncontrolled_hypertension=True))
    assert bench.card("S08").item is not None
    tagged = bench.card("S08")
    assert tagged.item is not None
    assert tagged.item.tag == "changed"
    assert tagged.geometry() == before


def test_what_changed_is_lit_for_2_s_and_tagged_until_the_next_answer(bench: Bench, qtbot: QtBot) -> None:
    bench.show(clear())
    bench.show(clear(egfr=52))
    lit = bench.card("S08")
    assert lit.fresh
    assert lit.accessibleName().endswith(", changed")
    qtbot.waitUntil(lambda: not lit.fresh, timeout=4000)
    assert lit.item is not None
    assert lit.item.tag == "changed"
    bench.show(clear(egfr=52))
    assert lit.item.tag == "changed"
    bench.show(clear(egfr=52, weight_kg=80))
    assert lit.item.tag == ""


def test_enter_unfolds_and_folds_and_the_arrows_go_from_card_to_card(bench: Bench) -> None:
    bench.show(clear())
    bench.panel.setFocus()
    assert bench.card(FIRST).hasFocus()
    bench.press(Qt.Key.Key_Return)
    assert bench.card(FIRST).unfolded
    assert [part.name for part in bench.card(FIRST).parts()] == ["W", "M", "C", "O", "S", "facts"]
    bench.press(Qt.Key.Key_Return)
    assert not bench.card(FIRST).unfolded
    bench.press(Qt.Key.Key_Down)
    assert bench.row("more:do").hasFocus()
    bench.press(Qt.Key.Key_Down)
    assert bench.card("S11").hasFocus()
    bench.press(Qt.Key.Key_Home)
    assert bench.card(FIRST).hasFocus()


def test_letters_read_a_part_of_the_current_card(bench: Bench) -> None:
    bench.show(clear())
    bench.panel.setFocus()
    bench.press(Qt.Key.Key_W)
    part = bench.card(FIRST).part("W")
    assert part is not None
    assert part.hasFocus()
    bench.press(Qt.Key.Key_S)
    part = bench.card(FIRST).part("S")
    assert part is not None
    assert part.hasFocus()
    assert engine().pack.statements["S03"].source in part.accessibleName()


def test_c_reads_what_would_change_the_card_and_shows_it_whole(bench: Bench) -> None:
    bench.show(clear(egfr=52))
    bench.card("S08").setFocus()
    bench.press(Qt.Key.Key_C)
    part = bench.card("S08").part("C")
    assert part is not None
    assert part.hasFocus()
    assert part.accessibleName().startswith("Changes if: eGFR 60 or more: Do. Below 30, ")
    assert part.links() == ["more", "more"]
    bench.press(Qt.Key.Key_Return)
    assert part.links() == []
    assert "lithium: Blocked" in part.accessibleName()


def test_c_unfolds_what_is_undecided_without_such_a_row(bench: Bench) -> None:
    bench.show({field: value for field, value in clear().items() if field != "egfr"})
    bench.card("S08").setFocus()
    bench.press(Qt.Key.Key_C)
    assert bench.card("S08").unfolded
    assert bench.card("S08").part("C") is None
    assert bench.card("S08").hasFocus()


def test_missing_answers_lead_to_their_questions(bench: Bench) -> None:
    bench.show({field: value for field, value in clear().items() if field not in ("egfr", "cv_risk")})
    bench.card("S08").setFocus()
    bench.press(Qt.Key.Key_M)
    part = bench.card("S08").part("M")
    assert part is not None
    assert part.links() == ["question:cv_risk", "question:egfr"]
    bench.press(Qt.Key.Key_Right)
    bench.press(Qt.Key.Key_Return)
    assert bench.gone == ["egfr"]


def test_a_click_on_a_missing_answer_leads_there_too(bench: Bench, qtbot: QtBot) -> None:
    bench.show({field: value for field, value in clear().items() if field != "egfr"})
    bench.card("S08").setFocus()
    bench.press(Qt.Key.Key_M)
    part = bench.card("S08").part("M")
    assert part is not None
    at = part.areas(part.width())[0].topLeft() + QPoint(8, 8)
    QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=at)
    assert bench.gone == ["egfr"]


def test_tab_leaves_the_panel(bench: Bench) -> None:
    bench.show(clear())
    bench.press(Qt.Key.Key_Tab)
    assert bench.card(FIRST).hasFocus()
    bench.press(Qt.Key.Key_Tab)
    assert bench.after.hasFocus()


def test_the_more_row_opens_its_group_and_the_focus_goes_on(bench: Bench) -> None:
    bench.show(clear())
    bench.row("more:do").setFocus()
    bench.press(Qt.Key.Key_Return)
    assert bench.card("S07").hasFocus()
    assert bench.shown().index("card:S36") < bench.shown().index("more:do") < bench.shown().index("card:S11")
    bench.row("more:do").setFocus()
    bench.press(Qt.Key.Key_Return)
    assert "card:S36" not in bench.shown()


def test_a_card_that_just_changed_is_shown_whatever_its_group(bench: Bench) -> None:
    bench.show(clear())
    assert "card:S37" not in bench.shown()
    bench.show(clear(dmt=["ocrelizumab"]))
    assert "card:S37" in bench.shown()


def test_the_focus_stays_in_the_panel_when_its_card_goes(bench: Bench) -> None:
    bench.show(clear(dmt=["ocrelizumab"]))
    bench.row("more:do").setFocus()
    bench.press(Qt.Key.Key_Return)
    bench.card("S37").setFocus()
    bench.show(clear())
    focus = QApplication.focusWidget()
    assert focus is not None
    assert bench.panel.isAncestorOf(focus)
    assert focus.isVisible()


def test_a_scrolled_panel_keeps_the_first_card_in_sight(bench: Bench) -> None:
    bench.panel.resize(440, 300)
    bench.show(clear(egfr=52))
    bench.row("more:do").setFocus()
    bench.press(Qt.Key.Key_Return)
    scroll = bench.panel.board.verticalScrollBar()
    scroll.setValue(bench.card("S10").y())
    assert scroll.value() == bench.card("S10").y()
    bench.field.setFocus()
    bench.show(clear(egfr=52, reduced_skin_sensation_back=True))
    assert scroll.value() == bench.card("S10").y()


def test_a_card_is_copied_as_text(bench: Bench) -> None:
    bench.show(clear())
    bench.row("more:do").setFocus()
    bench.press(Qt.Key.Key_Return)
    bench.card("S08").setFocus()
    bench.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0] == "Offer ibuprofen 400 mg, every 4–6 h when needed"
    assert "Source: S08 [3, 5], line 13" in text
    assert "Safety facts, not from the source:" in text


def test_open_questions_say_what_a_yes_means_after_the_paint_and_lead_there(bench: Bench, qtbot: QtBot) -> None:
    bench.show(undecided())
    row = bench.row("ask:fever")
    assert row.accessibleName().endswith("Fever.")
    qtbot.waitUntil(lambda: row.accessibleName().endswith("Fever. if yes: urgent"))
    row.setFocus()
    bench.press(Qt.Key.Key_Return)
    assert bench.gone == ["fever"]


def test_an_emergency_takes_the_whole_panel_without_the_focus(bench: Bench) -> None:
    bench.show(clear())
    width = bench.panel.width()
    bench.show(clear(saddle_numbness=True))
    assert bench.panel.head.head.kind == "emergency"
    assert not [key for key in bench.shown() if key.startswith("card:")]
    assert bench.said == ["Emergency. Suspected cauda equina"]
    assert bench.field.hasFocus()
    assert bench.panel.width() == width
    frame = bench.panel.grab().toImage().pixelColor(1, bench.panel.height() - 2)
    assert frame.name() == "#a3101e"


def test_held_care_is_unfolded_on_demand(bench: Bench) -> None:
    bench.show(clear(fever=True))
    assert bench.panel.head.head.kind == "urgent"
    bench.row("fold:hold").setFocus()
    bench.press(Qt.Key.Key_Return)
    assert bench.card("S08").accessibleName().startswith("On hold: ")


def test_what_lifted_an_emergency_is_said_for_2_s(bench: Bench, qtbot: QtBot) -> None:
    bench.show(clear(saddle_numbness=True))
    bench.show(clear())
    assert bench.said[-1] == "No longer an emergency. Saddle numbness: no"
    assert bench.panel.notice.isVisible()
    qtbot.waitUntil(lambda: not bench.panel.notice.isVisible(), timeout=4000)


def test_a_failure_leaves_no_card_and_offers_the_text_for_support(bench: Bench, qtbot: QtBot) -> None:
    bench.show(clear())
    bench.panel.show_failure("Traceback of it")
    assert bench.panel.head.head.title == "No advice: the guideline failed"
    assert [row for row in bench.panel.findChildren(CardRow) if row.isVisible()] == []
    assert bench.panel._failure.accessibleName() == told()
    QTest.mouseClick(bench.panel._failure.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Traceback of it"
    bench.show(clear(weight_kg=70))
    assert bench.panel.head.head.kind == "routine"
    assert not bench.panel._failure.isVisible()


@pytest.mark.parametrize("unfolded", [(), ("S08",), ("S08", "S11", "S07")])
def test_an_update_is_painted_within_a_frame_of_the_screen(bench: Bench, unfolded: tuple[str, ...]) -> None:
    taken = []
    bench.show(clear())
    bench.panel.board.view.cards.update(unfolded)
    for egfr in (95, 52, 20, 45, 95, 29, 60, 59, 90, 30, 15):
        bench.answers = answers = clear(
            egfr=egfr, current_medicines=["baclofen"], pain_nrs=8, muscle_spasm=True, pain_weeks=egfr
        )
        assessment = engine().assess(answers)
        begun = process_time()
        bench.panel.show_assessment(assessment, answers, frozenset({"egfr"}))
        bench.panel.repaint()
        taken.append(process_time() - begun)
    assert median(taken) < 0.016


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [360, 440, 520])
def test_every_row_has_the_height_that_its_words_need(
    themed: QApplication, qtbot: QtBot, name: str, scale: float, width: int
) -> None:
    bench = Bench(qtbot)
    bench.show(clear(egfr=52))
    bench.row("more:do").setFocus()
    bench.press(Qt.Key.Key_Return)
    bench.card("S08").setFocus()
    bench.press(Qt.Key.Key_S)
    bench.panel.resize(width, 700)
    apply(themed, Theme(name, scale))
    rows = bench.panel.board.rows
    assert all(row.height() == row.height_for(row.width()) for row in rows)
    assert all(one.geometry().bottom() + 1 == other.y() for one, other in pairwise(rows))
    parts = bench.card("S08").parts()
    assert parts[-1].geometry().bottom() < bench.card("S08").height()
    assert all(area.right() < part.width() for part in parts for area in part.areas(part.width()))
