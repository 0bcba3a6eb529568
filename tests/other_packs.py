"""The guideline as somebody else made it: newer, one question less, one rule and one name changed."""

import shutil
from pathlib import Path

import yaml

from app.paths import GUIDELINE

GONE = "exercise_and_education"
"""The question that it no longer asks."""


def changed_pack(folder: Path, version: str = "1.1") -> Path:
    """The pack in a folder: S07 is only considered, ibuprofen has another name, and one question is gone."""
    shutil.copytree(GUIDELINE, folder)
    _replace(folder / "guideline.yaml", 'version: "1.0"', f'version: "{version}"')
    _replace(
        folder / "rules.yaml",
        "status: {blocked: heat.blocked, consider: heat.cautioned, do: always}",
        "status: {blocked: heat.blocked, consider: always}",
    )
    _replace(folder / "medicines.yaml", "name: Ibuprofen", "name: Ibuprofen tablets")
    return without(folder, GONE)


def without(folder: Path, question: str) -> Path:
    """The pack without a question."""
    file = folder / "questions.yaml"
    lines = file.read_text("utf-8").splitlines(keepends=True)
    begin = next(place for place, line in enumerate(lines) if f"id: {question}" in line)
    indent = lines[begin].index("-")
    end = begin + 1
    while lines[end].strip() and len(lines[end]) - len(lines[end].lstrip()) > indent:
        end += 1
    file.write_text("".join(lines[:begin] + lines[end:]), "utf-8")
    assert yaml.safe_load(file.read_text("utf-8"))
    return folder


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(old) == 1, f"{old} stands {text.count(old)} times in {file.name}: choose another change"
    file.write_text(text.replace(old, new), "utf-8")
