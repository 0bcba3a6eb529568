"""The engine against the contract written out by hand: two readings that must never differ."""

import itertools
from collections import Counter

import pytest

from tests.engine import by_hand, by_hand_notes
from tests.engine.by_hand_facts import true_of
from tests.engine.draws import DRAWS, QUESTIONS, Draw, anyone, in_pain, near_clear, no_flags, people
from tests.patients import clear, engine

SETTLED = ("do", "consider", "avoid", "blocked", "not_now")
STATUSES: dict[Draw, tuple[str, ...]] = {
    anyone: ("urgent", "hold", "do", "avoid", "consider", "not_now"),
    no_flags: SETTLED,
    near_clear: (*SETTLED, "hold"),
    in_pain: (*SETTLED, "hold"),
}
EACH_DRAW = pytest.mark.parametrize("draw", DRAWS)


@EACH_DRAW
def test_every_status_is_the_one_read_by_hand(draw: Draw) -> None:
    seen: Counter[str] = Counter()
    for answers in people(draw, 2500, seed=1):
        expected = by_hand.statuses(by_hand.asked(answers))
        assert engine().statuses(answers) == expected, answers
        seen.update(expected.values())
    assert min(seen[status] for status in STATUSES[draw]) > 100, "too few of a kind to prove anything"


def test_every_pair_of_current_medicines_does_what_was_read_by_hand() -> None:
    gated = {"aspirin_form": "immediate_release", "acetaminophen_total_mg_day": 500, "medicine_still_helps": True}
    for pair in itertools.combinations(QUESTIONS["current_medicines"].values, 2):
        answers = clear(current_medicines=pair, **gated)
        assert engine().statuses(answers) == by_hand.statuses(by_hand.asked(answers)), pair


@EACH_DRAW
def test_urgency_alerts_and_preference_are_the_ones_read_by_hand(draw: Draw) -> None:
    for answers in people(draw, 120, seed=2):
        person = by_hand.asked(answers)
        assessment = engine().assess(answers)
        assert assessment.applies == by_hand.in_scope(person)
        assert assessment.urgency == by_hand.urgency(person), answers
        assert {a.fact: a.urgency for a in assessment.alerts} == by_hand.alerts(person), answers
        found = {name: medicine.preferred for name, medicine in assessment.medicines.items()}
        assert found == {**dict.fromkeys(found), **by_hand.preferred(person)}, answers


@EACH_DRAW
def test_every_line_that_a_fact_adds_is_the_one_read_by_hand(draw: Draw) -> None:
    for answers in people(draw, 250, seed=3):
        person = by_hand.asked(answers)
        assessment = engine().assess(answers)
        if not assessment.applies:
            continue
        for name, read in by_hand_notes.MEDICINES.items():
            result = assessment.medicines[name]
            blocking = {note.fact for note in result.blocks}
            own = {n.fact for n in result.cautions if n.because and n.effect != "others say"}
            assert own == true_of(read(person)) - blocking, (name, answers)
        for statement, expected in by_hand_notes.measures(person).items():
            said = {note.fact for note in assessment.statements[statement].cautions if note.because}
            assert said & expected.keys() == true_of(expected), (statement, answers)
