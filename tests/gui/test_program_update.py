"""A program from a stick, by the same button as a guideline: its progress, what came of it, and the step back."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import VERSION
from app.gui import messages
from app.gui.session import Session
from app.gui.settings import guideline as guideline_group
from app.gui.settings import program as program_group
from app.gui.settings.screen import Settings
from app.paths import VERSIONS
from app.versions import POINTER
from tests.gui.course_visits import seeded
from tests.test_updating import FAILS, OWN, archive, program, run_as

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs of these tests are shell scripts")


@pytest.fixture
def session(tmp_path: Path, themed: QApplication) -> Iterator[Session]:
    found, _ = seeded(tmp_path / "data", ())
    yield found
    found.store.close()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A packaged program; the pinned key is the one of the tests."""
    folder = tmp_path / "msback"
    folder.mkdir()
    program(folder, VERSION)
    run_as(folder / "msback", monkeypatch)
    for module in (guideline_group, program_group):
        monkeypatch.setattr(module, "public_key", OWN.public_key)
    return folder


@pytest.fixture
def settings(session: Session, home: Path, qtbot: QtBot) -> Settings:
    made = Settings(session)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_program_is_installed_by_the_button_for_updates(
    settings: Settings, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    group = settings.program
    assert group.back_button.isHidden()
    settings.guideline.open(str(archive(tmp_path)))
    assert group.stop_button.isVisible()
    qtbot.waitUntil(lambda: "Version 9.1 is installed" in group.said.text())
    assert (group.stop_button.isHidden(), group.back_button.isVisible()) == (True, True)
    group.ask_back()
    box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, messages.Message))
    assert "offers the backup" in box.lines[0]
    box.close()
    group.back()
    assert "From the next start on this runs again" in group.said.text()
    assert json.loads((home / VERSIONS / POINTER).read_text())["version"] == ""


def test_one_that_does_not_work_here_is_told(settings: Settings, home: Path, tmp_path: Path, qtbot: QtBot) -> None:
    settings.guideline.open(str(archive(tmp_path, script=FAILS)))
    qtbot.waitUntil(lambda: "nothing was changed" in settings.program.error.accessibleName())
    assert not any((home / VERSIONS).iterdir())


def test_it_can_be_stopped(settings: Settings, home: Path, tmp_path: Path, qtbot: QtBot) -> None:
    settings.guideline.open(str(archive(tmp_path)))
    settings.program.stop()
    qtbot.waitUntil(lambda: "nothing was changed" in settings.program.error.accessibleName())
    assert not any((home / VERSIONS).iterdir())


def test_a_damaged_file_is_left_to_the_page_that_says_why(settings: Settings, home: Path, tmp_path: Path) -> None:
    wanted: list[object] = []
    settings.guideline_wanted.connect(wanted.append)
    file = tmp_path / "broken.update"
    file.write_bytes(b"nothing")
    settings.guideline.open(str(file))
    assert len(wanted) == 1
