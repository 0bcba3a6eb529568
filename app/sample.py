"""The sample patient, at whom a new user tries a visit: never counted, never taken out, gone in one step. No Qt."""

import json
from datetime import date, datetime

from app.details import fill
from app.engine.intake import fault, stored_value
from app.engine.pack import Pack, Value
from app.errors import UserError
from app.fault_words import telling
from app.paths import SAMPLE
from app.records import Records
from db import audit, erasing, models, patients, sample
from db.audit import Deed

REMOVED = "sample removed"
"""What the audit says in the place of a reason."""
GIVEN_NAME = "Ana"


def sample_id(records: Records) -> int | None:
    """The sample patient, where there is one."""
    with telling(), records.store.reading() as session:
        found = sample.found(session)
        return None if found is None else found.id


def people(records: Records) -> int:
    """How many patients there are who are no sample."""
    return records.count() - (sample_id(records) is not None)


def add_sample(records: Records, called: str, today: date) -> int:
    """The id of the sample patient, made where there is none.

    Args:
        records: the open records.
        called: the family name; it says that this is nobody, on the screen and on every paper.
        today: the day.
    """
    with telling(), records.store.writing() as session:
        found = sample.found(session)
        if found is None:
            found = models.Patient()
            fill(found, called, GIVEN_NAME, None, "female", "", today)
            patients.add(session, found)
            sample.name(session, found.number)
            audit.write(session, records.trail.actor, Deed(audit.CHANGED, "patient", found.id, found.number, "sample"))
        return found.id


def sample_answers(pack: Pack) -> dict[str, Value | None]:
    """The answers of the sample intake, as far as this guideline asks for them."""
    given = json.loads(SAMPLE.read_bytes())["answers"]
    known = {name: value for name, value in given.items() if name in pack.questions}
    return {
        name: None if value is None else stored_value(pack.questions[name], value)
        for name, value in known.items()
        if value is None or not fault(pack.questions[name], value)
    }


def refuse_sample(records: Records, patient_id: int) -> None:
    """UserError for the sample: under another name nobody would see what it is."""
    if patient_id == sample_id(records):
        raise UserError(
            "The details stay as they are.",
            "This is the sample, and its name says so on every paper.",
            "Make a new patient for a person.",
        )


def remove_sample(records: Records, now: datetime) -> None:
    """Take away the sample with every visit and paper of it.

    Raises:
        UserError: it was merged with another record, which would go with it; or the disk refused.
    """
    with telling(), records.store.reading() as session:
        found = sample.found(session)
        if found is None:
            return
        number, merged = found.number, sample.is_led_to(session, found)
    if merged:
        raise UserError(
            "The sample stays.", "It was merged with another record.", "Undo the merge on the patient's page first."
        )
    with telling():
        erasing.erase(records.store, number, records.trail.actor, REMOVED, now)
        with records.store.writing() as session:
            sample.forget(session)
