"""What can be wrong with a database that is nobody's bug; the program above turns these into words."""

from pathlib import Path


class DatabaseFault(Exception):
    """A fault of the world: which file, and what the database library said."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"{path}: {detail}")
        self.path = path
        self.detail = detail


class NewerDatabase(DatabaseFault):
    """Written by a later release; this one does not know its shape."""


class DamagedDatabase(DatabaseFault):
    """A database whose pages no longer fit together."""


class NotADatabase(DatabaseFault):
    """A file that is no database, or one of another program."""


class LockedDatabase(DatabaseFault):
    """Another process holds the lock and did not let go in time."""


class DiskFull(DatabaseFault):
    """No room to write."""


class ReadOnlyDatabase(DatabaseFault):
    """The file or its folder may be read but not written."""


class FailingDisk(DatabaseFault):
    """The disk refused to read or write, and is not full."""


class UnreachableDatabase(DatabaseFault):
    """The file cannot be opened at all: a folder in its place, no permission to read."""


class SignedRecord(DatabaseFault):
    """A write to what was signed, refused by the database itself."""
