"""A database of an earlier release is brought up to date behind a proven backup, or left as it was."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from db import backup, backup_file, faults, store
from db.migrations import upgrade
from db.models import Audit, Setting
from db.store import REVISIONS, open_store
from tests.keys import KEY, opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed database from before there was an audit."""
    found = tmp_path / "data" / backup.DATABASE
    made = open_store(found, KEY)
    with made.writing() as session:
        session.add(Setting(key="clinician", value="Dr A"))
    made.close()
    with closing(opened(found)) as raw:
        raw.execute("DROP TABLE audit")
        raw.execute("DROP TABLE guideline")
        raw.execute("ALTER TABLE encounter DROP COLUMN held_at")
        for table in ("patient_word", "near_word", "merge"):
            raw.execute(f"DROP TABLE {table}")
        new = ("patient_id_held_on", "state_follow_up_on", "state_held_on")
        for name in ("patient_folded", "patient_phone_digits", *(f"encounter_{one}" for one in new)):
            raw.execute(f"DROP INDEX ix_{name}")
        raw.execute("ALTER TABLE patient DROP COLUMN merged_into_id")
        raw.execute("CREATE INDEX ix_encounter_patient_id ON encounter (patient_id)")
        raw.execute("CREATE INDEX ix_encounter_state ON encounter (state)")
        raw.execute("UPDATE alembic_version SET version_num = '0002'")
    return found


def backups(path: Path) -> tuple[backup.Backup, ...]:
    return backup.listed(path.parent / backup.FOLDER)


def revision(path: Path) -> str:
    with closing(opened(path)) as raw:
        return str(raw.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def test_a_backup_is_proven_first(path: Path, tmp_path: Path) -> None:
    open_store(path, KEY).close()
    assert revision(path) == REVISIONS[-1]
    (before,) = backups(path)
    assert (before.manifest.reason, before.manifest.revision) == ("upgrade", "0002")
    with backup.taken_out(before.path, lambda _: KEY, tmp_path) as (folder, store_of_today):
        assert store_of_today is None
        assert revision(folder / backup.DATABASE) == "0002"


def test_one_that_is_up_to_date_needs_none(path: Path) -> None:
    open_store(path, KEY).close()
    open_store(path, KEY).close()
    assert len(backups(path)) == 1


def test_a_first_start_needs_none(tmp_path: Path) -> None:
    open_store(tmp_path / backup.DATABASE, KEY).close()
    assert not (tmp_path / backup.FOLDER).exists()


def test_an_upgrade_that_fails_leaves_the_old_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = upgrade.upgrade

    def fails(connection: Connection) -> None:
        real(connection)
        raise ZeroDivisionError

    before = path.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(upgrade, "upgrade", fails)
        with pytest.raises(ZeroDivisionError):
            open_store(path, KEY)
    assert path.read_bytes() == before
    opened_again = open_store(path, KEY)
    with opened_again.reading() as session:
        assert session.query(Audit).count() == 0
    opened_again.close()


def test_no_room_for_a_backup_no_upgrade(path: Path, small_disk: Path) -> None:
    large = small_disk / backup.DATABASE
    large.write_bytes(path.read_bytes())
    (small_disk / "filler").write_bytes(b"x" * (512_000 - 2 * large.stat().st_size))
    before = large.read_bytes()
    with pytest.raises(faults.DiskFull):
        open_store(large, KEY)
    assert large.read_bytes() == before
    assert backups(large) == ()


def test_the_backup_opens_and_is_brought_up_to_date_too(path: Path, tmp_path: Path) -> None:
    open_store(path, KEY).close()
    (before,) = backups(path)
    there = tmp_path / "there"
    there.mkdir()
    backup_file.unpack(before.path, there)
    found = open_store(there / backup.DATABASE, KEY, store.BUSY_MS, backed_up=True)
    with found.reading() as session:
        assert session.get_one(Setting, "clinician").value == "Dr A"
    found.close()
    assert not (there / backup.FOLDER).exists()
