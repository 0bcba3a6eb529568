"""Why no scan, no injection, no surgery now: for whom it holds and nobody else, in every language, in plain words."""

import re
from dataclasses import replace

import pytest
import yaml
from hypothesis import given, settings

from app.errors import UserError
from app.handouts.letters.why_not import why_not, why_not_texts
from app.handouts.options import PAPERS, SIZES, Paper, SheetOptions, Size
from app.handouts.parts import Sheet
from app.handouts.plan import Plan, recommended
from app.handouts.typeset import typeset
from app.handouts.words import languages, words
from app.paths import GUIDELINE, RESOURCES
from tests.handouts.conftest import CLINIC, DAY
from tests.handouts.letter_people import PACK, first_page, outside, people, read, tagged
from tests.patients import Answers, clear, engine

MARGIN_MM = 12
"""Signs above and below letters, and the space at the end of a line, reach into the 15 mm of a sheet."""
LONG_NAME = "Maximiliana Þórgunnur Łucja Ørsted von Hohenstein-Guðmundsdót"
SHAPED = {"ar", "hi"}
"""Languages whose letters change their shape in a word: a PDF gives back shapes, so their numbers are read alone."""
FIVE = {
    "two weeks": clear(pain_weeks=2),
    "pain for months": clear(pain_weeks=30, first_line_failed=True, optimised_treatment_months=6),
    "kidneys": clear(egfr=20),
    "leg pain": clear(pain_weeks=8, radicular_symptoms=True, neuropathic_features=True),
    "wheelchair": clear(mobility="wheelchair", heat_sensitive=True, baseline_deficits=["bladder", "leg_weakness"]),
}


def page(
    answers: Answers, options: SheetOptions | None = None, declined: tuple[str, ...] = (), name: str = "Ana Lindqvist"
) -> Sheet:
    assessment = engine().assess(answers)
    plan = recommended(assessment, answers, DAY)
    return why_not(PACK, assessment, plan, name, DAY, "Dr M. Osei", CLINIC, options, declined=declined)


def sections(made: Sheet) -> dict[str, list[str]]:
    return {section.id: [line.text for line in section.lines] for section in made.lists}


@pytest.mark.parametrize("who", FIVE)
@pytest.mark.parametrize("language", languages())
def test_the_page_read_back_has_every_line_in_every_language(who: str, language: str) -> None:
    made = page(FIVE[who], SheetOptions(language))
    pdf = typeset(made)
    assert tagged(pdf)
    text = words(language).texts
    told = {line.text for section in made.lists for line in section.lines}
    assert {text["why_not_scan_same"], text["why_not_shots_studies"], text["why_not_operation_pain"]} <= told
    assert {line.text for line in made.help.lines} >= {text["help_numb"], text["help_pee"]}
    shown = read(pdf)
    for line in told | {line.text for line in made.help.lines}:
        letters = re.findall(r"\d+", line) if language in SHAPED else [" ".join(line.split())]
        for each in letters:
            assert each in shown, line


def test_it_says_what_to_do_instead_from_the_plan_alone() -> None:
    made = page(FIVE["two weeks"])
    assert "Move your back gently. Start with a little." in sections(made)["instead"]
    assert words("en").text("why_not_medicines") in sections(made)["instead"]
    assert words("en").text("acupuncture") not in sections(made)["instead"]
    nothing = Plan((), (), None, "", "routine", (), clear())
    bare = why_not(PACK, engine().assess(clear()), nothing, "Ana", DAY, "", CLINIC)
    assert "instead" not in sections(bare)


def test_what_was_declined_is_not_spoken_of() -> None:
    assert [name for name in sections(page(clear())) if name.startswith("S")] == ["S27", "S30", "S35"]
    assert "S27" not in sections(page(clear(), declined=("S27",)))
    with pytest.raises(UserError, match="why not now"):
        page(clear(), declined=("S27", "S30", "S35"))


