"""Today as a hand meets it: find, open, resume, and what stands there when there is nothing."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.gui.parts.buttons import Button
from app.gui.session import Session
from app.gui.theme import Theme, apply
from app.gui.today.screen import Today
from app.gui.today.search import MOST, STEP, marked
from tests.gui.front import in_front
from tests.gui.visiting import NOW, begun, open_session

TODAY = NOW.date()
ROUTINE = {"ms_confirmed": True}


@pytest.fixture
def session(tmp_path: Path, themed: QApplication) -> Session:
    return open_session(tmp_path)


def shown(qtbot: QtBot, session: Session) -> Today:
    screen = Today(session)
    in_front(qtbot, screen, 1366, 680)
    screen.begin()
    return screen


def patient(session: Session, family: str, given: str, born: date | None = None) -> int:
    return session.records.add_patient(family_name=family, given_name=given, birth_date=born, today=TODAY).id


def due(session: Session, days: int, note: str, **person: str) -> Encounter:
    encounter = begun(session, None, **person)
    encounter.set_follow_up(TODAY + timedelta(days=max(days, 0)), note)
    encounter.sign("Dr M. Osei", NOW)
    return encounter


def names(screen: Today) -> list[str]:
    return [row.lead.title.text() for row in screen.results.rows if row.isVisible()]


def test_the_search_has_the_focus_and_finds_while_one_types(qtbot: QtBot, session: Session) -> None:
    patient(session, "Lindqvist", "Ana", date(1979, 3, 12))
    patient(session, "Haddad", "Samir")
    screen = shown(qtbot, session)
    assert screen.search.hasFocus()
    QTest.keyClicks(screen.search, "ana l")
    assert names(screen) == ["<b>L</b>indqvist, <b>Ana</b>"]
    assert not screen.follow_ups.isVisible()


def test_enter_opens_the_marked_row_and_the_arrows_move_it(qtbot: QtBot, session: Session) -> None:
    first, second = patient(session, "Adler", "Ana"), patient(session, "Berg", "Ana")
    screen = shown(qtbot, session)
    opened: list[int] = []
    screen.patient_chosen.connect(opened.append)
    QTest.keyClicks(screen.search, "ana")
    QTest.keyClick(screen.search, Qt.Key.Key_Return)
    QTest.keyClick(screen.search, Qt.Key.Key_Down)
    QTest.keyClick(screen.search, Qt.Key.Key_Down)
    QTest.keyClick(screen.search, Qt.Key.Key_Return)
    assert opened == [first, second]
    assert [row.is_current() for row in screen.results.rows[:2]] == [False, True]


def test_escape_clears_the_search_and_brings_the_boxes_back(qtbot: QtBot, session: Session) -> None:
    patient(session, "Adler", "Ana")
    screen = shown(qtbot, session)
    QTest.keyClicks(screen.search, "adl")
    QTest.keyClick(screen.search, Qt.Key.Key_Escape)
    assert (screen.search.text(), screen.results.isVisible(), screen.follow_ups.isVisible()) == ("", False, True)


def test_nobody_found_says_what_to_do(qtbot: QtBot, session: Session) -> None:
    screen = shown(qtbot, session)
    opened: list[int] = []
    screen.patient_chosen.connect(opened.append)
    QTest.keyClicks(screen.search, "nobody")
    QTest.keyClick(screen.search, Qt.Key.Key_Return)
    assert names(screen) == []
    assert opened == []
    assert screen.results.current() is None


def many(session: Session, count: int) -> None:
    for number in range(count):
        patient(session, f"Adler{number:03d}", "Ana")


def in_sight(part: QWidget) -> bool:
    return part.visibleRegion().boundingRect().height() == part.height() > 0


def shown_rows(screen: Today) -> int:
    return len([row for row in screen.results.rows if row.isVisible()])


def test_the_arrow_brings_more_than_the_list_first_holds_and_keeps_the_marked_row_in_sight(
    qtbot: QtBot, session: Session, themed: QApplication
) -> None:
    apply(themed, Theme("light", 2.0))
    many(session, 2 * STEP + 3)
    screen = shown(qtbot, session)
    QTest.keyClicks(screen.search, "adler")
    assert (shown_rows(screen), screen.search.accessibleDescription()) == (STEP, f"more than {STEP} found")
    for place in range(1, 2 * STEP + 3):
        QTest.keyClick(screen.search, Qt.Key.Key_Down)
        row = screen.results.rows[place]
        qtbot.waitUntil(partial(in_sight, row))
        assert row.is_current()
    assert screen.search.accessibleDescription() == f"{2 * STEP + 3} found"
    assert screen.results.current() == screen.results._found[-1]
    QTest.keyClicks(screen.search, "0")
    assert (shown_rows(screen), screen.results.rows[0].is_current()) == (STEP, True)
    qtbot.waitUntil(partial(in_sight, screen.search))


def test_scrolling_to_the_end_brings_more(qtbot: QtBot, session: Session) -> None:
    many(session, STEP + 2)
    screen = shown(qtbot, session)
    screen.resize(1024, 400)
    QTest.keyClicks(screen.search, "adler")
    bar = screen._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: shown_rows(screen) == STEP + 2)
    assert screen.results.current() == screen.results._found[0]


def test_the_link_brings_more_where_nothing_scrolls_and_the_end_says_to_type_on(qtbot: QtBot, session: Session) -> None:
    many(session, MOST + 1)
    screen = shown(qtbot, session)
    screen.resize(1920, 2100)
    QTest.keyClicks(screen.search, "adler")
    more = next(button for button in screen.results.findChildren(Button) if button.text() == "Show more")
    while more.isVisible():
        QTest.keyClick(more, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown_rows(screen) == MOST)
    assert screen.search.accessibleDescription() == f"more than {MOST}: type on"


def test_ctrl_b_begins_a_visit_of_the_marked_patient(qtbot: QtBot, session: Session) -> None:
    wanted = patient(session, "Adler", "Ana")
    screen = shown(qtbot, session)
    asked: list[int] = []
    screen.visit_wanted.connect(asked.append)
    QTest.keyClick(screen.search, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(screen.search, "adl")
    QTest.keyClick(screen.search, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert asked == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted", "html"),
    [
        ("Lindqvist, Ana", "lind", "<b>Lind</b>qvist, Ana"),
        ("Łindkwist, Hana", "hana", "Łindkwist, <b>Hana</b>"),
        ("Müller, Zoë", "zoe mull", "<b>Müll</b>er, <b>Zoë</b>"),
        ("حداد, سمير", "حد", "<b>حد</b>اد, سمير"),
        ("Ana <b>", "ana", "<b>Ana</b> &lt;b&gt;"),
        ("Banana", "ana", "Banana"),
    ],
)
def test_what_was_typed_is_bold_where_a_word_begins_with_it(text: str, wanted: str, html: str) -> None:
    assert marked(text, wanted) == html


def test_follow_ups_say_who_is_due_and_open_the_patient(qtbot: QtBot, session: Session) -> None:
    encounter = due(session, 0, "Pain after a week")
    screen = shown(qtbot, session)
    row = screen.follow_ups.rows[0]
    assert screen.follow_ups.count.text() == "1 today"
    assert row.accessibleName() == "Lindqvist, Ana, 47 years · No. 000001, Pain after a week, today"
    opened: list[int] = []
    screen.patient_chosen.connect(opened.append)
    QTest.keyClick(screen.search, Qt.Key.Key_Down)
    assert row.hasFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert opened == [encounter.patient.id]


def test_an_overdue_follow_up_is_first_and_says_how_late(qtbot: QtBot, tmp_path: Path, themed: QApplication) -> None:
    session = open_session(tmp_path)
    due(session, 3, "Later")
    due(session, 0, "Earlier", family_name="Berg")
    later = replace(session, now=lambda: NOW + timedelta(days=2))
    screen = shown(qtbot, later)
    assert [row.end.title.text() for row in screen.follow_ups.rows] == ["overdue 2 days", "tomorrow"]
    assert screen.follow_ups.count.text() == "1 overdue, 0 today"


def test_follow_ups_beyond_the_box_unfold(qtbot: QtBot, session: Session) -> None:
    for number in range(10):
        due(session, 1, "", family_name=f"Adler{number}")
    screen = shown(qtbot, session)
    assert len(screen.follow_ups.rows) == 8
    screen.follow_ups.more.click()
    assert len(screen.follow_ups.rows) == 10
    assert screen.follow_ups.rows[8].hasFocus()


def test_a_draft_says_how_far_it_came_and_ctrl_d_resumes_the_last(qtbot: QtBot, session: Session) -> None:
    begun(session, family_name="Berg")
    last = begun(session, {"ms_confirmed": True}, family_name="Adler")
    screen = shown(qtbot, session)
    assert screen.drafts.count.text() == "2"
    row = screen.drafts.rows[0]
    assert row.lead.title.text() == "Adler, Ana"
    assert row.lead.meta.text() == "Patient 3 of 6, then stopped"
    assert row.end.meta.text() == "Not decided"
    resumed: list[int] = []
    screen.draft_chosen.connect(resumed.append)
    QTest.keyClick(screen.search, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert resumed == [last.id]


def test_an_empty_day_says_so(qtbot: QtBot, session: Session) -> None:
    screen = shown(qtbot, session)
    assert screen.follow_ups.rows == []
    assert screen.drafts.rows == []
    keys = dict(screen.keys())
    assert "Ctrl D" not in keys
    assert keys["Ctrl F"] == "search, from anywhere"


def test_the_guideline_in_use_is_named(qtbot: QtBot, session: Session) -> None:
    words = " ".join(label.text() for label in shown(qtbot, session).guideline.findChildren(QLabel))
    for part in (session.pack.title, session.pack.version, "38 statements", session.pack.digest[:8]):
        assert part in words


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1024, 700), (1366, 680), (1920, 1000)])
def test_nothing_is_wider_than_the_window(
    qtbot: QtBot, session: Session, themed: QApplication, scale: float, size: tuple[int, int]
) -> None:
    due(session, 0, "A long note " * 20, family_name="Wolfeschlegelsteinhausenbergerdorff" * 3)
    begun(session, family_name="Featherstonehaugh-Cholmondeley" * 3)
    apply(themed, Theme("light", scale))
    screen = shown(qtbot, session)
    screen.resize(*size)
    qtbot.waitUntil(lambda: screen.width() == size[0])
    for text in ("", "f"):
        screen.search.setText(text)
        QApplication.processEvents()
        assert screen._scroll.inner.width() <= screen._scroll.viewport().width()
