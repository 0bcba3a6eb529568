"""The clinic's logo: a PNG or SVG file becomes a grey SVG picture that the letterhead can hold."""

import base64
import re
import struct
from pathlib import Path
from tempfile import TemporaryDirectory

from app.errors import Said, UserError

LARGEST = 2_000_000
"""Bytes of a file."""
_MOST_PIXELS = 40_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_SVG = re.compile(rb"<svg\b[^>]*>")
_ATTRIBUTE = re.compile(rb"""(viewBox|width|height)\s*=\s*["']([^"']*)["']""")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_WRAPPED = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}">'
    '<filter id="grey"><feColorMatrix type="saturate" values="0"/></filter>'
    '<image filter="url(#grey)" width="{width:g}" height="{height:g}" href="data:{kind};base64,{data}"/></svg>'
)


def read_logo(data: bytes, name: str) -> str:
    """The picture of a file in grey, as SVG text for `Clinic.logo`; `name` is the file's.

    Raises:
        UserError: it is too large, or no picture of these kinds.
    """
    if len(data) > LARGEST:
        raise _refused(
            name, "It has {size} MB; {most} MB is the most.", size=f"{len(data) / 1e6:.1f}", most=LARGEST / 1e6
        )
    if data.startswith(_PNG):
        ending, kind, (width, height) = "png", "image/png", _png_size(data, name)
    else:
        ending, kind, (width, height) = "svg", "image/svg+xml", _svg_size(data, name)
    if not _can_be_set(data, ending):
        raise _refused(name, "It is damaged.")
    return _WRAPPED.format(width=width, height=height, kind=kind, data=base64.b64encode(data).decode())


def _can_be_set(data: bytes, ending: str) -> bool:
    """Whether Typst reads it: inside another picture it would leave a damaged one out and say nothing."""
    import typst

    with TemporaryDirectory(prefix="msback-logo-") as folder:
        (Path(folder) / f"logo.{ending}").write_bytes(data)
        page = Path(folder) / "try.typ"
        page.write_text(f'#image("logo.{ending}", width: 20mm)', encoding="utf-8")
        try:
            typst.compile(page, format="png", ppi=36)
        except typst.TypstError:
            return False
    return True


def _png_size(data: bytes, name: str) -> tuple[float, float]:
    if len(data) < 24:
        raise _refused(name, "It is damaged.")
    width, height = struct.unpack(">II", data[16:24])
    if not 0 < width * height <= _MOST_PIXELS:
        raise _refused(name, "It has {width} by {height} pixels.", width=str(width), height=str(height))
    return width, height


def _svg_size(data: bytes, name: str) -> tuple[float, float]:
    """The size of its view box, or its own; a picture that names neither is taken as square."""
    root = _SVG.search(data)
    if root is None:
        raise _refused(name, "It is neither a PNG nor an SVG picture.")
    said = {key.decode(): value.decode("ascii", "ignore") for key, value in _ATTRIBUTE.findall(root[0])}
    numbers = _NUMBER.findall(said.get("viewBox", ""))[2:4]
    if len(numbers) < 2:
        numbers = [number for side in ("width", "height") for number in _NUMBER.findall(said.get(side, ""))[:1]]
    width, height = map(float, numbers) if len(numbers) == 2 else (0, 0)
    return (width, height) if width > 0 and height > 0 else (100, 100)


def _refused(name: str, why: str, **values: object) -> UserError:
    what = Said("{file} was not taken as the logo.", file=name)
    return UserError(what, why, "Choose a PNG or SVG picture of at most 2 MB.", **values)
