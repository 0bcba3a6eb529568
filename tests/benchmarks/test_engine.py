"""How fast the engine is, beside plain hand-written Python for a few statements on the same intakes in the same run.

Run with `make bench`; nothing here fails because a machine is slow.
"""

import random

from pytest_benchmark.fixture import BenchmarkFixture

from tests.patients import Answers, clear, engine

COMPLETE = [clear(**{flag: True}) for flag in sorted(engine().pack.red_flags)] + [clear() for _ in range(10)]
_chance = random.Random(2)
HALF = [{field: value for field, value in clear().items() if _chance.random() < 0.5} for _ in range(30)]


def _plain(answers: Answers) -> tuple[str, str]:
    """S15 and S17 by hand, three-valued, urgency left out."""
    days, weeks = answers.get("muscle_relaxant_days"), answers.get("pain_weeks")
    stop = "ask" if days is None else "avoid" if isinstance(days, int) and days > 14 else "not_now"
    needles = "ask" if weeks is None else "consider" if isinstance(weeks, int | float) and weeks > 4 else "not_now"
    return stop, needles


def test_two_statements_by_hand(benchmark: BenchmarkFixture) -> None:
    benchmark(lambda: [_plain(answers) for answers in COMPLETE])


def test_status_alone_complete(benchmark: BenchmarkFixture) -> None:
    benchmark(lambda: [engine().statuses(answers) for answers in COMPLETE])


def test_explained_complete(benchmark: BenchmarkFixture) -> None:
    benchmark(lambda: [engine().assess(answers) for answers in COMPLETE])


def test_explained_half_answered(benchmark: BenchmarkFixture) -> None:
    benchmark(lambda: [engine().assess(answers) for answers in HALF])


def test_explained_empty(benchmark: BenchmarkFixture) -> None:
    benchmark(engine().assess, {})
