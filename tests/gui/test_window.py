"""The window: from screen to screen by keyboard, nothing lost on the way, and the footer that says the truth."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.gui import crash_report, focus, messages, start_fault
from app.gui.footer import Footer, State, caps
from app.gui.keys import KeysPage
from app.gui.messages import Message
from app.gui.parts.box import Box
from app.gui.parts.scroll import Scroll
from app.gui.patient.edit import EditPatient
from app.gui.patient.new import NewPatient
from app.gui.patient.screen import PatientScreen
from app.gui.settings.look import kept_theme
from app.gui.settings.screen import Settings
from app.gui.theme import Theme, apply, theme
from app.gui.today.screen import Today
from app.gui.visit.pages_list import PLAN
from app.gui.visit.screen import VisitScreen
from app.gui.window import Window
from app.records import FILE
from tests.gui.front import window_of
from tests.gui.visiting import NOW, open_session
from tests.keys import opened

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(tmp_path: Path, themed: QApplication, qtbot: QtBot) -> Iterator[Window]:
    focus.install(themed)
    made = window_of(qtbot, open_session(tmp_path))
    yield made
    made.end()


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, held)


def write(text: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)


def add_patient(window: Window) -> int:
    assert window.session is not None
    records = window.session.records
    return records.add_patient(
        family_name="Lindqvist", given_name="Ana", birth_date=date(1979, 3, 12), sex="female", today=NOW.date()
    ).id


def boxes() -> list[Message]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, Message) and box.isVisible()]


def test_a_patient_is_made_visited_and_left_without_the_mouse(window: Window) -> None:
    press(Qt.Key.Key_N, CTRL | SHIFT)
    assert isinstance(window.screen_shown(), NewPatient)
    write("Haddad")
    press(Qt.Key.Key_Return, CTRL)
    assert isinstance(window.screen_shown(), PatientScreen)
    press(Qt.Key.Key_B, CTRL)
    assert isinstance(window.screen_shown(), VisitScreen)
    press(Qt.Key.Key_Escape)
    assert isinstance(window.screen_shown(), PatientScreen)
    press(Qt.Key.Key_Escape)
    assert isinstance(window.screen_shown(), Today)


def test_a_new_visit_knows_age_and_sex_and_nothing_else(window: Window) -> None:
    window.begin_visit(add_patient(window))
    screen = window.screen_shown()
    assert isinstance(screen, VisitScreen)
    assert dict(screen.encounter.answers) == {"age_years": 47, "sex": "female"}


def test_a_visit_that_waits_is_resumed_and_never_begun_twice(window: Window) -> None:
    patient_id = add_patient(window)
    window.begin_visit(patient_id)
    window.show_today()
    write("lindq")
    press(Qt.Key.Key_B, CTRL)
    assert isinstance(window.screen_shown(), VisitScreen)
    assert window.session is not None
    assert len(window.session.records.timeline(patient_id)) == 1


def test_ctrl_f_leads_to_the_search_from_anywhere(window: Window) -> None:
    window.show_patient(add_patient(window))
    press(Qt.Key.Key_F, CTRL)
    screen = window.screen_shown()
    assert isinstance(screen, Today)
    assert screen.search.hasFocus()


def test_all_keys_open_over_a_screen_and_give_the_focus_back(window: Window) -> None:
    window.show_settings()
    settings = window.screen_shown()
    assert isinstance(settings, Settings)
    settings.picks["theme"].setFocus()
    press(Qt.Key.Key_F1)
    page = window.screen_shown()
    assert isinstance(page, KeysPage)
    assert "find a patient" in [label.text() for label in page.findChildren(QLabel)]
    press(Qt.Key.Key_Escape)
    assert window.screen_shown() is settings
    assert settings.picks["theme"].hasFocus()
    press(Qt.Key.Key_F1)
    press(Qt.Key.Key_F1)
    assert settings.picks["theme"].hasFocus()


def test_all_keys_open_where_one_is_and_the_arrows_scroll(window: Window, qtbot: QtBot) -> None:
    window.resize(1024, 500)
    assert window.session is not None
    visit = window.session.begin(add_patient(window))
    window.show_visit(visit)
    screen = window.screen_shown()
    assert isinstance(screen, VisitScreen)
    for place, title in (("", "Visit"), (PLAN, "Plan")):
        if place:
            screen.open_place(place)
        window.show_keys()
        page = window.screen_shown()
        assert isinstance(page, KeysPage)
        bar = page.findChildren(Scroll)[0].verticalScrollBar()
        (box,) = (part for part in page.findChildren(Box) if part.accessibleName() == title)

        def in_sight(box: Box = box, page: KeysPage = page) -> bool:
            return 0 <= box.mapTo(page, QPoint(0, 0)).y() < 150

        qtbot.waitUntil(in_sight)
        assert page.close_button.hasFocus()
        before = bar.value()
        QTest.keyClick(page.close_button, Qt.Key.Key_Up if before else Qt.Key.Key_Down)
        assert bar.value() != before
        window.show_keys()


def test_what_was_typed_for_a_new_patient_waits_for_the_way_back(window: Window) -> None:
    window.show_new_patient()
    write("Haddad")
    press(Qt.Key.Key_Escape)
    window.show_new_patient()
    screen = window.screen_shown()
    assert isinstance(screen, NewPatient)
    assert screen.family.text() == "Haddad"


def test_the_footer_names_the_keys_of_the_place(window: Window) -> None:
    today = dict(window.footer.shown())
    assert (today["Ctrl F"], today["F1"]) == ("search, from anywhere", "all keys")
    assert window.footer.state() == State("Offline by design. Nothing leaves this computer.")
    window.show_patient(add_patient(window))
    assert dict(window.footer.shown())["Ctrl B"] == "begin visit"
    assert window.footer.state() == State()
    press(Qt.Key.Key_B, CTRL)
    assert dict(window.footer.shown())["F1"] == "all keys"
    assert window.footer.state().icon in ("", "check")


def test_a_footer_without_room_keeps_f1(qtbot: QtBot, themed: QApplication) -> None:
    footer = Footer()
    qtbot.addWidget(footer)
    footer.say((("Ctrl F", "search, from anywhere"), ("↑ ↓", "move")), (("F1", "all keys"),), State("Saved 10:42"))
    footer.resize(1366, 32)
    assert len(footer.shown()) == 3
    footer.resize(300, 32)
    assert footer.shown() == (("F1", "all keys"),)
    assert "move" in footer.accessibleName()


@pytest.mark.parametrize(
    ("key", "shown"),
    [("↑ ↓", ["↑", "↓"]), ("Ctrl F", ["Ctrl F"]), ("Ctrl+C", ["Ctrl C"]), ("Ctrl +", ["Ctrl +"]), ("F1", ["F1"])],
)
def test_caps_are_parted_only_where_keys_are(key: str, shown: list[str]) -> None:
    assert caps(key) == shown


def test_settings_are_stored_when_the_hand_leaves_them_and_stand_in_the_bar(window: Window) -> None:
    window.show_settings()
    screen = window.screen_shown()
    assert isinstance(screen, Settings)
    for text in ("Riverside Clinic", "1 River Road"):
        write(text)
        press(Qt.Key.Key_Tab)
    assert window.session is not None
    assert (window.session.clinic().name, window.session.clinic().address) == ("Riverside Clinic", "1 River Road")
    assert (window.top_bar.clinician.text(), window.top_bar.clinic.text()) == ("Dr M. Osei", "Riverside Clinic")


def test_a_setting_that_is_still_being_typed_counts_when_one_leaves(window: Window) -> None:
    window.show_settings()
    write("Hill Clinic")
    press(Qt.Key.Key_Escape)
    assert window.session is not None
    assert window.session.clinic().name == "Hill Clinic"


def test_theme_and_text_size_are_put_on_at_once_and_kept(window: Window) -> None:
    window.show_settings()
    screen = window.screen_shown()
    assert isinstance(screen, Settings)
    screen.picks["theme"].setFocus()
    press(Qt.Key.Key_3)
    screen.picks["text_size"].setFocus()
    press(Qt.Key.Key_Right)
    assert (theme().name, theme().scale) == ("contrast", 1.25)
    assert (kept_theme().name, kept_theme().scale) == ("contrast", 1.25)


def test_a_look_that_nobody_chose_is_the_usual_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MSBACK_DATA", str(tmp_path))
    (tmp_path / "look.ini").write_text("[General]\ntheme=purple\ntext_size=900\n")
    assert (kept_theme().name, kept_theme().scale) == ("light", 1.0)


def test_a_fault_on_the_way_is_told_and_leaves_the_screen(window: Window) -> None:
    window.show_patient(4711)
    assert isinstance(window.screen_shown(), Today)
    assert [box.title for box in boxes()] == ["The patient cannot be shown."]


def test_what_is_not_on_the_disk_is_not_left_without_a_question(window: Window, tmp_path: Path) -> None:
    window.begin_visit(add_patient(window))
    visit = window.screen_shown()
    assert isinstance(visit, VisitScreen)
    assert window.session is not None
    other = opened(tmp_path / FILE, window.session.users.key)
    other.execute("BEGIN IMMEDIATE")
    visit._answer("ms_confirmed", True)
    assert not visit.saved()[0]
    assert window.footer.state().bold
    assert window.footer.state().icon == "warning"
    window.show_today()
    assert window.screen_shown() is visit
    window.close()
    assert window.isVisible()
    assert {box.title for box in boxes()} == {"Not everything is saved."}
    for box in boxes():
        box.close()
    other.execute("ROLLBACK")
    other.close()
    visit.encounter.save_again()
    visit.state.refresh()
    window.show_today()
    assert isinstance(window.screen_shown(), Today)


def test_a_low_window_gives_the_footer_to_the_screen(window: Window, themed: QApplication) -> None:
    assert window.footer.isVisible()
    apply(themed, Theme("light", 2.0))
    assert not window.footer.isVisible()


def test_no_screen_opens_a_window_of_its_own(window: Window) -> None:
    patient_id = add_patient(window)
    for show in (
        window.show_today,
        window.show_settings,
        window.show_new_patient,
        window.show_keys,
        lambda: window.show_patient(patient_id),
        lambda: window.begin_visit(patient_id),
    ):
        show()
        strays = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
        assert [type(each) for each in strays] == []


def test_a_damaged_guideline_names_every_mistake_to_be_copied(window: Window) -> None:
    mistakes = ["rules.yaml: S08: when: is wrong; a condition is wanted", "safety.yaml: NS09: effect: is odd; block"]
    fault = start_fault.damaged_guideline(mistakes)
    window.show_fault(fault)
    press(Qt.Key.Key_Return)
    assert QApplication.clipboard().text() == "\n".join(mistakes)


def test_records_that_do_not_open_say_what_why_and_what_to_do(window: Window, qtbot: QtBot) -> None:
    fault = start_fault.records_fault(UserError("What.", "Why.", "Do."))
    window.show_fault(fault)
    said = [label.text() for label in fault.findChildren(QLabel)]
    assert [line for line in said if line in ("What.", "Why.", "Do.")] == ["What.", "Why.", "Do."]
    with qtbot.waitSignal(fault.again):
        press(Qt.Key.Key_Space)


def test_a_crash_report_has_no_answer_and_no_name_in_it(themed: QApplication) -> None:
    try:
        raise_with("Lindqvist")
    except KeyError as error:
        text = crash_report.report(error, error.__traceback__)
    assert "KeyError" in text
    assert "raise_with" in text
    assert "Lindqvist, Ana" not in text
    assert str(Path.home()) not in text


def raise_with(name: str) -> None:
    try:
        int(name + ", Ana")
    except ValueError as error:
        raise KeyError(name + ", Ana") from error


def test_one_crash_is_told_once_and_a_fault_of_the_world_as_one(
    window: Window, capsys: pytest.CaptureFixture[str]
) -> None:
    messages.uncaught(UserError, UserError("What.", "Why.", "Do."), None)
    messages.uncaught(ZeroDivisionError, ZeroDivisionError("secret"), None)
    messages.uncaught(ZeroDivisionError, ZeroDivisionError("secret"), None)
    assert sorted(box.title for box in boxes()) == ["MSBack has made a mistake.", "What."]
    assert "secret" not in capsys.readouterr().err
    for box in boxes():
        box.close()


def test_the_details_of_a_patient_are_edited_by_keyboard(window: Window) -> None:
    window.show_patient(add_patient(window))
    press(Qt.Key.Key_E, CTRL)
    screen = window.screen_shown()
    assert isinstance(screen, EditPatient)
    assert window.footer.state() == State("No changes", "check", bold=False)
    press(Qt.Key.Key_End)
    write("-Berg")
    assert window.footer.state() == State("The details are not saved", "warning", bold=True)
    press(Qt.Key.Key_Escape)
    assert window.screen_shown() is screen
    assert len(boxes()) == 1
    boxes()[0].reject()
    screen.begin()
    press(Qt.Key.Key_Return, CTRL)
    shown = window.screen_shown()
    assert isinstance(shown, PatientScreen)
    assert shown.patient.family_name == "Lindqvist-Berg"
    press(Qt.Key.Key_E, CTRL)
    press(Qt.Key.Key_Escape)
    assert isinstance(window.screen_shown(), PatientScreen)
    assert boxes() == []
