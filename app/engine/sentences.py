"""Reads what a pack says: a sentence for each statement at each status, cards, and reminders in an emergency."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from app.engine.entries import Entry
from app.engine.pack import CardGroup, Reminder

STATUSES = ("urgent", "do", "consider", "avoid", "blocked", "ask", "hold", "not_now")


class Sentences(NamedTuple):
    """Statement -> status -> sentence, the cards that say several statements, and what an emergency reminds of."""

    texts: Mapping[str, Mapping[str, str]]
    groups: tuple[CardGroup, ...]
    reminders: tuple[Reminder, ...]


def read_sentences(file: Entry) -> Sentences:
    """All that sentences.yaml says."""
    texts = {
        str(name): _texts(Entry(data, file.file, str(name), file.mistakes))
        for name, data in file.get("sentences", dict, {}).items()
    }
    groups = []
    for entry in file.entries("cards", "card"):
        said = _texts(Entry(entry.get("sentences", dict, {}), file.file, entry.name, file.mistakes))
        groups.append(CardGroup(entry.get("card", str, ""), entry.words("statements"), said))
        entry.close()
    reminders = tuple(_reminder(entry) for entry in file.entries("reminders", "statement"))
    file.close()
    return Sentences(texts, tuple(groups), reminders)


def _reminder(entry: Entry) -> Reminder:
    found = Reminder(
        statement=entry.get("statement", str, ""),
        title=entry.get("title", str, ""),
        text=entry.get("text", str, ""),
        because=entry.get("because", str, ""),
        facts=entry.words("from"),
    )
    entry.close()
    return found


def _texts(entry: Entry) -> dict[str, str]:
    texts: dict[str, Any] = {s: entry.get(s, str, None, optional=True) for s in STATUSES}
    texts[""] = entry.get("any", str, "")
    entry.close()
    return {status: text for status, text in texts.items() if text is not None}
