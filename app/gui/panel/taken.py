"""What is taken now and ruled out: it stands before all advice, since nothing that is begun matters more."""

from PySide6.QtCore import QCoreApplication

from app.engine.assessment import FactNote
from app.engine.taken import RuledOut
from app.gui.pack_words import said
from app.gui.panel import words
from app.gui.panel.case import Case
from app.gui.panel.facts import FactLine, standing
from app.gui.panel.items import Facts, Item
from app.gui.panel.medicine import taken_name
from app.gui.panel.run import Run

translate = QCoreApplication.translate


def rows(case: Case) -> list[Item]:
    """One box with a line for each; none where nothing that is taken is ruled out."""
    lines = [_medicine(case, one) for one in case.ruled_out] + [_fact(case, note) for note in case.said_first]
    return [Facts("taken", tuple(lines), 0, title=translate("Panel", "Taken now, and ruled out"))] if lines else []


def _medicine(case: Case, one: RuledOut) -> FactLine:
    """Its name, what rules it out, how it is stopped, and the other facts that say so."""
    shape = translate("Panel", "ruled out by {reasons}.")
    runs = [
        Run(f"{taken_name(case.pack, one.medicine)}: ", bold=True),
        Run(shape.format(reasons=words.blocker_words(case.pack, one.notes)) + " "),
        *(Run(f"{text} ") for text in _stopping(case, one.medicine)),
    ]
    others = ", ".join(dict.fromkeys(note.fact for note in one.notes[1:]))
    if others:
        runs.append(Run(translate("Panel", "Also {facts}.").format(facts=others) + " ", ink="text2"))
    return FactLine(one.notes[0].fact, (*runs, *standing(case.pack, one.notes[0].fact)))


def _stopping(case: Case, medicine: str) -> list[str]:
    """How it is ended: what the guideline says of it too where a medicine is to be stopped."""
    ending = {use.fact for use in case.pack.uses if use.effect == "adjust" and use.subject in case.pack.statements}
    return [said(note.text) for note in case.assessment.medicines[medicine].cautions if note.fact in ending]


def _fact(case: Case, note: FactNote) -> FactLine:
    return FactLine(note.fact, (Run(f"{said(note.text)} "), *standing(case.pack, note.fact)))
