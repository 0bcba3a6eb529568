"""Visits of the sample patient, on a real store, for the tests of plan and sheet."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from app.encounter import Encounter
from app.engine.intake import parse_intake, stored_value
from app.gui.session import Session
from app.paths import SAMPLE
from app.records import open_records
from tests.keys import signed_in
from tests.patients import engine

NOW = datetime(2026, 11, 23, 10, 31, tzinfo=UTC)


@contextmanager
def opened(folder: Path) -> Iterator[Session]:
    """A clinic's records with somebody who signs."""
    users, user = signed_in(folder)
    records = open_records(folder, users.key)
    records.set_setting("clinician", "Dr M. Osei")
    yield Session(engine().pack, engine(), records, records.store, lambda: NOW, users, user)
    records.store.close()


def begun(session: Session, **changes: object) -> Encounter:
    """A visit of the sample patient, with some answers changed."""
    patient = session.records.add_patient(family_name="Lindqvist", given_name="Ana", today=NOW.date())
    visit = session.begin(patient.id)
    questions = session.pack.questions
    changed = {name: stored_value(questions[name], value) for name, value in changes.items()}
    visit.answer_many({**parse_intake(session.pack, SAMPLE.read_bytes()), **changed})
    return visit
