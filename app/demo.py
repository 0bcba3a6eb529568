"""The main job without a screen: the sample patient's advice as text, the sheet, a picture of the window."""

import textwrap
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from app.engine.assessment import Assessment
from app.engine.cards import Card, cards
from app.engine.engine import Engine
from app.engine.intake import parse_intake
from app.engine.pack import Pack, Value
from app.engine.read import read_pack
from app.errors import UserError
from app.paths import GUIDELINE, SAMPLE
from app.recommended_sheet import recommended_sheet
from app.terminal import write_whole

WIDTH = 100
WORDS = {
    "urgent": "Urgent",
    "do": "Do",
    "consider": "Consider",
    "ask": "Undecided",
    "blocked": "Blocked",
    "avoid": "Avoid",
    "hold": "On hold",
    "not_now": "Not now",
}


def demonstrate(folder: Path, say: Callable[[str], None], save_picture: Callable[[bytes, Path], None]) -> None:
    """Show the sample patient; the sheet and the picture go into the folder."""
    pack = read_pack(GUIDELINE)
    engine = Engine(pack)
    intake = SAMPLE.read_bytes()
    answers = parse_intake(pack, intake)
    say("\n".join(advice(pack, answers, engine.assess(answers))) + "\n\n")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{folder} cannot be made.", f"{error.strerror}.", "Name another folder.") from error
    write_whole(folder / "sheet.pdf", recommended_sheet(engine, answers, "Sample Patient"))
    say(f"The sheet for the patient: {folder / 'sheet.pdf'}\n")
    save_picture(intake, folder / "window.png")
    say(f"What the window shows:     {folder / 'window.png'}\n")


def advice(pack: Pack, answers: Mapping[str, Value | None], assessment: Assessment) -> Iterator[str]:
    """What the guideline says, as lines of text: the urgency, then the cards by status."""
    known = sum(value is not None for value in answers.values())
    yield f"{pack.title}, version {pack.version}"
    yield f"Sample Patient (invented): {known} of {len(pack.questions)} questions answered"
    yield ""
    yield f"Urgency: {assessment.urgency}"
    for alert in assessment.alerts:
        yield from _wrapped(alert.fact, alert.text)
    yield from assessment.scope_why
    for status, group in groupby(cards(pack, assessment), key=lambda card: card.status):
        yield ""
        yield WORDS[status]
        if status == "not_now":
            yield f"  {sum(1 for _ in group)} that do not apply today"
            continue
        for card in group:
            yield from _card(pack, card)


def _card(pack: Pack, card: Card) -> Iterator[str]:
    yield from _wrapped(", ".join(card.statements), card.text)
    for note in (*card.blocks, *card.cautions):
        yield from _wrapped("", f"{note.fact}: {note.text}")
    if card.missing:
        yield from _wrapped("", "Open: " + ", ".join(pack.questions[field].name for field in card.missing))


def _wrapped(label: str, text: str) -> Iterator[str]:
    yield from textwrap.wrap(text, WIDTH, initial_indent=f"  {label:<14}", subsequent_indent=" " * 16)
