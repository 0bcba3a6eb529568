"""Twenty patients of whom much is true at once: what comes out, what comes first, and that nothing is said twice."""

import random
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations
from typing import Any

import pytest
import yaml

from app.engine.assessment import Assessment, FactNote
from app.engine.cards import ORDER, Card, cards, pressed_by
from app.gui.panel import taken
from app.gui.panel.advice import FACTS, details
from app.gui.panel.case import Case
from app.gui.panel.facts import notes
from app.gui.panel.items import Facts
from app.gui.panel.run import plain
from tests.engine.draws import anyone, in_pain, near_clear, no_flags
from tests.patients import FOLDER, Answers, clear, engine, stored

PATIENTS: list[dict[str, Any]] = yaml.safe_load((FOLDER / "twenty.yaml").read_text("utf-8"))["patients"]
WORDS = re.compile(r"[a-z0-9]+(?:[.,][0-9]+)*")
SMALL = 3
"""Words up to this length tell nothing, unless they are numbers."""
NEARLY = 0.7
"""How many of the telling words of two sentences are the same where both say one thing."""


def _answers(one: dict[str, Any]) -> Answers:
    return stored(one["answers"]) if one.get("bare") else clear(**one["answers"])


def _by_chance() -> Iterator[Answers]:
    chance = random.Random(20)
    for number in range(200):
        drawn = (anyone, near_clear, no_flags, in_pain)[number % 4](chance)
        # In scope: elsewhere there are no cards.
        yield {**drawn, "age_years": max(18, int(str(drawn.get("age_years") or 40))), "ms_confirmed": True}


EVERYBODY = {
    **{one["name"]: _answers(one) for one in PATIENTS},
    **{f"by chance {n}": a for n, a in enumerate(_by_chance())},
}
each_patient = pytest.mark.parametrize("one", PATIENTS, ids=lambda one: one["name"])


def _found(one: dict[str, Any]) -> Assessment:
    return engine().assess(_answers(one))


def _facts(found: Assessment, statement: str) -> list[str]:
    result = found.statements[statement]
    return [note.fact for note in (*result.blocks, *result.cautions)]


def _cards(answers: Answers) -> tuple[Card, ...]:
    return cards(engine().pack, engine().assess(answers))


def _box(answers: Answers) -> tuple[str, ...]:
    """The facts that stand before all advice."""
    case = Case(engine().pack, engine().assess(answers), answers, ruled_out=engine().ruled_out(answers))
    return tuple(line.id for box in taken.rows(case) if isinstance(box, Facts) for line in box.lines)


def _telling(text: str) -> frozenset[str]:
    return frozenset(word for word in WORDS.findall(text.lower()) if len(word) > SMALL or word[0].isdigit())


def test_there_are_twenty() -> None:
    assert len(PATIENTS) == len({one["name"] for one in PATIENTS}) == 20


@each_patient
def test_urgency_and_every_status_that_matters(one: dict[str, Any]) -> None:
    found = _found(one)
    assert found.urgency == one["urgency"]
    assert [alert.fact for alert in found.alerts] == one["alerts"]
    assert {name: found.statements[name].status for name in one["expect"]} == one["expect"]
    named = one.get("medicines", {})
    assert {name: found.medicines[name].status for name in named} == named
    if "preferred" in one:
        assert [name for name, medicine in found.medicines.items() if medicine.preferred] == one["preferred"]


@each_patient
def test_the_numbers_of_a_regimen(one: dict[str, Any]) -> None:
    found = _found(one).as_json()["medicines"]
    for medicine, numbers in one.get("regimen", {}).items():
        regimen = found[medicine]["regimen"]
        assert {name: regimen[name] for name in numbers} == numbers


@each_patient
def test_what_matters_first_comes_first(one: dict[str, Any]) -> None:
    found = _cards(_answers(one))
    assert [card.id for card in found][: len(one["first"])] == one["first"]
    for status, first in one.get("first_of", {}).items():
        assert next(card.id for card in found if card.status == status) == first
    assert list(_box(_answers(one))) == one.get("taken", [])


@each_patient
def test_each_fact_is_said_where_it_belongs_and_nowhere_else(one: dict[str, Any]) -> None:
    found = _found(one)
    for statement, facts in one.get("said", {}).items():
        assert [fact for fact in facts if fact not in _facts(found, statement)] == [], statement
    for statement, facts in one.get("silent", {}).items():
        assert [fact for fact in facts if fact in _facts(found, statement)] == [], statement
    for statement, words in one.get("reads", {}).items():
        assert words in " ".join(note.text for note in found.statements[statement].cautions), statement


