"""The document as a tagged PDF: the same document always gives the same bytes."""

import json
from collections.abc import Iterable
from dataclasses import fields, is_dataclass

from app.handouts.fonts import check_printable, printed
from app.handouts.guideline.blocks import Document, texts
from app.handouts.parts import Line
from app.handouts.typeset import set_pdf


def pdf(document: Document) -> bytes:
    """The whole document, A4. It has no date: whoever signs it writes one.

    Raises:
        UserError: a text holds characters that no font can show.
    """
    check_printable(_lines(document))
    given = {"document": json.dumps(_plain(document), ensure_ascii=False)}
    return set_pdf("guideline.typ", given)


def _lines(document: Document) -> Iterable[Line]:
    return (Line(text, (), f"“{text[:40]}”") for text in texts(document))


def _plain(part: object) -> object:
    """A part as JSON knows it, with the kind that it is."""
    if isinstance(part, str):
        return printed(part)
    if isinstance(part, tuple):
        return [_plain(member) for member in part]
    if is_dataclass(part):
        kind = {"kind": type(part).__name__}
        return kind | {field.name: _plain(getattr(part, field.name)) for field in fields(part)}
    return part
