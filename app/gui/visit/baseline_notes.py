"""The line under a red flag that tells what is usual for this person, so that a yes is said of what is new."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from app.engine.baseline import Function
from app.engine.pack import Pack
from app.gui.pack_words import said
from app.gui.parts.answer import Answer
from app.gui.parts.question_row import QuestionRow

translate = QCoreApplication.translate


class BaselineNotes:
    """Writes the lines of one page.

    Args:
        pack: the guideline, which says what a red flag is about.
        rows: the page's rows by question.
    """

    def __init__(self, pack: Pack, rows: Mapping[str, QuestionRow]) -> None:
        self._about: dict[str, list[str]] = {}
        for one in pack.baselines:
            for field in one.new.fields:
                if field in rows and field in pack.red_flags:
                    self._about.setdefault(field, []).append(one.id)
        self._rows = rows
        self._said: dict[str, str] = {}

    def show(self, functions: Iterable[Function]) -> None:
        """Say it where it has changed."""
        known = {one.id: one for one in functions}
        for question, names in self._about.items():
            row = self._rows[question]
            told = note([known[name] for name in names if name in known], row.value())
            if told != self._said.get(question, ""):
                self._said[question] = told
                row.set_baseline(told)


def note(about: Iterable[Function], answer: Answer) -> str:
    """What is usual, and what that means for the answer given; empty where nothing of it is lost, or nobody knows."""
    usual = [one for one in about if one.usual]
    if not usual:
        return ""
    lost = translate("Page", "Usual before: {names}.").format(names=", ".join(said(one.title).lower() for one in usual))
    if answer is True:
        facts = dict.fromkeys(fact for one in usual for fact in one.never.facts)
        shape = translate("Page", "Marked as new: do not put it down to MS ({facts}).")
        return f"{lost} {shape.format(facts=' '.join(facts))}"
    if answer is False:
        return f"{lost} {translate('Page', 'No worse now.')}"
    return f"{lost} {translate('Page', 'Yes only if it is new or worse.')}"
