"""A newer program is laid beside, proves itself and is pointed to; anything else leaves all as it was."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import VERSION, update_commands, updating, versions
from app.errors import UserError
from app.paths import PORTABLE, VERSIONS, portable_folder
from app.signed_archive import make_archive
from app.updating import TARGET
from app.versions import Current

OWN, OTHER = (Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32) for number in (1, 2))
KEY = OWN.public_key()
WORKS = """#!/bin/sh
case "$1" in
--version) echo "msback @" ;;
self-check) echo "sheet: ok: made" ;;
*) echo "@ runs" >>"$(dirname "$0")/../../ran" ;;
esac
"""
FAILS = WORKS.replace("sheet: ok: made", 'sheet: failed: no such library"; exit 1; echo "')
ENDS = WORKS.replace("*) ", "*) exit 3 ;;\n9) ")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the programs of these tests are shell scripts")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A packaged program in its folder; this process stands for it."""
    folder = tmp_path / "msback"
    folder.mkdir()
    program(folder, VERSION)
    run_as(folder / "msback", monkeypatch)
    return folder


def run_as(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(file))


def program(folder: Path, version: str, script: str = WORKS) -> None:
    file = folder / "msback"
    file.write_text(script.replace("@", version), "utf-8")
    file.chmod(0o755)


def archive(tmp_path: Path, version: str = "9.1", script: str = WORKS, key: Ed25519PrivateKey = OWN) -> Path:
    made = tmp_path / f"new-{version}"
    (made / "_internal").mkdir(parents=True)
    (made / "_internal" / "library").write_bytes(os.urandom(5000))
    program(made, version, script)
    file = tmp_path / f"msback-{version}.update"
    file.write_bytes(make_archive(made, key, "program", version, TARGET))
    return file


def install(file: Path, stop: Callable[[], bool] = lambda: False) -> list[str]:
    told: list[str] = []
    updating.install(file, KEY, told.append, stop)
    return told


def tree(home: Path) -> dict[str, bytes]:
    return {str(file.relative_to(home)): file.read_bytes() for file in home.rglob("*") if file.is_file()}


def test_a_newer_program_runs_from_the_next_start_on(home: Path, tmp_path: Path) -> None:
    as_it_was = tree(home)
    assert len(install(archive(tmp_path))) == 3
    assert versions.read(home) == Current("9.1", "", "new")
    assert versions.hand_over([]) == 0
    assert (home / "ran").read_text() == "9.1 runs\n"
    assert as_it_was.items() <= tree(home).items()


def test_records_beside_the_program_are_those_of_every_version(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / PORTABLE).mkdir()
    install(archive(tmp_path))
    run_as(home / VERSIONS / "9.1" / "msback", monkeypatch)
    assert portable_folder() == home / PORTABLE
    assert versions.hand_over([]) is None


