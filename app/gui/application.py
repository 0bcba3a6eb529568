"""Starts the window: the first frame at once, then everything else.

It imports no more than the first frame needs: tests/gui/test_first_frame.py names what may not be loaded before it.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from app.gui.settings.look import keep_place, kept_place, kept_theme
from app.gui.theme import colour
from app.gui.window import Window
from app.paths import data_folder
from app.running import in_use

if TYPE_CHECKING:
    from app.gui.furnishing import Furnishing

DONE = 0
FRAME = (16, 48)
"""What a window manager may draw round a window."""


def run(argv: Sequence[str]) -> int:
    """Open the window and stay until it is closed. Returns 0, or 2 when the program could not begin."""
    if in_use(data_folder()):
        from app.gui.second_click import raised_first

        if raised_first(data_folder()):
            return DONE
    app = application(argv)
    colour(app, kept_theme())
    window = Window(empty=True)
    too_large = not window.restoreGeometry(kept_place()) and not _fits(window, app)
    made: list[Furnishing] = []

    def furnish() -> None:
        # What this imports takes several times as long as the first frame.
        from app.gui.furnishing import Furnishing

        made.append(Furnishing(app, window))
        made[0].begin()

    window.painted.connect(furnish)
    if too_large:
        window.showMaximized()
    else:
        window.show()
    app.exec()
    keep_place(window.saveGeometry())
    return made[0].end() if made else DONE


def application(argv: Sequence[str]) -> QApplication:
    """The one application."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["msback", *argv])
    app.setApplicationName("MSBack")
    return app


def _fits(window: Window, app: QApplication) -> bool:
    """Whether the screen has room for the window and its frame."""
    room = app.primaryScreen().availableSize() - QSize(*FRAME)
    return room.width() >= window.width() and room.height() >= window.height()
