"""The clinic's logo: which files are taken, and how they stand on the sheet."""

import struct
import zlib
from dataclasses import replace

import pypdfium2  # type: ignore[import-untyped]  # it has no types of its own, and there are no stubs
import pytest

from app.errors import UserError
from app.handouts.logo import LARGEST, read_logo
from app.handouts.options import SIZES, SheetOptions
from app.handouts.sheet import compose
from app.handouts.typeset import typeset
from tests.handouts.conftest import CLINIC, DAY, Desk
from tests.handouts.reading_back import alternatives, even, pages

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"><rect width="100" height="40" fill="#c03"/></svg>'


def png(width: int = 30, height: int = 20) -> bytes:
    """A red picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\xc0\x00\x30" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


@pytest.mark.parametrize("data", [png(), SVG, b"<!DOCTYPE svg>" + SVG], ids=["png", "svg", "dtd"])
def test_a_logo_is_grey_and_named_after_the_clinic(desk: Desk, data: bytes) -> None:
    clinic = replace(CLINIC, logo=read_logo(data, "logo"))
    sheet = compose(desk.plan("S04"), "Ana", DAY, "", clinic)
    pdf = typeset(sheet)
    assert typeset(sheet) == pdf
    assert even(alternatives(pdf)[0]) == even("Riverside Clinic")
    pixels = bytes(pypdfium2.PdfDocument(pdf)[0].render(scale=1, prefer_bgrx=True).buffer)
    assert all(max(pixels[at : at + 3]) - min(pixels[at : at + 3]) <= 2 for at in range(0, len(pixels), 4))
    assert typeset(compose(desk.plan("S04"), "Ana", DAY, "", CLINIC)) != pdf


@pytest.mark.parametrize("shape", [(600, 10), (10, 600), (1, 1)])
def test_a_logo_of_any_shape_leaves_the_page_as_it_is(desk: Desk, shape: tuple[int, int]) -> None:
    clinic = replace(CLINIC, logo=read_logo(png(*shape), "logo.png"))
    for size in SIZES:
        with_logo, without = (
            typeset(compose(desk.plan("S04"), "Ana", DAY, "", each, SheetOptions(size=size)))
            for each in (clinic, CLINIC)
        )
        assert len(pages(with_logo)) == len(pages(without))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "neither a PNG nor an SVG"),
        (b"GIF89a", "neither a PNG nor an SVG"),
        (b"<html></html>", "neither a PNG nor an SVG"),
        (b"<svg>", "damaged"),
        (png()[:40], "damaged"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
        (png()[:16] + struct.pack(">II", 60_000, 60_000) + png()[24:], "60000 by 60000 pixels"),
        (png() + b"x" * LARGEST, "2 MB is the most"),
    ],
)
def test_what_is_no_picture_or_too_large_is_refused_by_name(data: bytes, why: str) -> None:
    with pytest.raises(UserError, match=why) as refused:
        read_logo(data, "clinic.png")
    assert "clinic.png" in refused.value.what
