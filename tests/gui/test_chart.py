"""The chart of pain, PEG and medicines: drawn, as a table, on paper; by keyboard, in every theme and size."""

import itertools
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.course import Bar, Course, Point, course
from app.gui.chart.paper import course_pdf, drawing
from app.gui.chart.plot import Plot
from app.gui.chart.scale import Scale
from app.gui.chart.table import ChartTable, bar_rows, visit_rows
from app.gui.chart.view import ChartView, period, plot_of, words_of
from app.gui.chart.words import dose, peg_line
from app.gui.patient.screen import PatientScreen
from app.gui.session import Session
from app.gui.sheet.pages import SheetPages
from app.gui.theme import Theme, apply
from app.past import past_of
from app.records import PatientRecord
from tests.gui.course_visits import NOW, VISITS, seeded
from tests.gui.front import in_front

Seeded = tuple[Session, PatientRecord]


@pytest.fixture
def case(tmp_path: Path, themed: QApplication) -> Iterator[Seeded]:
    session, patient = seeded(tmp_path)
    yield session, patient
    session.store.close()


def of(case: Seeded) -> Course:
    session, patient = case
    return course(session.pack, past_of(session.store, patient.id), NOW.date())


def opened(qtbot: QtBot, case: Seeded) -> PatientScreen:
    session, patient = case
    screen = PatientScreen(session, patient.id)
    in_front(qtbot, screen, 1366, 768)
    screen.begin()
    return screen


def chart_of(screen: PatientScreen) -> ChartView:
    assert screen.chart.view is not None
    return screen.chart.view


def test_days_and_scores_have_their_places() -> None:
    scale = Scale(date(2026, 3, 1), date(2026, 3, 31), 30, 330, 10, 110)
    assert [scale.x(date(2026, 3, day)) for day in (1, 16, 31)] == [30, 180, 330]
    assert [scale.y(score) for score in (0, 5, 10)] == [110, 60, 10]


@pytest.mark.parametrize(("last", "least"), [(date(2026, 8, 1), 6), (date(2030, 1, 1), 4), (date(2046, 1, 1), 3)])
def test_months_get_words_only_where_these_fit(last: date, least: int) -> None:
    scale = Scale(date(2026, 3, 1), last, 0, 600, 0, 100)
    ticks = scale.ticks(70)
    places = [scale.x(on) for on in ticks]
    assert len(ticks) >= least
    assert all(after - before >= 70 for before, after in itertools.pairwise(places))
    assert all(on.day == 1 for on in ticks)


def test_the_chart_says_all_that_it_shows(qtbot: QtBot, case: Seeded) -> None:
    view = ChartView(case[0].pack, of(case))
    qtbot.addWidget(view)
    said = view.accessibleDescription()
    assert view.accessibleName() == "Chart of pain and medicines"
    assert "9 Mar 2026: worst pain 8, PEG 7.3" in said
    assert "14 Jun 2026: PEG 3.0" in said
    assert "Ibuprofen 400 mg, 10 days 9 Mar 2026 to 18 Mar 2026, the last day of the plan" in said
    assert "Baclofen since 9 Mar 2026, no last day set" in said


def test_the_arrows_go_from_visit_to_visit_and_enter_opens_one(qtbot: QtBot, case: Seeded) -> None:
    screen = opened(qtbot, case)
    view = chart_of(screen)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert screen.chart._told.text() == "16 Nov 2026: worst pain 7, PEG 6.0"
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert screen.chart._told.text() == "23 Mar 2026: worst pain 6"
    with qtbot.waitSignal(screen.visit_chosen) as heard:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == [of(case).points[1].encounter_id]
    keys = screen.keys()
    assert ("← →", "visit") in keys
    screen.visit_button.setFocus()
    assert screen.chart._told.text() == ""


