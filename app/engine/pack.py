"""A guideline pack once read: frozen objects, nothing about where it lay on disk."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from app.engine.claims import Claim
from app.engine.condition import Condition, literals
from app.engine.diagram import Diagrams
from app.engine.domain import Domain

QuestionType = Literal["bool", "int", "number", "choice", "set"]
Value = bool | int | float | str | tuple[str, ...]
"""A known answer. A set is a sorted-by-declaration tuple of its members' ids."""


@dataclass(frozen=True)
class Choice:
    """One value of a choice or set question: its id and its words."""

    id: str
    text: str


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
    """Questions that are asked together in one box; `none_of_these` lets one key answer all with no."""

    id: str
    title: str
    questions: tuple[str, ...]
    none_of_these: bool = False


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


@dataclass(frozen=True)
class Statement:
    """One of the source's 38 statements, with the line it stands on and the source's own words."""

    id: str
    line: int
    kind: str
    refs: tuple[int, ...]
    source: str
    strength: str | None


@dataclass(frozen=True)
class Fact:
    """A sourced safety fact of the evidence table."""

    id: str
    drug: str
    about: str
    number: str
    source: str
    address: str
    grade: str
    basis: str
    effect: str
    """What the table says it does: an effect of a use, `alert`, or `see action`."""


@dataclass(frozen=True)
class FactUse:
    """What one fact does to one subject while `when` holds: a medicine, a measure, or one statement by its id."""

    fact: str
    subject: str
    effect: str
    when: Condition
    text: str
    file: str

    @property
    def personal(self) -> bool:
        """Whether it turns on an answer; a fact that is true of everybody only adds its line."""
        return bool(self.when.fields)


@dataclass(frozen=True)
class Row:
    """A row of a decision list: this outcome, when its condition holds and no row above did."""

    outcome: object
    when: Condition
    origin: str = ""
    """The statement or fact that a number comes from."""


@dataclass(frozen=True)
class Rule:
    """How one statement gets its status: a decision list in which each status stands once."""

    statement: str
    rows: tuple[Row, ...]
    subject: str | None
    routine: bool
    emergency: bool
    assess_first: tuple[str, ...]
    texts: Mapping[str, str]
    """Status -> sentence; the key `""` is the sentence of every status that has none of its own."""

    def text(self, status: str) -> str:
        """The sentence of this statement at this status."""
        return self.texts.get(status) or self.texts[""]


@dataclass(frozen=True)
class ScopeRule:
    """A condition on one answer for the guideline to apply, and what is said when it fails or is open."""

    field: str
    when: Condition
    out: str
    open: str


@dataclass(frozen=True)
class Alert:
    """A fact that makes someone urgent and is none of the 38 statements."""

    fact: str
    urgency: Literal["emergency", "urgent"]
    when: Condition
    text: str


@dataclass(frozen=True)
class Column:
    """One number of a regimen, as a decision list over its possible values, the decisive one first."""

    name: str
    rows: tuple[Row, ...]
    less: str | None = None
    """A derived answer that is taken off the number, e.g. the days already used."""


@dataclass(frozen=True)
class Medicine:
    """One of the seven medicines: its statement and the regimen as columns of numbers."""

    id: str
    text: str
    statement: str
    columns: tuple[Column, ...]
    notes: tuple[FactUse, ...]
    taken: Mapping[str, str]
    """Question -> value that says that this medicine is taken; of a set, the member."""
    preferred_unless: str | None = None
    preferred: bool = False
    said_with_dose: tuple[str, ...] = ()
    """Facts that no number can say, and that stand with the dose: how it is raised, when it is looked at again."""


@dataclass(frozen=True)
class CardGroup:
    """Statements that say one thing together and are shown as one card."""

    id: str
    statements: tuple[str, ...]
    texts: Mapping[str, str]


@dataclass(frozen=True)
class Reminder:
    """What stands beside the steps of what is urgent, while one statement is."""

    statement: str
    title: str
    text: str
    because: str
    """What its facts say of it."""
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Saying:
    """A sentence and the facts that it comes from."""

    text: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Baseline:
    """A function that MS may have taken already: when its loss is usual, when it is new, and what MS may explain."""

    id: str
    title: str
    usual: Condition
    new: Condition
    may: Saying
    never: Saying


