"""Every paper of the sample says on every page that it is nobody, in the paper's own languages; no other paper does."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.course import course
from app.encounter import Encounter
from app.gui.chart.paper import course_pdf
from app.gui.language import speak
from app.gui.plan.signing import sign_and_keep
from app.gui.session import Session
from app.gui.sheet.document import Document, Task, task
from app.handouts.frame import sample_mark
from app.handouts.options import SheetOptions, Size
from app.handouts.words import languages, words
from app.past import past_of
from app.sample import add_sample, sample_answers
from tests.gui.visiting import NOW, begun, open_session
from tests.handouts.reading_back import even, pages
from tests.patients import clear

CALLED = "Example"
"""Not the words of the mark: those must stand on the page by themselves."""
MARKS = {even(words(one).text("sample")) for one in languages()}
ENGLISH = SheetOptions()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = open_session(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def sample(session: Session) -> Encounter:
    visit = session.begin(add_sample(session.records, CALLED, NOW.date()))
    visit.answer_many(sample_answers(session.pack))
    return visit


def paper(session: Session, visit: Encounter, document: Document, options: SheetOptions = ENGLISH) -> list[str]:
    made = task(session, visit, document, options)
    assert isinstance(made, Task)
    found = pages(made.make(options.paper))
    assert found
    return found


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("size", [12, 20])
def test_each_page_of_a_sheet_says_so_in_its_language(
    session: Session, sample: Encounter, language: str, size: Size
) -> None:
    sheet = paper(session, sample, "sheet", replace(ENGLISH, language=language, size=size))
    assert all(page.count(even(words(language).text("sample"))) == 1 for page in sheet), sheet[0][:200]


def test_a_sheet_of_two_languages_says_so_in_both(session: Session, sample: Encounter) -> None:
    for page in paper(session, sample, "sheet", replace(ENGLISH, second_language="es", paper="letter")):
        assert even(sample_mark("en", "es")) in page


@pytest.mark.parametrize("document", ["copy", "why-not"])
def test_each_page_of_the_other_papers_says_so(session: Session, sample: Encounter, document: Document) -> None:
    if document == "why-not":
        sample.answer_many(dict.fromkeys((one for one, given in sample.answers.items() if given is None), False))
    assert all(even(sample_mark("en")) in page for page in paper(session, sample, document))


def test_a_letter_and_the_short_sheet_of_an_emergency_say_so(session: Session, sample: Encounter) -> None:
    sample.answer("saddle_numbness", True)
    short = replace(ENGLISH, short=True)
    for found in (paper(session, sample, "referral"), paper(session, sample, "sheet", short)):
        assert all(even(sample_mark("en")) in page for page in found)


def test_the_sheet_that_is_kept_says_so(session: Session, sample: Encounter) -> None:
    """Its table of medicines goes on overleaf."""
    sample.accept("S03", ["S03", "S04", "S05", "S06"], "Exercise")
    sample.accept("S08", ["S08"], "Ibuprofen")
    sample.add_own("Walk with your neighbour")
    sign_and_keep(session, sample)
    (kept,) = sample.sheets()
    assert all(even(sample_mark("en")) in page for page in pages(kept.pdf))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_chart_says_so_in_the_language_of_the_window(
    session: Session, sample: Encounter, themed: QApplication, language: str
) -> None:
    sign_and_keep(session, sample)
    person = begun(session, clear(pain_nrs=4))
    sign_and_keep(session, person)
    speak(themed, language)
    try:
        for visit in (sample, person):
            told = course(session.pack, past_of(session.store, visit.patient.id), NOW.date())
            found = pages(course_pdf(session, visit.patient, told))
            assert all((even(sample_mark(language)) in page) == (visit is sample) for page in found)
    finally:
        speak(themed, "en")


def test_no_paper_of_a_person_says_so(session: Session, sample: Encounter) -> None:
    person = begun(session, clear(pain_nrs=4, saddle_numbness=True))
    documents: tuple[Document, ...] = ("sheet", "copy", "referral")
    for document in documents:
        text = "".join(paper(session, person, document))
        assert not any(mark in text for mark in MARKS)
