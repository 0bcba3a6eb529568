"""Every word of the panel that is not the guideline's own can be said in another language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.gui.panel.panel import Panel
from app.gui.panel.simple_rows import DecidingRow
from app.gui.panel.step import StepRow
from tests.patients import Answers, clear, engine

MARK = "‹"


class Marking(QTranslator):
    """Marks every text that goes through it."""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        """It has a text for all."""
        return False

    def translate(self, _context: str, text: str, _about: str | None = None, _number: int = -1) -> str:
        """The same words between marks."""
        return f"{MARK}{text}›"


@pytest.fixture
def marked(themed: QApplication) -> Iterator[None]:
    marking = Marking()
    themed.installTranslator(marking)
    yield
    themed.removeTranslator(marking)


@pytest.mark.parametrize(
    "answers",
    [{}, {"ms_confirmed": True, "age_years": 40}, clear(egfr=52), clear(fever=True), clear(saddle_numbness=True)],
    ids=["empty", "undecided", "routine", "urgent", "emergency"],
)
def test_every_row_is_translated(marked: None, qtbot: QtBot, answers: Answers) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    panel = Panel(
        engine().pack,
        lambda question: engine().assess({**answers, question: True}).urgency,
        lambda statement: engine().turns(answers, statement),
        window,
    )
    panel.resize(440, 2000)
    panel.show_assessment(engine().assess(answers), answers, frozenset())
    first = next((key for key in panel.board._items if key.startswith("card:")), None)
    if first:
        panel.board._act(first)
    # What is said in the guideline's own words is left in its language.
    rows = [row for row in panel.board.rows if not isinstance(row, DecidingRow | StepRow)]
    parts = [part for row in rows for part in getattr(row, "parts", tuple)()]
    assert MARK in panel.head.accessibleName()
    assert [row.accessibleName() for row in (*rows, *parts) if MARK not in row.accessibleName()] == []
    keys = panel.keys()
    assert [words for _, words in keys if MARK not in words] == []


def test_what_a_yes_would_mean_is_translated(marked: None, themed: QApplication, qtbot: QtBot) -> None:
    answers: Answers = {"ms_confirmed": True, "age_years": 40}
    panel = Panel(engine().pack, lambda question: engine().assess({**answers, question: True}).urgency)
    qtbot.addWidget(panel)
    panel.show_assessment(engine().assess(answers), answers, frozenset())
    rows = [row for row in panel.board.rows if isinstance(row, DecidingRow)]
    qtbot.waitUntil(lambda: all(MARK in row.accessibleName() for row in rows))
