"""The regimens as tables, each number with its condition and where it comes from; and what is new or usual."""

from collections.abc import Iterator

from app.engine.condition import ALWAYS
from app.engine.in_words import Wording, small
from app.engine.pack import Column, Medicine, Pack, Saying
from app.handouts.guideline.blocks import Block, Heading, Item, Listing, Paragraph, Run, Table, plain, strong
from app.handouts.guideline.facts import boxes, held, shown_by_use
from app.handouts.guideline.names import COLUMNS, EFFECTS

_WIDTHS = (30, 9, 50, 11)


def medicines(pack: Pack, wording: Wording) -> Iterator[Block]:
    """Every medicine with its regimen."""
    yield Heading(1, "The medicines", new_page=True)
    yield Paragraph(
        plain(
            "Each number is read from the top: the first row whose condition is true gives it. Where several ceilings "
            "apply, the lowest wins. While an answer that a number turns on is open, no regimen is given."
        )
    )
    for medicine in pack.medicines.values():
        yield from _medicine(pack, wording, medicine)


def baselines(pack: Pack, wording: Wording) -> Iterator[Block]:
    """New against usual, function by function: what MS may explain and what it never may."""
    if not pack.baselines:
        return
    yield Heading(1, "New or usual?")
    yield Paragraph(plain("What MS may have taken already never explains a loss that is new."))
    shown = shown_by_use(pack)
    for one in pack.baselines:
        yield Heading(2, one.title)
        conditions = (("Usual", one.usual), ("New", one.new))
        says = (("MS may explain it", one.may), ("MS never explains it", one.never))
        ways = ((name, *held(wording.say(condition.node))) for name, condition in conditions)
        points = [Item((strong(name), Run(f" when {line}.")), parts) for name, line, parts in ways]
        yield Listing((*points, *(_saying(name, saying) for name, saying in says)))
        yield from boxes(pack, (fact for saying in (one.may, one.never) for fact in saying.facts if fact not in shown))


def _saying(name: str, saying: Saying) -> Item:
    return Item((strong(f"{name}:"), Run(f" {saying.text} ({', '.join(saying.facts) or 'no fact'})")))


def _medicine(pack: Pack, wording: Wording, medicine: Medicine) -> Iterator[Block]:
    yield Heading(2, medicine.text)
    yield Paragraph(plain(f"Statement {medicine.statement}. It counts as taken now with {_taken(pack, medicine)}."))
    if medicine.preferred or medicine.preferred_unless:
        yield Paragraph(plain(_preferred(medicine)))
    rows = tuple(row for column in medicine.columns for row in _rows(pack, wording, column))
    yield Table(("Number", "Value", "When", "From"), _WIDTHS, rows)
    notes = ", ".join(dict.fromkeys(note.fact for note in medicine.notes))
    if notes:
        yield Paragraph(plain(f"{EFFECTS['adjust']}: {notes}; these facts stand with {medicine.statement}."))
    origins = (str(row.origin) for column in medicine.columns for row in column.rows)
    shown = shown_by_use(pack)
    yield from boxes(pack, (fact for fact in origins if fact not in shown and fact not in pack.statements))


def _rows(pack: Pack, wording: Wording, column: Column) -> Iterator[tuple[str, ...]]:
    name = COLUMNS[column.name]
    for place, row in enumerate(column.rows):
        always = row.when.node == ALWAYS
        when = ("always" if place == 0 else "otherwise") if always else wording.say(row.when.node).line
        yield name, f"{float(str(row.outcome)):,g}", when, row.origin
    if column.less:
        used = pack.questions[column.less].name if column.less in pack.questions else column.less.replace("_", " ")
        yield name, "less", f"what has been used already: {small(used)}", ""


def _taken(pack: Pack, medicine: Medicine) -> str:
    said = []
    for field, value in medicine.taken.items():
        question = pack.questions[field]
        words = next(choice.text for choice in question.choices if choice.id == value)
        said.append(f"{small(question.name)}: {small(words)}")
    return "; or ".join(said)


def _preferred(medicine: Medicine) -> str:
    if medicine.preferred_unless:
        return f"Preferred where it is an option and {medicine.preferred_unless} is blocked or not now."
    return "Preferred where it is an option."
