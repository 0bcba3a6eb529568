"""Ends the program cleanly when the system or a terminal asks it to."""

import signal
import socket

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from app.gui.window import Window


class SystemSignals:
    """Close the windows when the process is asked to end; Qt's loop would not let Python see the signal."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._ours, self._others = socket.socketpair()
        self._others.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._arrived)
        self._before = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}
        self._woken = signal.set_wakeup_fd(self._others.fileno())

    def end(self) -> None:
        """Let signals do again what they did before."""
        signal.set_wakeup_fd(self._woken)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._others.close()

    def _arrived(self) -> None:
        self._ours.recv(64)
        for window in self._app.topLevelWidgets():
            if isinstance(window, Window):
                window.end()
        self._app.quit()
