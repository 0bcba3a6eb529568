"""The papers of a visit: which there are, each by key, the letter from anywhere by F9, the place named after them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.gui.session import Session
from app.gui.sheet.document import offered
from app.gui.sheet.view import SheetView
from app.gui.visit.pages_list import PLAN, SHEET
from app.gui.visit.screen import VisitScreen
from tests.gui.front import in_front
from tests.gui.plan_visits import begun

pytestmark = pytest.mark.usefixtures("themed")
CTRL = Qt.KeyboardModifier.ControlModifier


def screen(qtbot: QtBot, session: Session, visit: Encounter) -> VisitScreen:
    made = VisitScreen(session, visit)
    in_front(qtbot, made, 1366, 768)
    made.begin()
    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def sheet_view(made: VisitScreen) -> SheetView:
    view = made.frame.pages.other(SHEET)
    assert isinstance(view, SheetView)
    return view


def text(view: SheetView) -> str:
    assert view._pages is not None
    return " ".join(view._pages.text(number) for number in range(len(view._pages)))


@pytest.mark.parametrize("place", ["page", PLAN, SHEET])
def test_f9_makes_the_letter_from_anywhere_in_an_emergency(qtbot: QtBot, session: Session, place: str) -> None:
    made = screen(qtbot, session, begun(session, saddle_numbness=True))
    if place != "page":
        made.open_place(place)
    assert made.keys()[0] == ("F9", "letter")
    press(Qt.Key.Key_F9)
    view = sheet_view(made)
    qtbot.waitUntil(lambda: view.bar.document.document() == "referral" and view.pdf() is not None)
    assert "Ana Lindqvist" in text(view) or "Lindqvist" in text(view)
    assert view.page.hasFocus()
    assert made.frame.pages.here == SHEET
    assert view.file_name().startswith("referral-")


def test_f9_says_that_nothing_is_urgent(qtbot: QtBot, session: Session) -> None:
    made = screen(qtbot, session, begun(session))
    here = made.frame.pages.here
    press(Qt.Key.Key_F9)
    assert made.frame.pages.here == here
    pairs = made.keys()
    assert "F9" not in [key for key, _words in pairs]


def test_the_place_is_called_by_the_paper_that_is_shown(qtbot: QtBot, session: Session) -> None:
    made = screen(qtbot, session, begun(session, saddle_numbness=True))
    made.open_place(SHEET)
    view = sheet_view(made)
    item = made.frame.pages_list.items[SHEET]
    assert item.text() == "Patient sheet"
    press(Qt.Key.Key_K, CTRL)
    assert item.text() == "Clinician’s copy"
    press(Qt.Key.Key_K, CTRL)
    assert item.text() == "Referral letter" == view.bar.document.words()
    assert made.frame.page_bar.menu().actions()[-1].text() == "Referral letter"


def test_which_papers_there_are_follows_the_visit(session: Session) -> None:
    assert offered(session, begun(session, saddle_numbness=True)) == ("sheet", "copy", "referral")
    assert offered(session, begun(session)) == ("sheet", "copy", "why-not")
    assert offered(session, begun(session, fever=None)) == ("sheet", "copy")


def test_why_not_is_made_in_the_language_of_the_sheet_and_never_kept_as_one(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, angle_closure_glaucoma=False)
    made = screen(qtbot, session, visit)
    made.open_place(SHEET)
    view = sheet_view(made)
    qtbot.waitUntil(lambda: view.pdf() is not None)
    view.show_document("why-not")
    qtbot.waitUntil(lambda: view.pdf() is not None)
    english = text(view)
    with qtbot.waitSignal(view.shown):
        view.side.options.language.choose("fr")
    assert text(view) != english
    assert not view.side.lines.isVisible(), "its lines are not edited"
    visit.sign("Dr M. Osei", session.now())
    with qtbot.waitSignal(view.shown):
        view.refresh()
    assert visit.sheets() == ()


def test_a_paper_that_cannot_be_made_any_more_says_why(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, saddle_numbness=True)
    made = screen(qtbot, session, visit)
    press(Qt.Key.Key_F9)
    view = sheet_view(made)
    qtbot.waitUntil(lambda: view.pdf() is not None)
    visit.answer("saddle_numbness", False)
    view.refresh()
    assert view.error.sentence().startswith("No referral letter was made. Nothing is urgent")
    assert not view.bar.print_button.isEnabled()
    press(Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: view.pdf() is not None)


def test_options_by_key_from_the_visit(qtbot: QtBot, session: Session) -> None:
    made = screen(qtbot, session, begun(session))
    made.open_place(SHEET)
    view = sheet_view(made)
    qtbot.waitUntil(lambda: view.pdf() is not None)
    press(Qt.Key.Key_F8)
    assert view.side.options.language.hasFocus()
    focused: QWidget = view.side.options.language
    QTest.keyClick(focused, Qt.Key.Key_F8)
    assert view.page.hasFocus()