def test_t_turns_the_chart_into_a_table_with_the_same_in_it(qtbot: QtBot, case: Seeded) -> None:
    screen = opened(qtbot, case)
    QTest.keyClick(screen.visit_button, Qt.Key.Key_T)
    assert screen.chart.as_table()
    assert chart_of(screen).isHidden() or not chart_of(screen).isVisible()
    visits, taken = screen.chart.findChildren(ChartTable)
    assert visits.hasFocus()
    assert visits.rowCount() == len(VISITS)
    item = visits.item(0, 2)
    assert item is not None
    assert item.text() == "6.0"
    assert taken.rowCount() == len(of(case).bars)
    QTest.keyClick(visits, Qt.Key.Key_T)
    assert not screen.chart.as_table()
    assert chart_of(screen).hasFocus()


def test_the_rows_of_the_table_are_no_higher_than_their_words(qtbot: QtBot, case: Seeded, themed: QApplication) -> None:
    apply(themed, Theme("light", 2.0))
    screen = opened(qtbot, case)
    QTest.keyClick(screen.visit_button, Qt.Key.Key_T)

    def fits() -> None:
        for table in screen.chart.findChildren(ChartTable):
            heights = [table.rowHeight(line) for line in range(table.rowCount())]
            assert heights == [max(64, table.sizeHintForRow(line)) for line in range(table.rowCount())]
            assert table.height() >= table.horizontalHeader().height() + sum(heights)

    qtbot.waitUntil(fits)


