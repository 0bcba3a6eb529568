"""The claims of the guideline, proven twice for all patients: by the engine's own diagrams, and by z3."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from app.engine.claims import URGENCY, Claim, Raised
from app.engine.condition import ALWAYS, Condition, gated, literals
from app.engine.engine import Engine
from app.engine.pack import Column, Pack, Row
from app.engine.parse import Field, parse
from app.engine.proofs import Proof, certificate
from tests.engine.draws import DRAWS, Draw, people
from tests.guideline.by_z3 import ByZ3
from tests.guideline.claims_by_z3 import broken
from tests.patients import Answers, clear, engine

PACK = engine().pack
READER = ByZ3(PACK)
OWN = certificate(PACK)


@pytest.mark.parametrize("proof", OWN.proofs, ids=lambda proof: proof.claim)
def test_the_diagrams_prove_it(proof: Proof) -> None:
    assert proof.points
    assert (proof.open, proof.counterexample) == ((), None)


@pytest.mark.parametrize("claim", PACK.claims, ids=lambda claim: claim.id)
def test_z3_proves_it(claim: Claim) -> None:
    assert broken(READER, claim) == []


def test_every_part_of_the_promise_is_claimed() -> None:
    """What must never happen, and the answers that alone are urgent, are spelled out, none of them left away."""
    wanted = {"no_steroid", "no_routine_imaging", "no_bed_rest", "no_injection_or_ablation", "no_relaxant_past_14_days"}
    wanted |= {"relaxant_days_in_all", "no_flag_is_silenced", "apart", "blocked", "imaging_stays_open", "routine_waits"}
    assert wanted | {"reachable", "complete", "exact"} <= {claim.id for claim in PACK.claims}
    ceilings = {claim.id for claim in PACK.claims if claim.id.endswith("_a_day")}
    assert ceilings == {f"{medicine}_a_day" for medicine in PACK.medicines}
    alone = {field for claim in PACK.claims if claim.id.endswith("_alone") for field in claim.conditions[0].fields}
    raised = next(claim.shape for claim in PACK.claims if isinstance(claim.shape, Raised))
    assert PACK.red_flags | alone <= {test.field for test, _ in literals(raised.raising.node)}


def along(diagram: int, cells: dict[int, int]) -> object:
    """What a diagram comes to for one complete patient."""
    while diagram >= 0:
        place, kids = PACK.diagrams.at(diagram)
        diagram = kids[cells[place]]
    return PACK.diagrams.value(diagram)


@pytest.mark.parametrize("draw", DRAWS, ids=lambda draw: draw.__name__)
def test_z3_the_diagrams_and_the_engine_agree(draw: Draw) -> None:
    lists = {name: PACK.diagrams.decision(rule.rows) for name, rule in PACK.rules.items()}
    for answers in people(draw, 75, seed=3):
        said = {**engine().statuses(answers), URGENCY: engine().urgency(answers)}
        assert READER.outcomes(answers) == said
        cells = PACK.domain.cells_of(answers)
        assert {name: along(diagram, cells) for name, diagram in lists.items()} == engine().statuses(answers)


@pytest.mark.parametrize("draw", DRAWS, ids=lambda draw: draw.__name__)
def test_z3_settles_what_the_engine_settles(draw: Draw) -> None:
    """Also while answers are open: what the engine settles, every way of answering gives, and what it asks, none."""
    for seed, answers in enumerate(people(draw, 5, seed=5)):
        chance = random.Random(seed)
        partial = {field: value for field, value in answers.items() if chance.random() < 0.8}
        for name, status in engine().statuses(partial).items():
            if not PACK.rules[name].assess_first:  # it waits for answers that cannot turn it
                tried = [row.outcome for row in PACK.rules[name].rows] if status == "ask" else [status]
                settled = [READER.settled(partial, name, each) for each in tried]
                assert any(settled) == (status != "ask"), (name, partial)


def condition(text: str) -> Condition:
    """A condition as the pack would read it."""
    fields = {q.id: Field(q.id, q.type, q.values, q.low, q.high) for q in PACK.fields.values()}
    gates = {q.id: q.asked_when.node for q in PACK.questions.values() if q.asked_when}
    names = {name: each.node for name, each in PACK.definitions.items()}
    return Condition(text, gated(parse(text, fields, names), gates))


def ruled(name: str, **status: str) -> Pack:
    """The pack with another decision list for one statement."""
    rows = tuple(Row(outcome, condition(text)) for outcome, text in status.items())
    return replace(PACK, rules={**PACK.rules, name: replace(PACK.rules[name], rows=rows)})


def without(name: str, outcome: str) -> Pack:
    """The pack in which one statement cannot have one of its statuses."""
    rows = tuple(row for row in PACK.rules[name].rows if row.outcome != outcome)
    return replace(PACK, rules={**PACK.rules, name: replace(PACK.rules[name], rows=rows)})


def dosed(name: str, column: str, number: float) -> Pack:
    """The pack with the last number of a regimen's column changed."""
    medicine = PACK.medicines[name]

    def changed(each: Column) -> Column:
        last = Row(number, Condition("always", ALWAYS), each.rows[-1].origin)
        return replace(each, rows=(*each.rows[:-1], last)) if each.name == column else each

    columns = tuple(map(changed, medicine.columns))
    return replace(PACK, medicines={**PACK.medicines, name: replace(medicine, columns=columns)})


