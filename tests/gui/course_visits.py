"""Seven visits of one patient from March to November, for the tests of chart, timeline and what is carried."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from app.encounter import begin
from app.gui.session import Session
from app.records import PatientRecord, open_records
from tests.keys import signed_in
from tests.patients import clear, engine

NOW = datetime(2026, 11, 23, 10, 31, tzinfo=UTC)


class Held(NamedTuple):
    """A visit: its day, the pain, the items of the PEG, and what was accepted."""

    on: date
    pain: int | None
    peg: tuple[int, int, int] | None
    accepted: tuple[str, ...] = ()


VISITS = (
    Held(date(2026, 3, 9), 8, (8, 7, 7), ("S08", "S03")),
    Held(date(2026, 3, 23), 6, None),
    Held(date(2026, 4, 20), 4, (5, 5, 4), ("S03",)),
    Held(date(2026, 6, 14), None, (3, 3, 3)),
    Held(date(2026, 8, 31), 2, (3, 3, 2), ("S03",)),
    Held(date(2026, 10, 12), 2, (3, 2, 3), ("S11",)),
    Held(date(2026, 11, 16), 7, (6, 6, 6), ("S11",)),
)
PEG = ("peg_pain", "peg_enjoyment", "peg_activity")


def seeded(folder: Path, visits: tuple[Held, ...] = VISITS, **answers: object) -> tuple[Session, PatientRecord]:
    """A session of the day of NOW with these visits, each signed and with a follow-up after two weeks."""
    users, user = signed_in(folder)
    records = open_records(folder, users.key)
    session = Session(engine().pack, engine(), records, records.store, lambda: NOW, users, user)
    patient = records.add_patient(
        family_name="Lindqvist", given_name="Ana", birth_date=date(1979, 3, 12), sex="female", today=date(2026, 3, 9)
    )
    usual = {"baseline_deficits": ["bladder", "sensory_loss"], "current_medicines": ["baclofen"], **answers}
    for held in visits:
        at = datetime(held.on.year, held.on.month, held.on.day, 9, 0, tzinfo=UTC)
        visit = begin(records.store, engine(), patient.id, at)
        scores = dict(zip(PEG, held.peg, strict=True)) if held.peg else {}
        visit.answer_many(clear(pain_nrs=held.pain, **usual, **scores))
        for name in held.accepted:
            visit.accept(name, [name], visit.assessment.statements[name].text)
        visit.set_follow_up(held.on + timedelta(days=14), "Pain after two weeks")
        visit.sign("Dr M. Osei", at)
    return session, patient
