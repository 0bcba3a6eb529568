"""What the panel reads its words from: the guideline, what it says, and the answers that it says it of."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from app.engine.assessment import Assessment, FactNote
from app.engine.baseline import Function
from app.engine.cards import Card, cards
from app.engine.pack import Pack
from app.engine.taken import RuledOut
from app.engine.together import Pair
from app.engine.turns import Turn
from app.gui.pack_words import said

Turns = Callable[[str], tuple[Turn, ...] | None]
"""Statement -> the changes of one answer that turn its status; None where that cannot be told."""
Together = Callable[[Collection[str]], tuple[Pair, ...]]
"""Medicines -> every two of them with the facts that speak against taking both."""

FOR_EVERYBODY = ("context", "monitor")
"""Kinds of statements that hold for everybody: a fact that blocks there blocks something that is taken."""


@dataclass(frozen=True)
class Case:
    """One assessment with its answers."""

    pack: Pack
    assessment: Assessment
    answers: Mapping[str, object]
    turns: Turns | None = field(default=None, compare=False)
    together: Together | None = field(default=None, compare=False)
    functions: tuple[Function, ...] = ()
    held_on: date | None = None
    ruled_out: tuple[RuledOut, ...] = ()

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """All cards in the order in which they are read."""
        return tuple(replace(card, text=said(card.text)) for card in cards(self.pack, self.assessment))

    def turned(self, card: Card) -> tuple[Turn, ...] | None:
        """What would turn a card, by its first statement; None for what is undecided, and where it cannot be told."""
        if self.turns is None or card.status == "ask" or not card.statements:
            return None
        first = card.statements[0]
        if first not in self._turned:
            self._turned[first] = self.turns(first)
        return self._turned[first]

    @cached_property
    def _turned(self) -> dict[str, tuple[Turn, ...] | None]:
        """What was worked out already: only unfolded cards are asked for."""
        return {}

    @cached_property
    def open_pairs(self) -> tuple[Pair, ...]:
        """Every two of the medicines that may be chosen now; asked for by unfolded cards only."""
        offered = [name for name, one in self.assessment.medicines.items() if one.status in ("do", "consider")]
        return self.together(offered) if self.together and len(offered) > 1 else ()

    @cached_property
    def said_first(self) -> tuple[FactNote, ...]:
        """Facts that rule out a medicine for MS, or a pair with one: they stand first, and not on their card again."""
        found = (
            note
            for name, result in self.assessment.statements.items()
            if self.calm and self.pack.statements[name].kind in FOR_EVERYBODY
            for note in result.cautions
            if note.effect == "block" and any(self.pack.questions[r.field].type == "set" for r in note.because)
        )
        return tuple(dict.fromkeys(found))

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
