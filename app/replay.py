"""An old visit run again: under the guideline of then, which must say what was stored, and under today's. No Qt."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from app.answers import Answers, as_signed
from app.engine.assessment import Assessment
from app.engine.compared import Change, compared
from app.engine.engine import Engine
from app.engine.pack import Value
from app.engine.stored import assessment_from_json
from app.errors import UserError
from app.fault_words import telling
from app.guidelines import Guidelines, Unreadable
from db import visits
from db.store import Store

Then = Literal["same", "differs", "absent", "unreadable"]
"""What the guideline of then says today: what was stored, something else, or it cannot be asked."""


@dataclass(frozen=True)
class Replay:
    """What was stored, and what the same answers give now."""

    stored: Assessment
    then: Then
    drift: tuple[Change, ...]
    """From what was stored to what the guideline of then says now. There should be none, ever."""
    now: Assessment
    changes: tuple[Change, ...]
    unknown: tuple[tuple[str, Value | None], ...]
    """Answers that no question of today allows."""
    newly_asked: tuple[str, ...]
    """Questions that today's guideline asks of this person, and that of then did not have."""

    @property
    def advice(self) -> tuple[Change, ...]:
        """What would be other advice, not only other words."""
        return tuple(change for change in self.changes if change.is_advice)

    @property
    def same_guideline(self) -> bool:
        """Whether the guideline of then is that of today."""
        return self.stored.guideline["digest"] == self.now.guideline["digest"]

    @property
    def would_change(self) -> bool:
        """Whether this person would now be told something else."""
        other = self.stored.urgency != self.now.urgency or self.stored.applies != self.now.applies
        return other or bool(self.advice)


def replay(store: Store, guidelines: Guidelines, encounter_id: int) -> Replay:
    """Run a signed visit again.

    Raises:
        UserError: it is not signed, or not there.
    """
    with telling(), store.reading() as session:
        record = visits.assessment(session, encounter_id)
        answers = visits.answers(session, encounter_id)
    if record is None:
        raise UserError("The visit cannot be compared.", "It is not signed.", "Sign it first.")
    stored = assessment_from_json(json.loads(record.result))
    then, engine = _of_then(guidelines, record.pack_digest)
    anew = _assessed(engine, answers) if engine else stored
    if engine and anew != stored:
        then = "differs"
    return replayed(stored, answers, guidelines.now, then, engine, anew)


def replayed(
    stored: Assessment,
    answers: Mapping[str, object],
    now: Engine,
    then: Then = "absent",
    engine_then: Engine | None = None,
    anew: Assessment | None = None,
) -> Replay:
    """What the guideline `now` makes of the answers of a visit, beside what was stored."""
    held = Answers(now.pack.questions, answers)
    said = as_signed(answers)
    today = now.assess(held.values)
    drift = compared(engine_then.pack, stored, anew) if engine_then and anew and then == "differs" else ()
    asked = now.asked(held.values)
    new = now.pack.questions.keys() - engine_then.pack.questions.keys() if engine_then else frozenset()
    return Replay(
        stored=stored,
        then=then,
        drift=drift,
        now=today,
        changes=compared(now.pack, stored, today),
        unknown=tuple((name, said[name]) for name in held.set_aside),
        newly_asked=tuple(name for name in now.pack.questions if name in new and asked.get(name, True) is not False),
    )


def _of_then(guidelines: Guidelines, digest: str) -> tuple[Then, Engine | None]:
    try:
        engine = guidelines.of(digest)
    except Unreadable:
        return "unreadable", None
    return ("same" if engine else "absent"), engine


def _assessed(engine: Engine, answers: Mapping[str, object]) -> Assessment:
    return _kept_shape(engine.assess(Answers(engine.pack.questions, answers).values))


def _kept_shape(assessment: Assessment) -> Assessment:
    """As it comes back from the records, so that the two can be compared."""
    return assessment_from_json(json.loads(json.dumps(assessment.as_json())))
