"""The project as a whole: its version, its make targets, and the commands as a user starts them."""

import json
import os
import re
import signal
import subprocess
import sys
import tomllib
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app import VERSION
from app.demo import demonstrate
from app.paths import SAMPLE
from app.screen import has_screen
from tests.gui.front import in_front

ROOT = Path(__file__).resolve().parent.parent
SAMPLE_LINE = json.dumps(json.loads(SAMPLE.read_bytes())).encode()


def msback(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own; an empty value in the environment counts as not set."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "app", *arguments],
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        check=False,
        env=os.environ | environment,
    )


def test_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "app.VERSION"}
    assert msback("--version").stdout.decode() == f"msback {VERSION}\n"


def test_every_dependency_has_an_exact_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *extras["dev"], *extras["bundle"]]
    names = {re.split(r"[\[>=]", line)[0].replace("_", "-").lower() for line in wanted}
    fixed = {
        line.split("==")[0].replace("_", "-").lower()
        for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    }
    assert names <= fixed


def test_make_alone_explains_every_target() -> None:
    explained = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for target in (
        "setup",
        "run",
        "test",
        "check",
        "bench",
        "torture",
        "bundle",
        "bundle-test",
        "translations",
        "clean",
    ):
        assert f"make {target} " in explained
        subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, check=True)


def test_an_intake_becomes_one_object() -> None:
    done = msback("evaluate", "-", stdin=SAMPLE_LINE)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["scope"]["applies"] is True


def test_lines_give_a_result_each_in_order_and_skip_blank_ones() -> None:
    lines = [SAMPLE_LINE, b"  ", b'{"answers": {}}\r', b""]
    done = msback("evaluate", "-", "--lines", stdin=b"\n".join(lines))
    assert (done.returncode, done.stderr) == (0, b"")
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["urgency"], second["urgency"]) == ("routine", "undetermined")


def test_one_bad_line_leaves_standard_output_empty() -> None:
    done = msback("evaluate", "-", "--lines", stdin=SAMPLE_LINE + b'\n\n{"answers": {"fever": 1}}\nnonsense\n')
    assert (done.returncode, done.stdout) == (2, b"")
    faults = done.stderr.decode().splitlines()
    assert [fault.split(":")[0] for fault in faults] == ["line 3", "line 4"]
    assert "fever" in faults[0]


