"""The rows of the audit in words, on the screen and on paper."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.audit import Entry, Health, Wanted
from app.gui.faults import in_words
from app.gui.words import clock, day
from app.handouts.audit_sheet import AuditRow, AuditSheet

GROUP = 8


def when(at: datetime) -> str:
    """Day and time where the clinic is, to the second."""
    local = at.astimezone()
    return f"{day(local.date())}, {local:%H:%M:%S}"


def record(entry: Entry) -> str:
    """Which record, and what of it."""
    named = " ".join(part for part in (entry.record, entry.record_id) if part)
    return ": ".join(part for part in (named, entry.detail) if part)


def whole(health: Health) -> tuple[str, ...]:
    """Whether it is whole, or each thing that is not."""
    words = QCoreApplication.translate
    if not health.problems:
        return (words("Audit", "{n} rows, none changed, missing or moved.").format(n=f"{health.count:,}"),)
    first = words("Audit", "The audit was changed behind the program’s back:")
    return (first, *map(in_words, health.problems))


def grouped(digest: str) -> str:
    """A digest that a hand can compare."""
    return " ".join(digest[place : place + GROUP] for place in range(0, len(digest), GROUP))


def filtered(wanted: Wanted) -> str:
    """Which rows are shown."""
    words = QCoreApplication.translate
    parts = [
        wanted.who,
        day(wanted.day) if wanted.day else "",
        wanted.kind,
        words("Audit", "patient {number}").format(number=wanted.patient) if wanted.patient else "",
    ]
    return ", ".join(part for part in parts if part) or words("Audit", "all rows")


def sheet(entries: Sequence[Entry], wanted: Wanted, health: Health, now: datetime) -> AuditSheet:
    """The page that is printed."""
    words = QCoreApplication.translate
    about = words("Audit", "{shown} rows: {filter}. Printed {when}, {clock}.").format(
        shown=f"{len(entries):,}", filter=filtered(wanted), when=day(now.date()), clock=clock(now)
    )
    rows = [
        AuditRow(str(one.id), when(one.at), one.who, one.kind, record(one), one.patient) for one in reversed(entries)
    ]
    return AuditSheet(words("Audit", "Audit"), about, whole(health), grouped(health.digest), rows)
