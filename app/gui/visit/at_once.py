"""What is said when one key has answered several questions: what was answered, and what it left open."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.engine.pack import Pack, Value
from app.gui.answer_words import answer_words
from app.gui.visit.page_count import Answers, Gates, is_waited_for
from app.gui.words import number_word


def none_words(pack: Pack, given: Mapping[str, Value], answers: Answers, gates: Gates) -> str:
    """After "none of these": a group may hold questions that this key does not answer, and these are named.

    Args:
        pack: with the texts of the window.
        given: question -> what the key answered.
        answers: all answers, with these.
        gates: which questions are asked.
    """
    if all(value is False for value in given.values()):
        one = QCoreApplication.translate("Visit", "One answer set to no")
        said = _counted(given, one, QCoreApplication.translate("Visit", "{n} answers set to no"))
    else:
        told = dict.fromkeys(answer_words(pack.questions[name], {name: value}) for name, value in given.items())
        one = QCoreApplication.translate("Visit", "One answer set to: {values}")
        more = QCoreApplication.translate("Visit", "{n} answers set to: {values}")
        said = _counted(given, one, more, values=", ".join(told))
    open_here = ", ".join(pack.questions[name].name for name in _left(pack, given, answers, gates))
    if not open_here:
        return said
    return QCoreApplication.translate("Visit", "{said}. Still open here: {names}").format(said=said, names=open_here)


def earlier_words(given: Mapping[str, Value]) -> str:
    """After "unchanged"."""
    one = QCoreApplication.translate("Visit", "One answer as at the last visit")
    return _counted(given, one, QCoreApplication.translate("Visit", "{n} answers as at the last visit"))


def _counted(given: Mapping[str, Value], one: str, more: str, **rest: str) -> str:
    return one.format(**rest) if len(given) == 1 else more.format(n=number_word(len(given)), **rest)


def _left(pack: Pack, given: Mapping[str, Value], answers: Answers, gates: Gates) -> list[str]:
    groups = {pack.questions[name].group for name in given}
    here = (one for one in pack.questions.values() if one.group in groups and one.id not in answers)
    return [one.id for one in here if is_waited_for(pack, one.id, gates)]
