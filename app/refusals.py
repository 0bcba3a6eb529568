"""What a decision rested on and what of it has changed: a refused card comes back with its answers or its rule."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.decisions import Decision
from app.engine.assessment import Assessment, Reason
from app.engine.pack import Pack, Value
from app.engine.rule_digest import rule_digest
from app.past import Past

BECAUSE, RULE = "because", "rule"
"""What a basis tells beside what the advice was: the answers it turned on, and the fingerprint of its rule."""


@dataclass(frozen=True)
class Since:
    """What has changed since a decision: questions whose answers it rested on, and whether its rule did."""

    questions: tuple[str, ...] = ()
    rule: bool = False

    def __bool__(self) -> bool:
        return bool(self.questions) or self.rule


@dataclass(frozen=True)
class Refused:
    """What an earlier visit declined, on which day, and what has changed since."""

    decision: Decision
    on: date
    since: Since


def rested_on(pack: Pack, assessment: Assessment, item: str, statements: Sequence[str]) -> dict[str, object]:
    """What is kept with a decision, so that a change of it is seen and can be named."""
    reasons: list[Reason] = [reason for alert in assessment.alerts if alert.fact == item for reason in alert.because]
    for name in statements:
        if name in assessment.statements:
            reasons += assessment.statements[name].because
    return {BECAUSE: {one.field: one.value for one in reasons}, RULE: rule_digest(pack, item, statements)}


def changed_since(decision: Decision, pack: Pack, answers: Mapping[str, Value | None]) -> Since:
    """What has changed since; nothing of a decision that was made before this was kept."""
    basis = json.loads(decision.basis)
    before = basis.get(BECAUSE, {})
    now = json.loads(json.dumps({name: answers.get(name) for name in before}))
    questions = tuple(name for name in before if now[name] != before[name])
    same_pack = decision.pack_digest == pack.digest
    rule = RULE in basis and not same_pack and basis[RULE] != rule_digest(pack, decision.item, decision.statements)
    return Since(questions, rule)


def refused_before(
    past: Past, held_on: date, own: Iterable[int], pack: Pack, answers: Mapping[str, Value | None]
) -> dict[str, Refused]:
    """Item -> what the last visit before this one declined; `own` are this visit's versions.

    It is told and never taken over by itself: every visit decides for itself.
    """
    before = past.before(held_on, *own).visits
    if not before:
        return {}
    last = before[-1]
    return {
        one.item: Refused(one, last.held_on, _as_far_as_asked(changed_since(one, pack, answers), answers))
        for one in last.decisions
        if one.kind == "declined"
    }


def _as_far_as_asked(since: Since, answers: Mapping[str, Value | None]) -> Since:
    """At another visit a question that nobody has asked yet has not changed."""
    return Since(tuple(name for name in since.questions if name in answers), since.rule)
