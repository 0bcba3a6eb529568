"""The guideline for sign-off: all of the pack is in it, in words, and one pack gives one file."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace

import pypdf
import pytest
from pypdf.generic import Destination, StreamObject

from app.engine.in_words import Words
from app.engine.pack import Pack
from app.engine.proofs import certificate
from app.errors import UserError
from app.handouts.guideline.blocks import Document, FactBox, Item, Listing, Paragraph, Run, Table, plain, strong, texts
from app.handouts.guideline.document import guideline_document
from app.handouts.guideline.markdown import markdown
from app.handouts.guideline.names import STATUSES, wording
from app.handouts.guideline.pdf import pdf
from tests.handouts.test_typeset import even
from tests.patients import engine

PACK = engine().pack


@pytest.fixture(scope="module")
def document() -> Document:
    return guideline_document(PACK, certificate(PACK))


@pytest.fixture(scope="module")
def texts_said(document: Document) -> dict[str, str]:
    """What each writer says, its letters alone."""
    reader = pypdf.PdfReader(io.BytesIO(pdf(document)))
    told = re.sub(r"\\(.)", r"\1", markdown(document).replace("**", ""))
    footers = re.compile(rf"{re.escape(document.foot)}\s*Page \d+ of \d+")
    pages = (footers.sub("", page.extract_text()) for page in reader.pages)
    return {"markdown": even(told), "pdf": even(" ".join(pages))}


@pytest.fixture(params=["markdown", "pdf"])
def said(request: pytest.FixtureRequest, texts_said: dict[str, str]) -> str:
    return texts_said[request.param]


def lacking(said: str, wanted: Iterator[str]) -> list[str]:
    return [text for text in wanted if even(text) not in said]


def test_every_statement_stands_there_in_the_words_of_the_source(said: str) -> None:
    wanted = (
        text
        for statement in PACK.statements.values()
        for text in (
            f"{statement.id}. {PACK.rules[statement.id].texts['']}",
            f"“{statement.source}”",
            f"line {statement.line}, references {', '.join(map(str, statement.refs))}",
            f"strength “{statement.strength}”" if statement.strength else "strength not stated",
        )
    )
    assert lacking(said, wanted) == []


def test_every_status_stands_there_with_what_the_card_says(said: str) -> None:
    wanted = (
        text
        for rule in PACK.rules.values()
        for row in rule.rows
        for text in (STATUSES[str(row.outcome)], f"Card: “{rule.text(str(row.outcome))}”")
    )
    assert lacking(said, wanted) == []


def test_every_condition_stands_there_in_words(said: str) -> None:
    words = wording(PACK)
    gathered = {c.node for name, c in PACK.definitions.items() if name in words.names}
    conditions = [words.say(condition.node) for condition in PACK.conditions() if condition.node not in gathered]
    meanings = [words.meaning(PACK.definitions[name].node) for name in words.names if "." not in name]
    assert lacking(said, (line for one in (*conditions, *meanings) for line in flat_lines(one))) == []


def flat_lines(words: Words) -> Iterator[str]:
    """A condition as far as it goes on one line."""
    if words.is_flat:
        yield from [words.line] if words.line not in ("always", "never") else []
    for part in words.parts:
        yield from flat_lines(part)


def test_every_fact_stands_there_with_its_source(said: str) -> None:
    def wanted() -> Iterator[str]:
        for fact in PACK.facts.values():
            yield fact.id
            yield from (part.strip() for part in fact.source.split(" ; "))
            if fact.id in PACK.used_facts:
                yield from (part for part in fact.address.split(" ; ") if part != "-")

    assert lacking(said, wanted()) == []


def test_every_use_and_alert_stands_there_with_its_sentence(said: str) -> None:
    assert lacking(said, (f"“{use.text}”" for use in PACK.uses)) == []
    assert lacking(said, (f"“{alert.text}”" for alert in PACK.alerts)) == []


def test_every_fact_that_nothing_uses_has_its_reason(said: str) -> None:
    assert lacking(said, iter(PACK.not_wired.values())) == []


def test_every_question_stands_there(said: str) -> None:
    wanted = (
        text for q in PACK.fields.values() for text in (q.id, q.text, q.name, *(choice.text for choice in q.choices))
    )
    assert lacking(said, wanted) == []


def test_every_claim_stands_there_and_no_point_is_open(said: str) -> None:
    assert lacking(said, (claim.says for claim in PACK.claims)) == []
    assert even("Zero points are open.") in said
    assert said.count(even(PACK.digest)) == 3


def test_every_regimen_stands_there_number_by_number(document: Document) -> None:
    rows = {row for block in document.blocks if isinstance(block, Table) for row in block.rows}
    for medicine in PACK.medicines.values():
        for column in medicine.columns:
            for row in column.rows:
                value = f"{float(str(row.outcome)):,g}"
                assert any(value == cells[1] and row.origin == cells[-1] for cells in rows), (medicine.id, column.name)


def test_what_is_weak_is_bold_beside_the_id_of_its_fact() -> None:
    facts = dict(PACK.facts)
    facts["NS05"] = replace(facts["NS05"], basis="to_confirm", grade="C")
    document = guideline_document(replace(PACK, facts=facts))
    heads = [block.head[0] for block in document.blocks if isinstance(block, FactBox)]
    assert strong("NS05 · to confirm · C, weak") in heads
    marked = {fact.id for fact in PACK.facts.values() if fact.basis != "seen" or fact.grade == "C"}
    cells = [row[0] for block in document.blocks if isinstance(block, Table) for row in block.rows]
    named = {text.split(" · ")[0]: " · " in text for text in (*(head.text for head in heads), *cells)}
    assert {fact for fact in facts if named[fact]} == marked | {"NS05"}


def test_without_a_certificate_there_is_no_part_on_proofs() -> None:
    assert "What is proven" not in texts_of(guideline_document(PACK))


def test_a_broken_promise_is_said_as_open() -> None:
    proven = certificate(PACK)
    first = replace(proven.proofs[0], open=("S26 when fever",))
    document = guideline_document(PACK, replace(proven, proofs=(first,)))
    assert "1 point is open." in texts_of(document)
    assert any(text == "OPEN" for text in texts(document.blocks))


def texts_of(document: Document) -> str:
    return "\n".join(text.strip() for text in texts(document.blocks))


def test_one_pack_gives_the_same_bytes_again(document: Document) -> None:
    again = guideline_document(PACK, certificate(PACK))
    assert markdown(again) == markdown(document)
    assert pdf(again) == pdf(document)


def test_the_pdf_has_tags_a_language_a_title_and_bookmarks_for_each_statement(document: Document) -> None:
    reader = pypdf.PdfReader(io.BytesIO(pdf(document)))
    catalog = reader.root_object
    metadata = catalog["/Metadata"].get_object()
    assert isinstance(metadata, StreamObject)
    assert b"pdfuaid:part" in metadata.get_data()
    assert "/StructTreeRoot" in catalog
    assert str(catalog["/Lang"]) == "en"
    assert reader.metadata is not None
    assert reader.metadata.title == PACK.title
    assert reader.metadata.creation_date is None
    below = [mark for part in reader.outline if isinstance(part, list) for mark in part]
    marks = [str(mark.title) for mark in below if isinstance(mark, Destination)]
    assert [mark[:3] for mark in marks if re.match(r"S\d\d\. ", mark)] == list(PACK.statements)
    assert "Page 2 of" in reader.pages[1].extract_text()


def test_a_text_that_no_font_shows_is_named(document: Document) -> None:
    strange = replace(document, blocks=(Paragraph(plain("Fine \U00013000")),))
    with pytest.raises(UserError, match=r"U\+13000"):
        pdf(strange)


@pytest.mark.parametrize("text", ["*a* [b](c) <d> `e` \\f", "_g_ __h__", "# i", "- j", "+ k", "1. l", "> m"])
def test_markdown_reads_no_text_as_markup(text: str) -> None:
    said = markdown(Document("t", "f", (Paragraph(plain(text)),))).split("\n\n")[1]
    assert re.sub(r"\\(.)", r"\1", said) == text
    assert not re.search(r"(?<!\\)[*`\[<]|(?<![\\\w])_|^[#>+-]|^\d+\.", said)


def test_an_id_is_left_as_it_is_in_markdown() -> None:
    assert "age_years" in markdown(Document("t", "f", (Paragraph(plain("age_years")),)))


def test_rows_of_a_markdown_table_have_as_many_cells_as_its_head(document: Document) -> None:
    awkward = Document("t", "f", (Table(("a", "b"), (1, 1), (("x|y", "z"),)),))
    for whole in (document, awkward):
        width = 0
        for line in markdown(whole).splitlines():
            cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
            assert not width or not cells or cells == width, line
            width = cells


def test_points_below_points_are_set_in() -> None:
    deep = Listing((Item((strong(" Do "), Run("now")), (Item(plain("a"), (Item(plain("b")),)),)),))
    assert "-  **Do** now\n  - a\n    - b\n" in markdown(Document("t", "f", (deep,))) + "\n"


def test_nothing_of_the_pack_is_markup_to_the_typesetter() -> None:
    pack: Pack = replace(PACK, title="#panic() $x$ *bold* @ref <label> \\ //")
    reader = pypdf.PdfReader(io.BytesIO(pdf(guideline_document(pack))))
    assert even(pack.title) in even(reader.pages[0].extract_text())
