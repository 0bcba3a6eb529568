"""The window in Spanish and French: chosen in Settings, at once, kept; numbers and weights as one writes them there."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.pack import Pack, Question
from app.engine.read import read_pack
from app.errors import UserError
from app.gui import units
from app.gui.chart.words import peg_line
from app.gui.dates import read_day
from app.gui.language import ENGLISH, LANGUAGES, language, speak
from app.gui.numbers import number, plain_number, read_in_two_ways, read_number
from app.gui.pack_words import said, said_of_dose, said_of_scope, shown
from app.gui.panel.case import Case
from app.gui.parts.answer import UNANSWERED
from app.gui.parts.number import NumberAnswer
from app.gui.parts.segment import answer_letters
from app.gui.plan.view import PlanView
from app.gui.plan.words import REASONS, reason_text
from app.gui.session import Session
from app.gui.settings.declared import DECLARED, check, kept, store
from app.gui.settings.look import keep_language, kept_language
from app.gui.settings.screen import Settings
from app.gui.theme import theme
from app.gui.units import KG, LB, limits, to_shown, to_stored, weigh_in
from app.gui.visit.body import FORMS
from app.gui.visit.page_count import PageState
from app.gui.visit.pages_list import PagesList
from app.gui.words import day, sex
from app.paths import GUIDELINE
from tests.gui.front import window_of
from tests.gui.plan_visits import begun

pytestmark = pytest.mark.usefixtures("themed", "english_again")


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Whatever a test speaks and weighs in, the next one begins in English and kg."""
    before = QLocale()
    yield
    speak(qapp, ENGLISH)
    QLocale.setDefault(before)
    weigh_in(KG)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return read_pack(GUIDELINE)


@pytest.fixture(scope="module")
def weight(pack: Pack) -> Question:
    return pack.questions["weight_kg"]


def test_the_window_speaks_another_language_at_once_and_keeps_it(qtbot: QtBot, session: Session) -> None:
    window = window_of(qtbot, session)
    window.show_settings()
    settings = window.screen_shown()
    assert isinstance(settings, Settings)
    settings.picks["language"].setFocus()
    QTest.keyClick(settings.picks["language"], Qt.Key.Key_3)
    now = window.screen_shown()
    assert isinstance(now, Settings)
    assert now is not settings
    assert (language(), kept_language()) == ("es", "es")
    assert now.accessibleName() == "Ajustes"
    assert window.top_bar.tabs["today"].text() == "Hoy"
    qtbot.waitUntil(now.picks["language"].hasFocus)
    assert any(words == "volver a Hoy" for _, words in Settings.keys(now))
    QTest.keyClick(now.picks["language"], Qt.Key.Key_2)
    assert window.screen_shown().accessibleName() == "Settings"
    assert window.top_bar.tabs["today"].text() == "Today"


def test_a_kept_language_that_there_is_not_is_the_systems() -> None:
    keep_language("xx")
    assert kept_language() == "system"
    keep_language("fr")
    assert kept_language() == "fr"


