"""Decision lists over the bounds of an intake: the settled outcome, and the answers that force it."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from app.engine.assessment import Reason
from app.engine.bounds import Chooser, Line
from app.engine.derived import DERIVED
from app.engine.domain import Domain


@dataclass(frozen=True)
class Decision:
    """A decision list made ready."""

    outcome: Chooser
    fields: tuple[str, ...]
    """Those that any row looks at, in intake order."""


class Intake:
    """The answers of one person as the engine reads them: those that exist, and their two integers."""

    def __init__(
        self, domain: Domain, answers: Mapping[str, object], gates: Mapping[str, Line], computed: Collection[str] = ()
    ) -> None:
        """`computed` are numbers worked out of the answers where they allow it (derived.py)."""
        self._computed = [name for name in computed if DERIVED[name].allowed(answers)]
        if self._computed:
            answers = {**answers, **{name: DERIVED[name].work_out(answers) for name in self._computed}}
        surely, possibly = domain.bounds(answers)
        self.domain = domain
        self._answers, self._gates, self._before = answers, gates, (surely, possibly)
        # An answer to a question that is not asked does not exist.
        self._unasked = [field for field, line in gates.items() if not line(possibly, surely)]
        for field in self._unasked:
            mask = domain.masks.get(field, 0)
            surely, possibly = surely & ~mask, possibly & ~mask | mask & domain.opening
        self.surely, self.possibly = surely, possibly
        self._reasons: dict[str, Reason] = {}

    @cached_property
    def given(self) -> Mapping[str, object]:
        """The known answers to questions that are asked."""
        return {f: a for f, a in self._answers.items() if a is not None and f not in self._unasked}

    @property
    def asked(self) -> Mapping[str, bool | None]:
        """Gated question -> whether it is asked; None while that is open."""
        surely, possibly = self._before
        return {
            field: field not in self._unasked and (line(surely, possibly) or None)
            for field, line in self._gates.items()
        }

    def because(self, outcome: object, of: Callable[[int, int], object], fields: Iterable[str]) -> tuple[Reason, ...]:
        """An inclusion-minimal set of given answers that alone forces the outcome; earlier questions stay first.

        Args:
            outcome: what `of` gives for these answers.
            of: a line or a chooser.
            fields: what it looks at, in intake order.
        """
        given, masks, opening = self.given, self.domain.masks, self.domain.opening
        looked_at = [field for field in fields if field in given]
        known = 0
        for field in looked_at:
            known |= masks[field]
        surely = self.surely & known
        possibly = opening & ~known | surely
        kept = []
        for field in reversed(looked_at):
            mask = masks[field]
            less, more = surely & ~mask, possibly & ~mask | mask & opening
            if of(less, more) == outcome:
                surely, possibly = less, more
            else:
                kept.append(field)
        return tuple(self._reason(field) for field in self._answered(kept[::-1]))

    def _answered(self, fields: list[str]) -> Iterable[str]:
        """The same with the answers that a number was worked out of in its place."""
        if not any(field in self._computed for field in fields):
            return fields
        needs = (DERIVED[field].needs if field in self._computed else (field,) for field in fields)
        return dict.fromkeys(chain.from_iterable(needs))

    def _reason(self, field: str) -> Reason:
        if field not in self._reasons:
            self._reasons[field] = Reason(field, self.given[field])
        return self._reasons[field]
