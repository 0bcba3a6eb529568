"""What is asked: questions, together in groups, on the pages of a wizard."""

from dataclasses import dataclass, replace
from typing import Literal

from app.engine.condition import Condition

QuestionType = Literal["bool", "int", "number", "choice", "set"]
Value = bool | int | float | str | tuple[str, ...]
"""A known answer. A set is a sorted-by-declaration tuple of its members' ids."""


@dataclass(frozen=True)
class Choice:
    """One value of a choice or set question: its id and its words."""

    id: str
    text: str


@dataclass(frozen=True)
class Drawing:
    """A drawing of how to examine: its file's name without ending, and what is to be seen in it, in words."""

    id: str
    words: str


@dataclass(frozen=True)
class Question:
    """One answer that the guideline may ask for; `id` is its name everywhere."""

    id: str
    type: QuestionType
    text: str
    page: str
    group: str
    hint: str = ""
    help: str = ""
    short: str = ""
    choices: tuple[Choice, ...] = ()
    unit: str = ""
    unit_text: str = ""
    low: float | None = None
    high: float | None = None
    asked_when: Condition | None = None
    added: bool = False
    """Not one of the contract's: while it is open it acts as "no" and nothing waits for it."""
    each_visit: bool = False
    """Asked anew at every visit: what the last one had is never offered."""
    ends: tuple[str, ...] = ()
    """What the two ends of a score mean, where they have words of their own."""
    drawings: tuple[Drawing, ...] = ()
    """What the help shows."""
    none: Value | None = None
    """What "none of these" answers here; a question without it stays open then."""

    def gated_by(self, condition: Condition | None) -> "Question":
        """The same question, asked only while the condition holds."""
        return replace(self, asked_when=condition)

    @property
    def values(self) -> tuple[str, ...]:
        """The ids of a choice's or set's values."""
        return tuple(choice.id for choice in self.choices)

    @property
    def name(self) -> str:
        """The shortest words that still name the question, for reasons and lists."""
        return self.short or self.text


@dataclass(frozen=True)
class Group:
    """Questions that are asked together in one box; `none_of_these` lets one key answer each with its `none`.

    `unchanged` lets one key answer all as the last visit had them.
    """

    id: str
    title: str
    questions: tuple[str, ...]
    none_of_these: bool = False
    unchanged: bool = False


@dataclass(frozen=True)
class Page:
    """One page of the wizard."""

    id: str
    title: str
    intro: str
    groups: tuple[Group, ...]

    @property
    def questions(self) -> tuple[str, ...]:
        """Ids of the page's questions, in order."""
        return tuple(question for group in self.groups for question in group.questions)
