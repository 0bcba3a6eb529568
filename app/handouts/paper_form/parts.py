"""What a paper form is made of: frozen parts whose every text is a line."""

from dataclasses import dataclass

from app.engine.pack import QuestionType
from app.handouts.parts import Letterhead, Line, lines_of


@dataclass(frozen=True)
class Act:
    """What is done at once. `mark` stands beside each red flag that calls for it, `also` says what else does."""

    mark: Line
    text: Line
    ids: Line
    also: tuple[Line, ...]
    emergency: bool


@dataclass(frozen=True)
class Ask:
    """One question. `unit` and `within` belong to a number, `ends` to a score, `marks` to a red flag."""

    id: str
    type: QuestionType
    score: bool
    text: Line
    hint: Line
    only_if: Line | None
    choices: tuple[Line, ...]
    unit: Line | None
    within: Line | None
    ends: tuple[Line, ...]
    marks: Line


@dataclass(frozen=True)
class AskGroup:
    """Questions that are asked together; `none` is the one tick that answers all of them with no."""

    title: Line
    none: Line | None
    asks: tuple[Ask, ...]


@dataclass(frozen=True)
class FormPage:
    """A page of the wizard."""

    id: str
    title: Line
    intro: Line
    groups: tuple[AskGroup, ...]


@dataclass(frozen=True)
class FormWords:
    """The words of the form that are the same for every question."""

    yes: Line
    no: Line
    unknown: Line
    none: Line
    if_yes: Line
    only_if: Line
    notes: Line
    page: Line


@dataclass(frozen=True)
class PaperForm:
    """The whole form, ready to be set."""

    letterhead: Letterhead
    title: Line
    purpose: Line
    blanks: tuple[Line, ...]
    """What is written by hand at the head: who it is, and when the visit is held."""
    rule: Line
    rule_lines: tuple[Line, ...]
    acts: tuple[Act, ...]
    means: tuple[Line, ...]
    """What a name in an act's conditions stands for."""
    flags: FormPage
    pages: tuple[FormPage, ...]
    words: FormWords
    closing: tuple[Line, ...]
    """Headings at the end, each with room to write."""
    signature: Line
    typed: tuple[Line, ...]
    person: tuple[Line, ...]
    """What is written at the foot of each sheet, in case they come apart."""
    footer: Line

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every text, in the order of its parts."""
        return tuple(lines_of(self))
