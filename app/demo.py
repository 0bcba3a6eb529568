"""The main job without a screen: the sample patient's advice as text, the sheet, a picture of the window."""

import textwrap
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from app.engine.assessment import Assessment, Regimen
from app.engine.cards import Card, cards
from app.engine.engine import Engine
from app.engine.intake import parse_intake
from app.engine.pack import Pack, Value
from app.engine.read import read_pack
from app.errors import UserError
from app.handouts.clinician.copy_words import voice
from app.paths import GUIDELINE, SAMPLE
from app.recommended_sheet import recommended_sheet
from app.terminal import write_whole

WIDTH = 100


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
        raise UserError(
            "{file} cannot be made.", "{reason}.", "Name another folder.", file=folder, reason=error.strerror
        ) from error
    write_whole(folder / "sheet.pdf", recommended_sheet(engine, answers, "Sample Patient"))
    say(f"The sheet for the patient: {folder / 'sheet.pdf'}\n")
    save_picture(intake, folder / "window.png")
    say(f"What the window shows:     {folder / 'window.png'}\n")


def advice(pack: Pack, answers: Mapping[str, Value | None], assessment: Assessment) -> Iterator[str]:
    """What the guideline says, as lines of text: the urgency, then the cards by status."""
    known = sum(value is not None for value in answers.values())
    yield f"{pack.title}, guideline version {pack.version}"
    yield f"Sample Patient, who is invented: {known} answers, {len(answers) - known} not known"
    yield ""
    yield f"Urgency: {assessment.urgency}"
    yield from assessment.scope_why
    for status, group in groupby(cards(pack, assessment), key=lambda card: card.status):
        yield ""
        yield voice()(f"status_{status}")
        if status == "not_now":
            yield f"  {sum(1 for _ in group)} that do not apply today"
            continue
        for card in group:
            yield from _card(pack, card, assessment)


def _card(pack: Pack, card: Card, assessment: Assessment) -> Iterator[str]:
    """The sentence, the dose, what of this person speaks against it, and what is still open."""
    yield from textwrap.wrap(
        f"{card.text} ({', '.join(card.statements) or card.id})", WIDTH, initial_indent="  ", subsequent_indent="    "
    )
    notes = [f"{note.fact}: {note.text}" for note in (*card.blocks, *card.cautions) if note.because]
    if card.medicine and (regimen := assessment.medicines[card.medicine].regimen):
        notes.insert(0, _dose(regimen))
    if card.missing:
        notes.append("Open: " + ", ".join(pack.questions[field].name for field in card.missing))
    for note in notes:
        yield from textwrap.wrap(note, WIDTH, initial_indent="    - ", subsequent_indent="      ")


def _dose(regimen: Regimen) -> str:
    least, most = regimen.every_h
    hours = f"{least:g}" if least == most else f"{least:g}\u2013{most:g}"
    days = "" if regimen.max_days is None else f", for {regimen.max_days:g} days at most"
    start = f"start {regimen.start_mg:,g} mg, then " if regimen.start_mg < regimen.dose_mg else ""
    return f"{start}{regimen.dose_mg:,g} mg every {hours} h, {regimen.max_daily_mg:,g} mg a day at most{days}"
