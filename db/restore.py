"""Restoring: everything is made and proven beside the records, then put in their place so that a kill only delays it.

`restoring` is being made and may be thrown away. Renamed to `restored` it is whole, and counts: whoever looks at the
folder next finishes what is left. The records that were there lie in a folder of their own then, untouched.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import NamedTuple

from db import anchors, audit, backup, backup_file, copies, erasing, sqlite
from db.audit import Actor, Deed
from db.backup import BESIDE, DATABASE, settle
from db.backup_file import Manifest
from db.faults import DatabaseFault, ForeignBackup, NewerDatabase, fault_of_system
from db.key_file import put
from db.places import MADE, MAKING
from db.store import REVISIONS, open_store
from db.vault import Vault

_LOGS = (f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal")
_ALL = (*_LOGS, DATABASE, *BESIDE)
"""The log goes before its database, so that it never lies beside another one."""
_ASIDE, _EMPTIED = "aside.txt", "emptied"


class Prepared(NamedTuple):
    """What is in the backup, and who was erased from it because they had been erased here."""

    manifest: Manifest
    erased: tuple[str, ...]


KeyOf = Callable[[Path], bytes]
"""Gives the key of the database, by the key file that lies in a folder."""


def prepare(
    path: Path,
    folder: Path,
    key_of: KeyOf,
    actor: Actor | None,
    now: datetime,
    proof: backup.Proof | None = None,
    progress: Callable[[float], None] = lambda _done: None,
) -> Prepared:
    """Take a backup out beside the records, prove it and bring it up to date; the records are not touched.

    `progress` is told how far it is, from 0 to 1; what it raises stops it, and nothing is left of it.

    Raises:
        DatabaseFault: it is damaged, newer, of another clinic, or not to be opened; nothing has changed.
    """
    finish(folder)
    making = folder / MAKING
    with _thrown_away_when_it_fails(making):
        making.mkdir(parents=True)
        manifest = backup_file.unpack(path, making, lambda done: progress(0.5 * done))
        if manifest.revision not in REVISIONS:
            raise NewerDatabase(
                path,
                "it is at revision {came}, this release knows {known}",
                came=manifest.revision,
                known=REVISIONS[-1],
            )
        key = key_of(making)
        _refuse_others(path, folder, key)
        backup.prove(making, key, manifest, path)
        progress(0.8)
        erased = _bring_up_to_date(making, folder, key, Deed(audit.RESTORE, "backup", path.name), actor, now, proof)
        progress(1.0)
        _name_aside(making, folder, "before-restore", now)
        return Prepared(manifest, erased)


def commit(folder: Path) -> Path:
    """Put what was prepared in the place of the records, which nobody may have open. Returns where those are now.

    Raises:
        DatabaseFault: it could not be done; `finish` or the next start goes on with it.
    """
    return _count(folder / MAKING, folder)


def finish(folder: Path) -> Path | None:
    """Go on with a restore that was cut short after it counted. Returns where the records of before are.

    To be called before anybody looks for records in a folder: in the middle there are none.
    """
    made = folder / MADE
    try:
        if not made.is_dir():
            _clear(folder / MAKING)
            return None
        aside = folder / (made / _ASIDE).read_text("ascii")
        aside.mkdir(exist_ok=True)
        if not (made / _EMPTIED).exists():
            _move(_ALL, folder, aside)
            (made / _EMPTIED).touch()
            settle(made)
        _move(_ALL, made, folder)
        # Renamed first: half of it thrown away must not look like something to go on with.
        _clear(folder / MAKING)
        made.rename(folder / MAKING)
        _clear(folder / MAKING)
        settle(folder)
    except OSError as error:
        raise fault_of_system(error, folder) from error
    return aside


def go_back(folder: Path, aside: Path, now: datetime) -> Path:
    """Put the records of before in their place again. Returns where the restored ones are now."""
    try:
        _name_aside(aside, folder, "not-restored", now)
    except OSError as error:
        raise fault_of_system(error, aside) from error
    return _count(aside, folder)


def _count(whole: Path, folder: Path) -> Path:
    """From this one step on, what lies in `whole` are the records."""
    try:
        whole.rename(folder / MADE)
        settle(folder)
    except OSError as error:
        raise fault_of_system(error, folder) from error
    aside = finish(folder)
    assert aside is not None
    return aside


def _refuse_others(path: Path, folder: Path, key: bytes) -> None:
    """A backup of another clinic; where nothing here can say whose the records are, what is here is kept aside."""
    database, vault = folder / DATABASE, Vault(folder)
    try:
        if sqlite.begins_with(database, key) or not vault.exists:
            return
        vault.users()
    except (OSError, DatabaseFault):
        return
    if not vault.made_by(key):
        raise ForeignBackup(path, "they were made for other records")


def _bring_up_to_date(
    making: Path,
    folder: Path,
    key: bytes,
    deed: Deed,
    actor: Actor | None,
    now: datetime,
    proof: backup.Proof | None,
) -> tuple[str, ...]:
    """Open it as the program will, look at it, and let its own audit and the anchors tell of the restore.

    Who was erased since then is erased from it, too. Returns their numbers.
    """
    # The newest anchors are those that lie here: what they knew of rows after the backup must not look cut off.
    if (folder / anchors.FILE).exists():
        shutil.copyfile(folder / anchors.FILE, making / anchors.FILE)
    gone = erasing.listed_everywhere(folder, key) | erasing.listed_everywhere(making, key)
    erasing.keep(making / erasing.FILE, sorted(gone))
    store = open_store(making / DATABASE, key, copies.BUSY_MS, backed_up=True)
    try:
        erased = erasing.erase_again(store, gone, actor, now)
        store.check()
        if proof is not None:
            proof(store)
        with store.writing() as session:
            head = audit.write(session, actor, deed, now)
    finally:
        store.close()
    anchors.keep(making / anchors.FILE, head, now, restored=True)
    return erased


def _name_aside(whole: Path, folder: Path, kind: str, now: datetime) -> None:
    """Say where the records go that are replaced: a folder that is not there yet."""
    stem = f"{kind}-{now:%Y%m%d-%H%M%S}"
    free = next(name for number in count() if not (folder / (name := f"{stem}-{number}" if number else stem)).exists())
    # On the disk before anything counts on it: empty after a loss of power, it would name no folder at all.
    put(whole / _ASIDE, free.encode("ascii"))


def _move(names: tuple[str, ...], source: Path, target: Path) -> None:
    for name in names:
        if (source / name).exists():
            (source / name).replace(target / name)
    settle(source)
    settle(target)


@contextmanager
def _thrown_away_when_it_fails(making: Path) -> Iterator[None]:
    try:
        _clear(making)
        yield
    except OSError as error:
        _clear(making)
        raise fault_of_system(error, making) from error
    except BaseException:
        _clear(making)
        raise


def _clear(making: Path) -> None:
    shutil.rmtree(making, ignore_errors=True)
