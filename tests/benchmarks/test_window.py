"""How long an answer and a page take, each beside the least that could do.

Run with `make bench`; nothing here fails because a machine is slow.
"""
# ruff: noqa: N802 (Qt names the methods that it calls)

import gc
import random
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.engine.default import DefaultDialect

from app.gui.calm import keep_calm
from app.gui.panel.panel import Panel
from app.gui.session import Session
from app.gui.theme import Theme, apply
from app.gui.visit.screen import VisitScreen
from db.sqlite import connect
from tests.benchmarks.conftest import Measure
from tests.engine.draws import DRAWS, people
from tests.gui.front import in_front
from tests.gui.visiting import Visit, begun, open_session
from tests.patients import Answers, clear, engine

SIZE = (1366, 768)
ANSWERS, PAGES = 400, 200
KEYS = {Qt.Key.Key_Y: True, Qt.Key.Key_N: False, Qt.Key.Key_U: None}
BARE = "a bare widget repaints"
BARE_COMMIT = "a bare commit of a row to the same disk"


class Paints(QObject):
    """Counts what is painted in a widget and below it. It slows everything down: not while time is taken."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        for each in (watched, *watched.findChildren(QWidget)):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    apply(qapp, Theme("light"))
    usual = gc.get_threshold()
    keep_calm()
    yield qapp
    gc.unfreeze()
    gc.set_threshold(*usual)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = open_session(tmp_path)
    yield made
    made.store.close()


def shown(qtbot: QtBot, widget: QWidget) -> None:
    in_front(qtbot, widget, *SIZE)


def settle() -> None:
    """Let everything that waits happen, what was put off to a quiet moment too."""
    for _ in range(8):
        QApplication.processEvents()


class Hand:
    """Goes to a random yes/no question that is asked, and gives it a random answer that it does not have."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._chance = random.Random(11)
        pack = visit.session.pack
        self._questions = [question.id for question in pack.questions.values() if question.type == "bool"]

    def choose(self) -> tuple[tuple[QWidget, Qt.Key], dict[str, object]]:
        screen = self._visit.screen
        asked = screen.state.gates
        question = self._chance.choice([each for each in self._questions if asked.get(each, True) is True])
        has = self._visit.encounter.answers.get(question, "nothing yet")
        self._visit.at(question)
        settle()
        row = QApplication.focusWidget()
        assert row is not None
        return (row, self._chance.choice([key for key, value in KEYS.items() if value is not has])), {}


def test_a_bare_widget(app: QApplication, qtbot: QtBot, measure: Measure) -> None:
    widget = QWidget()
    shown(qtbot, widget)
    measure(BARE, widget.repaint, rounds=ANSWERS)


def test_a_bare_commit(tmp_path: Path, measure: Measure) -> None:
    with closing(connect(tmp_path / "bare.db", bytes(32), 1000)) as connection:
        connection.execute("CREATE TABLE row (number INTEGER)")

        def begun() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO row VALUES (1)")

        measure(BARE_COMMIT, connection.commit, setup=begun, rounds=ANSWERS)


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How many seconds each commit to the disk takes: SQLite waits there until the disk has it."""
    taken: list[float] = []
    usual: Callable[..., None] = DefaultDialect.do_commit

    def timed(dialect: DefaultDialect, connection: Any) -> None:
        begun = time.perf_counter()
        usual(dialect, connection)
        taken.append(time.perf_counter() - begun)

    monkeypatch.setattr(DefaultDialect, "do_commit", timed)
    return taken


@pytest.mark.parametrize("known", ["nothing", "everything"])
def test_an_answer(
    app: QApplication, qtbot: QtBot, session: Session, measure: Measure, commits: list[float], known: str
) -> None:
    """By key in the real window, to the disk and to the repaint of page, pages list, strip and panel."""
    screen = VisitScreen(session, begun(session, clear() if known == "everything" else None))
    shown(qtbot, screen)
    screen.begin()
    pages = screen.frame.pages
    qtbot.waitUntil(lambda: all(pages.is_built(page.id) for page in session.pack.pages))
    hand = Hand(Visit(session, screen))
    on_disk: list[float] = []

    def answer(row: QWidget, key: Qt.Key) -> None:
        commits.clear()
        QTest.keyClick(row, key)
        app.processEvents()
        on_disk.append(sum(commits))

    name, disk = f"an answer painted and saved, {known} known", (BARE_COMMIT, on_disk)
    measure(name, answer, setup=hand.choose, rounds=ANSWERS, beside=BARE, disk=disk)
    (row, key), _ = hand.choose()
    paints = Paints(screen)
    answer(row, key)
    assert paints.count > 2, "what is timed ends before the repaint"
    assert screen.saved()[0]
    assert screen.state.assessment == engine().assess(screen.encounter.answers)


def test_the_panel(app: QApplication, qtbot: QtBot, measure: Measure) -> None:
    """Engine, rows and repaint, without window and database; each time another patient, of any kind, answers once."""
    panel = Panel(engine().pack)
    shown(qtbot, panel)
    chance = random.Random(12)
    questions = [each.id for each in engine().pack.questions.values() if each.type == "bool"]
    patients = [answers for draw in DRAWS for answers in people(draw, ANSWERS // len(DRAWS), seed=9)]
    chance.shuffle(patients)

    def update(now: Answers, *question: str) -> None:
        panel.show_assessment(engine().assess(now), now, frozenset(question))
        panel.repaint()

    def choose() -> tuple[tuple[Answers, str], dict[str, object]]:
        known = chance.random()
        answers = {field: value for field, value in patients.pop().items() if chance.random() < known}
        question = chance.choice(questions)
        update(answers)
        settle()
        values = [value for value in (True, False, None) if value is not answers.get(question, "")]
        return ({**answers, question: chance.choice(values)}, question), {}

    measure("the panel alone, any patient", update, setup=choose, rounds=ANSWERS, beside=BARE)


@pytest.mark.parametrize("seen", [False, True])
def test_a_page(app: QApplication, qtbot: QtBot, session: Session, measure: Measure, seen: bool) -> None:
    screen = VisitScreen(session, begun(session, clear()))
    shown(qtbot, screen)
    screen.begin()
    pages = [page.id for page in session.pack.pages]
    places = [*pages[1:], *pages[:1]]
    if seen:
        for page in pages:
            screen.open_place(page)
    rounds = PAGES if seen else len(pages) - 1
    steps = iter(places * (rounds // len(places) + 1))

    def choose() -> tuple[tuple[str], dict[str, object]]:
        settle()
        return (next(steps),), {}

    def turn(page: str) -> None:
        screen.open_place(page)
        app.processEvents()

    name = "a page to the front" if seen else "a page opened the first time"
    measure(name, turn, setup=choose, rounds=rounds, beside=BARE)