@pytest.mark.parametrize("flag", sorted(PACK.red_flags))
def test_never_for_someone_with_a_red_flag_or_with_one_open(flag: str) -> None:
    name = PACK.questions[flag].name
    with pytest.raises(UserError) as there:
        page(clear(**{flag: True}))
    assert there.value.why == f"A red flag is there: {name}."
    with pytest.raises(UserError) as unknown:
        page({**clear(), flag: None})
    assert name in unknown.value.why
    without = clear()
    del without[flag]
    with pytest.raises(UserError, match=re.escape("why not now")) as left:
        page(without)
    assert left.value.why.startswith("Red flags are open")


def test_never_while_something_else_is_urgent_and_never_out_of_scope() -> None:
    with pytest.raises(UserError) as urgent:
        page(clear(dmt=["natalizumab"], new_neuro_symptoms=True, new_neuro_over_24_h=True))
    assert "PML" in urgent.value.why
    with pytest.raises(UserError, match="why not now") as child:
        page(clear(age_years=16))
    assert "age_years" in child.value.why


def test_it_has_no_short_form() -> None:
    with pytest.raises(UserError, match="why not now") as refused:
        page(clear(), SheetOptions(short=True))
    assert "short" in refused.value.why


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", languages())
def test_every_page_keeps_its_margins_and_the_signs_stand_on_the_first(language: str, size: Size, paper: Paper) -> None:
    made = page(FIVE["pain for months"], SheetOptions(language, size=size, paper=paper), name=LONG_NAME)
    pdf = typeset(made)
    assert outside(pdf, MARGIN_MM) == []
    first = first_page(pdf)
    assert "112" in first
    if language not in SHAPED:
        assert made.help.heading.text in first


@pytest.mark.parametrize("size", SIZES)
def test_large_letters_and_two_languages_hold_every_line(size: Size) -> None:
    made = page(clear(), SheetOptions("es", "en", size=size))
    shown = read(typeset(made))
    for section in made.lists:
        for line in section.lines:
            assert " ".join(line.text.split()) in shown
            assert " ".join(line.beside.split()) in shown
    assert made.unreviewed is not None


def test_the_same_plan_gives_the_same_bytes_and_a_long_name_stays_whole() -> None:
    assert typeset(page(clear())) == typeset(page(clear()))
    assert "W" * 60 in read(typeset(page(clear(), name="W" * 60))).replace(" ", "")
    assert page(clear(), name="").title.text == words("en").text("why_not_title_without_name")


def test_every_line_rests_on_a_statement_or_a_fact() -> None:
    files = (GUIDELINE / "evidence.yaml", RESOURCES / "handouts" / "evidence.yaml")
    known = {fact for file in files for fact in yaml.safe_load(file.read_text("utf-8"))["facts"]} | set(PACK.statements)
    texts = why_not_texts()
    lines = [
        texts.checked,
        texts.medicines,
        *texts.changes.lines,
        *(line for part in texts.parts for line in part.lines),
    ]
    for line in lines:
        assert line.origin, line.id
        assert set(line.origin) <= known
    ids = {line.id for line in lines} | {texts.fair.id, texts.instead, texts.changes.heading}
    ids |= {part.heading for part in texts.parts} | {"why_not_title", "why_not_title_without_name"}
    assert {key for key in words("en").texts if key.startswith("why_not")} <= ids


@settings(max_examples=150, deadline=None)
@given(answers=people())
def test_whoever_gets_it_has_answered_no_to_every_red_flag(answers: Answers) -> None:
    try:
        made = page(answers)
    except UserError:
        return
    assert all(answers.get(flag) is False for flag in PACK.red_flags)
    assert engine().urgency(answers) in ("routine", "undetermined")
    assert {section.id for section in made.lists} >= {"S27", "S30", "S35"}


@settings(max_examples=50, deadline=None)
@given(answers=people())
def test_whoever_has_no_red_flag_and_nothing_urgent_gets_it(answers: Answers) -> None:
    whole = {**clear(), **{field: value for field, value in answers.items() if field not in PACK.red_flags}}
    whole |= {"age_years": 47, "ms_confirmed": True, "new_neuro_symptoms": False}
    assert sections(replace(page(whole)))
