"""Whether the records can be worked with where they are: at the start, and every few seconds by whoever has a clock."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.fault_words import telling
from db.faults import ReadOnlyDatabase, UnreachableDatabase
from db.places import FILE, restore_waits, writable

if TYPE_CHECKING:
    # The database is loaded after the first frame, and after the password can be typed.
    from db.store import Store


def look(store: Store) -> None:
    """Look once; when they were away and are back, they can be used again.

    Raises:
        UserError: they were taken away, others lie at their place, or they may not be written any more.
    """
    with telling():
        store.look()


def refuse_read_only(folder: Path) -> None:
    """Tell a place that cannot be written before anybody types a password or a name; UserError says which."""
    path = folder / FILE
    with telling():
        if not folder.is_dir():
            raise UnreachableDatabase(path, "its folder cannot be made")
        if not writable(path):
            raise ReadOnlyDatabase(path, "the file or its folder may not be written")


def finish_restore(folder: Path) -> None:
    """Go on with a restore that was cut short, where there is one; UserError where the disk does not let it."""
    if restore_waits(folder):
        from app.restoring import finish

        finish(folder)
