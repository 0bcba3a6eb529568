"""The tour: offered while there is nobody, three steps that cover nothing, and a sample that goes without a trace."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import inspect, text

from app.audit import AuditLog, Wanted
from app.encounter import Encounter
from app.errors import UserError
from app.export_records import take_out
from app.gui.messages import Message
from app.gui.parts.buttons import Button
from app.gui.parts.question_row import QuestionRow
from app.gui.patient.edit import EditPatient
from app.gui.patient.screen import PatientScreen
from app.gui.session import Session
from app.gui.theme import Theme, apply
from app.gui.today.screen import Today
from app.gui.visit.screen import VisitScreen
from app.gui.window import Window
from app.impact import impact
from app.month import month
from app.sample import REMOVED, add_sample, people, remove_sample, sample_answers, sample_id
from db import models
from tests.gui.front import window_of
from tests.gui.visiting import NOW, begun, open_session
from tests.patients import clear

CALLED = "SAMPLE – not a patient"
DAY = NOW.date()
STAYS = ("alembic_version", "audit", "guideline", "setting")
"""What is of no patient."""


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return open_session(tmp_path)


@pytest.fixture
def window(session: Session, themed: QApplication, qtbot: QtBot) -> Iterator[Window]:
    made = window_of(qtbot, session)
    yield made
    made.end()


def press(key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def place(window: Window) -> str:
    screen = window.screen_shown()
    assert isinstance(screen, VisitScreen)
    return screen.frame.pages.here


def on_screen(part: QWidget) -> QRect:
    return QRect(part.mapToGlobal(part.rect().topLeft()), part.size())


def signed_sample(session: Session) -> Encounter:
    visit = session.begin(add_sample(session.records, CALLED, DAY))
    visit.answer_many(sample_answers(session.pack))
    visit.set_follow_up(DAY, "again")
    visit.sign("Dr M. Osei", NOW)
    visit.keep_sheet(b"%PDF sample", {}, NOW)
    return visit


def rows(session: Session) -> dict[str, int]:
    """Table -> rows, of those that have any and belong to patients."""
    with session.store.reading() as reading:
        tables = [one for one in inspect(reading.connection()).get_table_names() if one not in STAYS]
        counts = {one: reading.scalar(text(f'SELECT count(*) FROM "{one}"')) or 0 for one in tables}
    return {one: count for one, count in counts.items() if count}


def today(window: Window) -> Today:
    screen = window.screen_shown()
    assert isinstance(screen, Today)
    return screen


def test_it_is_offered_while_there_is_nobody_and_never_begins_by_itself(window: Window, session: Session) -> None:
    assert today(window).sample.isVisible()
    assert not today(window).sample.remove_button.isVisible()
    assert today(window).search.hasFocus()
    assert not window.tour.bar.isVisible()
    begun(session)
    window.show_today()
    assert not today(window).sample.isVisible()
    press(Qt.Key.Key_F4)
    assert isinstance(window.screen_shown(), Today)
    assert sample_id(session.records) is None


def test_three_steps_by_keys_and_the_sample_is_there_to_be_removed(window: Window, session: Session) -> None:
    press(Qt.Key.Key_F4)
    assert place(window) == "red_flags"
    said = [window.tour.bar.accessibleName(), window.tour.bar.title.text()]
    screen = window.screen_shown()
    assert isinstance(screen, VisitScreen)
    assert screen.encounter.assessment.urgency == "routine"
    press(Qt.Key.Key_F4)
    assert place(window) == "plan"
    said.append(window.tour.bar.title.text())
    press(Qt.Key.Key_F4)
    assert place(window) == "sheet"
    said.append(window.tour.bar.title.text())
    assert len(set(said)) == 4
    press(Qt.Key.Key_F4)
    assert not window.tour.bar.isVisible()
    assert today(window).sample.remove_button.isVisible()
    assert people(session.records) == 0


def test_esc_ends_it_first_and_leads_back_next(window: Window) -> None:
    press(Qt.Key.Key_F4)
    press(Qt.Key.Key_Escape)
    assert not window.tour.bar.isVisible()
    assert place(window) == "red_flags"
    press(Qt.Key.Key_Escape)
    assert isinstance(window.screen_shown(), PatientScreen)


def test_its_buttons_are_reached_by_tab_and_the_focus_is_not_lost_with_them(window: Window) -> None:
    window.tour.begin()
    bar = window.tour.bar
    for button in (bar.next_button, bar.end_button):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert "red flags" in bar.next_button.accessibleDescription()
    bar.end_button.setFocus()
    press(Qt.Key.Key_Return)
    assert not bar.isVisible()
    assert place(window) == "red_flags"
    assert isinstance(QApplication.focusWidget(), QuestionRow)


@pytest.mark.parametrize(
    ("size", "scale"), [((1366, 768), 1.0), ((1024, 768), 2.0), ((800, 560), 2.0)], ids=["usual", "large", "least"]
)
def test_it_covers_neither_the_focus_nor_the_question(window: Window, size: tuple[int, int], scale: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, Theme("light", scale))
    window.resize(*size)
    for _step in range(3):
        press(Qt.Key.Key_F4)
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        assert focused is not None
        seen = focused.visibleRegion().boundingRect().translated(on_screen(focused).topLeft())
        assert not seen.isEmpty()
        assert not seen.intersects(on_screen(window.tour.bar))
        assert on_screen(window).contains(on_screen(window.tour.bar))
        assert (window.width(), window.height()) == size
        assert window.tour.bar.title.height() >= window.tour.bar.title.heightForWidth(window.tour.bar.title.width())


@pytest.mark.parametrize("step", range(3))
def test_what_is_to_be_tried_is_seen_whole_in_a_small_window(window: Window, qtbot: QtBot, step: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, Theme("light", 2.0))
    window.resize(1024, 768)
    for _ in range(step + 1):
        press(Qt.Key.Key_F4)

    def whole() -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.visibleRegion().boundingRect() == focused.rect()
        assert focused.height() >= 50
        assert all(one.height() >= one.minimumHeight() for one in window.screen_shown().findChildren(Button))

    qtbot.waitUntil(whole)
    assert (step > 0) == (not isinstance(QApplication.focusWidget(), QuestionRow))


def test_the_footer_leaves_esc_to_the_bar_of_the_tour(window: Window) -> None:
    press(Qt.Key.Key_F4)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_F1)
    assert "Esc: close" in window.footer.accessibleName()
    press(Qt.Key.Key_Escape)
    assert window.tour.running
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "new_urinary_retention_or_overflow"
    screen = window.screen_shown()
    assert isinstance(screen, VisitScreen)
    screen.frame.pages_list.items["plan"].setFocus()
    assert "Ctrl P: plan" in window.footer.accessibleName()
    assert "Esc" not in window.footer.accessibleName()
    press(Qt.Key.Key_Escape)
    assert "Esc: back" in window.footer.accessibleName()


def test_a_removed_sample_leaves_nothing_but_the_audit(window: Window, session: Session, qtbot: QtBot) -> None:
    signed_sample(session)
    window.show_today()
    assert rows(session)
    today(window).sample.remove_button.click()
    box = QApplication.activeModalWidget() or next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, Message) and one.isVisible()
    )
    assert isinstance(box, Message)
    with qtbot.waitSignal(window.tour.removed):
        next(one for one in box.findChildren(Button) if one.text() == "Remove the sample patient").click()
    assert rows(session) == {}
    assert session.records.setting("sample_patient") == ""
    assert session.records.search(CALLED) == ()
    log = AuditLog(session.records).entries(Wanted(patient="000001"))
    assert any(REMOVED in one.detail for one in log)
    assert today(window).sample.offers
    assert not today(window).sample.remove_button.isVisible()


def test_nobody_else_goes_with_it(session: Session) -> None:
    signed_sample(session)
    other = begun(session, {"pain_nrs": 4})
    before = rows(session)
    remove_sample(session.records, NOW)
    assert session.open(other.id).answers["pain_nrs"] == 4
    assert before["patient"] - rows(session)["patient"] == 1
    assert session.records.add_patient(family_name="Fink", today=DAY).number == "000003"


def test_a_sample_that_a_person_was_merged_into_stays(session: Session) -> None:
    sample = add_sample(session.records, CALLED, DAY)
    other = begun(session).patient.id
    with session.store.writing() as writing:
        writing.get_one(models.Patient, other).merged_into_id = sample
    with pytest.raises(UserError, match="The sample stays"):
        remove_sample(session.records, NOW)
    assert session.records.count() == 2


def test_it_counts_nowhere_and_is_never_taken_out(session: Session, tmp_path: Path) -> None:
    signed_sample(session)
    counted = month(session.store, session.pack, DAY.replace(day=1), DAY)
    assert (counted.patients, counted.encounters, counted.advice, counted.referrals) == (0, 0, (), 0)
    assert session.records.follow_ups(DAY, 30) == ()
    assert impact(session.store, session.engine).looked_at == 0
    for bare in (None, session.pack):
        with pytest.raises(UserError, match="Nothing was taken out"):
            take_out(session.records, tmp_path / "out.zip", NOW, bare=bare)
    with pytest.raises(UserError, match="Nothing was taken out"):
        take_out(session.records, tmp_path / "out.zip", NOW, numbers=["000001"])
    other = begun(session, clear(pain_nrs=4))
    other.set_follow_up(DAY + timedelta(days=1), "")
    other.sign("Dr M. Osei", NOW)
    assert month(session.store, session.pack, DAY.replace(day=1), DAY).encounters == 1
    assert take_out(session.records, tmp_path / "out.zip", NOW, bare=session.pack).counts["patients"] == 1


def test_it_says_on_screen_and_paper_that_it_is_nobody(window: Window, session: Session) -> None:
    visit = signed_sample(session)
    window.show_patient(visit.patient.id)
    screen = window.screen_shown()
    assert isinstance(screen, PatientScreen)
    assert CALLED in screen.strip.name_line.text()
    assert not screen.links.take_out.isVisible()
    assert not screen.links.erase.isVisible()
    assert screen.links.remove.isVisible()


def test_it_cannot_be_called_otherwise(session: Session, themed: QApplication) -> None:
    sample = add_sample(session.records, CALLED, date(2026, 11, 1))
    with pytest.raises(UserError, match="the sample"):
        EditPatient(session, sample)
