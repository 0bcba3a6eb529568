"""Results as cards: statements that say one thing together are one, in the order in which they are read."""

from dataclasses import dataclass

from app.engine.assessment import Alert, Assessment, FactNote, Reason, Result, Status
from app.engine.condition import ALWAYS
from app.engine.pack import Pack

ORDER: tuple[Status, ...] = ("urgent", "do", "consider", "ask", "blocked", "avoid", "hold", "not_now")
_KINDS = ("treat", "medicine", "avoid", "escalate", "monitor", "context")


@dataclass(frozen=True)
class Card:
    """One piece of advice. `id` is its first statement's id, a group's where all of it is here, or an alert's fact."""

    id: str
    statements: tuple[str, ...]
    status: Status
    emergency: bool
    text: str
    strength: str | None
    refs: tuple[int, ...]
    lines: tuple[int, ...]
    because: tuple[Reason, ...]
    missing: tuple[str, ...]
    blocks: tuple[FactNote, ...]
    cautions: tuple[FactNote, ...]
    medicine: str | None

    @property
    def from_source(self) -> bool:
        """Whether it is one of the source's statements; an alert is a safety fact."""
        return bool(self.statements)


def cards(pack: Pack, assessment: Assessment) -> tuple[Card, ...]:
    """All cards of an assessment: emergencies first, then by status; undecided first while a red flag is open."""
    found = [_of_alert(alert) for alert in assessment.alerts]
    for names in _together(pack, assessment):
        found.append(_of_results(pack, [assessment.statements[name] for name in names]))
    order: list[Status] = list(ORDER)
    if assessment.urgency == "undetermined":
        order.remove("ask")
        order.insert(0, "ask")
    return tuple(sorted(found, key=lambda card: (not card.emergency, order.index(card.status), _rank(pack, card))))


def _rank(pack: Pack, card: Card) -> tuple[int, int]:
    """Within a status: what may be urgent leads, then what this person makes pressing, then what is done."""
    kinds = [pack.statements[name].kind for name in card.statements]
    if card.status == "ask":
        routine = all(pack.rules[name].routine for name in card.statements)
        return (0 if "escalate" in kinds and not routine else 1), 0
    pressing = stops(pack, card) if card.status == "avoid" else pressed_by(card)
    return (0 if pressing else 1), min((_KINDS.index(kind) for kind in kinds), default=0)


def pressed_by(card: Card) -> tuple[FactNote, ...]:
    """The red flags beyond the source's own that answers of this person call up on a card."""
    return tuple(note for note in card.cautions if note.effect == "red flag" and note.because)


def stops(pack: Pack, card: Card) -> bool:
    """Whether it ends what is taken now; what nobody should be given is `avoid` in the last row."""
    rows = (row for name in card.statements for row in pack.rules[name].rows if row.outcome == "avoid")
    return any(row.when.node != ALWAYS for row in rows)


def _together(pack: Pack, assessment: Assessment) -> list[list[str]]:
    """The statements in their order; those of one group that share a status stand where its first one does."""
    group_of = {name: group for group in pack.groups for name in group.statements}
    found: dict[tuple[str, str], list[str]] = {}
    for name, result in assessment.statements.items():
        group = group_of.get(name)
        found.setdefault((group.id if group else name, result.status), []).append(name)
    return list(found.values())


def _of_results(pack: Pack, results: list[Result]) -> Card:
    first = results[0]
    names = tuple(result.statement for result in results)
    rule = pack.rules[first.statement]
    group = next((g for g in pack.groups if first.statement in g.statements), None) if len(results) > 1 else None
    medicines = [medicine.id for medicine in pack.medicines.values() if medicine.statement in names]
    return Card(
        id=group.id if group and names == group.statements else first.statement,
        statements=names,
        status=first.status,
        emergency=first.status == "urgent" and any(pack.rules[name].emergency for name in names),
        text=(group.texts.get(first.status) or group.texts[""]) if group else rule.text(first.status),
        strength=first.strength if len(results) == 1 else None,
        refs=tuple(sorted({ref for result in results for ref in result.refs})),
        lines=tuple(pack.statements[name].line for name in names),
        because=_in_order(pack, results),
        missing=first.missing if len(results) == 1 else _all_missing(pack, results),
        blocks=_once([result.blocks for result in results]),
        cautions=_once([result.cautions for result in results]),
        medicine=medicines[0] if medicines else None,
    )


def _of_alert(alert: Alert) -> Card:
    return Card(
        id=alert.fact,
        statements=(),
        status="urgent",
        emergency=alert.urgency == "emergency",
        text=alert.text,
        strength=None,
        refs=(),
        lines=(),
        because=alert.because,
        missing=(),
        blocks=(FactNote(alert.fact, "alert", alert.text, alert.because),),
        cautions=(),
        medicine=None,
    )


def _in_order(pack: Pack, results: list[Result]) -> tuple[Reason, ...]:
    if len(results) == 1:
        return results[0].because
    reasons = dict.fromkeys(reason for result in results for reason in result.because)
    return tuple(sorted(reasons, key=lambda reason: pack.order[reason.field]))


def _all_missing(pack: Pack, results: list[Result]) -> tuple[str, ...]:
    return tuple(sorted({field for result in results for field in result.missing}, key=pack.order.__getitem__))


def _once(notes: list[tuple[FactNote, ...]]) -> tuple[FactNote, ...]:
    """Every note once; statements about one medicine or measure have the same ones."""
    if all(own == notes[0] for own in notes):
        return notes[0]
    return tuple(dict.fromkeys(note for own in notes for note in own))
