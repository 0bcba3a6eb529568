"""Every two medicines of which at least one may still be chosen: what both would do, before they are."""

from app import decisions
from app.encounter import Encounter
from app.engine.assessment import Assessment
from app.engine.engine import Engine
from app.engine.together import Pair

OFFERED = ("do", "consider")


class OpenPairs:
    """The pairs of one visit, worked out anew when answers or decisions have changed."""

    def __init__(self, engine: Engine, encounter: Encounter) -> None:
        self._engine, self._encounter = engine, encounter
        self._checked: tuple[Assessment, frozenset[str], tuple[Pair, ...]] | None = None

    def all(self) -> tuple[Pair, ...]:
        """Every two of the medicines that are open or chosen; of a signed visit none."""
        encounter = self._encounter
        if encounter.signed:
            return ()
        names = self._open() | self._chosen()
        # The assessment is made anew with every answer, so the same one means the same answers.
        if self._checked is None or self._checked[0] is not encounter.assessment or self._checked[1] != names:
            self._checked = (encounter.assessment, names, self._engine.together(encounter.answers, names))
        return self._checked[2]

    def to_come(self) -> tuple[Pair, ...]:
        """Those of which not both are chosen yet."""
        chosen = self._chosen()
        return tuple(pair for pair in self.all() if not {pair.one, pair.other} <= chosen)

    def _open(self) -> frozenset[str]:
        """What is offered and was not declined."""
        left_out = self._encounter.outdated()
        declined = {
            name
            for one in self._encounter.decisions.values()
            if one.kind == "declined" and one not in left_out
            for name in one.statements
        }
        found = self._encounter.assessment.medicines.values()
        return frozenset(one.medicine for one in found if one.status in OFFERED and one.statement not in declined)

    def _chosen(self) -> frozenset[str]:
        left_out = self._encounter.outdated()
        made = [one for one in self._encounter.decisions.values() if one not in left_out]
        return decisions.medicines(made, self._encounter.assessment)
