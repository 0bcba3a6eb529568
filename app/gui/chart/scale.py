"""Where things stand in a chart: days along it, scores up it, and which days get a word."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from app.course import Course, months

HIGHEST = 10
LEAST_DAYS = 28
ROOM = 0.04
"""So much of the time is kept free after the last day."""
STEPS = (1, 2, 3, 6, 12, 24, 60)


@dataclass(frozen=True)
class Scale:
    """Days between `first` and `last` lie between `left` and `right`; scores between `bottom` (0) and `top` (10)."""

    first: date
    last: date
    left: float
    right: float
    top: float
    bottom: float

    def x(self, on: date) -> float:
        """Where a day lies."""
        return self.left + (on - self.first).days / (self.last - self.first).days * (self.right - self.left)

    def y(self, score: float) -> float:
        """Where a score lies."""
        return self.bottom - score / HIGHEST * (self.bottom - self.top)

    def ticks(self, widest: float) -> list[date]:
        """First days of months, so far apart that words of this width fit between them."""
        found = [on for on in months(self.first, self.last) if on >= self.first]
        for step in STEPS:
            kept = found if step == 1 else [on for on in found if (on.month - 1 + 12 * on.year) % step == 0]
            apart = [self.x(after) - self.x(on) for on, after in pairwise(kept)]
            if not apart or min(apart) >= widest:
                return kept
        return found[:1]


def span(course: Course) -> tuple[date, date]:
    """The days that a chart shows: from the first of a month, a little beyond the last day."""
    first, last = course.span()
    begin = first.replace(day=1) if (last - first).days > LEAST_DAYS else first - timedelta(days=2)
    days = max(LEAST_DAYS, (last - begin).days)
    return begin, begin + timedelta(days=days + max(1, round(days * ROOM)))
