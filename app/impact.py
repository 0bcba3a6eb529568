"""Whose advice another guideline would change: of every patient with an open follow-up, by the last visit. No Qt."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.engine.engine import Engine
from app.engine.stored import assessment_from_json
from app.fault_words import telling
from app.records import PatientRecord, patient_record
from app.replay import Replay, replayed
from db import past, visits
from db.models import Encounter
from db.store import Store

Progress = Callable[[int, int], None]
"""How many of how many; what it raises stops the work."""
_AT_ONCE = 100


@dataclass(frozen=True)
class Affected:
    """A patient who would be told something else, by the visit whose follow-up is open."""

    patient: PatientRecord
    encounter_id: int
    held_on: date
    due_on: date
    replay: Replay


@dataclass(frozen=True)
class Impact:
    """How many patients were looked at, and who of them is affected, the next due first."""

    looked_at: int
    affected: tuple[Affected, ...]

    @property
    def urgent(self) -> int:
        """How many of them would become urgent who were not."""
        pressing = ("emergency", "urgent")
        told = [one.replay for one in self.affected]
        return sum(one.now.urgency in pressing and one.stored.urgency not in pressing for one in told)


def impact(store: Store, engine: Engine, progress: Progress = lambda _done, _of: None) -> Impact:
    """Run the last visit of every patient with an open follow-up under another guideline."""
    with telling(), store.reading() as session:
        due = visits.follow_ups(session, date.max)
    found: list[Affected] = []
    for begin in range(0, len(due), _AT_ONCE):
        progress(begin, len(due))
        found += _affected(store, engine, due[begin : begin + _AT_ONCE])
    progress(len(due), len(due))
    return Impact(len(due), tuple(found))


def _affected(store: Store, engine: Engine, due: Sequence[Encounter]) -> Iterator[Affected]:
    ids = [one.id for one in due]
    answers: dict[int, dict[str, object]] = {one: {} for one in ids}
    with telling(), store.reading() as session:
        rows, results = past.values(session, ids), past.results(session, ids)
    # Most answers are yes or no: each text is read once.
    meant = {text: json.loads(text) for text in {text for _, _, text in rows}}
    for encounter, question, text in rows:
        answers[encounter][question] = meant[text]
    for one in due:
        stored = assessment_from_json(json.loads(results[one.id]))
        found = replayed(stored, answers[one.id], engine)
        if found.would_change and one.follow_up_on is not None:
            yield Affected(patient_record(one.patient), one.id, one.held_on, one.follow_up_on, found)
