"""The head of the audit, kept outside the database: a line a day, so that rows cut off are missed.

Each line: the moment, how many rows there were, the digest of the last, and a check sum of the line. A restored
database has fewer rows; a line that begins with `restored` says from which row on it goes on.
"""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db.audit import Head
from db.faults import fault_of_system
from db.key_file import settle

FILE = "msback.audit"
_KEPT, _RESTORED = "kept", "restored"
_WORDS = 4


@dataclass(frozen=True)
class Anchor:
    """One line: the head as it was at a moment."""

    at: datetime
    head: Head
    restored: bool = False


@dataclass(frozen=True)
class Anchors:
    """What the file says, and the numbers of the lines that are not as they were written."""

    lines: tuple[Anchor, ...] = ()
    damaged: tuple[int, ...] = ()
    missing: bool = False


def read(path: Path) -> Anchors:
    """Every line of the file; a last line that a loss of power cut off counts as damaged like any other."""
    try:
        text = path.read_bytes().decode("ascii", "replace")
    except FileNotFoundError:
        return Anchors(missing=True)
    except OSError as error:
        raise fault_of_system(error, path) from error
    lines: list[Anchor] = []
    damaged: list[int] = []
    for number, line in enumerate(text.removesuffix("\n").split("\n") if text else (), 1):
        anchor = _read(line)
        if anchor is None:
            damaged.append(number)
        else:
            lines.append(anchor)
    return Anchors(tuple(lines), tuple(damaged))


def keep(path: Path, head: Head, at: datetime, *, restored: bool = False) -> None:
    """Add a line and bring it to the disk; nothing is added where the last line says the same.

    Raises:
        DatabaseFault: it could not be written.
    """
    known = read(path)
    if known.lines and not restored and known.lines[-1].head == head:
        return
    words = (_RESTORED if restored else _KEPT, at.astimezone(UTC).isoformat(), str(head.count), head.digest)
    line = f"{' '.join((*words, _sum(words)))}\n".encode("ascii")
    try:
        with path.open("a+b") as file:
            if file.tell():
                # A line that a loss of power cut off gets its end first, so that this one stands alone.
                file.seek(-1, os.SEEK_END)
                line = line if file.read(1) == b"\n" else b"\n" + line
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        settle(path.parent)
    except OSError as error:
        raise fault_of_system(error, path) from error


def _read(line: str) -> Anchor | None:
    *words, check = line.split(" ")
    if len(words) != _WORDS or words[0] not in (_KEPT, _RESTORED) or check != _sum(words):
        return None
    kind, at, count, digest = words
    return Anchor(datetime.fromisoformat(at), Head(int(count), digest), kind == _RESTORED)


def _sum(words: Sequence[str]) -> str:
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:16]
