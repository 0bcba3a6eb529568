"""Tries what must work on this computer, part by part; the report names no patient and nothing that was entered."""

import os
import platform
import secrets
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal

from app import VERSION
from app.engine.engine import Engine
from app.engine.intake import parse_intake
from app.engine.proofs import certificate
from app.engine.read import read_pack
from app.errors import Said
from app.packs import in_use
from app.paths import SAMPLE
from app.terminal import one_line

FEW_DAYS = 3
"""A backup older than that is old."""

State = Literal["ok", "notice", "failed"]
LEAST_FREE, LITTLE_FREE = 200 * 10**6, 10**9
"""Bytes: below the first nothing can be trusted to be kept, below the second it is time to say so."""
FIRST_DAY, LAST_YEAR = date(2026, 11, 22), 2099
"""No visit is older than this program, and a clock that lost its battery shows a day before it."""
_CLOCK_SLACK_S = 24 * 3600


@dataclass(frozen=True)
class Outcome:
    """What came of one part; its name and what it says are sentences of `app.errors`."""

    part: str
    state: State
    says: str


Part = Callable[[], tuple[State, Said]]


def checkup(
    data: Path,
    now: Callable[[], datetime],
    printers: Callable[[], Sequence[str]],
    backups: Sequence[Path] = (),
) -> Iterator[Outcome]:
    """Each part as it was found, one after the other.

    Args:
        data: the folder of the records; it is looked at and not changed.
        now: the clock of this computer.
        printers: finds the printers, the usual one first.
        backups: the folders in which backups lie; none: that beside the records.
    """
    parts: dict[Said, Part] = {
        Said("guideline pack"): lambda: _pack(in_use(data)),
        Said("database"): _database,
        Said("sheet"): lambda: _sheet(in_use(data)),
        Said("printer"): lambda: _printer(printers()),
        Said("free disk"): lambda: _disk(data),
        Said("clock"): lambda: _clock(data, now()),
        Said("last proven backup"): lambda: _backup(data, backups, now()),
    }
    for name, part in parts.items():
        try:
            yield Outcome(name, *part())
        except Exception as error:  # whatever it is, this is the place to be told of it
            yield Outcome(name, "failed", Said("{kind}: {fault}", kind=type(error).__name__, fault=one_line(error)))


def report(outcomes: Sequence[Outcome], at: datetime) -> str:
    """The whole as text, to be copied or sent to whoever helps."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    head = f"MSBack {VERSION}, self-check on {at.date().isoformat()}, {system}"
    return "\n".join([head, *map(line, outcomes), ""])


def line(outcome: Outcome) -> str:
    """One part on one line."""
    return f"{outcome.part}: {outcome.state}: {outcome.says}"


def _pack(folder: Path) -> tuple[State, Said]:
    pack = read_pack(folder)
    proven = certificate(pack)
    said = Said(
        "{pack} {version}, {statements} statements, digest {digest}; "
        "{claims} claims in {points} points proven, {open} points open",
        pack=pack.id,
        version=pack.version,
        statements=len(pack.statements),
        digest=pack.digest,
        claims=len(proven.proofs),
        points=proven.points,
        open=proven.open_points,
    )
    return ("failed" if proven.open_points else "ok"), said


def _database() -> tuple[State, Said]:
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
    return "ok", Said("made with a key of its own, opened, checked and removed in a scratch folder")


def _sheet(folder: Path) -> tuple[State, Said]:
    from app.recommended_sheet import recommended_sheet

    engine = Engine(read_pack(folder))
    pdf = recommended_sheet(engine, parse_intake(engine.pack, SAMPLE.read_bytes()))
    if not pdf.startswith(b"%PDF-"):
        raise ValueError("what was made is no PDF")
    return "ok", Said("{n} bytes of PDF for the sample patient", n=len(pdf))


def _printer(found: Sequence[str]) -> tuple[State, Said]:
    if not found:
        return "notice", Said("none is set up; sheets can be saved as PDF and printed elsewhere")
    return "ok", Said("{n} found, {first} first", n=len(found), first=found[0])


def _disk(data: Path) -> tuple[State, Said]:
    there = next(folder for folder in (data, *data.absolute().parents) if folder.is_dir())
    free = shutil.disk_usage(there).free
    state: State = "failed" if free < LEAST_FREE else "notice" if free < LITTLE_FREE else "ok"
    if not os.access(there, os.W_OK):
        return "failed", Said("the place of the records cannot be written")
    return state, Said("{free} GB free where the records are", free=round(free / 10**9, 1))


def _clock(data: Path, now: datetime) -> tuple[State, Said]:
    shown, zone = now.replace(tzinfo=None), time.tzname[0]
    if not (now.date() >= FIRST_DAY and now.year <= LAST_YEAR):
        return "failed", Said(
            "{now}, {zone} cannot be right; days of visits and last days of medicines depend on it",
            now=shown,
            zone=zone,
        )
    written = max((file.stat().st_mtime for file in data.glob("*")), default=0.0) if data.is_dir() else 0.0
    if written > now.timestamp() + _CLOCK_SLACK_S:
        return "failed", Said("{now}, {zone} is before the last change of the records", now=shown, zone=zone)
    return "ok", Said("{now}, {zone}", now=shown, zone=zone)


def _backup(data: Path, folders: Sequence[Path], now: datetime) -> tuple[State, Said]:
    """A backup gets its name only once it is proven, and says itself when that was."""
    from db.backup import FOLDER, listed
    from db.vault import FILE as KEYS

    made = [one.manifest.made_at for folder in folders or (data / FOLDER,) for one in listed(folder)]
    if not made:
        if not (data / KEYS).exists():
            return "ok", Said("there are no records yet")
        beside = Said("none lies beside the records; Settings say whether they go elsewhere")
        return "notice", Said("none was found") if folders else beside
    days = (now - max(made)).days
    shown = Said("{at}, {n} in all", at=max(made).astimezone(), n=len(made))
    return ("notice" if days > FEW_DAYS else "ok"), shown
