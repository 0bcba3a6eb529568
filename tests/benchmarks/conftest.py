"""Collects what the benchmarks measured, and prints it as two tables with p50, p99 and ratios: engine and window."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

FRAME_MS = 16.0


@dataclass(frozen=True)
class Figure:
    """What one benchmark measured, in ms, sorted; `beside` names the figure that it is a multiple of.

    `worked` is the time for which the thread had a processor: whatever else the computer does counts less there.
    """

    name: str
    beside: str
    times: tuple[float, ...]
    worked: tuple[float, ...] = ()

    @classmethod
    def of(cls, name: str, beside: str, seconds: Iterable[float], worked: Iterable[float] = ()) -> "Figure":
        """The figure of so many rounds."""
        return cls(name, beside, *(tuple(sorted(1000 * time for time in times)) for times in (seconds, worked)))

    def at(self, share: float) -> float:
        """The time within which this share of the rounds ended."""
        return _at(self.times, share)

    def words_of_work(self) -> str:
        """The work of all but one round in a hundred; nothing where another process did it, or the disk."""
        mostly = sum(self.worked) > sum(self.times) / 10
        return f"{_at(self.worked, 0.99):9.2f}" if mostly else " " * 9


def _at(times: tuple[float, ...], share: float) -> float:
    return times[min(len(times) - 1, int(share * len(times)))]


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
        return 1e6 * _at(self.times, share)


RATES = pytest.StashKey[list[Rate]]()
WRONG = pytest.StashKey[list[str]]()
"""Who asserts what is still open, a line each."""
SAID = pytest.StashKey[list[str]]()
"""What else a benchmark has to say, a line each."""
FIGURES = pytest.StashKey[dict[str, Figure]]()
Measure = Callable[..., None]


@pytest.fixture
def measure(benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> Measure:
    """Time a step so many rounds, each after its own setup, and keep the figure for the table.

    `disk`: what the step's commit to the disk is shown beside, and its seconds in each round; commit and rest have
    figures of their own then.
    """

    def run(
        name: str,
        step: Callable[..., object],
        *,
        rounds: int,
        setup: Any = None,
        beside: str = "",
        disk: tuple[str, list[float]] = ("", []),
    ) -> None:
        worked: list[float] = []

        def one(*given: Any) -> None:
            begun = time.thread_time()
            step(*given)
            worked.append(time.thread_time() - begun)

        rounds_of: Callable[..., object] = benchmark.pedantic
        rounds_of(one, setup=setup, rounds=rounds)
        if benchmark.stats:
            whole, (bare, commits) = list(benchmark.stats.stats.data), disk
            figures = request.config.stash.setdefault(FIGURES, {})
            figure = figures[name] = Figure.of(name, beside, whole, worked)
            if bare:
                rest = [all_of_it - commit for all_of_it, commit in zip(whole, commits, strict=True)]
                figures[f"{name}, rest"] = Figure.of("  all but the commit", beside, rest)
                figures[f"{name}, commit"] = Figure.of("  the commit alone", bare, commits)
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
    terminalreporter.write_line(f"{'':46}{'rounds':>7}{'p50':>9}{'p99':>9}{'longest':>9}{'worked':>9}   p50 beside")
    for figure in figures.values():
        base = figures.get(figure.beside)
        ratio = f"{figure.at(0.5) / base.at(0.5):6.1f} x {base.name}" if base else ""
        times = f"{figure.at(0.5):9.2f}{figure.at(0.99):9.2f}{figure.times[-1]:9.2f}{figure.words_of_work()}"
        terminalreporter.write_line(f"{figure.name:46}{len(figure.times):>7}{times}   {ratio}".rstrip())
