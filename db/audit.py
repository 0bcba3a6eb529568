"""Who did what, when, to which record: rows that are only added, each chained to the one before by SHA-256.

Ids only: nothing that a patient said, and no name of a patient, ever stands here.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db.models import Audit, Setting

SEEN, CHANGED, SIGNED, PRINTED, EXPORTED, IMPORTED = "seen", "changed", "signed", "printed", "exported", "imported"
SEARCHED, FAILED_SIGN_IN, BACKUP, RESTORE = "searched", "failed sign-in", "backup", "restore"
SETTINGS, PACK_CHANGE, DELETED = "settings", "pack change", "deleted"
MERGED, UNMERGED = "merged", "unmerged"
SIGN_IN, LOCKED, USERS, UPGRADE = "sign-in", "locked", "users", "upgrade"
KINDS = (
    SEEN, CHANGED, SIGNED, PRINTED, EXPORTED, IMPORTED, SEARCHED, SIGN_IN, FAILED_SIGN_IN, LOCKED, USERS, BACKUP,
    RESTORE, SETTINGS, PACK_CHANGE, UPGRADE, DELETED, MERGED, UNMERGED,
)  # fmt: skip

NOTHING = "0" * 64
"""What the first row is chained to."""

_CLINICIAN = "clinician"


@dataclass(frozen=True)
class Actor:
    """Who does it; the id is that of the user, empty where nobody has signed in."""

    name: str
    user_id: str = ""


# Built once: every answer is told, and SQLAlchemy takes longer to build a statement than SQLite to run it.
_ADD = insert(Audit)
_LAST = select(Audit.id, Audit.digest).order_by(Audit.id.desc()).limit(1)


@dataclass(frozen=True)
class Deed:
    """What was done: its kind, the record (`encounter`, its id), the number of the patient, a word about it."""

    kind: str
    record: str = ""
    record_id: str | int = ""
    patient: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Head:
    """The last row: how many there are, and the digest that stands for all of them."""

    count: int = 0
    digest: str = NOTHING


def write(session: Session, actor: Actor | None, deed: Deed, at: datetime | None = None) -> Head:
    """Add a row in the transaction of what it tells; without an actor it is the clinician of the settings."""
    before = head(session)
    if actor is None:
        named = session.get(Setting, _CLINICIAN)
        actor = Actor(named.value if named else "")
    row = {
        "id": before.count + 1,
        "at": (at or datetime.now(UTC)).astimezone(UTC),
        "who": actor.name,
        "user_id": actor.user_id,
        "kind": deed.kind,
        "record": deed.record,
        "record_id": str(deed.record_id),
        "patient": deed.patient,
        "detail": deed.detail,
    }
    digest = _digest(before.digest, row)
    session.execute(_ADD, {**row, "digest": digest})
    return Head(before.count + 1, digest)


def head(session: Session) -> Head:
    """The last row there is."""
    last = session.execute(_LAST).first()
    return Head(last.id, last.digest) if last else Head()


def last_hand(session: Session, record: str, record_id: str | int) -> Actor | None:
    """Who changed a record last."""
    query = (
        select(Audit.who, Audit.user_id)
        .where(Audit.record == record, Audit.record_id == str(record_id), Audit.kind == CHANGED)
        .order_by(Audit.id.desc())
        .limit(1)
    )
    found = session.execute(query).first()
    return Actor(found.who, found.user_id) if found else None


def fits(previous: str, row: Audit, place: int | None = None) -> bool:
    """Whether a row is what it was when it was chained to `previous`, at its own place or another."""
    return row.digest == _digest(previous, {**_content(row), "id": row.id if place is None else place})


def every(session: Session) -> Iterable[Audit]:
    """All rows in their order, not all at once."""
    return session.scalars(select(Audit).order_by(Audit.id).execution_options(yield_per=1000))


def _content(row: Audit) -> dict[str, object]:
    names = ("at", "who", "user_id", "kind", "record", "record_id", "patient", "detail")
    return {name: getattr(row, name) for name in names}


def _digest(previous: str, row: dict[str, object]) -> str:
    at = row["at"]
    assert isinstance(at, datetime)
    canonical = [
        previous, row["id"], at.astimezone(UTC).isoformat(timespec="microseconds"), row["who"], row["user_id"],
        row["kind"], row["record"], row["record_id"], row["patient"], row["detail"],
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(canonical, separators=(",", ":")).encode("ascii")).hexdigest()
