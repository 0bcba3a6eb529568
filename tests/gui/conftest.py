"""Every part is tested under the theme that the program uses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.parts.answer import UNANSWERED
from app.gui.parts.question_row import QuestionRow
from app.gui.session import Session
from app.gui.theme import Theme, apply
from tests.gui.front import in_front
from tests.gui.plan_visits import opened
from tests.gui.row_page import QUESTIONS, Page


@pytest.fixture
def themed(qtbot: QtBot) -> Iterator[QApplication]:
    """The application in the light theme at 100 % text, and back to it afterwards."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, Theme("light"))
    yield app
    apply(app, Theme("light"))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """The program on records of its own, somebody signed in."""
    with opened(tmp_path / "records") as found:
        yield found


@pytest.fixture
def row_page(themed: QApplication, qtbot: QtBot) -> Page:
    window = QWidget()
    column = QVBoxLayout(window)
    made = Page(window, {each.id: QuestionRow(each) for each in QUESTIONS})
    for row in made.rows.values():
        column.addWidget(row)
        row.answered.connect(lambda id_, value: made.heard.append((id_, value)))
        row.cleared.connect(lambda id_: made.heard.append((id_, UNANSWERED)))
    in_front(qtbot, window, 702, 1200)
    made.rows["first"].setFocus()
    return made
