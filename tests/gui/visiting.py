"""A visit on a real database, in a window that has the focus, and the keys that a hand presses in it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.encounter import Encounter
from app.engine.pack import Value
from app.gui.session import Session
from app.gui.visit.screen import VisitScreen
from app.records import open_records
from tests.keys import signed_in
from tests.patients import engine

NOW = datetime(2026, 11, 23, 10, 31, tzinfo=UTC)


def open_session(folder: Path) -> Session:
    users, user = signed_in(folder)
    records = open_records(folder, users.key)
    return Session(engine().pack, engine(), records, records.store, lambda: NOW, users, user)


def begun(session: Session, answers: dict[str, Value | None] | None = None, **person: Any) -> Encounter:
    known: dict[str, Any] = {"family_name": "Lindqvist", "given_name": "Ana", "birth_date": date(1979, 3, 12)}
    patient = session.records.add_patient(**{**known, "sex": "female", **person}, today=NOW.date())
    encounter = session.begin(patient.id)
    if answers:
        encounter.answer_many(answers)
    return encounter


@dataclass
class Visit:
    """The screen as the hand meets it."""

    session: Session
    screen: VisitScreen

    @property
    def encounter(self) -> Encounter:
        return self.screen.encounter

    @property
    def stored(self) -> Encounter:
        """The same visit read from the disk."""
        return self.session.open(self.encounter.id)

    def press(self, *keys: str | Qt.Key, ctrl: bool = False) -> None:
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
                QTest.keyClick(target, key, held)

    def at(self, question: str) -> None:
        """Bring the focus to a question, as F6 or the panel do."""
        self.screen.go_to(question)
        assert self.focused() == question

    def focused(self) -> str:
        view = self.screen.frame.pages.open_view()
        return next((name for name, row in view.rows.items() if row.has_focus()), "") if view else ""

    def shown(self, question: str) -> object:
        pages = self.screen.frame.pages
        return pages.view(pages.page_of(question)).rows[question].value()

    def visible(self, question: str) -> bool:
        pages = self.screen.frame.pages
        return pages.view(pages.page_of(question)).rows[question].isVisible()
