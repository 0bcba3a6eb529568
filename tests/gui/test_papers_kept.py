"""Letters and copies that went out are kept with the visit byte for byte, and listed with their kind."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.gui.patient.screen import PatientScreen
from app.gui.session import Session
from app.gui.sheet.document import Document
from app.gui.sheet.view import SheetView
from app.past import documents_of, pages_of
from tests.gui.plan_visits import NOW, begun

pytestmark = pytest.mark.usefixtures("themed")


def view_of(qtbot: QtBot, session: Session, visit: Encounter, document: Document) -> SheetView:
    view = SheetView(session, visit)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    view.show_document(document)
    qtbot.waitUntil(lambda: view._made is not None and view._made.document == document)
    return view


def saved(qtbot: QtBot, session: Session, visit: Encounter, document: Document, file: Path) -> bytes:
    """Show a paper of the visit, save it, and give what was written."""
    view_of(qtbot, session, visit, document).save_to(str(file))
    return file.read_bytes()


@pytest.mark.parametrize("document", ["copy", "referral"])
def test_what_goes_out_of_a_signed_visit_is_kept_as_it_was(
    qtbot: QtBot, session: Session, tmp_path: Path, document: Document
) -> None:
    visit = begun(session, saddle_numbness=True)
    visit.sign("Dr M. Osei", NOW)
    written = saved(qtbot, session, visit, document, tmp_path / "a.pdf")
    (paper,) = (one for one in visit.papers() if one.kind == document)
    assert paper.pdf == written
    (listed,) = (one for one in documents_of(session.store, visit.patient.id) if one.kind == document)
    assert pages_of(session.store, listed.id) == written


def test_the_same_paper_is_kept_once_and_another_one_beside_it(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    visit = begun(session, saddle_numbness=True)
    visit.sign("Dr M. Osei", NOW)
    for _ in range(2):
        saved(qtbot, session, visit, "referral", tmp_path / "a.pdf")
    assert [one.kind for one in visit.papers()].count("referral") == 1
    session.records.set_setting("clinic_phone", "01632 960142")
    saved(qtbot, session, visit, "referral", tmp_path / "a.pdf")
    assert [one.kind for one in visit.papers()].count("referral") == 2


def test_a_letter_that_goes_before_anybody_signs_is_kept_and_a_draft_of_the_copy_is_not(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    visit = begun(session, saddle_numbness=True)
    written = saved(qtbot, session, visit, "referral", tmp_path / "a.pdf")
    saved(qtbot, session, visit, "copy", tmp_path / "b.pdf")
    assert [(one.kind, one.pdf) for one in visit.papers()] == [("referral", written)]


def test_a_letter_that_no_printer_took_was_not_handed_out(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, saddle_numbness=True)
    view = view_of(qtbot, session, visit, "referral")
    view.print_now()
    assert view.print_line.error.sentence().startswith("No printer is set up.")
    assert visit.papers() == ()


def test_sheets_are_sheets_alone(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    visit = begun(session, saddle_numbness=True)
    saved(qtbot, session, visit, "referral", tmp_path / "a.pdf")
    assert visit.sheets() == ()
    visit.sign("Dr M. Osei", NOW)
    kept = saved(qtbot, session, visit, "sheet", tmp_path / "c.pdf")
    assert [one.pdf for one in visit.sheets()] == [kept]


def test_the_patients_page_lists_each_with_its_kind_and_opens_it(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    visit = begun(session, saddle_numbness=True)
    letter = saved(qtbot, session, visit, "referral", tmp_path / "a.pdf")
    visit.sign("Dr M. Osei", NOW)
    saved(qtbot, session, visit, "copy", tmp_path / "b.pdf")
    screen = PatientScreen(session, visit.patient.id)
    qtbot.addWidget(screen)
    rows = {row.middle.title.text(): row for row in screen.timeline.rows}
    assert "Clinician’s copy as it was printed" in rows
    shown: list[tuple[str, bytes, str]] = []
    screen.paper_wanted.connect(lambda *paper: shown.append(paper))
    rows["Referral letter as it was handed out"].click()
    ((title, pdf, name),) = shown
    assert (title, pdf) == ("Referral letter as it was handed out", letter)
    assert name.startswith(f"referral-{visit.patient.number}-")
