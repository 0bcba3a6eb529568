"""Writes the patients of rows.yaml and mutants.yaml anew from the pack: `python -m tests.guideline.generate`."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from app.engine.derived import DERIVED
from app.engine.pack import Value
from tests.guideline import kept
from tests.guideline.finder import Finder
from tests.guideline.kept import Kept, Pair, Patient
from tests.guideline.mutants import Trial, differing
from tests.guideline.mutations import Mutant
from tests.guideline.outcomes import Said
from tests.guideline.people import Changes, People
from tests.guideline.reading import OverPatients, Reading
from tests.guideline.written import OUT_OF_SCOPE, Number, Outcome, Written
from tests.patients import Answers, engine

OF_NOBODY = "nobody has it: something else is always said or given instead"
Catches = Mapping[str, int]
"""Name of an outcome -> a bit for each candidate by whom it gives a mutant away."""


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

    def kept(self) -> Kept:
        """What is to be kept."""
        pairs: dict[str, Pair] = {}
        alone: dict[str, str] = {}
        for row, (name, outcome) in self._written.rows.items():
            found = self.pair(name, outcome)
            if isinstance(found, Pair):
                pairs[row] = found
            else:
                alone[row] = found
        first = Kept(pairs, alone, ())
        return Kept(pairs, alone, tuple(self._more(first)))

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
        changed = self._finders[False].nearest(other, inside)
        return {**inside, **changed} if changed is not None and len(changed) == 1 else None

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
        key = tuple(sorted(changes.items()))
        if key not in self._before:
            self._before[key] = Said(engine(), self._written, self._people.whole(changes))
        return self._before[key].outcome(name)

    def _held(self, changes: Changes, name: str, outcome: Outcome) -> None:
        said = self._said(changes, name)
        if said != outcome:
            raise ValueError(f"the engine says {said} and not {outcome} of {name} for {changes}")

    def _more(self, first: Kept) -> Iterator[Patient]:
        """As few patients as catch every mutant that the pairs do not."""
        pairs = Trial(self._written, first.patients(self._written))
        left = {mutant: dict(self._everything.changes(mutant)) for mutant in pairs.mutants if not pairs.caught(mutant)}
        candidates = [patient.answers for patient in pairs.patients]
        for mutant, changed in left.items():
            finder = self._finders[mutant.key.startswith("scope ")]
            nearest = (finder.nearest(diagram) for diagram in changed.values())
            candidates += [finder.changes(cells) for cells in nearest if cells is not None]
        unique = {tuple(sorted(one.items())): one for one in candidates}
        yield from self._fewest(list(unique.values()), [mutant for mutant, changed in left.items() if changed])

    def _fewest(self, candidates: list[Changes], left: list[Mutant]) -> Iterator[Patient]:
        people = [self._people.whole(one) for one in candidates]
        reading = Reading(self._written, OverPatients(people, tuple(self._pack.computed)))
        plain = self._plain(reading, people)
        catches = {mutant: self._catches(reading, plain, mutant) for mutant in left}
        while catches:
            counts = Counter(place for by_name in catches.values() for place in _places(by_name.values()))
            if not counts:
                raise ValueError(f"no patient catches {', '.join(mutant.key for mutant in catches)}")
            place = min(counts, key=lambda one: (-counts[one], len(candidates[one]), one))
            here = {mutant: by_name for mutant, by_name in catches.items() if place in _places(by_name.values())}
            gets = {}
            for name in _names(here.values(), place):
                gets[name] = next(o for o, whom in reading.outcomes(name).items() if whom >> place & 1)
                self._held(candidates[place], name, gets[name])
            catches = {mutant: by_name for mutant, by_name in catches.items() if mutant not in here}
            yield Patient(candidates[place], gets)

    def _catches(self, reading: Reading, plain: Mapping[str, int], mutant: Mutant) -> Catches:
        other = reading.with_change(mutant.key, mutant.node)
        found = {}
        for name in self._written.touched[mutant.key]:
            whom = plain[name] & differing(reading, reading.outcomes(name), other.outcomes(name))
            if whom:
                found[name] = whom
        return found

    def _plain(self, reading: Reading, people: list[Answers]) -> Mapping[str, int]:
        """Name -> the candidates who have that outcome as the conditions have it, nothing used taken off a number."""
        in_scope = reading.logic.yes
        for rule in self._pack.scope:
            in_scope &= reading.value(f"scope {rule.field}")
        found = {name: reading.logic.yes if name.startswith("scope ") else in_scope for name in self._written.outcomes}
        for name, number in self._written.outcomes.items():
            if isinstance(number, Number):
                columns = self._pack.medicines[number.medicine].columns
                used = [DERIVED[column.less].work_out for column in columns if column.less]
                found[name] &= sum(1 << i for i, one in enumerate(people) if not any(of(one) for of in used))
        return found


def _places(masks: Iterable[int]) -> Iterator[int]:
    every = 0
    for mask in masks:
        every |= mask
    while every:
        yield every.bit_length() - 1
        every ^= 1 << every.bit_length() - 1


def _names(catches: Iterable[Catches], place: int) -> list[str]:
    """As few outcomes of one candidate as give each of these mutants away."""
    left = [[name for name, whom in by_name.items() if whom >> place & 1] for by_name in catches]
    found = []
    while left:
        counts = Counter(name for names in left for name in names)
        found.append(min(counts, key=lambda name: (-counts[name], name)))
        left = [names for names in left if found[-1] not in names]
    return found


if __name__ == "__main__":
    new = Generator(Written(engine().pack)).kept()
    kept.write(new)
    for row, why in new.alone.items():
        print(f"no pair: {row}: {why}")
    print(f"{len(new.pairs)} pairs, {len(new.alone)} rows without one, {len(new.more)} patients more")
