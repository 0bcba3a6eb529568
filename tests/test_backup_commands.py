"""`msback backup`, `restore` and `check` on a real terminal: the password is asked there and nowhere else."""

import os
import pty
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.backups import Backups
from app.records import FILE, Records, open_records
from app.trail import Actor
from app.users import Users
from db.sqlite import TRIGGERS
from tests.keys import CHEAP, opened

ROOT = Path(__file__).resolve().parent.parent
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
PASSWORD = "seven quiet camels"
PATIENCE_S = 60

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals")


@dataclass
class Clinic:
    """The closed records of a clinic with one patient, and its recovery key."""

    data: Path
    key: bytes
    paper: str

    def open(self) -> Records:
        return open_records(self.data, self.key)

    def patients(self) -> list[str]:
        records = self.open()
        found = [one.family_name for one in records.search("")]
        records.store.close()
        return found

    def add(self, name: str) -> None:
        records = self.open()
        records.trail.actor = Actor("Dr M. Osei")
        records.add_patient(family_name=name, today=NOW.date())
        records.store.close()


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    users = Users(tmp_path / "data", CHEAP)
    founding = users.draw_up("Dr M. Osei", PASSWORD, PASSWORD, ["administrator", "clinician"])
    users.found(founding)
    made = Clinic(tmp_path / "data", users.key, "-".join(founding.groups).lower())
    made.add("Lindqvist")
    return made


@dataclass
class Ended:
    code: int
    said: str


def run(data: Path, arguments: Sequence[str], *typed: str, home: Path | None = None) -> Ended:
    """Start it on a terminal and type each line when it waits for one."""
    ours, theirs = pty.openpty()
    place = {"MSBACK_DATA": str(data)} if home is None else {"HOME": str(home), "XDG_DATA_HOME": ""}
    kept = {name: value for name, value in os.environ.items() if name not in ("MSBACK_DATA", "XDG_DATA_HOME")}
    program = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "app", *arguments],
        cwd=ROOT, env={**kept, **place}, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    waiting, said = list(typed), ""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        ready, _, _ = select.select([ours], [], [], 0.05)
        if ready:
            try:
                piece = os.read(ours, 4096)
            except OSError:
                break
            if not piece:
                break
            said += piece.decode()
        elif waiting and said.endswith(": "):
            os.write(ours, f"{waiting.pop(0)}\n".encode())
            said += "\n"
    os.close(ours)
    assert waiting == []
    return Ended(program.wait(PATIENCE_S), said)


def backup_in(clinic: Clinic, folder: Path) -> Path:
    records = clinic.open()
    path = Backups(records, lambda: NOW).make("asked", folder=folder).backup.path
    records.store.close()
    return path


def test_a_backup_is_made_where_it_is_wanted(clinic: Clinic, tmp_path: Path) -> None:
    ended = run(clinic.data, ["backup", str(tmp_path / "stick")], PASSWORD)
    (path,) = (tmp_path / "stick").glob("*.backup")
    assert ended.code == 0
    assert f"Made and proven: {path}" in ended.said
    assert PASSWORD not in ended.said


def test_the_recovery_key_is_taken_too(clinic: Clinic) -> None:
    ended = run(clinic.data, ["backup"], clinic.paper)
    assert ended.code == 0
    assert len(list((clinic.data / "backups").glob("*.backup"))) == 1


def test_a_wrong_password_makes_nothing(clinic: Clinic, tmp_path: Path) -> None:
    ended = run(clinic.data, ["backup", str(tmp_path / "stick")], "seven quiet camel")
    assert ended.code == 2
    assert "password" in ended.said
    assert not (tmp_path / "stick").exists()


def test_without_a_terminal_nothing_is_asked(clinic: Clinic) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "app", "check"], cwd=ROOT, env={**os.environ, "MSBACK_DATA": str(clinic.data)},
        input=PASSWORD.encode(), capture_output=True, timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    assert ended.returncode == 2
    assert b"typed on a terminal" in ended.stderr


