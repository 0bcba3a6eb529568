"""Collects what the benchmarks measured, and prints it as two tables with p50, p99 and ratios: engine and window."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

FRAME_MS = 16.0


@dataclass(frozen=True)
class Figure:
    """What one benchmark measured, in ms, sorted; `beside` names the figure that it is a multiple of."""

    name: str
    beside: str
    times: tuple[float, ...]

    def at(self, share: float) -> float:
        """The time within which this share of the rounds ended."""
        return self.times[min(len(self.times) - 1, int(share * len(self.times)))]


@dataclass(frozen=True)
class Rate:
    """What one contender took for each intake of a kind, in seconds, sorted."""

    kind: str
    name: str
    times: tuple[float, ...]

    @property
    def per_second(self) -> float:
        """Intakes that it judges in a second."""
        return len(self.times) / sum(self.times)

    def microseconds(self, share: float) -> float:
        """The time within which this share of the intakes was judged."""
        return 1e6 * self.times[min(len(self.times) - 1, int(share * len(self.times)))]


RATES = pytest.StashKey[list[Rate]]()
WRONG = pytest.StashKey[list[str]]()
"""Who asserts what is still open, a line each."""
SAID = pytest.StashKey[list[str]]()
"""What else a benchmark has to say, a line each."""
FIGURES = pytest.StashKey[dict[str, Figure]]()
Measure = Callable[..., None]


@pytest.fixture
def measure(benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> Measure:
    """Time a step so many rounds, each after its own setup, and keep the figure for the table."""

    def run(name: str, step: Callable[..., object], *, rounds: int, setup: Any = None, beside: str = "") -> None:
        rounds_of: Callable[..., object] = benchmark.pedantic
        rounds_of(step, setup=setup, rounds=rounds)
        if benchmark.stats:
            times = tuple(sorted(1000 * time for time in benchmark.stats.stats.data))
            figure = Figure(name, beside, times)
            request.config.stash.setdefault(FIGURES, {})[name] = figure
            benchmark.extra_info.update(p50_ms=round(figure.at(0.5), 2), p99_ms=round(figure.at(0.99), 2))

    return run


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the tables."""
    stash = terminalreporter.config.stash
    if rates := stash.get(RATES, []):
        _print_rates(terminalreporter, rates)
    for line in stash.get(WRONG, []):
        terminalreporter.write_line(line)
    for line in stash.get(SAID, []):
        terminalreporter.write_line(line)
    if figures := stash.get(FIGURES, {}):
        _print_figures(terminalreporter, figures)


def _print_rates(terminalreporter: pytest.TerminalReporter, rates: list[Rate]) -> None:
    terminalreporter.section("the engine, in microseconds for an intake, on one core")
    for kind in dict.fromkeys(rate.kind for rate in rates):
        of_kind = [rate for rate in rates if rate.kind == kind]
        slowest = min(of_kind, key=lambda rate: rate.per_second)
        terminalreporter.write_line(f"{kind:38}{'p50':>9}{'p99':>9}{'intakes/s':>12}   beside {slowest.name}")
        for rate in of_kind:
            times = f"{rate.microseconds(0.5):9.1f}{rate.microseconds(0.99):9.1f}{rate.per_second:12,.0f}"
            terminalreporter.write_line(f"  {rate.name:36}{times}{rate.per_second / slowest.per_second:8.1f} x")


def _print_figures(terminalreporter: pytest.TerminalReporter, figures: dict[str, Figure]) -> None:
    terminalreporter.section(f"the window, in ms; one frame is {FRAME_MS:g}")
    terminalreporter.write_line(f"{'':46}{'rounds':>7}{'p50':>9}{'p99':>9}{'longest':>9}   p50 beside")
    for figure in figures.values():
        base = figures.get(figure.beside)
        ratio = f"{figure.at(0.5) / base.at(0.5):6.1f} x {base.name}" if base else ""
        times = f"{figure.at(0.5):9.2f}{figure.at(0.99):9.2f}{figure.times[-1]:9.2f}"
        terminalreporter.write_line(f"{figure.name:46}{len(figure.times):>7}{times}   {ratio}".rstrip())
