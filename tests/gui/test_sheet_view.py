"""The sheet on the screen: a draft while the plan is open, the kept bytes once signed; printed, and saved whole."""

import json
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.errors import UserError
from app.gui.plan.signing import sign_and_keep
from app.gui.session import Session
from app.gui.sheet.file import write_pdf
from app.gui.sheet.printing import Printer
from app.gui.sheet.view import SheetView
from tests.gui.front import in_front
from tests.gui.plan_visits import begun

pytestmark = pytest.mark.usefixtures("themed")
CTRL = Qt.KeyboardModifier.ControlModifier
FRONT_DESK = Printer("desk", "Front desk", default=True)


@pytest.fixture
def visit(session: Session) -> Encounter:
    visit = begun(session)
    visit.accept("S08", ("S08",), "Offer ibuprofen 400 mg, every 4–6 h when needed")
    return visit


def shown(qtbot: QtBot, session: Session, visit: Encounter, *printers: Printer) -> SheetView:
    view = SheetView(session, visit, lambda: printers)
    with qtbot.waitSignal(view.shown):
        in_front(qtbot, view, 702, 700)
    view.take_focus()
    return view


def text(view: SheetView) -> str:
    assert view._pages is not None
    return " ".join(view._pages.text(number) for number in range(len(view._pages)))


