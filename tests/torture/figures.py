"""What the harness counted, and what must stand at zero or be complete."""

import json
from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Figures:
    """Counts of one part, or of all; `faults` tells each wrong thing in a sentence."""

    kills: Counter[str] = field(default_factory=Counter)
    """What was going on -> how often it was killed there."""
    in_a_write: int = 0
    """Kills that came after a step had begun and before it was said to be done."""
    cuts: int = 0
    """Power cuts that were played back."""
    given: int = 0
    lost: int = 0
    signed: int = 0
    altered: int = 0
    tampered: int = 0
    tampered_found: int = 0
    flips: int = 0
    flips_found: int = 0
    searches: int = 0
    """Times that everything on the disk was read for the canaries."""
    canaries: int = 0
    faults: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def add(self, other: "Figures") -> None:
        """Count another part's figures to these."""
        self.kills.update(other.kills)
        self.faults += other.faults
        for name, value in vars(other).items():
            if isinstance(value, int | float):
                setattr(self, name, getattr(self, name) + value)

    def wrong(self) -> bool:
        """Whether anything is not as it must be, or was not tried at all."""
        found = self.tampered_found == self.tampered and self.flips_found == self.flips
        return bool(self.lost or self.altered or self.canaries or self.faults) or not found

    def details(self) -> str:
        """Where the kills fell, and every fault in its own words."""
        lines = [f"  {count:5,}  {kind}" for kind, count in sorted(self.kills.items())]
        if self.cuts:
            lines.append(f"  {self.cuts:5,}  power cuts played back from what the disk was told to keep")
        lines.append(f"  {self.in_a_write:5,}  of all these after a step had begun and before it was said to be done")
        lines.append(f"  {self.signed:5,}  times a signed visit was compared row by row")
        lines.append(f"  {self.searches:5,}  times everything on the disk was read for the canaries")
        return "\n".join([*lines, *(f"WRONG: {fault}" for fault in self.faults)])

    def table(self) -> str:
        """The seven figures that are asked for."""
        rows = (
            ("kills", f"{self.kills.total():,}"),
            ("answers given", f"{self.given:,}"),
            ("answers lost", f"{self.lost:,}"),
            ("signed records altered", f"{self.altered:,}"),
            ("tampered rows found", f"{self.tampered_found:,} of {self.tampered:,}"),
            ("bit flips found", f"{self.flips_found:,} of {self.flips:,}"),
            ("canaries found on disk", f"{self.canaries:,}"),
        )
        return "\n".join(f"{name:<24}{value:>16}" for name, value in rows)

    def as_json(self) -> str:
        """For the process that adds the parts up."""
        return json.dumps(vars(self))


def from_json(text: str) -> Figures:
    """What `as_json` wrote."""
    said = json.loads(text)
    return Figures(**{**said, "kills": Counter(said["kills"])})
