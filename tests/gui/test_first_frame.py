"""The first frame comes before anything heavy is loaded, and nothing in it moves or changes its colour afterwards."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.first_frame import LOW
from app.gui.start import FAULT
from app.gui.theme import NAMES, Theme, apply, colour, theme
from app.gui.window import Window

PATIENCE_S = 60
AFTERWARDS = {
    "app.cli", "app.packs", "app.records", "app.users", "app.engine.engine", "app.engine.pack", "app.engine.read",
    "app.gui.focus", "app.gui.footer", "app.gui.icons", "app.gui.inside", "app.gui.messages", "app.gui.screens",
    "app.gui.sign_in.door", "app.gui.start", "app.gui.today.screen", "app.gui.top_bar", "app.gui.tour", "app.handouts",
    "cryptography", "db", "hashlib", "pymupdf_fonts", "socket", "sqlalchemy", "yaml", "PySide6.QtSvg",
}  # fmt: skip
"""None of these is loaded before the first frame; all but the commands are, once somebody can sign in and go on."""
START = """
import json, sys
from PySide6 import QtCore
from app.__main__ import main
from app.gui import application
frame = []
class Window(application.Window):
    def __init__(self, **how):
        super().__init__(**how)
        self.painted.connect(self.note)
    def note(self):
        frame.extend(sys.modules)
        # The namespace is built when somebody asks for it, and takes as long as a quarter of the bare window.
        frame.extend(f"QtCore.{name}" for name in ("Qt", "QTimer") if name in vars(QtCore))
        self.clock = QtCore.QTimer(self, interval=50)
        self.clock.timeout.connect(self.look)
        self.clock.start()
    def look(self):
        if "app.gui.today.screen" in sys.modules:
            self.clock.stop()
            print(json.dumps([frame, list(sys.modules)]), flush=True)
            self.close()
application.Window = Window
sys.exit(main([]))
"""

FAILS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.__main__ import main
from app.gui.window import Window
def furnish(self):
    QTimer.singleShot(0, QApplication.closeAllWindows)
    raise KeyError("a bug")
Window.furnish = furnish
sys.exit(main([]))
"""


@pytest.fixture
def window(themed: QApplication, qtbot: QtBot) -> Iterator[Window]:
    # As at a start: only the palette is there.
    themed.setStyleSheet("")
    made = Window(empty=True)
    qtbot.addWidget(made)
    yield made
    apply(themed, Theme())


def shown(window: Window, qtbot: QtBot) -> QImage:
    """What is seen once everything that waits has been drawn."""
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    return window.grab().toImage()


def run(script: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", script]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False)


def test_nothing_heavy_is_loaded_before_the_first_frame() -> None:
    done = run(START)
    assert (done.returncode, done.stderr) == (0, "")
    frame, later = (set(names) for names in json.loads(done.stdout))
    assert {"app.gui.window", "QtCore.QTimer"} <= frame, "what is looked at is not what it seems"
    assert not frame & AFTERWARDS
    assert "QtCore.Qt" not in frame
    assert AFTERWARDS - later == {"app.cli"}


def test_a_bug_after_the_first_frame_is_told_and_ends_as_a_fault() -> None:
    """So that a newer program that stops there is left again for the one before."""
    done = run(FAILS)
    assert done.returncode == FAULT
    assert "KeyError" in done.stderr


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", NAMES)
def test_the_ground_of_the_first_frame_stays(
    window: Window, themed: QApplication, qtbot: QtBot, name: str, scale: float
) -> None:
    colour(themed, Theme(name, scale))
    window.resize(1000, theme().px(LOW))
    first = shown(window, qtbot)
    apply(themed, theme())
    window.furnish()
    then = shown(window, qtbot)
    assert then.size() == first.size()
    # At the left edge the footer has no words.
    ground = [first.pixelColor(1, y) for y in range(first.height())]
    assert ground == [then.pixelColor(1, y) for y in range(then.height())]
    foot = theme().size("footer")
    assert ground[0] == theme().color("canvas")
    assert ground[-foot] == theme().color("line")
    assert ground[-1] == theme().color("surface")


def test_a_low_window_leaves_no_place_for_a_footer(window: Window, qtbot: QtBot) -> None:
    window.resize(1000, LOW - 1)
    assert shown(window, qtbot).pixelColor(1, LOW - 2) == QColor(theme().color("canvas"))


def test_the_first_frame_can_be_closed_and_takes_no_key(window: Window, qtbot: QtBot) -> None:
    shown(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert window.isVisible()
    window.close()
    assert not window.isVisible()
