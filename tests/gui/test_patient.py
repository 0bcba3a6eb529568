"""A patient and the page for a new one, on a real database."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.engine.pack import Value
from app.gui.patient.edit import EditPatient
from app.gui.patient.new import NewPatient, Typed
from app.gui.patient.screen import PatientScreen
from app.gui.session import Session
from app.gui.theme import Theme, apply
from tests.gui.front import in_front
from tests.gui.visiting import NOW, begun, open_session

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LAST: dict[str, Value | None] = {
    "ms_confirmed": True,
    "allergies": ("latex", "nsaid_or_aspirin"),
    "egfr": 52.0,
    "ms_course": "relapsing_remitting",
    "dmt": (),
    "baseline_deficits": ("sensory_loss", "fatigue"),
    "pain_nrs": 7,
}


@pytest.fixture
def session(tmp_path: Path, themed: QApplication) -> Session:
    return open_session(tmp_path)


def front(qtbot: QtBot, screen: QWidget) -> None:
    in_front(qtbot, screen, 1366, 680)


def patient(qtbot: QtBot, session: Session, patient_id: int) -> PatientScreen:
    screen = PatientScreen(session, patient_id)
    front(qtbot, screen)
    screen.begin()
    return screen


def words(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part) and label.text()]


def new_patient(qtbot: QtBot, session: Session, typed: Typed | None = None) -> NewPatient:
    screen = NewPatient(session, typed)
    front(qtbot, screen)
    screen.begin()
    return screen


def type_in(*texts: str) -> None:
    for text in texts:
        target = QApplication.focusWidget()
        assert target is not None
        for letter in text:
            # QTest knows the keys of ASCII alone; a real keyboard sends any letter as the event's text.
            QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter))
        QTest.keyClick(target, Qt.Key.Key_Tab)


def test_a_patient_without_a_visit_can_begin_one_at_once(qtbot: QtBot, session: Session) -> None:
    record = session.records.add_patient(
        family_name="Lindqvist", birth_date=date(1979, 3, 12), sex="female", today=NOW.date()
    )
    screen = patient(qtbot, session, record.id)
    assert screen.visit_button.hasFocus()
    assert screen.visit_button.text() == "Begin visit"
    assert "No visit yet" in words(screen.timeline)
    assert any("age 47 and sex female" in line for line in words(screen))
    with qtbot.waitSignal(screen.visit_wanted):
        QTest.keyClick(screen.visit_button, Qt.Key.Key_B, CTRL)


def test_a_draft_is_resumed_instead_of_begun_again(qtbot: QtBot, session: Session) -> None:
    draft = begun(session)
    screen = patient(qtbot, session, draft.patient.id)
    assert screen.visit_button.text() == "Resume visit"
    with qtbot.waitSignal(screen.visit_chosen) as heard:
        QTest.keyClick(screen.visit_button, Qt.Key.Key_B, CTRL)
    assert heard.args == [draft.id]


def test_alerts_and_baseline_come_from_the_last_visit(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, LAST)
    visit.sign("Dr M. Osei", NOW)
    screen = patient(qtbot, session, visit.patient.id)
    said = words(screen)
    for line in (
        "Allergy: NSAID or aspirin, latex",
        "eGFR 52",
        "asked 23 Nov 2026",
        "Relapsing-remitting",
        "None",
        "Loss of feeling, fatigue",
        "Asked 23 Nov 2026, signed",
    ):
        assert line in said


def test_what_was_never_asked_is_not_shown_as_harmless(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, {"ms_confirmed": True})
    screen = patient(qtbot, session, visit.patient.id)
    said = words(screen)
    assert "Allergies not asked" in said
    assert not any(line.startswith("eGFR") for line in said)


def test_the_timeline_says_each_visit_and_opens_it(qtbot: QtBot, session: Session) -> None:
    first = begun(session, {**LAST, "fever": True})
    first.sign("Dr M. Osei", NOW)
    second = session.begin(first.patient.id)
    screen = patient(qtbot, session, first.patient.id)
    assert [row.lead.title.text() for row in screen.timeline.rows] == ["23 Nov 2026"] * 2
    draft, signed = screen.timeline.rows
    assert draft.middle.title.text() == "Draft: not decided"
    assert signed.middle.title.text().startswith("Urgent. ")
    assert signed.middle.meta.text() == "pain 7 · signed Dr M. Osei"
    opened: list[int] = []
    screen.visit_chosen.connect(opened.append)
    draft.setFocus()
    QTest.keyClick(draft, Qt.Key.Key_Return)
    QTest.keyClick(draft, Qt.Key.Key_Down)
    assert signed.hasFocus()
    QTest.keyClick(signed, Qt.Key.Key_Return)
    assert opened == [second.id, first.id]


def test_a_replaced_version_says_so(qtbot: QtBot, session: Session) -> None:
    first = begun(session, LAST)
    first.sign("Dr M. Osei", NOW)
    first.amend(NOW).sign("Dr L. Haas", NOW)
    screen = patient(qtbot, session, first.patient.id)
    newest, oldest = screen.timeline.rows
    assert newest.middle.meta.text().endswith("signed Dr L. Haas · version 2")
    assert oldest.middle.meta.text().endswith("signed Dr M. Osei · replaced by version 2")


def test_the_next_follow_up_is_that_of_the_last_signed_visit(qtbot: QtBot, session: Session) -> None:
    visit = begun(session, LAST)
    visit.set_follow_up(NOW.date() + timedelta(days=1), "Pain after a week")
    visit.sign("Dr M. Osei", NOW)
    screen = patient(qtbot, session, visit.patient.id)
    said = words(screen)
    assert "Follow-up tomorrow" in said
    assert "Pain after a week" in said


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", ["Wolfeschlegelsteinhausenbergerdorff" * 4, "سمير عبد الرحمن الحداد"])
def test_a_patient_fits_the_smallest_screen(
    qtbot: QtBot, session: Session, themed: QApplication, scale: float, name: str
) -> None:
    apply(themed, Theme("light", scale))
    visit = begun(session, LAST, family_name=name)
    screen = patient(qtbot, session, visit.patient.id)
    screen.resize(1024, 700)
    qtbot.waitUntil(lambda: screen.width() == 1024)
    QApplication.processEvents()
    assert screen._scroll.inner.width() <= screen._scroll.viewport().width()
    assert screen.visit_button.isVisible()
    assert screen.visit_button.width() >= screen.visit_button.sizeHint().width()


def test_the_page_follows_the_focus(qtbot: QtBot, session: Session, themed: QApplication) -> None:
    apply(themed, Theme("light", 2.0))
    visit = begun(session, LAST)
    screen = patient(qtbot, session, visit.patient.id)
    row = screen.timeline.rows[0]
    assert row.visibleRegion().isEmpty()
    row.setFocus()
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect().height() == row.height())


def test_a_new_patient_is_made_by_keyboard_alone(qtbot: QtBot, session: Session) -> None:
    screen = new_patient(qtbot, session)
    type_in("Haddad", "Samir", "2.3.1965", "2", "070 555 0142")
    assert screen.understood.text() == "2 March 1965, 61 years old"
    with qtbot.waitSignal(screen.patient_chosen) as heard:
        QTest.keyClick(screen.family.field, Qt.Key.Key_Return, CTRL)
    record = session.records.get(heard.args[0])
    assert (record.name, record.birth_date, record.sex, record.phone) == (
        "Haddad, Samir",
        date(1965, 3, 2),
        "male",
        "070 555 0142",
    )


@pytest.mark.parametrize(
    ("typed", "allowed"),
    [
        ("12.3.79", "A birth date is day, month and a year of four figures, as 12.3.1979."),
        ("31.2.1979", "February 1979 has no day 31."),
        ("1.1.1850", "A birth date is 1 Jan 1896 or later."),
        ("1.1.2027", "A birth date is not in the future."),
    ],
)
def test_a_wrong_birth_date_is_refused_at_the_field_and_frees_the_cursor(
    qtbot: QtBot, session: Session, typed: str, allowed: str
) -> None:
    screen = new_patient(qtbot, session)
    type_in("Haddad", "Samir", typed)
    assert not screen.born.field.hasFocus()
    assert screen.born.error_line.sentence() == f"{allowed} You typed {typed}."
    screen.save()
    assert screen.born.field.hasFocus()
    assert session.records.counts()["patients"] == 0
    screen.born.field.selectAll()
    QTest.keyClicks(screen.born.field, "2.3.1965")
    assert not screen.born.field.has_error()
    screen.save()
    assert session.records.counts()["patients"] == 1


def test_a_patient_without_a_name_is_refused_by_name(qtbot: QtBot, session: Session) -> None:
    screen = new_patient(qtbot, session)
    screen.save()
    assert "no name" in screen.fault.sentence()
    assert screen.family.label.text() == "Family name · needed, or a given name"
    assert screen.family.field.accessibleDescription() == "needed, or a given name"
    assert screen.family.field.hasFocus()
    assert session.records.counts()["patients"] == 0


def test_perhaps_the_same_person_is_shown_before_a_second_record_is_made(qtbot: QtBot, session: Session) -> None:
    known = session.records.add_patient(
        family_name="Lindqvist", given_name="Ana", birth_date=date(1979, 3, 12), today=NOW.date()
    )
    screen = new_patient(qtbot, session)
    type_in("Lindquist", "Ana", "1979-03-12")
    assert screen.duplicate_box is not None
    opened: list[int] = []
    screen.patient_chosen.connect(opened.append)
    screen.save()
    assert opened == []
    assert session.records.counts()["patients"] == 1
    assert screen.save_button.text() == "Save as another person"
    QTest.keyClick(screen.duplicate_box.rows[0], Qt.Key.Key_Return)
    assert opened == [known.id]
    screen.save()
    assert session.records.counts()["patients"] == 2


def test_another_name_asks_about_duplicates_anew(qtbot: QtBot, session: Session) -> None:
    for given in ("Ana", "Eva"):
        session.records.add_patient(family_name="Lindqvist", given_name=given, today=NOW.date())
    screen = new_patient(qtbot, session, Typed("Lindqvist", "Ana"))
    screen.save()
    screen.given.field.selectAll()
    QTest.keyClicks(screen.given.field, "Eva")
    assert screen.save_button.text() == "Save and open"
    screen.save()
    assert session.records.counts()["patients"] == 2


def test_what_was_typed_is_kept_until_it_is_saved_or_given_up(qtbot: QtBot, session: Session) -> None:
    screen = new_patient(qtbot, session)
    kept: list[Typed | None] = []
    screen.typed.connect(kept.append)
    type_in("حداد", "Samir", "2.3.1965", "3", "")
    again = new_patient(qtbot, session, kept[-1])
    assert (again.family.text(), again.sex.value(), again.born.text()) == ("حداد", "other", "2.3.1965")
    again.typed.connect(kept.append)
    again.cancel_button.click()
    assert kept[-1] is None


def test_the_choice_of_sex_is_taken_back_with_backspace(qtbot: QtBot, session: Session) -> None:
    screen = new_patient(qtbot, session)
    screen.sex.setFocus()
    QTest.keyClick(screen.sex, Qt.Key.Key_Right)
    QTest.keyClick(screen.sex, Qt.Key.Key_Right)
    assert (screen.sex.value(), screen.sex.accessibleName()) == ("male", "Sex: Male")
    QTest.keyClick(screen.sex, Qt.Key.Key_Backspace)
    assert (screen.sex.value(), screen.sex.accessibleName()) == ("", "Sex")


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ([Qt.Key.Key_Space], "female"),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space], "male"),
        ([Qt.Key.Key_Left], "other"),
        ([Qt.Key.Key_3], "other"),
        ([Qt.Key.Key_M], "male"),
        ([Qt.Key.Key_F], "female"),
        ([Qt.Key.Key_O, Qt.Key.Key_Left], "male"),
    ],
)
def test_the_sex_is_chosen_by_space_arrows_numbers_and_letters(
    qtbot: QtBot, session: Session, keys: list[Qt.Key], chosen: str
) -> None:
    screen = new_patient(qtbot, session)
    screen.born.field.setFocus()
    QTest.keyClick(screen.born.field, Qt.Key.Key_Tab)
    assert screen.sex.hasFocus()
    for key in keys:
        QTest.keyClick(screen.sex, key)
    assert screen.sex.value() == chosen
    assert screen.sex.hasFocus()
    assert [own for own, button in screen.sex.segment.buttons.items() if button.isChecked()] == [chosen]


def test_what_space_would_choose_is_framed_only_with_the_focus_and_without_a_choice(
    qtbot: QtBot, session: Session
) -> None:
    screen = new_patient(qtbot, session)
    first = screen.sex.segment.buttons["female"]
    idle = first.grab().toImage()
    screen.sex.setFocus()
    screen.sex.segment.set_active(False)
    assert first.grab().toImage() != idle
    QTest.keyClick(screen.sex, Qt.Key.Key_2)
    screen.sex.segment.set_active(False)
    assert first.grab().toImage() == idle
    chosen = screen.sex.segment.buttons["male"].grab().toImage()
    screen.phone.field.setFocus()
    assert screen.sex.segment.buttons["male"].grab().toImage() == chosen


def edited(qtbot: QtBot, session: Session, patient_id: int) -> EditPatient:
    screen = EditPatient(session, patient_id)
    front(qtbot, screen)
    screen.begin()
    return screen


def test_details_are_put_right_where_they_stand(qtbot: QtBot, session: Session) -> None:
    known = session.records.add_patient(
        family_name="Lindqvist", given_name="Ana", birth_date=date(1979, 3, 12), sex="female", today=NOW.date()
    )
    screen = edited(qtbot, session, known.id)
    assert screen.now_typed() == Typed("Lindqvist", "Ana", "12.3.1979", "female", "")
    assert screen.duplicate_box is None
    assert screen.saved()[0]
    screen.born.field.selectAll()
    QTest.keyClicks(screen.born.field, "13.3.1979")
    assert screen.saved() == (False, "The details are not saved")
    with qtbot.waitSignal(screen.patient_chosen) as heard:
        QTest.keyClick(screen.born.field, Qt.Key.Key_Return, CTRL)
    assert heard.args == [known.id]
    assert screen.saved()[0]
    kept = session.records.get(known.id)
    assert (kept.birth_date, kept.number, kept.name) == (date(1979, 3, 13), known.number, "Lindqvist, Ana")
    assert session.records.counts()["patients"] == 1


def test_details_become_nobody_elses_without_a_warning(qtbot: QtBot, session: Session) -> None:
    ids = [
        session.records.add_patient(family_name="Lindqvist", given_name=given, today=NOW.date()).id
        for given in ("Ana", "Eva")
    ]
    screen = edited(qtbot, session, ids[0])
    screen.given.field.selectAll()
    QTest.keyClicks(screen.given.field, "Eva")
    screen.save()
    assert screen.save_button.text() == "Save all the same"
    assert session.records.get(ids[0]).given_name == "Ana"
    screen.save()
    assert session.records.get(ids[0]).given_name == "Eva"


def test_details_without_any_name_are_refused(qtbot: QtBot, session: Session) -> None:
    known = session.records.add_patient(family_name="Lindqvist", today=NOW.date())
    screen = edited(qtbot, session, known.id)
    screen.family.field.selectAll()
    QTest.keyClick(screen.family.field, Qt.Key.Key_Delete)
    screen.save()
    assert "no name" in screen.fault.sentence()
    assert session.records.get(known.id).family_name == "Lindqvist"


def test_a_name_that_no_paper_can_show_is_refused_where_it_is_typed(qtbot: QtBot, session: Session) -> None:
    screen = new_patient(qtbot, session, Typed("Lindqvist", "Ana \U0001f600"))
    screen.save()
    assert "No paper can show \U0001f600 (U+1F600)." in screen.given.error_line.sentence()
    assert screen.given.field.hasFocus()
    assert session.records.count() == 0
    screen.given.field.setText("Ana")
    with qtbot.waitSignal(screen.patient_chosen):
        screen.save()
    assert screen.given.error_line.sentence() == ""
