"""Two records of one person made one, and made two again: what is shown before, and what is said when. No Qt."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from app.details import fill
from app.errors import UserError
from app.fault_words import telling
from app.records import PatientRecord, Records, patient_record
from db import alike, audit, merging, models, past, sample
from db.audit import Deed
from db.merging import NotApart
from db.search import digits

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

FIELDS = ("family_name", "given_name", "birth_date", "sex", "phone")
"""The details of which each is chosen."""


@dataclass(frozen=True)
class Side:
    """One of the two records as it was shown."""

    patient: PatientRecord
    visits: int
    drafts: int
    last: date | None
    """The day of the newest visit."""

    def detail(self, name: str) -> Any:
        """One of FIELDS."""
        return getattr(self.patient, name)


@dataclass(frozen=True)
class Standing:
    """A merge that can be undone, or could be once the later one is."""

    id: int
    number: str
    name: str
    """As the merged record has it."""
    into_id: int
    into: str
    """The number of the record that it leads to."""
    at: datetime
    by: str
    is_last: bool
    """Whether no later merge rests on it."""


class Merging:
    """Merges in open records. Who may do it is for the one to know who asks for it."""

    def __init__(self, records: Records, now: Callable[[], datetime]) -> None:
        self._records, self._store, self._now = records, records.store, now

    def likely(self, patient: PatientRecord) -> tuple[PatientRecord, ...]:
        """Who may be the same person, the likeliest first."""
        found = self._records.possible_duplicates(
            patient.family_name, patient.given_name, patient.birth_date, patient.phone
        )
        return self.others(patient, found)

    def others(self, patient: PatientRecord, found: Iterable[PatientRecord]) -> tuple[PatientRecord, ...]:
        """Those of them with whom this one can be merged: not itself, and not the sample."""
        with telling(), self._store.reading() as session:
            never = {patient.id, _sample(session)}
        return tuple(one for one in found if one.id not in never)

    def side(self, patient_id: int) -> Side:
        """One record as it stands now."""
        with telling(), self._store.reading() as session:
            return _side(session, merging.kept(session, _there(session, patient_id)))

    def merge(self, stays: Side, other: Side, from_other: Iterable[str] = ()) -> PatientRecord:
        """Make them one: the record of `stays`, with those of its details replaced that `from_other` names.

        Raises:
            UserError: both are one record, one is the sample, somebody has changed one of them meanwhile, or the
                details cannot stand.
        """
        if stays.patient.id == other.patient.id:
            raise _refused("Both are one record.", "Choose another patient.")
        with telling(), self._store.writing() as session:
            into, leads = (_there(session, one.patient.id) for one in (stays, other))
            if _sample(session) in (into.id, leads.id):
                raise _refused("One of the two is the sample, which is nobody.", "Choose another patient.")
            if into.merged_into_id is not None or leads.merged_into_id is not None:
                raise _refused("Somebody has merged one of the two meanwhile.", "Search the patient again.")
            if (_side(session, into), _side(session, leads)) != (stays, other):
                raise _refused("One of the two records was changed meanwhile.", "Look at both again.")
            before = merging.details(into)
            one = replace(stays.patient, **{name: other.detail(name) for name in from_other})
            today = self._now().date()
            fill(into, one.family_name, one.given_name, one.birth_date, one.sex, one.phone, today)
            into.sheet_options = into.sheet_options or leads.sheet_options
            actor = self._records.trail.actor
            merging.merge(session, into, leads, before, actor.name if actor else "", self._now())
            self._tell(session, audit.MERGED, into, f"no. {leads.number} into it")
            self._tell(session, audit.MERGED, leads, f"into no. {into.number}")
            return patient_record(into)

    def standing(self, patient_id: int) -> tuple[Standing, ...]:
        """The merges of this patient that were not undone, the newest first."""
        with telling(), self._store.reading() as session:
            rows = merging.standing(session, merging.ids_of(session, patient_id))
            return tuple(_standing(session, row) for row in rows)

    def undo(self, merge_id: int) -> PatientRecord:
        """Let both records stand again. Returns the one that was merged.

        Raises:
            UserError: it is undone already, or a later merge rests on it.
        """
        with telling(), self._store.writing() as session:
            row = session.get(models.Merge, merge_id)
            if row is None or row.undone_at is not None:
                why = "It is undone already."
                raise UserError("The merge was not undone.", why, "Search the patient again.")
            try:
                merging.undo(session, row, self._now())
            except NotApart as error:
                why = "A later merge rests on it."
                raise UserError("The merge was not undone.", why, "Undo the later one first.") from error
            into, leads = (_there(session, one) for one in (row.kept_id, row.merged_id))
            self._tell(session, audit.UNMERGED, into, f"no. {leads.number} from it")
            self._tell(session, audit.UNMERGED, leads, f"from no. {into.number}")
            return patient_record(leads)

    def _tell(self, session: "Session", kind: str, row: models.Patient, what: str) -> None:
        deed = Deed(kind, "patient", row.id, row.number, what)
        audit.write(session, self._records.trail.actor, deed, self._now())


def same_phone(one: str, other: str) -> bool:
    """Whether two phones are one, with or without the code of the country."""
    return alike.same_phone(digits(one), digits(other))


def _side(session: "Session", row: models.Patient) -> Side:
    ids = merging.ids_of(session, row.id)
    visits, drafts, last = past.how_many(session, ids)
    return Side(patient_record(row), visits, drafts, last)


def _standing(session: "Session", row: models.Merge) -> Standing:
    leads = patient_record(_there(session, row.merged_id))
    into, is_last = _there(session, row.kept_id), merging.is_last(session, row)
    return Standing(row.id, leads.number, leads.name, into.id, into.number, row.merged_at, row.merged_by, is_last)


def _sample(session: "Session") -> int | None:
    found = sample.found(session)
    return None if found is None else found.id


def _there(session: "Session", patient_id: int) -> models.Patient:
    row = session.get(models.Patient, patient_id)
    if row is None:
        raise _refused("One of the two is not in the records any more.", "Search the patient again.")
    return row


def _refused(why: str, todo: str) -> UserError:
    return UserError("The records were not merged.", why, todo)
