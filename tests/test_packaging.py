"""What decides what is in the bundle, and what writes its files; the bundle itself is tried by `make bundle-test`."""

import io
import os
import struct
import subprocess
import sys
import tarfile
from importlib.util import find_spec
from pathlib import Path

import icu
import pytest
from icons import ICNS_KINDS, ICO_SIZES, draw
from pack import contents, tar_of, unpacking
from PySide6.QtGui import QImage
from what_ships import Entry, linked, needed, of_unknown_origin, other_fonts, wanted
from windows_version import quadruple

PACKAGING = Path(__file__).resolve().parent.parent / "resources" / "packaging"


def package(name: str) -> Path:
    found = find_spec(name)
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent


def binary(name: str, source: str = "") -> Entry:
    return (name, source or f"/from/{name}", "BINARY")


def test_a_library_stays_only_while_something_that_stays_is_linked_with_it() -> None:
    plugin, left_out = (
        binary("PySide6/Qt/plugins/platforms/libqxcb.so"),
        binary("PySide6/Qt/plugins/sqldrivers/libq.so"),
    )
    module: Entry = ("PySide6/QtCore.abi3.so", "/from/QtCore", "EXTENSION")
    core, deep, orphan = binary("PySide6/Qt/lib/libQt6Core.so.6"), binary("libicu.so.73"), binary("libpq.so.5")
    links: list[Entry] = [
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libpq.so", "libpq.so.5", "SYMLINK"),
    ]
    needs = {
        plugin[1]: ["libQt6Core.so.6", "libc.so.6"],
        left_out[1]: ["libpq.so.5"],
        core[1]: ["libicu.so.73"],
    }
    found = [plugin, left_out, module, core, deep, orphan, *links]
    kept = linked(wanted(found), lambda file: needs.get(file, []))
    assert set(kept) == {plugin, module, core, deep, links[0]}


def test_of_translations_only_what_the_window_loads_is_kept() -> None:
    names = [
        *(f"PySide6/Qt/translations/{name}" for name in ("qtbase_es.qm", "qtbase_de.qm", "assistant_es.qm")),
        *(f"resources/translations/{name}" for name in ("msback_es.qm", "guideline_fr.qm", "msback_es.ts")),
    ]
    kept = [name for name, _, _ in wanted([(name, f"/from/{name}", "DATA") for name in names])]
    assert kept == [names[0], names[3], names[4]]


@pytest.mark.skipif(sys.platform != "linux", reason="asks Debian which package a file belongs to")
def test_a_file_that_belongs_to_nothing_is_named(tmp_path: Path) -> None:
    stub = tmp_path / "libcups.so.2"
    stub.touch()
    owned = Path("/usr/lib/x86_64-linux-gnu/libz.so.1")
    entries = [binary("libcups.so.2", str(stub)), binary("libz.so.1", str(owned)), binary("python", sys.executable)]
    homes = [Path(sys.executable).resolve().parent]
    assert of_unknown_origin(entries, homes) == [str(stub)]
    assert of_unknown_origin(entries, [*homes, tmp_path]) == []


@pytest.mark.skipif(sys.platform != "linux", reason="reads a library of Linux")
def test_only_what_a_file_itself_names_is_needed() -> None:
    assert "libc.so.6" in needed(str(next(package("pypdfium2_raw").glob("*.so"))))


def test_a_translation_goes_along_as_the_program_reads_it_and_not_as_it_is_written() -> None:
    compiled, written = (f"resources/translations/msback_es.{end}" for end in ("qm", "ts"))
    assert [name for name, *_ in wanted([binary(compiled), binary(written)])] == [compiled]


def test_the_fonts_of_sheets_and_window_stay() -> None:
    dropped = {name.removeprefix("pymupdf_fonts.") for name in other_fonts(package("pymupdf_fonts"))}
    assert "UbuntuMono_Bold" in dropped
    assert dropped & {"FiraGO_Regular", "FiraGO_Bold", "NotoSansSymbols2_Regular", "__init__"} == set()


def test_the_icon_is_drawn_in_every_size_for_every_system(tmp_path: Path) -> None:
    made = draw(PACKAGING / "icon.svg", tmp_path)
    for size, file in made.png.items():
        picture = QImage(str(file))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(size // 2, size // 8).alpha() == 255
        assert picture.pixelColor(0, 0).alpha() == 0
    ico = made.ico.read_bytes()
    count = struct.unpack_from("<HHH", ico)[2]
    assert count == len(ICO_SIZES)
    for number, size in enumerate(ICO_SIZES):
        side, *_, length, place = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number)
        assert side == size % 256
        assert QImage.fromData(ico[place : place + length]).width() == size
    icns = made.icns.read_bytes()
    assert struct.unpack_from(">4sI", icns) == (b"icns", len(icns))
    assert all(kind.encode() in icns for kind in ICNS_KINDS)
    again = draw(PACKAGING / "icon.svg", tmp_path / "again")
    assert (again.ico.read_bytes(), again.icns.read_bytes()) == (ico, icns)