def silenced(level: str, text: str) -> Pack:
    """The pack with another meaning of urgent or emergency."""
    return replace(PACK, definitions={**PACK.definitions, level: condition(text)})


@dataclass(frozen=True)
class Damage:
    """A damaged pack, the claim that it breaks, and whether a patient shows it in the engine."""

    claim: str
    pack: Pack
    seen: Callable[[Engine, Answers], bool] | None
    """None where the engine does not even start."""


def status_of(name: str, *statuses: str) -> Callable[[Engine, Answers], bool]:
    return lambda damaged, answers: damaged.statuses(answers)[name] in statuses


def scan_refused_beside_something_urgent(damaged: Engine, answers: Answers) -> bool:
    urgent = damaged.urgency(answers) in ("urgent", "emergency")
    flagged = any(answers.get(field) is True for field in PACK.red_flags)
    return (urgent or flagged) and damaged.statuses(answers)["S27"] == "avoid"


def ibuprofen_beside_its_block(damaged: Engine, answers: Answers) -> bool:
    found = damaged.assess(answers).medicines["ibuprofen"]
    said = (*found.blocks, *found.cautions)
    return any(note.effect == "block" for note in said) and found.status in ("do", "consider")


def relaxant_and_stop(damaged: Engine, answers: Answers) -> bool:
    said = damaged.statuses(answers)
    return said["S12"] in ("do", "consider") and said["S15"] == "avoid"


def tramadol_over(most: float) -> Callable[[Engine, Answers], bool]:
    in_pain = clear(pain_weeks=20, nsaid_response="inadequate")

    def seen(damaged: Engine, answers: Answers) -> bool:
        regimen = damaged.assess({**in_pain, "age_years": answers.get("age_years", 40)}).medicines["tramadol"].regimen
        return regimen is not None and regimen.max_daily_mg > most

    return seen


def flag_silenced(damaged: Engine, answers: Answers) -> bool:
    alone = next(claim.conditions[0] for claim in PACK.claims if claim.id == "urgent_alone")
    flagged = any(answers.get(field) is True for field in alone.fields)
    return flagged and damaged.urgency(answers) not in ("urgent", "emergency")


def calmer_with_an_answer(damaged: Engine, answers: Answers) -> bool:
    levels = ("routine", "urgent", "emergency")
    calm = levels.index(damaged.urgency(answers))
    raised = next(claim.conditions[0] for claim in PACK.claims if isinstance(claim.shape, Raised))
    yes = {test.field for test, _ in literals(raised.node) if answers.get(test.field) is True}
    return any(levels.index(damaged.urgency({**answers, field: False})) > calm for field in yes)


