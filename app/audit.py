"""The audit as it is looked at: filtered, checked, told in words. No Qt."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select

from app.errors import Said
from app.fault_words import telling
from app.records import Records
from db import anchors, audit
from db.models import Audit
from db.tampering import ANCHOR, CHANGED, CUT_OFF, MISSING, MOVED, REWRITTEN, Finding, verify

KINDS = audit.KINDS
MOST = 500
"""Rows that are shown or printed at once."""


@dataclass(frozen=True)
class Wanted:
    """A filter; what is empty lets everything through."""

    who: str = ""
    day: date | None = None
    kind: str = ""
    patient: str = ""


@dataclass(frozen=True)
class Entry:
    """One row."""

    id: int
    at: datetime
    who: str
    kind: str
    record: str
    record_id: str
    patient: str
    detail: str


@dataclass(frozen=True)
class Health:
    """How many rows, the digest that stands for all, and a sentence for each thing that is wrong."""

    count: int
    digest: str
    problems: tuple[Said, ...]


class AuditLog:
    """The audit of open records."""

    def __init__(self, records: Records) -> None:
        self._records, self._store = records, records.store

    def entries(self, wanted: Wanted, most: int = MOST) -> tuple[Entry, ...]:
        """The rows that fit, the newest first."""
        query = select(Audit).order_by(Audit.id.desc()).limit(most)
        for column, value in ((Audit.who, wanted.who), (Audit.kind, wanted.kind)):
            if value:
                query = query.where(column == value)
        if wanted.patient.strip():
            query = query.where(Audit.patient == wanted.patient.strip().zfill(6))
        if wanted.day is not None:
            begin, end = (_midnight(wanted.day + timedelta(days=days)) for days in (0, 1))
            query = query.where(Audit.at >= begin, Audit.at < end)
        with telling(), self._store.reading() as session:
            return tuple(_entry(row) for row in session.scalars(query))

    def people(self) -> tuple[str, ...]:
        """Everybody who ever did something."""
        with telling(), self._store.reading() as session:
            return tuple(session.scalars(select(Audit.who).distinct().order_by(Audit.who)))

    def health(self) -> Health:
        """Read every row and every anchor, and tell what was done behind the program's back."""
        with telling(), self._store.reading() as session:
            verdict = verify(session, self._store.path.with_name(anchors.FILE))
        return Health(verdict.head.count, verdict.head.digest, tuple(map(_in_words, verdict.findings)))


def _entry(row: Audit) -> Entry:
    return Entry(row.id, row.at, row.who, row.kind, row.record, row.record_id, row.patient, row.detail)


def _midnight(day: date) -> datetime:
    """When a day begins where the clinic is."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC)


def _in_words(found: Finding) -> Said:
    if found.kind == ANCHOR:
        return _of_anchors(found.first)
    return _of_one(found) if found.first == found.last else _of_many(found)


def _of_anchors(line: int) -> Said:
    if line:
        return Said("Line {line} of {file} is damaged: rows cut off could go unnoticed.", line=line, file=anchors.FILE)
    return Said("The file {file} is missing: rows cut off could go unnoticed.", file=anchors.FILE)


def _of_one(found: Finding) -> Said:
    row, was = found.first, found.was
    return {
        CHANGED: Said("Row {row} changed since it was written.", row=row),
        MISSING: Said("Row {row} is missing.", row=row),
        MOVED: Said("Row {row} stood in another place: it was row {was}.", row=row, was=was),
        CUT_OFF: Said("Row {row} was cut off from the end.", row=row),
        REWRITTEN: Said("Row {row} is not the one that was kept outside the database: it was written anew.", row=row),
    }[found.kind]


def _of_many(found: Finding) -> Said:
    first, last = found.first, found.last
    return {
        CHANGED: Said("Rows {first} to {last} changed since they were written.", first=first, last=last),
        MISSING: Said("Rows {first} to {last} are missing.", first=first, last=last),
        MOVED: Said(
            "Rows {first} to {last} stood in another place, from row {was} on.", first=first, last=last, was=found.was
        ),
        CUT_OFF: Said("Rows {first} to {last} were cut off from the end.", first=first, last=last),
        REWRITTEN: Said(
            "Rows {first} to {last} are not those that were kept outside the database: they were written anew.",
            first=first,
            last=last,
        ),
    }[found.kind]
