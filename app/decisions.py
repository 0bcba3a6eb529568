"""What the clinician decides on the advice of one visit, and the plan that comes of it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from app.engine.assessment import Assessment, MedicineResult, Regimen
from app.engine.ceiling import beyond
from app.engine.pack import Value
from app.engine.stored import regimen_from_json
from app.errors import Said, UserError
from app.handouts.plan import Clash, Plan, PlanItem, last_day
from db import models

Kind = Literal["accepted", "declined", "own"]
Advice = tuple[str, Iterable[str], str]
"""Item, statements and text of a card."""
_TAKES_A_DOSE = frozenset({"do", "consider"})
_ADVICE = ("statuses", "regimen", "blocks")
_ACCEPTABLE = frozenset({"urgent", "do", "consider", "avoid"})


@dataclass(frozen=True)
class Decision:
    """One card accepted or declined, or a line of one's own; `basis` is what the advice was then, as JSON."""

    item: str
    kind: Kind
    text: str
    statements: tuple[str, ...] = ()
    reason: str = ""
    comment: str = ""
    regimen: Regimen | None = None
    basis: str = "{}"
    pack_digest: str = ""


def accepted(
    assessment: Assessment,
    item: str,
    statements: Iterable[str],
    text: str,
    regimen: Regimen | None,
    comment: str = "",
) -> Decision:
    """Advice taken over; a medicine takes the guideline's regimen when no other is given.

    What is blocked, or a dose beyond the guideline's, is taken over only with a comment in words: why all the same.

    Raises:
        UserError: it is not advice to follow as things stand, or nobody knows how much of it.
    """
    names = tuple(statements)
    statuses = _statuses(assessment, item, names)
    if "blocked" in statuses.values() and not any(char.isalpha() for char in comment):
        why = "The guideline rules it out for this person, and no reason is written."
        raise UserError("This cannot be used yet.", why, "Write why it is used all the same, or decline it.")
    acceptable = _ACCEPTABLE | {"blocked"}
    if not statuses or not acceptable.issuperset(statuses.values()):
        raise UserError(
            "This cannot be accepted.",
            "The guideline does not advise it as the answers stand now.",
            "Decline it, complete the answers, or write a line of your own.",
        )
    medicine = _medicine(assessment, names)
    if regimen is None and medicine is not None:
        regimen = medicine.regimen
        if regimen is None and medicine.status in _TAKES_A_DOSE:
            raise UserError(
                "This cannot be accepted yet.",
                "How much to take is not settled: {missing}.",
                "Answer what is missing, or enter the dose.",
                missing=medicine.regimen_missing or Said("the dose"),
            )
    _refuse_beyond(medicine, regimen, comment)
    return Decision(
        item=item,
        kind="accepted",
        text=text,
        statements=names,
        comment=comment,
        regimen=regimen,
        basis=_basis(assessment, item, names),
        pack_digest=assessment.guideline["digest"],
    )


def _refuse_beyond(medicine: MedicineResult | None, regimen: Regimen | None, comment: str) -> None:
    if medicine is None or regimen is None or medicine.regimen is None or any(char.isalpha() for char in comment):
        return
    if names := beyond(regimen, medicine.regimen):
        raise UserError(
            "This dose cannot be used yet.",
            "It lies beyond the guideline's limit ({limits}), and no reason is written.",
            "Write why it is used all the same, or stay within the limit.",
            limits=names,
        )


def declined(assessment: Assessment, item: str, statements: Iterable[str], reason: str, comment: str) -> Decision:
    """Advice not taken over, with the reason; UserError when there is none."""
    if not reason.strip():
        raise UserError("This was not declined.", "A reason is missing.", "Choose a reason.")
    names = tuple(statements)
    return Decision(
        item=item,
        kind="declined",
        text="",
        statements=names,
        reason=reason,
        comment=comment,
        basis=_basis(assessment, item, names),
        pack_digest=assessment.guideline["digest"],
    )


def own(decisions: Iterable[Decision], text: str) -> Decision:
    """A line of the clinician's own; UserError when it is empty."""
    if not text.strip():
        raise UserError("The line was not added.", "It is empty.", "Write what is to be done.")
    taken = [int(one.item.removeprefix("own-")) for one in decisions if one.kind == "own"]
    return Decision(item=f"own-{max(taken, default=0) + 1}", kind="own", text=text.strip())


def outdated(decisions: Iterable[Decision], assessment: Assessment) -> tuple[Decision, ...]:
    """Decisions whose advice, be it status, dose or what blocks it, is no longer what it was when they were made."""
    return tuple(one for one in decisions if one.kind != "own" and _advice(one) != _now(assessment, one))