SORTED = """
from PySide6.QtCore import QCollator, QLocale
names = "Zoë Ähm Ahn Öz Oz ñu nz no Łuk Lux Çelik Cz cha d ч я а ا ب क अ Straße Strasse e é E i I ı".split()
for language in "en de sv es tr pl ru ar hi cs fr pt".split():
    print(language, *sorted(names, key=QCollator(QLocale(language)).sortKey), QLocale(language).toUpper("straße i"))
print(*{line.split()[-1] for line in open("/proc/self/maps") if "icudata" in line})
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Qt for Linux brings ICU")
def test_text_is_sorted_as_before_with_an_eighth_of_the_data(tmp_path: Path) -> None:
    (whole,) = (package("PySide6") / "Qt" / "lib").glob("libicudata.so.*")
    ((_, smaller, _),) = icu.with_less_data([(f"PySide6/Qt/lib/{whole.name}", str(whole), "BINARY")], tmp_path)
    assert Path(smaller).stat().st_size < whole.stat().st_size / 8
    said = {}
    for library in (str(whole), smaller):
        asked = [sys.executable, "-c", SORTED]
        loaded = {**os.environ, "LD_PRELOAD": library}
        done = subprocess.run(asked, env=loaded, capture_output=True, text=True, check=True)
        *said[library], used = done.stdout.splitlines()
        assert used == library
    assert said[smaller] == said[str(whole)]
    assert len({line.split(maxsplit=1)[1] for line in said[smaller]}) > 5


def test_what_is_no_library_of_icu_data_is_refused() -> None:
    with pytest.raises(ValueError, match="no library of 64 bits"):
        icu.without_unused(b"MZ")


def test_the_windows_version_has_four_numbers() -> None:
    assert quadruple("0.1.0") == (0, 1, 0, 0)
    assert quadruple("2.13") == (2, 13, 0, 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A program's folder in small: a program file, a library, a link to it."""
    made = tmp_path / "msback"
    (made / "_internal" / "lib").mkdir(parents=True)
    program = made / "msback"
    program.write_text("#!/bin/sh\necho all is well\n")
    program.chmod(0o755)
    (made / "_internal" / "lib" / "one.so").write_bytes(b"library")
    (made / "_internal" / "one.so").symlink_to("lib/one.so")
    share = made / "share" / "applications"
    share.mkdir(parents=True)
    (share / "msback.desktop").write_text((PACKAGING / "linux" / "msback.desktop").read_text())
    for kind in ("icons", "metainfo"):
        (made / "share" / kind).mkdir()
        (made / "share" / kind / "file").touch()
    return made


def test_the_same_files_give_the_same_archive(folder: Path) -> None:
    first, listed = tar_of(folder), contents(folder)
    (folder / "msback").touch()
    (folder / "_internal" / "lib" / "one.so").chmod(0o600)
    assert (tar_of(folder), contents(folder)) == (first, listed)
    with tarfile.open(fileobj=io.BytesIO(first)) as archive:
        assert archive.getnames()[0] == "msback"
        assert {(one.uid, one.gid, one.uname, one.mtime) for one in archive} == {
            (0, 0, "", archive.getmembers()[0].mtime)
        }
        assert archive.getmember("msback/_internal/one.so").linkname == "lib/one.so"
    assert "-> lib/one.so  _internal/one.so" in listed


@pytest.mark.skipif(sys.platform != "linux", reason="a shell script for Linux")
def test_a_file_that_unpacks_itself_settles_what_a_loss_of_power_left(folder: Path, tmp_path: Path) -> None:
    file, stick = tmp_path / "msback.run", tmp_path / "stick"
    unpacking(file, tar_of(folder))
    old = stick / ".msback-old" / "data"
    old.mkdir(parents=True)
    (old / "kept").write_text("records")
    done = subprocess.run(["sh", str(file), "--folder", str(stick)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert (stick / "msback" / "data" / "kept").read_text() == "records"
    assert [one.name for one in stick.iterdir()] == ["msback"]
    assert (stick / "msback" / "_internal" / "one.so").read_bytes() == b"library"


@pytest.mark.skipif(sys.platform != "linux", reason="a shell script for Linux")
def test_a_program_that_does_not_work_here_replaces_nothing(folder: Path, tmp_path: Path) -> None:
    file, stick = tmp_path / "msback.run", tmp_path / "stick"
    (stick / "msback").mkdir(parents=True)
    (stick / "msback" / "version").write_text("the one before")
    (folder / "msback").write_text("#!/bin/sh\necho no such library >&2\nexit 1\n")
    unpacking(file, tar_of(folder))
    done = subprocess.run(["sh", str(file), "--folder", str(stick)], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "no such library" in done.stderr
    assert [one.name for one in stick.rglob("*")] == ["msback", "version"]
