"""A sheet goes to `lp` as it is, a refusal is told in words, and pages can be painted where there is no `lp`."""

import json
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.gui.sheet.pages import SheetPages
from app.gui.sheet.printing import CupsJob, Order, PaintedJob, painted_printer, print_sheet

TAKES = """#!{python}
import json, pathlib, sys
pdf = sys.stdin.buffer.read()
here = pathlib.Path(__file__).parent
(here / "took.pdf").write_bytes(pdf)
(here / "told.json").write_text(json.dumps(sys.argv[1:]))
print("request id is Front-desk-7 (0 file(s))")
"""
REFUSES = """#!{python}
import sys
sys.stderr.write(sys.argv[0] + ": Error - The printer or class does not exist.\\n")
sys.exit(1)
"""
HANGS = """#!{python}
import signal
signal.pause()
"""


def one_page(pages: int = 2) -> bytes:
    """A real PDF with empty A4 pages."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    for _ in range(pages - 1):
        writer.newPage()
    painter.end()
    return bytes(kept.data().data())


@pytest.fixture
def fake_lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "FakeLp":
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return FakeLp(folder)


class FakeLp:
    """A program called lp that comes first on the path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def does(self, script: str) -> None:
        program = self.folder / "lp"
        program.write_text(script.format(python=sys.executable))
        program.chmod(0o755)

    def told(self) -> list[str]:
        words: list[str] = json.loads((self.folder / "told.json").read_text())
        return words


def test_lp_is_told_printer_copies_sides_and_paper_and_gets_the_very_bytes(qtbot: QtBot, fake_lp: FakeLp) -> None:
    fake_lp.does(TAKES)
    pdf = one_page() + b"%" * 200_000
    job = print_sheet(pdf, Order("Front desk", copies=3, both_sides=False, media="Letter"))
    with qtbot.waitSignal(job.done):
        pass
    assert fake_lp.told() == [
        "-d", "Front desk", "-n", "3", "-t", "MSBack", "-o", "sides=one-sided", "-o", "media=Letter",
    ]  # fmt: skip
    assert (fake_lp.folder / "took.pdf").read_bytes() == pdf


def test_a_refusing_lp_is_quoted_in_three_sentences(qtbot: QtBot, fake_lp: FakeLp) -> None:
    fake_lp.does(REFUSES)
    job = print_sheet(one_page(), Order("Front desk"))
    with qtbot.waitSignal(job.failed) as caught:
        pass
    (fault,) = caught.args
    assert isinstance(fault, UserError)
    assert fault.what == "The sheet was not printed."
    assert fault.why == "The printing system says: The printer or class does not exist."
    assert "save the sheet as a PDF" in fault.todo


def test_an_lp_that_hangs_is_given_up(qtbot: QtBot, fake_lp: FakeLp) -> None:
    fake_lp.does(HANGS)
    job = print_sheet(one_page(), Order("Front desk"), time_out_ms=50)
    with qtbot.waitSignal(job.failed) as caught:
        pass
    assert caught.args[0].why == "The printing system did not answer."


def test_a_job_can_be_stopped(qtbot: QtBot, fake_lp: FakeLp) -> None:
    fake_lp.does(HANGS)
    job = print_sheet(one_page(), Order("Front desk"))
    with qtbot.waitSignal(job.cancelled), qtbot.assertNotEmitted(job.failed), qtbot.assertNotEmitted(job.done):
        job.cancel()


def test_an_lp_that_cannot_start_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    job = CupsJob(str(tmp_path / "no-such-program"), one_page(), Order("Front desk"))
    with qtbot.waitSignal(job.failed) as caught:
        pass
    assert caught.args[0].what == "The sheet was not printed."


def test_pages_are_painted_whole_where_there_is_no_lp(qtbot: QtBot, tmp_path: Path) -> None:
    printer = painted_printer(Order(""))
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    job = PaintedJob(one_page(pages=3), printer)
    with qtbot.waitSignal(job.done):
        pass
    printed = SheetPages((tmp_path / "out.pdf").read_bytes())
    assert len(printed) == 3
    assert printed.size(0).width() == pytest.approx(595 * 96 / 72, abs=2)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_painting_to_a_place_that_takes_nothing_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    printer = painted_printer(Order(""))
    printer.setOutputFileName(str(tmp_path / "no-such-folder" / "out.pdf"))
    job = PaintedJob(one_page(), printer)
    with qtbot.waitSignal(job.failed) as caught:
        pass
    assert caught.args[0].what == "The sheet was not printed."