@pytest.mark.parametrize(
    "arguments",
    [
        ("evaluate", "no-such-file.json"),
        ("evaluate", "tests"),
        ("evaluate", "/dev/zero"),
        ("evaluate",),
        ("handout", str(SAMPLE)),
        ("handout", str(SAMPLE), "-o", "no-such-folder/sheet.pdf"),
        ("handout", str(SAMPLE), "-o", "tests"),
        ("handout", str(SAMPLE), "-o", os.devnull),
        ("evalute", str(SAMPLE)),
        ("--vers",),
    ],
    ids=repr,
)
def test_a_fault_of_the_world_is_a_sentence_and_exit_2(arguments: tuple[str, ...]) -> None:
    done = msback(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"msback" in done.stderr.splitlines()[-1]
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("display", ["", ":4711"])
def test_without_a_screen_the_window_says_so(display: str) -> None:
    done = msback(DISPLAY=display, WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith("msback: The window cannot open. There is no screen here.")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_the_screen_of_the_tests_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert has_screen()


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux does")
@pytest.mark.parametrize("output", ["/dev/full", None])
def test_a_result_that_nobody_gets_is_told(output: str | None) -> None:
    command = f'"{sys.executable}" -m app evaluate - ' + (f">{output}" if output else ">&-")
    done = subprocess.run(command, shell=True, cwd=ROOT, input=SAMPLE_LINE, capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"msback: The result")
    assert done.stderr.count(b"\n") == 1


def test_a_reader_who_goes_away_is_told() -> None:
    many = subprocess.Popen(
        [sys.executable, "-m", "app", "evaluate", "-", "--lines"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert many.stdout is not None
    many.stdout.close()
    many.stdout = None
    _, said = many.communicate(b'{"answers": {}}\n' * 5)
    assert many.returncode == 2
    assert said.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_stops_without_a_traceback() -> None:
    waiting = subprocess.Popen(
        [sys.executable, "-X", "importtime", "-m", "app", "evaluate", "-"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Whoever runs the tests behind a shell has given them a deaf ear for it, and they would hand that on.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )
    assert waiting.stderr is not None
    while b"app.terminal" not in waiting.stderr.readline():
        pass
    waiting.send_signal(signal.SIGINT)
    out, said = waiting.communicate()
    assert (waiting.returncode, out) == (2, b"")
    assert said.splitlines()[-1] == b"msback: Stopped before it was done."


def test_a_sheet_is_made_whole_and_replaces_the_last_one(tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    sheet.write_bytes(b"the last one")
    done = msback("handout", str(SAMPLE), "-o", str(sheet))
    assert done.returncode == 0
    assert b"open: angle_closure_glaucoma." in done.stderr
    assert sheet.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [sheet]


@pytest.mark.parametrize("answer", [{"age_years": 12}, {"ms_confirmed": False}], ids=str)
def test_out_of_scope_gives_no_sheet(tmp_path: Path, answer: dict[str, object]) -> None:
    sheet = tmp_path / "sheet.pdf"
    done = msback("handout", "-", "-o", str(sheet), stdin=json.dumps({"answers": answer}).encode())
    assert (done.returncode, done.stdout) == (2, b"")
    assert next(iter(answer)) in done.stderr.decode() or b"guideline" in done.stderr
    assert not sheet.exists()


def test_the_demonstration_shows_advice_sheet_and_picture(tmp_path: Path) -> None:
    said: list[str] = []

    def shown(intake: bytes, file: Path) -> None:
        file.write_bytes(intake)

    folder = tmp_path / "build" / "demo"
    demonstrate(folder, said.append, shown)
    text = "".join(said)
    assert "Urgency: routine" in text
    assert "Offer ibuprofen" in text
    assert "Open: Angle-closure glaucoma" in text
    assert "start 100 mg, then 300 mg every 8 h" in text
    assert all(len(line) <= 110 for line in text.splitlines() if str(folder) not in line)
    assert (folder / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    assert (folder / "window.png").read_bytes() == SAMPLE.read_bytes()


def test_self_check_finds_all_well() -> None:
    done = msback("self-check")
    assert (done.returncode, done.stderr) == (0, b"")
    states = dict(line.split(": ")[:2] for line in done.stdout.decode().splitlines())
    assert list(states) == [
        "guideline pack",
        "database",
        "sheet",
        "printer",
        "free disk",
        "clock",
        "last proven backup",
    ]
    assert {states[part] for part in ("guideline pack", "database", "sheet", "clock")} == {"ok"}


def test_evaluating_loads_neither_window_nor_database() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "app", "evaluate", "-"],
        cwd=ROOT,
        input=SAMPLE_LINE,
        capture_output=True,
        check=True,
    )
    loaded = {line.split("|")[-1].strip() for line in done.stderr.decode().splitlines()}
    assert "app.engine.engine" in loaded
    assert {"PySide6", "sqlalchemy", "sqlite3", "typst", "alembic"} & loaded == set()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the tests use the screen that is there")
def test_windows_of_the_tests_get_the_focus(qtbot: QtBot) -> None:
    assert QGuiApplication.platformName() == "xcb"
    line = QLineEdit()
    in_front(qtbot, line)
    QTest.keyClicks(line, "typed")
    assert (line.hasFocus(), line.text()) == (True, "typed")


def test_a_sheet_of_undecided_advice_says_what_it_waits_for(tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    done = msback("handout", "-", "-o", str(sheet), stdin=json.dumps({"answers": {"age_years": 40}}).encode())
    assert done.returncode == 0
    assert sheet.read_bytes().startswith(b"%PDF")
    assert b"32 of 38 statements are undecided" in done.stderr
    assert b"progressive_neuro_deficit" in done.stderr