@dataclass(frozen=True)
class Pack:
    """A whole guideline, checked."""

    id: str
    version: str
    title: str
    digest: str
    pages: tuple[Page, ...]
    questions: Mapping[str, Question]
    computed: Mapping[str, Question]
    """Numbers that conditions may test and nobody is asked: worked out of answers (derived.py)."""
    statements: Mapping[str, Statement]
    definitions: Mapping[str, Condition]
    scope: tuple[ScopeRule, ...]
    rules: Mapping[str, Rule]
    facts: Mapping[str, Fact]
    not_wired: Mapping[str, str]
    """Fact -> why nothing here uses it."""
    uses: tuple[FactUse, ...]
    baselines: tuple[Baseline, ...]
    alerts: tuple[Alert, ...]
    medicines: Mapping[str, Medicine]
    groups: tuple[CardGroup, ...]
    reminders: tuple[Reminder, ...]
    claims: tuple[Claim, ...]

    def conditions(self) -> Iterator[Condition]:
        """Every condition that an answer can turn; those of scope are apart."""
        yield from self.acting()
        yield from self.definitions.values()

    def acting(self) -> Iterator[Condition]:
        """Those on which a result turns: of the definitions the two of urgency, as the others act within these."""
        for rule in self.rules.values():
            yield from (row.when for row in rule.rows)
        for medicine in self.medicines.values():
            yield from (row.when for column in medicine.columns for row in column.rows)
        yield from (use.when for use in self.uses)
        yield from (alert.when for alert in self.alerts)
        yield from (self.definitions[level] for level in ("emergency", "urgent"))
        yield from (condition for one in self.baselines for condition in (one.usual, one.new))
        yield from (q.asked_when for q in self.questions.values() if q.asked_when)

    @cached_property
    def measures(self) -> frozenset[str]:
        """What rules are about beside medicines: heat, exercise and the like."""
        return frozenset(r.subject for r in self.rules.values() if r.subject) - self.medicines.keys()

    @cached_property
    def used_facts(self) -> Mapping[str, str]:
        """Fact -> the file that uses it, for every fact that anything in the pack rests on."""
        found = {use.fact: use.file for use in self.uses}
        found |= {alert.fact: "rules.yaml" for alert in self.alerts}
        found |= {fact: "sentences.yaml" for reminder in self.reminders for fact in reminder.facts}
        found |= {fact: "baseline.yaml" for one in self.baselines for say in (one.may, one.never) for fact in say.facts}
        found |= {
            row.origin: "medicines.yaml"
            for medicine in self.medicines.values()
            for column in medicine.columns
            for row in column.rows
            if row.origin not in self.statements
        }
        return found

    @cached_property
    def added(self) -> frozenset[str]:
        """Ids of the questions that the contract does not know, and of the numbers worked out."""
        return frozenset(q.id for q in self.questions.values() if q.added) | frozenset(self.computed)

    @cached_property
    def lowest(self) -> Mapping[str, float]:
        """Lowest value in scope of the fields on which scope turns: question id -> bound."""
        return {
            test.field: float(str(test.values[0]))
            for rule in self.scope
            for test, _ in literals(rule.when.node)
            if test.operator == ">="
        }

    @cached_property
    def red_flags(self) -> frozenset[str]:
        """Ids of the questions on the page red_flags."""
        return frozenset(q.id for q in self.questions.values() if q.page == "red_flags")

    @cached_property
    def fields(self) -> Mapping[str, Question]:
        """All that conditions may test: the questions, then what is worked out of their answers."""
        return {**self.questions, **self.computed}

    @cached_property
    def order(self) -> Mapping[str, int]:
        """Question id -> its place in the intake."""
        return {question: place for place, question in enumerate(self.fields)}

    @cached_property
    def domain(self) -> Domain:
        """The answers as the conditions of the pack and of its claims see them."""
        claimed = (condition for claim in self.claims for condition in claim.conditions)
        return Domain(self.fields, (*self.conditions(), *claimed), self.lowest, self.added)

    @cached_property
    def diagrams(self) -> Diagrams:
        """The diagrams over that domain: made when the pack is checked, and used again by its engine."""
        return Diagrams(self.domain)
