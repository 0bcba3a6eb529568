"""Exercises in words: why one does not fit, and what is still to be set. The window names them as the sheet does."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.engine.pack import Pack, Value
from app.gui.language import language
from app.gui.panel.words import answer_words
from app.handouts.exercises import Chosen, Exercise, LeftOut
from app.handouts.words import words


def text(exercise: Exercise, part: str) -> str:
    """One of the texts of an exercise: name, how, start, end, easier."""
    return words(language()).text(f"{exercise.id}.{part}")


def why_not(pack: Pack, left_out: LeftOut) -> str:
    """The answers for which an exercise is left out."""
    return "; ".join(_answer(pack, name, value) for name, value in left_out.because)


def numbers_open(chosen: Iterable[Chosen]) -> int:
    """How many of these have no dose yet."""
    return sum(one.dose is None for one in chosen)


def state(chosen: Iterable[Chosen], *, signed: bool) -> str:
    """How the choice stands, in a sentence."""
    taken = tuple(chosen)
    tr = QCoreApplication.translate
    if not taken:
        return tr("Exercises", "No exercise is on the sheet.")
    left = numbers_open(taken)
    if not left:
        return tr("Exercises", "All have their numbers.")
    rules = tr("Exercises", "The sheet leaves a line to write them on.")
    if left == len(taken):
        many = (
            tr("Exercises", "Nobody has set how many yet.") if not signed else tr("Exercises", "No numbers were set.")
        )
        return f"{many} {rules}"
    return tr("Exercises", "{n} of {of} have no numbers yet.").format(n=left, of=len(taken)) + f" {rules}"


def _answer(pack: Pack, name: str, value: Value | None) -> str:
    question = pack.questions[name]
    told = QCoreApplication.translate("Exercises", "{question}: {answer}")
    return told.format(question=question.name, answer=answer_words(question, value))
