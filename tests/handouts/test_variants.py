"""Every language, size, paper and length, made for worked patients and read back from the PDF."""

import io
import re
from dataclasses import replace
from functools import cache
from itertools import product

import pypdf
import pytest

from app.handouts.exercises import Chosen, exercise_set
from app.handouts.frame import SOURCE
from app.handouts.options import PAPERS, SIZES, SheetOptions
from app.handouts.parts import Line, Sheet, Short, lines_of
from app.handouts.plan import Plan, recommended
from app.handouts.sheet import compose
from app.handouts.typeset import typeset
from app.handouts.words import languages, words
from tests.handouts.conftest import CLINIC, DAY, Desk
from tests.handouts.reading_back import beyond_the_margins, even, pages
from tests.patients import engine, patient, worked

NAME = "Ana Lindqvist"
LONG_NAME = "Maximiliana Þórgunnur Łucja Ørsted von Hohenstein-Guðmundsdót"
PEOPLE = (
    "severe pain with spasm",
    "72 years, kidneys at 45, ACE inhibitor with a diuretic, severe spasm",
    "five months of neuropathic pain",
    "fever on ocrelizumab",
    "saddle numbness with a neurogenic bladder at baseline",
)
SHAPED = {"ar", "hi"}
"""Languages whose letters change their shape in a word: a PDF gives back shapes, so their numbers are read alone."""
VARIANTS = [
    SheetOptions(language, size=size, paper=paper, short=short)
    for language, size, paper, short in product(languages(), SIZES, PAPERS, (False, True))
]


def name_of(options: SheetOptions) -> str:
    return f"{options.language}-{options.size}-{options.paper}{'-short' if options.short else ''}"


@cache
def plan_of(person: str) -> Plan:
    """What is recommended for a worked patient, the exercises dosed."""
    (vignette,) = (each for each in worked()["vignettes"] if each["name"] == person)
    answers = patient(vignette)
    plan = recommended(engine().assess(answers), answers, DAY)
    doses = exercise_set().exercises
    return replace(plan, exercises=tuple(Chosen(one.exercise, doses[one.exercise].dose) for one in plan.exercises))


def made(plan: Plan, options: SheetOptions, name: str = NAME) -> Sheet:
    return compose(plan, name, DAY, "Dr M. Osei", CLINIC, options)


def printed_lines(sheet: Sheet) -> list[Line]:
    """What must be on the paper, however tight it is: pictures are not read, and a long name may leave the title."""
    if sheet.short is not None:
        return [sheet.footer, sheet.help.heading, *must_be_short(sheet.short)]
    figures = [line for row in (sheet.exercises.rows if sheet.exercises else ()) for line in (row.start, row.end)]
    others = (
        sheet.title,
        *sheet.help.lines,
        *sheet.pictures,
        sheet.page_count,
        sheet.questions and sheet.questions.heading,
    )
    carded = sheet.medicines.columns if sheet.medicines and sheet.size > 12 else ()
    nowhere = sheet.letterhead.left[1:] + sheet.letterhead.right[1:] if sheet.again is None else ()
    left_out = {
        line.text
        for line in (*others, *figures, *nowhere, *(line for line in carded if "column" in line.field))
        if line
    }
    return [line for line in sheet.lines if line.text not in left_out]


def must_be_short(short: Short) -> list[Line]:
    """A short sheet may drop lines of advice for want of room, and nothing else."""
    rows = [row for row in short.rows if not row.spare]
    return [line for row in rows for part in (row.head, row.rest, row.blanks) for line in lines_of(part)]


def numbers(texts: list[str]) -> set[str]:
    return {number for text in texts for number in re.findall(r"\d+", even(text))}


@pytest.mark.parametrize("options", VARIANTS, ids=name_of)
def test_every_patient_gets_the_whole_plan_on_the_paper(options: SheetOptions) -> None:
    for person in PEOPLE:
        sheet = made(plan_of(person), options)
        pdf = typeset(sheet)
        read = pages(pdf)
        paper = "".join(read)
        assert all(word in page for page in read for word in NAME.split()), person
        for line in printed_lines(sheet):
            if options.language not in SHAPED:
                assert even(line.text) in paper, (person, line)
        told = [line.text for line in printed_lines(sheet) if not line.field.startswith("clinic.")]
        assert numbers(told) <= numbers(read), person
        assert beyond_the_margins(pdf, sheet.size) == [], person
        assert len(read) == 1 or not options.short, person
        assert (sheet.unreviewed is None) is (options.language == SOURCE or bool(words(options.language).reviewed_by))


@pytest.mark.parametrize("options", [each for each in VARIANTS if each.language not in SHAPED], ids=name_of)
def test_the_signs_to_get_help_for_are_whole_on_page_one(options: SheetOptions) -> None:
    """With a long name, too; at large sizes in fewer words, and then all of those.

    Of letters that change their shapes the text on paper cannot be compared.
    """
    sheet = made(plan_of(PEOPLE[0]), options, LONG_NAME)
    (first, *_) = pages(typeset(sheet))
    assert sheet.tight is not None
    assert sheet.help.closing is not None
    full = all(even(line.text) in first for line in sheet.help.lines)
    fewer = [line for line in sheet.tight.help if even(line.text) in first]
    assert even(sheet.help.heading.text) in first
    assert even(sheet.help.closing.text) in first
    assert full or len(fewer) == len(sheet.tight.help) or (options.short and len(fewer) >= 3)
    assert full or options.size > 12 or options.short


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("paper", PAPERS)
def test_the_longest_plan_of_the_longest_name_stays_inside_and_keeps_its_lines(size: int, paper: str) -> None:
    (options,) = (each for each in VARIANTS if name_of(each) == f"en-{size}-{paper}")
    sheet = made(Desk().longest(), options, LONG_NAME)
    pdf = typeset(sheet)
    paper_text = "".join(pages(pdf))
    assert beyond_the_margins(pdf, sheet.size) == []
    assert [line for line in printed_lines(sheet) if even(line.text) not in paper_text] == []


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_set_smaller_than_was_chosen(size: int) -> None:
    (options,) = (each for each in VARIANTS if name_of(each) == f"en-{size}-a4")
    sizes = set()

    def note(text: str, _user: object, matrix: list[float], _font: object, font_size: float) -> None:
        if text.strip():
            sizes.add(round(abs(font_size * matrix[3]), 1))

    for page in pypdf.PdfReader(io.BytesIO(typeset(made(plan_of(PEOPLE[0]), options)))).pages:
        page.extract_text(visitor_text=note)
    assert min(sizes) == size


@pytest.mark.parametrize("language", languages())
def test_the_same_bytes_twice_and_the_language_in_the_file(language: str) -> None:
    for size, short in product(SIZES, (False, True)):
        sheet = made(plan_of(PEOPLE[0]), SheetOptions(language, size=size, short=short))
        assert typeset(sheet) == typeset(sheet)
    root = pypdf.PdfReader(io.BytesIO(typeset(sheet))).trailer["/Root"].get_object()
    assert str(root["/Lang"]).startswith(language)  # type: ignore[index]
