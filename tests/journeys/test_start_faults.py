"""What stands in the way of a start is told on the screen: what, why and what to do; the records stay as they were."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest

from app.records import FILE, open_records
from tests.journeys import disk
from tests.journeys.conftest import Start
from tests.journeys.patient import sign_in
from tests.journeys.program import PATIENCE_S, ROOT
from tests.keys import opened

SMALL_FILE = 4096
UNPRIVILEGED = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
"""Root may write anywhere; without these two it is bound by the rights of files as anybody is."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The closed records of a clinic with one patient."""
    folder = tmp_path / "data"
    records = open_records(folder, disk.key(folder))
    records.add_patient(family_name="Lindqvist", given_name="Ana", today=date(2026, 11, 22))
    records.store.close()
    return folder


def test_a_damaged_guideline_is_told_mistake_by_mistake(start: Start, data: Path, tmp_path: Path) -> None:
    before = files(data)
    copied = tmp_path / "program"
    for part in ("app", "db", "resources"):
        shutil.copytree(ROOT / part, copied / part, ignore=shutil.ignore_patterns("__pycache__"))
    guideline = copied / "resources" / "guideline" / "ms-low-back-pain"
    for file, right, wrong in (
        ("rules.yaml", "pain_weeks", "pain_wekes"),
        ("questions.yaml", "type: bool", "type: bol"),
    ):
        text = (guideline / file).read_text("utf-8")
        (guideline / file).write_text(text.replace(right, wrong, 1), "utf-8")
    program = start(folder=copied, at_the_door=True)
    seen = program.wait_says("The guideline is damaged")
    told = seen.part("Mistakes")
    assert told is not None
    assert "rules.yaml" in told.text
    assert "pain_wekes" in told.text
    assert "questions.yaml" in told.text
    assert seen.says("has not opened the records")
    assert seen.says("Install MSBack again")
    program.wait_at("Copy the list")
    program.press("Tab", "Return")
    assert program.process.wait(PATIENCE_S) == 2
    assert program.told() == ""
    assert files(data) == before


def test_records_of_a_newer_version(start: Start, data: Path) -> None:
    write(data, "UPDATE alembic_version SET version_num = '9999'")
    refused(start, data, "newer version", "Start the newer version")


def test_damaged_records(start: Start, data: Path) -> None:
    file = data / FILE
    whole = bytearray(file.read_bytes())
    whole[4096:12288] = os.urandom(8192)
    file.write_bytes(whole)
    refused(start, data, "The records are damaged", "restore the latest backup")


def test_a_file_that_is_no_database(start: Start, data: Path) -> None:
    (data / FILE).write_text("not a database, but long enough to be looked at\n" * 100, "utf-8")
    refused(start, data, "The records cannot be read", "Move the file aside")


def test_records_that_another_program_holds_open_when_it_lets_go(start: Start, data: Path) -> None:
    with held(data / FILE):
        before = files(data)
        program = start()
        seen = program.wait_says("The records are in use")
        assert seen.says(str(data / FILE))
        assert seen.says("Close the other window")
        assert files(data) == before
    program.wait_at("Try again")
    program.press("Return")
    program.wait_at("search")
    program.write("lind")
    program.wait_says("Lindqvist, Ana")
    assert (program.close(), program.told()) == (0, "")


@pytest.mark.parametrize("place", ["folder", "file"])
def test_a_place_that_may_only_be_read(start: Start, data: Path, place: str) -> None:
    locked = data if place == "folder" else data / FILE
    mode = locked.stat().st_mode
    locked.chmod(mode & ~0o222)
    try:
        before = UNPRIVILEGED if os.geteuid() == 0 else ()
        what, todo = "The records cannot be changed", "the right to write there"
        refused(start, data, what, todo, before=before, at_the_door=True)
    finally:
        locked.chmod(mode)


def test_a_disk_that_takes_nothing_more(start: Start, data: Path) -> None:
    limit = f"import os, resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({SMALL_FILE},) * 2)"
    before = (sys.executable, "-c", f"{limit}; os.execv(sys.argv[1], sys.argv[1:])")
    refused(start, data, "The disk did not do what it was asked", "Leave this window open", before=before)


def refused(
    start: Start, data: Path, what: str, todo: str, before: Sequence[str] = (), *, at_the_door: bool = False
) -> None:
    """It starts, says what, where and what to do, also when it tries again; ends with 2, and changed no byte."""
    as_it_was = files(data)
    program = start(before=before, at_the_door=at_the_door)
    seen = program.wait_says(what)
    assert seen.says(todo)
    assert seen.says(str(data / FILE))
    assert files(data) == as_it_was
    program.wait_at("Try again")
    program.press("Return")
    program.wait_says(what)
    assert program.close() == 2
    assert program.told() == ""
    assert files(data) == as_it_was


def files(data: Path) -> dict[str, bytes]:
    """The database and what waits in its log; the index of the log holds only locks."""
    found = {name: data / name for name in (FILE, f"{FILE}-wal", f"{FILE}-journal")}
    return {name: one.read_bytes() for name, one in found.items() if one.exists() and one.stat().st_size}


def write(data: Path, statement: str) -> None:
    with closing(opened(data / FILE, disk.key(data))) as connection:
        connection.execute(statement)


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Another process holds the lock for writing."""
    code = (
        "import sys; from pathlib import Path; from tests.keys import opened; "
        "c = opened(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])); "
        "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(file), disk.key(file.parent).hex()]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        yield
        other.communicate()


def test_a_fault_is_told_in_the_language_of_the_window(start: Start, data: Path) -> None:
    look_in("fr", data)
    write(data, "UPDATE alembic_version SET version_num = '9999'")
    program = start(at_the_door=True)
    program.wait_at("password")
    program.write("another one")
    program.press("Return")
    program.wait_says("Ce n’est pas le mot de passe.")
    sign_in(program)
    seen = program.wait_says("Les dossiers ne peuvent pas être ouverts avec cette version de MSBack.")
    assert seen.says(f"Une version plus récente les a écrits\N{NO-BREAK SPACE}: {data / FILE}")
    assert seen.says("cette version connaît jusqu’à")
    assert seen.says("Lancez la version plus récente")
    assert (program.close(), program.told()) == (2, "")


def look_in(language: str, data: Path) -> None:
    """Choose the language of the window before the program starts."""
    (data / "look.ini").write_text(f"[General]\nlanguage={language}\n", "utf-8")
