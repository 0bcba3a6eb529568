"""What a day of visits leaves in memory: a hundred in one process, which must not grow with them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Measure

VISITS, FEW = 100, 3
MOST_MB = 200
GROWS_AT_MOST_MB = 1
"""From the tenth visit to the hundredth. It is 0.4 here, and as much to the two-hundredth."""


def test_a_hundred_visits_leave_the_memory_as_it_was(
    tmp_path: Path, measure: Measure, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    """No part of a visit outlives it, whatever the machine does. All of them with `make bench`, else a few."""
    visits = VISITS if request.config.getoption("benchmark_enable") else FEW
    command = [sys.executable, "-m", "tests.benchmarks.hundred_visits", str(tmp_path / "records"), str(visits)]
    environment = {**os.environ, "MSBACK_DATA": str(tmp_path / "data"), "PYTHONPATH": os.pathsep.join(sys.path)}
    said: list[list[str]] = []

    def run() -> None:
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
        assert done.stderr == ""
        said.extend(line.split() for line in done.stdout.splitlines())

    measure("visits opened, answered and closed in one process", run, rounds=1)
    held = {int(number): float(mb) for number, mb, *_ in said}
    assert visits in held
    with capsys.disabled():
        print("\nMB held after so many visits:", held)
    assert {number: left for number, _, *left in said if left} == {}
    if visits == VISITS:
        assert held[100] <= MOST_MB
        assert held[100] - held[10] <= GROWS_AT_MOST_MB
