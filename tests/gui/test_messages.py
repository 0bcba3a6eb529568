"""What the world's faults look like: three sentences in a box, which can be copied as they stand."""

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.gui import messages
from app.gui.messages import Message
from app.gui.parts.buttons import Button
from app.gui.theme import Theme, apply

FAULT = UserError("The disk is full.", "12 kB are free, and a backup needs 3 MB.", "Free some room, then try again.")


def test_a_fault_of_the_world_can_be_copied_and_the_box_stays(themed: QApplication, qtbot: QtBot) -> None:
    box = messages.tell(None, FAULT)
    qtbot.addWidget(box)
    close, copy = box.findChildren(Button)
    assert (close.text(), copy.text()) == ("Close", "Copy")
    copy.click()
    assert QGuiApplication.clipboard().text().split("\n") == [FAULT.what, FAULT.why, FAULT.todo]
    assert box.isVisible()
    close.click()
    assert not box.isVisible()


def test_a_box_is_never_wider_than_the_screen(themed: QApplication, qtbot: QtBot) -> None:
    screen = themed.primaryScreen().availableSize().width()
    apply(themed, Theme("light", 1.2 * screen / messages.WIDTH))
    box = messages.tell(None, UserError("The disk is too full by far.", FAULT.why, FAULT.todo))
    qtbot.addWidget(box)
    assert box.minimumWidth() <= screen


@pytest.mark.parametrize(
    "error", [ValueError("odd"), UserError("It was not saved.", "The disk is full.", "Make room.")]
)
def test_what_goes_wrong_behind_another_program_is_told_too(themed: QApplication, error: Exception) -> None:
    assert QApplication.activeWindow() is None
    for _time in range(2):
        messages.uncaught(type(error), error, None)
        gc.collect()
        (box,) = (one for one in themed.topLevelWidgets() if isinstance(one, Message) and one.isVisible())
        assert isinstance(box, Message)
        box.close()
        themed.sendPostedEvents(None, QEvent.Type.DeferredDelete)
