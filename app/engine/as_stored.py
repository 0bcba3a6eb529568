"""A guideline that has words for all that was stored of a visit, where the one of then is not in the records."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.engine.assessment import Assessment, MedicineResult, Reason, Result
from app.engine.pack import Choice, Medicine, Pack, Question, QuestionType, Rule, Statement, Value


def as_stored(pack: Pack, assessment: Assessment, answers: Mapping[str, Value | None]) -> Pack:
    """Today's guideline, saying what was said then: the stored sentences, each by itself, as no card joins them.

    What it does not know any more has its id for a name, so that nothing that was stored is left out.
    """
    statements, rules = dict(pack.statements), dict(pack.rules)
    for name, result in assessment.statements.items():
        statements.setdefault(name, Statement(name, 0, "context", result.refs, result.text, result.strength))
        rule = rules.get(name) or Rule(name, (), None, False, False, (), {})
        rules[name] = replace(rule, texts={**rule.texts, "": result.text, result.status: result.text})
    medicines = dict(pack.medicines)
    for name, medicine in assessment.medicines.items():
        medicines.setdefault(name, Medicine(name, name, medicine.statement, (), (), {}))
    return replace(
        pack,
        questions=_questions(pack, assessment, answers),
        statements=statements,
        rules=rules,
        medicines=medicines,
        groups=(),
    )


def _questions(pack: Pack, assessment: Assessment, answers: Mapping[str, Value | None]) -> dict[str, Question]:
    found = dict(pack.questions)
    said: list[tuple[str, object]] = [(reason.field, reason.value) for reason in _reasons(assessment)]
    said += [(name, value) for name, value in answers.items() if name in found]
    open_ones = (name for result in assessment.statements.values() for name in result.missing)
    for name, value in (*said, *((name, True) for name in (*assessment.questions, *open_ones))):
        if name not in pack.fields:
            found.setdefault(name, Question(name, _type(value), name, "", "", short=name, added=True))
        if name in found:
            found[name] = _with_choices(found[name], value)
    return found


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
        case bool():
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
