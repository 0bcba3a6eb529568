"""The identity strip: who this is, whole or cut where it may be cut, and what must never be overlooked."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine.pack import Value
from app.gui import words
from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.strip import IdentityStrip
from app.gui.theme import Theme, apply, theme
from app.records import PatientRecord
from tests.gui.visiting import NOW, open_session
from tests.patients import clear, engine

PACK = engine().pack


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = open_session(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def strip(themed: QApplication, qtbot: QtBot, session: Session) -> IdentityStrip:
    made = IdentityStrip(session)
    qtbot.addWidget(made)
    made.resize(1366, 56)
    made.show()
    return made


def patient(session: Session, family: str = "Lindqvist", given: str = "Ana") -> PatientRecord:
    return session.records.add_patient(
        family_name=family, given_name=given, birth_date=date(1979, 3, 12), sex="female", today=NOW.date()
    )


def test_it_says_who_this_is_and_the_baseline_in_words(strip: IdentityStrip, session: Session) -> None:
    who = patient(session)
    answers: dict[str, Value | None] = {
        "ms_course": "relapsing_remitting",
        "dmt": ("dimethyl_fumarate",),
        "baseline_deficits": ("sensory_loss", "bladder"),
        "egfr": 52.0,
        "allergies": ("latex",),
    }
    strip.show(who, answers, engine().assess(answers))
    assert strip.name_line.accessibleName() == (
        f"Lindqvist, Ana 47 years · female · born 12 Mar 1979 · No. {who.number}"
    )
    assert strip.background.text() == "Relapsing-remitting MS · dimethyl fumarate · baseline: loss of feeling, bladder"
    assert [tag.text() for tag in (strip.urgency, strip.allergy, strip.egfr)] == [
        "Not decided",
        "Allergy: latex",
        "eGFR 52",
    ]


@pytest.mark.parametrize(
    ("answers", "tag"),
    [
        ({}, "Allergies not asked"),
        ({"allergies": None}, "Allergies not known"),
        ({"allergies": ()}, "No known allergy"),
        ({"allergies": ("latex", "opioid")}, "Allergy: opioid, latex"),
        ({"allergies": ("latex", "opioid", "duloxetine")}, "Allergy: duloxetine, opioid and 1 more"),
        ({"allergies": (), "aspirin_sensitive_asthma": True}, "Allergy: aspirin asthma"),
        ({"aspirin_sensitive_asthma": True}, "Allergy: aspirin asthma"),
    ],
)
def test_the_allergy_tag_never_says_less_than_is_known(answers: words.Answers, tag: str) -> None:
    shown, whole = words.allergy(PACK, answers)
    assert shown == tag
    known = answers.get("allergies")
    for choice in PACK.questions["allergies"].choices:
        named = choice.text.split(",")[0].casefold() in whole.casefold()
        assert named == (isinstance(known, tuple) and choice.id in known)


@pytest.mark.parametrize(
    ("changes", "tag"),
    [
        ({}, "Routine"),
        ({"fever": None}, "Not decided"),
        ({"fever": True}, "Urgent"),
        ({"saddle_numbness": True}, "Emergency"),
        ({"ms_confirmed": False}, "Guideline does not apply"),
        ({"ms_confirmed": False, "saddle_numbness": True}, "Emergency"),
    ],
)
def test_the_urgency_is_said_in_words(
    strip: IdentityStrip, session: Session, changes: dict[str, object], tag: str
) -> None:
    answers = clear(**changes)
    strip.show(patient(session), answers, engine().assess(answers))
    assert strip.urgency.text() == tag
    assert strip.urgency.isVisible()


def test_without_an_assessment_there_is_no_urgency(strip: IdentityStrip, session: Session) -> None:
    strip.show(patient(session), clear(), None)
    assert not strip.urgency.isVisible()
    assert strip.allergy.isVisible()


@pytest.mark.parametrize(("width", "scale"), [(1024, 1.0), (800, 1.0), (1366, 2.0)])
def test_a_long_name_loses_given_names_and_keeps_its_end(
    strip: IdentityStrip, session: Session, qtbot: QtBot, width: int, scale: float
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, Theme("light", scale))
    given = "Maria Guadalupe Concepcion Esperanza Valentina Francisca Antonia Remedios del Carmen y de la Luz"
    who = patient(session, "Fernandez", given)
    strip.show(who, clear(), engine().assess(clear()))
    strip.resize(width, 56)
    qtbot.waitUntil(lambda: strip.width() == width)
    # The layout of the parts comes after that of the strip.
    qtbot.waitUntil(lambda: strip.name_line.fitted()[0].endswith("…"))
    name, rest = strip.name_line.fitted()
    assert name.startswith("Fernandez, ")
    assert name.endswith("…")
    assert rest == "", "who it is stands below, where it has room"
    assert f"born 12 Mar 1979 · No. {who.number}" in strip.background.fitted()
    assert strip.background.isVisible()
    assert strip.more.isVisible()
    drawn = QFontMetrics(theme().font("name")).horizontalAdvance(name)
    assert drawn <= strip.name_line.width()
    assert given in strip.name_line.accessibleName()
    assert given in strip.name_line.toolTip()


def test_the_family_name_stays_in_the_narrowest_window(strip: IdentityStrip, session: Session, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, Theme("light", 2.0))
    strip.show(patient(session), clear(), engine().assess(clear()))
    strip.resize(800, 112)
    qtbot.waitUntil(lambda: strip.width() == 800)
    QApplication.processEvents()
    assert strip.name_line.fitted()[0].startswith("Lindqvist, ")
    assert strip.allergy.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_letter_of_a_name_loses_its_dots(strip: IdentityStrip, session: Session, qtbot: QtBot, scale: float) -> None:
    """Final yeh without its two dots is another letter, and another name."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, Theme("light", scale))
    strip.show(patient(session, "علي", ""), {}, None)
    QApplication.processEvents()
    wide = QFontMetrics(theme().font("name")).horizontalAdvance("علي")
    whole = QImage(wide, strip.height() * 2, QImage.Format.Format_RGB32)
    whole.fill(theme().color("surface"))
    painter = QPainter(whole)
    painter.setFont(theme().font("name"))
    painter.setPen(theme().color("text"))
    painter.drawText(0, strip.height(), "علي")
    painter.end()
    shown = strip.grab(QRect(strip.name_line.pos(), QSize(wide, strip.name_line.height()))).toImage()
    assert ink(whole) > 40
    assert ink(shown) == pytest.approx(ink(whole), abs=2)


