"""Faults in the language of the window: the sentence, what stands in its gaps, numbers and days as one writes them."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.errors import OfGuideline, Said, UserError
from app.fault_words import telling
from app.gui import messages, start_fault
from app.gui.faults import in_words, translated
from app.gui.language import ENGLISH, LANGUAGES, speak
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.theme import Theme, apply, theme
from app.gui.visit.lines import FaultLine
from db.faults import DamagedBackup, DiskFull

pytestmark = pytest.mark.usefixtures("themed", "english_again")
BIRTHDAY = date(2030, 3, 12)


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def full() -> UserError:
    with pytest.raises(UserError) as told, telling():
        raise DiskFull(Path("D:/records"), "database or disk is full")
    return told.value


def test_every_language_says_it_and_english_stays_what_is_stored(qapp: QApplication, full: UserError) -> None:
    said = {}
    for language in LANGUAGES:
        speak(qapp, language)
        said[language] = translated(full).what
    assert said == {
        "en": "There is no room left to save.",
        "es": "No queda sitio para guardar.",
        "fr": "Il n’y a plus de place pour enregistrer.",
    }
    assert str(full).startswith("There is no room left to save. The disk of ")


def test_gaps_are_filled_as_the_window_writes_them(qapp: QApplication) -> None:
    born = Said("The birth date {day} is in the future.", day=BIRTHDAY)
    room = Said("It needs {needed} MB, and {free} MB are free in {folder}.", needed=1234, free=2.5, folder="D:/x")
    held = Said("{at} is in the future.", at=datetime(2030, 3, 12, 14, 5, tzinfo=UTC))
    speak(qapp, ENGLISH)
    assert in_words(born) == "The birth date 2030-03-12 is in the future."
    assert in_words(room) == "It needs 1,234 MB, and 2.5 MB are free in D:/x."
    assert in_words(held) == "2030-03-12 14:05 is in the future."
    speak(qapp, "es")
    assert in_words(born) == "La fecha de nacimiento 12 mar 2030 está en el futuro."
    assert in_words(room) == "Necesita 1\N{NO-BREAK SPACE}234 MB, y en D:/x quedan libres 2,5 MB."
    assert in_words(held) == "12 mar 2030, 14:05 está en el futuro."


def test_a_sentence_within_a_sentence_is_translated_too(qapp: QApplication) -> None:
    with pytest.raises(UserError) as told, telling():
        raise DamagedBackup(Path("a.backup"), "{name} is missing", name="msback.db")
    faults = (
        Said("{characters} in {field}", characters="漢 (U+6F22)", field=Said("the patient's name")),
        Said("{characters} in {field}", characters="क", field=Said("your own line {number}", number="2")),
    )
    listed = UserError("The sheet cannot be printed: {faults}.", "It is damaged.", "Try again.", faults=faults)
    assert listed.what == ("The sheet cannot be printed: 漢 (U+6F22) in the patient's name; क in your own line 2.")
    speak(qapp, "fr")
    assert translated(told.value).why == "Le fichier a.backup n’est pas tel qu’il a été écrit (msback.db manque)."
    assert translated(listed).what == (
        "La fiche ne peut pas être imprimée\N{NO-BREAK SPACE}: "
        "漢 (U+6F22) dans le nom du patient; क dans votre propre ligne 2."
    )


def test_words_of_the_guideline_and_of_the_system_are_what_they_are(qapp: QApplication) -> None:
    speak(qapp, "es")
    flags = Said("Red flags are open: {flags}.", flags=(OfGuideline("fever"), OfGuideline("no such words")))
    assert in_words(flags).startswith("Hay señales de alarma sin decidir: ")
    assert in_words(flags).endswith(", no such words.")
    assert in_words(Said("The disk says: {reason}.", reason="No such device")) == "El disco dice: No such device."
    assert in_words("The file {path} cannot be reached") == "The file {path} cannot be reached"
    assert in_words(Said("Nobody has translated {this}")) == "Nobody has translated {this}"


def test_each_place_of_the_window_says_it_in_its_language(qapp: QApplication, qtbot: QtBot, full: UserError) -> None:
    speak(qapp, "fr")
    box, line, foot = messages.tell(None, full), ErrorLine(), FaultLine()
    page = start_fault.records_fault(full)
    for part in (box, line, foot, page):
        qtbot.addWidget(part)
    line.tell(full)
    foot.say(full, kept=True)
    what, todo = "Il n’y a plus de place pour enregistrer.", "faites de la place sur le disque"
    assert (box.title, page.accessibleName()) == (what, what)
    for said in (*box.lines[1:], line.sentence(), foot.accessibleName(), page.accessibleDescription()):
        assert todo in said
    box.findChildren(Button)[1].click()
    copied = QGuiApplication.clipboard().text().split("\n")
    assert (len(copied), copied[0]) == (3, what)
    assert messages.tell(None, full) is box
    line.tell(None)
    assert line.sentence() == ""


def test_the_buttons_of_a_page_that_stops_the_start_stay_inside_it(
    qapp: QApplication, qtbot: QtBot, full: UserError
) -> None:
    speak(qapp, "fr")
    apply(qapp, Theme("light", 2.0))
    page = start_fault.records_fault(full)
    qtbot.addWidget(page)
    for width in (1600, 1024):
        page.resize(width, 700)
        page.show()
        room = width - theme().size("page_margin") - theme().px(16)
        ends = partial(ends_of_buttons, page)
        assert len(ends()) == 3
        qtbot.waitUntil(partial(inside, ends, room))


def ends_of_buttons(page: QWidget) -> list[int]:
    """Where each ends on the page."""
    return [button.mapTo(page, button.rect().topRight()).x() for button in page.findChildren(Button)]


def inside(ends: Callable[[], list[int]], room: int) -> bool:
    return all(0 < one <= room for one in ends())
