"""How fast the engine is, beside plain hand-written Python and zen-engine: the same intakes, in the same run, in turn.

Run with `make bench`; nothing here fails because a machine is slow.
"""

import random
from collections.abc import Callable, Sequence
from time import process_time

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.by_plain_python import six
from tests.benchmarks.by_zen import ByZen, context
from tests.benchmarks.conftest import RATES, WRONG, Rate
from tests.engine.draws import DRAWS, people
from tests.patients import Answers, engine

ROUNDS = 30
SIX = tuple(six({}))
OURS = "MSBack, status alone, all 38"
_chance = random.Random(2)
COMPLETE = [answers for draw in DRAWS for answers in people(draw, 25, seed=8)]
HALF = [{field: value for field, value in answers.items() if _chance.random() < 0.5} for answers in COMPLETE]
INTAKES: dict[str, list[Answers]] = {"complete": COMPLETE, "half answered": HALF, "empty": [{} for _ in COMPLETE]}
Step = Callable[[Answers], object]


@pytest.fixture(scope="module")
def contenders() -> dict[str, Step]:
    """Name -> what it does with one intake; each has what it can make ready before."""
    made, rules = engine(), engine().pack.rules
    few, whole = ByZen([rules[name] for name in SIX]), ByZen(rules.values())
    as_json = {id(answers): context(answers) for intakes in INTAKES.values() for answers in intakes}
    return {
        "plain Python by hand, 6 statements": six,
        "zen-engine, the same 6": lambda answers: few.statuses(as_json[id(answers)]),
        "zen-engine, all 38": lambda answers: whole.statuses(as_json[id(answers)]),
        OURS: made.statuses,
        "MSBack, everything explained": made.assess,
        "MSBack, explained and as JSON": lambda answers: made.assess(answers).as_json(),
    }


def in_turn(contenders: dict[str, Step], intakes: Sequence[Answers], rounds: int) -> dict[str, list[float]]:
    """Seconds of the processor per intake, whatever else it does; every round asks all about every intake."""
    found: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, step in contenders.items():
            times = found[name]
            for answers in intakes:
                start = process_time()
                step(answers)
                times.append(process_time() - start)
    return found


@pytest.mark.parametrize("kind", INTAKES)
def test_intakes(
    benchmark: BenchmarkFixture, contenders: dict[str, Step], request: pytest.FixtureRequest, kind: str
) -> None:
    rounds = ROUNDS if benchmark.enabled else 1
    in_turn(contenders, INTAKES[kind][:3], 1)
    run: Callable[..., dict[str, list[float]]] = benchmark.pedantic
    found = run(in_turn, args=(contenders, INTAKES[kind], rounds), rounds=1)
    assert all(len(times) == rounds * len(INTAKES[kind]) for times in found.values())
    if benchmark.enabled:
        rates = [Rate(kind, name, tuple(sorted(times))) for name, times in found.items()]
        request.config.stash.setdefault(RATES, []).extend(rates)


def test_who_reads_a_missing_answer_as_no(benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> None:
    """All agree on complete intakes; on half answered ones, zen-engine settles what is open."""
    whole = ByZen(engine().pack.rules.values())
    for answers in COMPLETE:
        exact = engine().statuses(answers)
        assert exact.items() <= whole.statuses(context(answers)).items()
        assert six(answers).items() <= exact.items()
    early = {"zen-engine": 0, "plain Python by hand": 0}
    no_imaging = dict.fromkeys(early, 0)

    def count() -> None:
        for answers in HALF:
            exact = engine().statuses(answers)
            for peer, found in (
                ("zen-engine", whole.statuses(context(answers))),
                ("plain Python by hand", six(answers)),
            ):
                wrong = {name for name, status in exact.items() if status == "ask" and found.get(name, "ask") != "ask"}
                early[peer] += len(wrong)
                no_imaging[peer] += "S27" in wrong and found["S27"] == "avoid"

    run: Callable[..., None] = benchmark.pedantic
    run(count, rounds=1)
    assert early["zen-engine"] > len(HALF) > no_imaging["zen-engine"] > 0
    assert early["plain Python by hand"] == 0
    if benchmark.enabled:
        request.config.stash[WRONG] = [
            f"{peer}: {early[peer]} statuses asserted that an open answer can still turn, of {len(HALF)} half answered "
            f"intakes; 'no imaging' {no_imaging[peer]} times with a red flag unanswered"
            for peer in early
        ]
