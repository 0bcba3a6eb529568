"""Backups of the clinic: where they go, when one is due, how each is proven, and what is told of it. No Qt."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from app import VERSION
from app.engine.stored import assessment_from_json
from app.errors import Said, UserError
from app.fault_words import telling
from app.handouts.recipe import made_again
from app.records import Records
from db import audit, backup, models, patients, sqlite
from db.audit import Deed
from db.backup import Backup
from db.backup_file import ENDING
from db.faults import DamagedBackup
from db.key_file import put
from db.store import Store
from db.tampering import keep_head
from db.thinning import thin, thin_aside

__all__ = ["ENDING", "Backup", "Backups", "Made", "Proven", "Stopped", "known", "look_again"]

FOLDER, SECOND = "backup_folder", "backup_second"
"""Settings: the folders; each empty where none was chosen."""
_PROVEN = "backup_proven"
_CHECKED = "records_checked"
_MARK = "msback-backups"
OLD_DAYS = 3
"""From here on the last proven backup is old: a weekend and a day."""
_WORTH = (
    audit.CHANGED, audit.SIGNED, audit.PRINTED, audit.IMPORTED, audit.SETTINGS, audit.USERS, audit.PACK_CHANGE,
    audit.DELETED,
)  # fmt: skip


class Stopped(Exception):
    """Raised by a progress to stop a backup."""


@dataclass(frozen=True)
class Proven:
    """The last backup that proved itself, and how many rows the audit had then."""

    at: datetime
    path: Path
    audit_count: int


@dataclass(frozen=True)
class Made:
    """One backup, and what became of it in the second place: its path, or why it is not there."""

    backup: Backup
    second: Path | None = None
    fault: UserError | None = None
    absent: bool = False


class Backups:
    """The backups of open records."""

    def __init__(self, records: Records, now: Callable[[], datetime]) -> None:
        self._records, self._store, self._now = records, records.store, now

    def folder(self) -> Path:
        """Where they go: as chosen, or beside the records."""
        chosen = self._records.setting(FOLDER)
        return Path(chosen) if chosen else self.usual_folder()

    def usual_folder(self) -> Path:
        """Beside the records."""
        return self._store.path.parent / backup.FOLDER

    def second(self) -> Path | None:
        """The second place, whether it is present or not."""
        chosen = self._records.setting(SECOND)
        return Path(chosen) if chosen else None

    def places(self) -> tuple[Path, ...]:
        """The folder, and the second place where one was chosen."""
        second = self.second()
        return (self.folder(),) if second is None else (self.folder(), second)

    def choose(self, setting: str, folder: Path | None) -> None:
        """Set the folder or the second place, and mark it; None: none, or the usual one.

        Raises:
            UserError: nothing can be written there.
        """
        if folder is not None:
            try:
                folder.mkdir(parents=True, exist_ok=True)
                put(folder / _MARK, self._clinic().encode("ascii"))
            except OSError as error:
                why = Said("{folder}: {reason}.", folder=folder, reason=error.strerror)
                raise UserError("Backups cannot go there.", why, "Choose another folder.") from error
        self._records.set_setting(setting, str(folder.absolute()) if folder else "")

    def present(self, folder: Path) -> bool:
        """Whether it is the place that was marked; the empty folder of a stick that is not plugged in is not."""
        try:
            return (folder / _MARK).read_text("ascii").strip() == self._clinic()
        except (OSError, UnicodeDecodeError):
            return False

    def proven(self) -> Proven | None:
        """The last one that proved itself."""
        kept = self._records.setting(_PROVEN)
        if not kept:
            return None
        said = json.loads(kept)
        return Proven(datetime.fromisoformat(said["at"]), Path(said["path"]), said["audit"])

    def old(self) -> bool:
        """Whether it is time to worry: there are patients, and no backup of the last days."""
        last = self.proven()
        if last is None:
            return self._records.count() > 0
        # A day that has not come yet was told by a wrong clock, and nobody knows how old it is.
        return not timedelta(days=-1) <= self._now() - last.at <= timedelta(days=OLD_DAYS)

    def due_today(self) -> bool:
        """Whether none was made today, and there is something that none holds."""
        last = self.proven()
        today = last is not None and last.at.astimezone().date() == self._now().astimezone().date()
        return not today and self.due()

    def due(self) -> bool:
        """Whether something was done that no backup holds."""
        last = self.proven()
        query = select(models.Audit.id).where(models.Audit.kind.in_(_WORTH)).limit(1)
        if last is not None:
            query = query.where(models.Audit.id > last.audit_count)
        with telling(), self._store.reading() as session:
            return session.scalar(query) is not None

    def listed(self) -> tuple[Backup, ...]:
        """Those in both places, newest first."""
        found = [one for place in self.places() for one in backup.listed(place)]
        return tuple(sorted(found, key=lambda one: one.manifest.made_at, reverse=True))

    def make(self, reason: str, progress: backup.Progress = lambda _done: None, folder: Path | None = None) -> Made:
        """Make one, prove it, thin the older ones out, and put it in the second place when that is there.

        Raises:
            UserError: it could not be made or proven; the older ones are as they were.
            Stopped: the progress stopped it.
        """
        with telling():
            place = folder or self.folder()
            made = backup.make(
                self._store, place, self._now(), reason=reason, program=VERSION, proof=look_again, progress=progress
            )
            self._tell(made, reason)
            keep_head(self._store, self._now())
            if folder is None:
                thin(place, made)
                thin_aside(self._store.path.parent, self._store.key, self.listed())
        return self._second(made) if folder is None else Made(made)

    def check_due(self) -> bool:
        """Whether the records are too large to be read whole when they are opened, and for a day nothing did so."""
        if self._store.path.stat().st_size <= sqlite.SMALL:
            return False
        last, checked = self.proven(), self._records.setting(_CHECKED)
        known = [last.at] if last else []
        known += [datetime.fromisoformat(checked)] if checked else []
        return not known or self._now() - max(known) > timedelta(days=1)

    def check(self) -> None:
        """Read the records whole, and keep that it was done.

        Raises:
            UserError: something does not fit together.
        """
        checked(self._store)
        with telling(), self._store.writing() as session:
            patients.set_setting(session, _CHECKED, self._now().isoformat())

    def anchor(self) -> None:
        """Keep the head of the audit outside the database."""
        with telling():
            keep_head(self._store, self._now())

    def _tell(self, made: Backup, reason: str) -> None:
        said = {"at": made.manifest.made_at.isoformat(), "path": str(made.path), "audit": made.manifest.audit_count}
        with self._store.writing() as session:
            patients.set_setting(session, _PROVEN, json.dumps(said))
            audit.write(
                session, self._records.trail.actor, Deed(audit.BACKUP, "backup", made.path.name[:64], detail=reason)
            )

    def _second(self, made: Backup) -> Made:
        second = self.second()
        if second is None:
            return Made(made)
        if not self.present(second):
            return Made(made, absent=True)
        try:
            with telling():
                path = backup.copy_to(made, second)
                thin(second, Backup(path, made.manifest))
        except UserError as fault:
            return Made(made, fault=fault)
        return Made(made, second=path)

    def _clinic(self) -> str:
        return sqlite.salt(self._store.key).hex()


def known(data: Path, records: Records | None) -> tuple[Backup, ...]:
    """The backups that can be found: where the records say they go, or beside them when they do not open."""
    if records is not None:
        return Backups(records, lambda: datetime.now().astimezone()).listed()
    return backup.listed(data / backup.FOLDER)


def look_again(copied: Store) -> None:
    """Show an old visit from a copy: its advice is read, and its sheet set anew and compared with what was handed out.

    Raises:
        DamagedBackup: it comes out otherwise.
    """
    with copied.reading() as session:
        ids = list(session.scalars(select(models.Sheet.id).order_by(models.Sheet.id)))
        if not ids:
            return
        # Another one each time: the number of rows in the audit grows with every backup.
        sheet = session.get_one(models.Sheet, ids[audit.head(session).count % len(ids)])
        record = session.get(models.Assessment, sheet.encounter_id)
        try:
            if record is not None:
                assessment_from_json(json.loads(record.result))
            again = made_again(json.loads(sheet.settings))
        except (ValueError, KeyError, TypeError) as error:
            raise DamagedBackup(copied.path, "visit {visit} cannot be shown", visit=str(sheet.encounter_id)) from error
        if hashlib.sha256(sheet.pdf).hexdigest() != sheet.sha256 or (again is not None and again != sheet.pdf):
            raise DamagedBackup(
                copied.path, "the sheet of visit {visit} comes out otherwise", visit=str(sheet.encounter_id)
            )


def checked(store: Store) -> str:
    """Read the records whole, and say how much there is.

    Raises:
        UserError: something does not fit together.
    """
    with telling():
        store.check()
        with store.reading() as session:
            counts = patients.counts(session)
        look_again(store)
    return f"patients: {counts['patients']:,}, signed visits: {counts['signed']:,}, drafts: {counts['drafts']:,}"
