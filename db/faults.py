"""What can be wrong with a database or its keys that is nobody's bug; the program above turns these into words."""

import errno
from pathlib import Path


class DatabaseFault(Exception):
    """A fault of the world: which file, and what the database library said, or a template of ours and its values."""

    def __init__(self, path: Path, detail: str, **values: object) -> None:
        self.path = path
        self.detail = detail.format(**values) if values else detail
        self.template, self.values = detail, values
        super().__init__(f"{path}: {self.detail}")


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


class VanishedDatabase(DatabaseFault):
    """The file was open and is not where it was: its stick was taken away, its folder renamed."""


class OtherDatabase(DatabaseFault):
    """At the place of the file that was open lies another one, or an older copy of it."""


class SignedRecord(DatabaseFault):
    """A write to what was signed, refused by the database itself."""


class ForeignDatabase(DatabaseFault):
    """These keys do not open it: another clinic's, no database at all, or its beginning is damaged."""


class PlainDatabase(DatabaseFault):
    """A database of this program that was never encrypted."""


class MissingKeys(DatabaseFault):
    """There is a database, and no file with the keys to it."""


class DamagedKeys(DatabaseFault):
    """The file with the keys is not as it was written."""


class WrongPassword(DatabaseFault):
    """The password does not open what it should."""


class WrongRecoveryKey(DatabaseFault):
    """A recovery key that was copied without a mistake, and belongs to other records."""


class NotABackup(DatabaseFault):
    """A file that is no backup of this program."""


class DamagedBackup(DatabaseFault):
    """A backup that is not as it was written, or does not hold what it says."""


class ForeignBackup(DatabaseFault):
    """A backup of another clinic than the one whose records are here."""


class TooSoon(DatabaseFault):
    """Another attempt before the wait after the last failures is over."""

    def __init__(self, path: Path, wait_s: float) -> None:
        super().__init__(path, "{seconds} s", seconds=round(wait_s))
        self.wait_s = wait_s


def fault_of_system(error: OSError, path: Path) -> DatabaseFault:
    """The fault that an error of the operating system means."""
    kind: type[DatabaseFault] = UnreachableDatabase
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        kind = DiskFull
    elif error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        kind = ReadOnlyDatabase
    elif error.errno == errno.EIO:
        kind = FailingDisk
    return kind(path, str(error))
