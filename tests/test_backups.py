"""Backups of a clinic: proven by an old visit, made when there is something to keep, also in a second place."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app import backups as module
from app.backups import FOLDER, SECOND, Backups, Stopped, checked
from app.errors import UserError
from app.gui.plan.signing import sign_and_keep
from app.gui.session import Session
from app.handouts.recipe import KEY as RECIPE
from app.records import Records
from db import anchors, audit, models
from db.sqlite import TRIGGERS
from tests.gui.visiting import begun, open_session
from tests.keys import opened

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """One signed visit with its sheet."""
    found = open_session(tmp_path / "data")
    visit = begun(found, {"muscle_spasm": True})
    visit.set_follow_up(date(2026, 12, 1), "")
    sign_and_keep(found, visit)
    yield found
    found.store.close()


@pytest.fixture
def backups(session: Session, clock: Clock) -> Backups:
    return Backups(session.records, clock)


def kinds(records: Records) -> list[str]:
    with records.store.reading() as session:
        return [row.kind for row in audit.every(session)]


def test_one_is_made_proven_told_and_anchored(session: Session, backups: Backups, tmp_path: Path) -> None:
    made = backups.make("asked")
    assert made.backup.path.parent == tmp_path / "data" / "backups"
    last = backups.proven()
    assert last is not None
    assert (last.at, last.path) == (NOW, made.backup.path)
    assert kinds(session.records)[-1] == "backup"
    with session.store.reading() as looking:
        assert anchors.read(tmp_path / "data" / anchors.FILE).lines[-1].head == audit.head(looking)


def test_the_old_sheet_comes_out_the_same(session: Session, backups: Backups) -> None:
    with session.store.reading() as looking:
        sheet = looking.get_one(models.Sheet, 1)
    assert RECIPE in json.loads(sheet.settings)
    backups.make("asked")


@pytest.mark.parametrize("change", ["settings", "pdf", "sheet", "assessment"])
def test_an_old_visit_that_comes_out_otherwise_is_no_proof(session: Session, backups: Backups, change: str) -> None:
    path = session.store.path
    raw = opened(path, session.store.key)
    for name in TRIGGERS:
        raw.execute(f"DROP TRIGGER {name}")
    settings = json.loads(raw.execute("SELECT settings FROM sheet").fetchone()[0])
    settings[RECIPE]["given"]["sheet"] = settings[RECIPE]["given"]["sheet"].replace("Ana", "Bob")
    pdf = bytes(raw.execute("SELECT pdf FROM sheet").fetchone()[0])
    match change:
        case "settings":
            raw.execute("UPDATE sheet SET settings = ?", (json.dumps(settings),))
        case "pdf":
            raw.execute("UPDATE sheet SET pdf = ?", (pdf + b" ",))
        case "sheet":
            raw.execute("UPDATE sheet SET pdf = ?, sha256 = ?", (pdf + b" ", hashlib.sha256(pdf + b" ").hexdigest()))
        case _:
            raw.execute("UPDATE assessment SET result = '{}'")
    raw.close()
    with pytest.raises(UserError, match="backup is damaged"):
        backups.make("asked")
    assert backups.listed() == ()
    assert backups.proven() is None
    with pytest.raises(UserError):
        checked(session.store)


def test_a_sheet_of_another_release_is_compared_by_its_digest(
    session: Session, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.handouts.recipe.set_with", lambda: "another release")
    assert backups.make("asked").backup.path.exists()


def test_it_is_due_while_something_is_kept_nowhere_else(session: Session, backups: Backups, clock: Clock) -> None:
    assert backups.due()
    assert backups.due_today()
    backups.make("asked")
    assert not backups.due()
    session.records.trail.note("seen", "patient", 1, "000001")
    session.records.search("lind")
    assert not backups.due()
    session.records.set_setting("clinic_phone", "1")
    assert backups.due()
    assert not backups.due_today()
    clock.now += timedelta(days=1)
    assert backups.due_today()


def test_it_is_old_after_some_days(session: Session, backups: Backups, clock: Clock) -> None:
    assert backups.old()
    backups.make("asked")
    assert not backups.old()
    clock.now += timedelta(days=3)
    assert not backups.old()
    clock.now += timedelta(minutes=1)
    assert backups.old()


def test_without_patients_nothing_is_old(tmp_path: Path, clock: Clock) -> None:
    session = open_session(tmp_path)
    assert not Backups(session.records, clock).old()
    session.store.close()


def test_a_second_place_gets_it_only_when_it_is_there(backups: Backups, tmp_path: Path, clock: Clock) -> None:
    stick = tmp_path / "media" / "STICK" / "msback"
    backups.choose(SECOND, stick)
    made = backups.make("asked")
    assert made.second is not None
    assert made.second.read_bytes() == made.backup.path.read_bytes()
    shutil.rmtree(stick)
    stick.mkdir()
    clock.now += timedelta(minutes=1)
    made = backups.make("close")
    assert (made.second, made.absent, made.fault) == (None, True, None)
    assert list(stick.iterdir()) == []
    shutil.rmtree(stick.parent)
    clock.now += timedelta(minutes=1)
    assert backups.make("close").absent
    assert not stick.exists()


def test_a_second_place_that_fails_is_told_and_the_first_stays(backups: Backups, small_disk: Path) -> None:
    backups.choose(SECOND, small_disk)
    (small_disk / "filler").write_bytes(b"x" * 450_000)
    made = backups.make("asked")
    assert made.backup.path.exists()
    assert made.fault is not None
    assert "no room" in made.fault.what


def test_a_folder_that_takes_nothing_is_not_chosen(session: Session, backups: Backups, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot go there"):
        backups.choose(FOLDER, tmp_path / "file" / "in it")
    assert session.records.setting(FOLDER) == ""


def test_another_folder_once_leaves_the_usual_one_alone(backups: Backups, tmp_path: Path) -> None:
    made = backups.make("asked", folder=tmp_path / "once")
    assert made.backup.path.parent == tmp_path / "once"
    assert backups.listed() == ()


def test_it_can_be_stopped(session: Session, backups: Backups) -> None:
    def stop(_done: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        backups.make("close", stop)
    assert backups.proven() is None
    assert "backup" not in kinds(session.records)


def test_they_are_thinned(backups: Backups, clock: Clock) -> None:
    for _ in range(3):
        backups.make("close")
        clock.now += timedelta(hours=1)
    assert len(backups.listed()) == 1


def test_records_are_checked(session: Session) -> None:
    assert checked(session.store) == "patients: 1, signed visits: 1, drafts: 0"
    assert module.OLD_DAYS == 3
