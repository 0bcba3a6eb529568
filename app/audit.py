"""The audit as it is looked at: filtered, checked, told in words. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select

from app.fault_words import telling
from app.records import Records
from db import anchors, audit
from db.models import Audit
from db.tampering import ANCHOR, CHANGED, CUT_OFF, MISSING, MOVED, REWRITTEN, Finding, verify

KINDS = audit.KINDS
MOST = 500
"""Rows that are shown or printed at once."""

_WORDS: Mapping[str, str] = {
    CHANGED: "{rows} changed since it was written.",
    MISSING: "{rows} missing.",
    MOVED: "{rows} stood in another place: it was row {was:,}.",
    CUT_OFF: "{rows} cut off from the end.",
    REWRITTEN: "{rows} are not those that were kept outside the database: they were written anew.",
}


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
    problems: tuple[str, ...]


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


def _in_words(found: Finding) -> str:
    if found.kind == ANCHOR:
        where = f"Line {found.first:,} of {anchors.FILE}" if found.first else f"The file {anchors.FILE}"
        return f"{where} is {'damaged' if found.first else 'missing'}: rows cut off could go unnoticed."
    one = found.first == found.last
    rows = f"Row {found.first:,}" if one else f"Rows {found.first:,} to {found.last:,}"
    verb = {MISSING: "is" if one else "are", CUT_OFF: "was" if one else "were"}.get(found.kind, "")
    return _WORDS[found.kind].format(rows=f"{rows} {verb}".strip(), was=found.was)
