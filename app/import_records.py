"""Records brought in from a file: looked through, then put in by one transaction, and nothing overwritten. No Qt."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import IntegrityError

from app import record_format as form
from app.errors import Said, UserError
from app.fault_words import telling
from app.record_file import RecordFile
from app.records import Records
from db import audit, guidelines, leaving, patients
from db.audit import Deed
from db.leaving import Rows

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Progress = Callable[[float], None]
"""Is told how far it is, from 0 to 1; what it raises stops the work, and nothing was brought in."""


@dataclass(frozen=True)
class Known:
    """A patient of the file who is here already: both numbers, the name, and whether every word is the same."""

    number: str
    here: str
    name: str
    same: bool


@dataclass(frozen=True)
class Looked:
    """What is in a file, and who of it is here."""

    patients: int
    encounters: int
    sheets: int
    known: tuple[Known, ...]
    numbers_stay: bool
    """Whether nobody was ever registered here, so that each keeps the number on paper."""
    digest: str


@dataclass(frozen=True)
class Brought:
    """Number in the file -> number here, and the numbers in the file of those who were left out."""

    numbers: dict[str, str]
    left_out: tuple[str, ...]


class Bringing:
    """One file on its way into open records.

    Raises:
        UserError: as RecordFile.
    """

    def __init__(self, records: Records, path: Path) -> None:
        self._records = records
        self._file = RecordFile(path)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def look(self, progress: Progress = lambda _done: None) -> Looked:
        """Read and check everything, down to each sheet; nothing is written.

        Raises:
            UserError: something is damaged or could not be shown here.
        """
        known: list[Known] = []
        people = visits = papers = 0
        looked_through = self._digest()
        self._file.check_all(lambda done: progress(done / 2))
        with telling(), self._records.store.reading() as session:
            for patient in self._file.patients(lambda done: progress(0.5 + done / 2)):
                sheets = list(_sheets(patient))
                for sheet in sheets:
                    self._file.pages(sheet)
                for digest in _spoke(patient):
                    self._file.guideline(digest)
                people, visits, papers = people + 1, visits + len(list(_visits(patient))), papers + len(sheets)
                known += _known(session, patient)
            stay = patients.last_number(session) == 0
        return Looked(people, visits, papers, tuple(known), stay, looked_through)

    def bring(
        self, looked: Looked, now: datetime, *, known_too: bool = False, progress: Progress = lambda _done: None
    ) -> Brought:
        """Put everybody in who is not here; all of them or nobody.

        Args:
            looked: what `look` found; the file must still be that one.
            now: for the audit.
            known_too: also those who are here with other words in their record, as a second record under a new number.
            progress: see Progress.

        Raises:
            UserError: it could not be; nothing was brought in.
        """
        numbers: dict[str, str] = {}
        left_out: list[str] = []
        if self._digest() != looked.digest:
            why = Said("{file} is not the file that was looked through.", file=self._file.path.name)
            raise UserError("Nothing was brought in.", why, "Choose it again.")
        actor = self._records.trail.actor
        try:
            with telling(), self._records.store.writing() as session:
                stay = patients.last_number(session) == 0
                for patient in self._file.patients(progress):
                    here = _known(session, patient)
                    if any(one.same or not known_too for one in here):
                        left_out.append(patient["number"])
                        continue
                    for digest, named in _spoke(patient).items():
                        self._keep(session, digest, named, now)
                    for record in leaving.records(patient):
                        numbers[record["number"]] = _number(session, record["number"], stay=stay)
                    put = leaving.put(session, patient, numbers, _pages(self._file, patient))
                    for there, patient_id in put.items():
                        told = Deed(audit.IMPORTED, "patient", patient_id, numbers[there], f"no. {there} of a file")
                        audit.write(session, actor, told, now)
                said = f"{len(numbers)} patients, {len(left_out)} left out"
                audit.write(session, actor, Deed(audit.IMPORTED, "records", looked.digest, detail=said), now)
        except IntegrityError as error:
            why = Said("{file} holds rows that do not fit together.", file=self._file.path.name)
            raise UserError("Nothing was brought in.", why, "Choose another copy of the file.") from error
        return Brought(numbers, tuple(left_out))

    def _keep(self, session: "Session", digest: str, named: tuple[str, str], now: datetime) -> None:
        """Keep the guideline of a visit with the records, so that it can be run again."""
        if not guidelines.is_kept(session, digest):
            files = self._file.guideline(digest)
            if files is not None:
                guidelines.keep(session, digest, named, files, now)

    def _digest(self) -> str:
        try:
            with self._file.path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            why = Said("{file} cannot be read: {reason}.", file=self._file.path.name, reason=error.strerror)
            raise UserError("Nothing was brought in.", why, "Look whether the disk is there.") from error


def _visits(patient: Rows) -> Iterator[Rows]:
    """Those under every record of the patient."""
    return (visit for record in leaving.records(patient) for visit in record["encounters"])


def _sheets(patient: Rows) -> Iterator[Rows]:
    return (sheet for visit in _visits(patient) for sheet in visit["sheets"])


def _spoke(patient: Rows) -> dict[str, tuple[str, str]]:
    """Digest -> id and version of each guideline by which was signed."""
    signed = (visit for visit in _visits(patient) if visit["pack_digest"] is not None)
    return {one["pack_digest"]: (one["pack_id"] or "", one["pack_version"] or "") for one in signed}


def _number(session: "Session", wanted: str, *, stay: bool) -> str:
    """The number on paper where nobody was registered before, else the next one: none is ever given twice."""
    if not stay:
        return patients.next_number(session)
    patients.count_on(session, int(wanted))
    return wanted


def _pages(file: RecordFile, patient: Rows) -> Callable[[str], bytes]:
    sheets = {sheet["file"]: sheet for sheet in _sheets(patient)}
    return lambda name: file.pages(sheets[name])


def _known(session: "Session", patient: Rows) -> list[Known]:
    """Who of the records here is this patient."""
    name = ", ".join(part for part in (patient["family_name"], patient["given_name"]) if part)
    wanted = _content(patient)
    found = []
    for patient_id, number in leaving.alike(session, patient):
        (here,) = leaving.read(session, [patient_id])
        found.append(Known(patient["number"], number, name, _content(here) == wanted))
    return found


def _content(patient: Rows) -> str:
    """Everything that is told of a patient but the numbers, and the names of files."""
    without = {"id", "file", "number"}

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: plain(one) for name, one in value.items() if name not in without}
        return [plain(one) for one in value] if isinstance(value, list) else form.as_json(value)

    return json.dumps(plain(patient), sort_keys=True)
