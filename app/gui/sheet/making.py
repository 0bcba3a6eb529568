"""Sheets set off the GUI thread, so that the window never waits for the typesetter."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QThread

from app.errors import UserError
from app.gui.calm import no_collecting
from app.handouts.typeset import Paper

_running: set["SheetMaking"] = set()
"""A thread must outlive its work, also when the view that asked for it is gone."""


class SheetMaking(QThread):
    """One sheet being set; when `finished` comes, `pdf` or `fault` is there."""

    def __init__(self, make: Callable[[Paper], bytes], paper: Paper, *, draft: bool) -> None:
        super().__init__()
        self._make = make
        self.paper = paper
        self.draft = draft
        """Whether its pages say that they are a draft; such a sheet is never handed out as the signed one."""
        self.pdf: bytes | None = None
        self.fault: UserError | None = None
        self.crash: BaseException | None = None

    def begin(self) -> None:
        """Set to work."""
        _running.add(self)
        self.finished.connect(self._let_go)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._finish)
        self.start()

    def run(self) -> None:
        """The work itself, on its own thread."""
        try:
            with no_collecting():
                self.pdf = self._make(self.paper)
        except UserError as fault:
            self.fault = fault
        except Exception as crash:
            self.crash = crash

    def result(self) -> bytes:
        """The PDF; raises what went wrong on the thread of the one who asks."""
        if self.fault is not None:
            raise self.fault
        if self.crash is not None:
            raise self.crash
        assert self.pdf is not None
        return self.pdf

    def _finish(self) -> None:
        self.wait()

    def _let_go(self, *_nothing: Any) -> None:
        _running.discard(self)
