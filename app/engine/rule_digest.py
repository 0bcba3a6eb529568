"""A fingerprint of how one piece of advice is decided: it changes when its rule does, and with no word elsewhere."""

import hashlib
from collections.abc import Iterable, Iterator

from app.engine.pack import Pack


def rule_digest(pack: Pack, item: str, statements: Iterable[str]) -> str:
    """Of the statements of a card, or of an alert by its fact: conditions, doses, and the safety facts about it."""
    names = tuple(statements)
    lines = [line for name in names for line in _of_statement(pack, name)]
    if not names:
        lines = [f"{alert.fact} {alert.urgency} {alert.when.node!r}" for alert in pack.alerts if alert.fact == item]
    return hashlib.sha256("\n".join((item, *names, *lines)).encode()).hexdigest()[:16]


def _of_statement(pack: Pack, name: str) -> Iterator[str]:
    rule = pack.rules.get(name)
    if rule is None:
        return
    yield f"{name} {rule.subject} {rule.routine} {rule.emergency} {rule.assess_first}"
    for row in rule.rows:
        # The tree holds what the names in the condition stand for.
        yield f"{row.outcome} {row.when.node!r}"
    about = {name, rule.subject}
    for use in pack.uses:
        if use.subject in about:
            yield f"{use.fact} {use.effect} {use.when.node!r} {use.text}"
    for medicine in pack.medicines.values():
        if medicine.statement == name:
            for column in medicine.columns:
                for row in column.rows:
                    yield f"{column.name} {column.less} {row.outcome} {row.when.node!r}"