def ink(image: QImage) -> int:
    """How many dots are dark."""
    return sum(image.pixelColor(x, y).lightness() < 128 for x in range(image.width()) for y in range(image.height()))


def test_two_sisters_of_a_long_name_are_told_apart(strip: IdentityStrip, session: Session, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, Theme("light", 2.0))
    strip.resize(1024, 96)
    for given in ("María del Carmen", "María del Pilar"):
        who = patient(session, "García-Montenegro de la Fuente y Álvarez", given)
        strip.show(who, clear(), engine().assess(clear()))
        qtbot.waitUntil(lambda: strip.width() == 1024)
        QApplication.processEvents()
        assert strip.background.fitted().startswith(f"47 years · female · born 12 Mar 1979 · No. {who.number}")


def test_in_a_narrow_window_the_rest_is_one_key_away(strip: IdentityStrip, session: Session, qtbot: QtBot) -> None:
    strip.show(patient(session), clear(egfr=52), engine().assess(clear(egfr=52)))
    strip.resize(900, 56)
    qtbot.waitUntil(strip.more.isVisible)
    assert strip.urgency.isVisible()
    assert strip.allergy.isVisible()
    assert not strip.egfr.isVisible()
    strip.more.click()
    card = QApplication.activePopupWidget()
    assert card is not None
    said = [label.text() for label in card.findChildren(Text)]
    assert "eGFR 52" in said
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_a_screen_can_put_its_button_before_the_tags(strip: IdentityStrip, session: Session, qtbot: QtBot) -> None:
    button = Button("Begin visit", "primary")
    strip.add_button(button)
    strip.show(patient(session), {}, None)
    QApplication.processEvents()
    assert strip.name_line.x() < button.x() < strip.allergy.x()
    with qtbot.waitSignal(strip.back):
        strip.back_link.click()


def test_the_name_is_in_the_middle_where_there_is_no_second_line(
    strip: IdentityStrip, session: Session, qtbot: QtBot
) -> None:
    strip.show(patient(session), {}, None)
    QApplication.processEvents()
    assert not strip.background.isVisible()
    middle = strip.name_line.geometry().center().y()
    assert abs(middle - strip.rect().center().y()) <= 1
    assert strip.name_line.width() > 600
    strip.show(patient(session), {"ms_course": "relapsing_remitting"}, None)
    QApplication.processEvents()
    assert strip.background.isVisible()
    assert strip.name_line.geometry().center().y() < middle


def test_figures_stay_with_their_words_where_reading_is_from_right_to_left(
    strip: IdentityStrip, session: Session
) -> None:
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    strip.show(patient(session), clear(), None)
    assert "\u206847 years\u2069" in strip.name_line.fitted()[1]
    assert "47 years · female" in strip.name_line.accessibleName()


def test_when_a_pain_began_is_said_as_far_as_a_calendar_goes() -> None:
    today = date(2026, 11, 23)
    assert words.began(3, today) == "Since about 2 November"
    assert words.began(0.5, today) == "Since about 19 November"
    assert words.began(60, today) == "Since about September 2025"
    assert words.began(2600, today).startswith("Since about ")
    assert words.began(10_000_000, today) == ""
