"""The printed page: real Typst, read back from the PDF."""

import io
import re
import sys
import unicodedata

import pypdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types of its own, and there are no stubs
import pytest
from pypdf import DocumentInformation
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject, StreamObject

from app.errors import UserError
from app.handouts.fonts import check_printable
from app.handouts.plan import Clinic
from app.handouts.sheet import Line, Sheet, compose
from app.handouts.typeset import compiler, inputs, typeset
from app.paths import RESOURCES
from tests.handouts.conftest import DAY, Desk

NAMES = {
    "latin": "Maximiliana Þórgunnur Łucja Ørsted von Hohenstein-Guðmundsdót",
    "one_word": "W" * 60,
    "greek": "Αικατερίνη-Αλεξάνδρα Παπαδοπούλου Χατζηκωνσταντίνου Ελευθερί",
    "cyrillic": "Александра Владимировна Рождественская-Преображенская Юрьевн",
    "arabic": "عبد الرحمن بن محمد الأنصاري القرطبي المراكشي الإشبيلي الدمشقي",
    "devanagari": "श्रीमती लक्ष्मीनारायणस्वामीकृष्णमूर्ति विश्वनाथन वेङ्कटेश्वर",
}


def pages(pdf: bytes) -> list[str]:
    """The text of each page in reading order, spaces evened out, breaks inside words undone."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return [even(text) for text in texts]


def printable(char: str) -> bool:
    try:
        check_printable([Line(char, (), "own.1")])
    except UserError:
        return False
    return True


def even(text: str) -> str:
    """The letters alone: where a line breaks is not what is tested here."""
    letters = unicodedata.normalize("NFKC", text).replace("\N{ZERO WIDTH SPACE}", "")
    return re.sub(r"[\s\ufffe\u200e\u200f\u00ad]+", "", letters)


def boxes(pdf: bytes) -> list[tuple[float, float, float]]:
    """Of each page: how far its letters reach left and right, and its width."""
    document = pypdfium2.PdfDocument(pdf)
    reach = []
    for page in document:
        text = page.get_textpage()
        rects = [text.get_rect(place) for place in range(text.count_rects())]
        reach.append((min(box[0] for box in rects), max(box[2] for box in rects), page.get_width()))
    document.close()
    return reach


def inside(part: DictionaryObject, *keys: str) -> DictionaryObject:
    """The dictionary that stands under these keys."""
    for key in keys:
        found = part[key].get_object()
        assert isinstance(found, DictionaryObject)
        part = found
    return part


def array(part: PdfObject) -> ArrayObject:
    found = part.get_object()
    assert isinstance(found, ArrayObject)
    return found


def catalog(pdf: bytes) -> DictionaryObject:
    return inside(pypdf.PdfReader(io.BytesIO(pdf)).trailer, "/Root")


def about(pdf: bytes) -> DocumentInformation:
    metadata = pypdf.PdfReader(io.BytesIO(pdf)).metadata
    assert metadata is not None
    return metadata


@pytest.fixture(scope="module")
def plain(desk: Desk) -> Sheet:
    return desk.sheet(desk.plan("S03", "S04", "S05", "S06", "S07", "S37", desk.medicine("ibuprofen")))


def test_the_same_sheet_gives_the_same_bytes(plain: Sheet, desk: Desk) -> None:
    first = typeset(plain)
    typeset(desk.sheet(desk.longest()))
    assert typeset(plain) == first
    assert typeset(plain, "letter") != first


def test_it_is_tagged_titled_and_says_its_language(plain: Sheet) -> None:
    pdf = typeset(plain)
    root = catalog(pdf)
    assert inside(root, "/MarkInfo")["/Marked"]
    assert "/StructTreeRoot" in root
    assert str(root["/Lang"]).startswith("en")
    metadata = root["/Metadata"].get_object()
    assert isinstance(metadata, StreamObject)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in metadata.get_data()
    assert about(pdf).title == "Ana Lindqvist: your back pain plan"


def test_the_date_in_the_file_is_the_sheets_day(plain: Sheet) -> None:
    written = about(typeset(plain)).creation_date
    assert written is not None
    assert written.date() == DAY


def test_only_the_projects_fonts_are_used_and_all_are_in_the_file(plain: Sheet) -> None:
    names = set()
    for page in pypdf.PdfReader(io.BytesIO(typeset(plain))).pages:
        fonts = inside(page, "/Resources", "/Font")
        for font in fonts:
            (inner,) = array(inside(fonts, font)["/DescendantFonts"])
            descriptor = inside(inner.get_object(), "/FontDescriptor")
            names.add(str(descriptor["/FontName"]).split("+")[-1])
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor)
    assert names <= {"FiraGO-Regular", "FiraGO-Bold", "NotoSansSymbols2-Regular"}
    assert "FiraGO-Bold" in names


@pytest.mark.parametrize("draft", [False, True])
def test_every_line_of_the_longest_sheet_is_on_the_paper(desk: Desk, draft: bool) -> None:
    sheet = desk.sheet(desk.longest(), draft=draft)
    paper = "".join(pages(typeset(sheet)))
    pictures = {line.text for line in sheet.pictures}
    for line in sheet.lines:
        if "{page}" not in line.text and line.text not in pictures:
            assert even(line.text) in paper, line
    assert ("DRAFT" in paper) is draft


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_help_box_is_whole_on_page_one(desk: Desk, paper: str) -> None:
    sheet = desk.sheet(desk.longest(), name=NAMES["latin"])
    first = pages(typeset(sheet, "a4" if paper == "a4" else "letter"))[0]
    assert sheet.help.closing is not None
    for line in (sheet.help.heading, *sheet.help.lines, sheet.help.closing):
        assert even(line.text) in first


def test_an_emergency_begins_with_where_to_go(desk: Desk) -> None:
    plan = desk.plan(desk.item("S32", "urgent"), "S04", urgency="emergency", alerts=("RF13",))
    first = pages(typeset(desk.sheet(plan)))[0]
    go, why, help_box = (
        first.index(even(text)) for text in ("Go to the emergency room now", "Why you must not wait", "Get help now if")
    )
    assert go < why < help_box
    assert even("Walk a little") not in first
    assert even("Today") not in first


@pytest.mark.parametrize("alphabet", NAMES)
def test_a_name_of_sixty_letters_is_whole_and_within_the_margins(desk: Desk, alphabet: str) -> None:
    name = NAMES[alphabet]
    pdf = typeset(desk.sheet(desk.plan("S04"), name=name))
    margin = 15 / 25.4 * 72 - 1
    for left, right, width in boxes(pdf):
        assert left >= margin
        assert right <= width - margin
    if alphabet == "arabic":
        letters = {char for char in even("".join(pages(pdf))) if "ARABIC" in unicodedata.name(char, "")}
        assert letters >= set(even(name))
    elif alphabet != "devanagari":
        assert even(name) in pages(pdf)[0]
    assert (about(pdf).title or "").replace("\u200e", "").startswith(f"{name}:")


def test_the_date_after_an_arabic_name_keeps_its_order(desk: Desk) -> None:
    sheet = desk.sheet(desk.plan("S04"), name=NAMES["arabic"])
    assert "\N{LEFT-TO-RIGHT MARK} · 23" in sheet.footer.text


@pytest.mark.parametrize("name", ["#let x = 1", "*bold*", "$a$", "[q]", "a\\b", "<lab> @ref", "_i_ `raw`", "//c /*d*/"])
def test_markup_in_a_name_is_only_letters(desk: Desk, name: str) -> None:
    assert even(name) in pages(typeset(desk.sheet(desk.plan("S04", own=(f"Ask {name}",)), name=name)))[0]


def test_characters_that_no_font_has_are_refused_by_field(desk: Desk) -> None:
    clinic = Clinic(name="Klinik 😀", address="中路 5")
    sheet = compose(desk.plan(own=("Good.", "See 李 first.")), "王 Ana", DAY, "", clinic)
    with pytest.raises(UserError) as refused:
        typeset(sheet)
    for part in ("王 (U+738B) in the patient's name", "李 (U+674E) in your own line 2", "😀", "the clinic's address"):
        assert part in refused.value.what
    assert "own line 1" not in refused.value.what


def test_a_control_character_is_refused_by_its_code(desk: Desk) -> None:
    with pytest.raises(UserError, match=r"U\+0000 in the patient's name"):
        typeset(desk.sheet(desk.plan(), name="Ana\0"))


def test_every_character_that_passes_the_check_can_be_set(desk: Desk) -> None:
    every = [chr(code) for code in range(sys.maxunicode + 1) if printable(chr(code))]
    assert len(every) > 4000
    own = tuple("".join(every[start : start + 60]) for start in range(0, len(every), 60))
    assert typeset(desk.sheet(desk.plan(own=own))).startswith(b"%PDF")


def test_a_letter_written_in_two_parts_is_the_same_letter(desk: Desk) -> None:
    assert "José" in pages(typeset(desk.sheet(desk.plan(), name="Jose\u0301")))[0]


def test_the_pages_are_counted_and_carry_the_name(desk: Desk) -> None:
    read = pages(typeset(desk.sheet(desk.longest())))
    for number, page in enumerate(read, start=1):
        assert page.endswith(even(f"Ana Lindqvist · 23 November 2026 Page {number} of {len(read)}")), page[-80:]


def test_a_medicine_stays_with_its_notes(desk: Desk) -> None:
    sheet = desk.sheet(desk.longest())
    read = pages(typeset(sheet))
    assert sheet.medicines is not None
    for row in sheet.medicines.rows:
        head = even("".join(line.text for line in (row.name, *row.about)))
        (found,) = [page for page in read if head in page]
        for note in row.notes:
            assert even(note.text) in found, note


def test_every_picture_has_words(plain: Sheet) -> None:
    pictures = {path.stem for path in (RESOURCES / "pictures").glob("*.svg")}
    assert {line.field.removeprefix("text.picture_") for line in plain.pictures} <= pictures
    assert all(line.text for line in plain.pictures)


def test_typst_has_nothing_to_warn_of(desk: Desk, plain: Sheet) -> None:
    go = desk.sheet(desk.plan(desk.item("S33", "urgent"), urgency="urgent"))
    for sheet in (plain, desk.sheet(desk.longest(), name=NAMES["arabic"]), go):
        assert compiler().compile_with_warnings(format="pdf", sys_inputs=inputs(sheet, "a4"))[1] == []


def test_a_usual_sheet_is_one_leaf_and_an_emergency_one_page(desk: Desk) -> None:
    usual = desk.plan(
        "S03", "S04", "S05", "S06", "S07", "S09", "S37", desk.medicine("ibuprofen"), desk.medicine("acetaminophen"),
        answers={"baseline_deficits": ("bladder", "spasticity"), "mobility": "aid", "pain_weeks": 2},
    )  # fmt: skip
    emergency = desk.plan(desk.item("S32", "urgent"), urgency="emergency", alerts=("MS17",), follow_up_on=None)
    assert [len(pages(typeset(desk.sheet(plan)))) for plan in (usual, emergency)] == [2, 1]


def test_rules_to_write_on_have_no_page_of_their_own_while_there_is_room(desk: Desk) -> None:
    assert len(pages(typeset(desk.sheet(desk.plan())))) == 1


def test_no_page_holds_rules_to_write_on_alone(desk: Desk) -> None:
    medicines = (desk.medicine("ibuprofen"), desk.medicine("acetaminophen"))
    for notes in (0, 4, 8, 16):
        plan = desk.plan(
            "S03", "S04", "S05", "S06", "S07", "S09", "S37", *medicines, note=" ".join(["Pain, sleep."] * notes)
        )
        last = pages(typeset(desk.sheet(plan)))[-1]
        assert "Questions" not in last or "Thu" in last, notes
