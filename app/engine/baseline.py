"""New or usual: what is lost already in this person's MS, what is lost newly, and what MS may and may not explain."""

from collections.abc import Callable, Sequence
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
    baselines: Sequence[Baseline], intake: Intake, decision: Callable[[Condition], Decision]
) -> tuple[Function, ...]:
    """Every function of the pack, in its order."""
    return tuple(_function(one, intake, decision) for one in baselines)


def _function(one: Baseline, intake: Intake, decision: Callable[[Condition], Decision]) -> Function:
    new = decision(one.new)
    known = _known(new, intake)
    because = intake.because(new) if known else ()
    return Function(one.id, one.title, _known(decision(one.usual), intake), known, because, one.may, one.never)


def _known(decision: Decision, intake: Intake) -> bool | None:
    if decision.outcome(intake.surely, intake.possibly):
        return True
    return None if decision.outcome(intake.possibly, intake.surely) else False
