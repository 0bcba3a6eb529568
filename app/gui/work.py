"""One piece of work off the window's thread, so that the window never waits for it."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QThread

from app.gui import calm

Made = TypeVar("Made")

running: set["Work[Any]"] = set()
"""A thread must outlive its work, also when the page that asked for it is gone."""


class Work(QThread, Generic[Made]):
    """When `finished` comes, `result` gives what was made, or raises what went wrong."""

    def __init__(self, act: Callable[[], Made]) -> None:
        super().__init__()
        self._act = act
        self._made: list[Made] = []
        self._fault: Exception | None = None

    def begin(self) -> None:
        """Set to work."""
        running.add(self)
        calm.rest(self)
        self.finished.connect(self._let_go)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._finish)
        self.start()

    def run(self) -> None:
        """The work itself, on its own thread."""
        try:
            self._made.append(self._act())
        except Exception as fault:
            self._fault = fault

    def result(self) -> Made:
        """What was made; what went wrong is raised on the thread of the one who asks."""
        if self._fault is not None:
            raise self._fault
        return self._made[0]

    def _finish(self) -> None:
        self.wait()

    def _let_go(self) -> None:
        if self in running:
            self.wait()
            running.discard(self)
            calm.go_on(self)
