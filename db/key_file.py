"""A small JSON file that is replaced in one step, knows when it is damaged, and keeps the one before."""

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from db.faults import DamagedKeys, NewerDatabase, fault_of_system

FORMAT = 1


def previous(path: Path) -> Path:
    """Where the file before this one is kept."""
    return path.with_name(f"{path.name}.previous")


def read(path: Path) -> dict[str, Any]:
    """What the file holds; each bit of it counts.

    Raises:
        DamagedKeys: it is not as it was written.
        NewerDatabase: a later release wrote it.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise fault_of_system(error, path) from error
    try:
        whole = json.loads(raw.decode("utf-8"))
        body, stored = whole["body"], whole["sha256"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedKeys(path, "it cannot be read") from error
    if raw != _written(body) or not isinstance(body, dict) or stored != _digest(body):
        raise DamagedKeys(path, "its check sum does not fit")
    if body.get("format") != FORMAT:
        raise NewerDatabase(
            path, "its format is {came}, this release knows {known}", came=body.get("format"), known=FORMAT
        )
    return body


def write(path: Path, body: dict[str, Any], *, keep_previous: bool = True) -> None:
    """Put the file in place whole or not at all, on the disk when this returns; the one before is kept beside it.

    Raises:
        DatabaseFault: it could not be written; what was there is as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if keep_previous:
            # The first file is its own previous one: from the start there are two.
            put(previous(path), path.read_bytes() if path.exists() else _written(body))
        put(path, _written(body))
    except OSError as error:
        raise fault_of_system(error, path) from error


def put(path: Path, data: bytes) -> None:
    """Put a small file in place whole or not at all, on the disk when this returns; OSError when it cannot be."""
    beside = path.with_name(f"{path.name}.new")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
    settle(path.parent)


def settle(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _written(body: Any) -> bytes:
    return _canonical({"body": body, "sha256": _digest(body)}) + b"\n"


def _digest(body: Any) -> str:
    return hashlib.sha256(_canonical(body)).hexdigest()


def _canonical(body: Any) -> bytes:
    return json.dumps(body, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode("ascii")
