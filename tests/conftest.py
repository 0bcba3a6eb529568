"""One real X server with a window manager for the whole run, and a data folder of its own for every test."""

import atexit
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import hypothesis
import pytest

from app.gui.singletons import keep_singletons
from tests.measured import MEASURED

PATIENCE_S = 30
NEEDED = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "pdftoppm": "poppler-utils",
    "cupsd": "cups-daemon",
    "lp": "cups-client",
    "strace": "strace",
}
SEARCHED = f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin"
"""Daemons lie where not every user looks."""
STEERS_QT = ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME")

hypothesis.settings.register_profile("msback", derandomize=True, deadline=None, max_examples=50)
hypothesis.settings.load_profile("msback")

_processes: list[subprocess.Popen[bytes]] = []
_numbers = count()


def pytest_configure() -> None:
    """Start the X server before anything touches Qt, and keep Python's constants alive under it."""
    keep_singletons()
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    for name in STEERS_QT:
        os.environ.pop(name, None)
    if sys.platform == "linux" and not _processes:
        _start_screen()


def pytest_unconfigure() -> None:
    """End the window manager, then the X server."""
    while _processes:
        process = _processes.pop()
        process.terminate()
        process.communicate(timeout=PATIENCE_S)


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """MSBACK_DATA names a folder that does not exist yet, as on a first run."""
    folder = tmp_path_factory.getbasetemp() / "data" / str(next(_numbers))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MSBACK_DATA", str(folder))
        yield


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 512 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    if not mount or subprocess.run([mount, "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk], check=False).returncode:
        pytest.skip("mounting a small disk needs root")
    yield disk
    subprocess.run(["umount", disk], check=True)


def _start_screen() -> None:
    missing = [package for program, package in NEEDED.items() if not shutil.which(program, path=SEARCHED)]
    if missing:
        packages = " ".join(missing)
        raise pytest.UsageError(
            f"The tests drive a real window, and this system lacks {packages}. Install: "
            f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {packages}"
        )
    server = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1200x24", "-dpi", "96", "-nolisten", "tcp"]
    display = _first_line(server)
    os.environ["DISPLAY"] = f":{display}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    # openbox runs its startup command once it manages the windows.
    _first_line(["openbox", "--sm-disable", "--startup", "echo ready"])
    atexit.register(pytest_unconfigure)


def _first_line(command: list[str]) -> str:
    """Start a program that stays, and wait for the line by which it says that it is ready."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    _processes.append(process)
    assert process.stdout is not None
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([process.stdout], [], [], PATIENCE_S)
        piece = os.read(process.stdout.fileno(), 100) if ready else b""
        if not piece:
            raise pytest.UsageError(f"{command[0]} did not start: try it by hand with: {' '.join(command)}")
        line += piece
    return line.decode().strip()


def pytest_report_header() -> list[str]:
    """Say which screen the windows are on."""
    display, platform = os.environ.get("DISPLAY", "native"), os.environ.get("QT_QPA_PLATFORM", "native")
    return [f"screen: {display}, Qt platform: {platform}"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests measured and counted."""
    every = (report for reports in terminalreporter.stats.values() for report in reports)
    ran = [report for report in every if isinstance(report, pytest.TestReport)]
    for report in ran:
        for name, line in report.user_properties:
            if name == MEASURED and report.when == "call":
                terminalreporter.write_line(str(line))
