"""The texts of a referral letter: what somebody can be referred for, what is asked of whom, and the labels."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from app.handouts.reading import read_yaml
from app.paths import RESOURCES

FOLDER = RESOURCES / "handouts" / "letters"
ENGLISH = "en"

Urgency = Literal["emergency", "urgent", "routine"]
URGENCIES: tuple[Urgency, ...] = ("emergency", "urgent", "routine")
"""How urgent a referral can be, the most urgent first."""


@dataclass(frozen=True)
class AskText:
    """Something that is asked for; with `when`, only where one of these facts is true of the person."""

    text: str
    origin: tuple[str, ...]
    when: tuple[str, ...]


@dataclass(frozen=True)
class ReasonText:
    """A reason to refer: the statements or facts that bring it, and what it says and asks."""

    id: str
    of: tuple[str, ...]
    how_soon: Urgency
    services: tuple[str, ...]
    why: str
    origin: tuple[str, ...]
    facts: tuple[str, ...]
    asks: tuple[AskText, ...]


@dataclass(frozen=True)
class LetterTexts:
    """All that a letter can say in one language."""

    reasons: tuple[ReasonText, ...]
    texts: Mapping[str, str]


@cache
def letter_texts(language: str = ENGLISH) -> LetterTexts:
    """The texts of one language, read once; what brings a reason stands in the English file alone."""
    data = read_yaml(FOLDER / f"{ENGLISH}.yaml")
    if language == ENGLISH:
        return LetterTexts(tuple(map(_reason, data["reasons"])), data["texts"])
    said = read_yaml(FOLDER / f"{language}.yaml")
    return LetterTexts(tuple(_reason(_said(row, said["reasons"][row["id"]])) for row in data["reasons"]), said["texts"])


def _said(row: dict[str, Any], words: dict[str, Any]) -> dict[str, Any]:
    """A reason with its words in another language."""
    asks = [ask | {"text": text} for ask, text in zip(row["asks"], words["asks"], strict=True)]
    return row | {"service": words["service"], "why": words["why"], "asks": asks}


def _reason(row: dict[str, Any]) -> ReasonText:
    return ReasonText(
        id=row["id"],
        of=tuple(row["of"]),
        how_soon=row["how_soon"],
        services=tuple(row["service"]),
        why=row["why"],
        origin=tuple(row["from"]),
        facts=tuple(row.get("facts", ())),
        asks=tuple(AskText(ask["text"], tuple(ask["from"]), tuple(ask.get("when", ()))) for ask in row["asks"]),
    )
