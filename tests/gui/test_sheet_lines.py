"""Lines of a sheet are reworded, moved, left out and added by key; each is kept, marked, and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.gui.parts.field import Field
from app.gui.plan.signing import sign_and_keep
from app.gui.session import Session
from app.gui.sheet.line_row import LineRow
from app.gui.sheet.view import SheetView
from app.handouts.edits import Edits
from app.handouts.options import SheetOptions
from tests.gui.front import in_front
from tests.gui.plan_visits import begun

pytestmark = pytest.mark.usefixtures("themed")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def visit(session: Session) -> Encounter:
    visit = begun(session, angle_closure_glaucoma=False)
    visit.accept("S03", ("S03",), "Keep moving")
    visit.accept("S08", ("S08",), "Offer ibuprofen 400 mg, every 4–6 h when needed")
    return visit


@pytest.fixture
def view(qtbot: QtBot, session: Session, visit: Encounter) -> SheetView:
    view = SheetView(session, visit, lambda: ())
    with qtbot.waitSignal(view.shown):
        in_front(qtbot, view, 1100, 700)
    view.toggle_side()
    QTest.keyClick(view.side.options.language, Qt.Key.Key_PageDown)
    return view


def text(view: SheetView) -> str:
    assert view._pages is not None
    whole = " ".join(view._pages.text(number) for number in range(len(view._pages)))
    return " ".join(whole.split())


def press(qtbot: QtBot, view: SheetView, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """A key on what has the focus; the sheet is made anew."""
    with qtbot.waitSignal(view.shown):
        QTest.keyClick(focus(), key, modifier or Qt.KeyboardModifier.NoModifier)


def focus() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def lines(view: SheetView, section: str) -> list[str]:
    return [row.line.text for name, row in view.side.lines.rows.items() if name.startswith(f"{section}/")]


def go_to(view: SheetView, section: str) -> LineRow:
    row = next(row for name, row in view.side.lines.rows.items() if name.startswith(f"{section}/"))
    while focus() is not row:
        QTest.keyClick(focus(), Qt.Key.Key_Down)
    return row


def test_a_line_is_reworded_by_key_and_marked_and_kept(
    qtbot: QtBot, session: Session, visit: Encounter, view: SheetView
) -> None:
    row = go_to(view, "today")
    was = row.line.text
    assert was in text(view)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert isinstance(focus(), Field)
    QTest.keyClicks(focus(), "Walk to the gate and back.")
    press(qtbot, view, Qt.Key.Key_Return)
    assert "Walk to the gate and back." in text(view)
    assert was not in text(view)
    assert focus().accessibleName() == "Reworded: Walk to the gate and back."
    assert "Walk to the gate and back." in session.open(visit.id).prepared.edits.reworded.values()
    press(qtbot, view, Qt.Key.Key_Z, CTRL)
    assert was in text(view)
    assert not session.open(visit.id).prepared.edits


def test_a_line_is_left_out_and_comes_back(qtbot: QtBot, view: SheetView) -> None:
    row = go_to(view, "today")
    was = row.line.text
    press(qtbot, view, Qt.Key.Key_Delete)
    assert was not in text(view)
    assert focus().accessibleName() == f"Left out: {was}"
    press(qtbot, view, Qt.Key.Key_Delete)
    assert was in text(view)


def test_a_line_moves_and_the_hand_with_it(qtbot: QtBot, view: SheetView) -> None:
    row = go_to(view, "today")
    before = lines(view, "today")
    assert len(before) > 1
    press(qtbot, view, Qt.Key.Key_Down, ALT)
    assert lines(view, "today")[:2] == [before[1], before[0]]
    assert focus().accessibleName() == row.line.text
    assert text(view).index(before[1]) < text(view).index(before[0])
    press(qtbot, view, Qt.Key.Key_Up, ALT)
    assert lines(view, "today") == before
    QTest.keyClick(focus(), Qt.Key.Key_Up, ALT)
    assert lines(view, "today") == before, "the first one stays"


def test_a_line_is_added_reworded_and_removed(qtbot: QtBot, view: SheetView) -> None:
    adding = view.side.lines.findChild(QWidget, "today/add")
    assert adding is not None
    button, field = adding.button, adding.field  # type: ignore[attr-defined]  # a private part of the list
    assert button.accessibleName() == "Add a line under: Today"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClicks(field, "Feed the hens.")
    press(qtbot, view, Qt.Key.Key_Return)
    assert "Feed the hens." in text(view)
    row = view.side.lines.rows["today/added.0"]
    row.setFocus()
    row.edit()
    QTest.keyClicks(focus(), "Feed the cats.")
    press(qtbot, view, Qt.Key.Key_Return)
    assert "Feed the cats." in text(view)
    assert "hens" not in text(view)
    press(qtbot, view, Qt.Key.Key_Delete)
    assert "Feed" not in text(view)


def test_what_safety_rests_on_is_not_in_the_list_and_a_line_without_words_is_refused(view: SheetView) -> None:
    assert "You cannot hold your poo." in text(view)
    assert not any(row.line.text == "You cannot hold your poo." for row in view.side.lines.rows.values())
    row = go_to(view, "today")
    row.edit()
    field = focus()
    assert isinstance(field, Field)
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert view.side.lines.error.sentence() == (
        "The line was not changed. It has no words. Write one short sentence, or leave the line out."
    )
    assert row.line.text in text(view)


def test_words_of_one_language_are_not_printed_in_another_and_that_is_said(
    qtbot: QtBot, visit: Encounter, view: SheetView
) -> None:
    row = go_to(view, "today")
    with qtbot.waitSignal(view.shown):
        row.reworded.emit(row.line, "Walk to the gate.")
    with qtbot.waitSignal(view.shown):
        view.side.options.chosen.emit(SheetOptions("es"))
    assert "Walk to the gate." not in text(view)
    assert view.side.lines.lost.text() == "1 change has no place on this sheet: Walk to the gate."
    row = go_to_again(view)
    row.reworded.emit(row.line, "Camine.")
    assert view.side.lines.error.sentence().startswith("The line was not changed. Other lines were reworded")
    with qtbot.waitSignal(view.shown):
        view.side.options.chosen.emit(SheetOptions())
    assert "Walk to the gate." in text(view)
    assert not view.side.lines.lost.isVisible()


def go_to_again(view: SheetView) -> LineRow:
    return next(row for name, row in view.side.lines.rows.items() if name.startswith("week/"))


def test_edits_are_kept_with_the_sheet_and_frozen_by_the_signature(
    qtbot: QtBot, session: Session, visit: Encounter, view: SheetView
) -> None:
    row = go_to(view, "today")
    with qtbot.waitSignal(view.shown):
        row.reworded.emit(row.line, "Walk to the gate.")
    sign_and_keep(session, visit)
    (sheet,) = visit.sheets()
    edits = sheet.settings["edits"]
    assert isinstance(edits, dict)
    assert edits == visit.prepared.edits.as_json()
    assert visit.prepared.edits != Edits()
    with qtbot.waitSignal(view.shown):
        view.refresh()
    assert "Walk to the gate." in text(view)
    row = go_to_again(view)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert not row.field.isVisible()
    assert "amend the visit" in view.side.lines.hint.text()
    assert len(visit.sheets()) == 1
