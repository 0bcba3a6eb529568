"""3,000 random complete patients and 1,000 partial ones: nothing settled is overturned, and no reason is loose.

The oracle is `Engine.statuses` on other answers: those of a `because` alone, and completions of what is open.
"""

import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import pytest

from app.engine.assessment import Assessment, Reason, Result
from app.engine.notes import NONE
from app.engine.pack import Value
from tests.engine.draws import DRAWS, PACK, QUESTIONS, Draw, beside, people
from tests.engine.witness import differing
from tests.measured import MEASURED, RecordProperty
from tests.patients import Answers, engine

COMPLETE, PARTIAL = 750, 250
"""Patients of each of the four draws."""
MOST_OPEN, COMPLETIONS, ONE_BY_ONE = 40, 24, 8
"""Fields opened; completions of each patient; of those, how many are varied in each open answer by itself."""
OPENABLE = [name for name, question in QUESTIONS.items() if not question.added and name != "ms_confirmed"]
OF_S10 = {"cv_risk", "gi_risk", "egfr"}
"""S10 wants these answered whatever they are, by its own words: the one exception to exactness."""
EACH_DRAW = pytest.mark.parametrize("draw", DRAWS)

Said = tuple[str, ...]
"""A statement's status, or a note of a fact: the statement first. Of an alert or a function of the body, likewise."""
Because = tuple[tuple[str, Value], ...]


def said(answers: Mapping[str, Value | None], assessment: Assessment) -> Iterator[tuple[Said, tuple[Reason, ...]]]:
    """Everything that is settled, each with its reasons."""
    for alert in assessment.alerts:
        yield ("alert", alert.fact, alert.urgency), alert.because
    for name, result in assessment.statements.items():
        if result.status != "ask":
            yield (name, result.status), result.because
        for note in (*result.blocks, *result.cautions):
            yield (name, note.fact, note.effect, note.text), note.because
    for function in engine().functions(answers):
        if function.new:
            yield ("new", function.id, function.title), function.because


def heard(answers: Mapping[str, Value | None]) -> frozenset[Said]:
    """The same but for statuses, without working out what is missing: many times faster."""
    intake = engine()._intake(answers)
    about = engine()._facts.true_of(intake)
    found: set[Said] = {("alert", alert.fact, alert.urgency) for alert in engine()._alerts(intake)}
    found |= {("new", function.id, function.title) for function in engine().functions(answers) if function.new}
    notes = {
        (name, note.fact, note.effect, note.text)
        for name, rule in PACK.rules.items()
        for part in (*about.get(rule.subject or "", NONE), about.get(name, NONE)[1])
        for note in part
    }
    return frozenset({*found, *notes})


class Alone:
    """What the engine says of a few answers alone; it is asked once for each few."""

    def __init__(self) -> None:
        self.statuses: dict[frozenset[tuple[str, Value]], Mapping[str, str]] = {}
        self.notes: dict[frozenset[tuple[str, Value]], frozenset[Said]] = {}

    def says(self, what: Said, answers: Because) -> bool:
        key = frozenset(answers)
        if len(what) == 2:
            if key not in self.statuses:
                self.statuses[key] = engine().statuses(dict(answers))
            return self.statuses[key][what[0]] == what[1]
        if key not in self.notes:
            self.notes[key] = heard(dict(answers))
        return what in self.notes[key]


def opened(draw: Draw) -> Iterator[tuple[Answers, Answers]]:
    """Complete answers, and the same with some fields open."""
    chance = random.Random(f"{draw.__name__} opened")
    for answers in people(draw, PARTIAL, seed=5):
        fields = chance.sample(OPENABLE, chance.randint(1, MOST_OPEN))
        yield answers, {name: value for name, value in answers.items() if name not in fields}


def claims(everybody: Iterable[Answers]) -> dict[tuple[Said, Because], None]:
    """All that the engine says of these people with reasons, each once."""
    found: dict[tuple[Said, Because], None] = {}
    for answers in everybody:
        assessment = engine().assess(answers)
        for medicine in assessment.medicines.values():
            of = assessment.statements[medicine.statement]
            for part in ("status", "because", "missing", "blocks", "cautions"):
                assert getattr(medicine, part) == getattr(of, part), "a medicine stands as its statement does"
        everything = list(said(answers, assessment))
        assert heard(answers) == {what for what, _ in everything if len(what) > 2}
        for what, reasons in everything:
            because = []
            for reason in reasons:
                value = answers[reason.field]
                assert value is not None
                assert value == reason.value
                because.append((reason.field, value))
            found[what, tuple(because)] = None
    return found


