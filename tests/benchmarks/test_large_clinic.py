"""A clinic of 100,000 patients with 1,000,000 encounters, encrypted and plain: search by kind, Today, a patient's page.

`make bench` measures it whole; among the other tests it is a small one, and no time is looked at.
"""

import shutil
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from random import Random
from time import process_time

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.session import Session
from app.gui.theme import Theme, apply
from app.gui.today.screen import Today
from app.gui.today.search import MOST, STEP
from app.past import documents_of, past_of
from app.records import Records
from db import sqlite
from db.store import REVISIONS, open_store
from tests.benchmarks import clinic
from tests.benchmarks.conftest import Measure
from tests.gui.front import in_front
from tests.gui.visiting import NOW
from tests.keys import KEY, signed_in
from tests.patients import engine

LARGE, SMALL = 100_000, 2000
ROUNDS, OPENED = 200, 20
SHOWN = 13
SLOWEST_MS = 50
WHICH = ("plain", "encrypted")
KINDS = ("name", "two words", "a typing fault", "birth date", "phone", "number")


@pytest.fixture(scope="module")
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Both databases, made once."""
    made = tmp_path_factory.mktemp("large")
    clinic.build(made / "encrypted.db", LARGE if request.config.getoption("benchmark_enable") else SMALL)
    clinic.without_a_key(made / "encrypted.db", made / "plain.db")
    yield made
    shutil.rmtree(made)


@pytest.fixture
def opened(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Records]]:
    """Opens one of the two."""
    usual = sqlite.opened
    made: list[Records] = []

    def without_key(address: str, key: bytes, busy_ms: int) -> object:
        if "plain.db" not in address:
            return usual(address, key, busy_ms)
        return sqlcipher.connect(address, isolation_level=None, check_same_thread=False, uri=address[:5] == "file:")

    monkeypatch.setattr(sqlite, "opened", without_key)
    looked_up = sqlite.revision
    monkeypatch.setattr(
        sqlite, "revision", lambda path, key, ms: REVISIONS[-1] if path.stem == "plain" else looked_up(path, key, ms)
    )

    def begin(which: str) -> Records:
        made.append(Records(open_store(folder / f"{which}.db", KEY)))
        return made[-1]

    yield begin
    for records in made:
        records.store.close()


def texts(kind: str, count: int) -> Iterator[tuple[str, str]]:
    """What is typed, and the family name that is to be found."""
    chance = Random(kind)
    people = [(number, *one) for number, one in enumerate(clinic.people(count), 1)]
    for number, family, given, born, phone in chance.sample([one for one in people if one[1].isascii()], ROUNDS):
        place = chance.randrange(1, len(family) - 1)
        slip = family[:place] + family[place + 1] + family[place] + family[place + 2 :]
        typed = {
            "name": family, "two words": f"{given} {family[:5]}", "a typing fault": f"{given} {slip}",
            "birth date": f"{born.day}.{born.month}.{born.year}", "phone": phone[4:], "number": str(number),
        }[kind]  # fmt: skip
        yield typed, family


def whole(request: pytest.FixtureRequest) -> bool:
    """Whether this is a measurement."""
    return bool(request.config.getoption("benchmark_enable"))


@pytest.mark.parametrize("which", WHICH)
@pytest.mark.parametrize("kind", KINDS)
def test_a_search(
    opened: Callable[[str], Records], measure: Measure, request: pytest.FixtureRequest, kind: str, which: str
) -> None:
    records = opened(which)
    wanted = list(texts(kind, LARGE if whole(request) else SMALL))
    for text, family in wanted[:20]:
        assert family in [one.family_name for one in records.search(text, 200)], text
    typed = cycle(text for text, _ in wanted)
    times = []

    def search() -> None:
        begun = process_time()
        records.search(next(typed), SHOWN)
        times.append(1000 * (process_time() - begun))

    beside = f"search by {kind}, plain" if which == "encrypted" else ""
    measure(f"search by {kind}, {which}", search, rounds=ROUNDS if whole(request) else 1, beside=beside)
    if whole(request):
        # Held is the time of the processor; what is printed tells also of what else the computer did.
        assert sorted(times)[len(times) // 2] < SLOWEST_MS


@pytest.mark.parametrize("which", WHICH)
def test_today_opens(
    opened: Callable[[str], Records],
    measure: Measure,
    request: pytest.FixtureRequest,
    qapp: QApplication,
    tmp_path: Path,
    which: str,
) -> None:
    apply(qapp, Theme("light"))
    records, (users, user) = opened(which), signed_in(tmp_path / "users")
    session = Session(engine().pack, engine(), records, records.store, lambda: NOW, users, user)
    screens: list[Today] = []
    rounds = OPENED if whole(request) else 1
    beside = "Today opens, plain" if which == "encrypted" else ""
    measure(f"Today opens, {which}", lambda: screens.append(Today(session)), rounds=rounds, beside=beside)
    assert screens[0].follow_ups.rows
    for screen in screens:
        screen.deleteLater()


@pytest.fixture
def today(opened: Callable[[str], Records], qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Callable[[str], Today]:
    """Shows the first screen over one of the two."""

    def show(which: str) -> Today:
        apply(qapp, Theme("light"))
        records, (users, user) = opened(which), signed_in(tmp_path / "users")
        screen = Today(Session(engine().pack, engine(), records, records.store, lambda: NOW, users, user))
        in_front(qtbot, screen, 1366, 680)
        screen.begin()
        return screen

    return show


@pytest.mark.parametrize("which", WHICH)
def test_a_letter_typed(
    today: Callable[[str], Today], measure: Measure, request: pytest.FixtureRequest, qapp: QApplication, which: str
) -> None:
    """To the rows that are painted, however common what stands there is so far."""
    screen = today(which)
    wanted = (text for text, _ in texts("two words", LARGE if whole(request) else SMALL))
    typed = cycle([text[:end] for text in wanted for end in range(1, len(text) + 1)])

    def letter() -> None:
        screen.search.setText(next(typed))
        qapp.processEvents()

    beside = "a letter typed and painted, plain" if which == "encrypted" else ""
    rounds = 2 * ROUNDS if whole(request) else 3
    measure(f"a letter typed and painted, {which}", letter, rounds=rounds, beside=beside)
    assert screen.results.current()


@pytest.mark.parametrize("which", WHICH)
def test_the_list_scrolled_to_its_end(
    today: Callable[[str], Today], measure: Measure, request: pytest.FixtureRequest, qapp: QApplication, which: str
) -> None:
    """One picture after the other, while more of the found ones come."""
    screen = today(which)
    screen.search.setText("a")
    bar = screen._scroll.verticalScrollBar()
    wanted = MOST if whole(request) else 2 * STEP

    def picture() -> None:
        bar.setValue(bar.maximum())
        qapp.processEvents()

    qapp.processEvents()
    beside = "a picture of the list that scrolls, plain" if which == "encrypted" else ""
    measure(f"a picture of the list that scrolls, {which}", picture, rounds=wanted - STEP, beside=beside)
    while screen.results.growing():
        picture()
    assert len([row for row in screen.results.rows if row.isVisible()]) >= wanted


@pytest.mark.parametrize("which", WHICH)
def test_the_page_of_a_patient_reads_its_visits(
    opened: Callable[[str], Records], measure: Measure, request: pytest.FixtureRequest, which: str
) -> None:
    records, patients = opened(which), cycle(range(7, SMALL, 97))

    def read() -> None:
        patient = next(patients)
        assert len(records.timeline(patient)) == clinic.VISITS
        assert len(past_of(records.store, patient).visits) == clinic.VISITS
        documents_of(records.store, patient)

    beside = "a patient's page reads ten visits, plain" if which == "encrypted" else ""
    rounds = ROUNDS if whole(request) else 1
    measure(f"a patient's page reads ten visits, {which}", read, rounds=rounds, beside=beside)


@pytest.mark.parametrize("which", WHICH)
def test_the_records_open(
    opened: Callable[[str], Records], measure: Measure, request: pytest.FixtureRequest, which: str
) -> None:
    beside = "the records open, plain" if which == "encrypted" else ""
    rounds = OPENED if whole(request) else 1
    measure(f"the records open, {which}", lambda: opened(which), rounds=rounds, beside=beside)
