"""Copy and letter in each language of papers for clinicians: the same words with the same gaps, all of them set."""

import ast
import io
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pypdf
import pytest

from app.engine.assessment import Regimen
from app.handouts.clinician.clinician_copy import compose_copy, typeset_copy
from app.handouts.clinician.copy_words import ENGLISH, FOLDER, Voice, languages, voice
from app.handouts.findings import findings
from app.handouts.letters.letter_texts import FOLDER as LETTERS
from app.handouts.letters.letter_texts import letter_texts
from app.handouts.letters.referral import letter_pdf, referral
from app.handouts.reading import read_yaml
from app.paths import RESOURCES
from tests.handouts.conftest import CLINIC
from tests.handouts.test_clinician_copy import PACK, accepted, card, record
from tests.patients import clear, engine

OTHERS = [language for language in languages() if language != ENGLISH]


def gaps(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


def without_gaps(text: str) -> str:
    return re.sub(r"\{\w*\}", "", text)


def figures(text: str) -> list[str]:
    return sorted(re.findall(r"\d+", text))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("folder", [FOLDER, LETTERS], ids=["copy", "letter"])
def test_each_language_has_the_same_texts_with_the_same_gaps(folder: Any, language: str) -> None:
    english, other = (read_yaml(folder / f"{name}.yaml")["texts"] for name in (ENGLISH, language))
    assert list(other) == list(english)
    for key, text in other.items():
        if key == "unreviewed":
            assert (english[key], bool(text)) == ("", True)
            continue
        assert gaps(text) == gaps(english[key]), key
        assert figures(text) == figures(english[key]), key
        assert (text[:1].isspace(), text[-1:].isspace()) == (english[key][:1].isspace(), english[key][-1:].isspace())
        assert text != english[key] or len(re.findall(r"\b[^\W\d_]{2,}", without_gaps(text))) < 2, key


@pytest.mark.parametrize("language", OTHERS)
def test_each_reason_asks_for_the_same_in_the_same_order(language: str) -> None:
    english, other = letter_texts(), letter_texts(language)
    assert list(read_yaml(LETTERS / f"{language}.yaml")["reasons"]) == [reason.id for reason in english.reasons]
    for one, there in zip(english.reasons, other.reasons, strict=True):
        assert replace(there, why=one.why, services=one.services, asks=one.asks) == one
        assert len(there.services) == len(one.services)
        assert there.why != one.why
        for ask, asked in zip(one.asks, there.asks, strict=True):
            assert (asked.origin, asked.when) == (ask.origin, ask.when)
            assert figures(asked.text) == figures(ask.text)


def test_every_text_of_the_copy_is_said_somewhere_and_none_is_wanting() -> None:
    said: set[str] = set()
    for file in (RESOURCES.parent / "app" / "handouts").rglob("*.py"):
        said |= {
            one.value
            for one in ast.walk(ast.parse(file.read_text("utf-8")))
            if isinstance(one, ast.Constant) and isinstance(one.value, str)
        }
    made_up = ("urgency_", "status_", "effect_", "basis_")
    texts = [key for key in voice().texts if not key.startswith(made_up)]
    # Of these the window says one, and the others are looked up by what they are.
    assert [key for key in texts if key not in said] == ["typed_in_later"]
    effects = {use.effect for use in PACK.uses}
    assert {f"effect_{effect.replace(' ', '_')}" for effect in effects} <= set(voice().texts)
    assert {f"basis_{fact.basis}" for fact in PACK.facts.values()} <= set(voice().texts)


@pytest.mark.parametrize("language", languages())
def test_the_copy_is_set_whole_and_marked_with_its_language(language: str) -> None:
    say = marked(language)
    answers = clear(creatinine_umol_l=88.4)
    decisions = (accepted(answers, "S08"), replace(accepted(answers, "S07"), kind="declined", reason="?"))
    for made in (record(answers, *decisions), record(answers, *decisions, signed_on="", version=2)):
        copy = compose_copy(PACK, made, CLINIC, findings(engine(), made, say=say), say)
        pdf = pypdf.PdfReader(io.BytesIO(typeset_copy(copy)))
        assert str(pdf.root_object["/Lang"]) == language
        text = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
        assert say("page", page="1", pages=str(len(pdf.pages))) in text
        assert (say("unreviewed") in text) == (language != ENGLISH or not say("unreviewed"))
        assert (copy.draft_mark is not None) == made.draft
        assert "[" + card(answers, "S08").text + "]" in {line.text.rpartition(" (")[0] for line in copy.lines}


@pytest.mark.parametrize("language", languages())
def test_the_letter_is_set_whole_and_marked_with_its_language(language: str) -> None:
    say = marked(language)
    made = record(clear(saddle_numbness=True))
    letter = referral(engine(), made, CLINIC, clinician="Dr M. Osei", say=say)
    pdf = pypdf.PdfReader(io.BytesIO(letter_pdf(letter)))
    assert (str(pdf.root_object["/Lang"]), len(pdf.pages)) == (language, 1)
    text = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    assert letter_texts(language).texts["title_emergency"] in text
    assert letter_texts(language).reasons[0].asks[0].text in text
    assert say.day(made.held_on) in text
    assert (letter.unreviewed is None) == (language == ENGLISH)
    assert any(line.text.startswith("[") for line in letter.lines if line.field == "letters.facts")


def test_numbers_and_days_are_written_as_the_language_does() -> None:
    regimen = Regimen(1500, (6, 8), 500, 2500, 4500, 10, ())
    dose, total = voice("es").regimen(regimen, date(2026, 12, 2))
    assert dose.replace("\u00a0", "") == (
        "Dosis: empezar con 500 mg; 1500 mg cada 6–8 h, como máximo 2500 mg de una vez, como máximo 4500 mg al día."
    )
    assert "1\u00a0500 mg" in dose
    assert total == "3 × 1\u00a0500 mg = 4\u00a0500 mg al día. Último día: 2 de diciembre de 2026, tras 10 días."
    question = PACK.questions["creatinine_umol_l"]
    assert voice("fr").answer(question, 88.4).startswith("88,4 ")
    assert voice("en").answer(question, 1088.4).startswith("1,088.4 ")


def marked(language: str) -> Voice:
    """A voice that says the guideline's texts so that they can be told from fixed words."""
    return replace(voice(language), guideline=lambda text: f"[{text}]")
