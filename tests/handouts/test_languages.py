"""The other languages against the English: the same numbers and blanks, short sentences, and right on the paper."""

import io
import re
import unicodedata
from collections import Counter
from datetime import date

# None of these has types of its own, and there are no stubs.
import pymupdf_fonts  # type: ignore[import-untyped]
import pypdfium2  # type: ignore[import-untyped]
import pytest
from fontTools.pens.boundsPen import BoundsPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from app.handouts.direction import apart
from app.handouts.options import SheetOptions
from app.handouts.plan import Plan
from app.handouts.sheet import Line, Sheet, compose
from app.handouts.typeset import compiler, inputs, typeset
from app.handouts.words import languages, words
from tests.handouts.conftest import CLINIC, DAY, Desk

ENGLISH = words("en").texts
OTHERS = [language for language in languages() if language != "en"]
NAMES = {
    "en": "Maximiliana Dorothea Featherstonehaugh-Cholmondeley of Barnwe",
    "es": "María del Carmen Fernández-Villaverde y Rodríguez de la Peña",
    "fr": "Marie-Françoise Bérengère de La Rochefoucauld-Montmorency Du",
    "pt": "Maria da Conceição Gonçalves de Albuquerque e Vasconcellos J",
    "ar": "عبد الرحمن بن محمد الأنصاري القرطبي المراكشي الإشبيلي الدمشقي",
    "hi": "श्रीमती लक्ष्मीनारायणस्वामीकृष्णमूर्ति विश्वनाथन वेङ्कटेश्वर",
}
SCRIPTS = {"ar": "ARABIC", "hi": "DEVANAGARI"}
LATIN_IN_OTHER_SCRIPTS = {"C", "CBT", "Viniyoga", "mg"}
"""What is written in Latin letters in every language, besides the names on the packs of the medicines."""


def sentences(text: str) -> list[str]:
    return [sentence for sentence in re.split(r"(?<=[.!?؟।])\s", text) if sentence]


def count_words(sentence: str) -> int:
    return sum(any(char.isalnum() for char in word) for word in sentence.split())


def sheet(desk: Desk, plan: Plan, language: str, name: str = "") -> Sheet:
    return compose(plan, name or NAMES[language], DAY, "Dr M. Osei", CLINIC, SheetOptions(language=language))


def plans(desk: Desk) -> dict[str, Plan]:
    """Five patients, from one line of advice to more than anybody is given."""
    return {
        "longest": desk.longest(),
        "usual": desk.plan("S03", "S04", "S05", "S06", "S07", "S37", desk.medicine("ibuprofen"), own=("Swim.",)),
        "nerve pain": desk.plan(
            "S03", desk.medicine("gabapentin"), desk.medicine("duloxetine"), note="Bring a friend."
        ),
        "emergency": desk.plan(desk.item("S32", "urgent"), urgency="emergency", alerts=("RF13", "MS17")),
        "bare": desk.plan("S04", follow_up_on=None),
    }


def test_the_six_languages_of_the_sheet() -> None:
    assert languages() == ("ar", "en", "es", "fr", "hi", "pt")
    assert {language: words(language).direction for language in OTHERS} == {**dict.fromkeys(OTHERS, "ltr"), "ar": "rtl"}


@pytest.mark.parametrize("language", OTHERS)
def test_the_numbers_and_blanks_are_those_of_the_english(language: str) -> None:
    for key, text in words(language).texts.items():
        for part in (r"\d+", r"{\w+}"):
            assert Counter(re.findall(part, text)) == Counter(re.findall(part, ENGLISH[key])), key


@pytest.mark.parametrize("language", OTHERS)
def test_what_has_words_in_english_has_words_of_its_own(language: str) -> None:
    texts = words(language).texts
    assert {key for key, text in ENGLISH.items() if text and not texts[key].strip()} == set()
    same = {key for key, text in texts.items() if text == ENGLISH[key] and re.search(r"\w", re.sub(r"{\w+}", "", text))}
    assert {key for key in same if not key.startswith(("name_", "dose"))} - {"page"} == set()


