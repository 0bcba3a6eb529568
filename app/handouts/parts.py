"""What a sheet is made of: frozen parts whose every text is a line that knows where it came from."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from typing import Literal

from app.handouts.options import Paper, Size
from app.handouts.words import Words


@dataclass(frozen=True)
class Line:
    """One text on paper, what it rests on (statements, facts, answers), and the field that it came from."""

    text: str
    origin: tuple[str, ...]
    field: str
    beside: str = ""
    """The same in the second language of the sheet, where that says it in other letters."""
    was: str = ""
    """What stood here before a clinician reworded it."""


@dataclass(frozen=True)
class Section:
    """A headed list of lines; `blanks` are labels with a rule to write on."""

    id: str
    heading: Line
    intro: Line | None = None
    lines: tuple[Line, ...] = ()
    blanks: tuple[Line, ...] = ()
    closing: Line | None = None


@dataclass(frozen=True)
class MedicineRow:
    """One accepted medicine. `slots` has a number per time of day, or none of them where `amount` says it all."""

    medicine: str
    name: Line
    about: tuple[Line, ...]
    amount: Line | None
    slots: tuple[Line | None, ...]
    unit: Line
    how: tuple[Line, ...]
    most: tuple[Line, ...]
    wait: tuple[Line, ...]
    until: tuple[Line, ...]
    notes: tuple[Line, ...]


@dataclass(frozen=True)
class MedicineTable:
    """The medicines that were accepted, and the words of the table's head."""

    heading: Line
    intro: Line
    columns: tuple[Line, ...]
    rows: tuple[MedicineRow, ...]


@dataclass(frozen=True)
class Amount:
    """What is counted, and how much of it; a rule to write on where nobody has said it."""

    label: Line
    number: Line | None


@dataclass(frozen=True)
class ExerciseRow:
    """One exercise. `figures` are the names of its two pictures, `start` and `end` their words, `height` in units."""

    exercise: str
    number: Line
    name: Line
    how: Line
    start: Line
    end: Line
    figures: tuple[str, str]
    height: int
    amounts: tuple[Amount, ...]
    easier: Line
    stop: Line


@dataclass(frozen=True)
class ExerciseList:
    """The chosen exercises; `start` and `end` stand under the pictures."""

    heading: Line
    notes: tuple[Line, ...]
    start: Line
    end: Line
    rows: tuple[ExerciseRow, ...]


@dataclass(frozen=True)
class Diary:
    """Seven days to write the pain of each evening in."""

    heading: Line
    intro: Line
    days: tuple[Line, ...]


@dataclass(frozen=True)
class Letterhead:
    """The clinic, left and right; empty where nothing of it is known."""

    left: tuple[Line, ...]
    right: tuple[Line, ...]


@dataclass(frozen=True)
class ShortRow:
    """One of the few things on a short sheet: a picture with its words, what it is, the rest of it."""

    picture: str
    alt: Line
    head: tuple[Line, ...]
    rest: tuple[Line | Amount, ...] = ()
    blanks: tuple[Line, ...] = ()
    spare: bool = False
    """Whether a page with no room left can do without it."""


@dataclass(frozen=True)
class Short:
    """What a sheet of one page has instead of its sections."""

    rows: tuple[ShortRow, ...]
    phone: tuple[Line, ...]


@dataclass(frozen=True)
class Tight:
    """What a first page says instead that has no room for more: the name at its foot, the same signs in fewer words."""

    title: Line
    help: tuple[Line, ...]


@dataclass(frozen=True)
class NotApplied:
    """An edit that the sheet has no place for any more: what it was to do, where, and its words."""

    kind: Literal["reword", "leave out", "reorder", "add"]
    address: str
    text: str = ""


@dataclass(frozen=True)
class Tongue:
    """A language and which way it runs."""

    language: str
    direction: Literal["ltr", "rtl"]


@dataclass(frozen=True)
class Sheet:
    """One handout, ready to be set: what is accepted, in one language, in the order of the page."""

    language: str
    direction: Literal["ltr", "rtl"]
    day: date
    letterhead: Letterhead
    title: Line
    dateline: Line
    draft: Line | None
    draft_mark: Line | None
    message: Line | None
    go: Section | None
    why: Section | None
    help: Section
    todo: tuple[Section, ...]
    exercises: ExerciseList | None
    lists: tuple[Section, ...]
    medicines: MedicineTable | None
    again: Section | None
    usual: Section | None
    diary: Diary | None
    questions: Section | None
    footer: Line
    page_count: Line
    pictures: tuple[Line, ...]
    tight: Tight | None = None
    unreviewed: Line | None = None
    short: Short | None = None
    second: Tongue | None = None
    logo: str = ""
    """The clinic's own picture as SVG; its words are the clinic's name."""
    size: Size = 12
    paper: Paper = "a4"
    not_applied: tuple[NotApplied, ...] = ()
    sample: str = ""
    """What each page says of a patient who is nobody."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every text of the sheet in the order of its parts, each with its origin."""
        return tuple(lines_of(replace(self, tight=None)))


@dataclass(frozen=True)
class Pen:
    """Writes lines in one language."""

    words: Words

    def line(self, key: str, origin: tuple[str, ...] = (), field: str = "", **values: str) -> Line:
        """A line of the language file; `field` names what its values came from, where they are a person's."""
        return Line(self.words.text(key, **values), origin, field or f"text.{key}")


def own(text: str, field: str, origin: tuple[str, ...] = ()) -> tuple[Line, ...]:
    """Somebody's own words as they are, in one line; nothing where they wrote nothing."""
    clean = " ".join(text.split())
    return (Line(clean, origin, field),) if clean else ()


def lines_of(part: object) -> Iterator[Line]:
    """Every line of a part, in its order."""
    if isinstance(part, Line):
        yield part
    elif isinstance(part, tuple):
        for member in part:
            yield from lines_of(member)
    elif is_dataclass(part):
        for field in fields(part):
            yield from lines_of(getattr(part, field.name))
