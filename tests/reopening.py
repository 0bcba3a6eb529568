"""A visit read from the disk again, and whether two readings say the same."""

from app.encounter import Encounter, open_encounter
from app.records import Records
from tests.patients import engine


def reopened(records: Records, visit: Encounter) -> Encounter:
    return open_encounter(records.store, engine(), visit.id)


def same(one: Encounter, other: Encounter) -> bool:
    return (
        one.answers == other.answers
        and one.assessment == other.assessment
        and list(one.decisions.items()) == list(other.decisions.items())
        and one.notes == other.notes
        and (one.patient, one.version, one.amends, one.state)
        == (other.patient, other.version, other.amends, other.state)
        and (one.held_on, one.begun_at, one.signed_at) == (other.held_on, other.begun_at, other.signed_at)
        and one.signed_by == other.signed_by
        and one.prepared == other.prepared
        and (one.follow_up_on, one.follow_up_note) == (other.follow_up_on, other.follow_up_note)
    )
