"""How much the database works for what a screen asks: as many steps as its answer needs, not one pass for each row."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.merging import Merging
from app.month import month, month_of
from app.past import documents_of, past_of
from app.records import Records
from db.store import open_store
from tests.benchmarks import clinic
from tests.benchmarks.clinic import TODAY
from tests.gui.visiting import NOW
from tests.keys import KEY
from tests.patients import engine

FEW, TIMES = 250, 4
MERGED = (7, 50, 150)
"""Who has two records, this one and the next."""
STEPS = 100
"""Of SQLite's own machine, between two calls of whoever counts."""
LATER = TODAY + timedelta(days=7)


Ask = Callable[[Records], object]


class Counted:
    """The records of a clinic, and how many steps a question to them costs."""

    def __init__(self, path: Path, patients: int) -> None:
        clinic.build(path, patients)
        self.records = Records(open_store(path, KEY))
        merging = Merging(self.records, lambda: NOW)
        for one in MERGED:
            merging.merge(merging.side(one), merging.side(one + 1))
        self._steps = 0
        with self.records.store.reading() as session:
            raw = session.connection().connection.driver_connection
        assert raw is not None
        raw.set_progress_handler(self._step, STEPS)

    def _step(self) -> int:
        self._steps += 1
        return 0

    def steps(self, ask: Ask) -> int:
        before = self._steps
        ask(self.records)
        return self._steps - before


@pytest.fixture(scope="module")
def clinics(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Counted, Counted]]:
    """One, and one some times as large."""
    folder = tmp_path_factory.mktemp("clinics")
    made = Counted(folder / "few.sqlite", FEW), Counted(folder / "many.sqlite", TIMES * FEW)
    yield made
    for one in made:
        one.records.store.close()


def counted(day: date) -> Ask:
    return lambda records: month(records.store, engine().pack, *month_of(day))


OF_ALL: dict[str, Ask] = {
    "follow-ups": lambda records: records.follow_ups(LATER),
    "drafts": lambda records: records.drafts(),
    "report": counted(TODAY - timedelta(days=60)),
    "search": lambda records: records.search("an", 13),
    "a typing fault": lambda records: records.search("Lnid", 13),
    "who is likely the same": lambda records: Merging(records, lambda: NOW).likely(records.get(7)),
    "number of patients": lambda records: records.count(),
}
OF_ONE: dict[str, Ask] = {
    "timeline": lambda records: records.timeline(7),
    "last seen": lambda records: records.last_seen(range(1, 13)),
    "past": lambda records: past_of(records.store, 7),
    "merges that stand": lambda records: Merging(records, lambda: NOW).standing(7),
    "documents": lambda records: documents_of(records.store, 7),
    "merged into it": lambda records: records.merged_into(range(1, 13)),
    "both of a merge": lambda records: Merging(records, lambda: NOW).side(7),
}


@pytest.mark.parametrize("name", OF_ALL)
def test_a_list_of_the_clinic_costs_no_more_than_the_clinic_grows(clinics: tuple[Counted, Counted], name: str) -> None:
    few, many = (one.steps(OF_ALL[name]) for one in clinics)
    assert many <= 1.5 * TIMES * few + 20, (few, many)


@pytest.mark.parametrize("name", OF_ONE)
def test_a_page_of_one_patient_costs_the_same_in_a_large_clinic(clinics: tuple[Counted, Counted], name: str) -> None:
    few, many = (one.steps(OF_ONE[name]) for one in clinics)
    assert many <= 1.5 * few + 20, (few, many)
