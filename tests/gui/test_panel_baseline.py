"""New or usual? The bar in the panel, what it opens, and the line under a red flag."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.baseline import Function
from app.engine.pack import Saying
from app.gui.panel import baseline, listing, takeover
from app.gui.panel.case import Case
from app.gui.panel.items import Fold, Lines
from app.gui.panel.panel import Panel
from app.gui.panel.run import plain
from app.gui.panel.view import View
from app.gui.visit.baseline_notes import note
from tests.gui.front import in_front
from tests.patients import Answers, clear, engine

MAY, NEVER = Saying("A slow change over years.", ("MS15",)), Saying("Retention within days.", ("MS16", "RF03"))
OPENED = View(groups={baseline.NAME})


def function(id_: str, title: str, usual: bool | None, new: bool | None) -> Function:
    return Function(id_, title, usual, new, (), MAY, NEVER)


FUNCTIONS = (
    function("bowel", "Bowel", False, False),
    function("feeling", "Feeling", True, False),
    function("bladder", "Bladder", True, True),
    function("leg_strength", "Leg strength", None, None),
)


def case(answers: Answers, functions: tuple[Function, ...] = FUNCTIONS) -> Case:
    return Case(engine().pack, engine().assess(answers), answers, functions=functions)


def undecided() -> Answers:
    return {field: value for field, value in clear().items() if field != "fever"}


def told(rows: list[object]) -> list[str]:
    return [plain(row.texts[0]) for row in rows if isinstance(row, Lines)]


def test_what_is_new_is_said_while_the_bar_is_closed_and_the_rest_once_it_is_open() -> None:
    closed = list[object](baseline.rows(case(undecided()), View()))
    assert isinstance(closed[0], Fold)
    assert (closed[0].text, closed[0].cap) == ("new: bladder · usual: feeling", "B")
    assert [line.split(":")[0] for line in told(closed)] == ["Bladder"]
    assert isinstance(closed[1], Lines)
    assert len(closed[1].texts) == 1
    assert told(closed)[0].startswith("Bladder: new, on top of what is usual. Retention within days. MS16")
    opened = list[object](baseline.rows(case(undecided()), OPENED))
    assert [line.split(":")[0] for line in told(opened)] == ["Bladder", "Feeling", "Bowel"]
    assert told(opened)[1].startswith("Feeling: usual. A slow change over years. MS15")
    rest = opened[-1]
    assert isinstance(rest, Lines)
    assert [plain(runs) for runs in rest.texts] == ["Bowel: as ever.", "Leg strength: not known yet."]


def test_every_fact_of_it_says_how_far_it_can_be_trusted() -> None:
    row = baseline.rows(case(undecided()), View())[1]
    assert isinstance(row, Lines)
    words = plain(row.texts[0])
    assert "MS16\N{NO-BREAK SPACE}seen,\N{NO-BREAK SPACE}" in words
    assert "RF03\N{NO-BREAK SPACE}seen,\N{NO-BREAK SPACE}" in words


def test_nothing_lost_says_nothing() -> None:
    whole = tuple(function(one.id, one.title, False, False) for one in FUNCTIONS)
    assert baseline.rows(case(undecided(), whole), OPENED) == []


def test_it_stands_under_what_decides_most_and_below_an_emergency_only_as_a_bar() -> None:
    keys = [row.key for row in listing.rows(case(undecided()), View())]
    assert keys.index("ask:fever") < keys.index(baseline.BAR) < keys.index("heading:ask")
    loud = [row.key for row in takeover.rows(case(clear(saddle_numbness=True)), View())]
    assert baseline.BAR in loud
    assert "function:bladder" not in loud
    assert "function:bladder" in [row.key for row in takeover.rows(case(clear(saddle_numbness=True)), OPENED)]


def test_b_opens_and_closes_it_from_any_row(themed: QApplication, qtbot: QtBot) -> None:
    panel = Panel(engine().pack, functions=lambda: FUNCTIONS)
    in_front(qtbot, panel, 440, 900)
    assert "B" not in dict(panel.keys())
    panel.show_assessment(engine().assess(undecided()), undecided(), frozenset())
    assert dict(panel.keys())["B"] == "new or usual?"
    panel.setFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_B)
    feeling = panel.board._pool.find("function:feeling")
    assert feeling is not None
    assert feeling.isVisible()
    assert feeling.accessibleName().startswith("Feeling: usual. A slow change over years.")
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_B)
    assert not feeling.isVisible()
    bar = panel.board._pool.find(baseline.BAR)
    assert bar is not None
    assert bar.hasFocus()
    assert bar.accessibleName() == "New or usual?, new: bladder · usual: feeling"


@pytest.mark.parametrize(
    ("usual", "answer", "end"),
    [
        (True, True, "Marked as new: do not put it down to MS (MS16 RF03)."),
        (True, False, "No worse now."),
        (True, None, "Yes only if it is new or worse."),
        (False, True, ""),
        (None, True, ""),
    ],
)
def test_a_red_flag_says_below_it_what_is_usual(usual: bool | None, answer: bool | None, end: str) -> None:
    words = note([function("bladder", "Bladder", usual, None)], answer)
    assert words == (f"Usual before: bladder. {end}" if end else "")
