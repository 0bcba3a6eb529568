"""Backups that are proven: copied by the database, packed, taken out again, opened with the key and read whole."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from db import anchors, audit, backup_file, copies, erasing, sqlite
from db.backup_file import ENDING, Manifest
from db.faults import DamagedBackup, DatabaseFault, fault_of_system
from db.models import Encounter, Patient
from db.store import REVISIONS, Store
from db.vault import FILE as KEYS

DATABASE = "msback.db"
FOLDER = "backups"
"""Where they go when nothing else is chosen: beside the database."""
BESIDE = (KEYS, f"{KEYS}.previous", anchors.FILE, erasing.FILE)
"""What belongs to a database and lies beside it."""

Progress = Callable[[float], None]
"""Is told how far it is, from 0 to 1; what it raises stops the work, and nothing is left of it."""
Proof = Callable[[Store], None]
"""A further look at the copy, opened; it raises DatabaseFault when something is wrong."""


@dataclass(frozen=True)
class Backup:
    """One backup in a folder."""

    path: Path
    manifest: Manifest


def make(
    store: Store,
    folder: Path,
    now: datetime,
    *,
    reason: str,
    program: str,
    proof: Proof | None = None,
    progress: Progress = lambda _done: None,
) -> Backup:
    """Make a backup of an open database in a folder; what stands there under its name in the end is proven.

    Raises:
        DatabaseFault: it could not be made or did not prove itself; the folder is as it was.
    """
    with _working(folder) as work:
        taken = work / "taken"
        taken.mkdir()
        rows = copies.copy(store.path, taken / DATABASE, store.key, lambda done: progress(0.6 * done))
        for name in BESIDE:
            with suppress(FileNotFoundError):
                shutil.copyfile(store.path.with_name(name), taken / name)
        names = tuple(sorted(one.name for one in taken.iterdir()))
        part = work / f"made{ENDING}"
        manifest = _described(taken / DATABASE, store.key, rows, now, reason, program)
        manifest = backup_file.write(part, manifest, taken, names)
        shutil.rmtree(taken)
        progress(0.7)
        with taken_out(part, lambda _folder: store.key, work) as (_, proven):
            if proof is not None and proven is not None:
                proof(proven)
        progress(1.0)
        return Backup(_placed(part, folder, now), manifest)


@contextmanager
def taken_out(path: Path, key_of: Callable[[Path], bytes], beside: Path) -> Iterator[tuple[Path, Store | None]]:
    """A backup taken out into a folder in `beside`, read whole, counted, and opened where this release can.

    Raises:
        DatabaseFault: it is not as it was written, or does not hold what it says.
    """
    with _working(beside) as work:
        manifest = backup_file.unpack(path, work)
        key = key_of(work)
        prove(work, key, manifest, path)
        store = opened(work / DATABASE, key)
        try:
            yield work, store
        finally:
            if store is not None:
                store.close()


def prove(folder: Path, key: bytes, manifest: Manifest, told: Path) -> None:
    """Read what was taken out of a backup whole, and compare it with what the backup says of itself.

    Raises:
        DamagedBackup: it differs; `told` is named.
    """
    database = folder / DATABASE
    try:
        revision = sqlite.revision(database, key, copies.BUSY_MS)
        rows = copies.read_whole(database, key)
    except DatabaseFault as fault:
        if fault.path == database:
            raise type(fault)(told, fault.detail) from fault
        raise
    if revision != manifest.revision or dict(rows) != dict(manifest.rows):
        raise DamagedBackup(told, "it holds other rows than those that were copied")


def opened(database: Path, key: bytes) -> Store | None:
    """The copy as it is, nothing brought up to date; None where it is of another release."""
    if sqlite.revision(database, key, copies.BUSY_MS) != REVISIONS[-1]:
        return None
    return Store(database, sqlite.make_engine(database, key, copies.BUSY_MS), key)


def listed(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, newest first; files that are none, or are damaged, are left out."""
    found = []
    for path in sorted(folder.glob(f"*{ENDING}")) if folder.is_dir() else ():
        with suppress(DatabaseFault):
            found.append(Backup(path, backup_file.look(path)))
    return tuple(sorted(found, key=lambda one: (one.manifest.made_at, one.path.name), reverse=True))


def copy_to(backup: Backup, folder: Path) -> Path:
    """Put the same bytes into a second folder, read back and compared.

    Raises:
        DatabaseFault: it could not be; nothing half-copied is there.
    """
    with _working(folder) as work:
        part = work / backup.path.name
        try:
            with backup.path.open("rb") as source, part.open("wb") as target:
                shutil.copyfileobj(source, target)
                target.flush()
                os.fsync(target.fileno())
        except OSError as error:
            raise fault_of_system(error, part) from error
        if backup_file.digest_of(part) != backup_file.digest_of(backup.path):
            raise DamagedBackup(part, "it reads back as other bytes")
        return _placed(part, folder, backup.manifest.made_at)


def _described(
    database: Path, key: bytes, rows: Mapping[str, int], now: datetime, reason: str, program: str
) -> Manifest:
    """What the copy holds, asked of the copy itself."""
    revision = sqlite.revision(database, key, copies.BUSY_MS)
    store = opened(database, key)
    last, head = None, audit.Head()
    if store is not None:
        try:
            with store.reading() as session:
                last = session.scalar(select(func.max(Encounter.held_on)))
                head = audit.head(session)
        finally:
            store.close()
    return Manifest(
        made_at=now,
        reason=reason,
        program=program,
        revision=revision,
        clinic=sqlite.salt(key).hex(),
        patients=rows.get(Patient.__tablename__, 0),
        encounters=rows.get(Encounter.__tablename__, 0),
        last_visit=last.isoformat() if last else "",
        rows=rows,
        audit_count=head.count,
        audit_digest=head.digest,
    )


def _placed(part: Path, folder: Path, now: datetime) -> Path:
    """Give the finished file its name, in one step."""
    stem = f"msback-{now:%Y%m%d-%H%M%S}"
    target = folder / f"{stem}{ENDING}"
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{stem}-{number}{ENDING}"
    try:
        part.replace(target)
        settle(folder)
    except OSError as error:
        raise fault_of_system(error, target) from error
    return target


def settle(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _working(folder: Path) -> Iterator[Path]:
    """A folder for what is not finished, on the same disk; gone when the work ends, however it ends."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=".msback-", dir=folder))
    except OSError as error:
        raise fault_of_system(error, folder) from error
    try:
        yield work
    except OSError as error:
        raise fault_of_system(error, folder) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