def test_qts_own_words_and_the_windows_are_in_the_same_language(qapp: QApplication) -> None:
    speak(qapp, "fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QCoreApplication.translate("Visit", "Saved") == "Enregistré"
    speak(qapp, "system")
    assert language() == ENGLISH  # the tests run under C.UTF-8


def test_the_guideline_is_shown_in_the_language_and_stays_english_itself(qapp: QApplication, pack: Pack) -> None:
    assert shown(pack) is pack
    speak(qapp, "es")
    seen = shown(pack)
    assert seen.questions["fever"].text == "Fiebre"
    assert seen.questions["fever"].asked_when == pack.questions["fever"].asked_when
    assert (seen.digest, seen.pages[0].title) == (pack.digest, "Paciente")
    assert pack.questions["fever"].text == "Fever"
    assert said("What nobody has translated") == "What nobody has translated"
    line = f"Emergency all the same: S31: {pack.rules['S31'].text('urgent')}."
    assert said_of_scope(line).startswith("Emergencia de todos modos: S31: Llame a un especialista ya")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_day_that_is_shown_can_be_typed(qapp: QApplication, code: str) -> None:
    speak(qapp, code)
    for month in range(1, 13):
        assert read_day(day(date(2026, month, 3))) == date(2026, month, 3)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_number_that_is_shown_can_be_typed(qapp: QApplication, code: str) -> None:
    speak(qapp, code)
    for value in (0, 0.5, 2.5, 72.4, 400, 1234, 1200.5, 3600, 1234567, 0.125):
        assert read_number(number(value)) == value
        assert read_number(plain_number(value)) == value


@pytest.mark.parametrize(
    ("code", "typed", "value"),
    [
        ("en", "1,234", 1234),
        ("en", "1.234", None),
        ("es", "1.234", None),
        ("es", "1,234", None),
        ("fr", "1.234", None),
        ("fr", "1 234", 1234),
        ("fr", "1\u00a0234,5", 1234.5),
        ("es", "72,5", 72.5),
        ("es", "72.5", 72.5),
        ("en", "72,5", 72.5),
        ("es", "0.125", 0.125),
        ("es", "1,2,3", None),
        ("fr", "12 34", None),
    ],
)
def test_what_can_be_read_in_two_ways_is_refused(
    qapp: QApplication, code: str, typed: str, value: float | None
) -> None:
    speak(qapp, code)
    assert read_number(typed) == value
    assert value is None or not read_in_two_ways(typed)


def test_a_field_says_what_is_wrong_with_a_number_of_two_meanings(qtbot: QtBot, pack: Pack, qapp: QApplication) -> None:
    speak(qapp, "es")
    field = NumberAnswer(pack.questions["acetaminophen_total_mg_day"])
    qtbot.addWidget(field)
    field.field.setText("1.234")
    field.commit()
    assert field.value() is UNANSWERED
    assert field.error_line.sentence().startswith("Escriba 1234")
    field.field.setText("1234,5")
    field.commit()
    assert (field.value(), field.field.text()) == (1234.5, "1234,5")


@given(tenths=st.integers(min_value=442, max_value=7716))
def test_what_was_typed_in_pounds_is_shown_again_as_it_was(tenths: int, weight: Question) -> None:
    weigh_in(LB)
    typed = tenths / 10
    stored = to_stored(weight, typed)
    assert to_shown(weight, stored) == typed
    assert abs(stored - typed * units.POUND) <= 0.005
    low, high = limits(weight)
    assert low is not None
    assert high is not None
    assert (low <= typed <= high) == (20 <= stored <= 350)


def test_a_weight_in_pounds_is_stored_in_kilograms_and_not_changed_by_passing(qtbot: QtBot, weight: Question) -> None:
    weigh_in(LB)
    field = NumberAnswer(weight)
    qtbot.addWidget(field)
    given_values: list[object] = []
    field.answered.connect(given_values.append)
    field.field.setText("160.5")
    field.commit()
    assert given_values == [72.8]
    assert field.words() == "160.5 lb (72.8 kg)"
    field.set_value(72.5)
    assert field.field.text() == "159.8"
    field.commit()
    assert field.value() == 72.5
    assert given_values == [72.8]
    field.field.setText("44")
    field.commit()
    assert field.error_line.sentence().startswith("Weight is 44.1 to 771.6.")


def test_every_setting_is_declared_and_nothing_else_is_kept(session: Session) -> None:
    with pytest.raises(UserError) as fault:
        store(session.records, "clinic_nmae", "x")
    assert fault.value.what == "clinic_nmae is no setting of MSBack."
    with pytest.raises(UserError) as fault:
        store(session.records, "paper", "a5")
    assert fault.value.why == "It is one of a4, letter, not a5."
    with pytest.raises(UserError):
        check("clinic_name", "x" * 201)
    session.records.set_setting("paper", "a5")
    assert kept(session.records, "paper") == "a4"
    for setting in DECLARED.values():
        assert not setting.values() or setting.usual in setting.values()


def test_the_page_has_a_control_for_every_declared_setting(qtbot: QtBot, session: Session) -> None:
    settings = Settings(session)
    qtbot.addWidget(settings)
    made = set(settings.fields) | set(settings.picks) | {"sheet_language"}
    assert made == {key for key, one in DECLARED.items() if one.control != "own"}
    settings.picks["weight_unit"].segment.give("lb")
    assert units.weight_unit() == session.records.setting("weight_unit") == "lb"
    settings.picks["paper"].segment.give("letter")
    assert session.records.setting("paper") == "letter"


def test_what_is_decided_in_spanish_is_stored_as_the_guideline_says_it(qtbot: QtBot, session: Session) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speak(app, "es")
    visit = begun(session)
    plan = PlanView(session, visit)
    qtbot.addWidget(plan)
    row = next(row for row in plan.rows() if row.item == "S02")
    view = plan.row_view("S02")
    assert view is not None
    assert view.text.text() == row.said == "Siga atento a señales de alarma: la EM pide más cuidado"
    plan.accept_all()
    assert visit.decisions["S02"].text == "Stay watchful for red flags: MS calls for extra care"


def test_the_panel_says_every_card_and_fact_in_the_language(qtbot: QtBot, session: Session) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    visit = begun(session)
    english = {card.text for card in Case(session.pack, visit.assessment, visit.answers).cards}
    for code in ("es", "fr"):
        speak(app, code)
        case = Case(shown(session.pack), visit.assessment, visit.answers)
        assert not english & {card.text for card in case.cards}
        for result in visit.assessment.statements.values():
            for note in (*result.blocks, *result.cautions):
                assert said(note.text) != note.text, note


def test_arithmetic_of_a_dose_has_no_comma_for_thousands_where_that_is_a_decimal_mark(qapp: QApplication) -> None:
    note = "Most in a day 1,400 mg, not 1,800: eGFR 45 (GB05)."
    assert said_of_dose(note) == note
    speak(qapp, "fr")
    assert said_of_dose(note) == "Most in a day 1\u00a0400 mg, not 1\u00a0800: eGFR 45 (GB05)."
    assert said_of_dose("GB03: Frail or sensitive: start with 100 mg at night.").startswith("GB03: Fragile")


def test_what_is_kept_as_a_code_is_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    assert (reason_text("too_costly"), sex("other")) == ("Too costly", "other sex")
    speak(qapp, "fr")
    assert reason_text("too_costly") == "Trop cher"
    assert len({reason_text(code) for code in REASONS}) == len(REASONS)


@pytest.mark.parametrize(("code", "keys"), [("en", "YNU"), ("es", "SND"), ("fr", "ONI")])
def test_the_words_of_the_pages_have_room_beside_their_keys(
    qapp: QApplication, qtbot: QtBot, pack: Pack, code: str, keys: str
) -> None:
    speak(qapp, code)
    assert "".join(answer_letters()) == keys
    pages = PagesList([(page.id, said(page.title)) for page in pack.pages])
    qtbot.addWidget(pages)
    pages.resize(FORMS[1][1], 700)
    pages.show_states([PageState(page.id, page.title, 24, 24, 0, "") for page in pack.pages])
    pages.show()
    button = pages.next_button
    assert button.width() >= button.sizeHint().width(), button.text()
    for item in pages.items.values():
        item.set_current(True)
        name = QFontMetrics(theme().font("body", bold=True)).horizontalAdvance(item.text())
        count = QFontMetrics(theme().font("small")).horizontalAdvance(item.accessibleName().partition(", ")[2])
        assert name + count <= item.width() - theme().px(36 + 6 + 10), item.text()


def test_the_peg_has_the_decimal_mark_of_the_language(qapp: QApplication) -> None:
    assert peg_line(3.25, 5.7, date(2026, 11, 23)).startswith("PEG 3.2, the mean")
    speak(qapp, "fr")
    assert peg_line(4, 5.7, date(2026, 11, 23)).startswith("PEG 4,0")
    assert "5,7" in peg_line(4, 5.7, date(2026, 11, 23))
