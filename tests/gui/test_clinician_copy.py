"""The clinician's copy where the sheet is: chosen by key, printed and saved like it, never kept in its place."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.engine.cards import cards
from app.gui.plan.signing import sign_and_keep
from app.gui.session import Session
from app.gui.sheet.printing import Printer
from app.gui.sheet.record import record_of
from app.gui.sheet.view import SheetView
from tests.gui.front import in_front
from tests.gui.plan_visits import NOW, begun

pytestmark = pytest.mark.usefixtures("themed")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def visit(session: Session) -> Encounter:
    """Ibuprofen is used although the kidney rules it out; heat is declined."""
    visit = begun(session, egfr=20)
    by_item = {card.id: card for card in cards(session.pack, visit.assessment)}
    assert by_item["S08"].status == "blocked"
    visit.accept("S08", ("S08",), by_item["S08"].text, comment="On nephrology advice")
    visit.decline("S07", ("S07",), "prefers_not", "Too warm")
    visit.set_note("pain", "After lifting a basket.")
    return visit


def shown(qtbot: QtBot, session: Session, visit: Encounter) -> SheetView:
    view = SheetView(session, visit, lambda: (Printer("desk", "Front desk", default=True),))
    with qtbot.waitSignal(view.shown):
        in_front(qtbot, view, 702, 700)
    view.take_focus()
    return view


def turned(qtbot: QtBot, view: SheetView, to: str = "") -> SheetView:
    """The next paper; or all of them, until it is this one."""
    while True:
        with qtbot.waitSignal(view.shown):
            QTest.keyClick(view.page, Qt.Key.Key_K, CTRL)
        if view.bar.document.document() == to or not to:
            return view


def text(view: SheetView) -> str:
    assert view._pages is not None
    whole = " ".join(view._pages.text(number) for number in range(len(view._pages)))
    return whole.replace("\u200b", "")


def test_ctrl_k_shows_the_copy_and_again_the_sheet(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    assert "your back pain plan" in text(view)
    turned(qtbot, view)
    for wanted in ("Clinician’s copy", "Used although blocked", "On nephrology advice", "NS09", "Too warm", "DRAFT"):
        assert wanted in text(view)
    assert "After lifting a basket." in text(view)
    assert view.bar.title.text() == "Clinician’s copy"
    assert view.file_name() == f"copy-{visit.patient.number}-2026-11-23-draft.pdf"
    turned(qtbot, view, to="sheet")
    assert "your back pain plan" in text(view)
    assert "nephrology" not in text(view), "the patient's sheet does not argue with the guideline"


def test_the_choice_is_there_for_hand_and_screen_reader(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    choice = view.bar.document
    assert choice.accessibleName() == "Which paper: Patient sheet"
    choice.setFocus()
    with qtbot.waitSignal(view.shown):
        QTest.keyClicks(choice, "2")
    assert choice.accessibleName() == "Which paper: Clinician’s copy"
    with qtbot.waitSignal(view.shown):
        QTest.keyClicks(choice, "1")
    assert "your back pain plan" in text(view)
    said = view.keys()
    assert ("Ctrl K", "another paper") in said


def test_the_copy_of_a_signed_visit_is_made_from_its_record_and_never_kept_as_the_sheet(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    sign_and_keep(session, visit)
    kept = [sheet.sha256 for sheet in visit.sheets()]
    view = turned(qtbot, shown(qtbot, session, session.open(visit.id)))
    first = view.pdf()
    assert "DRAFT" not in text(view)
    assert "Dr M. Osei, 23 November 2026" in text(view)
    again = turned(qtbot, shown(qtbot, session, session.open(visit.id)))
    assert again.pdf() == first
    assert [sheet.sha256 for sheet in session.open(visit.id).sheets()] == kept
    assert view.side.options.paper.isEnabled()
    assert not view.side.options.language.isEnabled()


def test_the_copy_is_saved_and_printed_like_the_sheet(
    qtbot: QtBot, session: Session, visit: Encounter, tmp_path: Path
) -> None:
    view = turned(qtbot, shown(qtbot, session, visit))
    QTest.keyClick(view.page, Qt.Key.Key_S, CTRL)
    dialog = view.findChild(QFileDialog, "save_sheet")
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    view.save_to(str(tmp_path / "copy.pdf"))
    assert (tmp_path / "copy.pdf").read_bytes() == view.pdf()
    QTest.keyClick(view.page, Qt.Key.Key_P, CTRL)
    assert view.print_line.isVisible()
    assert view.print_line._pdf == view.pdf()
    assert QApplication.focusWidget() is view.print_line.go


def test_the_record_of_a_signed_visit_names_what_was_not_asked(session: Session, visit: Encounter) -> None:
    visit.clear("weight_kg")
    assert "weight_kg" in record_of(session, visit).not_asked
    visit.sign("Dr M. Osei", NOW)
    told = record_of(session, session.open(visit.id))
    assert "weight_kg" in told.not_asked
    assert (told.draft, told.decisions[0].comment) == (False, "On nephrology advice")
    assert told.decisions[1].reason == "Patient prefers not to"
