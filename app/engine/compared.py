"""Two assessments of one person side by side: which advice is another now, and on what that rests."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from app.engine.assessment import Alert, Assessment, FactNote, Reason, Regimen, Result, Status
from app.engine.pack import Pack

What = Literal["status", "dose", "facts", "words"]
Shown = Status | Literal["emergency"]
"""A status as its shape and word tell it."""
_GIVEN = frozenset({"urgent", "do", "consider", "blocked", "avoid"})
"""Advice that somebody acts on: here the facts beside it count."""


@dataclass(frozen=True)
class Change:
    """One piece of advice that is not what it was; `before` or `after` is None where it was, or is, not there."""

    items: tuple[str, ...]
    """Statements, or the fact of an alert."""
    what: What
    before: Shown | None
    after: Shown | None
    said_before: str
    said_after: str
    because: tuple[Reason, ...]
    """The answers that it rests on now; those of before where it is gone."""
    facts: tuple[FactNote, ...] = ()
    """Facts that speak against it now and did not."""
    facts_gone: tuple[FactNote, ...] = ()
    regimens: tuple[Regimen | None, Regimen | None] = (None, None)
    """How much of a medicine, before and after; both None where that is the same."""

    @property
    def is_advice(self) -> bool:
        """Whether more than the words is another."""
        return self.what != "words"


def compared(pack: Pack, before: Assessment, after: Assessment) -> tuple[Change, ...]:
    """Every change from one assessment to the other, in the order of the statements; `pack` is that of the second.

    Where the guideline applies in only one of them, its statements are not told one by one.
    """
    found = list(_alerts(before.alerts, after.alerts))
    if before.applies and after.applies:
        found += _statements(pack, before, after)
    return tuple(found)


def _alerts(before: Iterable[Alert], after: Iterable[Alert]) -> Iterable[Change]:
    old, new = {one.fact: one for one in before}, {one.fact: one for one in after}
    for fact in dict.fromkeys((*old, *new)):
        was, now = old.get(fact), new.get(fact)
        either = now or was
        assert either is not None
        then, today = (_level(one) if one else None for one in (was, now))
        said = (was.text if was else "", now.text if now else "")
        if then != today or said[0] != said[1]:
            what: What = "status" if then != today else "words"
            yield Change((fact,), what, then, today, *said, either.because)


def _level(alert: Alert) -> Shown:
    return "emergency" if alert.urgency == "emergency" else "urgent"


def _statements(pack: Pack, before: Assessment, after: Assessment) -> list[Change]:
    """One for each statement; those of one card that change alike are one."""
    doses = _doses(before), _doses(after)
    group_of = {name: group for group in pack.groups for name in group.statements}
    found: dict[object, Change] = {}
    for name in dict.fromkeys((*after.statements, *before.statements)):
        change = _statement(pack, name, (before.statements.get(name), after.statements.get(name)), doses)
        if change is None:
            continue
        group = group_of.get(name)
        key = (group.id if group else name, change.what, change.before, change.after)
        found[key] = _joined(found[key], change) if key in found else change
    return list(found.values())


def _statement(
    pack: Pack,
    name: str,
    results: tuple[Result | None, Result | None],
    doses: tuple[Mapping[str, Regimen | None], Mapping[str, Regimen | None]],
) -> Change | None:
    was, now = results
    either = now or was
    assert either is not None
    notes = tuple({(n.fact, n.effect): n for n in (*one.blocks, *one.cautions)} if one else {} for one in results)
    regimens = doses[0].get(name), doses[1].get(name)
    what: What
    if was is None or now is None or was.status != now.status:
        what = "status"
    elif regimens[0] != regimens[1]:
        what = "dose"
    elif now.status in _GIVEN and notes[0].keys() != notes[1].keys():
        what = "facts"
    elif was.text != now.text:
        what = "words"
    else:
        return None
    return Change(
        items=(name,),
        what=what,
        before=_status(pack, was),
        after=_status(pack, now),
        said_before=was.text if was else "",
        said_after=now.text if now else "",
        because=either.because,
        facts=tuple(note for key, note in notes[1].items() if key not in notes[0]),
        facts_gone=tuple(note for key, note in notes[0].items() if key not in notes[1]),
        regimens=regimens if regimens[0] != regimens[1] else (None, None),
    )


def _status(pack: Pack, result: Result | None) -> Shown | None:
    if result is None:
        return None
    rule = pack.rules.get(result.statement)
    return "emergency" if rule and rule.emergency and result.status == "urgent" else result.status


def _doses(assessment: Assessment) -> dict[str, Regimen | None]:
    return {medicine.statement: medicine.regimen for medicine in assessment.medicines.values()}


def _joined(one: Change, other: Change) -> Change:
    return replace(
        one,
        items=one.items + other.items,
        because=tuple(dict.fromkeys(one.because + other.because)),
        facts=tuple(dict.fromkeys(one.facts + other.facts)),
        facts_gone=tuple(dict.fromkeys(one.facts_gone + other.facts_gone)),
        regimens=one.regimens if one.regimens != (None, None) else other.regimens,
    )
