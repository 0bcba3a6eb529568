"""What the commands read and write, and what is said when the system does not let them."""

import os
import sys
from pathlib import Path

from app.errors import UserError

LARGEST = 256 * 1024 * 1024
"""Bytes that are read at most: some hundred thousand intakes; a device that never ends would fill the memory."""


def read_whole(source: str) -> bytes:
    """The bytes of a file, or of standard input where the source is `-`."""
    name = "Standard input" if source == "-" else source
    try:
        if source != "-":
            with Path(source).open("rb") as file:
                given = file.read(LARGEST + 1)
        elif sys.stdin is None:
            raise UserError("There is no intake.", "Standard input is closed.", "Give it a file.")
        else:
            given = sys.stdin.buffer.read(LARGEST + 1)
    except OSError as error:
        raise UserError(
            "{file} cannot be read.", "{reason}.", "Name a file that holds an intake.", file=name, reason=error.strerror
        ) from error
    if len(given) > LARGEST:
        raise UserError(
            "{file} is too large.", "An intake has at most {most} bytes.", "Split it.", file=name, most=LARGEST
        )
    return given


def write_whole(file: Path, data: bytes) -> None:
    """Put the data at this place whole or not at all; what was there stays until the new file is complete."""
    target = file.resolve()
    if target.exists() and not target.is_file():
        raise UserError("{file} cannot be written.", "It is not a file.", "Name another file.", file=file)
    partial = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with partial.open("xb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        partial.replace(target)
    except OSError as error:
        raise UserError(
            "{file} cannot be written.", "{reason}.", "Name another file.", file=file, reason=error.strerror
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def say(text: str) -> None:
    """Write to standard output at once, so that a reader who is gone is noticed here."""
    if sys.stdout is None:
        raise UserError("The result is lost.", "Standard output is closed.", "Send it to a file or a terminal.")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        # What is left in the buffer would be tried again, and complained of, when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise UserError(
            "The result was not written whole.", "{reason}.", "Send it to a file or a terminal.", reason=error.strerror
        ) from error


def one_line(error: BaseException) -> str:
    """What an error says, on one line."""
    return " ".join(str(error).split()) or "no reason given"
