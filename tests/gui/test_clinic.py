"""Follow-ups with their filters, and the month's report as screen, PDF and CSV; on a real database."""

import csv
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.encounter import begin
from app.gui.about.page import About
from app.gui.chart.table import ChartTable
from app.gui.clinic import report_words
from app.gui.clinic.follow_ups import FollowUpList
from app.gui.clinic.report import ReportScreen
from app.gui.paper_over import PaperOver
from app.gui.parts.row_box import Empty
from app.gui.parts.tag import Tag
from app.gui.session import Session
from app.gui.sheet.pages import SheetPages
from app.gui.theme import Theme, apply
from tests.gui.front import in_front, window_of
from tests.gui.visiting import NOW, open_session
from tests.patients import clear, engine

TODAY = NOW.date()
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(tmp_path: Path, themed: QApplication) -> Iterator[Session]:
    made = open_session(tmp_path)
    yield made
    made.store.close()


def seen(session: Session, family: str, due_in: int, note: str = "Pain", **answers: object) -> None:
    """Somebody who was here three weeks ago and is to come again so many days from today."""
    at = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
    patient = session.records.add_patient(family_name=family, given_name="Ada", today=at.date())
    visit = begin(session.store, engine(), patient.id, at)
    visit.answer_many(clear(**answers))
    visit.decline("S03", ["S03"], "prefers_not")
    visit.set_follow_up(TODAY + timedelta(days=due_in), note)
    visit.sign("Dr M. Osei", at)


def shown(qtbot: QtBot, screen: FollowUpList | ReportScreen) -> None:
    in_front(qtbot, screen, 1366, 700)
    screen.begin()


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


def report(qtbot: QtBot, session: Session) -> ReportScreen:
    screen = ReportScreen(session)
    shown(qtbot, screen)
    qtbot.waitUntil(lambda: screen.found is not None)
    return screen


def cells(screen: ReportScreen, heading: str) -> list[list[str]]:
    shown = (one for box in screen._boxes for one in box.findChildren(ChartTable))
    table = next(one for one in shown if one.accessibleName() == heading)
    found = []
    for line in range(table.rowCount()):
        items = [table.item(line, column) for column in range(table.columnCount())]
        found.append([item.text() for item in items if item is not None])
    return found


def test_the_report_guards_small_numbers_on_the_screen(qtbot: QtBot, session: Session) -> None:
    for number in range(6):
        seen(session, f"Bird{number}", 3, fever=number == 0)
    screen = report(qtbot, session)
    assert screen.title.text() == "Report of November 2026"
    visits = dict(cells(screen, "Visits"))
    assert (visits["Visits, signed"], visits["Urgent"], visits["Routine"]) == ("5 or more", "1–4", "5")
    assert visits["People seen"] == "5 or more"
    assert cells(screen, "Red flags") == [["Fever", "1–4"]]
    ((advice, accepted, declined),) = cells(screen, "Advice")
    assert (advice.endswith("(S03)"), accepted, declined) == (True, "0", "6")
    assert [row[1:] for row in cells(screen, "Why advice was declined")] == [["Patient prefers not to", "6"]]


def test_the_months_are_turned_by_key_and_none_lies_ahead(qtbot: QtBot, session: Session) -> None:
    seen(session, "Amsel", 3)
    screen = report(qtbot, session)
    assert not screen.after.isEnabled()
    QTest.keyClick(screen.before, Qt.Key.Key_Left, CTRL)
    qtbot.waitUntil(lambda: screen.title.text() == "Report of October 2026")
    assert dict(cells(screen, "Visits"))["Visits, signed"] == "0"
    QTest.keyClick(screen.before, Qt.Key.Key_Right, CTRL)
    qtbot.waitUntil(lambda: screen.title.text() == "Report of November 2026")
    QTest.keyClick(screen.before, Qt.Key.Key_Right, CTRL)
    assert screen._days[0] == date(2026, 11, 1)


def hand_made_clinic(session: Session) -> None:
    """Eleven visits: nine routine, one urgent, one undecided; October's score is the one before."""
    for number in range(11):
        people: dict[int, dict[str, object]] = {0: {"fever": True, "pain_nrs": 9}, 1: {"fever": None, "pain_nrs": 6}}
        visits: list[tuple[int, dict[str, object]]] = [
            (10, {"pain_nrs": 8}),
            (11, people.get(number, {"pain_nrs": 2 if number < 8 else 8})),
        ]
        patient = session.records.add_patient(family_name=f"Bird{number}", today=date(2026, 10, 1))
        for month, answers in visits:
            at = datetime(2026, month, 2, 9, 0, tzinfo=UTC)
            visit = begin(session.store, engine(), patient.id, at)
            visit.answer_many(clear(**answers))
            if month == 11 and number >= 2:
                visit.decline("S03", ["S03"], "prefers_not" if number < 8 else "not_available")
                visit.accept("S07", ["S07"], "Heat")
            visit.sign("Dr M. Osei", at)


COUNTED_BY_HAND = {
    "Visits": [
        ["Visits, signed", "11"],
        ["People seen", "11"],
        ["Emergency", "0"],
        ["Urgent", "1–4"],
        ["Not decided", "1–4"],
        ["Routine", "5 or more"],
        ["Visits with a referral accepted", "0"],
    ],
    "Red flags": [["Fever", "1–4"]],
    "Advice": [["(S03)", "0", "9"], ["(S07)", "9", "0"]],
    "Why advice was declined": [
        ["(S03)", "Patient prefers not to", "5 or more"],
        ["(S03)", "Not available here", "1–4"],
    ],
    "Change of pain at follow-up": [["Better", "5 or more"], ["No change that counts", "1–4"], ["Worse", "0"]],
}


def short(row: list[str]) -> list[str]:
    """Of a piece of advice its statement alone."""
    return [row[0].rpartition(" ")[2] if row[0].endswith(")") and "(S" in row[0] else row[0], *row[1:]]


def test_screen_pdf_and_csv_hold_the_figures_that_were_counted_by_hand(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    hand_made_clinic(session)
    screen = report(qtbot, session)
    for heading, rows in COUNTED_BY_HAND.items():
        assert [short(row) for row in cells(screen, heading)] == rows, heading
    screen.save_to(str(tmp_path / "r.csv"))
    assert screen.status.text().startswith("Saved as")
    text = (tmp_path / "r.csv").read_bytes().decode("utf-8-sig")
    values = list(csv.reader(text.splitlines()))
    assert values[0] == ["Report of November 2026"]
    with qtbot.waitSignal(screen.paper_wanted) as heard:
        QTest.keyClick(screen.before, Qt.Key.Key_P, CTRL)
    title, pdf, name = heard.args
    assert (title, name) == ("Report of November 2026", "report-2026-11.pdf")
    pages = SheetPages(pdf)
    said = " ".join(" ".join(pages.text(number) for number in range(len(pages))).split())
    assert screen.found is not None
    for table in report_words.tables(session.pack, screen.found):
        heading, columns = table.heading, list(table.columns)
        rows = cells(screen, heading)
        assert [row[1:] for row in values if row[0] == heading] == [columns, *rows]
        begins = said.index(" ".join(columns))
        after = said[begins:]
        for row in rows:
            place = after.find(" ".join(row))
            assert place >= 0, (row, after)
            after = after[place:]
    assert all("Bird" not in told for told in (text, said))


def test_a_file_that_cannot_be_written_is_told_on_the_page(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    screen = report(qtbot, session)
    screen.save_to(str(tmp_path / "nowhere" / "r.csv"))
    assert "The report was not saved." in screen.fault.sentence()
    assert not screen.status.isVisible()


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
