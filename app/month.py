"""What a clinic did in a time: counts over its signed visits, the small ones guarded. No names, no Qt."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby
from typing import TypeVar

from app.engine.pack import Pack
from app.engine.peg import Change, pain_change
from app.fault_words import telling
from app.handouts.letters.letter_texts import letter_texts
from app.past import PAIN
from db import clinic, models
from db.store import Store

LEAST = 5
"""A smaller number could tell who somebody is, and is not given."""
SMALL, HIDDEN, SOME = "1–4", "5 or more", "1 or more"
_REFERS = frozenset({"urgent", "consider"})
Key = TypeVar("Key")


@dataclass
class Advice:
    """How one piece of advice fared: how often it was accepted, and how often declined for which reason."""

    item: str
    statements: tuple[str, ...]
    accepted: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def declined(self) -> int:
        """How often it was declined, for whatever reason."""
        return self.reasons.total()


@dataclass(frozen=True)
class Month:
    """The counts, as they are; whoever shows them guards them."""

    first: date
    last: date
    patients: int
    urgencies: Mapping[str, int]
    red_flags: Mapping[str, int]
    referrals: int
    advice: tuple[Advice, ...]
    pain: Mapping[Change, int]

    @property
    def encounters(self) -> int:
        """How many visits were held and signed."""
        return sum(self.urgencies.values())


def month_of(day: date) -> tuple[date, date]:
    """The first and the last day of a day's month."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)


def month(
    store: Store, pack: Pack, first: date, last: date, progress: Callable[[float], None] = lambda _done: None
) -> Month:
    """The counts of these days, of each visit the version that stands.

    `progress` hears after each part how much is done, from 0 to 1, and stops it by raising.
    """
    with telling(), store.reading() as session:
        decided = clinic.decisions(session, first, last)
        progress(0.2)
        flags = clinic.present(session, first, last, pack.red_flags)
        progress(0.4)
        patients = clinic.patients(session, first, last)
        progress(0.6)
        urgencies = clinic.urgencies(session, first, last)
        progress(0.8)
        scores = clinic.scores(session, first, last, PAIN)
        progress(1.0)
    return Month(
        first=first,
        last=last,
        patients=patients,
        urgencies=urgencies,
        red_flags={name: flags[name] for name in pack.questions if name in flags},
        referrals=len({one.encounter_id for one in decided if _refers(one)}),
        advice=_advice(decided),
        pain=_changes(scores, first),
    )


def guarded(count: int) -> str:
    """A count of people as it may be shown."""
    return SMALL if 0 < count < LEAST else f"{count}"


def guarded_total(parts: Mapping[Key, int]) -> str:
    """The sum of counts as it may be shown beside them: hidden where a small one would follow from it anyway."""
    total = sum(parts.values())
    if 0 < total < LEAST:
        return SOME if sum(count > 0 for count in parts.values()) > 1 else SMALL
    return guarded(total) if _hidden(parts) is not None else HIDDEN


def guarded_parts(parts: Mapping[Key, int]) -> dict[Key, str]:
    """Counts as they may be shown beside `guarded_total`.

    Where a small one would follow from the sum and the others, the smallest of the others are hidden along with it.
    """
    hidden = _hidden(parts) or ()
    return {name: HIDDEN if name in hidden else guarded(count) for name, count in parts.items()}


def _hidden(parts: Mapping[Key, int]) -> tuple[Key, ...] | None:
    """Which other counts to hide, so that each small one can still be any from 1 to LEAST - 1; None where none help."""
    small = [count for count in parts.values() if 0 < count < LEAST]
    others = sorted((name for name, count in parts.items() if count >= LEAST), key=parts.__getitem__)
    for some in range(len(others) + 1):
        left = sum(small) + sum(parts[name] for name in others[:some])
        # One small count at its most and the others at their least, and the other way round.
        most_fits = left >= LEAST * some + len(small) + LEAST - 2
        least_fits = bool(some) or left <= (LEAST - 1) * (len(small) - 1) + 1
        if not small or (most_fits and least_fits):
            return tuple(others[:some])
    return None


def _refers(decision: models.Decision) -> bool:
    """Whether a referral was accepted: one of the letter's reasons that was open to choice or pressing."""
    ids = {one for reason in letter_texts().reasons for one in reason.of}
    statuses: dict[str, str] = json.loads(decision.basis).get("statuses", {})
    return decision.kind == "accepted" and any(name in ids and status in _REFERS for name, status in statuses.items())


def _advice(decided: Iterable[models.Decision]) -> tuple[Advice, ...]:
    found: dict[str, Advice] = {}
    for one in decided:
        made = found.setdefault(one.item, Advice(one.item, tuple(json.loads(one.statements))))
        if one.kind == "accepted":
            made.accepted += 1
        else:
            made.reasons[one.reason] += 1
    return tuple(sorted(found.values(), key=lambda one: (-one.accepted - one.declined, one.item)))


def _changes(rows: Iterable[clinic.Score], first: date) -> dict[Change, int]:
    """Of each person the last score of the time against the one before it; who has only one is not counted."""
    changes: Counter[Change] = Counter()
    for _, scores in groupby(rows, key=lambda row: row.patient_id):
        known = [(row.on, json.loads(row.value)) for row in scores]
        if len(known) > 1 and known[-1][0] >= first:
            changes[pain_change(known[-2][1], known[-1][1])] += 1
    return {change: changes[change] for change in ("better", "same", "worse")}
