"""What a fault of the database means to the user: what happened, why, what to do."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.errors import Said, UserError
from db import faults

_WORDS: dict[type[faults.DatabaseFault], Callable[..., UserError]] = {
    faults.NewerDatabase: lambda **at: UserError(
        "The records cannot be opened with this version of MSBack.",
        "They were written by a newer version: {path} ({detail}).",
        "Start the newer version; the file was left as it was.",
        **at,
    ),
    faults.DamagedDatabase: lambda **at: UserError(
        "The records are damaged.",
        "The file {path} does not fit together ({detail}).",
        "Keep the file as it is, do not write to it, and restore the latest backup.",
        **at,
    ),
    faults.NotADatabase: lambda **at: UserError(
        "The records cannot be read.",
        "The file {path} is not a database of MSBack, or its beginning is damaged ({detail}).",
        "Move the file aside and restore the latest backup; the file was left as it was.",
        **at,
    ),
    faults.ForeignDatabase: lambda **at: UserError(
        "The records cannot be read.",
        "The file {path} is not the database of these keys, or its beginning is damaged ({detail}).",
        "Move the file aside and restore the latest backup; the file was left as it was.",
        **at,
    ),
    faults.PlainDatabase: lambda **at: UserError(
        "The records cannot be used as they are.",
        "The file {path} was written before records were encrypted ({detail}).",
        "Keep it in a safe place, and ask whoever looks after MSBack; the file was left as it was.",
        **at,
    ),
    faults.MissingKeys: lambda **at: UserError(
        "The records cannot be opened.",
        "The file with their keys is missing: {path}.",
        "Bring {path} back from a backup, or restore the whole backup; nothing was changed.",
        **at,
    ),
    faults.DamagedKeys: lambda **at: UserError(
        "The records cannot be opened.",
        "The file with their keys is damaged: {path} ({detail}).",
        "Bring {path} back from a backup, or restore the whole backup; nothing was changed.",
        **at,
    ),
    faults.WrongPassword: lambda **at: UserError(
        "That is not the password.",
        "It does not open the records.",
        "Try again; small and capital letters count. A forgotten password: use the recovery key.",
        **at,
    ),
    faults.WrongRecoveryKey: lambda **at: UserError(
        "That recovery key is not the one of these records.",
        "It is typed without a mistake, but it opens nothing here.",
        "Look for the newest recovery sheet of this clinic.",
        **at,
    ),
    faults.TooSoon: lambda **at: UserError(
        "Please wait before the next try.",
        "There were several failed tries; the next one is possible in {detail}.",
        "Wait that long. Starting MSBack again does not make it shorter.",
        **at,
    ),
    faults.LockedDatabase: lambda **at: UserError(
        "The records are in use.",
        "Another program holds {path} and did not let go ({detail}).",
        "Close the other window or program that uses the records, then try again.",
        **at,
    ),
    faults.DiskFull: lambda **at: UserError(
        "There is no room left to save.",
        "The disk of {path} is full ({detail}).",
        "Leave this window open, make room on the disk, then save again.",
        **at,
    ),
    faults.ReadOnlyDatabase: lambda **at: UserError(
        "The records cannot be changed.",
        "The file {path} or its folder may only be read ({detail}).",
        "Ask whoever looks after this computer for the right to write there, then try again.",
        **at,
    ),
    faults.FailingDisk: lambda **at: UserError(
        "The disk did not do what it was asked.",
        "Reading or writing {path} failed ({detail}).",
        "Leave this window open, check that the disk is connected and sound, then save again.",
        **at,
    ),
    faults.UnreachableDatabase: lambda **at: UserError(
        "The records cannot be opened.",
        "The file {path} cannot be reached ({detail}).",
        "Check that the folder exists and that you may use it, then try again.",
        **at,
    ),
    faults.VanishedDatabase: lambda **at: UserError(
        "The records are not there any more.",
        "{path} cannot be reached ({detail}): its stick or folder was taken away.",
        "Leave this window open and put the stick back. What you enter stays here, and is saved by itself then.",
        **at,
    ),
    faults.OtherDatabase: lambda **at: UserError(
        "These are not the records that were open.",
        "At {path} are others, or an older copy ({detail}). Nothing was written to them.",
        "Leave this window open and put back the stick that was there before; then everything is saved.",
        **at,
    ),
    faults.NotABackup: lambda **at: UserError(
        "This is no backup.",
        "The file {path} is no backup of MSBack ({detail}).",
        "Choose a file whose name ends in .backup.",
        **at,
    ),
    faults.DamagedBackup: lambda **at: UserError(
        "This backup is damaged.",
        "The file {path} is not as it was written ({detail}).",
        "Choose another backup; nothing was changed.",
        **at,
    ),
    faults.ForeignBackup: lambda **at: UserError(
        "This backup is of another clinic.",
        "The keys of {path} are not those of the records here ({detail}).",
        "Choose a backup of this clinic; nothing was changed.",
        **at,
    ),
    faults.SignedRecord: lambda **at: UserError(
        "This cannot be changed any more.",
        "It belongs to a visit that is signed.",
        "Open the signed visit and amend it.",
        **at,
    ),
}
"""The fault of a kind, told of a path and a detail."""


@contextmanager
def telling() -> Iterator[None]:
    """Turn a fault of the database into a UserError."""
    try:
        yield
    except faults.DatabaseFault as fault:
        # What the database says of it may be a sentence of its own, which the window knows as one.
        raise _WORDS[type(fault)](path=fault.path, detail=Said(fault.template, **fault.values)) from fault
