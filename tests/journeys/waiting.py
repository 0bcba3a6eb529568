"""A visit that waits on the disk as a draft, with answers that were given on another day."""

from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path

from app import encounter
from app.engine.pack import Value
from app.records import open_records
from tests.journeys import disk
from tests.journeys.conftest import Start
from tests.journeys.program import Program
from tests.patients import engine


def resumed(start: Start, folder: Path, answers: Mapping[str, Value | None]) -> tuple[Program, int]:
    """The program with this draft open, and the visit's id."""
    now = datetime.now().astimezone()
    records = open_records(folder, disk.key(folder))
    with closing(records.store):
        patient = records.add_patient(family_name="Lindqvist", given_name="Ana", today=now.date())
        begun = encounter.begin(records.store, engine(), patient.id, now)
        begun.answer_many(answers)
    program = start(data=folder)
    program.wait_at("search")
    program.press("ctrl+d")
    program.wait_at("visit")
    return program, begun.id
