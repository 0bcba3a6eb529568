"""Writes what must go with the folder: the licences of all its parts, and the bill of materials."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import bill
from components import Component, components
from what_ships import Entry

_RULE = "=" * 100

_HEAD = """MSBack itself is under the MIT licence. It is made with the work of others, under their own licences.
Below: how Qt may be exchanged, a list of all parts, and the text of each licence.
"""

_QT = """QT AND ITS LICENCE

This program uses Qt {version} and Qt for Python under the GNU Lesser General Public License, version 3. Both are used
as they were published, unchanged, but for the data of ICU that Qt brings for Linux: what this program never asks for
was taken out of `libicudata`, and the whole one works in its place. The texts of that licence and of the GNU General
Public License, version 3, to which it refers, stand at the end.

You may use this program with a Qt that you changed or built yourself:

1. Qt is linked dynamically. Its libraries are files of their own, in the folder `_internal/PySide6` beside the program
   (on macOS inside MSBack.app, under Contents/Frameworks/PySide6). Nothing checks them, nothing is linked statically.
2. Get the source of Qt and of Qt for Python of this version from the Qt Project, change it, and build it as its own
   instructions say: shared libraries, release, of the same major and minor version.
3. Put your libraries in the place of those of the same name. Start the program: it loads yours.
4. The program itself is open source as well: `make bundle` in its source builds the whole folder from any Qt for
   Python that pyproject.toml names.

Reverse engineering of this program, to find mistakes in such changes, is allowed.
Whoever gave you this program must also give you the source of its Qt on request, for three years.
"""


def write(folder: Path, pure: Iterable[Entry], binaries: Iterable[Entry], python: Path, texts: Path) -> list[Path]:
    """Write the files into a folder; which they are.

    Args:
        pure: the modules of the program.
        binaries: its libraries.
        python: the Python that goes with it.
        texts: the folder with the licences that no package brings.
    """
    folder.mkdir(parents=True, exist_ok=True)
    parts = components(pure, binaries, python)
    licences, materials = folder / "licences.txt", folder / "bill-of-materials.cdx.json"
    licences.write_text("".join(f"{line}\n" for line in _lines(parts, texts)), "utf-8", newline="\n")
    materials.write_text(bill.of_materials(parts), "utf-8", newline="\n")
    return [licences, materials]


def _lines(parts: list[Component], texts: Path) -> Iterator[str]:
    qt = next(part.version for part in parts if part.name.lower().startswith("pyside6"))
    yield from (_HEAD, _QT.format(version=qt), "THE PARTS", "")
    yield from (f"{part.name} {part.version}: {part.licence}" for part in parts)
    for part in parts:
        for text in dict.fromkeys(part.texts):
            yield from ("", _RULE, f"{part.name} {part.version}", _RULE, "", text.rstrip())
    for file in sorted(texts.glob("*.txt")):
        yield from ("", _RULE, file.stem, _RULE, "", file.read_text("utf-8").rstrip())
