"""The form for a day without power: from Today by one key, on this clinic's paper, and back to the search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.messages import Message
from app.gui.paper_over import PaperOver
from app.gui.session import Session
from app.gui.sheet.pages import SheetPages
from app.gui.today.screen import Today
from app.gui.window import Window
from app.handouts.paper_form.form import compose_form, typeset_form
from tests.gui.front import window_of
from tests.patients import engine

pytestmark = pytest.mark.usefixtures("themed")

CTRL = Qt.KeyboardModifier.ControlModifier


def test_one_key_on_today_shows_it_and_esc_leads_back_to_the_search(qtbot: QtBot, session: Session) -> None:
    session.records.set_setting("clinic_name", "Riverside Clinic")
    session.records.set_setting("paper", "letter")
    window = window_of(qtbot, session)
    today = window.screen_shown()
    assert isinstance(today, Today)
    QTest.keyClick(today.search, Qt.Key.Key_P, CTRL)
    paper = window.screen_shown()
    assert isinstance(paper, PaperOver)
    assert paper._pdf == typeset_form(compose_form(engine(), session.clinic()), "letter")
    pages = SheetPages(paper._pdf)
    assert "Riverside Clinic" in pages.text(0)
    assert len(pages) == 4
    QTest.keyClick(paper, Qt.Key.Key_Escape)
    assert window.screen_shown() is today
    assert today.search.hasFocus()


def test_a_letterhead_that_no_font_can_print_is_told(qtbot: QtBot, session: Session) -> None:
    session.records.set_setting("clinic_name", "Clinic \U0001f3e5")
    window = Window(session)
    qtbot.addWidget(window)
    window.show()
    today = window.screen_shown()
    assert isinstance(today, Today)
    today.paper_form.button.click()
    assert window.screen_shown() is today
    told = window.findChild(Message)
    assert told is not None
    assert "characters" in " ".join(told.lines)