def test_an_open_plan_is_shown_as_a_draft(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    assert "DRAFT" in text(view)
    assert "Ibuprofen" in text(view)
    assert view.bar.state.text() == "Draft: not signed"
    assert view.page.accessibleName() == "Page 1 of 2"
    assert "Ana Lindqvist: your back pain plan" in view.page.accessibleDescription()
    assert not view.page.picture().isNull()


def test_a_signed_plan_is_shown_as_the_bytes_that_were_kept(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    sign_and_keep(session, visit)
    later = session.open(visit.id)
    session.records.set_setting("clinic_name", "Another Clinic")
    view = shown(qtbot, session, later)
    assert view.pdf() == later.sheets()[-1].pdf
    assert "DRAFT" not in text(view)
    assert "Another Clinic" not in text(view)
    assert len(later.sheets()) == 1


def test_a_signed_plan_whose_sheet_was_not_kept_gets_one(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    visit.sign("Dr M. Osei", session.now())
    view = shown(qtbot, session, visit)
    (sheet,) = visit.sheets()
    assert view.pdf() == sheet.pdf


def test_pages_turn_by_keys_and_stop_at_the_ends(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    assert view.bar.page.text() == "Page 1 of 2"
    QTest.keyClick(view.page, Qt.Key.Key_PageUp)
    assert view.bar.page.text() == "Page 1 of 2"
    QTest.keyClick(view.page, Qt.Key.Key_PageDown)
    QTest.keyClick(view.page, Qt.Key.Key_PageDown)
    assert view.bar.page.text() == "Page 2 of 2"
    assert not view.bar.forth.isEnabled()
    assert view.bar.back.isEnabled()


def test_the_page_fits_the_width_or_the_whole_view(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    wide = view.page.picture().deviceIndependentSize()
    assert wide.width() <= view.page.width()
    assert wide.height() > view.page.height()
    QTest.keyClick(view.page, Qt.Key.Key_Minus, CTRL)
    whole = view.page.picture().deviceIndependentSize()
    assert whole.height() <= view.page.height()
    QTest.keyClick(view.page, Qt.Key.Key_0, CTRL)
    assert view.page.picture().deviceIndependentSize() == wide


def test_a_page_can_be_seen_in_its_size_on_paper_and_larger(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    view.bar.zoom.setFocus()
    QTest.keyClicks(view.bar.zoom, "3")
    assert view.page.picture().deviceIndependentSize().toSize().toTuple() == size(view)
    QTest.keyClick(view.page, Qt.Key.Key_Plus, CTRL)
    assert view.bar.zoom.words() == "150 %"
    assert view.page.picture().deviceIndependentSize().width() == pytest.approx(1.5 * size(view)[0], abs=1)
    assert view.page.horizontalScrollBar().maximum() > 0, "it can be moved sideways"
    for _ in range(5):
        QTest.keyClick(view.page, Qt.Key.Key_Plus, CTRL)
    assert view.bar.zoom.words() == "200 %"


def test_a_change_of_the_plan_is_on_the_sheet_when_it_is_shown_again(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    view.hide()
    visit.add_own("Pool walking, 20 minutes.")
    with qtbot.waitSignal(view.shown):
        view.show()
    assert "Pool walking" in text(view)


def test_ctrl_s_asks_where_to_and_writes_the_very_bytes(
    qtbot: QtBot, session: Session, visit: Encounter, tmp_path: Path
) -> None:
    view = shown(qtbot, session, visit)
    QTest.keyClick(view.page, Qt.Key.Key_S, CTRL)
    dialog = view.findChild(QFileDialog, "save_sheet")
    assert isinstance(dialog, QFileDialog)
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    assert name.text() == f"sheet-{visit.patient.number}-2026-11-23-draft.pdf"
    target = tmp_path / "sheet of today.pdf"
    name.setText(str(target.with_suffix("")))
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert target.read_bytes() == view.pdf()
    assert view.told.text().replace("\u200b", "") == f"Saved as {target}"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".msback")] == []


def test_a_place_that_takes_nothing_is_told_and_the_old_file_stays(
    qtbot: QtBot, session: Session, visit: Encounter, tmp_path: Path
) -> None:
    view = shown(qtbot, session, visit)
    view.save_to(str(tmp_path / "no" / "such" / "sheet.pdf"))
    assert view.error.sentence().startswith("The PDF was not saved. There is no folder ")
    assert view.pdf() is not None, "the sheet stays"
    (tmp_path / "folder.pdf").mkdir()
    view.save_to(str(tmp_path / "folder.pdf"))
    assert view.error.sentence() == (
        "The PDF was not saved. folder.pdf cannot be the name of a file here. Choose another name."
    )
    view.save_to(str(tmp_path / "good.pdf"))
    assert view.error.sentence() == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr("tempfile.mkstemp", lambda **_where: (os.open("/dev/full", os.O_WRONLY), str(tmp_path / "x")))
    monkeypatch.setattr("os.fsync", lambda _handle: None)
    with pytest.raises(UserError) as caught:
        write_pdf(target, b"new")
    assert caught.value.why == f"The disk of {tmp_path} is full."
    assert target.read_bytes() == b"old"


def test_the_paper_is_chosen_once_and_a_sheet_that_was_handed_out_keeps_its_own(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    assert size(view) == (794, 1123)
    view.toggle_side()
    paper = view.side.options.paper
    paper.setFocus()
    with qtbot.waitSignal(view.shown):
        QTest.keyClick(paper, Qt.Key.Key_Right)
    assert size(view) == (816, 1056)
    assert paper.hasFocus()
    visit.answer("angle_closure_glaucoma", False)
    sign_and_keep(session, visit)
    (sheet,) = session.open(visit.id).sheets()
    assert sheet.settings["paper"] == "letter"
    session.records.set_setting("paper", "a4")
    kept = shown(qtbot, session, session.open(visit.id))
    assert size(kept) == (816, 1056)
    assert kept.side.options.paper.value() == "letter"
    assert kept.pdf() == sheet.pdf


def size(view: SheetView) -> tuple[int, int]:
    """The first page in px at 96 dpi."""
    assert view._pages is not None
    page = view._pages.size(0).toSize()
    return page.width(), page.height()


def test_in_a_low_window_no_button_is_clipped_and_the_page_gives_way_to_printing(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit, FRONT_DESK)
    view.resize(560, 230)
    assert not view.bar.state.isVisible()
    QTest.keyClick(view.page, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: view.print_line.go.height() == view.print_line.go.sizeHint().height())
    assert not view.page.isVisible()
    assert not view.bar.isVisible()
    assert view.height() == 230, "it does not grow"
    for part in (view.print_line.go, view.print_line.both_sides):
        assert part.isVisible()
        assert part.height() == part.sizeHint().height(), part.text()
    QTest.keyClick(view.print_line.go, Qt.Key.Key_Escape)
    assert view.page.isVisible()
    assert view.page.hasFocus()
    for button in (view.bar.print_button, view.bar.save_button, view.bar.side):
        assert button.isVisible()
        assert button.height() == button.sizeHint().height(), button.text()


def test_without_a_printer_it_says_so(qtbot: QtBot, session: Session, visit: Encounter) -> None:
    view = shown(qtbot, session, visit)
    QTest.keyClick(view.page, Qt.Key.Key_P, CTRL)
    assert view.print_line.error.sentence().startswith("No printer is set up. Save the sheet as a PDF")
    assert not view.print_line.go.isVisible()
    QTest.keyClick(view.print_line.close_button, Qt.Key.Key_Escape)
    assert not view.print_line.isVisible()
    assert QApplication.focusWidget() is view.page


def test_ctrl_p_prints_the_very_bytes(
    qtbot: QtBot, session: Session, visit: Encounter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "lp"
    program.write_text(
        f"#!{sys.executable}\nimport json, pathlib, sys\nhere = pathlib.Path(__file__).parent\n"
        "(here / 'took.pdf').write_bytes(sys.stdin.buffer.read())\n"
        "(here / 'told.json').write_text(json.dumps(sys.argv[1:]))\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    view = shown(qtbot, session, visit, FRONT_DESK)
    QTest.keyClick(view.page, Qt.Key.Key_P, CTRL)
    line = view.print_line
    line.copies.setText("0")
    line.go.click()
    assert line.error.sentence() == "Copies are 1 to 20. You typed 0."
    line.copies.setText("2")
    line.go.click()
    assert line.stop.isVisible()
    qtbot.waitUntil(lambda: not line.busy())
    assert line.told.text() == "Sent to Front desk."
    assert (tmp_path / "took.pdf").read_bytes() == view.pdf()
    assert json.loads((tmp_path / "told.json").read_text())[:4] == ["-d", "desk", "-n", "2"]
    assert json.loads((tmp_path / "told.json").read_text())[-1] == "media=A4"


def test_a_name_that_cannot_be_printed_is_told_in_place_of_the_sheet(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    visit.set_follow_up(None, "Bring \U0001f9e6")
    view = SheetView(session, visit, lambda: ())
    in_front(qtbot, view)
    qtbot.waitUntil(lambda: view.error.sentence() != "")
    assert "in the note on the follow-up" in view.error.sentence()
    assert not view.bar.print_button.isEnabled()
    with qtbot.waitSignal(view.to_plan) as asked:
        view.back.click()
    assert asked.args == ["follow_up_note"]
