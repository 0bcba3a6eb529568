"""Whether the records can be worked with where they are: at the start, and every few seconds by whoever has a clock."""

from pathlib import Path

from app.fault_words import telling
from app.records import FILE
from db import sqlite
from db.faults import ReadOnlyDatabase, UnreachableDatabase
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
        if not sqlite.writable(path):
            raise ReadOnlyDatabase(path, "the file or its folder may not be written")
