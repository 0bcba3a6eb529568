"""Two languages on one sheet: each line with its other half, doses once, every passage marked with its language."""

import re
from dataclasses import replace

import pytest

from app.engine.pack import Value
from app.handouts.exercises import suggested
from app.handouts.options import SIZES, SheetOptions
from app.handouts.parts import Sheet, lines_of
from app.handouts.plan import Plan
from app.handouts.sheet import compose
from app.handouts.side_by_side import side_by_side
from app.handouts.typeset import compiler, inputs, typeset
from app.handouts.words import languages, words
from tests.handouts.conftest import CLINIC, DAY, Desk
from tests.handouts.reading_back import beyond_the_margins, even, languages_marked, pages, ungrouped

PAIRS = [(one, other) for one in languages() for other in languages() if one != other and "en" in (one, other)]


def plan(desk: Desk) -> Plan:
    answers: dict[str, Value | None] = {"mobility": "aid", "frequent_falls": False, "baseline_deficits": ("bladder",)}
    made = desk.plan("S03", "S04", "S06", "S07", desk.medicine("acetaminophen"), answers=answers, own=("Towel.",))
    return replace(made, exercises=suggested(answers))


def made(desk: Desk, *spoken: str, **options: object) -> Sheet:
    first, *others = spoken
    chosen = SheetOptions(first, others[0] if others else None, **options)  # type: ignore[arg-type]
    return compose(plan(desk), "Ana Lindqvist", DAY, "Dr M. Osei", CLINIC, chosen)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_every_line_has_the_same_line_of_the_other_language_beside_it(desk: Desk, one: str, other: str) -> None:
    both = {line.field: line for line in made(desk, one, other).lines}
    for alone in made(desk, other).lines:
        if (
            alone.field.startswith("text.")
            and "weekdays" not in alone.field
            and not alone.field.startswith("text.dose")
        ):
            line = both[alone.field]
            assert ungrouped(alone.text) == ungrouped(line.beside or line.text), line
    texts = words(one).texts
    assert both["text.walk_a_little"].text == texts["walk_a_little"]


def test_a_dose_stands_once_and_its_words_twice(desk: Desk) -> None:
    table = made(desk, "es", "en").medicines
    assert table is not None
    (row,) = table.rows
    assert row.amount is not None
    assert (row.amount.text, row.amount.beside) == ("500 mg", "")
    assert [(line.text, line.beside) for line in row.most] == [("3\N{NO-BREAK SPACE}000 mg", "")]
    assert row.wait[0].beside == "Wait at least 4\N{NO-BREAK SPACE}hours."
    assert row.until[-1].beside == "2\N{NO-BREAK SPACE}December"
    (told,) = {page.count("500mg") for page in pages(typeset(made(desk, "es", "en"))) if "500mg" in page}
    assert told == 1


@pytest.mark.parametrize(("one", "other"), [("en", "es"), ("pt", "en"), ("en", "pt")])
def test_a_number_that_stands_once_reads_the_same_in_both(desk: Desk, one: str, other: str) -> None:
    """1.000 is one in English and a thousand in Portuguese."""
    texts = [text for line in made(desk, one, other).lines for text in (line.text, line.beside)]
    assert not [text for text in texts if re.search(r"\d[.,]\d{3}", text)]
    assert any("3\N{NO-BREAK SPACE}000" in text for text in texts)


def test_what_somebody_wrote_themselves_stands_once(desk: Desk) -> None:
    lines = made(desk, "es", "en").lines
    assert [line.beside for line in lines if line.field in ("own.1", "clinic.name", "clinic.hours")] == [""] * 3


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("one", "other"), [("es", "en"), ("en", "ar"), ("ar", "en"), ("hi", "fr")])
def test_each_passage_says_its_language_and_stays_inside(desk: Desk, one: str, other: str, size: int) -> None:
    sheet = made(desk, one, other, size=size)
    pdf = typeset(sheet)
    assert {one, other} <= {language.split("-")[0] for language in languages_marked(pdf)}
    assert beyond_the_margins(pdf, size) == []
    assert typeset(sheet) == pdf
    assert compiler().compile_with_warnings(format="pdf", sys_inputs=inputs(sheet, "a4", size))[1] == []


def test_both_languages_of_a_line_are_on_one_page(desk: Desk) -> None:
    for size in SIZES:
        read = pages(typeset(made(desk, "es", "en", size=size)))
        for part in (made(desk, "es", "en", size=size).todo, made(desk, "es", "en", size=size).lists):
            for line in lines_of(part):
                if line.beside:
                    assert any(even(line.text) in page and even(line.beside) in page for page in read), line


def test_sheets_of_two_plans_are_never_put_together(desk: Desk) -> None:
    other = compose(desk.plan("S03"), "Ana", DAY, "", CLINIC, SheetOptions("es"))
    with pytest.raises(ValueError, match=r"not the same part|shorter|longer"):
        side_by_side(made(desk, "en"), other)
