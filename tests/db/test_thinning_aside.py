"""Records that a restore put aside go only when a backup holds them to the last deed."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.records import Records
from db import audit, backup
from db.audit import Actor, Deed
from db.store import Store, open_store
from db.thinning import NEWEST_ASIDE, thin_aside
from tests.keys import KEY

NOW = datetime(2026, 11, 23, 10, 31, tzinfo=UTC)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Records of one patient, closed, with a backup of them."""
    folder = tmp_path / "data"
    store = open_store(folder / backup.DATABASE, KEY)
    Records(store).add_patient(family_name="Lindqvist", today=NOW.date())
    backup.make(store, folder / backup.FOLDER, NOW, reason="asked", program="")
    deed(store, audit.BACKUP)
    deed(store, audit.SEEN)
    store.close()
    return folder


def deed(store: Store, kind: str) -> None:
    with store.writing() as session:
        audit.write(session, Actor("Dr A"), Deed(kind))


def aside(data: Path, day: int, kind: str = "before-restore", worked: str = "") -> Path:
    """A copy of the records, put aside on this day; with work in it that no backup holds."""
    folder = data / f"{kind}-202611{day:02}-103100"
    folder.mkdir()
    shutil.copyfile(data / backup.DATABASE, folder / backup.DATABASE)
    if worked:
        store = open_store(folder / backup.DATABASE, KEY)
        deed(store, worked)
        store.close()
    return folder


def thinned(data: Path) -> set[Path]:
    return set(thin_aside(data, KEY, backup.listed(data / backup.FOLDER)))


def test_those_that_a_backup_holds_go_and_the_newest_stay(data: Path) -> None:
    made = [aside(data, day, "not-restored" if day % 2 else "before-restore") for day in range(1, 6)]
    assert thinned(data) == set(made[:-NEWEST_ASIDE])
    assert [one.exists() for one in made] == [False, False, False, True, True]
    assert thinned(data) == set()


@pytest.mark.parametrize("kind", [audit.CHANGED, audit.SIGNED, audit.RESTORE, audit.DELETED])
def test_one_in_which_anything_else_was_done_is_never_deleted(data: Path, kind: str) -> None:
    worked = aside(data, 1, worked=kind)
    held = aside(data, 2, worked=audit.SIGN_IN)
    for day in range(3, 6):
        aside(data, day)
    assert held in thinned(data)
    assert worked.exists()


def test_what_cannot_be_read_is_left_alone(data: Path) -> None:
    damaged, empty = aside(data, 1), data / "before-restore-20261102-103100"
    empty.mkdir()
    (damaged / backup.DATABASE).write_bytes(b"\xa5" * 8192)
    for day in range(3, 6):
        aside(data, day)
    assert len(thinned(data)) == 1
    assert damaged.exists()
    assert empty.exists()


def test_without_a_backup_nothing_goes(data: Path) -> None:
    for day in range(1, 6):
        aside(data, day)
    assert thin_aside(data, KEY, ()) == ()
