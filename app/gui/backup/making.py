"""One backup being made off the window's thread: how far it is, how it is stopped, and what came of it."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.backups import Backups, Made, Stopped
from app.errors import UserError
from app.gui.work import Work


class Making(QObject):
    """Begin it once; exactly one of the last three signals ends it."""

    moved = Signal(int)
    """Per cent."""
    made = Signal(object)
    """A Made."""
    failed = Signal(object)
    """A UserError."""
    stopped = Signal()

    def __init__(self, backups: Backups, reason: str) -> None:
        super().__init__()
        self._backups, self._reason = backups, reason
        self._stopping = False
        self._work: Work[Made] | None = None

    def begin(self) -> None:
        """Set to work."""
        self._work = Work(lambda: self._backups.make(self._reason, self._progress))
        self._work.finished.connect(self._ended)
        self._work.begin()

    def stop(self) -> None:
        """Stop at the next look; nothing is left of it then."""
        self._stopping = True

    def _progress(self, done: float) -> None:
        if self._stopping:
            raise Stopped
        self.moved.emit(round(100 * done))

    def _ended(self) -> None:
        assert self._work is not None
        try:
            made = self._work.result()
        except Stopped:
            self.stopped.emit()
        except UserError as fault:
            self.failed.emit(fault)
        else:
            self.made.emit(made)


def how_far(percent: int) -> str:
    """A sentence for the progress."""
    words = QCoreApplication.translate
    if percent < 60:
        return words("Backup", "Copying the records: {n} %").format(n=percent)
    return words("Backup", "Proving the copy: {n} %").format(n=percent)
