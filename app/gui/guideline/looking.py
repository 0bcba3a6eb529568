"""The work before a guideline is switched to, off the window's thread: check it, then look at every patient."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.errors import UserError
from app.gui.session import Session
from app.gui.work import Work
from app.impact import Impact, impact
from app.packs import Candidate


class _Stopped(Exception):
    """Raised by the progress to stop."""


class Looking(QObject):
    """Begin it once; `found`, `failed` or `stopped` ends it."""

    checked = Signal(object)
    """The Candidate, read and proven; the patients come next."""
    moved = Signal(int, int)
    """How many patients of how many."""
    found = Signal(object, object)
    """The Candidate and its Impact."""
    failed = Signal(object)
    """A UserError."""
    stopped = Signal()

    def __init__(self, session: Session, find: Callable[[], Candidate]) -> None:
        super().__init__()
        self._store, self._find = session.store, find
        self._stopping = False
        self._work: Work[tuple[Candidate, Impact]] | None = None

    def begin(self) -> None:
        """Set to work."""
        self._work = Work(self._look)
        self._work.finished.connect(self._ended)
        self._work.begin()

    def stop(self) -> None:
        """Stop at the next look; nothing was changed by then."""
        self._stopping = True

    def _look(self) -> tuple[Candidate, Impact]:
        candidate = self._find()
        self.checked.emit(candidate)
        return candidate, impact(self._store, candidate.engine, self._progress)

    def _progress(self, done: int, of: int) -> None:
        if self._stopping:
            raise _Stopped
        self.moved.emit(done, of)

    def _ended(self) -> None:
        assert self._work is not None
        try:
            candidate, told = self._work.result()
        except _Stopped:
            self.stopped.emit()
        except UserError as fault:
            self.failed.emit(fault)
        else:
            self.found.emit(candidate, told)
