"""Reads a running program's window aloud, as a screen reader hears it.

Python loads this by its name when the folder is on its path, so the program itself is started as anybody starts it; a
packaged program that is to be tested has it built in. A socket answers each question with one line of JSON; the
window's own thread does the looking.
It also writes to stderr when a part of a screen opens as a window of its own, which would catch keys and flicker.
"""

import importlib.util
import json
import os
import pathlib
import queue
import socket
import sys
import threading
from typing import Any

PATIENCE_S = 10
_askers: list[Any] = []
"""The one there is, once there is an application."""


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


def _asker(application: Any) -> Any:
    """An object of the window's thread, told to look from another one. Made on that thread.

    PySide makes its types when they are first asked for, and two threads that ask at once wait for each other for ever.
    """
    from PySide6.QtCore import QEvent, QObject, Qt, Signal
    from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

    class Asker(QObject):
        asked = Signal(bool, object)

        def __init__(self) -> None:
            super().__init__()
            self.asked.connect(self.look)
            self._watches = False

        def look(self, whole: bool, answers: "queue.Queue[dict[str, Any]]") -> None:
            if not self._watches:
                self._watches = True
                application.installEventFilter(self)
            answers.put(_look(whole))

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                own = watched.windowType() == Qt.WindowType.Window and not isinstance(watched, QDialog | QMainWindow)
                if own:
                    print("a window of its own:", type(watched).__name__, _words(watched), file=sys.stderr, flush=True)
            return False

    return Asker()


class _AtTheLoop:
    """Finds Qt's widgets as everybody does, and makes the asker when the application sets to work."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        if name != "PySide6.QtWidgets":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        assert spec is not None
        assert spec.loader is not None
        loader: Any = spec.loader
        load = loader.exec_module

        def load_and_wait(module: Any) -> None:
            load(module)
            run = module.QApplication.exec

            def run_with_asker(application: Any) -> int:
                _askers.append(_asker(application))
                return int(run())

            module.QApplication.exec = run_with_asker

        loader.exec_module = load_and_wait
        return spec


def _serve(server: socket.socket) -> None:
    while True:
        connection, _ = server.accept()
        with connection:
            whole = connection.recv(16) == b"whole"
            asker = _askers[0] if _askers else None
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
    sys.meta_path.insert(0, _AtTheLoop())
    threading.Thread(target=_serve, args=(server,), daemon=True).start()


if os.environ.get("MSBACK_READ_ALOUD"):
    _begin()
