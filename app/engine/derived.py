"""Arithmetic on answers: one small function per derived answer, named as the pack names it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Derived:
    """A number worked out of answers: which it needs, and how. None while a needed answer is open."""

    needs: tuple[str, ...]
    work_out: Callable[[Mapping[str, object]], float | None]


def relaxant_days(answers: Mapping[str, object]) -> float | None:
    """Days of a muscle relaxant used up in this episode: the longer of the two counts (evaluate.md, S12)."""
    counts = [answers.get("muscle_relaxant_days"), answers.get("muscle_relaxant_days_this_episode")]
    known = [count for count in counts if isinstance(count, int | float)]
    return max(known) if len(known) == len(counts) else None


def acetaminophen_total_mg_day(answers: Mapping[str, object]) -> float | None:
    """mg of acetaminophen a day from all products now (AP01); none where it is not among the current medicines."""
    current = answers.get("current_medicines")
    if not isinstance(current, tuple):
        return None
    if "acetaminophen" not in current:
        return 0
    total = answers.get("acetaminophen_total_mg_day")
    return total if isinstance(total, int | float) else None


DERIVED: Mapping[str, Derived] = {
    "relaxant_days": Derived(("muscle_relaxant_days", "muscle_relaxant_days_this_episode"), relaxant_days),
    "acetaminophen_total_mg_day": Derived(
        ("current_medicines", "acetaminophen_total_mg_day"), acetaminophen_total_mg_day
    ),
}
