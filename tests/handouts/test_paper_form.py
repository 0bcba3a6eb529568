"""The form for a day without power: every question of the pack on it, and what to do at once as the engine has it."""

import io
import subprocess
import sys
from pathlib import Path

import pypdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types of its own, and there are no stubs
import pytest
from pypdf.generic import DictionaryObject

from app.engine.cards import cards
from app.handouts.paper_form.form import compose_form, typeset_form
from app.handouts.paper_form.parts import Ask
from app.handouts.plan import Clinic
from app.handouts.typeset import Paper
from tests.handouts.conftest import CLINIC
from tests.patients import engine

PACK = engine().pack
FORM = compose_form(engine(), CLINIC)
PAGES = (FORM.flags, *FORM.pages)


def asks() -> dict[str, Ask]:
    return {ask.id: ask for page in PAGES for group in page.groups for ask in group.asks}


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.replace("\u200b", "").split())


def test_every_question_stands_on_it_once_red_flags_first_then_as_in_the_wizard() -> None:
    order = [page.id for page in PACK.pages if page.id != "red_flags"]
    assert [page.id for page in PAGES] == ["red_flags", *order]
    asked = [ask.id for page in PAGES for group in page.groups for ask in group.asks]
    wizard = {page.id: list(page.questions) for page in PACK.pages}
    assert asked == [name for page in PAGES for name in wizard[page.id]]


def test_a_red_flag_bears_the_mark_of_what_the_engine_says_of_it_alone() -> None:
    by_mark = {act.mark.text: act for act in FORM.acts}
    for flag in PACK.red_flags:
        urgent = [card for card in cards(PACK, engine().assess({flag: True})) if card.status == "urgent"]
        marks = [mark for mark in asks()[flag].marks.text.split(", ") if mark and not mark.startswith("(")]
        assert sorted(by_mark[mark].text.text for mark in marks) == sorted(card.text for card in urgent), flag


def test_what_to_do_is_said_in_the_words_of_the_pack_with_its_statements_or_facts() -> None:
    known = PACK.statements.keys() | PACK.facts.keys()
    for act in FORM.acts:
        assert act.ids.text.split(), act.text.text
        assert known.issuperset(act.ids.text.split())
    assert {"S31", "S32", "S33"} <= {each for act in FORM.acts for each in act.ids.text.split()}
    assert {alert.fact for alert in PACK.alerts} <= {act.ids.text for act in FORM.acts}


def test_a_flag_that_acts_only_with_others_says_so_in_brackets_and_with_which() -> None:
    assert asks()["cancer_history"].marks.text == "(E)"
    assert asks()["fever"].marks.text == "E"
    also = " ".join(line.text for line in next(act for act in FORM.acts if act.mark.text == "E").also)
    assert "cancer history" in also
    assert "unrelenting night pain" in also
    assert any(line.text.startswith("Weakened immunity: ") for line in FORM.means)


def test_a_condition_is_said_where_a_question_is_not_for_everybody() -> None:
    for name, question in PACK.questions.items():
        assert (asks()[name].only_if is None) == (question.asked_when is None), name
    only = asks()["gestation_weeks"].only_if
    assert only is not None
    assert only.text == "pregnancy: pregnant"


def test_options_ranges_and_units_are_those_of_the_pack() -> None:
    for name, question in PACK.questions.items():
        ask = asks()[name]
        assert [choice.text for choice in ask.choices] == [choice.text for choice in question.choices], name
        if question.type in ("int", "number") and not ask.score:
            assert ask.within is not None
            assert ask.within.text == f"{question.low:,g} to {question.high:,g}"
            assert (ask.unit.text if ask.unit else "") == question.unit_text


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_it_fits_on_two_sheets_of_paper_printed_on_both_sides(paper: Paper) -> None:
    pdf = typeset_form(FORM, paper)
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert 2 <= len(reader.pages) <= 4
    width, height = {"a4": (595, 842), "letter": (612, 792)}[paper]
    assert all((round(page.mediabox.width), round(page.mediabox.height)) == (width, height) for page in reader.pages)
    assert typeset_form(compose_form(engine(), CLINIC), paper) == pdf


def test_it_is_tagged_named_and_in_english() -> None:
    pdf = typeset_form(FORM)
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    root = reader.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    assert str(root["/Lang"]) == "en"
    assert "/StructTreeRoot" in root
    assert b"pdfuaid:part" in pdf
    assert reader.metadata is not None
    assert reader.metadata.title == FORM.title.text


def test_day_time_and_name_are_asked_for_and_every_page_has_room_for_the_person() -> None:
    pdf = typeset_form(FORM)
    text = words(pdf)
    for asked in ("Family name", "Born on", "Visit on (day)", "Visit at (time)", "Signature", "Typed into MSBack on"):
        assert asked in text
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        assert "Born on" in page.extract_text()
    assert PACK.digest[:12] in text.replace(" ", "")


def test_nothing_on_it_is_grey_or_coloured() -> None:
    document = pypdfium2.PdfDocument(typeset_form(FORM))
    for page in document:
        drawn = page.render(scale=1.0)
        pixels = bytes(drawn.buffer)
        blue, green, red = (pixels[place :: drawn.n_channels] for place in range(3))
        assert min(blue) == 0
        assert blue == green == red
    document.close()


def test_a_clinic_of_which_nothing_is_known_has_no_head() -> None:
    bare = compose_form(engine(), Clinic())
    assert bare.letterhead.left == bare.letterhead.right == ()
    assert CLINIC.name not in words(typeset_form(bare))


def test_the_command_makes_it(tmp_path: Path) -> None:
    file = tmp_path / "form.pdf"
    command = [sys.executable, "-m", "app", "paper-form", "-o", str(file), "--paper", "letter"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert file.read_bytes() == typeset_form(compose_form(engine(), Clinic()), "letter")
