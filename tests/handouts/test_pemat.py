"""The project's own rating of the sheet by PEMAT-P: complete, a reason for each item, nine in ten or better."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from app.handouts.words import words
from app.paths import RESOURCES

RATED = yaml.safe_load(Path(__file__).with_name("pemat.yaml").read_text("utf-8"))
DOMAINS = {"understandability": {*range(1, 13), *range(15, 20)}, "actionability": set(range(20, 27))}
MAY_NOT_APPLY = {6, 8, 9, 11, 16, 17, 18, 19, 24, 25}
"""Items that the tool lets a rater leave out: without numbers, pictures, tables or sums there is nothing to rate."""


def score(items: list[dict[str, Any]]) -> float:
    """Per cent of the items that apply with which the rating agrees."""
    ratings = [str(item["rating"]) for item in items if item["rating"] != "na"]
    return 100 * ratings.count("agree") / len(ratings)


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_item_of_the_printed_version_is_rated_once(domain: str) -> None:
    numbers = [item["item"] for item in RATED[domain]]
    assert sorted(numbers) == sorted(DOMAINS[domain])


@pytest.mark.parametrize("item", [item for domain in DOMAINS for item in RATED[domain]], ids=lambda item: item["item"])
def test_a_rating_has_a_reason_and_lines_in_which_it_shows(item: dict[str, Any]) -> None:
    assert set(item) == {"item", "asks", "rating", "because", "texts"}
    assert item["rating"] in ({"agree", "disagree", "na"} if item["item"] in MAY_NOT_APPLY else {"agree", "disagree"})
    assert item["asks"].endswith("?")
    assert len(item["because"].split()) >= 6
    assert item["texts"]
    assert set(item["texts"]) <= set(words("en").texts)


def test_reasons_are_not_repeated() -> None:
    reasons = [item["because"] for domain in DOMAINS for item in RATED[domain]]
    assert len(set(reasons)) == 24


@pytest.mark.parametrize("domain", DOMAINS)
def test_the_score_reaches_the_aim(domain: str) -> None:
    assert RATED["aim"] == 90
    assert score(RATED[domain]) >= RATED["aim"]


def test_a_disagreement_counts() -> None:
    assert score([{"rating": "agree"}, {"rating": "disagree"}, {"rating": "na"}]) == 50


def test_it_rests_on_the_facts_that_ask_for_it() -> None:
    packs = (RESOURCES / "handouts", RESOURCES / "guideline" / "ms-low-back-pain")
    facts = {fact for pack in packs for fact in yaml.safe_load((pack / "evidence.yaml").read_text("utf-8"))["facts"]}
    assert set(RATED["facts"]) <= facts
