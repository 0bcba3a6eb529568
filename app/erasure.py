"""A patient erased on a legal request: what there is of them, two questions before, and what is left after. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from app.backups import Backups
from app.errors import Said, UserError
from app.fault_words import telling
from app.records import PatientRecord, Records, patient_record, storable
from db import erasing, older_copies
from db.models import Encounter, Patient, Sheet
from db.search import digits, fold

Progress = Callable[[float], None]

LONGEST_REASON = 200
_LEAST_NAME = 3
"""A shorter word of a name is a word of many sentences, too."""
_LEAST_DIGITS = 5


@dataclass(frozen=True)
class Found:
    """What there is of a patient, and the older copies of the records in which they stand."""

    patient: PatientRecord
    visits: int
    sheets: int
    copies: tuple[Path, ...]
    second_absent: bool
    """Whether the second place for backups is not there now, so that nobody knows what is in it."""
    merged: tuple[PatientRecord, ...] = ()
    """The records that were merged into it, which go with it."""


@dataclass(frozen=True)
class Done:
    """What came of it; `fault` is why the older copies, or some of them, are still there."""

    number: str
    backup: Path | None = None
    removed: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()
    fault: UserError | None = None


class Erasure:
    """Erases from open records. Who may do it is for the one to know who asks for it."""

    def __init__(self, records: Records, now: Callable[[], datetime]) -> None:
        self._records, self._store, self._now = records, records.store, now
        self._backups = Backups(records, now)

    def find(self, typed: str, progress: Progress = lambda _done: None) -> Found:
        """What there is of the patient of this number; every backup is opened for it.

        Raises:
            UserError: there is no such patient.
        """
        number = _as_number(typed)
        with telling(), self._store.reading() as session:
            rows = erasing.all_of(session, number)
            if not rows:
                none = Said("There is no patient of the number '{number}'.", number=number)
                why = none if number else "No number came."
                raise UserError("Nobody was found.", why, "Type the number as it stands on the patient's page.")
            own = select(Encounter.id).where(Encounter.patient_id.in_([row.id for row in rows]))
            visits = session.scalar(select(func.count()).select_from(own.subquery())) or 0
            sheets = session.scalar(select(func.count()).select_from(Sheet).where(Sheet.encounter_id.in_(own))) or 0
            gone, people = [erasing.who(row) for row in rows], [patient_record(row) for row in rows]
        with telling():
            folder = self._store.path.parent
            copies = older_copies.holding(gone, self._store.key, folder, self._backups.listed(), progress)
        second = self._backups.second()
        absent = second is not None and not self._backups.present(second)
        return Found(people[0], visits, sheets, copies, absent, tuple(people[1:]))

    def erase(
        self, found: Found, typed: str, reason: str, *, copies: bool, progress: Progress = lambda _done: None
    ) -> Done:
        """Erase for good, and tell the audit who did it, when, the number and the reason.

        Args:
            found: what `find` found.
            typed: the number once more.
            reason: stands in the audit for ever.
            copies: whether a new backup is then made and proven, and the older copies in which they stand are removed.
            progress: of the new backup.

        Raises:
            UserError: the number is another one, or the reason is missing or names the patient; nothing was erased.
        """
        number, reason = found.patient.number, self.checked(found, typed, reason)
        try:
            with telling():
                gone = erasing.erase(self._store, number, self._records.trail.actor, reason, self._now())
        except UserError as fault:
            if self._is_there(number):
                raise
            return Done(number, left=found.copies, fault=_not_cleared(fault))
        if gone is None:
            raise UserError("Nothing was erased.", "The patient is not there any more.", "Search again.")
        return self._clear_copies(found, progress) if copies else Done(number, left=found.copies)

    def confirms(self, found: Found, typed: str) -> bool:
        """Whether this is the number of who was found, typed once more."""
        return _as_number(typed) == found.patient.number

    def checked(self, found: Found, typed: str, reason: str) -> str:
        """The reason as it will be kept; UserError as `erase`."""
        if not self.confirms(found, typed):
            why = "The number that was typed is not that of this patient."
            raise UserError("Nothing was erased.", why, "Type it as it stands on the patient's page.")
        for one in found.merged:
            _checked(reason, one)
        return _checked(reason, found.patient)

    def _is_there(self, number: str) -> bool:
        with telling(), self._store.reading() as session:
            return session.scalar(select(Patient.id).where(Patient.number == number)) is not None

    def _clear_copies(self, found: Found, progress: Progress) -> Done:
        """The new backup first: the older ones go only when there is one that is proven."""
        removed: list[Path] = []
        path: Path | None = None
        fault = None
        try:
            made = self._backups.make("erasure", progress)
            path, fault = made.backup.path, made.fault
            # Where the new one could not be put, the older ones are all that there is.
            keeps = self._backups.second() if made.second is None else None
            with telling():
                for gone in older_copies.remove(one for one in found.copies if one.parent != keeps):
                    removed.append(gone)
        except UserError as error:
            fault = error
        left = tuple(one for one in found.copies if one not in removed)
        return Done(found.patient.number, path, tuple(removed), left, fault)


def _not_cleared(fault: UserError) -> UserError:
    """The rows are gone, and what is left of them in the file goes later."""
    what = "The patient is erased, but the file of the records is not cleared yet."
    return UserError(
        what, fault.why, "Mend that and start MSBack again: it goes on by itself; then remove older copies."
    )


def _as_number(typed: str) -> str:
    number = digits(typed)
    return number.zfill(6) if number else ""


def _checked(reason: str, patient: PatientRecord) -> str:
    """The reason on one line; the audit keeps it, so it must not tell who it was."""
    line = " ".join(storable(reason).split())
    if not any(letter.isalnum() for letter in line):
        raise UserError("Nothing was erased.", "The reason is missing.", "Write why, and on whose request by its date.")
    if len(line) > LONGEST_REASON:
        why = Said("The reason has more than {most} characters.", most=LONGEST_REASON)
        raise UserError("Nothing was erased.", why, "Shorten it.")
    names = {word for word in fold(f"{patient.family_name} {patient.given_name}") if len(word) >= _LEAST_NAME}
    phone = digits(patient.phone)
    born = patient.birth_date.isoformat() if patient.birth_date else ""
    if names & set(fold(line)) or (len(phone) >= _LEAST_DIGITS and phone in digits(line)) or (born and born in line):
        why = Said("The reason names the patient, and it stays in the audit.")
        raise UserError("Nothing was erased.", why, "Write it without the name, the phone and the birth date.")
    return line
