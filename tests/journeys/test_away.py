"""The stick with the records is pulled out in the midst of a visit: told at once, and nothing that is typed is lost."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.records import FILE, open_records
from tests.journeys import disk
from tests.journeys.conftest import Start
from tests.journeys.patient import begin_visit, new_patient
from tests.journeys.program import Program

GONE = "The records are not there any more"
OTHERS = "These are not the records that were open"
LOCKED = "The records cannot be changed"
HERE = "Your answers stay here"


def test_a_folder_that_comes_back_takes_what_was_answered(start: Start) -> None:
    program = start()
    encounter = visit(program)
    away = program.data.rename(program.data.with_name("away"))
    answer_while(program, GONE)
    away.rename(program.data)
    saved(program, encounter)


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A place where sticks are put in; empty at first."""
    place = tmp_path / "data"
    place.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "--bind", str(place), str(place)], check=False).returncode:
        pytest.skip("putting in a stick needs root")
    pull(place)
    yield place
    while f" {place} " in Path("/proc/mounts").read_text("utf-8"):
        pull(place)


def test_another_stick_is_not_written_to(start: Start, stick: Path, tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    ours.mkdir()
    open_records(theirs, disk.key(theirs)).store.close()
    as_it_was = (theirs / FILE).read_bytes()
    put_in(ours, stick)
    program = start()
    encounter = visit(program)
    pull(stick)
    answer_while(program, GONE)
    put_in(theirs, stick)
    program.wait_says(OTHERS)
    pull(stick)
    program.wait_says(GONE)
    assert (theirs / FILE).read_bytes() == as_it_was
    # What comes back has other numbers on another disk; it is the same by what is in it.
    shutil.copytree(ours, tmp_path / "again")
    put_in(tmp_path / "again", stick)
    saved(program, encounter)


def test_a_stick_that_comes_back_read_only_is_told(start: Start, stick: Path, tmp_path: Path) -> None:
    ours = tmp_path / "ours"
    ours.mkdir()
    put_in(ours, stick)
    program = start()
    encounter = visit(program)
    pull(stick)
    program.wait_says(GONE)
    put_in(ours, stick)
    mount("-o", "remount,bind,ro", str(stick))
    answer_while(program, LOCKED)
    pull(stick)
    put_in(ours, stick)
    saved(program, encounter)


def test_a_read_only_stick_is_told_before_the_password(start: Start, stick: Path, tmp_path: Path) -> None:
    ours = tmp_path / "ours"
    open_records(ours, disk.key(ours)).store.close()
    put_in(ours, stick)
    mount("-o", "remount,bind,ro", str(stick))
    program = start(at_the_door=True)
    program.wait_says(LOCKED)
    mount("-o", "remount,bind,rw", str(stick))
    program.wait_at("Try again")
    program.press("Return")
    program.wait_at("password")
    assert (program.close(), program.told()) == (0, "")


def visit(program: Program) -> int:
    new_patient(program)
    return begin_visit(program)


def answer_while(program: Program, told: str) -> None:
    """It is told without a key being pressed; then the question in hand is answered all the same."""
    program.wait_says(told)
    program.wait_at("Close")
    program.press("Return")
    program.wait_at("visit")
    program.press("F6", "n")
    program.wait_says(HERE)


def saved(program: Program, encounter: int) -> None:
    """Without a key, everything is on the disk, and the foot says so."""
    program.wait(lambda seen: not (seen.says(HERE) or seen.says("Do not close this window")), "all saved", whole=True)
    assert False in disk.answers(program.data, encounter).values()
    assert (program.close(), program.told()) == (0, "")


def put_in(disk_of: Path, place: Path) -> None:
    mount("--bind", str(disk_of), str(place))


def pull(place: Path) -> None:
    """As when it is pulled out: whoever has a file of it open is not asked."""
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def mount(*how: str) -> None:
    subprocess.run(["mount", *how], check=True)
