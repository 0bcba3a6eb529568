"""Asks every two seconds whether the records are still there, so that a stick pulled out is told before an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid

from app.errors import UserError
from app.gui import messages
from app.gui.faults import in_words

if TYPE_CHECKING:
    from app.gui.window import Window

LOOK_MS = 2000


class Away(QObject):
    """Watches the records of one window; what was entered while they were away is saved when they are back."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._told: UserError | None = None
        self._box: messages.Message | None = None
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Look now; say loudly when they have gone, and say so in the foot until they are back."""
        session = self._window.session
        if session is None:
            return
        from app.presence import look

        try:
            look(session.store)
        except UserError as fault:
            self._went(fault)
        else:
            if self._told is not None:
                self._came_back()

    def _went(self, fault: UserError) -> None:
        if self._told is not None and self._told.what == fault.what:
            return
        self._close_box()
        self._told = fault
        self._box = messages.tell(self._window, fault)
        words = QCoreApplication.translate("Away", "{what} Do not close this window.")
        self._window.say_away(words.format(what=in_words(fault.what)))

    def _came_back(self) -> None:
        self._told = None
        self._close_box()
        self._window.say_away("")
        save = getattr(self._window.screen_shown(), "save_again", None)
        if save:
            save()

    def _close_box(self) -> None:
        if self._box is not None and isValid(self._box):
            self._box.close()
        self._box = None
