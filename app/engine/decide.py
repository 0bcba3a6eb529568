"""Decision lists over the bounds of an intake: the settled outcome, and the answers that force it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from app.engine.assessment import Reason
from app.engine.bounds import Chooser, Line
from app.engine.derived import DERIVED
from app.engine.domain import Domain


@dataclass(frozen=True, eq=False)
class Decision:
    """A condition or a decision list made ready."""

    outcome: Chooser
    fields: tuple[str, ...]
    """Those that any row looks at, in intake order."""
    unasked: object
    """The outcome for somebody of whom nothing is known."""
    first: "First | None" = None


@dataclass(frozen=True)
class First:
    """The first row of a decision list apart, where it is settled all by itself: every routine one begins alike."""

    outcome: object
    condition: Decision
    fields: frozenset[str]
    rest: Chooser
    """The rows below."""
    rest_fields: frozenset[str]


class Intake:
    """The answers of one person as the engine reads them: those that exist, and their two integers."""

    def __init__(
        self, domain: Domain, answers: Mapping[str, object], gates: Mapping[str, Line], computed: Collection[str] = ()
    ) -> None:
        """`computed` are numbers worked out of the answers where they allow it (derived.py)."""
        self._computed = frozenset(name for name in computed if DERIVED[name].allowed(answers))
        if self._computed:
            answers = {**answers, **{name: DERIVED[name].work_out(answers) for name in self._computed}}
        surely, possibly = domain.bounds(answers)
        self.domain = domain
        self._answers, self._gates, self._before = answers, gates, (surely, possibly)
        # An answer to a question that is not asked does not exist.
        self._unasked = [field for field, line in gates.items() if not line(possibly, surely)]
        for field in self._unasked:
            if field in domain.forget:
                stay, come = domain.forget[field]
                surely, possibly = surely & stay, possibly & stay | come
        self.surely, self.possibly = surely, possibly
        self._because: dict[Decision, tuple[Reason, ...]] = {}
        self._preventing: dict[Decision, tuple[frozenset[str], frozenset[str]]] = {}

    @cached_property
    def given(self) -> Mapping[str, object]:
        """The known answers to questions that are asked."""
        return {f: a for f, a in self._answers.items() if a is not None and f not in self._unasked}

    @cached_property
    def _reasons(self) -> "_Reasons":
        return _Reasons(self.given)

    @property
    def asked(self) -> Mapping[str, bool | None]:
        """Gated question -> whether it is asked; None while that is open."""
        surely, possibly = self._before
        return {
            field: field not in self._unasked and (line(surely, possibly) or None)
            for field, line in self._gates.items()
        }

    def holds(self, condition: Decision) -> bool:
        """Whether every completion makes it true."""
        return bool(condition.outcome(self.surely, self.possibly))

    def because(self, decision: Decision, outcome: object = True) -> tuple[Reason, ...]:
        """An inclusion-minimal set of given answers that alone forces the outcome; earlier questions stay first.

        Args:
            decision: a condition that holds, or a decision list that is settled.
            outcome: what it comes to for these answers.
        """
        if decision not in self._because:
            first = decision.first
            if decision.unasked == outcome:
                fields: Collection[str] = ()
            elif first is None:
                fields = self._kept(decision, outcome)
            elif first.outcome == outcome:
                return self.because(first.condition)
            else:
                fields = self._kept_below(decision, outcome, first)
            if not self._computed.isdisjoint(fields):
                fields = self._answered(fields)
            self._because[decision] = tuple(map(self._reasons.__getitem__, fields))
        return self._because[decision]

    def _kept(self, decision: Decision, outcome: object) -> Sequence[str]:
        """Drop one answer after the other, the last first, as long as the outcome stays."""
        if len(decision.fields) == 1:
            return decision.fields
        given, forget, of = self.given, self.domain.forget, decision.outcome
        surely, possibly = self.surely, self.possibly
        fields = [field for field in decision.fields if field in given]
        if len(fields) == 1:
            return fields
        kept = []
        for field in reversed(fields):
            stay, come = forget[field]
            less, more = surely & stay, possibly & stay | come
            if of(less, more) == outcome:
                surely, possibly = less, more
            else:
                kept.append(field)
        return kept[::-1]

    def _kept_below(self, decision: Decision, outcome: object, first: First) -> list[str]:
        """The same where the first row does not hold: what alone prevents it need not be tried for each list again."""
        prevent, loose = self._prevent(first.condition)
        possible, above, rest, below = first.condition.outcome, first.fields, first.rest, first.rest_fields
        surely, possibly, forget = self.surely, self.possibly, self.domain.forget
        dropped = set[str]()
        candidates = [field for field in decision.fields if field in loose]
        for field in reversed(candidates):
            stay, come = forget[field]
            less, more = surely & stay, possibly & stay | come
            if field in above and possible(more, less):
                continue
            if field not in below or rest(less, more) == outcome:
                surely, possibly = less, more
                dropped.add(field)
        return [field for field in decision.fields if field in prevent or (field in loose and field not in dropped)]

    def _prevent(self, condition: Decision) -> tuple[frozenset[str], frozenset[str]]:
        """The answers without any one of which a condition that cannot hold could, and all others.

        Whatever the reason for it not to hold, it has the first.
        """
        if condition not in self._preventing:
            given, forget, possible = self.given, self.domain.forget, condition.outcome
            surely, possibly = self.surely, self.possibly
            prevent = frozenset(
                field
                for field in condition.fields
                if field in given
                for stay, come in [forget[field]]
                if possible(possibly & stay | come, surely & stay)
            )
            self._preventing[condition] = prevent, frozenset(given) - prevent
        return self._preventing[condition]

    def _answered(self, fields: Collection[str]) -> Collection[str]:
        """The same with the answers that a number was worked out of in its place."""
        needs = (DERIVED[field].needs if field in self._computed else (field,) for field in fields)
        return dict.fromkeys(chain.from_iterable(needs))


class _Reasons(dict[str, Reason]):
    """Field -> its answer as a reason, made when it is first asked for."""

    def __init__(self, given: Mapping[str, object]) -> None:
        super().__init__()
        self._given = given

    def __missing__(self, field: str) -> Reason:
        self[field] = Reason(field, self._given[field])
        return self[field]
