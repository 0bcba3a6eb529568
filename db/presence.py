"""Whether the file of an open database is still where it was: a stick can be taken away, and another one come back."""

import os
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db import sqlite
from db.audit import Head
from db.faults import DatabaseFault, OtherDatabase, ReadOnlyDatabase, VanishedDatabase
from db.places import writable

Identity = tuple[int, int]
"""The disk that a file is on, and its number there."""


class Presence:
    """Looked at before every transaction, and by whoever has a clock every few seconds.

    Once the file is gone nothing is read or written until the very same records are at its place again: the same key,
    and in their audit the row that was written last. An older copy, or another clinic's stick, is left as it is.
    """

    def __init__(self, path: Path, key: bytes, beside: Path, head: Head) -> None:
        self._path, self._key, self._beside = path, key, beside
        self._seen = _identity(path)
        self._gone = self._locked = False
        self._lock = threading.Lock()
        self.head = head
        """What was written last; it must be there when the file comes back."""

    def look(self, let_go: Callable[[], None]) -> None:
        """A fault while the file is not there, or something else is; `let_go` closes what is open of it.

        Raises:
            DatabaseFault: it is away, or at its place are other records.
        """
        with self._lock:
            now = _identity(self._path)
            if not self._gone and now == self._seen:
                return
            if not self._gone:
                self._gone = True
                # At once: to close it later would take away the log of whatever lies at its place by then.
                let_go()
            if now is None:
                raise VanishedDatabase(self._path, "it was there before")
            self._refuse_other()
            self._seen, self._gone = now, False

    def look_closely(self, let_go: Callable[[], None]) -> None:
        """The same, and asks the disk itself, which may be gone while the system still remembers its files.

        Raises:
            DatabaseFault: as above; or the disk can be read and no longer written.
        """
        if not self._gone and not _reads(self._beside):
            with self._lock:
                self._gone = True
                let_go()
            raise VanishedDatabase(self._path, "its disk does not answer")
        self.look(let_go)
        if not writable(self._path):
            self._locked = True
            raise ReadOnlyDatabase(self._path, "the file or its folder may not be written")
        if self._locked:
            # What was opened meanwhile can only read, and would for ever.
            self._locked = False
            let_go()

    def _refuse_other(self) -> None:
        try:
            same = sqlite.begins_with(self._path, self._key) and self._has_head()
        except (sqlite.Error, OSError) as error:
            fault: DatabaseFault = sqlite.fault_of(error, self._path) or OtherDatabase(self._path, str(error))
            raise fault from error
        if not same:
            raise OtherDatabase(self._path, "what was written last is not in it")

    def _has_head(self) -> bool:
        if not self.head.count:
            return True
        # A log beside it waits to be read; without one nothing at all may be made there.
        waits = self._path.with_name(f"{self._path.name}-wal").exists()
        address = f"{self._path.absolute().as_uri()}?{'mode=ro' if waits else 'immutable=1'}"
        with closing(sqlite.opened(address, self._key, 0)) as connection:
            found = connection.execute("SELECT digest FROM audit WHERE id = ?", (self.head.count,)).fetchall()
        return bool(found == [(self.head.digest,)])


def _identity(path: Path) -> Identity | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _reads(file: Path) -> bool:
    """Whether the disk gives the file's first byte, not the memory of the system; a file that was never there does."""
    try:
        with file.open("rb", buffering=0) as opened:
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            opened.read(1)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
