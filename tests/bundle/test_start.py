"""How soon the window is there: packaged, from source, and a bare Qt window beside them."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bundle.conftest import BUNDLE, ROOT

TRIES = 7
AT_MOST = 1.3
QT_ALONE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("MSBack")
window.show()
app.exec()
"""


def first_frame(command: list[str], data: Path) -> float:
    """Seconds from the start to the window on the screen."""
    began = time.perf_counter()
    program = subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, "MSBACK_DATA": str(data)}, stderr=subprocess.DEVNULL
    )
    # Without its own --sync: that looks only twice a second.
    seen = ["xdotool", "search", "--onlyvisible", "--name", "^MSBack$"]
    while subprocess.run(seen, check=False, capture_output=True).returncode != 0:
        assert program.poll() is None
    took = time.perf_counter() - began
    program.kill()
    program.wait()
    return took


def test_the_packaged_program_starts_as_fast_as_the_source(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commands = {
        "packaged": [str(BUNDLE / "msback")],
        "source": [sys.executable, "-m", "app"],
        "Qt alone": [sys.executable, "-c", QT_ALONE],
    }
    # In turns, so that whatever else the computer does meets all of them.
    rounds = [{name: first_frame(command, tmp_path / name) for name, command in commands.items()} for _ in range(TRIES)]
    best = {name: min(one[name] for one in rounds) for name in commands}
    told = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in best.items())
    with capsys.disabled():
        print(f"\nFirst frame, best of {TRIES}: {told}")
    assert best["packaged"] <= AT_MOST * best["source"], told
