"""What a sheet was made of, kept with it, so that the very same bytes can be made again."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from typing import Any

from app.handouts.parts import Sheet
from app.handouts.typeset import inputs, set_pdf
from app.paths import RESOURCES

KEY = "recipe"
"""Under this name it stands among the settings of a kept sheet."""

_DRAWN_WITH = ("typst", "pymupdf-fonts")


def recipe(template: str, given: Mapping[str, str], day: datetime) -> dict[str, object]:
    """The template, the data that it was given as text, its date, and with what it was set."""
    made = {"template": template, "given": dict(given), "day": day.isoformat(), "set_with": set_with()}
    return {KEY: made}


def recipe_of(sheet: Sheet) -> dict[str, object]:
    """The recipe of a patient's sheet."""
    day = datetime(sheet.day.year, sheet.day.month, sheet.day.day, tzinfo=UTC)
    return recipe("sheet.typ", inputs(sheet, sheet.paper, sheet.size), day)


def made_again(settings: Mapping[str, Any]) -> bytes | None:
    """The sheet set anew; None where it was kept without its recipe, or set by another release."""
    made = settings.get(KEY)
    if made is None or made["set_with"] != set_with():
        return None
    return set_pdf(made["template"], made["given"], datetime.fromisoformat(made["day"]))


@cache
def set_with() -> str:
    """A digest of everything that shapes a page: typesetter, fonts, templates, pictures."""
    digest = hashlib.sha256()
    for name in _DRAWN_WITH:
        digest.update(f"{name} {version(name)}\n".encode())
    for folder in ("handouts", "pictures"):
        for file in sorted((RESOURCES / folder).rglob("*")):
            if file.suffix in (".typ", ".svg"):
                digest.update(f"{file.relative_to(RESOURCES).as_posix()} {file.stat().st_size}\n".encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()
