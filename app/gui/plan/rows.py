"""The rows of a plan, in their order: what is advised now, what was added, what is advised no more. No widgets."""

from dataclasses import dataclass
from typing import Literal

from app.decisions import Decision
from app.encounter import Encounter
from app.engine.assessment import MedicineResult
from app.engine.cards import Card, cards
from app.engine.pack import Pack

Kind = Literal["advice", "blocked", "avoid", "own", "gone"]

_OFFERED = ("urgent", "do", "consider")
_STOPS = frozenset({"S15", "S38"})
"""Statements whose `avoid` is itself something to do: to stop or to change a medicine."""


@dataclass(frozen=True)
class PlanRow:
    """One line to decide on; `decision` is None while it is open, also when its advice has changed since."""

    item: str
    kind: Kind
    text: str
    status: str
    statements: tuple[str, ...] = ()
    card: Card | None = None
    medicine: MedicineResult | None = None
    decision: Decision | None = None
    changed: bool = False
    open_names: tuple[str, ...] = ()
    """What must be answered before a dose is settled."""

    @property
    def decided(self) -> bool:
        """Whether somebody has said what is to become of it."""
        return self.decision is not None and self.kind != "gone"

    @property
    def key(self) -> str:
        """What keeps the row's place: a row of another kind is another row."""
        return f"{self.kind}:{self.item}"


def plan_rows(pack: Pack, encounter: Encounter) -> tuple[PlanRow, ...]:
    """Every row of the plan: what is urgent, what must go, the rest; kind avoid is only kept in the record."""
    outdated = {one.item: one for one in encounter.outdated()}
    found = [
        _of_card(pack, card, kind, encounter, outdated)
        for card in cards(pack, encounter.assessment)
        if (kind := _kind(card)) is not None
    ]
    shown = {row.item for row in found}
    gone = [
        PlanRow(one.item, "gone", one.text, "hold", one.statements, decision=one)
        for one in encounter.decisions.values()
        if one.kind == "accepted" and one.item not in shown
    ]
    own = [
        PlanRow(one.item, "own", one.text, "own", decision=one)
        for one in encounter.decisions.values()
        if one.kind == "own"
    ]
    order: tuple[Kind, ...] = ("advice", "blocked", "avoid")
    advice, blocked, avoid = ([row for row in found if row.kind == kind] for kind in order)
    urgent = [row for row in advice if row.status == "urgent"]
    routine = [row for row in advice if row.status != "urgent"]
    return (*urgent, *gone, *routine, *own, *blocked, *avoid)


def counted(rows: tuple[PlanRow, ...]) -> tuple[int, int]:
    """How many rows are decided, of how many; what is only kept in the record is not counted."""
    own = [row for row in rows if row.kind != "avoid"]
    return sum(row.decided for row in own), len(own)


def _kind(card: Card) -> Kind | None:
    if card.status in _OFFERED or (card.status == "avoid" and _STOPS.intersection(card.statements)):
        return "advice"
    if card.status == "blocked":
        return "blocked"
    return "avoid" if card.status == "avoid" else None


def _of_card(pack: Pack, card: Card, kind: Kind, encounter: Encounter, outdated: dict[str, Decision]) -> PlanRow:
    medicine = encounter.assessment.medicines.get(card.medicine) if card.medicine else None
    changed = card.id in outdated
    return PlanRow(
        item=card.id,
        kind=kind,
        text=card.text,
        status=card.status,
        statements=card.statements,
        card=card,
        medicine=medicine,
        decision=None if changed else encounter.decisions.get(card.id),
        changed=changed,
        open_names=tuple(pack.questions[name].name for name in medicine.regimen_missing) if medicine else (),
    )
