"""The engine against the contract written out by hand: two readings that must never differ."""

import itertools
import random
from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from app.engine.pack import Question, Value
from tests.engine import by_hand
from tests.patients import Answers, clear, engine

QUESTIONS = engine().pack.questions
FLAGS = [field for field in by_hand.RED_FLAGS if QUESTIONS[field].type == "bool"]
AT_THE_EDGES: dict[str, tuple[Value, ...]] = {
    "age_years": (18, 24, 40, 50, 51, 64, 65, 70, 71, 74, 75, 90),
    "weight_kg": (30.0, 49.5, 70.0, 140.0),
    "gestation_weeks": (0, 19, 20, 29, 30, 43),
    "pain_weeks": (0.0, 3.9, 4.0, 4.1, 6.0, 11.9, 12.0, 30.0, 2600.0),
    "pain_nrs": (0, 6, 7, 8, 10),
    "egfr": (1.0, 15.0, 29.9, 30.0, 30.1, 59.9, 60.0, 95.0, 200.0),
    "muscle_relaxant_days": (0, 1, 7, 13, 14, 15, 3650),
    "muscle_relaxant_days_this_episode": (0, 1, 7, 13, 14, 15, 3650),
    "acetaminophen_total_mg_day": (0.0, 1999.0, 2000.0, 2999.0, 3000.0, 3999.0, 4000.0, 20000.0),
    "optimised_treatment_months": (0.0, 2.9, 3.0, 6.0, 600.0),
}
KINDS = ("local_spasm", "local_spasm", "unclear", "spasticity")
Draw = Callable[[random.Random], Answers]


def drawn(question: Question, chance: random.Random, members: float) -> Value:
    if question.type == "bool":
        return chance.random() < 0.5
    if question.type == "choice":
        return chance.choice(tuple(question.values))
    if question.type == "set":
        return tuple(member for member in question.values if chance.random() < members)
    return chance.choice(AT_THE_EDGES[question.id])


def anyone(chance: random.Random) -> Answers:
    """Every answer at random, also those whose gate is shut."""
    members = chance.choice((0.03, 0.1, 0.4))
    return {**{id_: drawn(q, chance, members) for id_, q in QUESTIONS.items()}, "ms_confirmed": True}


def no_flags(chance: random.Random) -> Answers:
    """Every answer at random, no red flag: nothing sets the routine statements aside."""
    return {**anyone(chance), **dict.fromkeys(FLAGS, False), "new_neuro_symptoms": False}


def near_clear(chance: random.Random) -> Answers:
    """Gated answers at random and a few others changed in someone with nothing wrong."""
    answers = {id_: drawn(q, chance, 0.05) for id_, q in QUESTIONS.items()} | clear()
    for field in chance.sample(sorted(QUESTIONS), chance.randint(0, 5)):
        answers[field] = drawn(QUESTIONS[field], chance, 0.05)
    return {**answers, "ms_confirmed": True}


def in_pain(chance: random.Random) -> Answers:
    """As near_clear, with every medicine indicated, and a few medicines and allergies that may speak against it."""
    indicated: Answers = {"pain_weeks": 20.0, "pain_nrs": 8, "muscle_spasm": True, "neuropathic_features": True}
    tried: Answers = {"nsaid_response": chance.choice(("inadequate", "not_tried")), "first_line_failed": True}
    person = {**near_clear(chance), **indicated, **tried, "spasm_kind": chance.choice(KINDS)}
    for field, most in (("current_medicines", 3), ("allergies", 1), ("dmt", 1)):
        person[field] = tuple(chance.sample(tuple(QUESTIONS[field].values), chance.randint(0, most)))
    return person


def people(draw: Draw, count: int, seed: int) -> Iterator[Answers]:
    chance = random.Random(f"{draw.__name__} {seed}")
    for _ in range(count):
        yield draw(chance)


SETTLED = ("do", "consider", "avoid", "blocked", "not_now")
STATUSES: dict[Draw, tuple[str, ...]] = {
    anyone: ("urgent", "hold", "do", "avoid", "consider", "not_now"),
    no_flags: SETTLED,
    near_clear: (*SETTLED, "hold"),
    in_pain: (*SETTLED, "hold"),
}
DRAWS = pytest.mark.parametrize("draw", [anyone, no_flags, near_clear, in_pain])


@DRAWS
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


@DRAWS
def test_urgency_alerts_and_preference_are_the_ones_read_by_hand(draw: Draw) -> None:
    for answers in people(draw, 120, seed=2):
        person = by_hand.asked(answers)
        assessment = engine().assess(answers)
        assert assessment.applies == by_hand.in_scope(person)
        assert assessment.urgency == by_hand.urgency(person), answers
        assert {a.fact: a.urgency for a in assessment.alerts} == by_hand.alerts(person), answers
        found = {name: medicine.preferred for name, medicine in assessment.medicines.items()}
        assert found == {**dict.fromkeys(found), **by_hand.preferred(person)}, answers
