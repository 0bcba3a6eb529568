"""A real file system of a given size, and files that leave so much room on it."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PAGE = 4096


@contextmanager
def small_disk(place: Path, kib: int) -> Iterator[Path]:
    """A disk of so many kB, mounted while the block runs; skipped where nobody may mount."""
    place.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(place)]
    if not mount or subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode:
        pytest.skip("mounting a small disk needs root")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@contextmanager
def filled(disk: Path, pages: int) -> Iterator[None]:
    """Nothing but so many pages is left on the disk."""
    filler = disk / "filler"
    room = shutil.disk_usage(disk).free - pages * PAGE
    filler.write_bytes(bytes(max(0, room)))
    try:
        yield
    finally:
        filler.unlink()
