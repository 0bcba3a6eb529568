"""The pages on which the other record is found, and both are seen side by side before they are one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.merging.beside import SideBySide
from app.gui.merging.line import Option
from app.gui.merging.other import OtherRecord
from app.gui.parts.text import Text
from app.gui.patient.screen import PatientScreen
from app.gui.session import Session
from app.gui.theme import Theme, apply
from app.gui.window import Window
from app.gui.work import running
from app.sample import add_sample
from tests.gui.front import window_of
from tests.gui.twice import TODAY, add, both, press, registered_twice, shown
from tests.gui.visiting import begun


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = registered_twice(tmp_path / "data")
    yield found
    found.store.close()


@pytest.fixture
def window(session: Session, themed: QApplication, qtbot: QtBot) -> Iterator[Window]:
    made = window_of(qtbot, session)
    yield made
    qtbot.waitUntil(lambda: not running)
    made.end()


def test_the_likely_ones_are_offered_with_what_is_the_same(window: Window, session: Session) -> None:
    swapped = add(session, "Ana", "Lindqvist")
    calls = add(session, "Lindqvist", "Anke", phone="+49 170 1234567")
    session.records.edit(replace(session.records.get(1), phone="0170 123 45 67"), today=TODAY)
    window.show_patient(1)
    press(Qt.Key.Key_M, ctrl=True)
    page = shown(window, OtherRecord)
    said = {one.id: row.end.title.text() for one, row in zip(page.found, page.box.rows, strict=True)}
    assert page.box.title.text() == "Perhaps the same person"
    assert said == {
        swapped: "names the other way round",
        2: "similar name · same birth date · same phone",
        calls: "similar name · same phone",
    }
    assert "same birth date · same phone" in page.box.rows[0].accessibleName()


def test_any_other_is_found_but_never_the_same_record_or_the_sample(window: Window, session: Session) -> None:
    kofi = add(session, "Osei", "Kofi")
    add_sample(session.records, "Lindqvist", TODAY)
    window.show_patient(1)
    press(Qt.Key.Key_M, ctrl=True)
    page = shown(window, OtherRecord)
    QTest.keyClicks(page.search, "lindq")
    assert [one.id for one in page.found] == [2]
    press(Qt.Key.Key_Escape)
    assert shown(window, OtherRecord) is page
    assert page.search.text() == ""
    QTest.keyClicks(page.search, "nobody")
    assert page.box.rows == []
    press(Qt.Key.Key_Return)
    assert shown(window, OtherRecord) is page
    page.search.clear()
    QTest.keyClicks(page.search, "o")
    page.search.setText("kofi")
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert shown(window, SideBySide).sides[1].patient.id == kofi
    press(Qt.Key.Key_Escape)
    assert shown(window, OtherRecord).patient.id == 1
    press(Qt.Key.Key_Escape)
    assert shown(window, PatientScreen).patient.id == 1


def test_the_arrows_mark_the_row_that_enter_takes(window: Window, session: Session) -> None:
    for given in ("Ada", "Bea"):
        add(session, "Okoye", given)
    window.show_patient(1)
    press(Qt.Key.Key_M, ctrl=True)
    page = shown(window, OtherRecord)
    QTest.keyClicks(page.search, "okoye")
    press(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert [row.is_current() for row in page.box.rows] == [False, True]
    QTest.keyClicks(page.search, " b")
    assert [row.is_current() for row in page.box.rows] == [True]
    press(Qt.Key.Key_Return)
    assert shown(window, SideBySide).sides[1].patient.given_name == "Bea"


def test_nothing_that_is_entered_is_lost_by_the_first_choice(window: Window, session: Session) -> None:
    page = both(window)
    assert list(page.fields) == ["family_name", "sex", "phone"]
    assert page.stays().patient.number == "000001"
    assert page.from_other() == ("phone",)
    assert (
        "No. 000002 will lead to no. 000001, which will be Lindqvist, Ana, born 12 Mar 1979, female, 0170 1234567"
        in (page.confirm.what.text())
    )
    assert "with the visits of both (2)" in page.confirm.what.text()
    press(Qt.Key.Key_1)
    assert "No. 000001 will lead to no. 000002, which will be Lindqvist, Ana" in page.confirm.what.text()
    assert page.from_other() == ("family_name", "sex")
    press(Qt.Key.Key_4)
    assert "0170 1234567" not in page.confirm.what.text()
    page.confirm.merge.click()
    patient = shown(window, PatientScreen).patient
    assert (patient.number, patient.family_name, patient.sex, patient.phone) == ("000002", "Lindqvist", "female", "")


def test_the_number_with_more_visits_stays_and_else_the_older_one(window: Window, session: Session) -> None:
    assert both(window, 2, 1).stays().patient.number == "000001"
    session.begin(2)
    assert both(window, 1, 2).stays().patient.number == "000002"


def test_what_should_not_be_overlooked_is_said(window: Window, session: Session) -> None:
    assert [one.text() for one in both(window).confirm.warnings] == [
        "Allergies differ: all of both are shown until a visit asks again."
    ]
    session.begin(1).answer_many({"allergies": ("latex",)})
    page = both(window)
    assert page.confirm.warnings[-1].text() == "Both have a visit that is not signed: both stay, each by itself."
    said = [label.text() for label in page.along.findChildren(Text)]
    assert {"2, the last on 23 Nov 2026", "Allergy: latex", "Allergies not asked"} <= set(said)
    session.open(2).answer_many({"allergies": ("latex",)})
    assert len(both(window).confirm.warnings) == 1


def test_a_screen_reader_hears_each_choice(window: Window, session: Session) -> None:
    page = both(window)
    phone = page.fields["phone"]
    assert phone.accessibleName() == "Phone: No. 000002: 0170 1234567"
    press(Qt.Key.Key_4)
    assert phone.hasFocus()
    assert phone.accessibleName() == "Phone: No. 000001: not entered"
    told = [QAccessible.queryAccessibleInterface(cell) for cell in phone.cells]
    assert [one.role() for one in told] == [QAccessible.Role.RadioButton] * 2
    assert [bool(one.state().checked) for one in told] == [True, False]
    assert page.confirm.merge.accessibleDescription().startswith("No. 000002 will lead to no. 000001")


def test_tab_goes_from_the_last_choice_to_the_buttons(window: Window, session: Session) -> None:
    page = both(window)
    for part in (*page.choices(), page.confirm.merge, page.confirm.leave):
        assert part.hasFocus()
        press(Qt.Key.Key_Tab)


@pytest.mark.parametrize(
    ("size", "scale", "name"),
    [
        ((1024, 768), 2.0, "Wolfeschlegelsteinhausenbergerdorff" * 5),
        ((1024, 768), 2.0, "سمير عبد الرحمن الحداد"),
        ((1024, 768), 1.0, "Wolfeschlegelsteinhausenbergerdorff" * 5),
        ((1366, 768), 1.0, "سمير عبد الرحمن الحداد"),
    ],
)
def test_both_fit_the_window(
    window: Window, session: Session, qtbot: QtBot, themed: QApplication, size: tuple[int, int], scale: float, name: str
) -> None:
    apply(themed, Theme("light", scale))
    window.resize(*size)
    begun(session, {}, family_name=name, phone="0170 1234567")
    page = both(window, 1, 3)
    QApplication.processEvents()
    inner, seen = page._scroll.inner, page._scroll.viewport()
    qtbot.waitUntil(lambda: inner.width() <= seen.width())
    for part in (*page.choices(), page.confirm, page.confirm.merge):
        assert part.width() >= part.minimumSizeHint().width()
        assert part.mapTo(page, part.rect().topRight()).x() <= page.width()
    for line in page.choices():
        one, other = line.cells
        assert (one.y() == other.y()) == (scale == 1.0)
        for cell in (one, other):
            assert isinstance(cell, Option)
            assert cell.height() >= cell.height_for(cell.width())
    if scale == 1.0:
        assert page.confirm.visibleRegion().boundingRect().height() == page.confirm.height()
    page.confirm.merge.setFocus()
    qtbot.waitUntil(lambda: page.confirm.merge.visibleRegion().boundingRect().size() == page.confirm.merge.size())
    page.confirm.merge.click()
    patient = shown(window, PatientScreen)
    qtbot.waitUntil(lambda: patient._scroll.inner.width() <= patient._scroll.viewport().width())
