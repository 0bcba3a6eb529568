"""What one assessment says that the one before did not."""

from PySide6.QtCore import QCoreApplication

from app.engine.assessment import Alert, Assessment, Result
from app.gui.panel import words
from app.gui.panel.case import Case
from app.gui.panel.listing import keyed

translate = QCoreApplication.translate


def changed_cards(before: Assessment | None, case: Case) -> frozenset[str]:
    """Keys of the cards of which a statement has another status, block or caution than before."""
    if before is None:
        return frozenset()
    now = case.assessment
    alerts = {alert.fact: alert for alert in now.alerts}
    earlier = {alert.fact: alert for alert in before.alerts}
    found = set()
    for key, card in keyed(case.cards):
        if card.statements:
            same = all(_said(now.statements[name]) == _said(before.statements.get(name)) for name in card.statements)
        else:
            same = _alert(alerts.get(card.id)) == _alert(earlier.get(card.id))
        if not same:
            found.add(key)
    return frozenset(found)


def _said(result: Result | None) -> object:
    return result and (
        result.status,
        [(note.fact, note.effect) for note in result.blocks],
        [(note.fact, note.effect) for note in result.cautions],
    )


def _alert(alert: Alert | None) -> object:
    return alert and alert.urgency


def lifted(before: Assessment | None, case: Case, changed: frozenset[str]) -> str:
    """What ended an emergency or an urgency, in words; empty where nothing ended."""
    rank = {"emergency": 2, "urgent": 1}
    if before is None or rank.get(before.urgency, 0) <= rank.get(case.assessment.urgency, 0):
        return ""
    told = [
        f"{case.pack.questions[field].name}: {_answer(case, field)}"
        for field in sorted(changed, key=case.pack.order.__getitem__)
    ]
    was_emergency = before.urgency == "emergency"
    ended = translate("Panel", "No longer an emergency.") if was_emergency else translate("Panel", "No longer urgent.")
    return f"{ended} {'; '.join(told)}".strip()


def _answer(case: Case, field: str) -> str:
    if field not in case.answers:
        return translate("Panel", "no answer")
    return words.answer_words(case.pack.questions[field], case.answers[field])
