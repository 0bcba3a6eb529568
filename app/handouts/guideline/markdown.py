"""The document as Markdown that also reads well as plain text."""

import re
from collections.abc import Iterator

from app.handouts.guideline.blocks import (
    Blanks,
    Block,
    Document,
    FactBox,
    Heading,
    Item,
    Listing,
    Paragraph,
    Run,
    Runs,
    Table,
)

_SPECIAL = re.compile(r"[\\`*\[\]<]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
"""What Markdown would read; an underline inside a word is none of it."""
_LINE_START = re.compile(r"^(\d+)([.)])(?=\s)|^([#+>-])(?=\s|>)")
_INDENT = "  "
_LINE = "_" * 40


def markdown(document: Document) -> str:
    """The whole document."""
    parts = ("\n".join(_block(block)) for block in document.blocks)
    return "\n\n".join([f"# {_escaped(document.title)}", *parts, f"*{_escaped(document.foot)}*"]) + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(level=level, text=text):
            yield f"#{'#' * level} {_escaped(text)}"
        case Paragraph(runs=runs, quoted=quoted):
            yield ("> " if quoted else "") + _words(runs)
        case Listing(items=items):
            for item in items:
                yield from _item(item, "")
        case FactBox(head=head, does=does, source=source):
            yield from _item(Item(head, (*does, Item(source))), "")
        case Table():
            yield from _table(block)
        case Blanks(ticks=ticks, labels=labels, lines=lines):
            yield from (f"- [ ] {_escaped(tick)}" for tick in ticks)
            for label in (*labels, *[""] * lines):
                yield ""
                yield f"{_escaped(label)}: {_LINE}".removeprefix(": ")


def _item(item: Item, indent: str) -> Iterator[str]:
    yield f"{indent}- {_words(item.runs)}"
    for below in item.items:
        yield from _item(below, indent + _INDENT)


def _table(table: Table) -> Iterator[str]:
    for row in (table.columns, ("---",) * len(table.columns), *table.rows):
        cells = row if row and row[0] == "---" else tuple(_escaped(cell).replace("|", "\\|") for cell in row)
        yield f"| {' | '.join(cells)} |"


def _words(runs: Runs) -> str:
    said = "".join(map(_run, runs))
    return _LINE_START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", said)


def _run(run: Run) -> str:
    if run.address:
        return f"<{run.address}>" if re.fullmatch(r"https?://[^\s<>]+", run.address) else _escaped(run.text)
    if not run.bold or not run.text.strip():
        return _escaped(run.text)
    # The stars stand at the words, since beside a space they would be stars.
    start = run.text[: len(run.text) - len(run.text.lstrip())]
    end = run.text[len(run.text.rstrip()) :]
    return f"{start}**{_escaped(run.text.strip())}**{end}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text.replace("\n", " "))
