"""Which backups stay: the last of each of 7 days, of 4 weeks and of 12 months that have one.

And which records stay that a restore put aside: all that hold anything which no backup holds.
"""

from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from shutil import rmtree
from time import time

import sqlcipher3.dbapi2 as sqlcipher

from db import audit, sqlite
from db.backup import DATABASE, Backup, listed
from db.faults import fault_of_system

DAYS, WEEKS, MONTHS = 7, 4, 12
HARMLESS = (audit.SEEN, audit.SEARCHED, audit.SIGN_IN, audit.FAILED_SIGN_IN, audit.LOCKED, audit.BACKUP, audit.EXPORTED)
"""Deeds that change no record."""
ASIDE = ("before-restore-*", "not-restored-*")
NEWEST_ASIDE = 2
"""So many of the records that were put aside stay whatever they hold."""
_LEFT_BEHIND_S = 24 * 3600
"""Work older than this belongs to a program that was killed."""

_PERIODS: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (DAYS, lambda at: (at.year, at.month, at.day)),
    (WEEKS, lambda at: tuple(at.isocalendar()[:2])),
    (MONTHS, lambda at: (at.year, at.month)),
)


def staying(made: Iterable[datetime]) -> set[datetime]:
    """The moments of the backups that stay. No clock is asked, so a wrong one thins nothing away."""
    newest_first = sorted(made, reverse=True)
    kept: set[datetime] = set()
    for most, period in _PERIODS:
        last: dict[tuple[int, ...], datetime] = {}
        for at in newest_first:
            last.setdefault(period(at), at)
        kept.update(list(last.values())[:most])
    return kept


def thin(folder: Path, fresh: Backup) -> tuple[Path, ...]:
    """Delete the backups of this clinic that need not stay, once a fresh one is proven; which they were.

    Files that are damaged, of another clinic or no backup are left alone.

    Raises:
        DatabaseFault: one could not be deleted.
    """
    ours = [one for one in listed(folder) if one.manifest.clinic == fresh.manifest.clinic]
    moments, now = [one.manifest.made_at for one in ours], fresh.manifest.made_at
    # What a clock that ran ahead has dated is thinned by itself: it must not take the places of today's.
    kept = {now, *staying(at for at in moments if at <= now), *staying(at for at in moments if at > now)}
    gone = [one.path for one in ours if one.manifest.made_at not in kept]
    for path in gone:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise fault_of_system(error, path) from error
    _sweep(folder)
    return tuple(gone)


def thin_aside(data: Path, key: bytes, backups: Iterable[Backup]) -> tuple[Path, ...]:
    """Delete records that a restore put aside and that a backup holds to the last deed; which they were.

    The newest stay, and so do those that hold anything else, are damaged or are not of this key.

    Raises:
        DatabaseFault: one could not be deleted.
    """
    folders = sorted((one for kind in ASIDE for one in data.glob(kind)), key=_put_aside_at, reverse=True)
    heads = {(one.manifest.audit_count, one.manifest.audit_digest) for one in backups}
    gone = [one for one in folders[NEWEST_ASIDE:] if _held(one / DATABASE, key, heads)]
    for folder in gone:
        try:
            rmtree(folder)
        except OSError as error:
            raise fault_of_system(error, folder) from error
    return tuple(gone)


def _put_aside_at(folder: Path) -> str:
    """The moment in its name: `before-restore-20261123-103100`."""
    return folder.name.split("-restore-")[-1].split("restored-")[-1]


def _held(database: Path, key: bytes, heads: set[tuple[int, str]]) -> bool:
    """Whether a backup holds all that was done in closed records: nothing but looking came after its last row."""
    address = f"{database.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite.opened(address, key, 0)) as connection:
            for count, digest, kind in connection.execute("SELECT id, digest, kind FROM audit ORDER BY id DESC"):
                if (count, digest) in heads:
                    return True
                if kind not in HARMLESS:
                    return False
    except (OSError, sqlcipher.Error):
        return False
    return False


def _sweep(folder: Path) -> None:
    """Take away what a killed program left unfinished."""
    for left in folder.glob(".msback-*"):
        with suppress(OSError):
            if left.is_dir() and time() - left.stat().st_mtime > _LEFT_BEHIND_S:
                rmtree(left)
