"""The database of one clinic: opened, brought up to date, and the only sessions there are."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from db import audit, sqlite, vault, words
from db.faults import NewerDatabase
from db.presence import Presence

REVISIONS = ("0001", "0002", "0003", "0004", "0007", "0008", "0009")
"""Every migration there is, oldest first; told here so that a database at the head never loads Alembic."""

words.watch()

BUSY_MS = 3000
"""How long to wait for another process's lock."""


class Store:
    """An open database. Every reading and writing is one transaction, and a fault is a DatabaseFault."""

    def __init__(self, path: Path, engine: Engine, key: bytes) -> None:
        self.path = path
        self.key = key
        self._engine = engine
        self._writer = engine.execution_options(writing=True)
        self._presence: Presence | None = None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One look at the database, everything in it from the same moment."""
        with self._telling_faults(), Session(self._engine, expire_on_commit=False) as session, session.begin():
            session.connection()
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction: on the disk when the block ends, and nothing of it when the block fails."""
        with self._telling_faults(), Session(self._writer, expire_on_commit=False) as session, session.begin():
            session.connection()  # takes the lock for writing now, so that what is read stays true until it is written
            yield session
            head = audit.head(session) if self._presence else audit.Head()
        if self._presence:
            self._presence.head = head

    def watch(self) -> None:
        """From here on the file must stay where it is: once it is gone, no transaction begins until it is back."""
        with self.reading() as session:
            head = audit.head(session)
        self._presence = Presence(self.path, self.key, self.path.parent / vault.FILE, head)

    def look(self) -> None:
        """Ask the disk whether the file is there and may be written; DatabaseFault where it is not."""
        if self._presence:
            self._presence.look_closely(self.close)

    def check(self) -> None:
        """Read every page and every reference; DamagedDatabase says what does not fit."""
        with self._telling_faults(), self._engine.connect() as connection:
            sqlite.check(connection, self.path)

    def forget_pages(self) -> None:
        """Give back the memory of what was read; it is read again when it is needed."""
        sqlite.forget_pages(self._engine)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def _telling_faults(self) -> Iterator[None]:
        if self._presence:
            self._presence.look(self.close)
        try:
            yield
        except DBAPIError as error:
            fault = sqlite.fault_of(error.orig, self.path) if error.orig else None
            if fault is None:
                raise
            raise fault from error


def open_store(path: Path, key: bytes, busy_ms: int = BUSY_MS, *, backed_up: bool = False) -> Store:
    """Open the database at `path` with its key of 32 bytes, making it and its folder where there is none.

    One of an earlier release is brought up to date once a backup of it is proven, unless there is one: `backed_up`.

    Raises:
        DatabaseFault: it cannot be used; whatever was there is as it was.
    """
    found = _revision(path, key, busy_ms)
    if found != sqlite.FRESH and found not in REVISIONS:
        raise NewerDatabase(
            path, "it is at revision {came}, this release knows up to {known}", came=found, known=REVISIONS[-1]
        )
    store = Store(path, sqlite.make_engine(path, key, busy_ms), key)
    try:
        if found != REVISIONS[-1]:
            if found != sqlite.FRESH and not backed_up:
                _back_up(store)
            _migrate(store)
        with store.writing():
            pass  # takes the lock for writing and lets go: locked and read-only show now, not at an answer
        store.watch()
    except BaseException:
        store.close()
        raise
    return store


def _revision(path: Path, key: bytes, busy_ms: int) -> str:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        present = path.exists()
    except OSError as error:
        fault = sqlite.fault_of(error, path)
        if fault is None:
            raise
        raise fault from error
    return sqlite.revision(path, key, busy_ms) if present else sqlite.FRESH


def _back_up(store: Store) -> None:
    from db import backup  # which knows what a store is

    now = datetime.now().astimezone()
    backup.make(store, store.path.parent / backup.FOLDER, now, reason="upgrade", program="")


def _migrate(store: Store) -> None:
    """Bring the database to the head in one transaction, or leave it where it was."""
    from db.migrations.upgrade import upgrade  # Alembic is slow to load and rarely needed

    with store.writing() as session:
        connection = session.connection()
        upgrade(connection)
        sqlite.install_triggers(connection)
        sqlite.check(connection, store.path)