def test_the_table_names_what_was_taken_on_each_day(case: Seeded) -> None:
    rows = {row[0]: row[1:] for row in visit_rows(case[0].pack, of(case))}
    assert rows["9 Mar 2026"] == ("8", "7.3", "Ibuprofen 400 mg, 10 days, Baclofen, Exercise")
    assert rows["14 Jun 2026"][:2] == ("–", "3.0")
    assert rows["12 Oct 2026"][2].startswith("Paracetamol")
    assert "Exercise" not in rows["12 Oct 2026"][2]
    assert ("Exercise", "–", "9 Mar 2026 to the visit of 23 Mar 2026") in bar_rows(case[0].pack, of(case))


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_cell_in_hand_is_seen_in_every_theme(qtbot: QtBot, case: Seeded, themed: QApplication, name: str) -> None:
    apply(themed, Theme(name))
    screen = opened(qtbot, case)
    screen.chart.turn()
    table = screen.chart.findChildren(ChartTable)[0]
    qtbot.waitUntil(table.hasFocus)
    cell = table.visualRect(table.model().index(0, 0))
    focused = table.viewport().grab(cell).toImage()
    ring = Theme(name).color("focus")
    assert focused.pixelColor(1, cell.height() // 2) == ring
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.viewport().grab(cell).toImage().pixelColor(1, cell.height() // 2) != ring


def test_an_empty_chart_says_what_begins_it(qtbot: QtBot, tmp_path: Path, themed: QApplication) -> None:
    session, patient = seeded(tmp_path, ())
    screen = opened(qtbot, (session, patient))
    assert screen.chart.view is None
    assert screen.chart.accessibleName() == "Pain and medicines"
    papers: list[object] = []
    screen.paper_wanted.connect(lambda *paper: papers.append(paper))
    for key, modifier in (
        (Qt.Key.Key_T, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
    ):
        QTest.keyClick(screen.visit_button, key, modifier)
    assert papers == []
    session.store.close()


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("scale", "width"), [(1.0, 960), (1.0, 420), (2.0, 1260), (2.0, 752)])
def test_nothing_of_the_chart_leaves_its_area(case: Seeded, name: str, scale: float, width: int) -> None:
    plot = plot_of(case[0].pack, of(case), Theme(name, scale), width)
    at = plot.scale
    assert 0 < at.left < at.right < width
    assert at.right - at.left >= width * 0.4
    for spot in plot.spots():
        assert at.left <= spot.x() <= at.right
        assert at.top <= spot.y() <= at.bottom
    picture = painted(plot, of(case))
    assert picture.pixelColor(1, 1) == plot.look.color("surface")


def test_both_lines_can_be_told_apart_without_colour(case: Seeded) -> None:
    """The band, the lines and the bars differ in grey: the PEG is dashed, so a row of its pixels has gaps."""
    plot = plot_of(case[0].pack, of(case), Theme("light"), 960)
    picture = painted(plot, of(case)).convertToFormat(QImage.Format.Format_Grayscale8)
    august, october = date(2026, 8, 31), date(2026, 10, 12)
    between = range(round(plot.scale.x(august)) + 12, round(plot.scale.x(october)) - 12)

    def dark(score: float) -> float:
        heights = range(round(plot.scale.y(score)) - 2, round(plot.scale.y(score)) + 3)
        hits = [any(picture.pixelColor(x, y).red() < 140 for y in heights) for x in between]
        return sum(hits) / len(hits)

    assert dark(2) > 0.99
    assert 0.4 < dark(8 / 3) < 0.9


def test_on_paper_the_chart_is_black_and_a_reader_finds_its_words(case: Seeded) -> None:
    session, patient = case
    svg = drawing(session.pack, of(case))
    accent = Theme("light").color("accent").name()
    assert accent not in svg.lower()
    assert "Ibuprofen" in svg
    pdf = course_pdf(session, patient, of(case))
    assert pdf == course_pdf(session, patient, of(case))
    text = " ".join(SheetPages(pdf).text(number) for number in range(len(SheetPages(pdf))))
    for words in ("Pain and medicines", "Lindqvist, Ana", "March to November 2026", "16 Nov 2026 7 6.0", "Baclofen"):
        assert words in text


def test_ctrl_p_hands_the_page_over(qtbot: QtBot, case: Seeded) -> None:
    screen = opened(qtbot, case)
    with qtbot.waitSignal(screen.paper_wanted) as heard:
        QTest.keyClick(screen.visit_button, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    title, pdf, name = heard.args
    assert (title, name) == ("Pain and medicines", "course-000001-2026-11-23.pdf")
    assert pdf.startswith(b"%PDF")


def test_one_visit_alone_is_a_chart(case: Seeded) -> None:
    day = date(2026, 11, 23)
    alone = Course((Point(day, 1, 10, None),), ())
    plot = plot_of(case[0].pack, alone, Theme("light"), 600)
    assert painted(plot, alone).width() == 600
    assert period(alone) == "November 2026"


def test_a_dose_is_told_with_its_days_only_where_the_plan_set_them() -> None:
    assert dose(Bar("exercise", "exercise", date(2026, 3, 9), date(2026, 3, 18), "open")) == ""


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [
        (6.0, None, "PEG 6.0, the mean of the three (IN03)"),
        (6.0, 7.0, "PEG 6.0, the mean of the three (IN03) · was 7.0 on 9 Mar 2026"),
        (8.0, 5.0, "PEG 8.0, the mean of the three (IN03) · was 5.0 on 9 Mar 2026"),
        (
            4.2,
            6.0,
            (
                "PEG 4.2, the mean of the three (IN03) · was 6.0 on 9 Mar 2026 · "
                "down 30 %; 30 % counts as meaningful (IN04, grade C: weak)"
            ),
        ),
    ],
)
def test_the_peg_line_weighs_a_fall_and_names_how_weak_its_source_is(
    now: float, before: float | None, said: str
) -> None:
    assert peg_line(now, before, None if before is None else date(2026, 3, 9)) == said


def test_the_chart_follows_the_text_size(qtbot: QtBot, case: Seeded, themed: QApplication) -> None:
    view = ChartView(case[0].pack, of(case))
    qtbot.addWidget(view)
    before = view.heightForWidth(900)
    apply(themed, Theme("light", 2.0))
    assert view.heightForWidth(900) == pytest.approx(2 * before, abs=4)


def painted(plot: Plot, shown: Course) -> QImage:
    picture = QImage(round(plot.width), plot.height, QImage.Format.Format_RGB32)
    picture.fill(plot.look.color("surface"))
    painter = QPainter(picture)
    plot.paint(painter, words_of(shown, plot))
    painter.end()
    return picture