@EACH_DRAW
def test_every_because_forces_what_it_is_given_for_and_nothing_in_it_can_be_dropped(
    draw: Draw, record_property: RecordProperty
) -> None:
    alone, chance, others = Alone(), random.Random(draw.__name__), list(people(draw, 50, seed=3))
    found = claims([*people(draw, COMPLETE, seed=4), *(given for _, given in opened(draw))])
    for what, because in found:
        assert alone.says(what, because), (what, because)
        for place, (name, _) in enumerate(because):
            less = (*because[:place], *because[place + 1 :])
            assert not alone.says(what, less), f"{what}: {name} can be dropped from {because}"
        if len(what) == 2:
            completed = {**known_to_the_contract(chance.choice(others)), **dict(because)}
            assert engine().statuses(completed)[what[0]] == what[1], (what, because, completed)
    drops = sum(len(because) for _, because in found)
    said = f"{draw.__name__}: {COMPLETE} complete, {PARTIAL} partial: {len(found)} reasons, {drops} drops"
    record_property(MEASURED, said)


def known_to_the_contract(answers: Answers) -> Answers:
    """Without the answers that act only once they are given."""
    return {name: value for name, value in answers.items() if not QUESTIONS[name].added}


@dataclass
class Completed:
    """One partial patient and what other answers to the open fields came to."""

    given: Answers
    settled: dict[str, str]
    tried: int = 0
    turning: set[tuple[str, str]] = field(default_factory=set)
    """Statement and field: two completions that differ there alone have different statuses."""

    def complete(self, other: Answers) -> tuple[Answers, dict[str, str]]:
        answers = {**known_to_the_contract(other), **self.given}
        statuses = dict[str, str](engine().statuses(answers))
        self.tried += 1
        assert self.settled.items() <= statuses.items(), f"overturned in {answers}"
        return answers, statuses

    def one_by_one(self, answers: Answers, before: dict[str, str]) -> None:
        for name in OPENABLE:
            for value in () if name in self.given else beside(answers, name):
                _, after = self.complete({**answers, name: value})
                if after != before:
                    self.turning |= {(statement, name) for statement in after if after[statement] != before[statement]}


def by_diagram(given: Answers, rest: Answers, statement: str, name: str) -> bool:
    """Whether two completions that a diagram proposes differ in this answer alone, and in what the engine says."""
    pair = differing(statement, given, name)
    if pair is None:
        return False
    one, other = ({**rest, **each, **given} for each in pair)
    assert [each for each in one if one[each] != other[each]] == [name]
    return engine().statuses(one)[statement] != engine().statuses(other)[statement]


@EACH_DRAW
def test_no_completion_overturns_a_status_and_missing_is_what_can_turn_it(
    draw: Draw, record_property: RecordProperty
) -> None:
    chance, others = random.Random(draw.__name__), [other for each in DRAWS for other in people(each, 60, seed=6)]
    tried = searched = proposed = 0
    for answers, given in opened(draw):
        results = engine().assess(given).statements
        assert {name: result.status for name, result in results.items()} == engine().statuses(given)
        person = Completed(given, {name: r.status for name, r in results.items() if r.status != "ask"})
        for count, other in enumerate([answers, *chance.sample(others, COMPLETIONS - 1)]):
            completed = person.complete(other)
            if count < ONE_BY_ONE:
                person.one_by_one(*completed)
        for name, result in results.items():
            missing, turning = wanted(given, result), {each for of, each in person.turning if of == name}
            assert missing is None or turning <= missing, (name, given)
            for each in (missing or set()) - turning:
                assert by_diagram(given, answers, name, each), f"{name}: {each} turns nothing in {given}"
                proposed += 1
            searched += len(turning)
        tried += person.tried
    assert searched > 2 * proposed, "the search finds too little to stand by itself"
    said = f"{draw.__name__}: {PARTIAL} partial: {tried} completions, {searched} + {proposed} missing"
    record_property(MEASURED, said)


def wanted(given: Answers, result: Result) -> set[str] | None:
    """What is missing, as far as it must turn the status; None where S10 waits for its own three."""
    own = OF_S10 - given.keys()
    if result.statement == "S10" and result.status == "ask" and own:
        assert set(result.missing) == own
        return None
    return set(result.missing)
