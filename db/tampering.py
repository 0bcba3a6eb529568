"""Finds what was done to the audit behind the program's back, and names the rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from db import anchors, audit
from db.anchors import Anchor, Anchors
from db.audit import NOTHING, Head
from db.models import Audit, Setting
from db.store import Store

CHANGED, MISSING, MOVED, CUT_OFF, REWRITTEN, ANCHOR = "changed", "missing", "moved", "cut off", "rewritten", "anchor"
_SINCE = "audit_anchored"
"""The setting that tells how many rows there were at the first anchor."""
_MOST_MOVED = 60
"""Among more rows than these that do not fit, no search is made for the places they were moved from."""


@dataclass(frozen=True)
class Finding:
    """What is wrong with the rows from `first` to `last`; of the anchors, these are lines of their file.

    `was` is the place of a moved row before.
    """

    kind: str
    first: int
    last: int
    was: int = 0


def keep_head(store: Store, at: datetime) -> None:
    """Keep the head of the audit in the file outside, and in the database from which row on that is done.

    Raises:
        DatabaseFault: it could not be written.
    """
    with store.reading() as session:
        head, first = audit.head(session), session.get(Setting, _SINCE)
    if not head.count:
        return
    # The file first: killed between the two, nobody misses an anchor that was never there.
    anchors.keep(store.path.with_name(anchors.FILE), head, at)
    if first is None:
        with store.writing() as session:
            session.merge(Setting(key=_SINCE, value=str(head.count)))


@dataclass(frozen=True)
class Verdict:
    """How many rows there are, the head, and what is wrong; nothing is when `findings` is empty."""

    head: Head
    findings: tuple[Finding, ...]


def verify(session: Session, anchor_file: Path) -> Verdict:
    """Read every row and every anchor."""
    known = anchors.read(anchor_file)
    chain = _Chain()
    wanted = {anchor.head.count: anchor for anchor in known.lines}
    met: dict[int, tuple[str, str]] = {}
    for row in audit.every(session):
        chain.add(row)
        if row.id in wanted:
            met[row.id] = (row.digest, row.kind)
        session.expunge(row)
    since = session.get(Setting, _SINCE)
    findings = (*chain.findings(), *_gone(known, int(since.value) if since else 0), *_against(known, chain.head, met))
    return Verdict(chain.head, findings)


class _Chain:
    """The rows one by one: gaps, and rows that do not fit to the one before."""

    def __init__(self) -> None:
        self.head = Head()
        self._missing: list[Finding] = []
        self._unfit: list[tuple[Audit, str]] = []

    def add(self, row: Audit) -> None:
        """One more row, in the order of their numbers."""
        previous = self.head
        gap = row.id > previous.count + 1
        if gap:
            self._missing.append(Finding(MISSING, previous.count + 1, row.id - 1))
        # What stood before a gap is gone, so whether the first row after it fits cannot be said.
        elif not audit.fits(previous.digest, row):
            self._unfit.append((row, previous.digest))
        self.head = Head(row.id, row.digest)

    def findings(self) -> Iterator[Finding]:
        """Gaps, then each row that was moved or changed."""
        yield from self._missing
        places = [row.id for row, _ in self._unfit]
        before = {NOTHING, *(row.digest for row, _ in self._unfit), *(digest for _, digest in self._unfit)}
        for row, _ in self._unfit:
            was = self._place_of(row, places, before) if len(places) <= _MOST_MOVED else 0
            yield Finding(MOVED, row.id, row.id, was) if was else Finding(CHANGED, row.id, row.id)

    @staticmethod
    def _place_of(row: Audit, places: list[int], before: set[str]) -> int:
        """Where the row fits that does not fit where it stands; 0: nowhere."""
        others = (place for place in places if place != row.id)
        return next((place for place in others if any(audit.fits(one, row, place) for one in before)), 0)


def _against(known: Anchors, head: Head, met: dict[int, tuple[str, str]]) -> Iterator[Finding]:
    """What the anchors say of the rows: rows that are gone from the end, and rows that are not those of then."""
    for number in known.damaged:
        yield Finding(ANCHOR, number, number)
    for anchor in _standing(known.lines, met):
        count = anchor.head.count
        if count > head.count:
            yield Finding(CUT_OFF, head.count + 1, count)
            return
        if count in met and met[count][0] != anchor.head.digest:
            yield Finding(REWRITTEN, 1, count)
            return


def _gone(known: Anchors, since: int) -> Iterator[Finding]:
    """The file is missing, or was begun anew, though from row `since` on there were anchors."""
    begun_anew = bool(known.lines) and not known.damaged and known.lines[0].head.count > since
    if since and (known.missing or begun_anew):
        yield Finding(ANCHOR, 0, 0)


def _standing(lines: tuple[Anchor, ...], met: dict[int, tuple[str, str]]) -> list[Anchor]:
    """The anchors that still count, the highest first.

    A restored database goes on from its own rows; but only a row that tells of the restore makes that true.
    """
    standing: list[Anchor] = []
    for anchor in lines:
        told = met.get(anchor.head.count, ("", ""))
        if anchor.restored and told == (anchor.head.digest, audit.RESTORE):
            standing = [one for one in standing if one.head.count < anchor.head.count and _same(one, met)]
        standing.append(anchor)
    return sorted(standing, key=lambda one: -one.head.count)


def _same(anchor: Anchor, met: dict[int, tuple[str, str]]) -> bool:
    """Whether a row is still the one of this anchor; before a restore, the set-aside database had others."""
    return anchor.head.count in met and met[anchor.head.count][0] == anchor.head.digest