def status_never_comes(damaged: Engine, answers: Answers) -> bool:
    return all(damaged.statuses({**answers, "fever": fever})["S37"] == "not_now" for fever in (False, True))


def asks_what_is_settled(damaged: Engine, answers: Answers) -> bool:
    """The engine asks for fever, and whether there is or not, the status is the same."""
    on_therapy: Answers = {**answers, "dmt": ("glatiramer",)}
    said = [damaged.statuses({**on_therapy, "fever": fever})["S37"] for fever in (None, False, True)]
    return said == ["ask", "do", "do"]


def complete() -> Answers:
    """Everything answered, nothing wrong."""
    return {**next(people(DRAWS[2], 1, seed=1)), **clear()}


DAMAGES = {
    "a steroid is recommended": Damage("no_steroid", ruled("S26", do="always"), status_of("S26", "do")),
    "a scan is advised against beside something urgent": Damage(
        "imaging_stays_open", ruled("S27", avoid="always"), scan_refused_beside_something_urgent
    ),
    "a block is dropped": Damage("blocked", without("S08", "blocked"), ibuprofen_beside_its_block),
    "a relaxant runs to 21 days": Damage(
        "no_relaxant_past_14_days",
        ruled("S12", hold="urgent", not_now="muscle_relaxant_days >= 21", do="always"),
        status_of("S12", "do"),
    ),
    "a relaxant is recommended and stopped": Damage(
        "apart", ruled("S12", hold="urgent", not_now="muscle_relaxant_days >= 21", do="always"), relaxant_and_stop
    ),
    "a dose is above its ceiling": Damage("tramadol_a_day", dosed("tramadol", "max_daily_mg", 600), tramadol_over(400)),
    "red flags are silenced by a steroid": Damage(
        "urgent_alone", silenced("urgent", "urgent and not long_term_steroids"), flag_silenced
    ),
    "a red flag silences another": Damage(
        "no_flag_is_silenced", silenced("urgent", "urgent and not (fever and major_trauma)"), calmer_with_an_answer
    ),
    "a status cannot be reached": Damage(
        "reachable", ruled("S37", do="fever and not fever", not_now="always"), status_never_comes
    ),
    "an open answer settles too much": Damage(
        "exact", ruled("S37", do="fever and dmt or not fever and dmt", not_now="always"), asks_what_is_settled
    ),
    "someone gets no status": Damage("complete", ruled("S37", do="dmt"), None),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_both_provers_find_a_patient_for_whom_a_damaged_pack_breaks_its_promise(damage: Damage) -> None:
    claim = next(claim for claim in PACK.claims if claim.id == damage.claim)
    proof = next(proof for proof in certificate(damage.pack).proofs if proof.claim == damage.claim)
    found = broken(ByZ3(damage.pack), claim)
    assert not proof.holds
    assert found
    if damage.seen is None:
        with pytest.raises(ValueError, match="no last row that always holds"):
            Engine(damage.pack)
        return
    damaged = Engine(damage.pack)
    patients: list[Answers] = [{**(proof.counterexample or {})}, found[0][1]]
    for answers in patients:
        assert damage.seen(damaged, {**complete(), **answers}), answers


def test_a_counterexample_holds_whatever_else_is_answered() -> None:
    damage = DAMAGES["a scan is advised against beside something urgent"]
    proof = next(proof for proof in certificate(damage.pack).proofs if proof.claim == damage.claim)
    assert proof.counterexample
    assert len(proof.counterexample) == 1
    damaged = Engine(damage.pack)
    for answers in people(DRAWS[0], 20, seed=4):
        assert scan_refused_beside_something_urgent(damaged, {**answers, **proof.counterexample})
