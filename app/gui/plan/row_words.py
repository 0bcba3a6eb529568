"""What a row of the plan says below its sentence, and what it still wants before signing."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.engine.ceiling import beyond
from app.gui.pack_words import said
from app.gui.plan.rows import PlanRow
from app.gui.plan.words import reason_text, statement_ids, summary
from app.gui.words import day
from app.refusals import Refused

NAMED = 3
"""How many changed answers are named."""


def shape(row: PlanRow) -> str:
    """The icon at the row's beginning."""
    if row.kind == "own":
        return "pencil"
    return "emergency" if row.card and row.card.emergency else row.status


def meta(row: PlanRow, held_on: date, by: str, *, dose_open: bool, signed: bool) -> str:
    """Ids, then what decides: the dose, the block, or that the advice has changed."""
    tr = QCoreApplication.translate
    if row.kind == "own":
        return tr("PlanRow", "· added by {by}").format(by=by) if by else ""
    ids = statement_ids(row.statements) if row.statements else row.item
    parts = [ids]
    if row.kind == "gone":
        parts.append(tr("PlanRow", "the answers have changed since it was accepted"))
        parts += _block(row)[:1]
    if row.changed:
        parts.append(_since(row) or tr("PlanRow", "changed since it was decided: decide again"))
    if row.before is not None:
        parts.append(_before(row, row.before))
    if row.against_advice:
        parts.append(_without_advice(row))
    elif row.kind != "blocked" and not dose_open:
        parts += _dose(row, held_on)
    if signed and row.decision and row.kind != "gone":
        parts += [words for words in (reason_text(row.decision.reason), row.decision.comment) if words]
    return "".join(f"· {part} " for part in parts).rstrip()


def _since(row: PlanRow) -> str:
    """What has changed since it was decided: answers by the names of their questions, or the rule."""
    tr = QCoreApplication.translate
    parts = []
    if row.since.questions:
        named = ", ".join(row.names.get(question, question) for question in row.since.questions[:NAMED])
        parts.append(tr("PlanRow", "open again, changed since: {names}").format(names=named))
    if row.since.rule:
        parts.append(tr("PlanRow", "open again: the guideline’s rule has changed"))
    return "; ".join(parts)


def _before(row: PlanRow, refused: Refused) -> str:
    """That the last visit declined it, why, and what has changed since."""
    words = QCoreApplication.translate("PlanRow", "declined on {day}: {reason}")
    line = words.format(day=day(refused.on), reason=reason_text(refused.decision.reason))
    since = _since(row)
    return f"{line}; {since}" if since else line


def state_text(chosen: bool | None, *, blocked: bool = False) -> str:
    """What was decided, in a word; what is blocked is never called accepted."""
    tr = QCoreApplication.translate
    if chosen is None:
        return tr("PlanRow", "Not decided")
    if chosen and blocked:
        return tr("PlanRow", "Used although blocked")
    return tr("PlanRow", "Accepted") if chosen else tr("PlanRow", "Declined")


def _block(row: PlanRow) -> list[str]:
    blocks = row.card.blocks if row.card else ()
    parts = [f"{blocks[0].fact}: {said(blocks[0].text).rstrip('.')}"] if blocks else []
    if len(blocks) > 1:
        parts.append(" ".join(note.fact for note in blocks[1:]))
    return parts


def _without_advice(row: PlanRow) -> str:
    """What the guideline does not give for what it rules out."""
    tr = QCoreApplication.translate
    if row.medicine is not None:
        return tr("PlanRow", "no dose from the guideline")
    return tr("PlanRow", "not on the patient’s sheet: write it as a line of your own")


def _dose(row: PlanRow, held_on: date) -> list[str]:
    tr = QCoreApplication.translate
    if row.medicine is None:
        return [row.card.strength] if row.card and row.card.strength else []
    regimen = row.decision.regimen if row.decision and row.decision.regimen else row.medicine.regimen
    decision, advised = row.decision, row.medicine.regimen
    taken = decision.regimen if decision and decision.kind == "accepted" else None
    if decision and taken and advised and beyond(taken, advised):
        words = tr("PlanRow", "beyond the guideline’s limit: {why}")
        return [summary(taken, held_on), words.format(why=decision.comment)]
    if regimen is None:
        return [tr("PlanRow", "dose not settled: {missing}").format(missing=", ".join(row.open_names))]
    return [summary(regimen, held_on)] if row.decision is None or row.decision.kind == "accepted" else []


def wanting(row: PlanRow, pending: bool | None, *, dose_refused: bool) -> str:
    """What is still to be done in a row before signing; empty when nothing is."""
    tr = QCoreApplication.translate
    if pending is False:
        words = tr("PlanRow", "Choose why this is declined: {text}")
    elif pending:
        words = tr("PlanRow", "Write why this is used although it is blocked: {text}")
    elif row.kind == "gone":
        words = tr("PlanRow", "Remove what is no longer advised: {text}")
    elif row.changed:
        words = tr("PlanRow", "The advice has changed, decide again: {text}")
    elif dose_refused:
        words = tr("PlanRow", "Put the dose right: {text}")
    elif row.status == "urgent" and row.decision is None:
        words = tr("PlanRow", "Decide this before you sign: {text}")
    else:
        return ""
    return words.format(text=row.said)
