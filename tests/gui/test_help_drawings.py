"""The drawings in the help of a question: each that the pack names is there, and is shown with the words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.parts.help_drawings import FOLDER
from app.gui.parts.question_row import QuestionRow
from app.gui.theme import Theme, apply, theme
from tests.gui.front import in_front
from tests.patients import engine

DRAWN = [question for question in engine().pack.questions.values() if question.drawings]


def test_every_drawing_is_named_by_a_question_and_has_a_file_that_can_be_drawn(themed: QApplication) -> None:
    named = {drawing.id for question in DRAWN for drawing in question.drawings}
    assert named == {file.stem for file in FOLDER.glob("*.svg")}
    for name in named:
        drawn = (FOLDER / f"{name}.svg").read_text("utf-8")
        assert QSvgRenderer(drawn.replace("#INK", "#000").replace("#CUT", "#fff").encode()).isValid()


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_help_shows_its_drawings_in_the_ink_of_the_theme(themed: QApplication, qtbot: QtBot, name: str) -> None:
    apply(themed, Theme(name))
    row = QuestionRow(DRAWN[-1])
    in_front(qtbot, row, 702, 60)
    row.setFocus()
    assert not row.lines.help_drawings.isVisible()
    QTest.keyClick(row, Qt.Key.Key_F2)
    assert row.lines.help_drawings.isVisible()
    assert "straight" in row.lines.help_drawings.accessibleName()
    row.adjustSize()
    seen: QImage = row.lines.help_drawings.grab().toImage()
    ink = theme().color("text").name()
    colours = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(0, seen.height(), 3)}
    assert ink in colours
    QTest.keyClick(row, Qt.Key.Key_F2)
    assert not row.lines.help_drawings.isVisible()
