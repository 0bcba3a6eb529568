"""Every text of the window and of the guideline stands in each language, finished, with all that must not change."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.translations.extract import Text, Unreadable, texts_of
from tests.translations.names import MEDICINES
from tests.translations.ts import KINDS, LANGUAGES, compile_into, file_of, read
from tests.translations.update import current

FILES = [(kind, language) for kind in KINDS for language in LANGUAGES]
UNITS = ("mg", "kg", "lb", "h", "min", "°C", "µmol/L", "mg/dL", "mL/min", "%", "PEG")
SAME_EVERYWHERE = re.compile(
    r"[\W\d_]*|MSBack|Qt|CSV…|PDF…|.* \(\*\.\w+\)|(Ctrl|Esc|F8|Alt)( \W| \w+)?|[A-Z]|mg|kg|PEG \{n\}|\{\w+\} mg"
)
"""What needs no other words in another language."""


@cache
def translated(kind: str, language: str) -> Mapping[Text, str]:
    return read(file_of(kind, language))


@pytest.mark.parametrize(("kind", "language"), FILES)
def test_every_text_is_translated_and_none_is_left_over(kind: str, language: str) -> None:
    texts, known = set(current()[kind]), set(translated(kind, language))
    how = "run `make translations`, translate what is unfinished in the .ts files, and run it again"
    assert not (wanting := sorted(texts - known)), f"{len(wanting)} wanting, as {wanting[:5]}: {how}"
    assert not (gone := sorted(known - texts)), f"{len(gone)} that nobody says, as {gone[:5]}: {how}"


@pytest.mark.parametrize(("kind", "language"), FILES)
def test_what_the_program_loads_is_made_of_what_is_written(kind: str, language: str, tmp_path: Path) -> None:
    written, made = file_of(kind, language), tmp_path / "made.qm"
    compile_into(written, made)
    assert made.read_bytes() == written.with_suffix(".qm").read_bytes(), "run `make translations`"


@pytest.mark.parametrize(("kind", "language"), FILES)
def test_placeholders_ends_and_figures_are_the_same(kind: str, language: str) -> None:
    for text, words in translated(kind, language).items():
        assert places(words) == places(text.source), text
        assert ends(words) == ends(text.source), text
        assert figures(words) == figures(text.source), text
        assert "&" not in words, text


@pytest.mark.parametrize(("kind", "language"), FILES)
def test_units_medicines_and_the_names_of_sources_are_the_same(kind: str, language: str) -> None:
    for text, words in translated(kind, language).items():
        for unit in UNITS:
            shape = rf"(?<![\w/]){re.escape(unit)}(?![\w/])"
            assert len(re.findall(shape, words)) == len(re.findall(shape, text.source)), (unit, text, words)
        for english, others in MEDICINES.items():
            named = re.findall(rf"\b{english}", text.source, re.IGNORECASE)
            again = re.findall(rf"\b{others[LANGUAGES.index(language)]}", words, re.IGNORECASE)
            assert len(again) >= len(named), (english, text, words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_english_still(language: str) -> None:
    """Short words may be the same; a sentence never is."""
    for kind in KINDS:
        for text, words in translated(kind, language).items():
            if words == text.source and not SAME_EVERYWHERE.fullmatch(words):
                assert len(words.split()) <= 3, text


def test_a_text_that_is_not_written_out_is_refused() -> None:
    with pytest.raises(Unreadable, match="write context and text out"):
        list(texts_of("def f(self):\n    return self.tr(words)\n", "somewhere.py"))
    with pytest.raises(Unreadable, match="write context and text out"):
        list(texts_of("class A:\n    def f(self):\n        return self.tr(f'{n} red')\n", "somewhere.py"))
    with pytest.raises(Unreadable, match="before there is a language"):
        list(texts_of("from x import QCoreApplication\nA = QCoreApplication.translate('A', 'b')\n", "somewhere.py"))
    with pytest.raises(Unreadable, match="context of its own"):
        list(texts_of("def f(other):\n    return other.tr('b')\n", "somewhere.py"))


def places(words: str) -> list[str]:
    """What is filled in."""
    return sorted(re.findall(r"\{\w*\}", words))


def ends(words: str) -> tuple[str, str]:
    """The blanks around it, and whether more is to come."""
    return words[: len(words) - len(words.lstrip(" \n"))], words[len(words.rstrip(" \n")) :] + words.rstrip()[-1:] * (
        words.rstrip().endswith("…")
    )


def figures(words: str) -> list[str]:
    """Every number, whatever mark stands in it."""
    together = re.sub(r"(?<=\d)[\u00a0,](?=\d{3}\b)", "", words)
    return sorted(re.findall(r"\d+(?:\.\d+)?", re.sub(r"(?<=\d),(?=\d)", ".", together)))