@pytest.mark.parametrize("language", languages())
def test_no_sentence_has_more_than_fifteen_words(language: str) -> None:
    for key, text in words(language).texts.items():
        for sentence in sentences(text):
            assert count_words(sentence) <= 15, (key, sentence)


@pytest.mark.parametrize("language", SCRIPTS)
def test_the_words_are_in_the_letters_of_the_language(language: str) -> None:
    texts = words(language).texts
    packs = {name for key, text in texts.items() if key.startswith("generic_") for name in re.findall("[a-z]+", text)}
    for key, text in texts.items():
        bare = re.sub(r"{\w+}", "", text)
        assert set(re.findall("[A-Za-z]+", bare)) <= LATIN_IN_OTHER_SCRIPTS | packs, key
        letters = [char for char in bare if char.isalpha() and not char.isascii()]
        assert all(unicodedata.name(char).startswith(SCRIPTS[language]) for char in letters), key


@pytest.mark.parametrize("language", languages())
def test_dates_have_seven_days_and_twelve_months_of_their_own(language: str) -> None:
    spoken = words(language)
    days = [spoken.day(date(2026, 11, day), "date_long") for day in range(2, 9)]
    months = [spoken.day(date(2026, month, 3), "date_plain") for month in range(1, 13)]
    assert len(set(days)) == 7
    assert len(set(months)) == 12
    assert len(set(spoken.weekdays_short)) == 7
    assert all("2026" in written for written in (*days, *months))


def test_a_thousand_is_never_read_as_one() -> None:
    written = {language: words(language).number(1200).replace("\N{NO-BREAK SPACE}", " ") for language in languages()}
    assert written == {"en": "1,200", "es": "1 200", "fr": "1 200", "pt": "1.200", "ar": "1,200", "hi": "1,200"}
    assert {language for language in languages() if words(language).number(2.5) == "2,5"} == {"es", "fr", "pt"}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("patient", ["longest", "usual", "nerve pain", "emergency", "bare"])
def test_a_sheet_stays_within_its_margins_with_a_name_of_sixty_letters(desk: Desk, language: str, patient: str) -> None:
    document = pypdfium2.PdfDocument(typeset(sheet(desk, plans(desk)[patient], language)))
    margin = 15 / 25.4 * 72 - 1
    for page in document:
        text = page.get_textpage()
        letters = [place for place, char in enumerate(text.get_text_range()) if not char.isspace()]
        boxes = [text.get_charbox(place) for place in letters]
        assert min(box[0] for box in boxes) >= margin
        assert max(box[2] for box in boxes) <= page.get_width() - margin
    document.close()


@pytest.mark.parametrize("language", ["es", "fr", "pt"])
def test_every_line_is_on_the_paper(desk: Desk, language: str) -> None:
    for plan in plans(desk).values():
        made = sheet(desk, plan, language)
        document = pypdfium2.PdfDocument(typeset(made))
        paper = even("".join(page.get_textpage().get_text_bounded() for page in document))
        document.close()
        for line in printed(made):
            assert even(line.text) in paper, line


@pytest.mark.parametrize("language", SCRIPTS)
def test_the_letters_of_every_line_are_on_the_paper(desk: Desk, language: str) -> None:
    """Readers of PDF give joined letters in another order, so that letters are counted, not lines found."""
    for plan in plans(desk).values():
        made = sheet(desk, plan, language)
        document = pypdfium2.PdfDocument(typeset(made))
        paper = Counter(even("".join(page.get_textpage().get_text_bounded() for page in document)))
        document.close()
        wanted = Counter(even("".join(line.text for line in printed(made))))
        digits = {char: number for char, number in wanted.items() if char.isdigit()}
        assert {char for char, number in digits.items() if paper[char] < number} == set()
        assert {char for char in wanted if unicodedata.category(char) == "Lo" and not paper[char]} == set()


