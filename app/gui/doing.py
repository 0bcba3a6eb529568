"""One long piece of work with its progress: it runs off the window's thread, and can be stopped."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.backups import Stopped
from app.errors import UserError
from app.gui.work import Work

Progress = Callable[[float], None]


class Doing(QObject):
    """Begin it once; exactly one of the last three signals ends it.

    Args:
        act: the work; it is given what it is to tell its progress to.
    """

    moved = Signal(int)
    """Per cent."""
    done = Signal(object)
    """What was made."""
    failed = Signal(object)
    """A UserError."""
    stopped = Signal()

    def __init__(self, act: Callable[[Progress], object]) -> None:
        super().__init__()
        self._stopping = False
        self._told = -1
        self._work: Work[object] = Work(lambda: act(self._progress))

    def begin(self) -> None:
        """Set to work."""
        self._work.finished.connect(self._ended)
        self._work.begin()

    def stop(self) -> None:
        """Stop at the next look; nothing is left of it then."""
        self._stopping = True

    def _progress(self, done: float) -> None:
        if self._stopping:
            raise Stopped
        percent = round(100 * done)
        if percent != self._told:
            self._told = percent
            self.moved.emit(percent)

    def _ended(self) -> None:
        try:
            made = self._work.result()
        except Stopped:
            self.stopped.emit()
        except UserError as fault:
            self.failed.emit(fault)
        else:
            self.done.emit(made)
