"""A newer program from a stick: checked, laid beside the one that runs, proven by its own self-check, and pointed to.

Nothing of the program that runs is touched. Whatever goes wrong on the way leaves the pointer as it was, and takes away
what was laid down. No Qt.
"""

import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app import VERSION, versions
from app.errors import Said, UserError
from app.paths import VERSIONS
from app.signed_archive import read_archive
from app.versions import Current

TARGET = f"{platform.system()}-{platform.machine()}".lower()
"""The system that an archive must be for."""

SPARE = 50 * 10**6
"""Bytes that stay free on the disk."""

_PATIENCE_S = 300

Say = Callable[[Said], None]
Stop = Callable[[], bool]


def install(archive: Path, key: Ed25519PublicKey, say: Say, stop: Stop = lambda: False) -> str:
    """Install a newer program; its version, which runs from the next start on.

    Args:
        archive: the file on the stick.
        key: the key that must have signed it.
        say: told what is being done, step by step.
        stop: asked between the steps; when it says so, nothing is changed.

    Raises:
        UserError: refused, stopped, no room, or the new program does not work here; nothing was changed.
    """
    home = _own_place()
    say(Said("Checking the update…"))
    contents = read_archive(archive, key, "program", VERSION, TARGET)
    _refuse_stopped(stop)
    folder = home / VERSIONS / contents.version
    try:
        _tidy(home, keep={versions.own(), versions.read(home).version} - {contents.version, ""})
        _refuse_full(home, contents.size)
        say(Said("Laying it beside the program that runs…"))
        contents.unpack(folder)
        _refuse_stopped(stop)
        say(Said("Letting the new program check itself…"))
        _prove(versions.program_of(home, contents.version), contents.version)
        _refuse_stopped(stop)
        versions.write(home, Current(contents.version, versions.own(), "new"))
    except BaseException as error:
        shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError):
            why = Said("{path}: {reason}.", path=error.filename or home, reason=error.strerror or error)
            raise _unchanged(why, "Make room, or put the stick back, and try again.") from error
        raise
    return contents.version


def back() -> Said:
    """Go back to the program before, from the next start on; which that is.

    Raises:
        UserError: there is none, or the pointer cannot be written.
    """
    home = _own_place()
    current = versions.read(home)
    if not current.version:
        why = "No newer program was installed from an update here."
        raise UserError("There is no older program to go back to.", why, "Nothing was changed.")
    if not versions.program_of(home, current.before).is_file():
        why = Said("The folder of {program} is gone.", program=current.before or Said("the first program"))
        raise UserError("There is no older program to go back to.", why, "Nothing was changed.")
    try:
        versions.write(home, Current(current.before))
    except OSError as error:
        why = Said("{path}: {reason}.", path=error.filename or home, reason=error.strerror or error)
        raise _unchanged(why, "Try again.") from error
    return _in_words(current.before)


def what_was_before() -> Said:
    """The program that a step back leads to, in words."""
    return _in_words(versions.read(versions.here()).before)


def stepped_back(version: Said) -> Said:
    """What to know after a step back to this program."""
    return Said(
        "From the next start on this runs again: {version}. If the newer program has changed the shape of the records, "
        "this one refuses them, leaves them as they are, and offers the backup that was proven before that change.",
        version=version,
    )


def may_go_back() -> bool:
    """Whether there is a program from before an update."""
    return getattr(sys, "frozen", False) and bool(versions.read(versions.here()).version)


def _in_words(version: str) -> Said:
    return Said("version {version}", version=version) if version else Said("the program that was first copied here")


def _own_place() -> Path:
    """The folder of the packaged program, where this user may write into it."""
    if not getattr(sys, "frozen", False):
        why = "It runs from its source, not as the packaged program."
        raise UserError("This program cannot be updated by a file.", why, "Fetch the newer source instead.")
    home = versions.here()
    try:
        (home / VERSIONS).mkdir(exist_ok=True)
        probe = home / VERSIONS / ".probe"
        probe.touch()
        probe.unlink()
    except OSError as error:
        why = Said("{folder} may not be written: {reason}.", folder=home, reason=error.strerror or error)
        todo = "Ask who installed MSBack for the whole computer to install the newer package."
        raise UserError("This program cannot be updated by a file.", why, todo) from error
    return home


def _tidy(home: Path, keep: set[str]) -> None:
    """Take away what neither runs nor is pointed to: versions from before, and what a loss of power left half laid."""
    for folder in (home / VERSIONS).iterdir():
        if folder.is_dir() and folder.name not in keep:
            shutil.rmtree(folder)


def _refuse_full(home: Path, size: int) -> None:
    free = shutil.disk_usage(home).free
    if free < size + SPARE:
        raise _unchanged(
            "It needs {needed} MB, and {free} MB are free in {folder}.",
            "Make room there, then try again.",
            needed=round((size + SPARE) / 10**6),
            free=round(free / 10**6),
            folder=home,
        )


def _refuse_stopped(stop: Stop) -> None:
    if stop():
        raise _unchanged("It was stopped.", "Choose the file again when it suits.")


def _prove(program: Path, version: str) -> None:
    """The new program must say its version and find all well on this computer, before anything points to it."""
    for arguments, expected in ((["--version"], f"msback {version}\n"), (["self-check"], None)):
        asked = [str(_that_speaks(program)), *arguments]
        try:
            done = subprocess.run(
                asked,
                env=versions.environment(),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_PATIENCE_S,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            why = Said("Version {version} does not run on this computer.", version=version)
            raise _unchanged(why, "Tell who made it.") from error
        said = done.stdout.decode("utf-8", "replace")
        if done.returncode != 0 or (expected is not None and said.replace("\r\n", "\n") != expected):
            failed = next((line for line in said.splitlines() if ": failed: " in line), "")
            raise _unchanged(
                "Version {version} does not work on this computer: {failed}.",
                "Tell who made it.",
                version=version,
                failed=failed or Said("it did not come that far"),
            )


def _that_speaks(program: Path) -> Path:
    """On Windows the windowed program has no output; beside it lies the same one for commands."""
    beside = program.with_name("msback-command.exe")
    return beside if beside.is_file() else program


def _unchanged(why: str, todo: str, **values: object) -> UserError:
    return UserError("The update was not installed, and nothing was changed.", why, todo, **values)
