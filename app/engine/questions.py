"""Reads the wizard's pages: what may be asked, in which words, of what type and range."""

from dataclasses import replace

from app.engine.entries import Entry
from app.engine.pack import Choice, Group, Page, Question, Value
from app.engine.parse import Field
from app.engine.wizard import Drawing

TYPES = ("bool", "int", "number", "choice", "set")
Gate = tuple[Entry, str, str]


def read_pages(file: Entry, fields: dict[str, Field]) -> tuple[tuple[Page, ...], dict[str, Question], list[Gate]]:
    """Pages, questions by id and the gates' texts; `fields` is filled for the conditions. The file stays open."""
    questions: dict[str, Question] = {}
    gates: list[Gate] = []
    pages = []
    drawings = file.get("drawings", dict, {}, optional=True)
    for page in file.entries("pages", "page"):
        groups = []
        for group in page.entries("groups", "group"):
            asked = []
            for entry in group.entries("questions", "id"):
                question = _question(entry, page.name, group.name)
                question = replace(question, drawings=_drawings(entry, drawings))
                if question.id in questions:
                    entry.wrong("id", "stands there twice", "an id is for one question")
                gate = entry.get("asked_when", str, None, optional=True)
                if gate is not None:
                    gates.append((entry, question.id, gate))
                entry.close()
                questions[question.id] = question
                fields[question.id] = _field(question)
                asked.append(question.id)
            none = group.get("none_of_these", bool, False, optional=True)
            if none and sum(questions[q].none is not None for q in asked) < min(2, len(asked)):
                group.wrong("none_of_these", "is true", "only where two questions are bools or say what `none` is")
            same = group.get("unchanged", bool, False, optional=True)
            if same and any(questions[q].each_visit for q in asked):
                group.wrong("unchanged", "is true", "only where no question is asked anew at every visit")
            name, title = group.get("group", str, ""), group.get("title", str, "")
            groups.append(Group(name, title, tuple(asked), none, same))
            group.close()
        pages.append(
            Page(page.get("page", str, ""), page.get("title", str, ""), page.get("intro", str, ""), tuple(groups))
        )
        page.close()
    return tuple(pages), questions, gates


def read_computed(file: Entry, fields: dict[str, Field]) -> dict[str, Question]:
    """Numbers that are worked out of answers, by id; `fields` is filled for the conditions."""
    found = {}
    for entry in file.entries("computed", "id"):
        number = _question(entry, "", "")
        if number.type != "number":
            entry.wrong("type", f"is {number.type}", "number")
        if number.id in fields:
            entry.wrong("id", "stands there twice", "an id is for one question")
        entry.close()
        found[number.id] = number
        fields[number.id] = _field(number)
    return found


def _field(question: Question) -> Field:
    return Field(question.id, question.type, question.values, question.low, question.high)


def _question(entry: Entry, page: str, group: str) -> Question:
    kind = entry.get("type", str, "bool")
    if kind not in TYPES:
        entry.wrong("type", f"is {kind}", f"one of {', '.join(TYPES)}")
    values = entry.get("values", dict, {}, optional=kind not in ("choice", "set"))
    for value, text in values.items():
        if not isinstance(value, str) or not isinstance(text, str):
            entry.wrong("values", f"{value!r}: {text!r}", "an id and its words, both text")
    low, high = _range(entry, kind)
    return Question(
        id=entry.get("id", str, ""),
        type=kind,
        text=entry.get("text", str, ""),
        page=page,
        group=group,
        hint=entry.get("hint", str, "", optional=True),
        help=entry.get("help", str, "").strip(),
        short=entry.get("short", str, "", optional=True),
        choices=tuple(Choice(str(value), str(text)) for value, text in values.items()),
        unit=entry.get("unit", str, "", optional=True),
        unit_text=entry.get("unit_text", str, "", optional=True),
        low=low,
        high=high,
        added=entry.get("added", bool, False, optional=True),
        each_visit=entry.get("each_visit", bool, False, optional=True),
        ends=_ends(entry, kind, (low, high)),
        none=_none(entry, kind, tuple(values), (low, high)),
    )


def _none(entry: Entry, kind: str, values: tuple[str, ...], bounds: tuple[float | None, float | None]) -> Value | None:
    """What "none of these" answers: no, unless a yes/no question stays open then, and elsewhere what it says itself."""
    if kind == "bool":
        return None if entry.get("stays_open", bool, False, optional=True) else False
    if kind == "choice":
        told: str = entry.get("none", str, "", optional=True)
        if told and told not in values:
            entry.wrong("none", f"is {told}", "one of its values")
        return told or None
    zero: int | None = entry.get("none", int, None, optional=True)
    if zero is not None and (zero != 0 or bounds[0] != 0):
        entry.wrong("none", f"is {zero}", "0, of a number whose range begins with it")
    return zero


def _drawings(entry: Entry, known: dict[str, str]) -> tuple[Drawing, ...]:
    """What the help shows, with its words."""
    names = entry.get("drawings", list, [], optional=True)
    for name in names:
        if name not in known:
            entry.wrong(
                "drawings", f"is {name}", f"one of {', '.join(known) or 'the file’s own drawings: it has none'}"
            )
    return tuple(Drawing(name, str(known[name])) for name in names if name in known)


def _ends(entry: Entry, kind: str, bounds: tuple[float | None, float | None]) -> tuple[str, ...]:
    ends = entry.get("ends", list, [], optional=True)
    if ends and (len(ends) != 2 or (kind, bounds) != ("int", (0, 10)) or not all(isinstance(e, str) for e in ends)):
        entry.wrong("ends", f"is {ends}", "the words of 0 and of 10, of a score only")
        return ()
    return tuple(str(end) for end in ends)


def _range(entry: Entry, kind: str) -> tuple[float | None, float | None]:
    bounds = entry.get("range", list, None, optional=kind not in ("int", "number"))
    if bounds is None:
        return None, None
    if len(bounds) != 2 or not all(isinstance(b, int | float) for b in bounds) or bounds[0] >= bounds[1]:
        entry.wrong("range", f"is {bounds}", "[lowest, highest]")
        return 0, 1
    return bounds[0], bounds[1]
