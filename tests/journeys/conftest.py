"""Every journey drives the program as a process on a screen of its own, by keyboard alone."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.program import PATIENCE_S, Program

Start = Callable[..., Program]

if sys.platform != "linux":
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start the program; whatever still runs afterwards is ended."""
    started: list[Program] = []

    def begin(**how: Any) -> Program:
        made = Program(how.pop("data", tmp_path / "data"), tmp_path / "home", **how)
        started.append(made)
        return made

    yield begin
    for program in started:
        program.process.kill()
        program.process.wait(PATIENCE_S)
