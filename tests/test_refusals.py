"""A refused card stays in the record, and comes back when its answers or its rule change, and only then."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.encounter import Encounter, begin, open_encounter
from app.engine.cards import Card, cards
from app.engine.engine import Engine
from app.engine.pack import Value
from app.engine.read import read_pack
from app.past import past_of
from app.paths import GUIDELINE
from app.records import Records, open_records
from app.refusals import Since, refused_before
from tests.keys import KEY
from tests.patients import clear, engine
from tests.reopening import reopened

NOW = datetime(2026, 11, 23, 10, 31, tzinfo=UTC)
PACK = engine().pack


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    found = open_records(tmp_path, KEY)
    yield found
    found.store.close()


def visit(records: Records, **answers: Value | None) -> Encounter:
    patient = records.add_patient(family_name="Meier", today=NOW.date())
    made = begin(records.store, engine(), patient.id, NOW)
    made.answer_many(clear(**answers))
    return made


def card(made: Encounter, statement: str) -> Card:
    return next(one for one in cards(PACK, made.assessment) if statement in one.statements)


def decline(made: Encounter, statement: str) -> Card:
    found = card(made, statement)
    made.decline(found.id, found.statements, "prefers_not", "Needles")
    return found


def open_again(made: Encounter) -> list[str]:
    return [one.item for one in made.outdated()]


def test_an_answer_it_rested_on_brings_it_back_though_the_advice_is_the_same(records: Records) -> None:
    made = visit(records, fever=True)
    found = decline(made, "S33")
    assert open_again(made) == []
    made.answer_many({"clinician_suspects_infection": True, "fever": False})
    assert card(made, "S33").status == found.status == "urgent"
    assert open_again(made) == [found.id]
    assert made.changed_since(made.decisions[found.id]) == Since(questions=("fever",))
    assert made.decisions[found.id].comment == "Needles", "it stays in the record"


def test_it_is_closed_again_when_the_answer_is_what_it_was(records: Records) -> None:
    made = visit(records, fever=True)
    found = decline(made, "S33")
    made.answer_many({"clinician_suspects_infection": True, "fever": False})
    again = reopened(records, made)
    assert open_again(again) == [found.id], "also after it was read from the disk"
    again.answer("fever", value=True)
    assert open_again(again) == []


def test_an_answer_it_does_not_rest_on_leaves_it_alone(records: Records) -> None:
    made = visit(records, pain_weeks=8)
    decline(made, "S17")
    made.answer_many({"breastfeeding": True, "ms_course": "cis"})
    made.set_note("pain", "worse at night")
    assert open_again(made) == []


def test_declining_it_once_more_settles_it(records: Records) -> None:
    made = visit(records, fever=True)
    decline(made, "S33")
    made.answer_many({"clinician_suspects_infection": True, "fever": False})
    decline(made, "S33")
    assert open_again(made) == []
    made.sign("Dr M. Osei", NOW)
    assert made.decisions["S33"].kind == "declined"


def other_pack(folder: Path, file: str, old: str, new: str) -> Engine:
    """The pack with one line changed."""
    for one in GUIDELINE.rglob("*"):
        if one.is_file():
            there = folder / one.relative_to(GUIDELINE)
            there.parent.mkdir(parents=True, exist_ok=True)
            there.write_bytes(one.read_bytes())
    text = (folder / file).read_text("utf-8")
    assert text.count(old) == 1
    (folder / file).write_text(text.replace(old, new), "utf-8")
    return Engine(read_pack(folder))


RULE = "statement: S17, routine: true, status: {consider: pain_weeks > 4,"


@pytest.mark.parametrize(
    ("file", "old", "new", "back"),
    [
        ("rules.yaml", RULE, RULE.replace("> 4", "> 5"), True),
        ("rules.yaml", RULE.replace("S17", "S18"), RULE.replace("S17", "S18").replace("> 4", "> 5"), False),
        ("questions.yaml", 'text: "Fever"', 'text: "A fever"', False),
    ],
    ids=["its own rule", "the rule of another", "words"],
)
def test_only_a_change_of_its_own_rule_brings_it_back(
    records: Records, tmp_path: Path, file: str, old: str, new: str, back: bool
) -> None:
    made = visit(records, pain_weeks=8)
    found = decline(made, "S17")
    later = other_pack(tmp_path / "pack", file, old, new)
    assert later.pack.digest != PACK.digest
    again = open_encounter(records.store, later, made.id)
    assert again.assessment.statements["S17"].status == "consider"
    assert [one.item for one in again.outdated()] == ([found.id] if back else [])
    assert again.changed_since(again.decisions[found.id]) == Since(rule=back)


def next_visit(records: Records, made: Encounter, **answers: Value | None) -> Encounter:
    made.sign("Dr M. Osei", NOW)
    later = begin(records.store, engine(), made.patient.id, NOW.replace(month=12))
    later.answer_many(clear(**answers))
    return later


def refused(records: Records, later: Encounter) -> dict[str, tuple[date, Since]]:
    past = past_of(records.store, later.patient.id)
    found = refused_before(past, later.held_on, [later.id], PACK, later.answers)
    return {item: (one.on, one.since) for item, one in found.items()}


def test_the_next_visit_is_told_of_it_and_decides_for_itself(records: Records) -> None:
    made = visit(records, pain_weeks=8)
    decline(made, "S17")
    later = next_visit(records, made, pain_weeks=8)
    assert later.decisions == {}
    assert refused(records, later) == {"S17": (NOW.date(), Since())}


def test_the_next_visit_is_told_what_has_changed_since(records: Records) -> None:
    made = visit(records, pain_weeks=8)
    decline(made, "S17")
    later = next_visit(records, made, pain_weeks=12)
    assert refused(records, later) == {"S17": (NOW.date(), Since(questions=("pain_weeks",)))}


def test_what_was_accepted_stays_while_the_advice_does(records: Records) -> None:
    made = visit(records, fever=True)
    found = card(made, "S33")
    made.accept(found.id, found.statements, found.text)
    made.answer_many({"clinician_suspects_infection": True, "fever": False})
    assert open_again(made) == []
    made.answer("clinician_suspects_infection", value=False)
    assert open_again(made) == [found.id]
