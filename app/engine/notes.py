"""The safety facts that are true of a person, by what they are about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import compress

from app.engine.assessment import FactNote
from app.engine.bounds import Several, compile_several
from app.engine.condition import Node
from app.engine.decide import Decision, Intake
from app.engine.domain import Domain
from app.engine.pack import FactUse, Pack
from app.engine.safety import EFFECTS

Notes = tuple[tuple[FactNote, ...], tuple[FactNote, ...]]
"""The facts that block, and all others."""
NONE: Notes = ((), ())


@dataclass(frozen=True)
class _Line:
    use: FactUse
    decision: Decision
    blocks: bool
    always: FactNote | None
    """The note of a fact that is true of everybody."""

    def note(self, intake: Intake) -> FactNote:
        use = self.use
        return self.always or FactNote(use.fact, use.effect, use.text, intake.because(self.decision))


@dataclass(frozen=True)
class _Group:
    lines: tuple[_Line, ...]
    holding: Several
    """Which of the lines certainly hold."""
    repeats: bool
    """Whether one fact has more than one line."""

    @cached_property
    def for_everybody(self) -> Notes | None:
        """The notes, where none of them turns on an answer."""
        always = [line.always for line in self.lines if line.always]
        if self.repeats or len(always) < len(self.lines) or any(line.blocks for line in self.lines):
            return None
        return (), tuple(always)


class Facts:
    """The uses of a pack's facts, made ready."""

    def __init__(self, pack: Pack, holding: Mapping[Node, Decision], domain: Domain) -> None:
        by_subject: dict[str, list[FactUse]] = {}
        for use in pack.uses:
            by_subject.setdefault(use.subject, []).append(use)
        # About anything else, a fact that blocks only has its line.
        blockable = {r.subject for r in pack.rules.values() if any(row.outcome == "blocked" for row in r.rows)}
        several = compile_several([[use.when.node for use in group] for group in by_subject.values()], domain)
        self._groups = {
            subject: _Group(
                tuple(_line(use, holding[use.when.node], use.subject in blockable) for use in group),
                which,
                repeats=len({use.fact for use in group}) < len(group),
            )
            for (subject, group), which in zip(by_subject.items(), several, strict=True)
        }

    def true_of(self, intake: Intake) -> dict[str, Notes]:
        """What is true of this person about every subject."""
        return {subject: self.about(subject, intake) for subject in self._groups}

    def about(self, subject: str, intake: Intake) -> Notes:
        """What is true of this person about one subject. A fact speaks once, by the strongest of its effects."""
        group = self._groups.get(subject)
        if group is None:
            return NONE
        if group.for_everybody:
            return group.for_everybody
        blocks: list[FactNote] = []
        cautions: list[FactNote] = []
        for line in compress(group.lines, group.holding(intake.surely, intake.possibly)):
            (blocks if line.blocks else cautions).append(line.note(intake))
        return tuple(blocks), tuple(_once(blocks, cautions) if group.repeats else cautions)


def _line(use: FactUse, decision: Decision, blockable: bool) -> _Line:
    always = None if use.personal else FactNote(use.fact, use.effect, use.text, ())
    return _Line(use, decision, use.effect == "block" and blockable, always)


def _once(blocks: Sequence[FactNote], cautions: Sequence[FactNote]) -> Sequence[FactNote]:
    """The cautions without those of facts that block, and of each other fact only the strongest."""
    if len({note.fact for note in (*blocks, *cautions)}) == len(blocks) + len(cautions):
        return cautions
    said: dict[str, FactNote] = {}
    for note in sorted(cautions, key=lambda note: EFFECTS.index(note.effect)):
        said.setdefault(note.fact, note)
    blocking = {note.fact for note in blocks}
    return [note for note in cautions if said[note.fact] is note and note.fact not in blocking]
