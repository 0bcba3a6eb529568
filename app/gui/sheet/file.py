"""What is saved to a file of the user's choice: whole, or not at all."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from app.errors import Said, UserError

_NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = (errno.ENOSPC, errno.EDQUOT)
_NO_PLACE = (errno.ENOENT, errno.ENOTDIR)
_BAD_NAME = (errno.ENAMETOOLONG, errno.EINVAL, errno.EISDIR)


def write_pdf(path: Path, pdf: bytes) -> None:
    """Write a sheet to a file; see `write_file`."""
    write_file(path, pdf, Said("The PDF was not saved."))


def write_file(path: Path, data: bytes, failed: str) -> None:
    """Write the file beside its place, then move it there in one step.

    Raises:
        UserError: it could not be written, told as `failed`; what was there before is as it was.
    """
    try:
        _write(path, data)
    except OSError as error:
        raise _told(failed, path, error) from error


def _write(path: Path, data: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".msback-", suffix=path.suffix)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _told(what: str, path: Path, error: OSError) -> UserError:
    folder = path.parent
    if error.errno in _FULL:
        return UserError(what, "The disk of {folder} is full.", "Make room, or choose another folder.", folder=folder)
    if error.errno in _NOT_ALLOWED:
        return UserError(what, "You may not write in {folder}.", "Choose another folder.", folder=folder)
    if error.errno in _NO_PLACE:
        return UserError(what, "There is no folder {folder}.", "Choose another folder.", folder=folder)
    if error.errno in _BAD_NAME:
        return UserError(what, "{file} cannot be the name of a file here.", "Choose another name.", file=path.name)
    return UserError(what, "The disk says: {reason}.", "Choose another folder, or try again.", reason=error.strerror)
