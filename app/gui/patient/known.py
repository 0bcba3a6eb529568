"""What is known of a patient from all visits: the newest answer that says something, with its day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.encounter import Encounter
from app.engine.intake import fault
from app.engine.pack import Pack, Value
from app.gui.session import Session
from app.past import Past, past_of
from app.records import Visit


@dataclass(frozen=True)
class Known:
    """An answer; `signed` tells whether its visit is. None: asked, and never known."""

    value: Value | None
    on: date
    signed: bool


def known(pack: Pack, past: Past, draft: Encounter | None) -> dict[str, Known]:
    """Question -> what is known; a draft's answers count, but "not known" never hides what was known before.

    What no question of today allows, an older guideline asked; there are no words for it.
    """
    found = {name: Known(told.value, told.on, True) for name, told in past.told().items()}
    for visit in past.visits:
        for name, value in visit.answers.items():
            found.setdefault(name, Known(value, visit.held_on, True))
    if draft is not None:
        given = {name: Known(value, draft.held_on, False) for name, value in draft.answers.items()}
        found |= {name: one for name, one in given.items() if one.value is not None or name not in found}
    questions = pack.questions
    return {name: one for name, one in found.items() if name in questions and fault(questions[name], one.value) is None}


def draft_of(visits: Iterable[Visit]) -> Visit | None:
    """The draft that is resumed: today's visit; a new version of an old visit is resumed from the timeline."""
    return next((visit for visit in visits if visit.state == "draft" and visit.amends_id is None), None)


def alarm_of(session: Session, visits: Iterable[Visit]) -> Encounter | None:
    """The draft that says somebody must go now: nobody may overlook it because it is not signed."""
    drafts = [session.open(visit.encounter_id) for visit in visits if visit.state == "draft"]
    for level in ("emergency", "urgent"):
        found = next((one for one in drafts if one.assessment.urgency == level), None)
        if found is not None:
            return found
    return None


def known_of(session: Session, patient_id: int) -> dict[str, Known]:
    """What is known of a patient of the records."""
    draft = draft_of(session.records.timeline(patient_id))
    open_now = session.open(draft.encounter_id) if draft else None
    return known(session.pack, past_of(session.store, patient_id), open_now)


def values(known: Mapping[str, Known]) -> dict[str, Value | None]:
    """The answers alone."""
    return {name: one.value for name, one in known.items()}
