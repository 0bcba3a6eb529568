"""Answers for which something is said on paper, or not: `only` and `unless` of the resource files."""

from collections.abc import Mapping

from app.engine.pack import Value

Wanted = Mapping[str, tuple[object, ...]]
"""Questions, and of each the answers that count; one of them all is enough."""


def wanted_answers(row: Mapping[str, list[object]] | None) -> Wanted | None:
    """Questions and answers as a resource file gives them."""
    return None if row is None else {question: tuple(values) for question, values in row.items()}


def given(wanted: Wanted, answers: Mapping[str, Value | None]) -> bool:
    """Whether one of the wanted answers was given; a set gives each of its members."""
    return any(members_given(question, values, answers) for question, values in wanted.items())


def members_given(question: str, values: tuple[object, ...], answers: Mapping[str, Value | None]) -> tuple[Value, ...]:
    """Which of these values were answered to one question."""
    answer = answers.get(question)
    members = answer if isinstance(answer, tuple) else (answer,)
    return tuple(member for member in members if member is not None and member in values)
