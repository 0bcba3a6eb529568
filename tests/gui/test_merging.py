"""Two records of one person made one in the window, and made two again, on a real database."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.audit import AuditLog, Wanted
from app.gui.audit.screen import AuditScreen
from app.gui.merging.beside import SideBySide
from app.gui.merging.other import OtherRecord
from app.gui.messages import Message
from app.gui.parts.text import Text
from app.gui.patient.screen import PatientScreen
from app.gui.session import Session
from app.gui.theme import Theme, apply
from app.gui.today.screen import Today
from app.gui.window import Window
from app.gui.work import running
from app.merging import Merging
from app.sample import add_sample
from tests.gui.visiting import NOW, begun, open_session

CTRL = Qt.KeyboardModifier.ControlModifier
BORN = date(1979, 3, 12)
TODAY = NOW.date()
Screen = TypeVar("Screen", bound=QWidget)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Ana with a signed visit; and again, a letter wrong, with a phone and a visit that was begun."""
    found = open_session(tmp_path / "data")
    begun(found, {"pain_nrs": 7, "allergies": ("latex",)}).sign("Dr M. Osei", NOW)
    begun(found, {"pain_nrs": 3}, family_name="Lindquist", phone="0170 1234567", sex=None)
    yield found
    found.store.close()


@pytest.fixture
def window(session: Session, themed: QApplication, qtbot: QtBot) -> Iterator[Window]:
    made = Window(session)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    qtbot.waitUntil(lambda: not running)
    made.end()


def press(*keys: Qt.Key, ctrl: bool = False) -> None:
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, CTRL if ctrl else Qt.KeyboardModifier.NoModifier)


def shown(window: Window, kind: type[Screen]) -> Screen:
    screen = window.screen_shown()
    assert isinstance(screen, kind)
    return screen


def both(window: Window, one: int = 1, other: int = 2) -> SideBySide:
    window.show_patient(one)
    shown(window, PatientScreen).links.same.click()
    shown(window, OtherRecord).chosen.emit(other)
    return shown(window, SideBySide)


def merged(session: Session, stays: int = 1, other: int = 2, *fields: str) -> None:
    merging = Merging(session.records, session.now)
    merging.merge(merging.side(stays), merging.side(other), fields)


def message(qtbot: QtBot) -> Message:
    """The box that asks or tells, once the keys go to it."""
    (box,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Message) and one.isVisible())
    qtbot.waitUntil(lambda: box.first is not None and box.first.hasFocus())
    return box


def add(session: Session, family: str, given: str, born: date | None = None, phone: str = "") -> int:
    row = session.records.add_patient(
        family_name=family, given_name=given, birth_date=born, phone=phone, today=session.now().date()
    )
    return row.id


def test_one_and_two_again_by_keyboard_alone(window: Window, session: Session, qtbot: QtBot) -> None:
    before = [session.records.get(one) for one in (1, 2)]
    window.show_patient(1)
    press(Qt.Key.Key_M, ctrl=True)
    other = shown(window, OtherRecord)
    assert other.search.hasFocus()
    press(Qt.Key.Key_Return)
    page = shown(window, SideBySide)
    assert page.number.hasFocus()
    press(Qt.Key.Key_Down)
    assert page.fields["family_name"].hasFocus()
    press(Qt.Key.Key_Right)
    assert page.becomes().family_name == "Lindquist"
    press(Qt.Key.Key_2)
    assert page.becomes().family_name == "Lindqvist"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, ctrl=True)
    patient = shown(window, PatientScreen)
    assert (patient.patient.number, patient.patient.name) == ("000001", "Lindquist, Ana")
    assert (patient.patient.phone, patient.patient.sex) == ("0170 1234567", "female")
    (line,) = patient.merged.lines
    assert line.words.text() == "No. 000002 Lindquist, Ana was merged into no. 000001. 23 Nov 2026, Dr M. Osei."
    press(Qt.Key.Key_Z, ctrl=True)
    box = message(qtbot)
    assert "No. 000002 and no. 000001 are two patients again" in box.lines[0]
    press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown(window, PatientScreen) is not patient)
    assert [session.records.get(one) for one in (1, 2)] == before
    assert shown(window, PatientScreen).merged.isHidden()
    assert [entry.kind for entry in AuditLog(session.records).entries(Wanted(patient="2"), 3)][:1] == ["unmerged"]


