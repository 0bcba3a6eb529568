"""A guideline pack once read: frozen objects, nothing about where it lay on disk. Its parts are imported from here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from app.engine.claims import Claim
from app.engine.condition import Condition, literals
from app.engine.diagram import Diagrams
from app.engine.domain import Domain
from app.engine.evidence import Baseline, Fact, FactUse, Reminder, Saying
from app.engine.rules import Alert, CardGroup, Column, Medicine, Row, Rule, ScopeRule, Statement
from app.engine.wizard import Choice, Group, Page, Question, QuestionType, Value

__all__ = [
    "Alert",
    "Baseline",
    "CardGroup",
    "Choice",
    "Column",
    "Fact",
    "FactUse",
    "Group",
    "Medicine",
    "Pack",
    "Page",
    "Question",
    "QuestionType",
    "Reminder",
    "Row",
    "Rule",
    "Saying",
    "ScopeRule",
    "Statement",
    "Value",
]


@dataclass(frozen=True)
class Pack:
    """A whole guideline, checked."""

    id: str
    version: str
    title: str
    digest: str
    files: bytes = field(repr=False)
    """Its files as `files_of` gives them: what the records keep of it."""
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
    def each_visit(self) -> frozenset[str]:
        """Ids of the questions that are asked anew at every visit, whatever the last one had: red flags too (RF08)."""
        return self.red_flags | {q.id for q in self.questions.values() if q.each_visit}

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
