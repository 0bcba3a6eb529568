"""The guidelines that were ever in use: kept with the records, brought back to show and run an old visit. No Qt."""

import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.engine.engine import Engine
from app.engine.files import lay_out
from app.engine.mistakes import PackError
from app.engine.pack import Pack
from app.engine.read import read_pack
from app.fault_words import telling
from app.records import Records
from app.trail import PACK_CHANGE
from db import guidelines
from db.store import Store

SETTING = "guideline"
"""The setting that names the guideline of the last start."""
BEFORE = "guideline_before"
"""The setting that names the one before, until somebody has looked at what the change means; then it is empty."""


@dataclass(frozen=True)
class Before:
    """The guideline that spoke before, by what is kept of it; no pack where this program cannot read it."""

    version: str
    digest: str
    pack: Pack | None = None


class Unreadable(Exception):
    """A guideline lies in the records, and this version of the program cannot read it any more."""


class Guidelines:
    """The guidelines of then; each is read once."""

    def __init__(self, store: Store, engine: Engine) -> None:
        self._store = store
        self.now = engine
        self._known: dict[str, Engine | None] = {engine.pack.digest: engine}

    def of(self, digest: str) -> Engine | None:
        """The guideline with this digest; None where it is not in the records.

        Raises:
            Unreadable: it is there, and is no guideline for the program of today.
        """
        if digest not in self._known:
            with telling(), self._store.reading() as session:
                files = guidelines.files(session, digest)
            self._known[digest] = _engine(files) if files is not None else None
        return self._known[digest]


def note_in_use(records: Records, pack: Pack, now: datetime, *, looked_at: bool = False) -> None:
    """Keep the guideline that speaks now; tell the audit when another one spoke at the last start.

    `looked_at`: whoever chose it was shown first what it changes; otherwise that waits to be looked at.
    """
    with telling(), records.store.reading() as session:
        kept = guidelines.is_kept(session, pack.digest)
    if not kept:
        with telling(), records.store.writing() as session:
            guidelines.keep(session, pack.digest, (pack.id, pack.version), pack.files, now)
    known, speaks = records.setting(SETTING), f"{pack.version} {pack.digest}"
    if known != speaks:
        records.set_setting(SETTING, speaks)
        if known:
            waiting = records.setting(BEFORE) or known
            _wait(records, "" if looked_at or waiting == speaks else waiting)
            records.trail.note(PACK_CHANGE, "pack", pack.digest, detail=f"{known} -> {speaks}")


def not_looked_at(records: Records) -> Before | None:
    """The guideline that spoke before this one, as long as nobody has looked at what that changes."""
    version, _, digest = records.setting(BEFORE).partition(" ")
    return Before(version, digest) if version else None


def note_looked_at(records: Records) -> None:
    """Somebody has looked at what the change of the guideline means."""
    _wait(records, "")


def _wait(records: Records, before: str) -> None:
    if records.setting(BEFORE) != before:
        records.set_setting(BEFORE, before)


def _engine(files: bytes) -> Engine:
    with tempfile.TemporaryDirectory(prefix="msback-") as folder:
        lay_out(files, Path(folder))
        try:
            return Engine(read_pack(Path(folder)))
        except PackError as mistakes:
            raise Unreadable(str(mistakes)) from mistakes
