"""The two font families of a sheet: the system's fonts are never used, so that no page shows empty boxes."""

import atexit
import io
import shutil
import tempfile
import unicodedata
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import TypeVar, cast

import pymupdf_fonts  # type: ignore[import-untyped]  # it has no types of its own, and there are no stubs

from app.errors import Said, UserError
from app.handouts.direction import ISOLATES
from app.handouts.parts import Line

Part = TypeVar("Part")
_TEXT_FONTS = ("figo", "figbo")
_SYMBOL_FONT = "symbol2"
PLAIN = frozenset(map(chr, range(ord(" "), ord("~") + 1))) | frozenset("\N{NO-BREAK SPACE}°·–‘’“”")
"""Characters that every sheet needs and the fonts have: a text of these alone needs no look into the font files."""
_NEVER_TEXT = frozenset({"Cc", "Cs", "Co", "Cn"})
"""Kinds of characters that a font may list and a readable document may not hold."""
WHO = ("patient_name", "clinician", "clinic.")
"""Fields that no plan can mend: who it is for, and from whom."""
_BYTE_ORDER_MARK = 0xFEFF
_NAMES = {
    "patient_name": Said("the patient's name"),
    "clinician": Said("the clinician's name"),
    "clinic.name": Said("the clinic's name"),
    "clinic.address": Said("the clinic's address"),
    "clinic.phone": Said("the clinic's phone number"),
    "clinic.hours": Said("the clinic's hours"),
    "clinic.emergency_phone": Said("the emergency phone number"),
    "follow_up_note": Said("the note on the follow-up"),
    "reason": Said("a reason in the plan"),
    "notes": Said("a page's note"),
    "to": Said("whom the letter is for"),
}


@cache
def font_folder() -> Path:
    """A folder with the font files, written once per process: Typst reads fonts from folders only."""
    folder = Path(tempfile.mkdtemp(prefix="msback-fonts-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for name in (*_TEXT_FONTS, _SYMBOL_FONT):
        (folder / f"{name}.otf").write_bytes(pymupdf_fonts.myfont(name))
    return folder


def check_printable(lines: Iterable[Line]) -> None:
    """Check that every character of every line can be shown.

    Raises:
        UserError: some cannot; each field is named with its characters, and nothing is dropped.
    """
    faults: dict[Said, str] = {}
    for line in lines:
        if unknown := unprintable(line.text + line.beside):
            faults[_name(line.field)] = listed(unknown)
    if faults:
        raise UserError(
            "The sheet cannot be printed: {faults}.",
            "The sheet's fonts do not have these characters.",
            "Write this text in other letters, then print again.",
            faults=tuple(
                Said("{characters} in {field}", characters=chars, field=name) for name, chars in faults.items()
            ),
        )


def unprintable(text: str) -> tuple[str, ...]:
    """The characters of a text that no paper can show, each once."""
    if PLAIN.issuperset(text := printed(text)):
        return ()
    return tuple(dict.fromkeys(char for char in text if ord(char) not in _characters()))


def listed(characters: Iterable[str]) -> str:
    """Characters as they are named to who typed them: each with its code."""
    return ", ".join(map(_shown, characters))


def legible(part: Part, only: tuple[str, ...] = ("",)) -> Part:
    """A paper that is made whatever is in it: what cannot be shown stands as its code, [U+1F600].

    With `only`, in lines of fields that begin so.
    """
    changed: object = part
    if isinstance(part, Line):
        if part.field.startswith(only):
            changed = replace(part, text=_marked(part.text), beside=_marked(part.beside))
    elif isinstance(part, tuple):
        changed = tuple(legible(member, only) for member in part)
    elif is_dataclass(part) and not isinstance(part, type):
        changed = replace(part, **{field.name: legible(getattr(part, field.name), only) for field in fields(part)})
    return part if changed == part else cast(Part, changed)


def _marked(text: str) -> str:
    unknown = unprintable(text)
    return "".join(f"[U+{ord(char):04X}]" if char in unknown else char for char in printed(text)) if unknown else text


def printed(text: str) -> str:
    """The text as it is handed to the typesetter: the same characters, composed."""
    return unicodedata.normalize("NFC", text)


@cache
def _characters() -> frozenset[int]:
    """The characters that both weights show, with those of the symbol font behind them."""
    regular, bold, symbols = (_cmap(name) for name in (*_TEXT_FONTS, _SYMBOL_FONT))
    shown = (regular & bold) | symbols | ISOLATES
    return frozenset(
        code for code in shown if code != _BYTE_ORDER_MARK and unicodedata.category(chr(code)) not in _NEVER_TEXT
    )


def _cmap(name: str) -> frozenset[int]:
    # Imported where it is needed: most sheets do without, and it is slow.
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it has no types of its own

    with TTFont(io.BytesIO(pymupdf_fonts.myfont(name)), lazy=True) as font:
        return frozenset(font.getBestCmap())


def _name(field: str) -> Said:
    if field.startswith("own."):
        return Said("your own line {number}", number=field.removeprefix("own."))
    if ".added." in field:
        return Said("a line that you added")
    return _NAMES.get(field) or Said("the text {field}", field=field)


def _shown(char: str) -> str:
    code = f"U+{ord(char):04X}"
    return f"{char} ({code})" if char.isprintable() else code
