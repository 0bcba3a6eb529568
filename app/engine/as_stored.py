"""A guideline that has words for all that was stored of a visit, where the one of then is not in the records."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.engine.assessment import Assessment, MedicineResult, Reason, Result
from app.engine.pack import Choice, Group, Medicine, Pack, Page, Question, QuestionType, Rule, Statement, Value

THEN = "asked_then"
"""The page for what today's guideline does not ask."""


def as_stored(pack: Pack, assessment: Assessment, answers: Mapping[str, Value | None]) -> Pack:
    """Today's guideline, saying what was said then: the stored sentences, each by itself, as no card joins them.

    What it does not know any more has its id for a name, so that nothing that was stored is left out.
    """
    statements, rules = dict(pack.statements), dict(pack.rules)
    for name, result in assessment.statements.items():
        statements.setdefault(name, Statement(name, 0, "context", result.refs, result.text, result.strength))
        rule = rules.get(name) or Rule(name, (), None, False, False, (), {})
        rules[name] = replace(rule, texts={**rule.texts, "": result.text, result.status: result.text})
    questions = _questions(pack, assessment, answers)
    medicines = dict(pack.medicines)
    for name, medicine in assessment.medicines.items():
        medicines.setdefault(name, Medicine(name, name, medicine.statement, (), (), {}))
    said = json.dumps([pack.digest, assessment.as_json(), sorted(answers)], sort_keys=True)
    return replace(
        pack,
        digest=hashlib.sha256(said.encode()).hexdigest(),
        pages=_pages(pack, questions, answers),
        questions=questions,
        statements=statements,
        rules=rules,
        medicines=medicines,
        groups=(),
    )


def _questions(pack: Pack, assessment: Assessment, answers: Mapping[str, Value | None]) -> dict[str, Question]:
    found = dict(pack.questions)
    said: list[tuple[str, object]] = [(reason.field, reason.value) for reason in _reasons(assessment)]
    open_ones = (name for result in assessment.statements.values() for name in result.missing)
    for name, value in (*answers.items(), *said, *((name, None) for name in (*assessment.questions, *open_ones))):
        if name not in pack.fields:
            found.setdefault(name, _unknown(name, value))
        if name in found:
            found[name] = _with_choices(found[name], value)
    return found


def _unknown(name: str, value: object) -> Question:
    """A question by its id, which takes the answer that it was given."""
    number = value if isinstance(value, int | float) and not isinstance(value, bool) else None
    return Question(name, _type(value), name, THEN, THEN, short=name, low=number, high=number, added=True)


def _pages(pack: Pack, questions: Mapping[str, Question], answers: Mapping[str, Value | None]) -> tuple[Page, ...]:
    """Today's pages, and one for the answers that have no place on them."""
    others = tuple(name for name in questions if name in answers and name not in pack.questions)
    last = Page(THEN, "Asked then", "Today’s guideline does not ask this any more.", (Group(THEN, "", others),))
    return (*pack.pages, last) if others else pack.pages


def _reasons(assessment: Assessment) -> Iterable[Reason]:
    for alert in assessment.alerts:
        yield from alert.because
    results: list[Result | MedicineResult] = [*assessment.statements.values(), *assessment.medicines.values()]
    for result in results:
        yield from result.because
        for note in (*result.blocks, *result.cautions):
            yield from note.because


def _type(value: object) -> QuestionType:
    match value:
        case bool() | None:
            return "bool"
        case int() | float():
            return "number"
        case str():
            return "choice"
        case _:
            return "set"


def _with_choices(question: Question, value: object) -> Question:
    """With a name for each value that is not one of its own any more."""
    if question.type not in ("choice", "set"):
        return question
    values = [value] if isinstance(value, str) else list(value) if isinstance(value, list | tuple) else []
    new = [str(one) for one in values if str(one) not in question.values]
    return replace(question, choices=(*question.choices, *(Choice(one, one) for one in new))) if new else question
