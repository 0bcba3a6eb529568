"""What a PDF says when it is read again: letters page by page, where they stand, how languages are marked."""

import io
import re
import unicodedata
from collections.abc import Iterator
from contextlib import closing

import pypdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types of its own, and there are no stubs
from pypdf.generic import ArrayObject, DictionaryObject

POINTS_A_MM = 72 / 25.4


def even(text: str) -> str:
    """The letters alone: where a line breaks is not what is tested here."""
    letters = unicodedata.normalize("NFKC", text).replace("\N{ZERO WIDTH SPACE}", "")
    return re.sub(r"[-\s\x02\ufffe\u200e\u200f\u2066-\u2069\u00ad]+", "", letters)


def ungrouped(text: str) -> str:
    """Without what stands between thousands: it is a space where there are two languages."""
    return re.sub(r"(?<=\d)[,.](?=\d{3})", "", even(text))


def pages(pdf: bytes) -> list[str]:
    """The letters of each page in reading order."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [even(page.get_textpage().get_text_bounded()) for page in document]


def beyond_the_margins(pdf: bytes, size: int, margin_mm: float = 15) -> list[str]:
    """Texts that reach into the margins of their page by more than the space at a line's end or a sign on a letter."""
    margin = margin_mm * POINTS_A_MM - 0.35 * size
    found = []
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for page in document:
            text = page.get_textpage()
            width, height = page.get_size()
            for place in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(place)
                inside = margin <= left and right <= width - margin and margin <= bottom and top <= height - margin
                if not inside:
                    found.append(text.get_text_bounded(left, bottom, right, top))
    return found


def languages_marked(pdf: bytes) -> set[str]:
    """The languages that the document, its parts and its runs of text say they are in."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    root = reader.trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    found = {str(root["/Lang"])}
    found |= {str(part["/Lang"]) for part in parts(root["/StructTreeRoot"].get_object()) if "/Lang" in part}
    for page in reader.pages:
        contents = page.get_contents()
        assert contents is not None
        found |= {name.decode() for name in re.findall(rb"/Lang\s*\(([^)]*)\)", contents.get_data())}
    return found


def alternatives(pdf: bytes) -> list[str]:
    """The words of all pictures, in reading order."""
    root = pypdf.PdfReader(io.BytesIO(pdf)).trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    return [str(part["/Alt"]) for part in parts(root["/StructTreeRoot"].get_object()) if part.get("/S") == "/Figure"]


def parts(part: object) -> Iterator[DictionaryObject]:
    """Every part of the structure, the outer before the inner."""
    if isinstance(part, ArrayObject):
        for member in part:
            yield from parts(member.get_object())
    elif isinstance(part, DictionaryObject):
        yield part
        if "/K" in part:
            yield from parts(part["/K"].get_object())