def test_one_that_showed_its_window_is_the_one(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(archive(tmp_path))
    run_as(home / VERSIONS / "9.1" / "msback", monkeypatch)
    versions.came_up()
    assert versions.read(home) == Current("9.1", "", "up")
    install(archive(tmp_path, "9.2"))
    assert versions.read(home) == Current("9.2", "9.1", "new")
    install(archive(tmp_path, "9.10"))
    assert sorted(one.name for one in (home / VERSIONS).iterdir() if one.is_dir()) == ["9.1", "9.10", "9.2"]


def test_one_that_does_not_come_up_is_left_again_at_once(home: Path, tmp_path: Path) -> None:
    install(archive(tmp_path, script=ENDS))
    assert versions.hand_over([]) is None
    assert versions.read(home) == Current("", failed="9.1")
    assert [versions.came_back(), versions.came_back()] == ["9.1", ""]


def test_one_that_stood_still_is_left_at_the_next_start(home: Path, tmp_path: Path) -> None:
    install(archive(tmp_path))
    ended = subprocess.Popen([sys.executable, "--version"], stdout=subprocess.DEVNULL)
    ended.wait()
    versions.write(home, Current("9.1", "", "tried", starter=ended.pid))
    assert versions.hand_over([]) is None
    assert versions.read(home) == Current("", failed="9.1")


def test_a_second_click_while_it_starts_does_not_leave_it(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(archive(tmp_path))
    versions.write(home, Current("9.1", "", "tried", starter=os.getpid()))
    became: list[str] = []
    monkeypatch.setattr(os, "execve", lambda file, *_: became.append(file.parent.name))
    versions.hand_over([])
    assert (became, versions.read(home).state) == (["9.1"], "tried")


def test_a_command_does_not_count_as_the_first_start(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(archive(tmp_path))
    became: list[tuple[str, ...]] = []
    monkeypatch.setattr(os, "execve", lambda file, arguments, _: became.append((str(file), *arguments[1:])))
    versions.hand_over(["self-check"])
    assert became == [(str(home / VERSIONS / "9.1" / "msback"), "self-check")]
    assert versions.read(home).state == "new"


@pytest.mark.parametrize("pointer", ["", "{", "[]", '{"version": 1}', '{"version": "9.1", "state": "odd"}'])
def test_a_pointer_that_nobody_can_read_leads_nowhere(home: Path, pointer: str) -> None:
    (home / VERSIONS).mkdir()
    (home / VERSIONS / versions.POINTER).write_text(pointer)
    assert versions.hand_over([]) is None


def test_a_version_that_is_gone_or_not_newer_is_not_run(home: Path) -> None:
    versions.write(home, Current("9.1"))
    assert versions.hand_over([]) is None
    assert versions.read(home).failed == "9.1"
    (home / VERSIONS / VERSION).mkdir()
    program(home / VERSIONS / VERSION, VERSION)
    versions.write(home, Current(VERSION))
    assert versions.hand_over([]) is None


def test_the_command_takes_a_program_by_its_kind(home: Path, tmp_path: Path) -> None:
    said: list[str] = []
    update_commands.update(tmp_path / "no data", archive(tmp_path), said.append, KEY)
    assert "Version 9.1 runs from the next start on" in said[-1]
    assert versions.read(home) == Current("9.1", "", "new")


def test_one_step_back(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert not updating.may_go_back()
    with pytest.raises(UserError, match="no older program"):
        updating.back()
    install(archive(tmp_path))
    assert updating.may_go_back()
    update_commands.step_back_program(print)
    assert "offers the backup" in capsys.readouterr().out
    assert versions.hand_over([]) is None
    assert versions.read(home) == Current()


def damaged(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[-100] ^= 1
    file.write_bytes(data)


def half(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


@pytest.mark.parametrize(
    ("change", "made"),
    [
        (damaged, {}),
        (half, {}),
        (lambda _: None, {"key": OTHER}),
        (lambda _: None, {"version": VERSION}),
        (lambda _: None, {"version": "0.0.1"}),
        (lambda _: None, {"script": FAILS}),
        (lambda _: None, {"script": WORKS.replace("@", "8.0")}),
        (lambda _: None, {"script": "no program"}),
    ],
    ids=["damaged", "half", "foreign", "same", "older", "failing", "other version", "no program"],
)
def test_what_is_refused_changes_nothing(
    home: Path, tmp_path: Path, change: Callable[[Path], None], made: dict[str, Any]
) -> None:
    file = archive(tmp_path, **made)
    change(file)
    as_it_was = tree(home)
    with pytest.raises(UserError, match="nothing was changed"):
        install(file)
    assert tree(home) == as_it_was
    assert [one.name for one in home.iterdir() if one.name != "msback"] in ([], [VERSIONS])
    assert not any((home / VERSIONS).iterdir())


def test_without_room_nothing_is_laid_down(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = archive(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 10**6))
    with pytest.raises(UserError, match="1 MB are free"):
        install(file)
    assert not any((home / VERSIONS).iterdir())


@pytest.mark.parametrize("step", [1, 2, 3])
def test_it_can_be_stopped_at_every_step(home: Path, tmp_path: Path, step: int) -> None:
    asked = iter(number == step for number in (1, 2, 3))
    with pytest.raises(UserError, match="It was stopped"):
        install(archive(tmp_path), lambda: next(asked))
    assert versions.read(home) == Current()
    assert not any((home / VERSIONS).iterdir())


def test_a_folder_of_the_administrator_is_told(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(home))

    monkeypatch.setattr(Path, "mkdir", denied)
    with pytest.raises(UserError, match="may not be written"):
        updating.install(tmp_path / "any", KEY, print)


def test_from_source_there_is_nothing_to_update(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="runs from its source"):
        install(tmp_path / "any")
    assert versions.hand_over([]) is None
    assert not updating.may_go_back()


def test_another_version_gets_nothing_of_this_ones_loader(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("_PYI_ARCHIVE_FILE", "x"), ("LD_LIBRARY_PATH", "inner"), ("LD_LIBRARY_PATH_ORIG", "outer")):
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "_MEIPASS", "/here/_internal", raising=False)
    monkeypatch.setenv("FONTCONFIG_FILE", "/here/_internal/resources/fonts.conf")
    given = versions.environment()
    assert "FONTCONFIG_FILE" not in given
    assert (given["LD_LIBRARY_PATH"], given[versions.FRESH_START]) == ("outer", "1")
    assert not {"_PYI_ARCHIVE_FILE", "LD_LIBRARY_PATH_ORIG"} & given.keys()
