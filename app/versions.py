"""Which version of the packaged program runs: newer ones lie in `versions` beside the first, and a pointer names one.

The program that was copied here stays as it is. Started without a version of its own, it reads the pointer and hands
over. A version that has just come must show its window once; until then the one before waits to take its place again.
No Qt, and nothing slow: this is done at every start.
"""

import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

from app import VERSION
from app.paths import VERSIONS, beside

POINTER, STARTING = "current.json", "starting"
"""The pointer, and what the one that tries a version for the first time keeps open meanwhile."""
FRESH_START = "PYINSTALLER_RESET_ENVIRONMENT"
"""Tells the loader of a packaged program that it is not a part of the one that starts it."""

State = Literal["new", "tried", "up"]


@dataclass(frozen=True)
class Current:
    """What the pointer says; an empty version is the program that was copied here."""

    version: str = ""
    before: str = ""
    """The one to go back to."""
    state: State = "up"
    """`new` until it is first started, `tried` until it has shown its window."""
    failed: str = ""
    """A version that did not come up and was left again."""
    starter: int = 0
    """The process that tries a version for the first time."""


def here() -> Path:
    """The folder that a user sees this program in."""
    return beside(Path(sys.executable))


def own() -> str:
    """The version that runs, as the pointer names it: empty for the program that was copied here."""
    folder = _own_folder()
    return folder.name if folder is not None else ""


def read(home: Path) -> Current:
    """What the pointer says; where there is none, or it was not written by this program, the first program runs."""
    try:
        found = json.loads((home / VERSIONS / POINTER).read_text("utf-8"))
        current = Current(**found)
    except (OSError, ValueError, TypeError):
        return Current()
    known = all(isinstance(text, str) for text in (current.version, current.before, current.failed))
    return current if known and current.state in ("new", "tried", "up") else Current()


def write(home: Path, current: Current) -> None:
    """Point elsewhere, in one step: after a loss of power the pointer says either this or what it said before."""
    pointer = home / VERSIONS / POINTER
    pointer.parent.mkdir(exist_ok=True)
    partial = pointer.with_suffix(f".{os.getpid()}")
    try:
        with partial.open("w", encoding="utf-8") as file:
            file.write(json.dumps(asdict(current)))
            file.flush()
            os.fsync(file.fileno())
        partial.replace(pointer)
    finally:
        partial.unlink(missing_ok=True)
    if os.name == "posix":
        folder = os.open(pointer.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def program_of(home: Path, version: str) -> Path:
    """The program file of a version: at the same place in its folder as this one is in its own."""
    within = Path(sys.executable).relative_to(_own_folder() or here())
    return (home / VERSIONS / version if version else home) / within


def hand_over(arguments: list[str]) -> int | None:
    """Let the version that the pointer names do it; its exit code, or None where this one is to go on itself."""
    if not getattr(sys, "frozen", False) or own():
        return None
    home = here()
    current = read(home)
    if not current.version or not _is_newer(current.version):
        return None
    program = program_of(home, current.version)
    if not program.is_file() or (current.state == "tried" and not _alive(home, current.starter)):
        return _left(home, current, arguments)
    if arguments or current.state != "new":
        return _become(program, arguments)
    import subprocess  # slow to load, and rarely needed

    tried = replace(current, state="tried", starter=os.getpid())
    try:
        write(home, tried)
    except OSError:
        return None  # where nothing can be written, nothing new is tried
    with (home / VERSIONS / STARTING).open("w"):
        code = subprocess.call([program], env=environment())
    if code != 0 and read(home) == tried:
        return _left(home, current, arguments)
    return code


def came_up() -> None:
    """This version has shown its window: from now on it is the one."""
    version = own()
    if not version:
        return
    current = read(here())
    if current.version == version and current.state != "up":
        with suppress(OSError):
            write(here(), Current(version, current.before))


def came_back() -> str:
    """The version that did not come up, so that this one runs again; asked once, then forgotten. Empty if none."""
    if not getattr(sys, "frozen", False):
        return ""
    current = read(here())
    if current.failed:
        with suppress(OSError):
            write(here(), replace(current, failed=""))
    return current.failed


def environment() -> dict[str, str]:
    """What another version of the program is started with: nothing that the loader of this one has put there.

    Nor what points into the files of this one, as its fonts and the parts of Qt: the other brings its own.
    """
    inside = getattr(sys, "_MEIPASS", "")
    given = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("_PYI_") and not (inside and value.startswith(inside))
    }
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        given.pop(name, None)
        if f"{name}_ORIG" in given:
            given[name] = given.pop(f"{name}_ORIG")
    return {**given, FRESH_START: "1"}


def _left(home: Path, current: Current, arguments: list[str]) -> int | None:
    """Go back to the version before, for now and for later."""
    with suppress(OSError):
        write(home, Current(current.before, failed=current.version))
    program = program_of(home, current.before)
    return _become(program, arguments) if current.before and program.is_file() else None


def _become(program: Path, arguments: list[str]) -> int:
    if os.name == "posix":
        os.execve(program, [str(program), *arguments], environment())
    import subprocess  # as above

    return subprocess.call([program, *arguments], env=environment())


def _own_folder() -> Path | None:
    """The folder of this version, where it is one of those beside the first program."""
    folders = Path(sys.executable).parents
    return next((folder for folder in folders if folder.parent.name == VERSIONS), None)


def _is_newer(version: str) -> bool:
    with suppress(ValueError):
        return [int(part) for part in version.split(".")] > [int(part) for part in VERSION.split(".")]
    return False


def _alive(home: Path, process: int) -> bool:
    """Whether the first try still runs."""
    try:
        if os.name == "nt":
            # Windows lets nobody take away what another process has open.
            (home / VERSIONS / STARTING).unlink()
            return False
        if process > 0:
            os.kill(process, 0)
    except PermissionError:
        return True
    except OSError:
        return False
    return process > 0