def test_staying_is_the_default_of_the_question(window: Window, session: Session) -> None:
    merged(session)
    window.show_patient(1)
    press(Qt.Key.Key_Z, ctrl=True)
    press(Qt.Key.Key_Space)
    assert session.records.get(2).number == "000001"


def test_the_likely_ones_are_offered_with_what_is_the_same(window: Window, session: Session) -> None:
    swapped = add(session, "Ana", "Lindqvist")
    calls = add(session, "Lindqvist", "Anke", phone="+49 170 1234567")
    session.records.edit(replace(session.records.get(1), phone="0170 123 45 67"), today=TODAY)
    window.show_patient(1)
    press(Qt.Key.Key_M, ctrl=True)
    page = shown(window, OtherRecord)
    said = {one.id: row.end.title.text() for one, row in zip(page.found, page.box.rows, strict=True)}
    assert page.box.title.text() == "Perhaps the same person"
    assert said == {swapped: "names the other way round", 2: "same birth date · same phone", calls: ""}
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
        "Allergies differ: the newest answer will be shown. Ask again."
    ]
    session.begin(1).answer_many({"allergies": ("latex",)})
    page = both(window)
    assert page.confirm.warnings[-1].text() == "Both have a visit that is not signed: both stay, each by itself."
    said = [label.text() for label in page.along.findChildren(Text)]
    assert {"2, the last on 23 Nov 2026", "Allergy: latex", "Allergies not asked"} <= set(said)
    session.open(2).answer_many({"allergies": ("latex",)})
    assert len(both(window).confirm.warnings) == 1


def test_both_drafts_stay_and_each_can_be_opened(window: Window, session: Session) -> None:
    mine = session.begin(1)
    both(window).confirm.merge.click()
    patient = shown(window, PatientScreen)
    opened: list[int] = []
    patient.timeline.chosen.connect(opened.append)
    for row in patient.timeline.rows:
        if row.middle.title.text().startswith("Draft"):
            row.click()
            window.show_patient(1)
    assert sorted(opened) == [2, mine.id]


def test_the_merge_stands_in_the_timeline_with_its_way_back(window: Window, session: Session, qtbot: QtBot) -> None:
    merged(session)
    window.show_patient(2)
    patient = shown(window, PatientScreen)
    assert patient.patient.number == "000001"
    while patient.timeline.kind != "merges":
        press(Qt.Key.Key_F)
    (row,) = patient.timeline.rows
    assert row.accessibleName() == (
        "23 Nov 2026, No. 000002 Lindquist, Ana was merged into no. 000001., Dr M. Osei · Undo merge"
    )
    qtbot.waitUntil(row.isVisible)
    row.setFocus()
    press(Qt.Key.Key_Return)
    assert message(qtbot).title == "Undo the merge?"
    message(qtbot).close()


def test_a_merge_of_two_without_a_visit_stands_there_too(window: Window, session: Session) -> None:
    one, other = add(session, "Osei", "Kofi"), add(session, "Osei", "Kofi")
    merged(session, one, other)
    window.show_patient(one)
    assert len(shown(window, PatientScreen).timeline.rows) == 1


