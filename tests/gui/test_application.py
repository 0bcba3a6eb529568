"""The whole program as a process: it starts, says why when it cannot, and ends when it is asked to."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.engine.read import read_pack
from app.gui.sign_in.door import Door
from app.gui.sign_in.first import FirstStart
from app.gui.sign_in.screen import SignIn
from app.gui.start import DONE, FAULT, Start
from app.gui.start_fault import StartFault
from app.gui.today.screen import Today
from app.gui.window import Window
from app.paths import GUIDELINE, SAMPLE
from app.records import FILE, open_records
from app.running import LOCK
from tests.keys import PASSWORD, opened, signed_in

PATIENCE_S = 60


@pytest.fixture
def window(themed: QApplication, qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    yield made
    if made.session:
        made.session.store.close()


def data_folder() -> Path:
    return Path(os.environ["MSBACK_DATA"])


def test_the_first_frame_comes_before_the_records_are_opened(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.painted):
        window.show()
    assert window.session is None
    assert not data_folder().exists()


def come_in(window: Window) -> None:
    """Type the password at the door."""
    door = window.screen_shown()
    assert isinstance(door, Door)
    assert isinstance(door.step, SignIn)
    door.step.password.field.setText(PASSWORD)
    door.step.try_it()


def test_the_records_open_once_somebody_has_signed_in(window: Window, qtbot: QtBot) -> None:
    signed_in(data_folder())
    start = Start(window)
    window.painted.connect(start.go)
    window.show()
    qtbot.waitUntil(lambda: isinstance(window.screen_shown(), Door))
    assert not (data_folder() / FILE).exists()
    come_in(window)
    assert isinstance(window.screen_shown(), Today)
    assert start.exit_code == DONE
    assert (data_folder() / FILE).exists()


def test_the_first_start_asks_for_the_first_user(window: Window) -> None:
    start = Start(window)
    start.go()
    door = window.screen_shown()
    assert isinstance(door, Door)
    assert isinstance(door.step, FirstStart)
    start.end()


def test_records_without_their_keys_begin_no_new_clinic(window: Window) -> None:
    data_folder().mkdir(parents=True)
    (data_folder() / FILE).write_bytes(b"records of somebody")
    start = Start(window)
    start.go()
    screen = window.screen_shown()
    assert isinstance(screen, StartFault)
    assert start.exit_code == FAULT
    assert [one.name for one in data_folder().iterdir() if one.name != LOCK] == [FILE]
    start.end()


def test_a_damaged_guideline_stops_the_start_and_touches_no_records(window: Window, tmp_path: Path) -> None:
    damaged = tmp_path / "guideline"
    shutil.copytree(GUIDELINE, damaged)
    rules = damaged / "rules.yaml"
    rules.write_text(rules.read_text("utf-8").replace("pain_weeks", "pain_wekes"), "utf-8")
    start = Start(window, damaged)
    start.go()
    screen = window.screen_shown()
    assert isinstance(screen, StartFault)
    told = screen.findChild(QPlainTextEdit)
    assert told is not None
    assert "pain_wekes" in told.toPlainText()
    assert len(told.toPlainText().splitlines()) > 1
    assert start.exit_code == FAULT
    assert not data_folder().exists()


def test_records_that_open_on_the_second_try_lead_to_today(window: Window) -> None:
    signed_in(data_folder())
    file = data_folder() / FILE
    file.write_bytes(b"no database" * 100)
    start = Start(window)
    start.go()
    come_in(window)
    screen = window.screen_shown()
    assert isinstance(screen, StartFault)
    assert start.exit_code == FAULT
    assert file.read_bytes() == b"no database" * 100
    file.unlink()
    screen.again.emit()
    assert isinstance(window.screen_shown(), Today)
    assert start.exit_code == DONE


def test_a_newer_database_is_left_as_it_was(window: Window) -> None:
    users, _ = signed_in(data_folder())
    file = data_folder() / FILE
    open_records(data_folder(), users.key).store.close()
    with closing(opened(file, users.key)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = file.read_bytes()
    start = Start(window)
    start.go()
    come_in(window)
    assert isinstance(window.screen_shown(), StartFault)
    assert file.read_bytes() == before


def test_a_second_program_waits_until_the_first_has_gone(window: Window, qtbot: QtBot) -> None:
    signed_in(data_folder())
    program = subprocess.Popen([sys.executable, "-m", "app"], cwd=GUIDELINE.parents[2])
    try:
        qtbot.waitUntil(lambda: (data_folder() / LOCK).exists(), timeout=PATIENCE_S * 1000)
        start = Start(window)
        start.go()
        screen = window.screen_shown()
        assert isinstance(screen, StartFault)
        assert screen.accessibleName() == "MSBack is open already."
        assert (start.exit_code, window.session) == (FAULT, None)
        start.end()
        assert (data_folder() / LOCK).exists()
    finally:
        program.kill()
        program.wait()
    screen.again.emit()
    come_in(window)
    assert isinstance(window.screen_shown(), Today)
    assert start.exit_code == DONE
    start.end()
    assert not (data_folder() / LOCK).exists()


def test_an_old_lock_counts_while_its_program_runs(window: Window) -> None:
    first = Start(window)
    first.go()
    os.utime(data_folder() / LOCK, (0, 0))
    Start(window).go()
    assert isinstance(window.screen_shown(), StartFault)
    first.end()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_the_program_ends_cleanly_when_it_is_asked_to(number: signal.Signals, qtbot: QtBot) -> None:
    program = subprocess.Popen([sys.executable, "-m", "app"], stderr=subprocess.PIPE, cwd=GUIDELINE.parents[2])
    try:
        qtbot.waitUntil(lambda: (data_folder() / LOCK).exists() and program.poll() is None, timeout=PATIENCE_S * 1000)
        program.send_signal(number)
        _, said = program.communicate(timeout=PATIENCE_S)
    finally:
        program.kill()
        program.wait()
    assert (program.returncode, said) == (0, b"")


def test_the_picture_of_the_window_needs_no_screen(tmp_path: Path) -> None:
    file = tmp_path / "window.png"
    code = (
        "import sys; from pathlib import Path; from app.gui.picture import save_picture; "
        "save_picture(Path(sys.argv[1]).read_bytes(), Path(sys.argv[2]))"
    )
    where = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(
        [sys.executable, "-c", code, str(SAMPLE), str(file)],
        check=True,
        env=where,
        cwd=GUIDELINE.parents[2],
        timeout=PATIENCE_S,
    )
    picture = QImage(str(file))
    assert (picture.width(), picture.height()) == (1366, 768)
    assert len({picture.pixel(x, 400) for x in range(0, 1366, 7)}) > 5
    assert not data_folder().exists()


def test_the_guideline_is_read_once_even_when_the_records_fail(window: Window) -> None:
    signed_in(data_folder())
    (data_folder() / FILE).mkdir()
    start = Start(window)
    start.go()
    come_in(window)
    assert isinstance(window.screen_shown(), StartFault)
    assert isinstance(start, QObject)
    assert start._pack == read_pack(GUIDELINE)
    first = start._pack
    start.go()
    assert start._pack is first
