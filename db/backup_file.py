"""One backup as one file: a plain tar whose first member says what is in it, with a digest of every other.

The database inside is encrypted, so is the key file; the manifest names nobody. The name of the manifest holds its own
digest, each header must be the one that is written here, and what fills up is zeros: so every flipped bit is found.
"""

import hashlib
import io
import json
import os
import tarfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import IO

from db.faults import DamagedBackup, DatabaseFault, NewerDatabase, NotABackup, fault_of_system

ENDING = ".backup"
FORMAT = 1
_MOST_MANIFEST = 1 << 20
_BLOCK = tarfile.BLOCKSIZE
_PIECE = 1 << 20


@dataclass(frozen=True)
class Manifest:
    """What is in a backup, readable without a key: numbers and digests, no names.

    `clinic` is what a database of this clinic's key begins with; `rows` counts every table.
    """

    made_at: datetime
    reason: str
    program: str
    revision: str
    clinic: str
    patients: int
    encounters: int
    last_visit: str
    rows: Mapping[str, int]
    audit_count: int
    audit_digest: str
    files: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    """Name -> size and SHA-256."""


def write(path: Path, manifest: Manifest, folder: Path, names: tuple[str, ...]) -> Manifest:
    """Put the files of a folder into a new file at `path`; on the disk when this returns.

    Raises:
        OSError: it could not be written; what was written so far is still there.
    """
    files = {name: (folder.joinpath(name).stat().st_size, _digest_of(folder / name)) for name in names}
    whole = Manifest(**{**vars(manifest), "files": files})
    text = _text(whole)
    with path.open("wb") as out:
        with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as tar:
            tar.addfile(_header(_name(text), len(text)), io.BytesIO(text))
            for name, (size, _) in files.items():
                with folder.joinpath(name).open("rb") as member:
                    tar.addfile(_header(name, size), member)
        out.flush()
        os.fsync(out.fileno())
    return whole


def look(path: Path) -> Manifest:
    """What a backup says of itself, if it is as long as it should be; the rest is for `unpack` to find out.

    Raises:
        NotABackup, DamagedBackup, NewerDatabase: and other faults of the file.
    """
    try:
        with path.open("rb") as file:
            manifest = _manifest(path, file)
            if path.stat().st_size != _size(manifest, file.tell()):
                raise DamagedBackup(path, "it is cut off")
            return manifest
    except OSError as error:
        raise _fault_of(error, path) from error


def unpack(path: Path, folder: Path, progress: Callable[[float], None] = lambda _done: None) -> Manifest:
    """Take everything out into a folder, each byte of the file compared with what it should be.

    `progress` is told how far it is, from 0 to 1; what it raises stops it.

    Raises:
        NotABackup, DamagedBackup, NewerDatabase: and other faults of the file or of the folder's disk.
    """
    try:
        with path.open("rb") as file:
            manifest = _manifest(path, file)
            whole = sum(size for size, _ in manifest.files.values())
            for name, (size, digest) in manifest.files.items():
                if _read_header(path, file, name) != size:
                    raise DamagedBackup(path, "{name} has another size", name=name)
                with folder.joinpath(name).open("wb") as out:
                    if _copied(file, out, size, lambda: progress(min(1, file.tell() / (whole or 1)))) != digest:
                        raise DamagedBackup(path, "{name} is not as it was written", name=name)
                    out.flush()
                    os.fsync(out.fileno())
                _skip_zeros(path, file, -size % _BLOCK)
            _skip_zeros(path, file, 2 * _BLOCK)
            _skip_zeros(path, file, -file.tell() % tarfile.RECORDSIZE)
            if file.read(1):
                raise DamagedBackup(path, "something follows its end")
            return manifest
    except OSError as error:
        raise _fault_of(error, path) from error


def member(path: Path, name: str) -> bytes:
    """One small file of it, as it was written.

    Raises:
        DamagedBackup: it is not there, or not as it was written; and other faults of the file.
    """
    try:
        with path.open("rb") as file:
            manifest = _manifest(path, file)
            for one, (size, digest) in manifest.files.items():
                _read_header(path, file, one)
                if one == name:
                    data = file.read(size)
                    if hashlib.sha256(data).hexdigest() != digest:
                        raise DamagedBackup(path, "{name} is not as it was written", name=name)
                    return data
                file.seek(size + -size % _BLOCK, os.SEEK_CUR)
    except OSError as error:
        raise _fault_of(error, path) from error
    raise DamagedBackup(path, "there is no {name} in it", name=name)