def printed(made: Sheet) -> list[Line]:
    """The lines that have to be on the paper; an emergency's may say title, letterhead and signs in fewer words."""
    left_out = (*made.letterhead.left, *made.letterhead.right, made.title, made.page_count, *made.pictures)
    left_out += made.help.lines if made.go else ()
    return [line for line in made.lines if line not in left_out]


def even(text: str) -> str:
    """The letters alone: where a line breaks is not what is tested here."""
    letters = unicodedata.normalize("NFKC", text)
    return "".join(char for char in letters if char.isalnum() or unicodedata.category(char) in {"Mn", "Mc"})


@pytest.mark.parametrize("language", OTHERS)
def test_typst_has_nothing_to_warn_of(desk: Desk, language: str) -> None:
    for plan in plans(desk).values():
        made = sheet(desk, plan, language)
        assert compiler().compile_with_warnings(format="pdf", sys_inputs=inputs(made, "a4"))[1] == []


@pytest.mark.parametrize("language", OTHERS)
def test_who_has_not_been_reviewed_says_so_in_its_own_words(desk: Desk, language: str) -> None:
    assert words(language).reviewed_by == ""
    unreviewed = words(language).texts["unreviewed"]
    assert unreviewed in {line.text for line in sheet(desk, desk.plan("S04"), language).lines}


def test_a_phone_number_keeps_its_order_where_writing_runs_to_the_left(desk: Desk) -> None:
    number = "\N{FIRST STRONG ISOLATE}01632\N{NO-BREAK SPACE}960142\N{POP DIRECTIONAL ISOLATE}"
    phones = [line.text for line in sheet(desk, desk.plan("S04"), "ar").lines if "01632" in line.text]
    assert len(phones) == 2
    assert all(number in text for text in phones)


@pytest.mark.parametrize(
    ("value", "rightward", "set_apart"),
    [
        ("Ana", True, "Ana"),
        ("عمر", True, "عمر\N{LEFT-TO-RIGHT MARK}"),
        ("عمر", False, "عمر"),
        ("Ana", False, "\N{FIRST STRONG ISOLATE}Ana\N{POP DIRECTIONAL ISOLATE}"),
        ("+44 1632", False, "\N{FIRST STRONG ISOLATE}+44\N{NO-BREAK SPACE}1632\N{POP DIRECTIONAL ISOLATE}"),
        ("1,200", False, "1,200"),
        ("23 نوفمبر 2026", False, "23 نوفمبر 2026"),
    ],
)
def test_a_value_is_set_apart_where_it_runs_the_other_way(value: str, rightward: bool, set_apart: str) -> None:
    assert apart(value, rightward) == set_apart


@pytest.mark.parametrize("font", ["figo", "figbo"])
def test_final_yeh_has_its_two_dots_in_both_weights(font: str) -> None:
    """Without them it is another letter, as Egypt writes it; on a screen of few dots they melt into the bowl."""
    with TTFont(io.BytesIO(pymupdf_fonts.myfont(font)), lazy=True) as face:
        glyphs, lowest = face.getGlyphSet(), {}
        for glyph in ("uniFEF2", "uniFEF0"):
            pen = BoundsPen(glyphs)
            glyphs[glyph].draw(pen)
            lowest[glyph] = pen.bounds[1]
    assert lowest["uniFEF2"] < lowest["uniFEF0"] - 150


def test_the_columns_run_from_right_to_left(desk: Desk) -> None:
    """In the head of the medicines the first column stands at the right."""
    found = {}
    for language in ("hi", "ar"):
        document = pypdfium2.PdfDocument(typeset(sheet(desk, plans(desk)["usual"], language)))
        for page in document:
            text = page.get_textpage()
            whole = text.get_text_bounded()
            place = whole.find("ibuprofen")
            if place >= 0:
                found[language] = text.get_charbox(place)[0] / page.get_width()
        document.close()
    assert found["hi"] < 0.3
    assert found["ar"] > 0.7
