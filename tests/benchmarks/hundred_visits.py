"""A process of its own in which visits are opened, answered and signed, a hundred or as many as the last word says.

It prints how much memory it holds, and which parts of the visits still live, before the first visit and after ten,
fifty and a hundred, or after the last.
"""

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.gui import focus
from app.gui.calm import keep_calm
from app.gui.singletons import keep_singletons
from app.gui.theme import Theme, apply
from app.gui.visit.screen import VisitScreen
from app.gui.window import Window
from tests.gui.visiting import begun, open_session
from tests.patients import clear

SAID_AFTER = (0, 10, 50, 100)
KEYS = "ynuynu"
SIGNER = "Dr M. Osei"
OF_A_VISIT = ("app.gui.visit.", "app.gui.panel.", "app.gui.plan.", "app.gui.sheet.", "app.gui.parts.question_row")
"""The modules whose parts are in visits alone."""


def resident_mb() -> float:
    """What this process holds in memory."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def settle() -> None:
    """Let everything that waits happen, and go what is to go."""
    for _ in range(8):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # What a screen does once it is gone.
    QApplication.processEvents()


def still_there() -> list[str]:
    """The kinds of parts of visits that live, for Python or for Qt, although every visit was left."""
    gc.collect()
    known = (found for found in gc.get_objects() if isinstance(found, QObject))
    kinds = {type(found) for found in (*known, *QApplication.allWidgets())}
    return sorted(kind.__qualname__ for kind in kinds if kind.__module__.startswith(OF_A_VISIT))


def one_visit(window: Window, number: int) -> None:
    """Open a visit, go through it, sign it and go back to Today, holding on to nothing of it."""
    window.show_visit(begun(window.opened, clear() if number % 2 else None))
    settle()
    go_through(window)
    window.show_today()
    settle()


def go_through(window: Window) -> None:
    """Turn all pages of the visit that is open, answer some questions by key, and look at its plan."""
    screen = window.screen_shown()
    assert isinstance(screen, VisitScreen)
    for page in window.opened.pack.pages:
        screen.open_place(page.id)
        settle()
        for key in KEYS:
            target = QApplication.focusWidget()
            if target is not None:
                QTest.keyClicks(target, key)
        settle()
    screen.open_place("plan")
    settle()
    screen.encounter.sign(SIGNER, window.opened.now())


def main(folder: Path, visits: int) -> None:
    """Print `visits megabytes kinds…`, a line each time."""
    keep_singletons()
    app = QApplication([])
    apply(app, Theme("light"))
    focus.install(app)
    window = Window(open_session(folder))
    window.lock.set_minutes(600)
    window.show()
    window.activateWindow()
    keep_calm()
    settle()
    for number in range(visits + 1):
        if number:
            one_visit(window, number)
        if number in (*SAID_AFTER, visits):
            left = still_there()
            print(number, round(resident_mb(), 1), *left, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
