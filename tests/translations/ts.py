"""Qt's translation files as text: read, written in one fixed order, and made into what Qt loads."""

import subprocess
import sys
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

from tests.translations.extract import ROOT, Text

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("es", "fr")
KINDS = ("msback", "guideline")
"""The window's own texts, and those of the guideline pack."""


def file_of(kind: str, language: str) -> Path:
    """Where the translations of one kind into one language stand."""
    return FOLDER / f"{kind}_{language}.ts"


def read(file: Path) -> dict[Text, str]:
    """Every finished translation of a file; of a file that is not there, none."""
    if not file.exists():
        return {}
    found: dict[Text, str] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                text = Text(_inside(context, "name"), _inside(message, "source"), _inside(message, "comment"))
                found[text] = translation.text
    return found


def write(file: Path, language: str, texts: Iterable[Text], known: Mapping[Text, str]) -> int:
    """Write the texts with what is known of them; returns how many are still without a translation."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    wanting = 0
    for context, messages in groupby(texts, lambda text: text.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in messages:
            wanting += text not in known
            lines += _message(text, known.get(text, ""))
        lines.append("</context>")
    file.write_text("\n".join([*lines, "</TS>", ""]), "utf-8", newline="\n")
    return wanting


def compile_into(file: Path, target: Path) -> None:
    """Make a .ts into the .qm that Qt loads."""
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    lrelease = Path(PySide6.__file__).parent / name
    subprocess.run([lrelease, "-silent", file, "-qm", target], check=True)


def _message(text: Text, translation: str) -> list[str]:
    comment = [f"        <comment>{escape(text.comment)}</comment>"] if text.comment else []
    kind = "" if translation else ' type="unfinished"'
    return [
        "    <message>",
        f"        <source>{escape(text.source)}</source>",
        *comment,
        f"        <translation{kind}>{escape(translation)}</translation>",
        "    </message>",
    ]


def _inside(element: ElementTree.Element, name: str) -> str:
    return element.findtext(name) or ""
