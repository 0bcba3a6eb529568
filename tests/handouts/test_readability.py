"""How hard the words of the sheets are to read: each English sentence at grade 6, Spanish and French easy.

English by Flesch-Kincaid, Spanish by Fernández-Huerta, French by Kandel and Moles; medicines' names are taken out,
since they are what they are. Kandel and Moles (1958) and Fernández Huerta (1959) counted syllables in a hundred words,
so that passages are graded by them; a sentence alone is graded from six words on, where one long word does not decide.
Their "easy" begins at 80, one step above "fairly easy", which Fernández Huerta puts at the sixth year of school
(https://legible.es/blog/lecturabilidad-fernandez-huerta/; the steps are Flesch's, which Kandel and Moles kept).
"""

import re
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator

import pytest

from app.handouts.words import words

with warnings.catch_warnings():
    # textstat 0.7.4 (later ones go to the network) loads pkg_resources, which says that it will be gone one day.
    warnings.simplefilter("ignore")
    from textstat.textstat import textstatistics  # type: ignore[import-untyped]  # it has no types, nor has anybody else

GRADE = 6.0
FOR_THE_CLINIC = "unreviewed"
"""A note at the foot of the page that asks nothing of the patient."""
EASY = 80.0
PLAIN = 60.0
"""Flesch's step for an adult's everyday reading: no sentence of a patient's is harder."""
OTHER_MEDICINES = {
    "en": ("baclofen", "naproxen", "warfarin", "aspirin", "cladribine", "natalizumab", "acetaminophen"),
    "es": ("baclofeno", "naproxeno", "warfarina", "aspirina", "cladribina", "natalizumab"),
    "fr": ("baclofène", "naproxène", "warfarine", "aspirine", "cladribine", "natalizumab"),
}
FILLED = {
    "name": "Ana",
    "clinician": "Ana",
    "date": "3",
    "page": "1",
    "pages": "2",
    "one": "",
    "other": "",
    "exercise": "",
}
Grader = Callable[[str], float]


def reader(language: str) -> textstatistics:
    found = textstatistics()
    found.set_lang(language)
    return found


GRADERS: dict[str, Grader] = {
    "en": reader("en_US").flesch_kincaid_grade,
    "es": reader("es").fernandez_huerta,
    "fr": reader("fr").flesch_reading_ease,
}


def readable(language: str, text: str) -> str:
    """A text as it is read: blanks filled in, medicines' names taken out."""
    filled = re.sub(r"{(\w+)}", lambda blank: FILLED.get(blank[1], "4"), text).replace("\N{NO-BREAK SPACE}", " ")
    texts = words(language).texts
    names = [texts[key] for key in texts if key.startswith("name_")] + list(OTHER_MEDICINES[language])
    return re.sub(rf"\b({'|'.join(map(re.escape, names))})\b", "", filled, flags=re.IGNORECASE)


def sentences(language: str) -> Iterator[tuple[str, str]]:
    """Each sentence with its id; a heading or a label counts from three words on, a name of a medicine never."""
    for key, text in words(language).texts.items():
        for sentence in re.split(r"(?<=[.!?])\s", readable(language, text)):
            size = count(sentence)
            ends = sentence.rstrip().endswith((".", "!", "?"))
            if size and (ends or size >= 3) and not key.startswith(("generic_", FOR_THE_CLINIC)):
                yield key, sentence


def count(text: str) -> int:
    return len(re.findall(r"[\w’'-]*\w", text))


def passages(language: str) -> Iterator[str]:
    """The texts in the order of the file, a hundred words or more at a time."""
    passage: list[str] = []
    for _, sentence in sentences(language):
        passage.append(sentence if sentence.endswith((".", "!", "?")) else f"{sentence}.")
        if count(" ".join(passage)) >= 100:
            yield " ".join(passage)
            passage = []


def test_every_english_sentence_is_at_grade_six_or_below() -> None:
    grades = {(key, sentence): GRADERS["en"](sentence) for key, sentence in sentences("en")}
    assert len(grades) > 250
    assert {found: grade for found, grade in grades.items() if grade > GRADE} == {}


@pytest.mark.parametrize("language", ["es", "fr"])
def test_every_passage_is_easy(language: str) -> None:
    scores = {passage: GRADERS[language](passage) for passage in passages(language)}
    assert len(scores) >= 10
    assert {passage: score for passage, score in scores.items() if score < EASY} == {}


@pytest.mark.parametrize("language", ["es", "fr"])
def test_no_sentence_alone_is_hard(language: str) -> None:
    scores = {found: GRADERS[language](found[1]) for found in sentences(language) if count(found[1]) >= 6}
    assert len(scores) > 100
    assert {found: score for found, score in scores.items() if score < PLAIN} == {}


@pytest.mark.parametrize(
    ("language", "easy", "hard"),
    [
        ("en", "Rest when tired.", "Discontinue physiotherapeutic interventions immediately."),
        (
            "es",
            "No se quede en la cama.",
            "Interrumpa inmediatamente las intervenciones fisioterapéuticas recomendadas.",
        ),
        (
            "fr",
            "Ne restez pas au lit.",
            "Interrompez immédiatement les interventions physiothérapeutiques recommandées.",
        ),
    ],
)
def test_the_graders_tell_easy_from_hard(language: str, easy: str, hard: str) -> None:
    low, high = (GRADE, GRADE + 6) if language == "en" else (EASY, PLAIN)
    graded = GRADERS[language](easy), GRADERS[language](hard)
    assert (graded[0] <= low and graded[1] > high) if language == "en" else (graded[0] >= low and graded[1] < high)


@pytest.mark.parametrize(
    ("language", "base", "by_syllables", "by_words"), [("es", 206.84, 60, 1.02), ("fr", 207, 73.6, 1.015)]
)
def test_the_formulas_are_the_published_ones(language: str, base: float, by_syllables: float, by_words: float) -> None:
    counted = reader(language)
    passage = next(passages(language))
    in_words = counted.lexicon_count(passage)
    per_word, per_sentence = counted.syllable_count(passage) / in_words, in_words / counted.sentence_count(passage)
    published = base - by_syllables * per_word - by_words * per_sentence
    assert GRADERS[language](passage) == pytest.approx(published, abs=by_syllables * 0.05 + by_words * 0.05)


def test_grading_needs_no_network() -> None:
    code = (
        "import socket, warnings\n"
        "socket.socket.connect = socket.getaddrinfo = None\n"
        "warnings.simplefilter('ignore')\n"
        "from textstat import textstat\n"
        "print(textstat.flesch_kincaid_grade('Rest when tired.'))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert float(done.stdout) < GRADE