def test_of_several_the_last_is_undone_first(window: Window, session: Session, qtbot: QtBot) -> None:
    kofi = add(session, "Osei", "Kofi")
    merged(session, 1, 2)
    merged(session, kofi, 1)
    window.show_patient(1)
    patient = shown(window, PatientScreen)
    last, first = patient.merged.lines
    assert (last.undo.isEnabled(), first.undo.isEnabled()) == (True, False)
    assert first.undo.accessibleDescription() == "Undo the later merge first."
    patient.undo_wanted.emit(first.standing)
    assert message(qtbot).lines == ("A later merge rests on it.", "Undo the later one first.")
    message(qtbot).close()
    for number in ("000001", "000002"):
        qtbot.waitUntil(window.isActiveWindow)
        press(Qt.Key.Key_Z, ctrl=True)
        assert f"No. {number} and no." in message(qtbot).lines[0]
        press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
        window.show_patient(1)
    assert [session.records.get(one).number for one in (1, 2, kofi)] == ["000001", "000002", "000003"]


def test_who_changed_one_of_them_meanwhile_is_not_overwritten(window: Window, session: Session, qtbot: QtBot) -> None:
    page = both(window)
    session.records.edit(replace(session.records.get(2), phone="0199 7"), today=TODAY)
    press(Qt.Key.Key_Return, ctrl=True)
    assert "changed meanwhile" in message(qtbot).lines[0]
    message(qtbot).close()
    assert shown(window, SideBySide) is page
    assert session.records.get(2).number == "000002"


def test_nothing_is_merged_before_it_is_said(window: Window, session: Session) -> None:
    page = both(window)
    press(Qt.Key.Key_Return)
    page.confirm.leave.click()
    assert shown(window, PatientScreen).patient.id == 1
    assert session.records.counts()["patients"] == 2


def test_who_may_edit_may_merge_and_the_sample_is_nobody(window: Window, session: Session) -> None:
    sample = add_sample(session.records, "SAMPLE", TODAY)
    window.show_patient(sample)
    screen = shown(window, PatientScreen)
    assert not screen.links.same.isVisibleTo(screen)
    press(Qt.Key.Key_M, ctrl=True)
    assert shown(window, PatientScreen) is screen
    window.session = replace(session, user=replace(session.user, roles=frozenset({"assistant"})))
    window.show_patient(1)
    press(Qt.Key.Key_M, ctrl=True)
    assert shown(window, OtherRecord)


def test_the_old_name_and_number_lead_to_the_one_that_stays(window: Window, session: Session) -> None:
    merged(session)
    for typed in ("lindquist", "000002"):
        window.show_today()
        today = shown(window, Today)
        QTest.keyClicks(today.search, typed)
        assert "merged into it: no. 000002 Lindquist, Ana" in today.results.rows[0].accessibleName()
        press(Qt.Key.Key_Return)
        assert shown(window, PatientScreen).patient.number == "000001"


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


def test_the_audit_can_be_filtered_by_it(window: Window, session: Session) -> None:
    both(window).confirm.merge.click()
    screen = AuditScreen(session)
    screen.kind.choose("merged")
    assert {(one.patient, one.detail) for one in screen.entries} == {
        ("000001", "no. 000002 into it"),
        ("000002", "into no. 000001"),
    }
    seen = AuditLog(session.records).entries(Wanted(patient="2", kind="seen"))
    assert len(seen) == 1
    screen.deleteLater()


@pytest.mark.parametrize(("size", "scale"), [((1024, 768), 2.0), ((1024, 768), 1.0), ((1366, 768), 1.0)])
@pytest.mark.parametrize("name", ["Wolfeschlegelsteinhausenbergerdorff" * 5, "سمير عبد الرحمن الحداد"])
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
        for cell in line.cells:
            assert cell.height() >= cell.heightForWidth(cell.width())
    if scale == 1.0:
        assert page.confirm.visibleRegion().boundingRect().height() == page.confirm.height()
    page.confirm.merge.setFocus()
    qtbot.waitUntil(lambda: page.confirm.merge.visibleRegion().boundingRect().size() == page.confirm.merge.size())
    page.confirm.merge.click()
    patient = shown(window, PatientScreen)
    qtbot.waitUntil(lambda: patient._scroll.inner.width() <= patient._scroll.viewport().width())
