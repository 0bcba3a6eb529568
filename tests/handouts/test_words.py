"""The words of the sheets: complete, short, and each resting on a statement or a fact."""

import re
from datetime import date
from typing import Any

import pytest
import yaml

from app.errors import UserError
from app.handouts.content import content
from app.handouts.words import languages, words
from app.paths import GUIDELINE, RESOURCES

CONTENT = yaml.safe_load((RESOURCES / "handouts" / "content.yaml").read_text("utf-8"))
STATEMENTS = {f"S{number:02d}" for number in range(1, 39)}
FACTS = {
    fact
    for folder in (GUIDELINE, RESOURCES / "handouts")
    for fact in yaml.safe_load((folder / "evidence.yaml").read_text("utf-8"))["facts"]
}
PROCESS = {"message_plan", "again_bring"}
"""Lines without a claim about the body: they need no source."""


def rows(part: Any) -> list[dict[str, Any]]:
    """Every row of content.yaml that has words of its own."""
    if isinstance(part, dict):
        own = [part] if "id" in part else []
        return own + [row for member in part.values() for row in rows(member)]
    return [row for member in part for row in rows(member)] if isinstance(part, list) else []


@pytest.mark.parametrize("row", rows(CONTENT), ids=lambda row: str(row["id"]))
def test_every_line_rests_on_a_statement_or_a_fact(row: dict[str, Any]) -> None:
    assert row["from"] or row["id"] in PROCESS
    assert set(row["from"]) <= STATEMENTS | FACTS
    assert set(row.get("of", ())) <= STATEMENTS | FACTS


def test_medicines_and_the_usual_rest_on_statements_or_facts() -> None:
    for medicine in content().medicines.values():
        assert medicine.origin
        assert set(medicine.origin) <= STATEMENTS | FACTS
    assert set(content().usual_origin) <= FACTS


def test_the_answers_that_choose_lines_exist() -> None:
    pages = yaml.safe_load((GUIDELINE / "questions.yaml").read_text("utf-8"))["pages"]
    questions = {
        question["id"]: question for page in pages for group in page["groups"] for question in group["questions"]
    }
    chosen = [row[key] for row in rows(CONTENT) for key in ("only", "unless") if key in row]
    for wanted in (*chosen, CONTENT["usual"]["answers"]):
        for question, values in wanted.items():
            allowed = questions[question].get("values", (True, False))
            assert set(values) <= set(allowed), question


def test_every_statement_has_a_line_or_is_named_as_having_none() -> None:
    named = {statement for row in rows(CONTENT) for statement in row.get("of", ())}
    silent = content().without_a_line
    medicines = {"S09"}
    assert STATEMENTS - named - silent == set()
    assert (named & silent) - medicines == set()


@pytest.mark.parametrize("language", languages())
def test_a_language_has_all_texts_and_no_other(language: str) -> None:
    texts = set(words(language).texts)
    ids = {row["id"] for row in rows(CONTENT)} | set(CONTENT["usual"]["blanks"])
    ids |= {f"{question}.{value}" for question, values in CONTENT["usual"]["answers"].items() for value in values}
    ids |= {f"{kind}_{name}" for kind in ("name", "generic", "for") for name in CONTENT["medicines"]}
    assert ids <= texts
    assert texts == set(words("en").texts)


def test_english_sentences_are_short() -> None:
    for key, text in words("en").texts.items():
        for sentence in re.split(r"(?<=[.!?])\s", text):
            assert len(sentence.split()) <= 15, key


def test_no_number_is_made_up() -> None:
    allowed = {"6", "8", "112", "15", "20", "38", "0", "10", "1", "2", "30", "3"}
    for key, text in words("en").texts.items():
        assert set(re.findall(r"\d+", text)) <= allowed, key


def test_dates_and_numbers_are_written_in_the_language() -> None:
    english = words("en")
    assert english.day(date(2026, 11, 3), "date_long") == "Tuesday 3 November 2026"
    assert [english.number(value) for value in (400.0, 1200, 2.5, 0.125)] == ["400", "1,200", "2.5", "0.125"]


def test_an_unknown_language_is_refused_by_name() -> None:
    with pytest.raises(UserError, match=r"'tlh'.*en") as refused:
        words("tlh")
    assert refused.value.todo


def test_a_value_with_braces_is_taken_as_it_is() -> None:
    assert words("en").text("title", name="{0} {name}").startswith("{0} {name}:")
