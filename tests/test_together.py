"""Medicines of one plan are checked against each other; two that do not go together are not signed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.encounter import Encounter, begin, open_encounter
from app.engine.cards import cards
from app.errors import UserError
from app.handouts.plan import Clash
from app.records import Records, open_records
from tests.keys import KEY
from tests.patients import clear, engine

NOW = datetime(2026, 7, 29, 9, 30, tzinfo=UTC)
SECOND = {"pain_weeks": 20, "nsaid_response": "inadequate", "neuropathic_features": True}
"""Months of pain with a nerve in it, after ibuprofen has failed."""


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    found = open_records(tmp_path, KEY)
    yield found
    found.store.close()


@pytest.fixture
def visit(records: Records) -> Encounter:
    patient = records.add_patient(family_name="Meier", today=NOW.date())
    found = begin(records.store, engine(), patient.id, NOW)
    found.answer_many(clear(**SECOND))
    return found


def accept(visit: Encounter, *medicines: str) -> None:
    for card in cards(engine().pack, visit.assessment):
        if card.medicine in medicines:
            visit.accept(card.id, card.statements, card.text)


def checked(visit: Encounter) -> list[tuple[str, str, bool]]:
    return [(pair.one, pair.other, pair.blocked) for pair in visit.pairs()]


def signed(visit: Encounter) -> bool:
    return visit.signed


def test_two_medicines_that_do_not_go_together_are_not_signed(records: Records, visit: Encounter) -> None:
    accept(visit, "duloxetine", "tramadol")
    visit = open_encounter(records.store, engine(), visit.id)
    assert checked(visit) == [("duloxetine", "tramadol", True)]
    (clash,) = visit.plan().clashes
    assert (clash.one, clash.other, clash.facts[0]) == ("duloxetine", "tramadol", "DX10")
    with pytest.raises(UserError, match=r"Duloxetine and tramadol do not go together\. DX10: ") as refused:
        visit.sign("Dr. A", NOW)
    assert refused.value.todo == "Decline one of the two."
    assert not signed(open_encounter(records.store, engine(), visit.id))
    visit.decline("S25", ("S25",), "other_reason_stronger")
    assert (visit.pairs(), visit.plan().clashes) == ((), ())
    visit.sign("Dr. A", NOW)
    assert signed(open_encounter(records.store, engine(), visit.id))


def test_a_pair_that_asks_for_care_is_told_and_signed(visit: Encounter) -> None:
    accept(visit, "acetaminophen", "gabapentin", "amitriptyline")
    assert checked(visit) == [
        ("acetaminophen", "gabapentin", False),
        ("acetaminophen", "amitriptyline", False),
        ("gabapentin", "amitriptyline", False),
    ]
    assert [note.fact for pair in visit.pairs() for note in pair.notes] == ["TC21"]
    visit.sign("Dr. A", NOW)
    assert visit.pairs() == (), "a signed visit is not checked by the facts of another day"


def test_pairs_follow_the_decisions_and_the_answers(visit: Encounter) -> None:
    accept(visit, "duloxetine")
    assert visit.pairs() == ()
    accept(visit, "gabapentin")
    assert checked(visit) == [("gabapentin", "duloxetine", False)]
    accept(visit, "tramadol")
    assert [pair for pair in checked(visit) if pair[2]] == [
        ("gabapentin", "tramadol", True),
        ("duloxetine", "tramadol", True),
    ]
    visit.undo_decision()
    assert checked(visit) == [("gabapentin", "duloxetine", False)]
    visit.answer("saddle_numbness", value=True)
    assert visit.pairs() == (), "what is no longer advised is not in the plan"


def test_an_amendment_is_checked_too(visit: Encounter) -> None:
    accept(visit, "duloxetine")
    visit.sign("Dr. A", NOW)
    later = visit.amend(NOW)
    accept(later, "tramadol")
    assert [clash.facts[:1] for clash in later.plan().clashes] == [("DX10",)]
    assert isinstance(later.plan().clashes[0], Clash)
    with pytest.raises(UserError, match="DX10"):
        later.sign("Dr. A", NOW)
