"""Reads the safety facts of a pack: where each comes from, what it does to whom, and why some do nothing."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from app.engine.condition import Condition
from app.engine.entries import Entry, read_file
from app.engine.mistakes import Mistake
from app.engine.pack import Baseline, Fact, FactUse, Saying

FOLDER = "safety"
EFFECTS = ("block", "caution", "adjust", "monitor", "info", "red flag", "others say")
"""What a use may do, the strongest first; a fact's own column may also say `alert` or `see action`."""
Conditions = Callable[[Entry, str, object], Condition]
"""Entry, field, text -> the condition; a bad one is noted with the entry."""


def read_uses(
    folder: Path, names: Sequence[str], mistakes: list[Mistake], condition: Conditions
) -> tuple[FactUse, ...]:
    """Every use of a fact, of the named files of the safety folder; a file there that is not named is noted."""
    for path in sorted((folder / FOLDER).glob("*")):
        if path.name not in names:
            right = "name it under safety in guideline.yaml, or take it away"
            mistakes.append(Mistake(f"{FOLDER}/{path.name}", "-", "name", "is not read", right))
    found: list[FactUse] = []
    for name in names:
        file = read_file(folder, f"{FOLDER}/{name}", mistakes)
        for entry in file.entries("uses", "fact"):
            found += _uses(entry, condition)
        file.close()
    return tuple(found)


def _uses(entry: Entry, condition: Conditions) -> Iterable[FactUse]:
    when = condition(entry, "when", entry.get("when", str))
    effect = entry.get("effect", str, "")
    if effect not in EFFECTS:
        entry.wrong("effect", f"is {effect}", f"one of {', '.join(EFFECTS)}")
    text = entry.get("text", str, "")
    about = entry.get("about", (str, list), "")
    subjects = (about,) if isinstance(about, str) else entry.words("about")
    entry.get("fact", str)
    entry.close()
    return [FactUse(entry.name, subject, effect, when, text, entry.file) for subject in subjects]


def read_facts(file: Entry) -> dict[str, Fact]:
    """Fact id -> its row of the evidence table."""
    found = {}
    for name, data in file.get("facts", dict, {}).items():
        entry = Entry(data, file.file, str(name), file.mistakes)
        texts = {key: str(entry.get(key, (str, int, float), "", optional=True)) for key in _FACT_TEXTS}
        found[str(name)] = Fact(id=str(name), **texts)
        entry.close()
    file.close()
    return found


def read_not_wired(file: Entry) -> dict[str, str]:
    """Fact id -> why no rule of the pack uses it."""
    found = {}
    for name, reason in file.get("facts", dict, {}).items():
        if not isinstance(reason, str) or not reason.strip():
            Entry({}, file.file, str(name), file.mistakes).wrong("reason", f"is {reason!r}", "say why in one sentence")
        found[str(name)] = str(reason)
    file.close()
    return found


def read_baselines(file: Entry, condition: Conditions) -> tuple[Baseline, ...]:
    """The functions of which it matters whether a loss is usual for this person or new."""
    found = []
    for entry in file.entries("functions", "function"):
        found.append(
            Baseline(
                id=entry.get("function", str, ""),
                title=entry.get("title", str, ""),
                usual=condition(entry, "usual", entry.get("usual", str)),
                new=condition(entry, "new", entry.get("new", str)),
                may=_saying(entry, "may"),
                never=_saying(entry, "never"),
            )
        )
        entry.close()
    file.close()
    return tuple(found)


def _saying(entry: Entry, key: str) -> Saying:
    data: Mapping[str, object] = entry.get(key, dict, {})
    part = Entry(data, entry.file, f"{entry.name}.{key}", entry.mistakes)
    said = Saying(part.get("text", str, ""), part.words("facts"))
    part.close()
    return said


_FACT_TEXTS = ("number", "source", "address", "grade", "basis", "drug", "about", "effect")
