"""The rows of a plan, in their order: what is advised now, what was added, what is advised no more. No widgets."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from app.decisions import Decision
from app.encounter import Encounter
from app.engine.assessment import MedicineResult
from app.engine.cards import Card, cards
from app.engine.pack import Pack
from app.engine.together import Pair
from app.gui.pack_words import said
from app.handouts.plan import STOPS
from app.refusals import Refused, Since

Kind = Literal["advice", "blocked", "avoid", "own", "gone"]

NOTHING = Since()
NO_REFUSALS: Mapping[str, Refused] = MappingProxyType({})
_OFFERED = ("urgent", "do", "consider")


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
    since: Since = NOTHING
    """What has changed of its ground since it was decided, as far as that is known."""
    before: Refused | None = None
    """That the last visit declined it, of a row that is open."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Of these questions, how they are called."""
    open_names: tuple[str, ...] = ()
    """What must be answered before a dose is settled."""
    pairs: tuple[Pair, ...] = ()
    """Every two of the medicines that are open or chosen."""

    @property
    def said(self) -> str:
        """Its text as the window says it; what is stored is `text`."""
        return said(self.text)

    @property
    def decided(self) -> bool:
        """Whether somebody has said what is to become of it."""
        return self.decision is not None and self.kind != "gone"

    @property
    def against_advice(self) -> bool:
        """Whether it is used although it is blocked."""
        return self.kind == "blocked" and self.decision is not None and self.decision.kind == "accepted"

    @property
    def key(self) -> str:
        """What keeps the row's place: a row of another kind is another row."""
        return f"{self.kind}:{self.item}"


def plan_rows(
    pack: Pack, encounter: Encounter, pairs: tuple[Pair, ...] = (), refused: Mapping[str, Refused] = NO_REFUSALS
) -> tuple[PlanRow, ...]:
    """Every row of the plan: what is urgent, what must go, the rest; kind avoid is only kept in the record.

    `refused` is what the last visit declined, by item.
    """
    outdated = {one.item: one for one in encounter.outdated()}
    shown = [(card, kind) for card in cards(pack, encounter.assessment) if (kind := _kind(card)) is not None]
    accepted = {one.item: one for one in encounter.decisions.values() if one.kind == "accepted"}
    still = {card.id for card, kind in shown if kind != "blocked" or card.id not in outdated}
    gone = [_gone(one, shown) for one in accepted.values() if one.item not in still]
    found = [
        _told(pack, _of_card(pack, card, kind, encounter, outdated, pairs), encounter, outdated, refused)
        for card, kind in shown
        if card.id in still or card.id not in accepted
    ]
    own = [
        PlanRow(one.item, "own", one.text, "own", decision=one)
        for one in encounter.decisions.values()
        if one.kind == "own"
    ]
    order: tuple[Kind, ...] = ("advice", "blocked", "avoid")
    advice, blocked, avoid = ([row for row in found if row.kind == kind] for kind in order)
    urgent = [row for row in advice if row.status == "urgent"]
    stops = [row for row in advice if row.status == "avoid"]
    routine = [row for row in advice if row.status not in ("urgent", "avoid")]
    return (*urgent, *gone, *stops, *routine, *own, *blocked, *avoid)


def is_plain(row: PlanRow) -> bool:
    """Whether it can be accepted with others in one step: to be done, undecided, unchanged, and no medicine.

    A medicine is decided by itself, with its dose in sight.
    """
    plain = row.kind == "advice" and row.status == "do" and row.medicine is None
    return plain and row.decision is None and not row.changed


def counted(rows: tuple[PlanRow, ...]) -> tuple[int, int]:
    """How many rows are decided, of how many; what is only kept in the record is not counted."""
    own = [row for row in rows if row.kind != "avoid"]
    return sum(row.decided for row in own), len(own)


def _kind(card: Card) -> Kind | None:
    if card.status in _OFFERED or (card.status == "avoid" and STOPS.intersection(card.statements)):
        return "advice"
    if card.status == "blocked":
        return "blocked"
    return "avoid" if card.status == "avoid" else None


def _gone(decision: Decision, shown: Iterable[tuple[Card, Kind]]) -> PlanRow:
    """What was accepted and is advised no more; the card says why where it is ruled out by now."""
    card = next((card for card, _ in shown if card.id == decision.item), None)
    return PlanRow(decision.item, "gone", decision.text, "hold", decision.statements, card=card, decision=decision)


def _told(
    pack: Pack, row: PlanRow, encounter: Encounter, outdated: Mapping[str, Decision], refused: Mapping[str, Refused]
) -> PlanRow:
    """The row with why it is open again, or with what the last visit said of it."""
    if row.changed:
        since, before = encounter.changed_since(outdated[row.item]), None
    elif row.decision or encounter.signed or row.item not in refused:
        return row
    else:
        before = refused[row.item]
        since = before.since
    names = {name: pack.questions[name].name for name in since.questions if name in pack.questions}
    return replace(row, since=since, before=before, names=names)


def _of_card(
    pack: Pack, card: Card, kind: Kind, encounter: Encounter, outdated: dict[str, Decision], pairs: tuple[Pair, ...]
) -> PlanRow:
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
        open_names=tuple(said(pack.questions[name].name) for name in medicine.regimen_missing) if medicine else (),
        pairs=pairs if medicine else (),
    )
