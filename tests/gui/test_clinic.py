"""Follow-ups with their filters, and the way to them and to the report; on a real database."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.gui.about.page import About
from app.gui.clinic.follow_ups import FollowUpList
from app.gui.clinic.report import ReportScreen
from app.gui.paper_over import PaperOver
from app.gui.parts.row_box import Empty
from app.gui.parts.tag import Tag
from app.gui.session import Session
from app.gui.theme import Theme, apply
from tests.gui.clinic_days import seen, shown
from tests.gui.front import window_of
from tests.gui.visiting import NOW

TODAY = NOW.date()
pytestmark = pytest.mark.usefixtures("themed")

CTRL = Qt.KeyboardModifier.ControlModifier


def names(screen: FollowUpList) -> list[str]:
    return [row.lead.title.text().partition(",")[0] for row in screen.box.rows]


@pytest.mark.parametrize(
    ("when", "who"),
    [
        ("overdue", ["Amsel"]),
        ("today", ["Béla"]),
        ("due", ["Amsel", "Béla"]),
        ("week", ["Amsel", "Béla", "Fink"]),
        ("month", ["Amsel", "Béla", "Fink", "Star"]),
        ("all", ["Amsel", "Béla", "Fink", "Star", "Zeisig"]),
    ],
)
def test_the_worklist_is_filtered_by_when(qtbot: QtBot, session: Session, when: str, who: list[str]) -> None:
    for family, days in (("Zeisig", 29), ("Star", 28), ("Fink", 7), ("Béla", 0), ("Amsel", -1)):
        seen(session, family, days)
    screen = FollowUpList(session)
    shown(qtbot, screen)
    screen.when.choose(when)
    assert names(screen) == who


def test_the_worklist_is_searched_as_one_types_and_enter_opens(qtbot: QtBot, session: Session) -> None:
    for family, note in (("Béla", "Creatinine on ibuprofen"), ("Fink", "Pain after a week")):
        seen(session, family, 1, note)
    screen = FollowUpList(session)
    shown(qtbot, screen)
    assert screen.search.hasFocus()
    QTest.keyClicks(screen.search, "bel")
    assert names(screen) == ["Béla"]
    screen.search.clear()
    QTest.keyClicks(screen.search, "week pain")
    assert names(screen) == ["Fink"]
    with qtbot.waitSignal(screen.patient_chosen) as heard:
        QTest.keyClick(screen.search, Qt.Key.Key_Return)
    assert heard.args == [2]
    QTest.keyClick(screen.search, Qt.Key.Key_Escape)
    assert names(screen) == ["Béla", "Fink"]
    QTest.keyClicks(screen.search, "nobody")
    assert names(screen) == []


@pytest.mark.parametrize(
    ("which", "who"),
    [
        ("any", ["Amsel", "Béla", "Fink"]),
        ("first", ["Fink", "Béla", "Amsel"]),
        ("urgent", ["Béla", "Fink"]),
        ("emergency", ["Fink"]),
    ],
)
def test_the_worklist_is_filtered_and_sorted_by_urgency(
    qtbot: QtBot, session: Session, which: str, who: list[str]
) -> None:
    seen(session, "Amsel", 0)
    seen(session, "Béla", 1, fever=True)
    seen(session, "Fink", 2, sensory_level=True)
    screen = FollowUpList(session)
    shown(qtbot, screen)
    screen.urgency.choose(which)
    assert names(screen) == who
    tags = [tag.text() for row in screen.box.rows for tag in row.findChildren(Tag)]
    assert tags.count("Emergency at last visit") == 1
    assert tags.count("Urgent at last visit") == who.count("Béla")


def test_both_are_reached_by_key_and_tab_and_the_paper_lies_over_the_report(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window = window_of(qtbot, session)
    QTest.keyClick(window.screen_shown(), Qt.Key.Key_U, CTRL)
    assert window.screen_shown().objectName() == "follow_ups"
    QTest.keyClick(window.screen_shown(), Qt.Key.Key_R, CTRL)
    screen = window.screen_shown()
    assert isinstance(screen, ReportScreen)
    assert window.top_bar.tabs["reports"].isChecked()
    qtbot.waitUntil(lambda: screen.found is not None)
    screen.to_paper()
    paper = window.screen_shown()
    assert isinstance(paper, PaperOver)
    paper.save_to(str(tmp_path / "report.pdf"))
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    QTest.keyClick(paper, Qt.Key.Key_Escape)
    assert window.screen_shown() is screen
    window.end()


@pytest.mark.parametrize("which", [FollowUpList, ReportScreen])
def test_they_fit_the_smallest_window_at_twice_the_text(
    qtbot: QtBot, session: Session, themed: QApplication, which: type[FollowUpList | ReportScreen]
) -> None:
    seen(session, "Wolfeschlegelsteinhausenbergerdorff", 3)
    apply(themed, Theme("light", 2.0))
    screen = which(session)
    shown(qtbot, screen)
    if isinstance(screen, ReportScreen):
        qtbot.waitUntil(lambda: screen.found is not None)
    screen.resize(800, 600)
    qtbot.waitUntil(lambda: screen.width() == 800)
    qtbot.waitUntil(lambda: screen._scroll.inner.width() <= screen._scroll.viewport().width())


def test_ctrl_u_leads_from_the_search_of_today_to_all_follow_ups(qtbot: QtBot, session: Session) -> None:
    window = window_of(qtbot, session)
    subprocess.run(["xdotool", "key", "ctrl+u"], check=True)
    qtbot.waitUntil(lambda: isinstance(window.screen_shown(), FollowUpList))
    window.end()


def popup() -> QWidget:
    found = QApplication.activePopupWidget()
    assert found is not None
    return found


def test_the_top_bar_puts_into_a_list_what_it_has_no_room_for(
    qtbot: QtBot, session: Session, themed: QApplication
) -> None:
    apply(themed, Theme("light", 2.0))
    window = window_of(qtbot, session, 800, 600)
    qtbot.waitUntil(lambda: window.width() == 800)
    tabs = window.top_bar.tabs
    assert [name for name, tab in tabs.items() if tab.isVisible()] == ["today", "settings", "lock"]
    more = window.top_bar.more
    assert [action.text().split("  ")[0] for action in more.menu().actions()] == ["Follow-ups", "Reports", "Guideline"]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    QTest.keyClick(popup(), Qt.Key.Key_Return)
    assert isinstance(window.screen_shown(), FollowUpList)
    assert tabs["follow_ups"].isVisible()
    QTest.keyClick(more, Qt.Key.Key_Down)
    QTest.keyClick(popup(), Qt.Key.Key_Down)
    QTest.keyClick(popup(), Qt.Key.Key_Down)
    QTest.keyPress(popup(), Qt.Key.Key_Return)
    assert isinstance(window.screen_shown(), About)
    apply(themed, Theme("light", 1.0))
    assert not more.isVisible()
    window.end()


def test_an_empty_worklist_says_which_filter_hides_whom(qtbot: QtBot, session: Session) -> None:
    seen(session, "Zeisig", 29)
    screen = FollowUpList(session)
    shown(qtbot, screen)

    def said() -> str:
        return screen.box.findChildren(Empty)[-1].accessibleName()

    assert said() == "Nobody here Choose a longer time: later days are not shown."
    screen.when.choose("all")
    assert names(screen) == ["Zeisig"]
    QTest.keyClicks(screen.search, "x")
    assert said() == "Nobody here Search for less."


def test_a_clinic_without_follow_ups_is_told_where_they_come_from(qtbot: QtBot, session: Session) -> None:
    screen = FollowUpList(session)
    shown(qtbot, screen)
    screen.when.choose("all")
    said = screen.box.findChildren(Empty)[-1].accessibleName()
    assert said == "Nobody is to come again A follow-up day is set in the plan of a visit."
