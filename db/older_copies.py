"""Older copies of the records: backups, and the records that a restore put aside. Who stands in them, and their end."""

import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from db import backup_file, erasing, sqlite
from db.backup import DATABASE, Backup
from db.erasing import Erased
from db.faults import DatabaseFault, fault_of_system

_ASIDE = ("before-restore-*", "not-restored-*")


def holding(
    gone: Collection[Erased],
    key: bytes,
    folder: Path,
    backups: Iterable[Backup],
    progress: Callable[[float], None] = lambda _done: None,
) -> tuple[Path, ...]:
    """The copies of this clinic in which one of these stands; one that cannot be read counts as such.

    Args:
        gone: who is looked for: all records of a patient.
        key: of the database, as in every copy.
        folder: where the records are.
        backups: those that are known.
        progress: is told how far it is, from 0 to 1; what it raises stops it.
    """
    ours = [one.path for one in backups if one.manifest.clinic == sqlite.salt(key).hex()]
    aside = sorted(one for kind in _ASIDE for one in folder.glob(kind) if (one / DATABASE).exists())
    found = []
    for place, path in enumerate((*ours, *aside)):
        progress(place / (len(ours) + len(aside)))
        if _stands_in(path / DATABASE, key, gone) if path.is_dir() else _packed(path, key, gone, folder):
            found.append(path)
    return tuple(found)


def remove(copies: Iterable[Path]) -> Iterator[Path]:
    """Delete copies, one after another.

    Raises:
        DatabaseFault: one could not be deleted; those after it are still there.
    """
    for path in copies:
        try:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise fault_of_system(error, path) from error
        yield path


def _stands_in(database: Path, key: bytes, gone: Collection[Erased]) -> bool:
    return any(erasing.stands_in(database, key, one) for one in gone)


def _packed(path: Path, key: bytes, gone: Collection[Erased], folder: Path) -> bool:
    """Whether somebody stands in a backup; it is taken out beside the records, encrypted as it is."""
    try:
        with tempfile.TemporaryDirectory(prefix=".msback-", dir=folder) as beside:
            backup_file.unpack(path, Path(beside))
            return _stands_in(Path(beside) / DATABASE, key, gone)
    except DatabaseFault:
        return True
    except OSError as error:
        raise fault_of_system(error, folder) from error
