"""What encryption costs: a visit's saves and a search beside the same on plain SQLite, and one try of a password."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from itertools import cycle
from pathlib import Path
from time import perf_counter

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.encounter import begin
from app.records import Records
from db import sqlite
from db.models import Patient
from db.store import Store, open_store
from db.wrapping import COST, SALT_BYTES, stretched
from tests.benchmarks.conftest import SAID, Measure
from tests.keys import KEY
from tests.patients import engine

NOW = datetime(2026, 11, 23, 10, 31, tzinfo=UTC)
PATIENTS, SAVES, SEARCHES, TRIES = 2000, 200, 100, 10
MOST = 1.5
"""How many times as long as plain SQLite it may take."""
SLOWEST_SIGN_IN_S = 1.0


def filled(store: Store) -> Records:
    """A clinic with some thousand patients."""
    records = Records(store)
    with store.writing() as session:
        for number in range(PATIENTS):
            row = Patient(
                number=f"{number:06}", family_name=f"Meier{number}", given_name="Anna", phone="",
                phone_digits="", folded=f" meier{number} anna", birth_date=date(1970, 1, 1),
            )  # fmt: skip
            session.add(row)
    return records


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[Records]:
    records = filled(open_store(tmp_path / "encrypted.db", KEY))
    yield records
    records.store.close()


@pytest.fixture
def plain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Records]:
    """The same library, pragmas and tables, without a key."""
    opened = sqlite.opened

    def without_key(address: str, key: bytes, busy_ms: int) -> object:
        if not address.endswith("plain.db"):
            return opened(address, key, busy_ms)
        return sqlcipher.connect(address, isolation_level=None, check_same_thread=False)

    monkeypatch.setattr(sqlite, "opened", without_key)
    records = filled(open_store(tmp_path / "plain.db", KEY))
    yield records
    records.store.close()


def saves(records: Records) -> Callable[[], None]:
    """One answer after the other, each of them on the disk before the next."""
    patient = records.search("meier7")[0]
    visit = begin(records.store, engine(), patient.id, NOW)
    values = cycle((True, False))
    return lambda: visit.answer("fever", value=next(values))


def search(records: Records) -> Callable[[], None]:
    """A search over everybody, as it is typed."""
    return lambda: None if records.search("anna meier19") else pytest.fail("nobody was found")


@pytest.mark.parametrize(("what", "make", "rounds"), [("a save", saves, SAVES), ("a search", search, SEARCHES)])
def test_encryption_costs_little(
    plain: Records,
    encrypted: Records,
    measure: Measure,
    request: pytest.FixtureRequest,
    what: str,
    make: Callable[[Records], Callable[[], None]],
    rounds: int,
) -> None:
    steps = {"plain": make(plain), "encrypted": make(encrypted)}
    times: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(rounds):
        for name, step in steps.items():
            begun = perf_counter()
            step()
            times[name].append(perf_counter() - begun)
    half = {name: sorted(found)[rounds // 2] for name, found in times.items()}
    both = f"plain {1000 * half['plain']:.2f} ms, encrypted {1000 * half['encrypted']:.2f} ms"
    told = f"{what}: {both}, {half['encrypted'] / half['plain']:.2f} times as long"
    request.config.stash.setdefault(SAID, []).append(told)
    # Beside the whole suite, on a busy machine, a time says nothing.
    assert not request.config.getoption("benchmark_enable") or half["encrypted"] < MOST * half["plain"]
    measure(f"{what}, encrypted", steps["encrypted"], rounds=rounds)


def test_one_try_of_a_password(measure: Measure, request: pytest.FixtureRequest) -> None:
    taken = []

    def one_try() -> None:
        begun = perf_counter()
        assert len(stretched("correct horse", bytes(SALT_BYTES), COST)) > 0
        taken.append(perf_counter() - begun)

    measure("one try of a password", one_try, rounds=TRIES)
    # The quickest: the others tell of what else the computer did.
    assert not request.config.getoption("benchmark_enable") or min(taken) < SLOWEST_SIGN_IN_S
