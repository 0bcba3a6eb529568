"""A layout that is emptied, to be filled again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import app.gui
from app.gui.parts.empty import empty
from tests.gui.front import in_front
from tests.in_use import bytes_in_use

ROUNDS = 300
LEAST_OF_AN_ITEM = 32
"""Bytes that the C library gives to the smallest of things."""


class Column(QWidget):
    """Lines one below the other, and a gap at their end."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = QVBoxLayout(self)
        self.before = QHBoxLayout()
        self.lines.addLayout(self.before)

    def fill(self) -> list[QLabel]:
        made = [QLabel(words) for words in ("first", "second")]
        for label in made:
            self.before.addWidget(label)
        self.before.addStretch(1)
        return made


def settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_what_stood_there_is_out_of_sight_at_once_and_soon_gone(themed: QApplication, qtbot: QtBot) -> None:
    column = Column()
    in_front(qtbot, column)
    labels = column.fill()
    qtbot.waitUntil(lambda: all(label.isVisible() for label in labels))
    empty(column.before)
    assert not any(label.isVisible() for label in labels)
    settle()
    assert (column.before.count(), column.findChildren(QLabel)) == (0, [])


def test_filling_and_emptying_for_ever_leaves_nothing_in_memory(themed: QApplication, qtbot: QtBot) -> None:
    column = Column()
    qtbot.addWidget(column)

    def rounds() -> None:
        for _ in range(ROUNDS):
            column.fill()
            empty(column.before)
            settle()

    rounds()
    before = bytes_in_use()
    rounds()
    assert bytes_in_use() - before < ROUNDS * LEAST_OF_AN_ITEM


@pytest.mark.parametrize("call", ["takeAt", "replaceWidget"])
def test_nothing_else_takes_an_item_out_of_a_layout_and_leaves_it_lying(call: str) -> None:
    source = Path(app.gui.__file__).parent
    calling = {path.stem for path in source.rglob("*.py") if f".{call}(" in path.read_text("utf-8")}
    assert calling <= {"empty"}
