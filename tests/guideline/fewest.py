"""Few patients that catch many mutants: always the one that catches most of what is left."""

from collections.abc import Iterable, Sequence

from tests.guideline.mutants import differing, used
from tests.guideline.mutations import Mutant
from tests.guideline.people import Changes, People, key
from tests.guideline.reading import OverPatients, Reading
from tests.guideline.written import Written


class Candidates:
    """Patients among whom to choose; all that comes out for one is expected."""

    def __init__(self, written: Written, answers: Iterable[Changes]) -> None:
        self._written = written
        self.answers = list({key(one): one for one in answers}.values())
        people = People(written.pack)
        whole = [people.whole(one) for one in self.answers]
        self._reading = Reading(written, OverPatients(whole, tuple(written.pack.computed)))
        in_scope = self._reading.logic.yes
        for rule in written.pack.scope:
            in_scope &= self._reading.value(f"scope {rule.field}")
        self._expected = {
            name: in_scope & sum(1 << place for place, one in enumerate(whole) if not used(written, name, one))
            for name in written.outcomes
        }

    def catching(self, mutant: Mutant) -> int:
        """A bit for everybody who catches a mutant."""
        other, found = self._reading.with_change(mutant.key, mutant.node), 0
        for name in self._written.touched[mutant.key]:
            whom = differing(self._reading, self._reading.outcomes(name), other.outcomes(name))
            found |= whom & self._expected[name]
        return found

    def fewest(self, mutants: Sequence[Mutant], known: int) -> list[Changes]:
        """Who catches these mutants: as far as they go the first `known`, then as few as do.

        Raises:
            ValueError: when nobody catches one of them.
        """
        caught = [0] * len(self.answers)
        for number, mutant in enumerate(mutants):
            whom = self.catching(mutant)
            if not whom:
                raise ValueError(f"no patient catches {mutant.key}: {mutant.kind}: {mutant.node}")
            while whom:
                caught[whom.bit_length() - 1] |= 1 << number
                whom ^= 1 << whom.bit_length() - 1
        left, found = (1 << len(mutants)) - 1, []
        while left:
            counts = [(one & left).bit_count() for one in caught]
            stays = next((place for place in range(known) if counts[place]), None)
            most = min(range(len(counts)), key=lambda place: (-counts[place], len(self.answers[place]), place))
            place = most if stays is None else stays
            left &= ~caught[place]
            found.append(self.answers[place])
        return found
