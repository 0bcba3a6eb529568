"""Patients by chance, seeded: every answer at random, near the clear patient, or with every medicine indicated."""

import random
from collections.abc import Callable, Iterator

from app.engine.condition import Test, literals
from app.engine.domain import samples
from app.engine.pack import Question, Value
from tests.engine import by_hand
from tests.patients import Answers, clear, engine

PACK = engine().pack
QUESTIONS = PACK.questions
FLAGS = [field for field in by_hand.RED_FLAGS if QUESTIONS[field].type == "bool"]
AT_THE_EDGES: dict[str, tuple[Value, ...]] = {
    "age_years": (18, 24, 40, 50, 51, 64, 65, 70, 71, 74, 75, 90),
    "weight_kg": (30.0, 49.5, 70.0, 140.0),
    "gestation_weeks": (0, 19, 20, 29, 30, 43),
    "pain_weeks": (0.0, 3.9, 4.0, 4.1, 6.0, 11.9, 12.0, 30.0, 2600.0),
    "pain_nrs": (0, 6, 7, 8, 10),
    "peg_pain": (0, 5, 10),
    "peg_enjoyment": (0, 5, 10),
    "peg_activity": (0, 5, 10),
    "egfr": (1.0, 15.0, 29.9, 30.0, 30.1, 59.9, 60.0, 95.0, 200.0),
    "muscle_relaxant_days": (0, 1, 7, 13, 14, 15, 3650),
    "muscle_relaxant_days_this_episode": (0, 1, 7, 13, 14, 15, 3650),
    "acetaminophen_total_mg_day": (0.0, 1999.0, 2000.0, 2999.0, 3000.0, 3999.0, 4000.0, 20000.0),
    "optimised_treatment_months": (0.0, 2.9, 3.0, 6.0, 600.0),
    "creatinine_umol_l": (40.0, 75.0, 110.0, 180.0, 400.0),
}
KINDS = ("local_spasm", "local_spasm", "unclear", "spasticity")
Draw = Callable[[random.Random], Answers]


def _tests(field: str) -> tuple[Test, ...]:
    found = (test for condition in PACK.conditions() for test, _ in literals(condition.node))
    return tuple(dict.fromkeys(test for test in found if test.field == field and test.operator != "has"))


def _every_kind(question: Question) -> list[Value]:
    values = samples(question, _tests(question.id), PACK.lowest.get(question.id))
    return [value for value in values if isinstance(value, bool | int | float | str | tuple)]


VALUES: dict[str, list[Value]] = {field: _every_kind(question) for field, question in QUESTIONS.items()}
"""Question -> values of it, one at least for each way the pack's tests can come out; of a set, none and each alone."""


def beside(answers: Answers, field: str) -> Iterator[Value]:
    """Every value of one answer that can matter; of a set, each member taken out or put in, none and all."""
    question = QUESTIONS[field]
    if question.type != "set":
        yield from VALUES[field]
        return
    held = answers[field]
    assert isinstance(held, tuple)
    yield ()
    yield tuple(question.values)
    for member in question.values:
        yield tuple(each for each in question.values if (each in held) != (each == member))


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


DRAWS: tuple[Draw, ...] = (anyone, no_flags, near_clear, in_pain)


def people(draw: Draw, count: int, seed: int) -> Iterator[Answers]:
    chance = random.Random(f"{draw.__name__} {seed}")
    for _ in range(count):
        yield draw(chance)
