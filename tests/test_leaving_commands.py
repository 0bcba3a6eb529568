"""`msback take-out`, `bring-in` and `erase` on a real terminal, from the first clinic to a second one."""

import sys
from pathlib import Path

import pytest

from app.backups import Backups
from app.users import Users
from tests.keys import CHEAP
from tests.leaving_clinic import members
from tests.test_backup_commands import NOW, PASSWORD, Clinic, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals")


def founded(folder: Path, *roles: str) -> Clinic:
    users = Users(folder, CHEAP)
    users.found(users.draw_up("Dr M. Osei", PASSWORD, PASSWORD, roles))
    return Clinic(folder, users.key, "")


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    """Two patients."""
    made = founded(tmp_path / "data", "administrator", "clinician")
    made.add("Lindqvist")
    made.add("Osei")
    return made


def test_out_here_and_in_there(clinic: Clinic, tmp_path: Path) -> None:
    file = tmp_path / "all.zip"
    ended = run(clinic.data, ["take-out", "-o", str(file)], PASSWORD)
    assert ended.code == 0, ended.said
    assert "patients: 2" in ended.said
    assert "not encrypted" in ended.said
    other = founded(tmp_path / "other", "administrator")
    ended = run(other.data, ["bring-in", str(file)], PASSWORD, "no")
    assert (ended.code, other.patients()) == (0, [])
    ended = run(other.data, ["bring-in", str(file)], PASSWORD, "yes")
    assert (ended.code, other.patients()) == (0, ["Lindqvist", "Osei"])
    ended = run(other.data, ["bring-in", str(file)], PASSWORD, "yes")
    assert "000001 is here already as 000001, the same to the letter" in ended.said
    assert "Brought in: 0. Left out, being here already: 2." in ended.said


def test_one_and_without_names(clinic: Clinic, tmp_path: Path) -> None:
    ended = run(clinic.data, ["take-out", "2", "--without-names", "-o", str(tmp_path / "one.zip")], PASSWORD)
    assert ended.code == 0, ended.said
    assert "not anonymous" in ended.said
    assert b"Osei" not in b"".join(members(tmp_path / "one.zip").values())


def test_names_are_not_for_who_sees_no_patients(tmp_path: Path) -> None:
    made = founded(tmp_path / "data", "administrator")
    made.add("Lindqvist")
    ended = run(made.data, ["take-out", "-o", str(tmp_path / "all.zip")])
    assert ended.code == 2
    assert "No user here has the roles for it" in ended.said
    assert not (tmp_path / "all.zip").exists()


def test_erased_with_the_older_backup(clinic: Clinic) -> None:
    records = clinic.open()
    old = Backups(records, lambda: NOW).make("asked").backup.path
    records.store.close()
    ended = run(clinic.data, ["erase", "1"], PASSWORD, "2", "law")
    assert (ended.code, clinic.patients()) == (2, ["Lindqvist", "Osei"])
    ended = run(clinic.data, ["erase", "1"], PASSWORD, "000001", "Letter of 3 March", "yes")
    assert ended.code == 0, ended.said
    assert "Older copies of the records that hold this patient: 1." in ended.said
    assert "Older copies removed: 1." in ended.said
    assert clinic.patients() == ["Osei"]
    assert not old.exists()


def test_a_restore_says_who_is_erased_again(clinic: Clinic) -> None:
    records = clinic.open()
    old = Backups(records, lambda: NOW).make("asked").backup.path
    records.store.close()
    ended = run(clinic.data, ["erase", "1"], PASSWORD, "000001", "Letter of 3 March", "no")
    assert "Delete them by hand" in ended.said
    ended = run(clinic.data, ["restore", str(old)], PASSWORD, "yes")
    assert ended.code == 0, ended.said
    assert "Erased from it again, as they were erased here: no. 000001." in ended.said
    assert clinic.patients() == ["Osei"]
