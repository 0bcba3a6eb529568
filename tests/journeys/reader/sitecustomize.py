"""Reads a running program's window aloud, as a screen reader hears it.

Python loads this by its name when the folder is on its path, so the program itself is started as anybody starts it; a
packaged program that is to be tested has it built in. A socket answers each question with one line of JSON; the
window's own thread does the looking.
It also writes to stderr when a part of a screen opens as a window of its own, which would catch keys and flicker.
"""

import json
import os
import pathlib
import queue
import socket
import sys
import threading
from typing import Any

PATIENCE_S = 10


def _words(widget: Any) -> dict[str, Any]:
    """What is said of one part."""
    text: Any = getattr(widget, "text", None) or getattr(widget, "toPlainText", None)
    said = text() if callable(text) else ""
    return {
        "id": widget.objectName(),
        "name": widget.accessibleName(),
        # Where long words may be broken makes no difference to the ear.
        "text": said.replace("\u200b", "") if isinstance(said, str) else "",
        "about": widget.accessibleDescription(),
        "on": widget.isEnabled(),
    }


def _look(whole: bool) -> dict[str, Any]:
    """Where the focus is, from the inside out, and every part that is seen when the whole is asked for."""
    from PySide6.QtWidgets import QApplication

    window, widget = QApplication.activeWindow(), QApplication.focusWidget()
    popup = QApplication.activePopupWidget()
    inside = []
    while widget is not None:
        inside.append(_words(widget))
        widget = widget.parentWidget()
    parts = [_words(each) for each in QApplication.allWidgets() if each.isVisible()] if whole else []
    front = popup or window
    title = front.windowTitle() if front else None
    return {"window": title, "focus": inside, "parts": parts}


def _asker() -> Any:
    """An object of the window's thread, told to look from another one; None while there is no application."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    application: Any = getattr(widgets, "QApplication", None)
    found: Any = application.instance() if application else None
    if found is None:
        return None
    from PySide6.QtCore import QEvent, QObject, Qt, Signal
    from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

    class Asker(QObject):
        asked = Signal(bool, object)

        def __init__(self) -> None:
            super().__init__()
            self.moveToThread(found.thread())
            self.asked.connect(self.look)
            self._watches = False

        def look(self, whole: bool, answers: "queue.Queue[dict[str, Any]]") -> None:
            if not self._watches:
                self._watches = True
                found.installEventFilter(self)
            answers.put(_look(whole))

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                own = watched.windowType() == Qt.WindowType.Window and not isinstance(watched, QDialog | QMainWindow)
                if own:
                    print("a window of its own:", type(watched).__name__, _words(watched), file=sys.stderr, flush=True)
            return False

    return Asker()


def _serve(server: socket.socket) -> None:
    asker: Any = None
    while True:
        connection, _ = server.accept()
        with connection:
            whole = connection.recv(16) == b"whole"
            asker = asker or _asker()
            answers: queue.Queue[dict[str, Any]] = queue.Queue()
            try:
                if asker is not None:
                    asker.asked.emit(whole, answers)
                seen = answers.get(timeout=PATIENCE_S if asker is not None else 0.01)
            except queue.Empty:
                seen = {}
            connection.sendall(json.dumps(seen).encode())


def _begin() -> None:
    server = socket.socket(socket.AF_UNIX)
    place = os.environ["MSBACK_READ_ALOUD"]
    if place == "1":
        # A leading zero byte: a name of the system's own, which goes away with the process.
        server.bind(f"\0msback-{os.getpid()}")
    else:
        # In a network of its own the program shares no such names, but files.
        pathlib.Path(place).unlink(missing_ok=True)
        server.bind(place)
    server.listen()
    threading.Thread(target=_serve, args=(server,), daemon=True).start()


if os.environ.get("MSBACK_READ_ALOUD"):
    _begin()
