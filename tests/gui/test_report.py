"""The month's report as screen, PDF and CSV; on a real database."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.encounter import begin
from app.gui.chart.table import ChartTable
from app.gui.clinic import report_words
from app.gui.clinic.report import ReportScreen
from app.gui.session import Session
from app.gui.sheet.pages import SheetPages
from app.gui.work import running
from tests.gui.clinic_days import seen, shown
from tests.patients import clear, engine

pytestmark = pytest.mark.usefixtures("themed")

CTRL = Qt.KeyboardModifier.ControlModifier


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


def test_counting_is_stopped_and_begun_again(qtbot: QtBot, session: Session) -> None:
    seen(session, "Amsel", 3)
    screen = report(qtbot, session)
    screen.earlier()
    screen.stop()
    qtbot.waitUntil(screen.again_button.isVisible)
    assert screen.again_button.hasFocus()
    assert (screen.title.text(), screen.status.text()) == (
        "Report of October 2026",
        "Stopped. The month was not counted.",
    )
    assert not any(table.isVisible() for table in screen.findChildren(ChartTable))
    assert screen.after.isEnabled()
    assert not screen.pdf_button.isEnabled()
    QTest.keyClick(screen.again_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: screen.found is not None)
    assert dict(cells(screen, "Visits"))["Visits, signed"] == "0"
    assert screen.csv_button.isEnabled()
    assert not screen.again_button.isVisible()
    assert not screen.stop_button.isVisible()


def test_what_is_counted_for_long_offers_to_stop_and_a_month_turned_meanwhile_is_the_one_shown(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen(session, "Amsel", 3)
    screen = report(qtbot, session)
    gate = Event()
    reading = session.store.reading

    @contextmanager
    def when_open() -> Iterator[Any]:
        gate.wait()
        with reading() as records:
            yield records

    monkeypatch.setattr(session.store, "reading", when_open)
    screen.earlier()
    qtbot.waitUntil(screen.stop_button.isVisible)
    assert screen.status.text() == "Counting…"
    screen.later()
    gate.set()
    qtbot.waitUntil(lambda: screen.found is not None)
    assert screen.title.text() == "Report of November 2026"
    assert screen.found is not None
    assert screen.found.first == date(2026, 11, 1)
    qtbot.waitUntil(lambda: not running)
    assert not screen.stop_button.isVisible()
    assert not screen.again_button.isVisible()
    assert screen.status.text() == ""


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
