"""What the panel reads its words from: the guideline, what it says, and the answers that it says it of."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from app.engine.assessment import Assessment
from app.engine.cards import Card, cards
from app.engine.pack import Pack


@dataclass(frozen=True)
class Case:
    """One assessment with its answers."""

    pack: Pack
    assessment: Assessment
    answers: Mapping[str, object]

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """All cards in the order in which they are read."""
        return cards(self.pack, self.assessment)

    @cached_property
    def flags_asked(self) -> tuple[str, ...]:
        """Red flags that were answered, "not known" among the answers."""
        return tuple(flag for flag in self._flags if flag in self.answers)

    @cached_property
    def flags_present(self) -> tuple[str, ...]:
        """Red flags answered yes."""
        return tuple(flag for flag in self._flags if self.answers.get(flag) is True)

    @cached_property
    def flags_open(self) -> tuple[str, ...]:
        """Red flags not asked or not known."""
        return tuple(flag for flag in self._flags if self.answers.get(flag) is None)

    @property
    def _flags(self) -> tuple[str, ...]:
        return tuple(sorted(self.pack.red_flags, key=self.pack.order.__getitem__))

    @property
    def empty(self) -> bool:
        """Whether nobody has said yet who this is about."""
        return all(self.answers.get(rule.field) is None for rule in self.pack.scope)

    @property
    def calm(self) -> bool:
        """Whether nothing is urgent."""
        return self.assessment.urgency in ("routine", "undetermined")

    @property
    def forcing(self) -> tuple[str, ...]:
        """Open questions of which one answer alone could still make it an emergency."""
        fields = {f for alert in self.pack.alerts if alert.urgency == "emergency" for f in alert.when.fields}
        for name, result in self.assessment.statements.items():
            if self.pack.rules[name].emergency:
                fields |= set(result.missing)
        return tuple(sorted((f for f in fields if self.answers.get(f) is None), key=self.pack.order.__getitem__))
