"""What is known beside the source: facts, what each does to whom, and what is said from them."""

from dataclasses import dataclass

from app.engine.condition import Condition


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
