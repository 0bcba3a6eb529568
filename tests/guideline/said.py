"""What safety facts say on one statement, for patients that are clear but for a few answers."""

from dataclasses import dataclass, field
from typing import Any

from app.engine.assessment import FactNote
from tests.patients import clear, engine


@dataclass(frozen=True)
class Line:
    """A fact, the statement that it stands on, answers that call it up, and one answer that silences it again."""

    fact: str
    statement: str
    calls: dict[str, Any] = field(default_factory=dict)
    silences: dict[str, Any] = field(default_factory=dict)
    words: str = ""
    """A few of its words, where the fact has several texts there."""

    def __str__(self) -> str:
        return f"{self.fact} on {self.statement} {self.words}".strip()

    def holds(self) -> None:
        """It is said where it should be, with its own effect and reasons, and one answer away it is not."""
        note = said(self.statement, **self.calls).get(self.fact)
        assert note is not None, "is not said"
        assert self.words in note.text
        assert note.effect == engine().pack.facts[self.fact].effect
        assert {reason.field for reason in note.because} <= {*self.calls, *clear()}
        if not self.silences:
            assert not note.because, "turns on an answer, so there is somebody of whom it is not true"
            return
        assert len(self.silences) == 1
        after = said(self.statement, **{**self.calls, **self.silences}).get(self.fact)
        assert after is None or (self.words and self.words not in after.text), "is said all the same"


def said(statement: str, **changes: object) -> dict[str, FactNote]:
    """Fact -> its line on this statement, for the clear patient with some answers changed."""
    return {note.fact: note for note in engine().assess(clear(**changes)).statements[statement].cautions}


def wired(file: str) -> list[tuple[str, str]]:
    """Every fact of a file of the safety folder, with the statement that it stands on; twice where it has two texts."""
    return sorted((use.fact, use.subject) for use in engine().pack.uses if use.file == f"safety/{file}")
