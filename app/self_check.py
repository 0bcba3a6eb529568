"""Tries the three things that must work on this computer: the guideline pack, a database, a sheet."""

import secrets
import tempfile
from collections.abc import Callable
from pathlib import Path

from app.engine.engine import Engine
from app.engine.intake import parse_intake
from app.engine.read import read_pack
from app.paths import GUIDELINE, SAMPLE
from app.terminal import one_line


def self_check(say: Callable[[str], None]) -> bool:
    """Say one line for each part, ok or failed and why. True when all is well."""
    outcomes = [_try(say, name, part) for name, part in PARTS.items()]
    return all(outcomes)


def _try(say: Callable[[str], None], name: str, part: Callable[[], str]) -> bool:
    try:
        found = part()
    except Exception as error:  # whatever it is, this is the place to be told of it
        say(f"{name}: failed: {type(error).__name__}: {one_line(error)}\n")
        return False
    say(f"{name}: ok: {found}\n")
    return True


def _pack() -> str:
    pack = read_pack(GUIDELINE)
    return f"{pack.id} {pack.version}, {len(pack.statements)} statements, digest {pack.digest}"


def _database() -> str:
    from db.store import open_store
    from db.vault import Vault

    with tempfile.TemporaryDirectory(prefix="msback-self-check-") as folder:
        password = secrets.token_urlsafe()
        vault = Vault(Path(folder))
        made = vault.found(vault.drawn_up("Self-check", password, ["administrator"]))
        store = open_store(Path(folder) / "scratch.sqlite", Vault(Path(folder)).unlock(made.user.id, password).key)
        try:
            store.check()
        finally:
            store.close()
    return "made with a key of its own, opened, checked and removed in a scratch folder"


def _sheet() -> str:
    from app.recommended_sheet import recommended_sheet

    engine = Engine(read_pack(GUIDELINE))
    pdf = recommended_sheet(engine, parse_intake(engine.pack, SAMPLE.read_bytes()))
    if not pdf.startswith(b"%PDF-"):
        raise ValueError("what was made is no PDF")
    return f"{len(pdf):,} bytes of PDF for the sample patient"


PARTS = {"guideline pack": _pack, "database": _database, "sheet": _sheet}
