"""Takes out of Qt's ICU data what this program never asks for: 28 of 32 MB.

The library `libicudata.so` is one table of named items and nothing else. Kept are the items that any use of ICU reads
first, and those that compare and sort text, but for Chinese, Japanese and Korean, which no font here has. Left out:
names of countries, languages, currencies, units and time zones, transliteration, spelled-out numbers, dictionaries of
word breaks, code pages of other systems.
"""

import re
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from what_ships import Entry

_LEFT_OUT = re.compile(
    r"(brkitr|curr|lang|rbnf|region|translit|unit|zone)/.*"
    r"|.*\.(cnv|spp|cfu)"
    r"|coll/(zh|ja|ko|yue)\w*\.res"
    r"|(?!en\.)[a-z]{2,3}(_\w+)?\.res"
)
_PAGE = 0x1000
_LOAD = 1
_ALIGNED = 16


@dataclass(frozen=True)
class _Section:
    """One section of an ELF file, and where its own description stands."""

    described_at: int
    name: str
    offset: int
    size: int


def with_less_data(binaries: Iterable[Entry], folder: Path) -> list[Entry]:
    """The libraries of a program, that of ICU's data exchanged for a smaller one, which is written into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    chosen = []
    for name, source, kind in binaries:
        if kind == "BINARY" and Path(name).name.startswith("libicudata."):
            smaller = folder / Path(name).name
            smaller.write_bytes(without_unused(Path(source).read_bytes()))
            chosen.append((name, str(smaller), kind))
        else:
            chosen.append((name, source, kind))
    return chosen


def without_unused(library: bytes) -> bytes:
    """The library with a smaller table: same name, same symbol, same addresses.

    Raises:
        ValueError: it is no library of ICU data as Qt for Python brings it.
    """
    found = _sections(library)
    sections = {section.name: section for section in found}
    table, dynamic = sections.get(".rodata"), sections.get(".dynamic")
    if table is None or dynamic is None or table.offset + table.size > dynamic.offset:
        raise ValueError("ICU's data does not lie where it was expected.")
    small = _chosen(library[table.offset : table.offset + table.size])
    # What follows moves up by whole pages, so that its addresses and its place in the file still go together.
    less = (dynamic.offset - table.offset - len(small)) // _PAGE * _PAGE
    moved = dynamic.offset - less
    made = bytearray(library[: table.offset] + small.ljust(moved - table.offset, b"\0") + library[dynamic.offset :])
    _put_addresses_right(made, found, table, len(small), less)
    return bytes(made)


def items(data: bytes) -> dict[str, bytes]:
    """The named items of a table of ICU."""
    head = struct.unpack_from("<H", data)[0]
    if data[2:4] != b"\xda\x27" or data[12:16] != b"CmnD":
        raise ValueError("This is no table of ICU data.")
    (count,) = struct.unpack_from("<I", data, head)
    places = [struct.unpack_from("<II", data, head + 4 + 8 * number) for number in range(count)]
    ends = [*(begin for _, begin in places[1:]), len(data) - head]
    names = [data[head + place : data.index(b"\0", head + place)].decode("ascii") for place, _ in places]
    return {name: data[head + begin : head + end] for name, (_, begin), end in zip(names, places, ends, strict=True)}


def _chosen(data: bytes) -> bytes:
    """The table with the items that are kept, in the order that ICU searches it in."""
    head = struct.unpack_from("<H", data)[0]
    kept = {name: item for name, item in items(data).items() if not _LEFT_OUT.fullmatch(name.partition("/")[2])}
    entries, names, bodies = b"", b"", b""
    first_name = 4 + 8 * len(kept)
    first_body = -(-(first_name + sum(len(name) + 1 for name in kept)) // _ALIGNED) * _ALIGNED
    for name, item in kept.items():
        entries += struct.pack("<II", first_name + len(names), first_body + len(bodies))
        names += name.encode("ascii") + b"\0"
        bodies += item.ljust(-(-len(item) // _ALIGNED) * _ALIGNED, b"\0")
    contents = struct.pack("<I", len(kept)) + entries + names
    return data[:head] + contents.ljust(first_body, b"\xaa") + bodies


def _sections(library: bytes) -> list[_Section]:
    if library[:5] != b"\x7fELF\x02":
        raise ValueError("This is no library of 64 bits.")
    (place,) = struct.unpack_from("<Q", library, 0x28)
    size, count, named_by = struct.unpack_from("<HHH", library, 0x3A)
    raw = [
        (place + number * size, *struct.unpack_from("<IIQQQQ", library, place + number * size))
        for number in range(count)
    ]
    words = raw[named_by][5]
    return [
        _Section(at, library[words + name : library.index(b"\0", words + name)].decode("ascii"), offset, length)
        for at, name, _, _, _, offset, length in raw
    ]


def _put_addresses_right(made: bytearray, found: list[_Section], table: _Section, size: int, less: int) -> None:
    """After the table, everything begins `less` bytes earlier in the file; its addresses in memory stay."""

    def move(at: int) -> None:
        (offset,) = struct.unpack_from("<Q", made, at)
        if offset > table.offset:
            struct.pack_into("<Q", made, at, offset - less)

    move(0x28)
    (segments,) = struct.unpack_from("<Q", made, 0x20)
    each, count = struct.unpack_from("<HH", made, 0x36)
    for at in range(segments, segments + each * count, each):
        kind, _, offset = struct.unpack_from("<IIQ", made, at)
        if kind == _LOAD and offset <= table.offset:
            struct.pack_into("<QQ", made, at + 32, table.offset + size - offset, table.offset + size - offset)
        move(at + 8)
    for section in found:
        described_at = section.described_at - less
        if section is table:
            struct.pack_into("<Q", made, described_at + 32, size)
        move(described_at + 24)
