"""How long it takes from nothing to the first frame, to the password and to a command, beside the least that could do.

Run with `make bench`; nothing here fails because a machine is slow. What may not be loaded before the first frame is
held by tests/gui/test_first_frame.py.
"""

import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.conftest import FIGURES, SAID, Figure, Measure
from tests.keys import signed_in

STARTS = 20
BARE, FRAME, PASSWORD = "a bare main window's first frame", "the program's first frame", "the password can be typed"
PASS = "python -c pass"
BARE_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print("there", flush=True)
        sys.stdin.read()
app = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
PROGRAM = """
import sys
from app.gui import application
from app.__main__ import main
def there():
    print("there", flush=True)
    sys.stdin.read()
def moved(_old, now):
    if now is not None and now.objectName() == "password":
        from PySide6.QtCore import QTimer
        QTimer.singleShot(0, there)
class Window(application.Window):
    def __init__(self, **how):
        super().__init__(**how)
        self.painted.connect(self.{which})
    def frame(self):
        there()
    def password(self):
        from PySide6.QtWidgets import QApplication
        QApplication.instance().focusChanged.connect(moved)
application.Window = Window
main([])
"""


@dataclass
class Start:
    """A process, from its start until it says that it is there, and what it has cost by then."""

    script: str
    times: list[float] = field(default_factory=list)
    """By the clock, in ms."""
    cpu: list[float] = field(default_factory=list)
    """Of the processor, in ms: the others on the machine count less here."""
    memory: list[float] = field(default_factory=list)
    """In MB."""

    def __call__(self) -> None:
        began = time.perf_counter()
        command = [sys.executable, "-c", self.script]
        # Once it is there it reads, and does nothing more until it is killed.
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            said = process.stdout.readline()
            self.times.append(1000 * (time.perf_counter() - began))
            if Path("/proc").is_dir():
                self._look(Path(f"/proc/{process.pid}"))
            process.kill()
        assert said == "there\n"

    def _look(self, process: Path) -> None:
        threads = [(thread / "schedstat").read_text("ascii") for thread in (process / "task").iterdir()]
        self.cpu.append(sum(int(told.split()[0]) for told in threads) / 1e6)
        status = (process / "status").read_text("ascii")
        self.memory.append(int(status.split("VmRSS:")[1].split()[0]) / 1024)

    def told(self, name: str) -> str:
        """A line with the median of each."""
        figures = f"{median(self.cpu):.0f} ms of the processor, {median(self.memory):.0f} MB" if self.cpu else "?"
        return f"{name}: {median(self.times):.0f} ms by the clock, {figures}"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for a process of its own, which finds its records there, and a user who can sign in."""
    signed_in(tmp_path / "data")
    monkeypatch.setenv("MSBACK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    return tmp_path


@pytest.mark.parametrize(("name", "which"), [(FRAME, "frame"), (PASSWORD, "password")], ids=["frame", "password"])
def test_the_program_from_nothing(
    folder: Path, measure: Measure, request: pytest.FixtureRequest, name: str, which: str
) -> None:
    """Each start after one of the bare window, so that whatever else the machine does meets both."""
    bare, program = Start(BARE_WINDOW), Start(PROGRAM.format(which=which))
    measure(name, program, setup=bare, rounds=STARTS, beside=BARE)
    stash = request.config.stash
    if name in stash.get(FIGURES, {}):
        stash[FIGURES].setdefault(BARE, Figure(BARE, "", tuple(sorted(bare.times))))
        stash.setdefault(SAID, []).extend((bare.told(BARE), program.told(name)))


def test_python_from_nothing(folder: Path, measure: Measure) -> None:
    measure(PASS, lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), rounds=STARTS)


def test_evaluate_from_nothing(folder: Path, measure: Measure) -> None:
    intake = folder / "intake.json"
    intake.write_text('{"answers": {"age_years": 44, "ms_confirmed": true}}', encoding="utf-8")
    command = [sys.executable, "-m", "app", "evaluate", str(intake)]

    def evaluate() -> None:
        done = subprocess.run(command, check=True, capture_output=True)
        assert b'"urgency": "undetermined"' in done.stdout

    measure("msback evaluate", evaluate, rounds=STARTS, beside=PASS)
