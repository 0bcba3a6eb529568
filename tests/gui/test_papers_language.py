"""Papers for clinicians speak as the window does: nothing but sources and a dose's arithmetic stays English."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.encounter import Encounter
from app.engine.cards import cards
from app.gui.language import ENGLISH, LANGUAGES, speak
from app.gui.pack_words import shown
from app.gui.session import Session
from app.gui.sheet.record import copy_of, letter_of, spoken
from app.handouts.clinician.copy_words import languages, small
from app.handouts.parts import Line
from tests.gui.plan_visits import begun

pytestmark = pytest.mark.usefixtures("themed", "english_again")
OTHERS = [language for language in LANGUAGES if language != ENGLISH]


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, ENGLISH)
    QLocale.setDefault(before)


def test_there_are_papers_in_every_language_of_the_window() -> None:
    assert set(languages()) == set(LANGUAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_copy_and_letter_speak_as_the_window_does(qapp: QApplication, session: Session, language: str) -> None:
    routine, urgent = decided(session), begun(session, saddle_numbness=True)
    english = [*copy_of(session, routine).lines, *copy_of(session, urgent).lines, *letter_of(session, urgent).lines]
    speak(qapp, language)
    copy, letter = copy_of(session, routine), letter_of(session, urgent)
    said = [*copy.lines, *copy_of(session, urgent).lines, *letter.lines]
    assert (copy.language, letter.language) == (language, language)
    assert copy.unreviewed is not None
    assert letter.unreviewed is not None
    kept = kept_in_english(session, routine, urgent)
    same = {line.text for line in said} & {line.text for line in english} - kept
    assert [text for text in same if len(re.findall(r"[^\W\d_]{3,}", text)) > 1] == []
    assert ids(said) == ids(english)


@pytest.mark.parametrize("language", OTHERS)
def test_of_a_response_the_medicine_is_left_in_each_language(
    qapp: QApplication, session: Session, language: str
) -> None:
    speak(qapp, language)
    for question in shown(session.pack).questions.values():
        if question.id.endswith("_response"):
            assert len(spoken().medicine(question.name).split()) == 1 < len(small(question.name).split())


def decided(session: Session) -> Encounter:
    """The sample's visit with every piece of advice taken over, but heat."""
    visit = begun(session)
    for card in cards(session.pack, visit.assessment):
        if "S07" in card.statements:
            visit.decline(card.id, card.statements, "too_costly", "")
        elif card.status in ("do", "consider"):
            visit.accept(card.id, card.statements, card.text)
    return visit


def kept_in_english(session: Session, *visits: Encounter) -> set[str]:
    """Where facts come from, arithmetic, and what names the guideline."""
    notes = {
        note
        for visit in visits
        for result in visit.assessment.medicines.values()
        if result.regimen
        for note in result.regimen.notes
    }
    sources = {fact.source.replace(" ; ", "; ") for fact in session.pack.facts.values()}
    digest = session.pack.digest
    grouped = " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
    return sources | notes | {f"{session.pack.id} {session.pack.version}", grouped}


def ids(lines: list[Line]) -> list[str]:
    """The statements and facts that the lines name, in their order."""
    return [one for line in lines for one in re.findall(r"\b(?:S|NS|GB|MS|RF|DM|DG)\d\d\b", line.text)]