def test_a_restore_shows_what_is_in_it_asks_and_keeps_the_old(clinic: Clinic, tmp_path: Path) -> None:
    path = backup_in(clinic, tmp_path / "stick")
    clinic.add("Osei")
    ended = run(clinic.data, ["restore", str(path)], PASSWORD, "no")
    assert (ended.code, clinic.patients()) == (0, ["Lindqvist", "Osei"])
    assert "patients: 1, visits: 0" in ended.said
    ended = run(clinic.data, ["restore", str(path)], PASSWORD, "yes")
    assert (ended.code, clinic.patients()) == (0, ["Lindqvist"])
    (aside,) = clinic.data.glob("before-restore-*")
    assert str(aside) in ended.said
    assert Clinic(aside, clinic.key, "").patients() == ["Lindqvist", "Osei"]


def test_on_another_computer_with_only_the_backup_and_the_recovery_key(clinic: Clinic, tmp_path: Path) -> None:
    path = backup_in(clinic, tmp_path / "stick")
    shutil.rmtree(clinic.data)
    home = tmp_path / "home"
    home.mkdir()
    ended = run(clinic.data, ["restore", str(path)], clinic.paper, "yes", home=home)
    assert ended.code == 0, ended.said
    (database,) = home.rglob(FILE)
    ended = run(clinic.data, ["check"], PASSWORD, home=home)
    assert ended.code == 0, ended.said
    assert "patients: 1" in ended.said
    assert Clinic(database.parent, clinic.key, "").patients() == ["Lindqvist"]


@pytest.mark.parametrize("damage", ["truncated", "flipped", "diary", "none"])
def test_what_is_no_sound_backup_is_told_and_changes_nothing(clinic: Clinic, tmp_path: Path, damage: str) -> None:
    path = backup_in(clinic, tmp_path / "stick")
    whole = path.read_bytes()
    place = len(whole) - 20_000
    data = {
        "truncated": whole[:-5000],
        "flipped": whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :],
        "diary": b"Dear diary",
    }
    path.unlink() if damage == "none" else path.write_bytes(data[damage])
    before = (clinic.data / FILE).read_bytes()
    ended = run(clinic.data, ["restore", str(path)], *([PASSWORD] if damage == "flipped" else []))
    assert ended.code == 2
    assert "backup" in ended.said
    assert (clinic.data / FILE).read_bytes() == before


def test_a_backup_of_another_clinic_is_refused(clinic: Clinic, tmp_path: Path) -> None:
    path = backup_in(clinic, tmp_path / "stick")
    other = Users(tmp_path / "other", CHEAP)
    other.found(other.draw_up("Dr B", PASSWORD, PASSWORD, ["administrator"]))
    open_records(tmp_path / "other", other.key).store.close()
    ended = run(tmp_path / "other", ["restore", str(path)], PASSWORD)
    assert ended.code == 2
    assert "another clinic" in ended.said


def test_nothing_is_restored_under_an_open_window(clinic: Clinic, tmp_path: Path) -> None:
    path = backup_in(clinic, tmp_path / "stick")
    (clinic.data / "msback.lock").write_text(f"{os.getpid()}\npython\n\n")
    ended = run(clinic.data, ["restore", str(path)])
    assert ended.code == 2
    assert "MSBack is open" in ended.said


def test_the_records_and_their_audit_are_checked(clinic: Clinic) -> None:
    ended = run(clinic.data, ["check"], PASSWORD)
    assert ended.code == 0, ended.said
    assert "patients: 1" in ended.said
    assert "No backup yet" in ended.said
    clinic.add("Osei")
    raw = opened(clinic.data / FILE, clinic.key)
    for name in TRIGGERS:
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute("UPDATE audit SET who = 'me' WHERE id = 1")
    raw.close()
    ended = run(clinic.data, ["check"], PASSWORD)
    assert ended.code == 1
    assert "Row 1 changed since it was written." in ended.said


def test_no_records_at_all(tmp_path: Path) -> None:
    ended = run(tmp_path / "nothing", ["backup"])
    assert ended.code == 2
    assert "There are no records" in ended.said
