"""What a disk holds after the power is cut, played back from every call by which a process wrote to it.

Whatever was not brought to the disk by fsync may be there, or not. A disk of the kind that is usual keeps names in the
order in which they were changed: an fsync brings all names before it along, but the content of its own file alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from random import Random
from typing import Any

CALLS = (
    "open,openat,creat,write,pwrite64,writev,pwritev,lseek,ftruncate,truncate,fsync,fdatasync,rename,renameat,renameat2,"
    "unlink,unlinkat,mkdir,mkdirat,rmdir,sendfile,copy_file_range,fallocate,link,linkat,symlink"
)
WRITING = ("write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "unlink", "unlinkat", "mkdir", "sendfile")
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_HALF = re.compile(r"^(\d+) +(.*) <unfinished \.\.\.>$")
_REST = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
_HANDLE = re.compile(r"^(\d+|AT_FDCWD)<([^>]*)>$")


class Cut(Enum):
    """What of all that was not brought to the disk is there."""

    NOTHING = auto()
    NAMES = auto()
    """Every name as it was last, and no content that was not brought there."""
    SOME = auto()
    """Every name, and any of the pages that were written."""


@dataclass(frozen=True)
class Call:
    """One call of the system, and what it gave back."""

    name: str
    words: tuple[str, ...]
    gave: int

    @property
    def says(self) -> bool:
        """Whether it is a line on standard output."""
        return self.name == "write" and self.words[0].startswith("1<")


@dataclass
class _Content:
    """A file without its name: what is surely there, what was written since, and all of it together."""

    sure: bytes = b""
    since: list[tuple[int, bytes | None]] = field(default_factory=list)
    """Place and bytes; None cuts it off there."""

    def whole(self) -> bytes:
        return _played(self.sure, self.since)


class Disk:
    """A folder that a process writes to, as the disk has it; `before` is a copy of it from before the process."""

    def __init__(self, before: Path, folder: Path) -> None:
        self._root = str(folder)
        self._names: dict[str, _Content | None] = {
            str(folder / one.relative_to(before)): None if one.is_dir() else _Content(one.read_bytes())
            for one in before.rglob("*")
        }
        self._sure_names = dict(self._names)
        self._places: dict[str, int] = {}
        self._appends: set[str] = set()

    def play(self, call: Call) -> str:
        """Do as the process did; what it said on its standard output is given back."""
        words, gave = call.words, call.gave
        if call.says:
            return _text(words[1]).decode()
        act = getattr(self, f"_{call.name}", None)
        if act is not None:
            act(gave, *words)
        else:
            ours = any(_handle_path(word).startswith(self._root) for word in words)
            assert not ours, f"{call.name} cannot be played back"
        return ""

    def lay_out(self, target: Path, cut: Cut, chance: Random) -> None:
        """Put what is there after a cut into a new folder."""
        names = self._sure_names if cut is Cut.NOTHING else self._names
        target.mkdir(parents=True)
        for path, content in sorted(names.items(), key=lambda one: one[0]):
            place = target / Path(path).relative_to(self._root)
            if content is None:
                place.mkdir(parents=True, exist_ok=True)
            elif not path.endswith("-shm"):
                # The index of the log is made anew from the log.
                place.parent.mkdir(parents=True, exist_ok=True)
                since = content.since if cut is Cut.SOME else []
                place.write_bytes(_played(content.sure, [one for one in since if chance.random() < 0.5]))

    def _openat(self, gave: int, _folder: str, path: str, flags: str, *_mode: str) -> None:
        name = _path(path)
        if not name.startswith(f"{self._root}/") or ("O_CREAT" not in flags and name not in self._names):
            return
        self._places[str(gave)] = 0
        (self._appends.add if "O_APPEND" in flags else self._appends.discard)(str(gave))
        if name not in self._names:
            self._names[name] = _Content()
        content = self._names[name]
        if content is not None and "O_TRUNC" in flags:
            content.since.append((0, None))

    def _write(self, gave: int, handle: str, data: str, _size: str) -> None:
        self._add(handle, _text(data)[:gave])

    def _pwrite64(self, gave: int, handle: str, data: str, _size: str, place: str) -> None:
        self._put(handle, int(place), _text(data)[:gave])

    def _ftruncate(self, _gave: int, handle: str, size: str) -> None:
        self._put(handle, int(size), None)

    def _lseek(self, gave: int, handle: str, *_where: str) -> None:
        self._places[_number(handle)] = gave

    def _sendfile(self, gave: int, out: str, source: str, begun: str, _size: str) -> None:
        if self._content(out) is not None and gave:
            read = self._content(source)
            assert read is not None, "copied from outside the folder"
            place = int(begun[1:].split("]")[0])
            self._add(out, read.whole()[place : place + gave])

    def _fsync(self, _gave: int, handle: str) -> None:
        if _handle_path(handle).startswith(self._root):
            content = self._content(handle)
            if content is not None:
                content.sure, content.since = content.whole(), []
            self._sure_names = dict(self._names)

    _fdatasync = _fsync

    def _rename(self, _gave: int, quoted: str, quoted_other: str) -> None:
        one, other = _path(quoted), _path(quoted_other)
        moved = {path: content for path, content in self._names.items() if path == one or path.startswith(f"{one}/")}
        for path in moved:
            del self._names[path]
        for path, content in moved.items():
            self._names[other + path[len(one) :]] = content

    def _unlink(self, _gave: int, path: str) -> None:
        self._names.pop(_path(path), None)

    _rmdir = _unlink

    def _unlinkat(self, _gave: int, folder: str, path: str, _flags: str) -> None:
        self._names.pop(_path(path, folder), None)

    def _mkdir(self, _gave: int, path: str, _mode: str) -> None:
        if _path(path).startswith(f"{self._root}/"):
            self._names[_path(path)] = None

    def _add(self, handle: str, data: bytes) -> None:
        content, number = self._content(handle), _number(handle)
        if content is not None:
            place = len(content.whole()) if number in self._appends else self._places[number]
            content.since.append((place, data))
            self._places[number] = place + len(data)

    def _put(self, handle: str, place: int, data: bytes | None) -> None:
        content = self._content(handle)
        if content is not None:
            content.since.append((place, data))

    def _content(self, handle: str) -> _Content | None:
        return self._names.get(_handle_path(handle))


def calls(trace: str) -> Iterator[Call]:
    """The calls of a trace that did what they should, in the order in which they were done."""
    halves: dict[str, str] = {}
    for line in trace.splitlines():
        if half := _HALF.match(line):
            halves[half[1]] = half[2]
            continue
        if rest := _REST.match(line):
            line = f"{rest[1]} {halves.pop(rest[1])}{rest[2]}"
        found = _LINE.match(line)
        if found and int(found[3]) >= 0:
            yield Call(found[1], tuple(found[2].split(", ")), int(found[3]))


def _played(sure: bytes, since: list[tuple[int, bytes | None]]) -> bytes:
    now = bytearray(sure)
    for place, data in since:
        end = place + len(data or b"")
        now.extend(bytes(max(0, end - len(now))))
        if data is None:
            del now[place:]
        else:
            now[place:end] = data
    return bytes(now)


def _text(quoted: str) -> bytes:
    return bytes.fromhex(quoted.strip('".').replace("\\x", ""))


def _path(quoted: str, folder: str = "") -> str:
    path = _text(quoted).decode()
    return path if path.startswith("/") or not folder else f"{_handle_path(folder)}/{path}"


def _number(handle: str) -> str:
    return handle.split("<")[0]


def _handle_path(handle: str) -> str:
    found: Any = _HANDLE.match(handle)
    return _text(found[2]).decode() if found else ""
