"""How many slips in the pack's conditions its own patients catch: `python -m tests.guideline.mutants` prints it."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from app.engine.derived import DERIVED
from app.engine.pack import Value
from tests.guideline.kept import Patient, read
from tests.guideline.mutations import Mutant, mutants
from tests.guideline.people import People, key
from tests.guideline.reading import Outcomes, OverAll, OverPatients, Reading, over_all
from tests.guideline.written import OUT_OF_SCOPE, Number, Outcome, Written
from tests.patients import Answers, engine


@dataclass(frozen=True)
class Score:
    """Every mutant is caught by a patient, the same as the original for everybody, or lives."""

    caught: tuple[Mutant, ...]
    equivalent: tuple[Mutant, ...]
    living: tuple[Mutant, ...]
    patients: int

    def __str__(self) -> str:
        every = (*self.caught, *self.equivalent, *self.living)
        changing = len(self.caught) + len(self.living)
        kinds = Counter(mutant.kind for mutant in every)
        return (
            f"mutants: {len(every)} ({', '.join(f'{kind} {count}' for kind, count in kinds.most_common())}); "
            f"{len(self.equivalent)} are the same diagram as the original; of the {changing} that change somebody's "
            f"outcome, {len(self.caught)} are caught by the pack's {self.patients} patients: "
            f"{len(self.caught) / max(changing, 1):.2%}"
        )


def used(written: Written, name: str, answers: Answers) -> bool:
    """Whether something that was used already is taken off a number: arithmetic, which no condition decides."""
    number = written.outcomes[name]
    if not isinstance(number, Number):
        return False
    columns = written.pack.medicines[number.medicine].columns
    return any(column.less and DERIVED[column.less].work_out(answers) for column in columns)


def differing(reading: Reading, one: Outcomes, other: Outcomes) -> int:
    """For whom two readings of one outcome differ."""
    logic, found = reading.logic, reading.logic.no
    for outcome, here in one.items():
        there = logic.negated(other.get(outcome, logic.no))
        found = logic.either(found, logic.both(here, there))
    return found


class Trial:
    """All mutants of a pack against its patients."""

    def __init__(self, written: Written, patients: Iterable[Patient]) -> None:
        self.written = written
        self.mutants = [one for name, node in written.conditions.items() for one in mutants(written.pack, name, node)]
        gets: dict[tuple[tuple[str, Value | None], ...], dict[str, Outcome]] = {}
        for patient in patients:
            gets.setdefault(key(patient.answers), {}).update(patient.gets)
        self.patients = [Patient(dict(own), expected) for own, expected in gets.items()]
        whole = People(written.pack).whole
        self._expected: dict[str, dict[Outcome, int]] = {}
        for place, patient in enumerate(self.patients):
            answers = whole(patient.answers)
            for name, outcome in patient.gets.items():
                if outcome == OUT_OF_SCOPE or used(written, name, answers):
                    continue
                masks = self._expected.setdefault(name, {})
                masks[outcome] = masks.get(outcome, 0) | 1 << place

    @cached_property
    def _over_patients(self) -> Reading:
        people = People(self.written.pack)
        whole = [people.whole(patient.answers) for patient in self.patients]
        return Reading(self.written, OverPatients(whole, tuple(self.written.pack.computed)))

    @cached_property
    def over_all(self) -> Mapping[bool, tuple[OverAll, Reading]]:
        """Whether it is of scope -> diagrams that tell the mutants apart, and the conditions as they stand."""
        nodes = [*self.written.conditions.values(), *(mutant.node for mutant in self.mutants)]
        found = {}
        for of_scope in (False, True):
            over = over_all(self.written, nodes, scoped=not of_scope)
            found[of_scope] = over, Reading(self.written, over)
        return found

    def caught(self, mutant: Mutant) -> bool:
        """Whether some patient does not get any more what is expected."""
        reading = self._over_patients.with_change(mutant.key, mutant.node)
        return any(
            here & ~reading.outcomes(name).get(outcome, 0)
            for name in self.written.touched[mutant.key]
            for outcome, here in self._expected.get(name, {}).items()
        )

    def changes(self, mutant: Mutant) -> Iterator[tuple[str, int]]:
        """Name of each outcome that a mutant changes for anybody at all, with the diagram of whom."""
        reading = self.over_all[mutant.key.startswith("scope ")][1]
        other = reading.with_change(mutant.key, mutant.node)
        for name in self.written.touched[mutant.key]:
            found = differing(reading, reading.outcomes(name), other.outcomes(name))
            if found != reading.logic.no:
                yield name, found

    def score(self) -> Score:
        """The fate of every mutant."""
        caught, equivalent, living = [], [], []
        for mutant in self.mutants:
            if self.caught(mutant):
                caught.append(mutant)
            elif next(self.changes(mutant), None) is None:
                equivalent.append(mutant)
            else:
                living.append(mutant)
        return Score(tuple(caught), tuple(equivalent), tuple(living), len(self.patients))


def trial() -> Trial:
    """The pack as shipped against the patients as kept."""
    written = Written(engine().pack)
    return Trial(written, read().patients(written))


if __name__ == "__main__":
    score = trial().score()
    print(score)
    for mutant in score.equivalent:
        print(f"the same for everybody: {mutant.key}: {mutant.kind}")
    for mutant in score.living:
        print(f"LIVES: {mutant.key}: {mutant.kind}: {mutant.node}")
    sys.exit(bool(score.living))
