"""What was accepted for one patient, and who hands it out: all that a sheet is made from."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.engine.assessment import Assessment, MedicineResult, Regimen, Result, Urgency
from app.engine.pack import Value
from app.handouts.exercises import Chosen, exercise_set, suggested

_RECOMMENDED = frozenset({"urgent", "do"})
STOPS = frozenset({"S15", "S38"})
"""Statements whose `avoid` is itself something to do: to stop or to change a medicine."""


@dataclass(frozen=True)
class PlanItem:
    """One accepted piece of advice; `item` is its card's id, `stop_on` the last day of a medicine."""

    item: str
    statements: tuple[str, ...]
    status: str
    text: str
    medicine: str | None
    regimen: Regimen | None
    stop_on: date | None


@dataclass(frozen=True)
class Clash:
    """Two medicines of a plan that must not be taken together, and the facts that say so."""

    one: str
    other: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """Everything accepted at one visit; `alerts` are fact ids, `own` the clinician's own lines.

    `exercises` are printed while exercise itself is accepted.

    With `clashes` it can be drafted, and never handed out.
    """

    items: tuple[PlanItem, ...]
    own: tuple[str, ...]
    follow_up_on: date | None
    follow_up_note: str
    urgency: Urgency
    alerts: tuple[str, ...]
    answers: Mapping[str, Value | None]
    clashes: tuple[Clash, ...] = ()
    exercises: tuple[Chosen, ...] = ()

    @property
    def has_exercise(self) -> bool:
        """Whether exercise is part of what was accepted."""
        brought_by = exercise_set().brought_by
        return any(
            item.status in ("do", "consider") and not brought_by.isdisjoint(item.statements) for item in self.items
        )


@dataclass(frozen=True)
class Clinic:
    """The letterhead; any of it may be empty. `logo` is what `app.handouts.logo.read_logo` made of a picture."""

    name: str = ""
    address: str = ""
    phone: str = ""
    hours: str = ""
    emergency_phone: str = ""
    logo: str = ""


def last_day(first: date, regimen: Regimen | None) -> date | None:
    """The last day on which a medicine begun on `first` is taken; None where no length is set."""
    if regimen is None or regimen.max_days is None or regimen.max_days < 1:
        return None
    return first + timedelta(days=math.floor(regimen.max_days) - 1)


def recommended(assessment: Assessment, answers: Mapping[str, Value | None], day: date) -> Plan:
    """The plan of everything recommended and nothing that is to be weighed: `do`, `urgent`, and stops.

    A medicine comes with its regimen, or not at all while the regimen is open.
    """
    medicines = {result.statement: result for result in assessment.medicines.values()}
    items = tuple(
        item
        for key, result in assessment.statements.items()
        if result.status in _RECOMMENDED or (key in STOPS and result.status == "avoid")
        if (item := _item(result, medicines.get(key), day)) is not None
    )
    plan = Plan(
        items=items,
        own=(),
        follow_up_on=None,
        follow_up_note="",
        urgency=assessment.urgency,
        alerts=tuple(alert.fact for alert in assessment.alerts),
        answers=answers,
    )
    return replace(plan, exercises=suggested(answers)) if plan.has_exercise else plan


def _item(result: Result, medicine: MedicineResult | None, day: date) -> PlanItem | None:
    """The accepted form of a result, or None for a medicine of which nobody knows how much."""
    if medicine is not None and medicine.regimen is None:
        return None
    regimen = medicine.regimen if medicine else None
    return PlanItem(
        item=result.statement,
        statements=(result.statement,),
        status=result.status,
        text=result.text,
        medicine=medicine.medicine if medicine else None,
        regimen=regimen,
        stop_on=last_day(day, regimen),
    )