def resting_on(decision: Decision, ground: Mapping[str, object]) -> Decision:
    """The same with what it rests on beside what the advice was."""
    return replace(decision, basis=_as_text({**json.loads(decision.basis), **ground}))


def _advice(decision: Decision) -> dict[str, object]:
    """What the advice was, without the ground it stood on."""
    said = json.loads(decision.basis)
    return {name: said[name] for name in _ADVICE if name in said}


def _now(assessment: Assessment, decision: Decision) -> object:
    return json.loads(_basis(assessment, decision.item, decision.statements))


def plan_of(
    decisions: Iterable[Decision],
    assessment: Assessment,
    answers: Mapping[str, Value | None],
    held_on: date,
    follow_up: tuple[date | None, str],
    clashes: tuple[Clash, ...] = (),
) -> Plan:
    """The plan of what was accepted; the caller leaves out what is outdated."""
    rows = tuple(decisions)
    return Plan(
        items=tuple(_item(one, assessment, held_on) for one in rows if one.kind == "accepted"),
        own=tuple(one.text for one in rows if one.kind == "own"),
        follow_up_on=follow_up[0],
        follow_up_note=follow_up[1],
        urgency=assessment.urgency,
        alerts=tuple(alert.fact for alert in assessment.alerts),
        answers=answers,
        clashes=clashes,
    )


def medicines(decisions: Iterable[Decision], assessment: Assessment) -> frozenset[str]:
    """The medicines among what was accepted."""
    accepted = (one for one in decisions if one.kind == "accepted")
    found = (_medicine(assessment, one.statements) for one in accepted)
    return frozenset(one.medicine for one in found if one is not None)


def to_row(decision: Decision, encounter_id: int, position: int) -> models.Decision:
    """The row that keeps a decision."""
    regimen = decision.regimen
    return models.Decision(
        encounter_id=encounter_id,
        item=decision.item,
        position=position,
        kind=decision.kind,
        statements=json.dumps(decision.statements),
        text=decision.text,
        reason=decision.reason,
        comment=decision.comment,
        regimen=json.dumps(regimen.as_json(), ensure_ascii=False) if regimen else None,
        basis=decision.basis,
        pack_digest=decision.pack_digest,
    )


def from_row(row: models.Decision) -> Decision:
    """The decision that a row keeps."""
    kinds: dict[str, Kind] = {"accepted": "accepted", "declined": "declined", "own": "own"}
    return Decision(
        item=row.item,
        kind=kinds[row.kind],
        text=row.text,
        statements=tuple(json.loads(row.statements)),
        reason=row.reason,
        comment=row.comment,
        regimen=regimen_from_json(json.loads(row.regimen)) if row.regimen else None,
        basis=row.basis,
        pack_digest=row.pack_digest,
    )


def _statuses(assessment: Assessment, item: str, statements: tuple[str, ...]) -> dict[str, str]:
    """Statement -> status; an alert is no statement, and is urgent while it is there."""
    if not statements:
        return {item: "urgent"} if any(alert.fact == item for alert in assessment.alerts) else {}
    return {name: assessment.statements[name].status for name in statements if name in assessment.statements}


def _medicine(assessment: Assessment, statements: tuple[str, ...]) -> MedicineResult | None:
    return next((found for found in assessment.medicines.values() if found.statement in statements), None)


def _blocks(assessment: Assessment, statements: tuple[str, ...]) -> list[str]:
    results = (assessment.statements[name] for name in statements if name in assessment.statements)
    medicine = _medicine(assessment, statements)
    notes = [note for result in results for note in result.blocks] + [*(medicine.blocks if medicine else ())]
    return sorted({note.fact for note in notes})


def _basis(assessment: Assessment, item: str, statements: tuple[str, ...]) -> str:
    medicine = _medicine(assessment, statements)
    regimen = medicine.regimen.as_json() if medicine and medicine.regimen else None
    said: dict[str, object] = {"statuses": _statuses(assessment, item, statements), "regimen": regimen}
    # Who uses what is blocked has weighed these facts and no others.
    if blocks := _blocks(assessment, statements):
        said["blocks"] = blocks
    return _as_text(said)


def _as_text(said: Mapping[str, object]) -> str:
    return json.dumps(said, sort_keys=True, ensure_ascii=False)


def _item(decision: Decision, assessment: Assessment, held_on: date) -> PlanItem:
    medicine = _medicine(assessment, decision.statements)
    return PlanItem(
        item=decision.item,
        statements=decision.statements,
        status=next(iter(_statuses(assessment, decision.item, decision.statements).values())),
        text=decision.text,
        medicine=medicine.medicine if medicine else None,
        regimen=decision.regimen,
        stop_on=last_day(held_on, decision.regimen),
    )
