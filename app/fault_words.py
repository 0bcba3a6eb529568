"""What a fault of the database means to the user: what happened, why, what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.errors import UserError
from db import faults

_WORDS: dict[type[faults.DatabaseFault], tuple[str, str, str]] = {
    faults.NewerDatabase: (
        "The records cannot be opened with this version of MSBack.",
        "They were written by a newer version: {path} ({detail}).",
        "Start the newer version; the file was left as it was.",
    ),
    faults.DamagedDatabase: (
        "The records are damaged.",
        "The file {path} does not fit together ({detail}).",
        "Keep the file as it is, do not write to it, and restore the latest backup.",
    ),
    faults.NotADatabase: (
        "The records cannot be read.",
        "The file {path} is not a database of MSBack, or its beginning is damaged ({detail}).",
        "Move the file aside and restore the latest backup; the file was left as it was.",
    ),
    faults.ForeignDatabase: (
        "The records cannot be read.",
        "The file {path} is not the database of these keys, or its beginning is damaged ({detail}).",
        "Move the file aside and restore the latest backup; the file was left as it was.",
    ),
    faults.PlainDatabase: (
        "The records cannot be used as they are.",
        "The file {path} was written before records were encrypted ({detail}).",
        "Keep it in a safe place, and ask whoever looks after MSBack; the file was left as it was.",
    ),
    faults.MissingKeys: (
        "The records cannot be opened.",
        "The file with their keys is missing: {path}.",
        "Bring {path} back from a backup, or restore the whole backup; nothing was changed.",
    ),
    faults.DamagedKeys: (
        "The records cannot be opened.",
        "The file with their keys is damaged: {path} ({detail}).",
        "Bring {path} back from a backup, or restore the whole backup; nothing was changed.",
    ),
    faults.WrongPassword: (
        "That is not the password.",
        "It does not open the records.",
        "Try again; small and capital letters count. A forgotten password: use the recovery key.",
    ),
    faults.WrongRecoveryKey: (
        "That recovery key is not the one of these records.",
        "It is typed without a mistake, but it opens nothing here.",
        "Look for the newest recovery sheet of this clinic.",
    ),
    faults.TooSoon: (
        "Please wait before the next try.",
        "There were several failed tries; the next one is possible in {detail}.",
        "Wait that long. Starting MSBack again does not make it shorter.",
    ),
    faults.LockedDatabase: (
        "The records are in use.",
        "Another program holds {path} and did not let go ({detail}).",
        "Close the other window or program that uses the records, then try again.",
    ),
    faults.DiskFull: (
        "There is no room left to save.",
        "The disk of {path} is full ({detail}).",
        "Leave this window open, make room on the disk, then save again.",
    ),
    faults.ReadOnlyDatabase: (
        "The records cannot be changed.",
        "The file {path} or its folder may only be read ({detail}).",
        "Ask whoever looks after this computer for the right to write there, then try again.",
    ),
    faults.FailingDisk: (
        "The disk did not do what it was asked.",
        "Reading or writing {path} failed ({detail}).",
        "Leave this window open, check that the disk is connected and sound, then save again.",
    ),
    faults.UnreachableDatabase: (
        "The records cannot be opened.",
        "The file {path} cannot be reached ({detail}).",
        "Check that the folder exists and that you may use it, then try again.",
    ),
    faults.VanishedDatabase: (
        "The records are not there any more.",
        "{path} cannot be reached ({detail}): its stick or folder was taken away.",
        "Leave this window open and put the stick back. What you enter stays here, and is saved by itself then.",
    ),
    faults.OtherDatabase: (
        "These are not the records that were open.",
        "At {path} are others, or an older copy ({detail}). Nothing was written to them.",
        "Leave this window open and put back the stick that was there before; then everything is saved.",
    ),
    faults.NotABackup: (
        "This is no backup.",
        "The file {path} is no backup of MSBack ({detail}).",
        "Choose a file whose name ends in .backup.",
    ),
    faults.DamagedBackup: (
        "This backup is damaged.",
        "The file {path} is not as it was written ({detail}).",
        "Choose another backup; nothing was changed.",
    ),
    faults.ForeignBackup: (
        "This backup is of another clinic.",
        "The keys of {path} are not those of the records here ({detail}).",
        "Choose a backup of this clinic; nothing was changed.",
    ),
    faults.SignedRecord: (
        "This cannot be changed any more.",
        "It belongs to a visit that is signed.",
        "Open the signed visit and amend it.",
    ),
}


@contextmanager
def telling() -> Iterator[None]:
    """Turn a fault of the database into a UserError."""
    try:
        yield
    except faults.DatabaseFault as fault:
        what, why, todo = (text.format(path=fault.path, detail=fault.detail) for text in _WORDS[type(fault)])
        raise UserError(what, why, todo) from fault
