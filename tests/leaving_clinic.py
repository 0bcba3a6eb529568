"""Records with everything in them that can be taken out, and what a file of them holds."""

import json
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from app.encounter import Encounter
from app.gui.plan.signing import sign_and_keep
from app.gui.session import Session
from app.handouts.edits import Edits
from app.prepared import Prepared
from tests.gui.visiting import begun

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
NAMES = ("Lindqvist", "Ana-María", "Quilombo", "Zoë \U0001f42a", "44 555 0199")
WORDS = ("walks with Bob", "call his sister", "rest at Uncle Tom's", "she is the mayor")


def signed_visit(session: Session, **person: Any) -> Encounter:
    """A visit with every kind of row, signed, with its sheet, and a draft that amends it."""
    known = {"family_name": "Lindqvist", "given_name": "Ana-María", "phone": "+44 555 0199", **person}
    visit = begun(session, {"muscle_spasm": True, "pain_nrs": 7, "egfr": 52.0, "allergies": ("latex",)}, **known)
    visit.answer("fever", None)
    visit.set_note("ms", '=HYPERLINK("x") walks with Bob \U0001f42a\u2028\x00 "quoted"\r\n-1')
    visit.add_own("rest at Uncle Tom's")
    visit.set_follow_up(date(2026, 12, 8), "call his sister")
    sign_and_keep(session, visit)
    amending = visit.amend(NOW)
    amending.set_note("pain", "she is the mayor")
    amending.prepare(Prepared(exercises=(), edits=Edits()))
    return visit


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def said(path: Path) -> Any:
    return json.loads(members(path)["records.json"])


def rewritten(path: Path, target: Path, changed: dict[str, bytes]) -> Path:
    """The same file with other members, as somebody with a tool would make it."""
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in (members(path) | changed).items():
            archive.writestr(name, data)
    return target
