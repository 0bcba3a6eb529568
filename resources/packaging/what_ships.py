"""Which of the files that PyInstaller found belong into the program's folder, and whether each is of known origin."""

import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""The name in the folder, the file that it comes from, and PyInstaller's word for its kind."""
Needs = Callable[[str], Iterable[str]]
"""The names of the libraries that a file itself is linked with."""

NOT_USED = (
    "tkinter", "unittest", "test", "pytest", "hypothesis", "mypy", "setuptools", "pip", "IPython", "numpy",
    "ssl", "_ssl", "_hashlib", "_multibytecodec", "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp",
    "_codecs_kr", "_codecs_tw",
    "curses", "readline", "pydoc", "pdb", "lib2to3", "xmlrpc", "distutils", "ensurepip", "idlelib", "turtledemo",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2", "PySide6.QtSql",
    "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest", "PySide6.QtDesigner",
    "PySide6.QtDBus", "sqlalchemy.testing", "alembic.testing", "sqlalchemy.ext.mypy", "doctest",
)  # fmt: skip
"""Modules that some library names and this program never loads. Without OpenSSL nothing in it speaks to a network;
Python's own SHA-256 takes its place."""

_FONTS_USED = ("FiraGO_Regular", "FiraGO_Bold", "NotoSansSymbols2_Regular")

_LEFT_OUT = (
    "Qt6Qml", "Qt6Quick", "Qt6VirtualKeyboard", "Qt6Pdf", "Qt6Network", "Qt6Sql", "EglF", "EGLFS", "qtvirtualkeyboard",
    "platformthemes/", "platforminputcontexts/libqt", "egldeviceintegrations", "qmltooling", "sqldrivers", "/tls/",
    "networkinformation", "platforms/libqvnc", "platforms/libqlinuxfb", "platforms/libqeglfs", "platforms/libqvkkhr",
    "platforms/libqminimal", "generic/libq", "Qt/translations", "PySide6/translations", "imageformats/libqtiff",
    "imageformats/libqwebp", "imageformats/libqicns", "imageformats/libqtga", "imageformats/libqwbmp",
    "imageformats/libqgif", "imageformats/qtiff", "imageformats/qwebp", "imageformats/qicns", "imageformats/qtga",
    "imageformats/qwbmp", "imageformats/qgif", "opengl32sw", "d3dcompiler", "libcups.so",
)  # fmt: skip
"""Parts of Qt for programs of another kind; and the library of CUPS, which every system with a CUPS has itself."""

_SOURCES = (".ts",)
"""Translations as they are written; the program reads what is compiled from them."""

_QTS_WORDS = ("qtbase_es.qm", "qtbase_fr.qm")
"""Qt's own words in the languages of the window: its file dialog and what its fields offer."""


def other_fonts(package: Path) -> list[str]:
    """The modules of the fonts that no sheet and no window uses."""
    names = (file.stem for file in package.glob("*_*.py") if file.stem != "__init__")
    return [f"{package.name}.{name}" for name in sorted(names) if name not in _FONTS_USED]


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Without what belongs to programs of another kind."""
    return [
        entry
        for entry in entries
        if _shown(entry[0]).endswith(_QTS_WORDS)
        or not (_shown(entry[0]).endswith(_SOURCES) or any(part in _shown(entry[0]) for part in _LEFT_OUT))
    ]


def linked(entries: Iterable[Entry], needs: Needs) -> list[Entry]:
    """Without the libraries of Linux that no module and no plugin that is left is linked with, even through others."""
    files = [entry for entry in entries if entry[2] != "SYMLINK"]
    libraries = {_name(entry[0]): entry for entry in files}
    kept: set[Entry] = set()
    open_ends = [entry for entry in files if not _only_linked(entry)]
    while open_ends:
        entry = open_ends.pop()
        if entry not in kept:
            kept.add(entry)
            names = map(_name, needs(entry[1]))
            open_ends += [libraries[name] for name in names if name in libraries]
    there = {_shown(entry[0]) for entry in kept}
    return sorted(kept | {entry for entry in entries if entry[2] == "SYMLINK" and _shown(entry[1]) in there})


def needed(file: str) -> list[str]:
    """The libraries that a file of Linux names itself; what those need in turn is not among them."""
    told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
    return [line.split()[1] for line in told.splitlines() if line.startswith("  NEEDED")]


def of_unknown_origin(entries: Iterable[Entry], homes: Iterable[Path]) -> list[str]:
    """Libraries that come neither from Python and its packages nor from a package of the system.

    Such a file may be a stub that somebody put there to satisfy a linker; it would be loaded on every other computer.
    """
    roots = [home.resolve() for home in homes]
    others = [
        entry
        for entry in entries
        if entry[2] in ("BINARY", "EXTENSION")
        and not any(Path(entry[1]).resolve().is_relative_to(root) for root in roots)
    ]
    return [source for _, source, _ in others if not package_of(Path(source))]


def package_of(file: Path) -> str:
    """The package of the system that a library belongs to; empty where there is none."""
    if sys.platform == "win32":
        return "Windows" if file.is_relative_to(Path("C:/Windows")) else ""
    if sys.platform == "darwin":
        return "macOS" if file.is_relative_to("/usr/lib") or file.is_relative_to("/System") else ""
    return next(_owners(file), "")


def _owners(file: Path) -> Iterator[str]:
    """Debian says /lib where the file is seen under /usr/lib, or the other way round."""
    real = file.resolve()
    for name in dict.fromkeys((str(file), str(real), str(real).removeprefix("/usr"), f"/usr{real}")):
        done = subprocess.run(["dpkg", "--search", name], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            yield done.stdout.split(":")[0].split(",")[0]


def _only_linked(entry: Entry) -> bool:
    """Whether a file is there only because others are linked with it: not a module, not a plugin."""
    return entry[2] == "BINARY" and "/plugins/" not in _shown(entry[0]) and not _opened_by_name(entry[0])


def _opened_by_name(name: str) -> bool:
    """What is loaded by its name while the program runs: PDFium, and Python itself."""
    return "pdfium" in name or "libpython" in name


def _name(path: str) -> str:
    return PurePosixPath(_shown(path)).name


def _shown(name: str) -> str:
    return name.replace("\\", "/")
