"""The page of all keys: every shortcut of every screen stands on it, and each key on it works somewhere."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.key_places import places
from app.gui.patient.new import NewPatient
from app.gui.plan.view import PlanView
from app.gui.visit.pages_list import PLAN
from app.gui.visit.screen import VisitScreen
from tests.gui.front import window_of
from tests.gui.visiting import NOW, open_session
from tests.patients import clear

SAME = {"Ctrl+Return": "Ctrl+Enter", "Ctrl+=": "Ctrl++", "Ctrl+Left": "Ctrl+←", "Ctrl+Right": "Ctrl+→"}
PAGES = {f"Ctrl+{number}" for number in range(1, 8)}
BY_EVENT = {"Ctrl + −", "Ctrl 0", "Ctrl C", "Ctrl K", "Ctrl S", "Ctrl Z", "Ctrl Shift Z"}
"""Keys that a part takes for itself before any shortcut."""


def as_told(key: str) -> str:
    """A shortcut as the page of all keys writes it."""
    if key in PAGES or key.isdecimal():
        return "Ctrl 1…7" if key in PAGES else "1 2 3"
    told = SAME.get(key, key)
    return "Ctrl +" if told == "Ctrl++" else told.replace("+", " ")


@pytest.fixture
def shortcuts(tmp_path: Path, themed: QApplication, qtbot: QtBot) -> Iterator[set[str]]:
    """The shortcuts of all screens, written as the page writes them."""
    session = open_session(tmp_path)
    window = window_of(qtbot, session)
    found: set[str] = set()

    def collect() -> None:
        found.update(each.key().toString() for each in window.findChildren(QShortcut))

    collect()
    window.show_new_patient()
    new = window.screen_shown()
    assert isinstance(new, NewPatient)
    QTest.keyClicks(new.family.field, "Nowak")
    window.show_new_patient()
    collect()
    window.show_report()
    collect()
    patient = session.records.add_patient(family_name="Lindqvist", birth_date=date(1979, 3, 12), today=NOW.date())
    window.show_patient(patient.id)
    collect()
    visit = session.begin(patient.id)
    visit.answer_many(clear())
    window.show_visit(visit)
    screen = window.screen_shown()
    assert isinstance(screen, VisitScreen)
    screen.open_place(PLAN)
    assert screen.findChildren(PlanView)
    collect()
    assert found >= PAGES
    yield {as_told(key) for key in found}
    window.end()


def test_every_shortcut_is_on_the_page_and_no_other(shortcuts: set[str]) -> None:
    listed = {key for _, keys in places() for key, _ in keys}
    told = {key for key in listed if "Ctrl" in key or re.fullmatch(r"(Shift )?F\d+", key)}
    assert sorted(shortcuts - listed) == []
    assert sorted(told - shortcuts - BY_EVENT - {"F2"}) == []
