"""New or usual: what is lost already in this person's MS, what is lost newly, and what MS may and may not explain."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from app.engine.assessment import Reason
from app.engine.condition import Condition
from app.engine.decide import Decision, Intake
from app.engine.pack import Baseline, Saying


@dataclass(frozen=True)
class Function:
    """One function of this person: None where the answers leave open whether its loss is usual, or new."""

    id: str
    title: str
    usual: bool | None
    new: bool | None
    because: tuple[Reason, ...]
    """The answers that make it new; none while it is not."""
    may: Saying
    never: Saying


def functions(
    baselines: Sequence[Baseline], intake: Intake, added: Collection[str], decision: Callable[[Condition], Decision]
) -> tuple[Function, ...]:
    """Every function of the pack, in its order.

    `added` are the questions that act as "no" on a status while they are open; here such a "no" is not known.
    """
    unknown = {field for field in added if field not in intake.given and intake.asked.get(field) is not False}
    return tuple(_function(one, intake, unknown, decision) for one in baselines)


def _function(
    one: Baseline, intake: Intake, unknown: Collection[str], decision: Callable[[Condition], Decision]
) -> Function:
    usual, new = (_known(when, decision(when), intake, unknown) for when in (one.usual, one.new))
    because = intake.because(decision(one.new)) if new else ()
    return Function(one.id, one.title, usual, new, because, one.may, one.never)


def _known(when: Condition, decision: Decision, intake: Intake, unknown: Collection[str]) -> bool | None:
    if decision.outcome(intake.surely, intake.possibly):
        return True
    if decision.outcome(intake.possibly, intake.surely) or not when.fields.isdisjoint(unknown):
        return None
    return False
