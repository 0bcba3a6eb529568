"""A database that is taken away while it is open, and what may take its place."""

import os
import shutil
from pathlib import Path

import pytest

from db.audit import CHANGED, Deed, write
from db.faults import OtherDatabase, ReadOnlyDatabase, VanishedDatabase
from db.models import Setting
from db.store import Store, open_store

KEY = bytes(range(32))
FILE = "msback.sqlite"


def put(store: Store, name: str) -> None:
    with store.writing() as session:
        session.add(Setting(key=name, value="kept"))
        write(session, None, Deed(CHANGED, "setting", name))


def names(store: Store) -> set[str]:
    with store.reading() as session:
        return {setting.key for setting in session.query(Setting)}


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


def test_what_is_back_is_used_again(stick: Path) -> None:
    store = open_store(stick / FILE, KEY)
    put(store, "before")
    away = stick.rename(stick.with_name("away"))
    with pytest.raises(VanishedDatabase):
        store.look()
    with pytest.raises(VanishedDatabase):
        put(store, "meanwhile")
    stick.mkdir()
    with pytest.raises(VanishedDatabase), store.reading():
        pass
    assert list(stick.iterdir()) == []
    stick.rmdir()
    away.rename(stick)
    store.look()
    put(store, "after")
    assert names(store) == {"before", "after"}
    store.close()


def test_the_same_records_on_another_disk_are_the_same(stick: Path) -> None:
    """A stick that comes back gets other numbers from the system."""
    store = open_store(stick / FILE, KEY)
    put(store, "before")
    away = stick.rename(stick.with_name("away"))
    with pytest.raises(VanishedDatabase):
        store.look()
    shutil.copytree(away, stick)
    put(store, "after")
    assert names(store) == {"before", "after"}
    store.close()


def test_an_older_copy_and_another_clinic_are_left_as_they_are(stick: Path, tmp_path: Path) -> None:
    store = open_store(stick / FILE, KEY)
    put(store, "first")
    store.close()
    shutil.copytree(stick, tmp_path / "older")
    put(store, "second")
    foreign = open_store(tmp_path / "foreign" / FILE, os.urandom(32))
    put(foreign, "theirs")
    foreign.close()
    away = stick.rename(stick.with_name("away"))
    with pytest.raises(VanishedDatabase):
        store.look()
    for other in ("older", "foreign"):
        whole = (tmp_path / other / FILE).read_bytes()
        (tmp_path / other).rename(stick)
        with pytest.raises(OtherDatabase):
            put(store, "never")
        with pytest.raises(OtherDatabase):
            store.look()
        assert (stick / FILE).read_bytes() == whole
        assert [file.name for file in stick.iterdir()] == [FILE]
        stick.rename(tmp_path / other)
    away.rename(stick)
    put(store, "third")
    assert names(store) == {"first", "second", "third"}
    store.close()


def test_a_swap_between_two_looks_takes_nothing_from_the_other_one(stick: Path, tmp_path: Path) -> None:
    """The other one was not closed: what it holds waits in its log, which nobody but SQLite may take away."""
    store = open_store(stick / FILE, KEY)
    put(store, "ours")
    other = open_store(tmp_path / "open" / FILE, KEY)
    put(other, "theirs")
    shutil.copytree(tmp_path / "open", tmp_path / "other")
    log = stick / f"{FILE}-wal"
    assert (tmp_path / "other" / log.name).stat().st_size
    stick.rename(tmp_path / "away")
    (tmp_path / "other").rename(stick)
    with pytest.raises(OtherDatabase):
        put(store, "never")
    store.close()
    assert log.stat().st_size
    other.close()
    found = open_store(stick / FILE, KEY)
    assert names(found) == {"theirs"}
    found.close()


@pytest.mark.skipif(os.name == "nt", reason="rights of files are others there")
def test_a_disk_that_turns_read_only_is_told(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_store(stick / FILE, KEY)
    monkeypatch.setattr(os, "access", lambda *_, **__: False)
    with pytest.raises(ReadOnlyDatabase):
        store.look()
    monkeypatch.undo()
    store.look()
    put(store, "after")
    store.close()
