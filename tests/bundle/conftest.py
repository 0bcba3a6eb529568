"""What is built is tried in a bare system: `make bundle-test` makes both and says where they are."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.journeys.conftest import start

__all__ = ["start"]

if "MSBACK_BARE" not in os.environ:
    collect_ignore_glob = ["test_*.py"]

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "msback"


class Bare:
    """The bare system: no Python, no fonts, no network, an ordinary user."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._enter = os.environ["MSBACK_ENTER"]

    def run(self, *command: str, stdin: bytes = b"", **environment: str) -> "subprocess.CompletedProcess[bytes]":
        """A command in it, as its user, with nothing in the environment but what is given."""
        return subprocess.run(
            [
                self._enter,
                "env",
                "-i",
                "PATH=/usr/bin:/bin",
                *(f"{name}={value}" for name, value in environment.items()),
                *command,
            ],
            input=stdin,
            capture_output=True,
            check=False,
        )

    def as_root(self, *command: str) -> "subprocess.CompletedProcess[bytes]":
        """A command in it, as an administrator."""
        return subprocess.run(["chroot", str(self.place), *command], capture_output=True, check=False)


@pytest.fixture
def bare() -> Bare:
    return Bare(Path(os.environ["MSBACK_BARE"]))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home of the bare system's user, at the same place inside and outside."""
    folder = tmp_path / "home"
    folder.mkdir(mode=0o777)
    os.chown(folder, 1000, 1000)
    return folder
