"""The audit as it is seen: filtered, checked, saved as a PDF that anybody can read."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.audit import AuditLog, Wanted
from app.gui.audit.screen import AuditScreen
from app.gui.session import Session
from app.gui.theme import Theme, apply
from app.trail import Actor
from db.sqlite import TRIGGERS
from tests.gui.visiting import begun, open_session
from tests.keys import opened


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = open_session(tmp_path)
    visit = begun(found, {"fever": False})
    begun(found, family_name="Osei")
    found.records.trail.actor = Actor("A. “Bob” Ruiz ☕🙂", "ff")
    found.note_visit(visit)
    yield found
    found.store.close()


@pytest.fixture
def screen(session: Session, themed: QApplication, qtbot: QtBot) -> AuditScreen:
    made = AuditScreen(session)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


def kinds(screen: AuditScreen) -> list[str]:
    return [entry.kind for entry in screen.entries]


def test_the_newest_first(screen: AuditScreen) -> None:
    assert kinds(screen)[0] == "seen"
    assert [entry.id for entry in screen.entries] == list(range(len(screen.entries), 0, -1))
    said = [label.text() for label in screen.findChildren(QLabel)]
    assert any("none changed, missing or moved" in text for text in said)
    assert any("encounter 1" in text for text in said)


def test_by_kind_person_and_patient(screen: AuditScreen) -> None:
    screen.kind.choose("seen")
    assert set(kinds(screen)) == {"seen"}
    screen.kind.choose("")
    screen.who.choose("Dr M. Osei")
    assert set(kinds(screen)) == {"changed"}
    screen.patient.field.setText("2")
    screen.look()
    assert {entry.patient for entry in screen.entries} == {"000002"}


def test_by_day(screen: AuditScreen) -> None:
    today = screen.entries[0].at.astimezone().date()
    screen.day.field.setText(today.isoformat())
    screen.look()
    assert screen.entries
    screen.day.field.setText("1 Jan 2001")
    screen.look()
    assert screen.entries == ()


def test_what_is_no_day_or_number_is_told(screen: AuditScreen) -> None:
    before = screen.entries
    screen.day.field.setText("yesterdayish")
    screen.look()
    assert "Write a day" in screen.day.error_line.sentence()
    screen.day.field.setText("")
    screen.patient.field.setText("seven")
    screen.look()
    assert "figures only" in screen.patient.error_line.sentence()
    assert screen.entries == before


def test_it_is_saved_with_its_head_and_that_is_told(screen: AuditScreen, session: Session, tmp_path: Path) -> None:
    file = tmp_path / "audit.pdf"
    screen.save_to(str(file))
    text = subprocess.run(["pdftotext", "-layout", file, "-"], check=True, capture_output=True, text=True).stdout
    joined = "".join(text.replace("\u200b", "").split())
    head = AuditLog(session.records).entries(Wanted(), 1)[0]
    assert (head.kind, head.detail) == ("exported", f"{len(screen.entries)} rows")
    assert screen._found.digest in joined
    assert "changed" in text
    assert "□" in text
    assert "Lindqvist" not in text


def test_a_row_that_was_changed_is_named(session: Session, themed: QApplication, qtbot: QtBot) -> None:
    raw = opened(session.store.path, session.store.key)
    for name in TRIGGERS:
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute("UPDATE audit SET who = 'me' WHERE id = 2")
    raw.close()
    screen = AuditScreen(session)
    qtbot.addWidget(screen)
    assert "Row 2 changed since it was written." in screen.health.text()


@pytest.mark.parametrize(("width", "scale"), [(800, 2.0), (1400, 1.0)])
def test_nothing_is_cut_off(screen: AuditScreen, themed: QApplication, qtbot: QtBot, width: int, scale: float) -> None:
    apply(themed, Theme("light", scale))
    screen.resize(width, 900)
    QApplication.processEvents()
    for row in screen._box.rows if screen._box else ():
        assert row.width() <= screen.width()
