"""What every screen works with: the guideline, the records, the clock, and how a visit begins or opens."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from app import encounter
from app.encounter import Encounter
from app.engine.as_stored import as_stored
from app.engine.engine import Engine
from app.engine.intake import fault
from app.engine.pack import Pack, Value
from app.guidelines import Before, Guidelines, Unreadable, note_in_use
from app.handouts.plan import Clinic
from app.records import PatientRecord, Records
from app.trail import FAILED_SIGN_IN, LOCKED, SEEN, SIGN_IN, USERS, Actor
from app.users import User, Users, may_administer, may_see_patients

AGE = "age_years"
LOGO = "clinic_logo"
"""The setting that holds what `read_logo` made of a picture."""


@dataclass(frozen=True)
class Session:
    """The open program; `store` is handed on to a visit and never looked into, `now` tells an aware moment.

    `user` is who works here now; whoever comes next gets a session of their own on the same records.
    """

    pack: Pack
    engine: Engine
    records: Records
    store: Any
    now: Callable[[], datetime]
    users: Users
    user: User

    def __post_init__(self) -> None:
        """From here on the audit tells this user."""
        self.records.trail.actor = self.actor

    @property
    def actor(self) -> Actor:
        """Who works here now, for the audit."""
        return Actor(self.user.name, self.user.id)

    def note_sign_in(self) -> None:
        """Tell the audit that this user has come, and how many tries failed before."""
        if self.users.failed_before:
            self.records.trail.note(FAILED_SIGN_IN, "user", self.user.id, detail=f"{self.users.failed_before} tries")
        self.records.trail.note(SIGN_IN, "user", self.user.id)

    def note_users(self, user: User, what: str) -> None:
        """Tell the audit what was done to a user."""
        self.records.trail.note(USERS, "user", user.id, detail=what)

    def note_locked(self) -> None:
        """Tell the audit that the window was locked."""
        self.records.trail.note(LOCKED, "user", self.user.id)

    def begin(self, patient_id: int, held_at: datetime | None = None) -> Encounter:
        """A new draft; age and sex are taken from the record where it has them. `held_at`: it is typed in later."""
        known = self.known(patient_id, held_at.date() if held_at else None)
        return encounter.begin(self.store, self.engine, patient_id, self.now(), known, self.actor, held_at)

    def set_held(self, visit: Encounter, held_at: datetime) -> None:
        """Say when a draft was held; the age that the record gave is that of the day."""
        before = self.known(visit.patient.id, visit.held_on).get(AGE)
        visit.set_held(held_at, self.now())
        then = self.known(visit.patient.id, visit.held_on).get(AGE)
        if then is not None and then != before and visit.answers.get(AGE) == before:
            visit.answer(AGE, then)

    def known(self, patient_id: int, on: date | None = None) -> dict[str, Value]:
        """The answers that a patient's record gives, on a day: that of now where none is named."""
        patient = self.records.get(patient_id)
        found = {AGE: patient.age(on or self.now().date()), "sex": patient.sex}
        return {
            question: value
            for question, value in found.items()
            if value is not None and not fault(self.pack.questions[question], value)
        }

    def begin_or_resume(self, patient_id: int) -> Encounter:
        """The draft that waits, or a new one; a draft that amends an older visit is opened only on purpose."""
        visits = self.records.timeline(patient_id)
        own = (visit.encounter_id for visit in visits if visit.state == "draft" and visit.amends_id is None)
        waiting = next(own, None)
        return self.begin(patient_id) if waiting is None else self.open(waiting)

    def open(self, encounter_id: int) -> Encounter:
        """A visit as it stands in the records."""
        return encounter.open_encounter(self.store, self.engine, encounter_id, self.actor)

    def note_seen(self, patient: PatientRecord) -> None:
        """Tell the audit that a patient's page is shown."""
        self.records.trail.note(SEEN, "patient", patient.id, patient.number)

    def note_visit(self, encounter: Encounter, kind: str = SEEN, paper: str = "") -> None:
        """Tell the audit that a visit is shown, or a paper of it printed or saved."""
        self.records.trail.note(kind, "encounter", encounter.id, encounter.patient.number, paper)

    def note_pack(self, *, looked_at: bool = False) -> None:
        """Keep the guideline that speaks now, and tell the audit when another one spoke at the last start."""
        note_in_use(self.records, self.pack, self.now(), looked_at=looked_at)

    def with_pack(self, before: Before) -> Before:
        """The guideline of before with its words, where this program can read them."""
        try:
            engine = self.guidelines.of(before.digest)
        except Unreadable:
            engine = None
        return before if engine is None else replace(before, pack=engine.pack)

    @cached_property
    def guidelines(self) -> Guidelines:
        """The guidelines of then, out of the records."""
        return Guidelines(self.store, self.engine)

    def as_of(self, visit: Encounter) -> "Session":
        """The same for showing a signed visit: with the guideline of then, so that it stands there as it stood."""
        if not visit.signed or visit.assessment.guideline["digest"] == self.pack.digest:
            return self
        try:
            engine = self.guidelines.of(visit.assessment.guideline["digest"])
        except Unreadable:
            engine = None
        if engine is not None:
            return replace(self, pack=engine.pack, engine=engine)
        return replace(self, pack=as_stored(self.pack, visit.assessment, visit.answers))

    def backup_places(self) -> tuple[Path, ...]:
        """The folders in which backups lie."""
        from app.backups import Backups

        return Backups(self.records, self.now).places()

    def may_see_patients(self) -> bool:
        """Whether this user does."""
        return may_see_patients(self.user)

    def may_administer(self) -> bool:
        """Whether this user looks after users, backups and settings."""
        return may_administer(self.user)

    def holder(self, visit: Encounter) -> str | None:
        """Who else wrote last in this draft; None where nobody did, or it is this user's."""
        last = None if visit.signed else self.records.last_hand(visit.id)
        return last.name if last is not None and last.user_id not in ("", self.user.id) else None

    def take_over(self, visit: Encounter) -> None:
        """From here on the draft is this user's."""
        self.records.take_over(visit.id, visit.patient.number)

    def clinic(self) -> Clinic:
        """The letterhead as it was entered in Settings."""
        setting = self.records.setting
        return Clinic(
            name=setting("clinic_name"),
            address=setting("clinic_address"),
            phone=setting("clinic_phone"),
            hours=setting("clinic_hours"),
            emergency_phone=setting("emergency_phone"),
            logo=setting(LOGO),
        )

    def clinician(self) -> str:
        """Who works here now, and signs."""
        return self.user.name