def test_no_card_says_a_fact_or_a_sentence_twice() -> None:
    for name, answers in EVERYBODY.items():
        for card in _cards(answers):
            said = [*card.blocks, *card.cautions]
            assert len({note.fact for note in said}) == len(said), (name, card.id)
            assert _nearly_the_same(said) == [], (name, card.id)


def _nearly_the_same(said: Iterable[FactNote]) -> list[tuple[str, str]]:
    return [(one.text, other.text) for one, other in combinations(said, 2) if _same(one.text, other.text)]


@cache
def _same(one: str, other: str) -> bool:
    """Whether two sentences have nearly the same words, and the same numbers."""
    first, second = _telling(one), _telling(other)
    if {word for word in first if word[0].isdigit()} != {word for word in second if word[0].isdigit()}:
        return False
    fewer = min(len(first), len(second))
    return fewer > 2 and len(first & second) >= NEARLY * fewer


def test_two_cards_say_the_same_only_of_two_medicines() -> None:
    for name, answers in EVERYBODY.items():
        where: dict[frozenset[str], list[str | None]] = {}
        for card in _cards(answers):
            # What others say is said of each measure that they speak of.
            said = [note for note in notes(card) if not note.fact.startswith("DG")] if card.status != "not_now" else []
            for note in said:
                where.setdefault(_telling(note.text), []).append(card.medicine)
        for text, medicines in where.items():
            assert len(medicines) == 1 or (None not in medicines and len(set(medicines)) == len(medicines)), (
                name,
                text,
            )


def test_no_fact_that_presses_stands_where_nobody_reads_it() -> None:
    """A card that is not for now is a number in the panel, so nothing about this person may stand on it alone."""
    hidden = set()
    for answers in EVERYBODY.values():
        for name, result in engine().assess(answers).statements.items():
            if result.status == "not_now" and engine().pack.rules[name].subject is None:
                hidden |= {
                    n.fact for n in result.cautions if n.because and n.effect in ("block", "caution", "red flag")
                }
    # When to scan for leg pain: while a red flag is present, that decides about the scan.
    assert hidden <= {"RF07"}


def test_the_order_of_cards() -> None:
    for name, answers in EVERYBODY.items():
        found = _cards(answers)
        order = list(ORDER)
        if engine().assess(answers).urgency == "undetermined":
            order.insert(0, order.pop(order.index("ask")))
        places = [(not card.emergency, order.index(card.status)) for card in found]
        assert places == sorted(places), name
        for status in ("do", "consider"):
            calm = [not pressed_by(card) for card in found if card.status == status]
            assert calm == sorted(calm), (name, status)


def test_what_is_taken_and_ruled_out_is_what_the_facts_say() -> None:
    seen = set()
    for name, answers in EVERYBODY.items():
        found, ruled_out = engine().assess(answers), engine().ruled_out(answers)
        for one in ruled_out:
            said = {note.fact for note in found.medicines[one.medicine].blocks}
            assert {note.fact for note in one.notes} <= said, (name, one.medicine)
        assert len(_box(answers)) >= len(ruled_out)
        seen |= {one.medicine for one in ruled_out}
    assert seen == set(engine().pack.medicines)


def test_what_stands_before_all_advice_is_not_said_again_on_a_card() -> None:
    for answers in EVERYBODY.values():
        case = Case(engine().pack, engine().assess(answers), answers, ruled_out=engine().ruled_out(answers))
        before = {note.text for note in case.said_first}
        for card in case.cards:
            told = details(case, card, frozenset({FACTS}), said=case.said_first)
            assert not [line for line in told.facts for text in before if text in plain(line.runs)]


def test_no_medicine_rules_itself_out() -> None:
    for medicine, answers in {
        "tramadol": {"tramadol_response": "current", "current_medicines": ["opioid"]},
        "duloxetine": {"duloxetine_response": "current", "current_medicines": ["snri"]},
        "amitriptyline": {"tricyclic_response": "current", "current_medicines": ["tricyclic"]},
        "ibuprofen": {"nsaid_response": "current", "current_medicines": ["nsaid"]},
    }.items():
        assert engine().ruled_out(clear(**answers)) == ()
        both = clear(
            **{**answers, "pregnancy": "pregnant", "gestation_weeks": 31, "recent_mi": True, "on_dialysis": True}
        )
        assert [one.medicine for one in engine().ruled_out(both)] == [medicine]


def test_a_class_is_not_taken_for_the_one_medicine_that_a_question_asks_about() -> None:
    answers = clear(current_medicines=["opioid", "benzodiazepine"])
    assert engine().ruled_out(answers) == ()
    found = engine().ruled_out(clear(current_medicines=["opioid", "benzodiazepine"], tramadol_response="current"))
    assert [(one.medicine, [note.fact for note in one.notes]) for one in found] == [
        ("tramadol", ["TR07", "TR15", "BZ01"])
    ]
