"""Mistakes of a guideline pack, collected so that all of them are told at once."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mistake:
    """One mistake: where it is and what would be right."""

    file: str
    id: str
    field: str
    problem: str
    right: str

    @property
    def unread(self) -> bool:
        """Whether a whole file could not be read, so that what others say of it cannot be judged."""
        return (self.id, self.field) == ("-", "-")

    def __str__(self) -> str:
        return f"{self.file}: {self.id}: {self.field}: {self.problem}; {self.right}"


class PackError(Exception):
    """A pack that may not be used, with every mistake that was found in it."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes
