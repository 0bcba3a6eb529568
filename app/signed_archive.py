"""A signed update on a stick: a guideline pack or a program as one file, checked whole before anything is used.

The file: a line that names the format; the signature (Ed25519) of that line and of the list; the length of the list
and the list (JSON: kind, version, target, each file with size and SHA-256, and those of the body); the body, all
files one after another as one xz stream. So every byte is either signed or under a signed digest. No Qt.
"""

import hashlib
import json
import lzma
import os
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, BinaryIO, Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from app.archive_list import VERSION, fault_of
from app.errors import Said, UserError
from app.paths import RESOURCES

Kind = Literal["guideline", "program"]
_KINDS: dict[Kind, Said] = {"guideline": Said("a guideline"), "program": Said("a program")}
SUFFIX = ".update"
KEY_FILE = RESOURCES / "updates" / "release-key.pub"
"""The public half of the release key; a fork puts its own there."""

_MAGIC = b"MSBack signed archive 1\n"
_SIGNATURE = 64
_LENGTH = 4
_LONGEST_LIST = 16 << 20
_CHUNK = 1 << 20


@dataclass(frozen=True)
class Member:
    """One file; `path` is relative, with slashes. `link` names the file of the archive that a link leads to."""

    path: str
    size: int
    sha256: str
    executable: bool
    link: str


@dataclass(frozen=True)
class Contents:
    """An archive that was read whole and found to be what was signed; `path` is where it lies."""

    path: Path
    kind: Kind
    version: str
    target: str
    """The system that a program is for, e.g. `linux-x86_64`; empty for a guideline."""
    members: tuple[Member, ...]
    body: int
    """Where the body begins."""

    @property
    def size(self) -> int:
        """Bytes that the files take once unpacked."""
        return sum(member.size for member in self.members)

    def unpack(self, folder: Path) -> None:
        """Lay the files into a folder that does not exist yet: all of them, on the disk, or none.

        Raises:
            UserError: the stick was taken away, the file changed since it was read, or there is no room.
        """
        partial = folder.with_name(f".{folder.name}.{os.getpid()}")
        try:
            if folder.exists():
                raise UserError(
                    "The update was not laid down.", "{folder} is there already.", "Nothing was changed.", folder=folder
                )
            folder.parent.mkdir(parents=True, exist_ok=True)
            partial.mkdir()
            _write_all(self, partial)
            partial.rename(folder)
        except OSError as error:
            why = Said("{path}: {reason}.", path=error.filename or folder, reason=error.strerror or error)
            raise UserError(
                "The update was not laid down.", why, "Make room or put the stick back; nothing was changed."
            ) from error
        finally:
            shutil.rmtree(partial, ignore_errors=True)


