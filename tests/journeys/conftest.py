"""Every journey drives the program as a process on a screen of its own, by keyboard alone."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys import disk
from tests.journeys.patient import sign_in
from tests.journeys.program import PATIENCE_S, Program
from tests.journeys.spoken.ear import Ear, spoken_bus

Start = Callable[..., Program]

if sys.platform != "linux":
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start the program and sign in, `at_the_door` without; whatever still runs afterwards is ended."""
    started: list[Program] = []

    def begin(**how: Any) -> Program:
        data, at_the_door = how.pop("data", tmp_path / "data"), how.pop("at_the_door", False)
        if not at_the_door:
            disk.key(data)
        made = Program(data, tmp_path / "home", **how)
        started.append(made)
        if not at_the_door:
            sign_in(made)
        return made

    yield begin
    for program in started:
        program.process.kill()
        program.process.wait(PATIENCE_S)


@pytest.fixture
def ear(start: Start, tmp_path: Path) -> Iterator[Ear]:
    """A reader that listens to the program, which has just been started and waits for a password."""
    with spoken_bus() as environment:
        disk.key(tmp_path / "data")
        start(at_the_door=True, environment=environment)
        made = Ear(environment)
        yield made
        made.close()
