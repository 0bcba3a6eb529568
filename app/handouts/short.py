"""The sheet in one page for those who tire fast or forget: signs to get help for, five lines with pictures, a phone."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from app.errors import UserError
from app.handouts.medicines import SLOTS
from app.handouts.parts import (
    Amount,
    ExerciseRow,
    Letterhead,
    Line,
    MedicineRow,
    Pen,
    Section,
    Sheet,
    Short,
    ShortRow,
)

MOST = 5
_OF_LINE = {"walk_a_little": "walk", "warm_pack": "warm"}
"""The picture of a line of advice, where there is one; else there is a box to tick."""


def shortened(sheet: Sheet, pen: Pen) -> Sheet:
    """The same sheet on one page: nothing is on it that the whole one does not say.

    Raises:
        UserError: it has more medicines than five lines can hold.
    """
    return replace(
        sheet,
        letterhead=Letterhead(sheet.letterhead.left[:1], sheet.letterhead.right[:1]),
        help=replace(sheet.help, lines=sheet.tight.help if sheet.tight else sheet.help.lines),
        todo=(),
        exercises=None,
        lists=(),
        medicines=None,
        again=None,
        usual=None,
        diary=None,
        questions=None,
        short=Short(
            rows=_rows(sheet, pen),
            phone=(*sheet.letterhead.left[:1], *sheet.letterhead.right[:1]),
        ),
    )


def _rows(sheet: Sheet, pen: Pen) -> tuple[ShortRow, ...]:
    """What to do today, the exercise or the warmth, every medicine, when to come back."""
    medicines = [_medicine(row, pen) for row in (sheet.medicines.rows if sheet.medicines else ())]
    again = [_again(sheet.again, pen)] if sheet.again else []
    room = MOST - len(medicines) - len(again)
    if room < 0:
        raise UserError(
            "No short sheet was made.",
            "Its five lines have no room for {n} medicines.",
            "Print the whole sheet.",
            n=len(medicines),
        )
    first = list(islice(_advice(sheet, pen), room))
    return (*first, *medicines, *again)


def _advice(sheet: Sheet, pen: Pen) -> Iterator[ShortRow]:
    """Lines of advice, the most important first: one for today, an exercise, the warmth, then the others."""
    said = [line for section in (*sheet.todo, *sheet.lists) for line in section.lines]
    warm = [line for line in said if _picture(line) == "warm"]
    rest = [line for line in said if line not in warm]
    if sheet.go is None:
        first = rest[:1]
        yield from (_told(line, pen) for line in first)
        if sheet.exercises is not None:
            yield from (_exercise(row) for row in sheet.exercises.rows[:1])
        yield from (_told(line, pen) for line in (*warm, *(line for line in rest if line not in first)))
    else:
        yield from (replace(_told(line, pen), spare=False) for line in said)


def _picture(line: Line) -> str:
    return _OF_LINE.get(line.field.removeprefix("text."), "")


def _told(line: Line, pen: Pen) -> ShortRow:
    picture = _picture(line)
    return ShortRow(picture, pen.line(f"picture_{picture}") if picture else line, (line,), spare=True)


def _exercise(row: ExerciseRow) -> ShortRow:
    """Its name, how often, and when to stop."""
    counted = tuple(amount for amount in row.amounts if amount.number)
    return ShortRow(f"exercises/{row.figures[1]}", row.end, (row.name,), (*counted, row.stop), spare=True)


def _medicine(row: MedicineRow, pen: Pen) -> ShortRow:
    """How much and when, how long to wait, the most in a day, the last day: all that a dose needs."""
    times = tuple(
        Amount(pen.line(time), pen.line("dose", slot.origin, f"dose.{time}", amount=slot.text))
        for time, slot in zip(SLOTS, row.slots, strict=False)
        if slot is not None
    )
    most: tuple[Line | Amount, ...] = row.most
    if row.wait and row.most:
        most = (Amount(pen.line("column_most"), row.most[0]), *row.most[1:])
    until = (Amount(*row.until),) if len(row.until) > 1 else row.until
    head = (row.name, row.amount) if row.amount else (row.name,)
    return ShortRow("pill", pen.line("picture_pill"), head, (*times, *row.how, *row.wait, *most, *until))


def _again(again: Section, pen: Pen) -> ShortRow:
    """The day, or a rule to write it on."""
    alt = pen.line("picture_calendar")
    if again.intro is None:
        return ShortRow("calendar", alt, (again.heading,), blanks=again.blanks)
    return ShortRow("calendar", alt, (), (Amount(again.heading, again.intro),))
