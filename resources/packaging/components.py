"""What of other people's work is in the folder: Python, its packages, libraries of the system; with their licences."""

import importlib.metadata
import platform
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from what_ships import Entry, package_of

_LICENCE_FILES = ("licen", "copying", "notice", "authors")
_IS_PACKAGED_WITH = {"pyinstaller"}
"""Its small loader begins the program, though no module of its own is in the folder."""


@dataclass(frozen=True)
class Component:
    """One part: its package address, its licence in short where it says so, and the texts that must go with it."""

    kind: str
    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def components(pure: Iterable[Entry], binaries: Iterable[Entry], python: Path) -> list[Component]:
    """Every part that files of the folder come from, in the order of their names."""
    pure, binaries = list(pure), list(binaries)
    sources = {Path(entry[1]).resolve() for entry in (*pure, *binaries) if entry[1] and entry[2] != "SYMLINK"}
    owned: set[Path] = set()
    found = [_python(python)]
    for distribution in importlib.metadata.distributions():
        files = {Path(str(distribution.locate_file(file))).resolve() for file in distribution.files or ()}
        if (files & sources or distribution.name in _IS_PACKAGED_WITH) and distribution.name != "msback":
            owned |= files
            found.append(_package(distribution))
    outside = {Path(entry[1]) for entry in binaries if entry[2] == "BINARY" and Path(entry[1]).resolve() not in owned}
    names = {package_of(file) for file in outside if not file.resolve().is_relative_to(python.resolve())}
    found += [_system(name) for name in names if name]
    return sorted(found, key=lambda part: (part.kind, part.name.lower()))


def _python(home: Path) -> Component:
    texts = [file.read_text("utf-8") for file in sorted(home.rglob("LICENSE.txt")) if "site-packages" not in file.parts]
    return Component("generic", "CPython", platform.python_version(), "PSF-2.0", tuple(texts[:1]))


def _package(distribution: importlib.metadata.Distribution) -> Component:
    said = distribution.metadata
    licence = said.get("License-Expression") or said.get("License") or _classified(said.get_all("Classifier") or [])
    return Component("pypi", said["Name"], distribution.version, licence.splitlines()[0], tuple(_texts(distribution)))


def _classified(lines: Iterable[str]) -> str:
    named = (line.rsplit(" :: ", 1)[-1] for line in lines if line.startswith("License :: "))
    return ", ".join(named) or "see its text"


def _texts(distribution: importlib.metadata.Distribution) -> Iterator[str]:
    for file in sorted(distribution.files or (), key=str):
        beside = file.parts[0].endswith(".dist-info")
        if beside and ("licenses" in file.parts or any(word in file.name.lower() for word in _LICENCE_FILES)):
            yield Path(str(file.locate())).read_text("utf-8", "replace")


def _system(package: str) -> Component:
    told = Path("/usr/share/doc") / package / "copyright"
    if not told.is_file():
        return Component("generic", package, platform.release(), "comes with the system", ())
    asked = ["dpkg-query", "--show", "--showformat=${Version}\n", package]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()[0]
    return Component("deb", package, version, "see its text", (told.read_text("utf-8", "replace"),))
