"""The packaged program in a bare system does what the source does, byte for byte."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.paths import PORTABLE, SAMPLE
from app.records import FILE
from tests.bundle.conftest import ROOT, Bare
from tests.journeys.conftest import Start
from tests.journeys.disk import CLINICIAN
from tests.keys import signed_in

PROGRAM = "/opt/msback/msback"
SYSTEM_LIBRARIES = {
    "ld-linux-x86-64", "libc", "libm", "libdl", "libpthread", "librt", "libutil", "libresolv", "libgcc_s", "libstdc++",
    "libGL", "libGLX", "libGLX_mesa", "libGLdispatch", "libEGL", "libEGL_mesa", "libOpenGL", "libglapi", "libgbm",
    "libxcb", "libX11", "libXau", "libXdmcp", "libbsd", "libmd",
}  # fmt: skip


def test_nothing_is_there_that_could_help(bare: Bare) -> None:
    assert bare.run("python3", "-V").returncode != 0
    assert bare.run("id", "-un").stdout == b"clinician\n"
    assert not list((bare.place / "usr" / "share").glob("fonts/**/*.?tf"))
    interfaces = bare.run("cat", "/proc/net/dev").stdout.splitlines()[2:]
    assert {line.split(b":")[0].strip() for line in interfaces} <= {b"lo"}


def test_it_finds_all_well(bare: Bare, home: Path) -> None:
    done = bare.run(PROGRAM, "self-check", HOME=str(home))
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"points proven, 0 points open" in done.stdout
    assert not any(home.iterdir())


@pytest.mark.parametrize(
    "how",
    [
        (),
        ("--language", "es", "--second-language", "en"),
        ("--language", "ar", "--size", "20", "--paper", "letter"),
        ("--short", "--language", "hi"),
        ("--kind", "note"),
    ],
    ids=" ".join,
)
def test_a_sheet_has_the_same_bytes_as_from_source(bare: Bare, home: Path, how: tuple[str, ...]) -> None:
    packaged, own = home / "packaged.pdf", home / "source.pdf"
    intake = SAMPLE.read_bytes()
    done = bare.run(PROGRAM, "handout", "-", "-o", str(packaged), *how, stdin=intake, HOME=str(home))
    source = [sys.executable, "-m", "app", "handout", "-", "-o", str(own), *how]
    told = subprocess.run(source, cwd=ROOT, input=intake, capture_output=True, check=True).stderr
    assert (done.returncode, done.stderr.replace(b"packaged", b"source")) == (0, told)
    assert packaged.read_bytes() == own.read_bytes()


def test_advice_is_the_same_as_from_source(bare: Bare, home: Path) -> None:
    intake = SAMPLE.read_bytes()
    source = [sys.executable, "-m", "app", "evaluate", "-"]
    expected = subprocess.run(source, cwd=ROOT, input=intake, capture_output=True, check=True).stdout
    assert bare.run(PROGRAM, "evaluate", "-", stdin=intake, HOME=str(home)).stdout == expected


def test_the_window_loads_nothing_from_the_system_but_what_draws_it(start: Start) -> None:
    program = start()
    program.wait_at("search")
    maps = Path(f"/proc/{program.process.pid}/maps").read_text("utf-8").splitlines()
    files = {Path(line.split(maxsplit=5)[5]) for line in maps if ".so" in line}
    inside = Path(os.environ["MSBACK_BARE"])
    foreign = {file.name.split(".so")[0] for file in files if "opt/msback" not in str(file)}
    assert {name.split("-2.")[0] for name in foreign} <= SYSTEM_LIBRARIES, inside
    assert (program.close(), program.told()) == (0, "")


def test_a_data_folder_beside_the_program_takes_the_records(start: Start, bare: Bare, tmp_path: Path) -> None:
    carried = bare.place / "opt" / "msback" / PORTABLE
    carried.mkdir()
    os.chown(carried, 1000, 1000)
    try:
        signed_in(carried, CLINICIAN)
        for file in carried.iterdir():
            os.chown(file, 1000, 1000)
        program = start(environment={"MSBACK_DATA": ""})
        program.wait_at("search")
        assert (carried / FILE).is_file()
        assert program.close() == 0
        written = {file.name for file in (tmp_path / "home").rglob("*") if file.is_file()}
        assert written <= {"stderr.txt"}
    finally:
        shutil.rmtree(carried)
