"""A widget that stands before the others and hears the keys, as a window does in which somebody works."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.session import Session
from app.gui.window import Window


def in_front(qtbot: QtBot, widget: QWidget, *size: int) -> None:
    """Show it, with a width and a height if they are told, and let the test take it away at its end."""
    qtbot.addWidget(widget)
    if size:
        widget.resize(*size)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def window_of(qtbot: QtBot, session: Session, *size: int) -> Window:
    """The program's window on what is open, at Today."""
    window = Window(session)
    in_front(qtbot, window, *size)
    return window
