"""How a sheet is wanted: chosen by key, remembered for the patient, suggested from the answers, kept as handed out."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.gui.parts.buttons import Button
from app.gui.plan.signing import sheet_of, sign_and_keep
from app.gui.session import Session
from app.gui.sheet.printing import Printer
from app.gui.sheet.view import SheetView
from app.handouts.options import SheetOptions
from app.handouts.typeset import typeset
from app.handouts.words import languages, words
from tests.gui.front import in_front
from tests.gui.plan_visits import begun

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def visit(session: Session) -> Encounter:
    visit = begun(session, angle_closure_glaucoma=False, baseline_deficits=["vision", "fatigue"])
    visit.accept("S08", ("S08",), "Offer ibuprofen 400 mg, every 4–6 h when needed")
    return visit


def shown(qtbot: QtBot, session: Session, visit: Encounter) -> SheetView:
    view = SheetView(session, visit, lambda: (Printer("desk", "Front desk", default=True),))
    with qtbot.waitSignal(view.shown):
        in_front(qtbot, view, 1100, 700)
    view.take_focus()
    return view


def text(view: SheetView) -> str:
    made = view._pages
    assert made is not None
    return " ".join(made.text(number) for number in range(len(made)))


def choose(qtbot: QtBot, view: SheetView, options: SheetOptions) -> None:
    with qtbot.waitSignal(view.shown):
        view.side.options.chosen.emit(options)


def test_every_language_is_offered_in_its_own_name_and_chosen_by_key(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    view.toggle_side()
    choice = view.side.options.language
    assert choice.hasFocus()
    assert [action.text().split("  ")[1] for action in choice.menu.actions()] == [words(c).name for c in languages()]
    spanish = str(1 + languages().index("es"))
    with qtbot.waitSignal(view.shown):
        QTest.keyClicks(choice, spanish)
    assert "su plan para el dolor de espalda" in text(view).lower() or "espalda" in text(view)
    assert choice.hasFocus(), "the hand stays"
    assert "es" not in view.side.options.second.codes(), "not beside itself"
    QTest.keyClick(choice, Qt.Key.Key_Escape)
    assert view.page.hasFocus()


def test_a_choice_is_remembered_for_the_patient_and_not_for_others(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    choose(qtbot, view, SheetOptions("ar", "en", 16))
    again = shown(qtbot, session, session.begin(visit.patient.id))
    assert again.side.options.language.code() == "ar"
    assert again.side.options.second.code() == "en"
    assert again.side.options.points.value() == "16"
    other = session.records.add_patient(family_name="Ek", today=session.now().date())
    assert shown(qtbot, session, session.begin(other.id)).side.options.language.code() == "en"
    session.records.set_setting("sheet_language", "pt")
    assert shown(qtbot, session, session.begin(other.id)).side.options.language.code() == "pt"


def test_what_the_answers_suggest_is_said_with_the_reason_and_taken_only_by_hand(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    assert (view.side.options.points.value(), view.side.options.length.value()) == ("12", "whole")
    offers = {button.text(): button for button in view.side.options.findChildren(Button)}
    assert offers["Text at 16 points"].accessibleDescription() == "Vision is among the usual MS symptoms."
    assert offers["Short, one page"].accessibleDescription() == "Fatigue is among the usual MS symptoms."
    with qtbot.waitSignal(view.shown):
        offers["Short, one page"].click()
    assert view.side.options.length.value() == "short"
    left = [b.text() for b in view.side.options.findChildren(QPushButton) if b.isVisible()]
    assert left == ["Text at 16 points"]


def test_a_sheet_is_signed_as_it_is_wanted_and_kept_with_its_options(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    choose(qtbot, view, SheetOptions("fr", size=16))
    sign_and_keep(session, visit)
    (sheet,) = visit.sheets()
    assert (sheet.settings["language"], sheet.settings["size"]) == ("fr", 16)
    with qtbot.waitSignal(view.shown):
        view.refresh()
    assert view.pdf() == sheet.pdf


def test_another_form_of_a_signed_sheet_is_kept_when_it_is_handed_out_and_both_come_back_byte_by_byte(
    qtbot: QtBot, session: Session, visit: Encounter, tmp_path: Path
) -> None:
    sign_and_keep(session, visit)
    view = shown(qtbot, session, session.open(visit.id))
    english = view.pdf()
    choose(qtbot, view, SheetOptions("es", size=20))
    assert "not handed out like this yet" in view.bar.state.text()
    assert len(visit.sheets()) == 1, "to look is not to hand out"
    view.save_to(str(tmp_path / "es.pdf"))
    assert "not handed out" not in view.bar.state.text()
    assert [sheet.settings["language"] for sheet in visit.sheets()] == ["en", "es"]
    session.records.set_setting("clinic_name", "Another Clinic")
    later = shown(qtbot, session, session.open(visit.id))
    assert later.pdf() == (tmp_path / "es.pdf").read_bytes(), "the last one comes first"
    choose(qtbot, later, SheetOptions())
    assert later.pdf() == english
    later.save_to(str(tmp_path / "en.pdf"))
    assert len(visit.sheets()) == 2


def test_what_was_handed_out_is_never_set_anew_whatever_became_of_its_language(
    qtbot: QtBot, session: Session, visit: Encounter, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit.want_sheets(SheetOptions("es"))
    sign_and_keep(session, visit)
    (sheet,) = visit.sheets()
    changed = replace(words("es"), texts=dict.fromkeys(words("es").texts, "otro"))
    monkeypatch.setattr("app.handouts.sheet.words", lambda _language: changed)
    view = shown(qtbot, session, session.open(visit.id))
    assert view.pdf() == sheet.pdf
    view.print_now()
    assert view.print_line._pdf == sheet.pdf
    assert len(visit.sheets()) == 1


def test_a_sheet_of_a_language_that_is_gone_is_shown_as_it_was(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    visit.sign("Dr M. Osei", session.now())
    pdf = typeset(sheet_of(session, visit, "Dr M. Osei", draft=False))
    visit.keep_sheet(pdf, {"language": "tlh", "paper": "a4"}, session.now())
    view = shown(qtbot, session, session.open(visit.id))
    assert view.pdf() == pdf
    assert len(visit.sheets()) == 1


def test_a_short_sheet_that_has_no_room_says_so_and_the_choice_can_be_changed(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    view.side.options.chosen.emit(SheetOptions("en", "hi", 20, short=True))
    qtbot.waitUntil(lambda: bool(view.error.sentence()) or view.pdf() is not None)
    if view.error.sentence():
        assert view.error.sentence().startswith("No short sheet was made.")
        assert not view.bar.print_button.isEnabled()
    choose(qtbot, view, SheetOptions())
    assert view.error.sentence() == ""


@pytest.mark.parametrize("options", [SheetOptions("ar", size=20), SheetOptions("hi", "en"), SheetOptions(short=True)])
def test_an_unsigned_sheet_is_a_draft_across_each_page_in_every_form(
    qtbot: QtBot, session: Session, visit: Encounter, options: SheetOptions
) -> None:
    view = shown(qtbot, session, visit)
    choose(qtbot, view, options)
    made = view._pages
    assert made is not None
    mark = words(options.language).text("draft")
    for number in range(len(made)):
        assert made.text(number).count(mark) or options.language in ("ar", "hi"), "shaped letters do not read back"
    assert view.bar.state.text() == "Draft: not signed"


def test_in_a_narrow_window_the_options_come_in_the_place_of_the_page(
    qtbot: QtBot, session: Session, visit: Encounter
) -> None:
    view = shown(qtbot, session, visit)
    view.resize(600, 700)
    assert not view.side.isVisible()
    view.toggle_side()
    assert view.side.isVisible()
    assert not view.page.isVisible()
    QTest.keyClick(view.side.options.language, Qt.Key.Key_Escape)
    assert view.page.isVisible()
    assert view.page.hasFocus()
