"""Two records of one person made one in the window, and made two again, on a real database."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.audit import AuditLog, Wanted
from app.gui.audit.screen import AuditScreen
from app.gui.language import ENGLISH, speak
from app.gui.merging.beside import SideBySide
from app.gui.merging.other import OtherRecord
from app.gui.patient.screen import PatientScreen
from app.gui.session import Session
from app.gui.theme import Theme, apply
from app.gui.today.screen import Today
from app.gui.window import Window
from app.gui.work import running
from app.sample import add_sample
from tests.gui.front import window_of
from tests.gui.twice import TODAY, add, answer, both, merged, message, press, registered_twice, shown


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
    box = message()
    assert "No. 000002 and no. 000001 are two patients again" in box.lines[0]
    answer(window, qtbot, "Undo merge")
    assert shown(window, PatientScreen) is not patient
    assert [session.records.get(one) for one in (1, 2)] == before
    assert shown(window, PatientScreen).merged.isHidden()
    assert [entry.kind for entry in AuditLog(session.records).entries(Wanted(patient="2"), 3)][:1] == ["unmerged"]


def test_staying_is_the_default_of_the_question(window: Window, session: Session, qtbot: QtBot) -> None:
    merged(session)
    window.show_patient(1)
    press(Qt.Key.Key_Z, ctrl=True)
    box = message()
    qtbot.waitUntil(lambda: box.first is not None and box.first.hasFocus())
    answer(window, qtbot, "Go back")
    assert session.records.get(2).number == "000001"


def test_both_drafts_stay_and_each_can_be_opened(session: Session, themed: QApplication, qtbot: QtBot) -> None:
    mine = session.begin(1)
    merged(session)
    patient = PatientScreen(session, 1)
    qtbot.addWidget(patient)
    opened: list[int] = []
    patient.timeline.chosen.connect(opened.append)
    for row in patient.timeline.rows:
        if row.middle.title.text().startswith("Draft"):
            row.click()
    assert sorted(opened) == [2, mine.id]


def test_the_merge_stands_in_the_timeline_with_its_way_back(window: Window, session: Session, qtbot: QtBot) -> None:
    merged(session)
    window.show_patient(2)
    patient = shown(window, PatientScreen)
    assert patient.patient.number == "000001"
    # Visits, then merges: there is no document and no follow-up.
    press(Qt.Key.Key_F, Qt.Key.Key_F)
    assert patient.timeline.kind == "merges"
    (row,) = patient.timeline.rows
    assert row.accessibleName() == (
        "23 Nov 2026, No. 000002 Lindquist, Ana was merged into no. 000001., Dr M. Osei · Undo merge"
    )
    qtbot.waitUntil(row.isVisible)
    row.setFocus()
    press(Qt.Key.Key_Return)
    assert message().title == "Undo the merge?"
    message().close()


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
    assert message().lines == ("A later merge rests on it.", "Undo the later one first.")
    answer(window, qtbot, "Close")
    for number in ("000001", "000002"):
        press(Qt.Key.Key_Z, ctrl=True)
        assert f"No. {number} and no." in message().lines[0]
        answer(window, qtbot, "Undo merge")
        window.show_patient(1)
    assert [session.records.get(one).number for one in (1, 2, kofi)] == ["000001", "000002", "000003"]


def test_who_changed_one_of_them_meanwhile_is_not_overwritten(window: Window, session: Session, qtbot: QtBot) -> None:
    page = both(window)
    session.records.edit(replace(session.records.get(2), phone="0199 7"), today=TODAY)
    press(Qt.Key.Key_Return, ctrl=True)
    assert "changed meanwhile" in message().lines[0]
    message().close()
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


def has_its_width(screen: QWidget) -> bool:
    return screen.width() == 1024


def test_the_page_of_the_patient_never_scrolls_sideways(session: Session, themed: QApplication, qtbot: QtBot) -> None:
    merged(session)
    apply(themed, Theme("light", 2.0))
    for spoken in ("es", "fr", ENGLISH):
        speak(themed, spoken)
        patient = PatientScreen(session, 1)
        qtbot.addWidget(patient)
        patient.resize(1024, 700)
        patient.show()
        qtbot.waitUntil(partial(has_its_width, patient))
        QApplication.processEvents()
        assert patient._scroll.inner.width() <= patient._scroll.viewport().width(), spoken
        line = patient.merged.lines[0]
        assert line.words.height() >= line.words.heightForWidth(line.words.width())
