"""Where the records are kept: the chosen folder, the one carried beside the program, or the system's own."""

import sys
from pathlib import Path

import platformdirs
import pytest

from app.paths import beside, data_folder, portable_folder


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The packaged program in a folder of its own, with nothing chosen by the environment."""
    file = tmp_path / "stick" / "msback" / "msback"
    file.parent.mkdir(parents=True)
    file.touch()
    monkeypatch.delenv("MSBACK_DATA")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(file))
    return file


def system_place() -> Path:
    return Path(platformdirs.user_data_dir("MSBack", appauthor=False))


def test_a_data_folder_beside_the_program_takes_everything(program: Path) -> None:
    assert data_folder() == system_place()
    (program.parent / "data").mkdir()
    assert data_folder() == portable_folder() == program.parent / "data"


def test_a_file_of_that_name_is_no_data_folder(program: Path) -> None:
    (program.parent / "data").touch()
    assert data_folder() == system_place()


def test_what_the_environment_names_comes_first(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program.parent / "data").mkdir()
    monkeypatch.setenv("MSBACK_DATA", str(program.parent / "other"))
    assert data_folder() == program.parent / "other"


def test_from_source_no_folder_is_carried(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program.parent / "data").mkdir()
    monkeypatch.delattr(sys, "frozen")
    assert portable_folder() is None
    assert data_folder() == system_place()


def test_on_macos_the_folder_lies_beside_the_app() -> None:
    assert beside(Path("/Volumes/STICK/MSBack.app/Contents/MacOS/msback")) == Path("/Volumes/STICK")
    assert beside(Path("/media/stick/msback/msback")) == Path("/media/stick/msback")
