"""A restore step by step: look at a backup, open it by password or recovery key, prove it, put it in place. No Qt."""

import shutil
import tempfile
import weakref
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.backups import look_again
from app.errors import Said, UserError
from app.fault_words import telling
from app.records import FILE
from app.trail import Actor
from app.users import ADMINISTRATOR, User, Users
from db import backup_file, restore
from db.backup_file import Manifest
from db.faults import DatabaseFault
from db.store import open_store
from db.vault import FILE as KEYS

__all__ = ["Manifest", "Restoring", "finish"]


class Restoring:
    """One backup on its way into a data folder. Until `commit` nothing there is touched.

    Args:
        path: the backup.
        folder: where the records are, or will be.

    Raises:
        UserError: it is no backup, or damaged.
    """

    def __init__(self, path: Path, folder: Path) -> None:
        self.path, self._folder = path, folder
        with telling():
            self.manifest = backup_file.look(path)
            keys = backup_file.member(path, KEYS)
        # Only the wrapped keys, which tell nothing without a password.
        beside = Path(tempfile.mkdtemp(prefix="msback-"))
        self._clean = weakref.finalize(self, shutil.rmtree, beside, ignore_errors=True)
        (beside / KEYS).write_bytes(keys)
        self._users = Users(beside)
        self._actor = Actor("")
        self.erased: tuple[str, ...] = ()
        """Numbers of patients who are in the backup and were erased since; known once it is prepared."""

    def users(self) -> tuple[User, ...]:
        """Who could sign in when it was made."""
        return self._users.all()

    def wait_s(self, user_id: str = "") -> float:
        """Seconds until the next attempt."""
        return self._users.wait_s(user_id) if user_id else self._users.wait_s()

    def unlock(self, user: User, password: str) -> None:
        """Open it with the password that an administrator had when it was made.

        Raises:
            UserError: it is wrong, too soon, or this user does not look after backups.
        """
        if ADMINISTRATOR not in user.roles:
            why = Said("{name} does not look after backups.", name=user.name)
            raise UserError("The backup was not opened.", why, "Let an administrator do it, or use the recovery key.")
        self._users.sign_in(user.id, password)
        self._actor = Actor(user.name, user.id)

    def recover(self, typed: str) -> None:
        """Open it with the recovery key; UserError when it is another one."""
        self._users.open_by_paper(typed)
        self._actor = Actor("recovery key")

    def prepare(self, now: datetime, progress: Callable[[float], None] = lambda _done: None) -> None:
        """Take it out, prove it whole, show an old visit from it; this takes a while.

        `progress` is told how far it is, from 0 to 1; what it raises stops it, and nothing is left of it.

        Raises:
            UserError: it does not prove itself, is of another clinic, or there is no room; nothing has changed.
        """
        with telling():
            made = restore.prepare(
                self.path, self._folder, lambda _: self._users.key, self._actor, now, look_again, progress
            )
        self.erased = made.erased

    def commit(self, now: datetime) -> Path:
        """Put it in the place of the records, which nobody may have open; back to those when it does not open there.

        Returns:
            The folder in which the records of before are kept.
        """
        with telling():
            aside = restore.commit(self._folder)
            try:
                store = open_store(self._folder / FILE, self._users.key)
                store.check()
                store.close()
            except DatabaseFault:
                restore.go_back(self._folder, aside, now)
                raise
        return aside

    def close(self) -> None:
        """Forget what was taken out to look at it."""
        self._clean()


def finish(folder: Path) -> None:
    """Go on with a restore that a kill cut short; to be called before anybody looks for records.

    Raises:
        UserError: the disk does not let it.
    """
    with telling():
        restore.finish(folder)
