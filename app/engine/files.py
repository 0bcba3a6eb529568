"""The files of a guideline pack as one piece of bytes, over which its digest is made, and back again."""

import hashlib
from pathlib import Path

_LENGTH = 8


def files_of(folder: Path) -> bytes:
    """The names and bytes of every file of the pack, each behind its length, in the order of their names."""
    whole = bytearray()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        for part in (path.relative_to(folder).as_posix().encode(), path.read_bytes()):
            whole += len(part).to_bytes(_LENGTH, "big") + part
    return bytes(whole)


def digest_of(files: bytes) -> str:
    """SHA-256 over the files."""
    return hashlib.sha256(files).hexdigest()


def digest(folder: Path) -> str:
    """SHA-256 over the names and bytes of every file of the pack in a folder."""
    return digest_of(files_of(folder))


def lay_out(files: bytes, folder: Path) -> None:
    """Write the files into a folder, which then is the pack again; they must be what `files_of` gave.

    Raises:
        ValueError: a name leads out of the folder.
    """
    place = 0

    def part() -> bytes:
        nonlocal place
        size = int.from_bytes(files[place : place + _LENGTH], "big")
        place += _LENGTH + size
        return files[place - size : place]

    while place < len(files):
        target = folder / part().decode()
        if not target.resolve().is_relative_to(folder.resolve()):
            raise ValueError("a file of the pack lies outside of it")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(part())
