"""Decision lists over the bounds of an intake: the settled outcome, and the answers that force it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.engine.assessment import Reason
from app.engine.bounds import Line
from app.engine.condition import Condition
from app.engine.domain import Domain


class Open:
    """The outcome of a decision list that the open answers can still turn."""


OPEN: Final = Open()


@dataclass(frozen=True)
class Decision:
    """A decision list made ready: rows as (outcome, line), and the fields that any row looks at."""

    rows: tuple[tuple[object, Line], ...]
    fields: frozenset[str]
    wanted: int = 0
    """Bits of answers without which no outcome but `unwanting` is settled."""
    unwanting: frozenset[object] = frozenset()

    def outcome(self, surely: int, possibly: int) -> object:
        """The outcome on which every completion agrees, else OPEN."""
        for outcome, line in self.rows:
            if line(surely, possibly):
                found = outcome
                break
            if line(possibly, surely):
                found = OPEN
                break
        else:
            raise ValueError("a decision list has no last row that always holds")
        if self.wanted and (surely ^ possibly) & self.wanted and found not in self.unwanting:
            return OPEN
        return found


class Intake:
    """The answers of one person as the engine reads them: those that exist, and their two integers."""

    def __init__(
        self, domain: Domain, answers: Mapping[str, object], gates: Mapping[str, tuple[Condition, Line]]
    ) -> None:
        surely, possibly = domain.bounds(answers)
        # An answer to a question that is not asked does not exist.
        unasked = {field for field, (_, line) in gates.items() if not line(possibly, surely)}
        self.asked = {field: self._three(line, surely, possibly) for field, (_, line) in gates.items()}
        self.given = {f: a for f, a in answers.items() if a is not None and f not in unasked}
        self.domain = domain
        self.surely, self.possibly = domain.bounds(self.given)

    @staticmethod
    def _three(line: Line, surely: int, possibly: int) -> bool | None:
        if line(surely, possibly):
            return True
        return None if line(possibly, surely) else False

    def because(
        self, outcome: object, of: Callable[[int, int], object], fields: Iterable[str], order: Mapping[str, int]
    ) -> tuple[Reason, ...]:
        """An inclusion-minimal set of given answers that alone forces the outcome; earlier questions stay first."""
        looked_at = sorted((f for f in fields if f in self.given), key=order.__getitem__)
        masks = self.domain.masks
        surely, possibly = 0, self.domain.everything
        for field in looked_at:
            mask = masks[field]
            surely |= self.surely & mask
            possibly &= ~mask | self.possibly
        kept = []
        for field in reversed(looked_at):
            mask = masks[field]
            if of(surely & ~mask, possibly | mask) == outcome:
                surely, possibly = surely & ~mask, possibly | mask
            else:
                kept.append(field)
        return tuple(Reason(field, self.given[field]) for field in reversed(kept))
