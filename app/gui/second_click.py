"""One window at a time: a second start asks the first one to come to the front, and ends."""

import hashlib
import os
import socket
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtWidgets import QMainWindow

from app.running import in_use

ALLOWED = "XDG_ACTIVATION_TOKEN"
"""With it a desktop lets a window come to the front that was not clicked itself."""
_PATIENCE_S = 2
_LONGEST = 512
_RESTORE = 9
"""What Windows calls it."""


def raised_first(data: Path) -> bool:
    """Whether a window that has these records open was asked to come to the front, and heard it."""
    if not in_use(data):
        return False
    if os.name == "nt":
        return _raised_on_windows()
    with socket.socket(socket.AF_UNIX) as asking, suppress(OSError):
        asking.settimeout(_PATIENCE_S)
        asking.connect(str(place(data)))
        asking.sendall(os.environ.get(ALLOWED, "").encode()[:_LONGEST] + b"\n")
        return asking.recv(2) == b"ok"
    return False


def place(data: Path) -> Path:
    """Where the first window listens: a file of this user, for these records; a stick may not take such files."""
    known = hashlib.sha256(str(data.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not (folder and os.access(folder, os.W_OK)):
        folder = tempfile.gettempdir()
    return Path(folder) / f"msback-{os.getuid() if hasattr(os, 'getuid') else 0}-{known}"


class SecondClick(QObject):
    """Listens beside the window for a second start, once it has the records to itself."""

    def __init__(self, window: QMainWindow, data: Path) -> None:
        super().__init__(window)
        self._window, self._place = window, place(data)
        self._listening: socket.socket | None = None

    def begin(self) -> None:
        """Listen; on Windows the window itself is found by its name."""
        if os.name == "nt" or self._listening is not None:
            return
        made = socket.socket(socket.AF_UNIX)
        try:
            self._place.unlink(missing_ok=True)
            made.bind(str(self._place))
            self._place.chmod(0o600)
            made.listen()
        except OSError:
            # Also where the folder's name is longer than such an address may be: a second start then says what is so.
            made.close()
            return
        self._listening = made
        self._notifier = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._asked)

    def end(self) -> None:
        """Listen no more."""
        if self._listening is not None:
            self._notifier.setEnabled(False)
            self._listening.close()
            self._listening = None
            with suppress(OSError):
                self._place.unlink(missing_ok=True)

    def _asked(self) -> None:
        if self._listening is None:
            return
        asking, _ = self._listening.accept()
        with asking, suppress(OSError):
            asking.settimeout(_PATIENCE_S)
            token = asking.recv(_LONGEST + 1).decode("ascii", "replace").strip()
            if token:
                os.environ[ALLOWED] = token
            self._come_forward()
            asking.sendall(b"ok")

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()


def _raised_on_windows() -> bool:
    import ctypes

    user: Any = vars(ctypes)["windll"].user32  # which only Windows has
    window = user.FindWindowW(None, "MSBack")
    return bool(window) and bool(user.ShowWindow(window, _RESTORE) | user.SetForegroundWindow(window))