def make_archive(folder: Path, private_key: Ed25519PrivateKey, kind: Kind, version: str, target: str = "") -> bytes:
    """All files of a folder, signed; the same files and key give the same bytes.

    Raises:
        UserError: the folder holds what an archive must not: a link that leads out, a strange name, nothing at all.
    """
    files = sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    members, packer, body = [], lzma.LZMACompressor(preset=6), bytearray()
    for file in files:
        name, link = file.relative_to(folder).as_posix(), ""
        if file.is_symlink():
            link = Path(os.path.relpath(file.resolve(), folder.resolve())).as_posix()
        elif not file.is_file():
            raise UserError(
                "The archive was not made.", "{file} is no file.", "Take it away, and make it again.", file=name
            )
        data = b"" if link else file.read_bytes()
        runs = not link and bool(file.stat().st_mode & 0o100)
        members.append(Member(name, len(data), hashlib.sha256(data).hexdigest(), runs, link))
        body += packer.compress(data)
    body += packer.flush()
    listed = {
        "kind": kind,
        "version": version,
        "target": target,
        "files": [asdict(member) for member in members],
        "body": {"size": len(body), "sha256": hashlib.sha256(body).hexdigest()},
    }
    fault = fault_of(listed)
    if fault:
        raise UserError("The archive was not made.", "{fault}.", "Mend that, and make it again.", fault=fault)
    text = json.dumps(listed, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    head = len(text).to_bytes(_LENGTH, "big") + text
    return _MAGIC + private_key.sign(_MAGIC + head) + head + body


def public_key(file: Path = KEY_FILE) -> Ed25519PublicKey:
    """The key that updates must be signed with, from its PEM file; UserError where that is damaged."""
    try:
        found = load_pem_public_key(file.read_bytes())
    except (OSError, ValueError) as error:
        why = Said("The key {file} cannot be read.", file=file.name)
        raise UserError("No update can be checked.", why, "Install MSBack anew; the records stay.") from error
    if not isinstance(found, Ed25519PublicKey):
        raise UserError(
            "No update can be checked.", "{file} is no Ed25519 key.", "Install MSBack anew.", file=file.name
        )
    return found


def read_archive(path: Path, key: Ed25519PublicKey, kind: Kind, present: str, target: str = "") -> Contents:
    """Read an archive whole and check every byte of it; nothing is written.

    Args:
        path: where it lies.
        key: the key that must have signed it.
        kind: what it must hold.
        present: the version that is here; the archive's must be newer.
        target: the system it must be for.

    Raises:
        UserError: not an archive, damaged or cut short, signed by another key, of another kind or system, not newer,
            or with a file whose name leads out of its folder.
    """
    try:
        with path.open("rb") as file:
            found = _read(path, file, key)
            _check_body(found, file)
    except OSError as error:
        raise _unread(path, error) from error
    if found.kind != kind:
        why = Said("{file} holds {came}, not {wanted}.", file=path.name, came=_KINDS[found.kind], wanted=_KINDS[kind])
        raise _refused(path, why, "Choose the other file.")
    if found.target != target:
        system = found.target or Said("no system")
        why = Said("{file} is for {system}, not {wanted}.", file=path.name, system=system, wanted=target)
        raise _refused(path, why, "Choose the file for this system.")
    if not is_newer(found.version, present):
        why = Said(
            "{file} holds version {version}, and {present} is here.",
            file=path.name,
            version=found.version,
            present=present,
        )
        raise _refused(path, why, "Only a newer one can be installed.")
    return found


def kind_of(path: Path, key: Ed25519PublicKey) -> Kind:
    """What an archive says it holds, signed; whether the rest is whole shows when it is read. UserError as there."""
    try:
        with path.open("rb") as file:
            kind: Kind = _listed(path, file, key)["kind"]
    except OSError as error:
        raise _unread(path, error) from error
    return kind


def is_newer(version: str, than: str) -> bool:
    """Whether one version (numbers with dots between them) comes after another; 1.0 and 1.0.0 are the same."""
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    if not VERSION.fullmatch(version):
        raise ValueError(f"{version} is no version")
    parts = [int(part) for part in version.split(".")]
    return tuple(parts + [0] * (4 - len(parts)))


def _listed(path: Path, file: BinaryIO, key: Ed25519PublicKey) -> dict[str, Any]:
    """The signed list; what follows it in the file is not looked at."""
    magic, signature, length = file.read(len(_MAGIC)), file.read(_SIGNATURE), file.read(_LENGTH)
    if magic != _MAGIC[: len(magic)] or not magic:
        raise _refused(
            path, "{file} is no update of MSBack.", "Choose a file whose name ends in {ending}.", ending=SUFFIX
        )
    size = int.from_bytes(length, "big")
    text = file.read(size) if size <= _LONGEST_LIST else b""
    if len(length) < _LENGTH or len(text) < size:
        raise _damaged(path)
    try:
        key.verify(signature, magic + length + text)
    except InvalidSignature as error:
        why = "{file} is damaged, or was not signed by who makes MSBack."
        raise _refused(path, why, "Copy it again from where it comes.") from error
    listed: dict[str, Any] = json.loads(text)
    fault = fault_of(listed)
    if fault:
        raise _refused(path, "{file} was not made as an update must be: {fault}.", "Tell who made it.", fault=fault)
    return listed


def _read(path: Path, file: BinaryIO, key: Ed25519PublicKey) -> Contents:
    """The signed list, and whether the file is as long as that says."""
    listed = _listed(path, file, key)
    body = file.tell()
    if path.stat().st_size != body + listed["body"]["size"]:
        raise _damaged(path)
    packed = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        packed.update(chunk)
    if packed.hexdigest() != listed["body"]["sha256"]:
        raise _damaged(path)
    members = tuple(Member(**one) for one in listed["files"])
    return Contents(path, listed["kind"], listed["version"], listed["target"], members, body)


def _check_body(contents: Contents, file: BinaryIO) -> None:
    file.seek(contents.body)
    for _ in _pieces(contents, file):
        pass


def _pieces(contents: Contents, file: BinaryIO) -> Iterator[tuple[Member, bytes]]:
    """Every file piece by piece, the first piece of each may be empty; UserError where one is not what was signed."""
    try:
        with lzma.LZMAFile(file) as body:
            for member in contents.members:
                digest, left = hashlib.sha256(), member.size
                yield member, b""
                while left:
                    piece = body.read(min(left, _CHUNK))
                    if not piece:
                        raise _damaged(contents.path)
                    digest.update(piece)
                    left -= len(piece)
                    yield member, piece
                if digest.hexdigest() != member.sha256:
                    raise _damaged(contents.path)
            if body.read(1):
                raise _damaged(contents.path)
    except (lzma.LZMAError, EOFError) as error:
        raise _damaged(contents.path) from error


def _write_all(contents: Contents, folder: Path) -> None:
    with contents.path.open("rb") as file:
        file.seek(contents.body)
        for member, pieces in groupby(_pieces(contents, file), key=lambda one: one[0]):
            target = folder / member.path
            target.parent.mkdir(parents=True, exist_ok=True)
            if member.link:
                target.symlink_to(os.path.relpath(folder / member.link, target.parent))
                continue
            with target.open("xb") as out:
                out.writelines(piece for _, piece in pieces)
                out.flush()
                os.fsync(out.fileno())
            target.chmod(0o755 if member.executable else 0o644)


def _damaged(path: Path) -> UserError:
    return _refused(path, "{file} is damaged, or was copied only in part.", "Copy it again from where it comes.")


def _unread(path: Path, error: OSError) -> UserError:
    reason = error.strerror or error
    return _refused(path, "{file} cannot be read: {reason}.", "Put the stick back, then try.", reason=reason)


def _refused(path: Path, why: str, todo: str, **values: object) -> UserError:
    return UserError("The update was refused, and nothing was changed.", why, todo, file=path.name, **values)
