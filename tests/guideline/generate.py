"""Writes the patients of rows.yaml and mutants.yaml from the pack: `python -m tests.guideline.generate`.

The patients of mutants.yaml that still catch something stay; with `--afresh` all are chosen anew.
"""

import sys
from collections.abc import Mapping, Sequence
from functools import cached_property

from app.engine.pack import Value
from tests.guideline import kept
from tests.guideline.fewest import Candidates
from tests.guideline.finder import Finder
from tests.guideline.kept import Kept, Pair, Patient, nothing
from tests.guideline.mutants import Trial
from tests.guideline.mutations import Mutant
from tests.guideline.outcomes import Said
from tests.guideline.people import Changes, People, key
from tests.guideline.written import OUT_OF_SCOPE, Number, Outcome, Written
from tests.patients import engine

OF_NOBODY = "nobody has it: something else is always said or given instead"


class Generator:
    """Pairs for every row of a pack, then as few patients as catch the mutants that are left."""

    def __init__(self, written: Written) -> None:
        self._written = written
        self._pack = written.pack
        self._people = People(written.pack)
        self._before: dict[tuple[tuple[str, Value | None], ...], Said] = {}
        self._everything = Trial(written, ())
        self._finders = {
            of_scope: Finder(self._pack, over, {} if of_scope else self._pack.lowest)
            for of_scope, (over, _) in self._everything.over_all.items()
        }

    def kept(self, before: Sequence[Changes] = ()) -> Kept:
        """What is to be kept; who was kept before stays while there is something to catch."""
        pairs: dict[str, Pair] = {}
        alone: dict[str, str] = {}
        for row, (name, outcome) in self._written.rows.items():
            found = self.pair(name, outcome)
            if isinstance(found, Pair):
                pairs[row] = found
            else:
                alone[row] = found
        profile = self._gets({}, {})
        first = Kept(pairs, alone, profile, ())
        more = (Patient(answers, self._gets(answers, profile)) for answers in self._more(first, before))
        return Kept(pairs, alone, profile, tuple(more))

    def _gets(self, answers: Changes, profile: Mapping[str, Outcome]) -> Mapping[str, Outcome]:
        """All that comes out otherwise than for the profile, where there is one, or else than nothing."""
        said = {name: self._said(answers, name) for name in self._written.outcomes}
        return {
            name: outcome
            for name, outcome in said.items()
            if outcome != profile.get(name, nothing(self._written, name)) and not self._silent(name, said)
        }

    def _silent(self, name: str, said: Mapping[str, Outcome]) -> bool:
        """Whether it is a number of a medicine that is not recommended: it need not be said that there is none."""
        number = self._written.outcomes[name]
        return isinstance(number, Number) and said[number.statement] not in kept.RECOMMENDED

    def pair(self, name: str, outcome: Outcome) -> Pair | str:
        """The two patients of a row, or why there are none."""
        of_scope = name.startswith("scope ")
        finder, (_, reading) = self._finders[of_scope], self._everything.over_all[of_scope]
        fires = reading.outcomes(name).get(outcome, reading.logic.no)
        if fires == reading.logic.no:
            return OF_NOBODY
        if fires == reading.logic.yes:
            return Pair({}, self._out_of_scope, OUT_OF_SCOPE)
        inside, outside = finder.nearest(fires), finder.nearest(reading.logic.negated(fires))
        if inside is None or outside is None:
            raise ValueError(f"{name} {outcome}: no patient")
        # The nearest of all is no longer one once any of its changes is taken back.
        if inside:
            outside = finder.back(inside)
        else:
            inside = finder.back(outside)
        outside = self._of_another_number(name, fires, inside) or outside
        one, other = finder.changes(inside), finder.changes(outside)
        self._held(one, name, outcome)
        return Pair(one, self._short(one, other), self._said(other, name))

    def _of_another_number(self, name: str, fires: int, inside: Mapping[int, int]) -> dict[int, int] | None:
        """Of a regimen's number, one answer by which another number comes out instead; None where none does."""
        found = self._written.outcomes[name]
        if not isinstance(found, Number):
            return None
        reading = self._everything.over_all[False][1]
        other = reading.logic.both(reading.recommended(found.statement), reading.logic.negated(fires))
        finder = self._finders[False]
        changed = finder.nearest(other, inside)
        if changed is None or len(changed) != 1 or not finder.asked(changed):
            return None
        return {**inside, **changed}

    def _short(self, one: Changes, other: Changes) -> Changes:
        """The answers by which the second patient differs from the first."""
        before, after = {**self._people.profile, **one}, {**self._people.profile, **other}
        return {field: after.get(field) for field in {**one, **other} if before.get(field) != after.get(field)}

    @cached_property
    def _out_of_scope(self) -> Changes:
        """One answer by which the guideline is not for the profile any more: what is true of everybody misses that."""
        over, reading = self._everything.over_all[True]
        outside = reading.logic.no
        for rule in self._pack.scope:
            outside = over.either(outside, over.negated(reading.value(f"scope {rule.field}")))
        finder = self._finders[True]
        return self._short({}, finder.changes(finder.nearest(outside) or {}))

    def _said(self, changes: Changes, name: str) -> Outcome:
        if key(changes) not in self._before:
            self._before[key(changes)] = Said(engine(), self._written, self._people.whole(changes))
        return self._before[key(changes)].outcome(name)

    def _held(self, changes: Changes, name: str, outcome: Outcome) -> None:
        said = self._said(changes, name)
        if said != outcome:
            raise ValueError(f"the engine says {said} and not {outcome} of {name} for {changes}")

    def _more(self, first: Kept, before: Sequence[Changes]) -> list[Changes]:
        """As few patients as catch every mutant that the pairs do not."""
        pairs = Trial(self._written, first.patients(self._written))
        left = [mutant for mutant in pairs.mutants if not pairs.caught(mutant)]
        known = [answers for answers in before if self._people.still(answers)]
        everybody = [*known, *(patient.answers for patient in pairs.patients)]
        at_hand = Candidates(self._written, everybody)
        new = {mutant: self._witnesses(mutant) for mutant in left if not at_hand.catching(mutant)}
        candidates = Candidates(self._written, [*everybody, *(one for found in new.values() for one in found)])
        return candidates.fewest([mutant for mutant in left if new.get(mutant, True)], len(known))

    def _witnesses(self, mutant: Mutant) -> list[Changes]:
        """For each outcome that a mutant changes, who is nearest to the profile of those for whom it does."""
        finder, found = self._finders[mutant.key.startswith("scope ")], []
        for diagram in dict.fromkeys(whom for _, whom in self._everything.changes(mutant)):
            cells = finder.nearest(diagram)
            if cells is not None:
                found.append(finder.changes(cells))
        return found


def main(*, afresh: bool) -> None:
    """Write the two files, and say what they hold."""
    before = () if afresh or not kept.MORE.exists() else kept.read().more
    new = Generator(Written(engine().pack)).kept([one.answers for one in before])
    kept.write(new)
    for row, why in new.alone.items():
        print(f"no pair: {row}: {why}")
    print(f"{len(new.pairs)} pairs, {len(new.alone)} rows without one, {len(new.more)} patients more")


if __name__ == "__main__":
    main(afresh="--afresh" in sys.argv)
