"""Every part is tested under the theme that the program uses."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.theme import Theme, apply


@pytest.fixture
def themed(qtbot: QtBot) -> Iterator[QApplication]:
    """The application in the light theme at 100 % text, and back to it afterwards."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, Theme("light"))
    yield app
    apply(app, Theme("light"))
