"""An answer as a list or a line says it."""

from PySide6.QtCore import QCoreApplication

from app.engine.pack import Question, Value
from app.gui import units
from app.gui.numbers import number
from app.gui.words import Answers


def answer_words(question: Question, answers: Answers) -> str:
    """An answer in words; the name of the question goes before what would not be understood alone."""
    words = QCoreApplication.translate
    value = answers.get(question.id)
    if value is None:
        told = words("Patient", "Not known")
    elif isinstance(value, bool):
        told = words("Patient", "Yes") if value else words("Patient", "No")
    elif isinstance(value, tuple):
        names = [choice.text for choice in question.choices if choice.id in value]
        told = ", ".join(names[:1] + [_begun_small(name) for name in names[1:]]) or words("Patient", "None")
    elif isinstance(value, str):
        told = next((choice.text for choice in question.choices if choice.id == value), value)
    else:
        told = in_figures(question, value)
    return f"{question.name} {told}" if question.id == "egfr" else told


def in_figures(question: Question, value: float) -> str:
    """A number, and one that is shown in another unit than it is stored in with both."""
    if not units.is_converted(question):
        return number(value)
    shown = f"{number(units.to_shown(question, value))} {units.unit_of(question)}"
    return f"{shown} ({number(value)} {question.unit_text})"


def with_unit(question: Question, value: Value) -> str:
    """A number with its unit."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    told = in_figures(question, value)
    return told if units.is_converted(question) else f"{told} {question.unit_text}".strip()


def _begun_small(words: str) -> str:
    """With a small first letter, but for an abbreviation."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
