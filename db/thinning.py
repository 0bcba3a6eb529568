"""Which backups stay: the last of each of 7 days, of 4 weeks and of 12 months that have one."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from shutil import rmtree
from time import time

from db.backup import Backup, listed
from db.faults import fault_of_system

DAYS, WEEKS, MONTHS = 7, 4, 12
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


def _sweep(folder: Path) -> None:
    """Take away what a killed program left unfinished."""
    for left in folder.glob(".msback-*"):
        with suppress(OSError):
            if left.is_dir() and time() - left.stat().st_mtime > _LEFT_BEHIND_S:
                rmtree(left)
