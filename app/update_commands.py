"""A signed update without a window: checked, what it would change for this clinic shown, and taken after a yes."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app import updating
from app.backup_commands import opened as opened_records
from app.engine.read import read_pack
from app.errors import UserError
from app.guidelines import note_in_use
from app.impact import Impact, impact
from app.packs import Candidate, before, in_use, opened, switch
from app.running import in_use as is_open
from app.signed_archive import kind_of, public_key

Say = Callable[[str], None]


def update(data: Path, archive: Path, say: Say, key: Ed25519PublicKey | None = None) -> None:
    """Take a signed file, of whichever kind it is; `key` is the pinned one if none.

    A guideline is checked, what it would change is shown, and it speaks after a yes. A program is laid beside this one.
    """
    key = key or public_key()
    if kind_of(archive, key) == "program":
        _take_program(archive, key, say)
        return
    _refuse_while_open(data)
    present = read_pack(in_use(data))
    _take(data, opened(archive, data, present, key), say)


def step_back(data: Path, say: Say) -> None:
    """Let the guideline of before speak again, after the same look at what that would change."""
    _refuse_while_open(data)
    found = before(data)
    if found is None:
        raise UserError("Nothing was changed.", "There is no guideline before this one.", "Install an update first.")
    _take(data, found, say)


def step_back_program(say: Say) -> None:
    """Let the program of before run from the next start on."""
    say(f"{updating.stepped_back(updating.back())}\n")


def told(found: Impact) -> str:
    """How many patients it would change the advice of."""
    number = len(found.affected)
    said = f"Of {found.looked_at:,} patients with an open follow-up, {number:,} would get other advice"
    return f"{said}, {found.urgent:,} of them would become urgent.\n" if found.urgent else f"{said}.\n"


def _take_program(archive: Path, key: Ed25519PublicKey, say: Say) -> None:
    version = updating.install(archive, key, lambda words: say(f"{words}\n"))
    say(f"Version {version} runs from the next start on. The one before is kept: msback update --program-back\n")


def _take(data: Path, candidate: Candidate, say: Say) -> None:
    pack = candidate.pack
    say(f"{pack.title}, version {pack.version}, digest {pack.digest}\n")
    say(f"Read whole; {candidate.claims} promises proven.\n")
    records = opened_records(data, say)
    with closing(records.store):
        say(told(impact(records.store, candidate.engine)))
        say("Who they are, and why, is shown in Settings, where the same update can be opened.\n")
        if input("Let this guideline speak from now on? Type yes: ").strip().casefold() != "yes":
            say("Nothing was changed.\n")
            return
        switch(data, candidate)
        note_in_use(records, pack, datetime.now().astimezone(), looked_at=True)
    say(f"Version {pack.version} speaks from now on. The one before is kept: msback update --back\n")


def _refuse_while_open(data: Path) -> None:
    if is_open(data):
        raise UserError("Nothing was changed.", "MSBack is open.", "Close its window, or use its Settings.")
