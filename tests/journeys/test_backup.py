"""Backups and their restore by keyboard alone, in the real program."""

from pathlib import Path

from app.backups import look_again
from app.records import FILE
from db import backup
from tests.journeys import disk
from tests.journeys.conftest import Start
from tests.journeys.patient import new_patient, sign_in
from tests.keys import PASSWORD


def backups(data: Path) -> tuple[backup.Backup, ...]:
    return backup.listed(data / backup.FOLDER)


def test_closing_makes_a_backup_that_is_proven(start: Start, tmp_path: Path) -> None:
    program = start()
    new_patient(program)
    assert (program.close(), program.told()) == (0, "")
    (one,) = backups(program.data)
    assert (one.manifest.reason, one.manifest.patients) == ("close", 1)
    assert b"Lindqvist" not in one.path.read_bytes()
    with backup.taken_out(one.path, lambda _: disk.key(program.data), tmp_path) as (_, copied):
        assert copied is not None
        look_again(copied)


def test_damaged_records_are_restored_from_the_screen_that_tells_of_them(start: Start) -> None:
    program = start()
    new_patient(program)
    assert program.close() == 0
    database = program.data / FILE
    whole = database.read_bytes()
    database.write_bytes(whole[:8192] + b"\xa5" * 4096 + whole[12288:])
    program = start(at_the_door=True)
    program.wait_at("password")
    program.write(PASSWORD)
    program.press("Return")
    program.wait_says("The records are damaged")
    program.tab_to("Restore a backup…")
    program.press("Return")
    program.wait(lambda seen: any("1 patient" in part.name for part in seen.focus), "the newest backup")
    program.press("Return")
    program.wait_says("Password, as it was when the backup was made")
    program.write(PASSWORD)
    program.press("Return")
    program.wait_at("Leave everything as it is")
    program.tab_to("Put it in the place of the records")
    program.press("Return")
    program.wait_at("password")
    program.wait_says("was restored.")
    sign_in(program)
    program.wait_at("search")
    program.write("lind")
    program.wait_says("Lindqvist, Ana")
    assert (program.close(), program.told()) == (0, "")
    (aside,) = program.data.glob("before-restore-*")
    assert (aside / FILE).read_bytes()[8192:12288] == b"\xa5" * 4096
