"""The PEG, and how far a score has changed: arithmetic on the answers of one visit, or of two."""

from collections.abc import Mapping
from typing import Literal

ITEMS = ("peg_pain", "peg_enjoyment", "peg_activity")
FEWER_POINTS = 2
"""So many points less on the scale of pain count as a change (IN18)."""
FEWER_SHARE = 0.3
"""Such a fall counts as a change: of the PEG (IN04, a weak source), and of the scale of pain (IN18)."""
Change = Literal["better", "same", "worse"]


def peg(answers: Mapping[str, object]) -> float | None:
    """The mean of the three items (IN03); None while one of them is not known."""
    known = [answers.get(item) for item in ITEMS]
    numbers = [one for one in known if isinstance(one, int) and not isinstance(one, bool)]
    return sum(numbers) / len(ITEMS) if len(numbers) == len(ITEMS) else None


def fall(before: float, now: float) -> float:
    """The share of a score that is gone; negative where it has risen. A score of 0 has nothing to lose."""
    if not before:
        return 0.0 if not now else -1.0
    # Thirds are no exact numbers of the machine: a fall of 30 % is one also where it comes out as 0.29999999999999993.
    return round((before - now) / before, 9)


def pain_change(before: float, now: float) -> Change:
    """How the worst pain has changed: by 2 points or by 30 % of what it was, or not so that it counts (IN18)."""
    points = before - now
    if points == 0:
        return "same"
    counts = abs(points) >= FEWER_POINTS or abs(fall(before, now)) >= FEWER_SHARE
    if not counts:
        return "same"
    return "better" if points > 0 else "worse"
