"""Erasing a patient for good: the rows go, what is left of them in the file goes, and what comes back goes again.

Who was erased is kept as a number and a fingerprint of the moment of registration, in the audit and in a small file
beside the database, so that the records of a restored backup can be cleared of them, too.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from db import audit, copies, merging, patients, sqlite, words
from db.audit import DELETED, Actor, Deed
from db.faults import DiskFull, LockedDatabase, fault_of_system
from db.models import Answer, Assessment, Decision, Encounter, Merge, Note, Patient, Setting, Sheet
from db.store import BUSY_MS, Store

DATABASE, FILE = "msback.db", "msback.erased"
AGAIN = "again, after a restore"
"""What the audit says of somebody whom an older backup had brought back."""
_UNFINISHED = "erasing.unfinished"
_WORDS = 3


@dataclass(frozen=True, order=True)
class Erased:
    """Who was erased: the number that is never given again, and which registration it was."""

    number: str
    fingerprint: str


def who(patient: Patient) -> Erased:
    """What is kept of a patient who goes: nothing that was ever said."""
    return _named(patient.number, patient.created_at)


def stands_in(database: Path, key: bytes, gone: Erased) -> bool:
    """Whether a closed database holds somebody; one that cannot be read may. Not one byte of it is touched."""
    try:
        query = "SELECT number, created_at FROM patient WHERE number = ?"
        rows = copies.looked_up(database, key, query, gone.number)
        found = [_named(number, datetime.fromisoformat(at).replace(tzinfo=UTC)) for number, at in rows]
    except (OSError, ValueError, sqlcipher.Error):
        return True
    return gone in found


def erase(store: Store, number: str, actor: Actor | None, detail: str, now: datetime) -> Erased | None:
    """Erase the patient of this number with all records that were merged, and tell the audit.

    None where there is no such patient.

    Raises:
        DatabaseFault: nothing was erased; or it was, and `finish` has still to clear what is left in the file.
    """
    with store.reading() as session:
        people = all_of(session, number)
    if not people:
        return None
    _erase(store, people, actor, detail, now)
    return who(people[0])


def all_of(session: Session, number: str) -> list[Patient]:
    """Every record of the patient of this number, the one that stands first; none where there is no such patient."""
    found = session.scalar(select(Patient).where(Patient.number == number))
    return [] if found is None else [session.get_one(Patient, one) for one in merging.ids_of(session, found.id)]


def _erase(store: Store, people: Sequence[Patient], actor: Actor | None, detail: str, now: datetime) -> None:
    gone = [who(one) for one in people]
    # Kept first: a list that names somebody who is still here does no harm.
    keep(store.path.with_name(FILE), gone)
    with store.writing() as session:
        connection = session.connection()
        connection.exec_driver_sql("PRAGMA secure_delete = ON")
        # Dropped and put back inside the transaction: nobody else ever sees the records without them.
        for name in sqlite.TRIGGERS:
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        merging.part(session, [one.id for one in people], now)
        for one in reversed(people):
            _delete(session, one.id)
        sqlite.install_triggers(connection)
        session.merge(Setting(key=_UNFINISHED, value="1"))
        for erased in gone:
            audit.write(session, actor, Deed(DELETED, "patient", erased.fingerprint, erased.number, detail), now)
    finish(store)


def finish(store: Store) -> None:
    """Write the file anew where an erasure left something in it: free pages, gaps between rows, the log.

    Raises:
        DatabaseFault: the disk is full, or another program holds the file; what is left stays to be done.
    """
    with store.reading() as session:
        if session.get(Setting, _UNFINISHED) is None:
            return
    _write_anew(store)
    with store.writing() as session:
        session.execute(delete(Setting).where(Setting.key == _UNFINISHED))


def go_on(store: Store) -> None:
    """Finish an erasure that a kill or a full disk cut short, or leave it for the next time."""
    with suppress(LockedDatabase, DiskFull):
        finish(store)


def erase_again(store: Store, known: Iterable[Erased], actor: Actor | None, now: datetime) -> tuple[str, ...]:
    """Erase from a restored database whom this list names. Returns their numbers; none of the list is given again."""
    known = set(known)
    with store.writing() as session:
        patients.count_on(session, max((int(one.number) for one in known), default=0))
        back = [one for one in session.scalars(select(Patient)) if who(one) in known]
    # Not who was merged with them then: that may have been undone since, and be somebody else.
    for one in back:
        _erase(store, [one], actor, AGAIN, now)
    return tuple(sorted(one.number for one in back))


def listed_everywhere(folder: Path, key: bytes) -> frozenset[Erased]:
    """Whom the file and the audit of the records in a folder call erased; not one byte there is touched.

    Damaged records tell nothing; then there still is the file.
    """
    found = set(listed(folder / FILE))
    with suppress(OSError, sqlcipher.Error):
        rows = copies.looked_up(folder / DATABASE, key, "SELECT patient, record_id FROM audit WHERE kind = ?", DELETED)
        found |= {Erased(number, fingerprint) for number, fingerprint in rows if number.isdecimal()}
    return frozenset(found)


def listed(path: Path) -> tuple[Erased, ...]:
    """Everybody in the file beside the database; a line that is not as it was written is left out."""
    try:
        lines = path.read_bytes().decode("ascii", "replace").split("\n")
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise fault_of_system(error, path) from error
    words = [line.split(" ") for line in lines]
    return tuple(Erased(one[0], one[1]) for one in words if len(one) == _WORDS and one[2] == _sum(one[0], one[1]))


def keep(path: Path, gone: Iterable[Erased]) -> None:
    """Add whom the file does not name yet, and bring it to the disk.

    Raises:
        DatabaseFault: it could not be written.
    """
    known = set(listed(path))
    lines = [f"{one.number} {one.fingerprint} {_sum(one.number, one.fingerprint)}" for one in gone if one not in known]
    if not lines:
        return
    try:
        with path.open("ab") as file:
            # In lines of their own, also after one that a loss of power cut off.
            file.write("".join(f"\n{line}\n" for line in lines).encode("ascii"))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise fault_of_system(error, path) from error


def _named(number: str, registered: datetime) -> Erased:
    at = registered.astimezone(UTC).isoformat(timespec="seconds")
    return Erased(number, hashlib.sha256(f"{number} {at}".encode()).hexdigest()[:32])


def _delete(session: Session, patient_id: int) -> None:
    words.forget(session.connection(), patient_id)
    session.execute(delete(Merge).where(or_(Merge.kept_id == patient_id, Merge.merged_id == patient_id)))
    visits = select(Encounter.id).where(Encounter.patient_id == patient_id)
    for part in (Answer, Note, Assessment, Decision, Sheet):
        session.execute(delete(part).where(part.encounter_id.in_(visits)))
    # The later version first: it points to the one that it amends.
    for encounter_id in session.scalars(visits.order_by(Encounter.id.desc())).all():
        session.execute(delete(Encounter).where(Encounter.id == encounter_id))
    session.execute(delete(Patient).where(Patient.id == patient_id))


def _write_anew(store: Store) -> None:
    with _telling(store.path), closing(sqlite.connect(store.path, store.key, BUSY_MS)) as connection:
        connection.execute("VACUUM")
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            raise LockedDatabase(store.path, "its log could not be emptied")


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlcipher.Error as error:
        fault = sqlite.fault_of(error, path)
        if fault is None:
            raise
        raise fault from error


def _sum(number: str, fingerprint: str) -> str:
    return hashlib.sha256(f"{number} {fingerprint}".encode()).hexdigest()[:16]
