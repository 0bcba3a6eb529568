"""Every connection commits to the disk itself, and a power cut that is played back takes away all the rest."""

from contextlib import ExitStack, closing
from pathlib import Path
from random import Random

import pytest

from db import sqlite
from db.store import open_store
from tests.keys import KEY
from tests.torture.power import Cut, Disk, calls

FULL, MEMORY = 2, 2


def test_every_connection_of_the_store_brings_each_commit_to_the_disk(tmp_path: Path) -> None:
    store = open_store(tmp_path / "a.db", KEY)
    with ExitStack() as open_at_once:
        for _ in range(4):
            ask = open_at_once.enter_context(store.reading()).connection().exec_driver_sql
            found = [ask(f"PRAGMA {name}").scalar() for name in ("synchronous", "journal_mode", "temp_store")]
            assert found == [FULL, "wal", MEMORY]
            assert ask("PRAGMA fullfsync").scalar() == ask("PRAGMA checkpoint_fullfsync").scalar() == 1
    store.close()


def test_so_do_the_connections_that_make_copies(tmp_path: Path) -> None:
    with closing(sqlite.opened(str(tmp_path / "a.db"), KEY, 100)) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (FULL,)
        assert connection.execute("PRAGMA temp_store").fetchone()[0] in (0, MEMORY)


@pytest.mark.parametrize(
    ("steps", "cut", "there"),
    [
        (("write",), Cut.NOTHING, None),
        (("write",), Cut.NAMES, b""),
        (("write", "rename"), Cut.NAMES, b""),
        (("write", "rename", "settle"), Cut.NOTHING, b""),
        (("write", "keep"), Cut.NOTHING, b"new"),
        (("write", "keep", "rename"), Cut.NOTHING, b"old"),
        (("write", "keep", "rename"), Cut.NAMES, b"new"),
        (("write", "keep", "rename", "settle"), Cut.NOTHING, b"new"),
    ],
    ids=repr,
)
def test_a_cut_leaves_what_was_brought_to_the_disk(
    tmp_path: Path, steps: tuple[str, ...], cut: Cut, there: bytes | None
) -> None:
    """A file is replaced by one beside it; `there` is what has its name then, or is beside it without a rename."""
    before, folder = tmp_path / "before", tmp_path / "data"
    before.mkdir()
    (before / "a").write_bytes(b"old")
    disk = Disk(before, folder)
    said = _trace(folder, steps)
    for call in calls(said):
        disk.play(call)
    disk.lay_out(tmp_path / "after", cut, Random(0))
    name = "a" if "rename" in steps else "b"
    file = tmp_path / "after" / name
    assert (file.read_bytes() if file.exists() else None) == there


def _trace(folder: Path, steps: tuple[str, ...]) -> str:
    """What strace writes of these steps."""
    one, other, place = (_quoted(str(path)) for path in (folder / "b", folder / "a", folder))
    lines = [f'7 openat(AT_FDCWD<{_quoted("/")}>, "{one}", O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC, 0600) = 3<{one}>']
    lines.append(f'7 write(3<{one}>, "{_quoted("new")}", 3 <unfinished ...>')
    lines.append("7 <... write resumed>) = 3")
    known = {
        "write": [],
        "keep": [f"7 fsync(3<{one}>) = 0"],
        "rename": [f'7 rename("{one}", "{other}") = 0'],
        "settle": [f"7 fsync(4<{place}>) = 0"],
    }
    return "\n".join([*lines, *(line for step in steps for line in known[step])])


def _quoted(text: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in text.encode())
