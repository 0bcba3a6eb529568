"""A real CUPS queue gets the very pages that are on the screen, and drops a job that is taken back."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.gui.plan.signing import sign_and_keep
from app.gui.session import Session
from app.gui.sheet.printing import Printer
from app.gui.sheet.view import SheetView
from app.handouts.options import SheetOptions
from tests.cups import PATIENCE_S, Cups, cups
from tests.gui.front import in_front
from tests.gui.plan_visits import begun

pytestmark = pytest.mark.usefixtures("themed")
CTRL = Qt.KeyboardModifier.ControlModifier
MS = 1000 * PATIENCE_S
DESK, JAMMED = Printer("desk", "Front desk"), Printer("jammed", "Jammed printer")


@pytest.fixture
def queue(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cups]:
    with cups(tmp_path_factory.mktemp("cups")) as running:
        monkeypatch.setenv("CUPS_SERVER", str(running.socket))
        yield running


@pytest.fixture
def visit(session: Session) -> Encounter:
    visit = begun(session, angle_closure_glaucoma=False)
    visit.accept("S08", ("S08",), "Offer ibuprofen 400 mg, every 4–6 h when needed")
    return visit


def shown(qtbot: QtBot, session: Session, visit: Encounter, printer: Printer) -> SheetView:
    view = SheetView(session, visit, lambda: (printer,))
    with qtbot.waitSignal(view.shown):
        in_front(qtbot, view, 1100, 700)
    view.take_focus()
    return view


def test_what_arrives_at_the_printer_is_the_sheet_that_was_kept_byte_by_byte(
    qtbot: QtBot, session: Session, visit: Encounter, queue: Cups
) -> None:
    visit.want_sheets(SheetOptions("es", size=16))
    session.records.set_setting("paper", "letter")
    sign_and_keep(session, visit)
    view = shown(qtbot, session, session.open(visit.id), DESK)
    QTest.keyClick(view.page, Qt.Key.Key_P, CTRL)
    view.print_line.copies.setText("3")
    QTest.keyClick(view.print_line.go, Qt.Key.Key_Space)
    qtbot.waitUntil(queue.took.exists, timeout=MS)
    (sheet,) = visit.sheets()
    assert queue.took.read_bytes() == sheet.pdf == view.pdf()
    told = queue.options.read_text().split()
    assert {"sides=two-sided-long-edge", "media=Letter"} <= set(told)
    qtbot.waitUntil(lambda: view.print_line.told.text() == "Sent to Front desk.", timeout=MS)


def test_a_job_that_was_sent_is_taken_back_from_its_queue(
    qtbot: QtBot, session: Session, visit: Encounter, queue: Cups
) -> None:
    view = shown(qtbot, session, visit, JAMMED)
    QTest.keyClick(view.page, Qt.Key.Key_P, CTRL)
    line = view.print_line
    QTest.keyClick(line.go, Qt.Key.Key_Space)
    qtbot.waitUntil(queue.waiting.exists, timeout=MS)
    qtbot.waitUntil(line.take_back.isVisible, timeout=MS)
    assert queue.queued().startswith("jammed-1 ")
    QTest.keyClick(line.take_back, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: line.told.text().startswith("Stopped."), timeout=MS)
    qtbot.waitUntil(lambda: queue.queued() == "", timeout=MS)
    assert not line.take_back.isVisible()
    assert view.pdf() is not None, "the sheet stays"
    assert line.go.isVisible()


def test_a_queue_that_is_not_there_is_told_and_the_sheet_stays(
    qtbot: QtBot, session: Session, visit: Encounter, queue: Cups
) -> None:
    view = shown(qtbot, session, visit, Printer("gone", "Old printer"))
    QTest.keyClick(view.page, Qt.Key.Key_P, CTRL)
    QTest.keyClick(view.print_line.go, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.print_line.error.sentence() != "", timeout=MS)
    assert view.print_line.error.sentence().startswith("The sheet was not printed. The printing system says: ")
    assert view.pdf() is not None
    assert not queue.took.exists()


def test_a_printing_system_that_is_not_there_is_told(
    qtbot: QtBot, session: Session, visit: Encounter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", os.fspath(tmp_path / "nobody"))
    view = shown(qtbot, session, visit, DESK)
    QTest.keyClick(view.page, Qt.Key.Key_P, CTRL)
    QTest.keyClick(view.print_line.go, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.print_line.error.sentence() != "", timeout=MS)
    assert "save the sheet as a PDF" in view.print_line.error.sentence()
