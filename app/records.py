"""The clinic's records: patients, search, drafts, timelines, follow-ups, settings. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.details import LONGEST_NAME, SEXES, fill, storable
from app.errors import UserError
from app.fault_words import telling
from app.trail import Actor, Trail
from db import alike, audit, erasing, finding, merging, models, patients, visits
from db.audit import Deed
from db.encrypting import encrypt, is_plain
from db.faults import MissingKeys
from db.places import FILE as FILE
from db.search import digits, folded_names
from db.store import BUSY_MS, Store, open_store
from db.vault import FILE as KEYS

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

__all__ = ["LONGEST_NAME", "SEXES", "PatientRecord", "Records", "open_records", "patient_record", "storable"]


@dataclass(frozen=True)
class PatientRecord:
    """One person; `number` is what stands on paper, sex is one of SEXES or None."""

    id: int
    number: str
    family_name: str
    given_name: str
    birth_date: date | None
    sex: str | None
    phone: str
    created_at: datetime

    @property
    def name(self) -> str:
        """Family name first, as lists are sorted."""
        return ", ".join(part for part in (self.family_name, self.given_name) if part)

    def age(self, today: date) -> int | None:
        """Full years, None when the birth date is not known."""
        born = self.birth_date
        return today.year - born.year - ((today.month, today.day) < (born.month, born.day)) if born else None


@dataclass(frozen=True)
class Draft:
    """A visit that waits to be finished."""

    encounter_id: int
    patient: PatientRecord
    begun_at: datetime
    last_answered_at: datetime | None


@dataclass(frozen=True)
class Visit:
    """One line of a timeline; urgency and headline are those of the stored assessment, None in a draft."""

    encounter_id: int
    version: int
    amends_id: int | None
    amended_by: int | None
    state: str
    held_on: date
    held_at: datetime | None
    """Of a visit that was typed in later: when it was held."""
    begun_at: datetime
    signed_at: datetime | None
    signed_by: str | None
    urgency: str | None
    headline: str | None


@dataclass(frozen=True)
class FollowUp:
    """A patient who is to be seen again."""

    encounter_id: int
    patient: PatientRecord
    due_on: date
    note: str
    urgency: str | None = None
    """Of the visit that set it."""


class Records:
    """Everything about the clinic's patients that is not one visit."""

    def __init__(self, store: Store, actor: Actor | None = None) -> None:
        self.store = store
        self.trail = Trail(store, actor)

    def add_patient(
        self,
        *,
        family_name: str = "",
        given_name: str = "",
        birth_date: date | None = None,
        sex: str | None = None,
        phone: str = "",
        today: date,
    ) -> PatientRecord:
        """Store a new patient; UserError names the first thing that is wrong."""
        patient = models.Patient()
        fill(patient, family_name, given_name, birth_date, sex, phone, today)
        with telling(), self.store.writing() as session:
            row = patients.add(session, patient)
            self._tell(session, Deed(audit.CHANGED, "patient", row.id, row.number, "new"))
            return patient_record(row)

    def get(self, patient_id: int) -> PatientRecord:
        """One patient; of a record that was merged, the one that stands for it."""
        with telling(), self.store.reading() as session:
            return patient_record(merging.kept(session, _found(session.get(models.Patient, patient_id))))

    def edit(self, record: PatientRecord, *, today: date) -> PatientRecord:
        """Store what `record` says of its patient, as in `edit(replace(record, phone="..."), today=...)`."""
        with telling(), self.store.writing() as session:
            patient = _found(session.get(models.Patient, record.id))
            if patient.merged_into_id is not None:
                why = "Meanwhile this record was merged with another one."
                raise UserError("The details were not saved.", why, "Open the patient again and change them there.")
            fill(
                patient,
                record.family_name,
                record.given_name,
                record.birth_date,
                record.sex,
                record.phone,
                today,
            )
            patients.index(patient)
            self._tell(session, Deed(audit.CHANGED, "patient", patient.id, patient.number, "details"))
            session.flush()
            return patient_record(patient)

    def search(self, text: str, limit: int = 50) -> tuple[PatientRecord, ...]:
        """By beginnings of names in any order, number, birth date or phone; everybody for an empty text.

        Those whose name has one slip in it come last.
        """
        self.trail.searched(text)
        with telling(), self.store.reading() as session:
            return tuple(patient_record(row) for row in finding.found(session, text, limit))

    def possible_duplicates(
        self, family_name: str, given_name: str, birth_date: date | None, phone: str = ""
    ) -> tuple[PatientRecord, ...]:
        """Patients who may be this person, the likeliest first: names, birth date and phone are compared."""
        with telling(), self.store.reading() as session:
            rows = alike.found(session, folded_names(family_name, given_name), birth_date, digits(phone))
            return tuple(patient_record(row) for row in rows)

    def drafts(self) -> tuple[Draft, ...]:
        """Unfinished visits, the latest worked on first."""
        with telling(), self.store.reading() as session:
            return tuple(
                Draft(row.id, patient_record(merging.kept(session, row.patient)), row.begun_at, last)
                for row, last in visits.drafts(session)
            )

    def timeline(self, patient_id: int) -> tuple[Visit, ...]:
        """All versions of all visits of a patient, newest first."""
        with telling(), self.store.reading() as session:
            rows = visits.timeline(session, patient_id)
        amended = {row.amends_id: row.id for row, _, _ in rows}
        return tuple(
            Visit(
                encounter_id=row.id,
                version=row.version,
                amends_id=row.amends_id,
                amended_by=amended.get(row.id),
                state=row.state,
                held_on=row.held_on,
                held_at=row.held_at,
                begun_at=row.begun_at,
                signed_at=row.signed_at,
                signed_by=row.signed_by,
                urgency=urgency,
                headline=headline,
            )
            for row, urgency, headline in rows
        )

    def last_seen(self, patient_ids: Iterable[int]) -> dict[int, tuple[str, date]]:
        """Patient -> state and day of the newest visit, of those who have one."""
        with telling(), self.store.reading() as session:
            return visits.latest(session, patient_ids)

    def merged_into(self, patient_ids: Iterable[int]) -> dict[int, tuple[PatientRecord, ...]]:
        """Patient -> the records that were merged into theirs, of those who have some."""
        with telling(), self.store.reading() as session:
            people = merging.groups(session, patient_ids)
            return {
                one: tuple(patient_record(session.get_one(models.Patient, other)) for other in others)
                for one, (_, *others) in people.items()
                if others
            }

    def follow_ups(self, today: date, days_ahead: int = 0) -> tuple[FollowUp, ...]:
        """Who was to be seen by today, or within the days ahead, and has not come since; earliest first."""
        with telling(), self.store.reading() as session:
            return tuple(
                FollowUp(row.id, patient_record(patient), row.follow_up_on, row.follow_up_note, urgency)
                for row, urgency in visits.follow_ups_by_urgency(session, today + timedelta(days=days_ahead))
                if row.follow_up_on is not None and (patient := merging.kept(session, row.patient))
            )

    def last_hand(self, encounter_id: int) -> Actor | None:
        """Who wrote last in a visit."""
        with telling(), self.store.reading() as session:
            return audit.last_hand(session, "encounter", encounter_id)

    def take_over(self, encounter_id: int, patient: str) -> None:
        """Let whoever works here now be the last who wrote in a visit."""
        with telling(), self.store.writing() as session:
            self._tell(session, Deed(audit.CHANGED, "encounter", encounter_id, patient, "taken over"))

    def count(self) -> int:
        """How many patients there are."""
        with telling(), self.store.reading() as session:
            return patients.count(session)

    def counts(self) -> dict[str, int]:
        """How many `patients`, `drafts` and `signed` encounters there are."""
        with telling(), self.store.reading() as session:
            return patients.counts(session)

    def setting(self, key: str, default: str = "") -> str:
        """A setting of this clinic."""
        with telling(), self.store.reading() as session:
            value = patients.get_setting(session, key)
        return default if value is None else value

    def set_setting(self, key: str, value: str) -> None:
        """Change a setting of this clinic."""
        with telling(), self.store.writing() as session:
            patients.set_setting(session, key, value)
            self._tell(session, Deed(audit.SETTINGS, "setting", key))

    def forget_pages(self) -> None:
        """Give back the memory of what was read of the file."""
        self.store.forget_pages()

    def _tell(self, session: "Session", deed: Deed) -> None:
        """Tell the audit, in the transaction of what is told."""
        audit.write(session, self.trail.actor, deed)


def find_records(folder: Path) -> None:
    """Whether a first start may begin in this folder; UserError where records lie there without their keys."""
    path = folder / FILE
    with telling():
        if path.exists() and not is_plain(path):
            raise MissingKeys(folder / KEYS, "there is no such file")


def open_records(folder: Path, key: bytes, busy_ms: int = BUSY_MS) -> Records:
    """The records in this folder with their key, made where there are none; UserError when they cannot be used."""
    path = folder / FILE
    with telling():
        if is_plain(path):
            # From before records were encrypted. Nothing plain stays once somebody has signed in.
            encrypt(path, key, busy_ms)
        store = open_store(path, key, busy_ms)
        erasing.go_on(store)
        return Records(store)


def patient_record(row: models.Patient) -> PatientRecord:
    """The patient of a row."""
    return PatientRecord(
        id=row.id,
        number=row.number,
        family_name=row.family_name,
        given_name=row.given_name,
        birth_date=row.birth_date,
        sex=row.sex,
        phone=row.phone,
        created_at=row.created_at,
    )


def _found(row: models.Patient | None) -> models.Patient:
    if row is None:
        raise UserError("The patient cannot be shown.", "There is no such patient in the records.", "Search again.")
    return row
