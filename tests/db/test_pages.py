"""What a store keeps of its file in memory, and gives back."""

from pathlib import Path

from db.audit import CHANGED, Deed, write
from db.models import Setting
from db.store import Store, open_store
from tests.in_use import bytes_in_use

KEY = bytes(range(32))
FILE = "msback.sqlite"
LONG, MANY = "kept " * 200, 1000
"""A megabyte in all."""


def filled(path: Path) -> Store:
    store = open_store(path, KEY)
    with store.writing() as session:
        session.add_all(Setting(key=f"s{number}", value=LONG) for number in range(MANY))
        write(session, None, Deed(CHANGED, "setting", "all"))
    return store


def settings_read(store: Store) -> int:
    with store.reading() as session:
        return sum(setting.value == LONG for setting in session.query(Setting))


def test_the_pages_that_were_read_are_given_back_and_read_again(tmp_path: Path) -> None:
    store = filled(tmp_path / FILE)
    assert settings_read(store) == MANY
    before = bytes_in_use()
    store.forget_pages()
    assert before - bytes_in_use() > MANY * len(LONG) / 2
    assert settings_read(store) == MANY
    store.close()


def test_a_file_that_was_let_go_is_not_opened_for_it(tmp_path: Path) -> None:
    store = filled(tmp_path / FILE)
    store.close()
    store.forget_pages()
    # Windows would refuse to move a file that is open; elsewhere the log that SQLite lays beside it would tell.
    (tmp_path / FILE).rename(tmp_path / "moved")
    store.forget_pages()
    assert [path.name for path in tmp_path.iterdir()] == ["moved"]