def digest_of(path: Path) -> str:
    """SHA-256 of a whole file; DatabaseFault where it cannot be read."""
    try:
        return _digest_of(path)
    except OSError as error:
        raise fault_of_system(error, path) from error


def _fault_of(error: OSError, path: Path) -> DatabaseFault:
    if isinstance(error, FileNotFoundError | IsADirectoryError | NotADirectoryError):
        return NotABackup(path, str(error.strerror))
    return fault_of_system(error, path)


def _manifest(path: Path, file: IO[bytes]) -> Manifest:
    header = file.read(_BLOCK)
    try:
        info = tarfile.TarInfo.frombuf(header, "ascii", "strict")
    except (tarfile.TarError, UnicodeDecodeError) as error:
        raise NotABackup(path, "it does not begin as a backup does") from error
    if not info.name.startswith("manifest-") or info.size > _MOST_MANIFEST:
        raise NotABackup(path, "it does not begin as a backup does")
    text = file.read(info.size)
    if info.name != _name(text) or header != _bytes(_header(info.name, info.size)):
        raise DamagedBackup(path, "its list of contents is not as it was written")
    _skip_zeros(path, file, -info.size % _BLOCK)
    said = json.loads(text)
    if said.pop("format") != FORMAT:
        raise NewerDatabase(path, "a later release made this backup")
    files = {name: (size, digest) for name, (size, digest) in said["files"].items()}
    if not all(name == Path(name).name and name.startswith("msback.") for name in files):
        raise DamagedBackup(path, "it names a file that belongs elsewhere")
    return Manifest(**{**said, "made_at": datetime.fromisoformat(said["made_at"]), "files": files})


def _size(manifest: Manifest, begun: int) -> int:
    """How long the whole file is, whose first file begins here."""
    parts = sum(_BLOCK + size + -size % _BLOCK for size, _ in manifest.files.values())
    end = begun + parts + 2 * _BLOCK
    return end + -end % tarfile.RECORDSIZE


def _read_header(path: Path, file: IO[bytes], name: str) -> int:
    header = file.read(_BLOCK)
    try:
        info = tarfile.TarInfo.frombuf(header, "ascii", "strict")
    except (tarfile.TarError, UnicodeDecodeError) as error:
        raise DamagedBackup(path, "{name} is missing", name=name) from error
    if header != _bytes(_header(name, info.size)):
        raise DamagedBackup(path, "{name} is not where it should be", name=name)
    return info.size


def _skip_zeros(path: Path, file: IO[bytes], size: int) -> None:
    if file.read(size) != bytes(size):
        raise DamagedBackup(path, "it is cut off, or bytes were changed between its parts")


def _copied(file: IO[bytes], out: IO[bytes], size: int, moved: Callable[[], None]) -> str:
    digest = hashlib.sha256()
    for piece in _pieces(file, size):
        digest.update(piece)
        out.write(piece)
        moved()
    return digest.hexdigest()


def _digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _pieces(file: IO[bytes], size: int) -> Iterator[bytes]:
    while size > 0 and (piece := file.read(min(size, _PIECE))):
        size -= len(piece)
        yield piece


def _text(manifest: Manifest) -> bytes:
    said = {**asdict(manifest), "made_at": manifest.made_at.isoformat(), "format": FORMAT}
    return json.dumps(said, sort_keys=True, indent=1).encode("ascii")


def _name(text: bytes) -> str:
    return f"manifest-{hashlib.sha256(text).hexdigest()}.json"


def _header(name: str, size: int) -> tarfile.TarInfo:
    """Always the same header for a name and a size: no owner, no time."""
    info = tarfile.TarInfo(name)
    info.size, info.mode = size, 0o600
    return info


def _bytes(info: tarfile.TarInfo) -> bytes:
    return info.tobuf(tarfile.GNU_FORMAT)
