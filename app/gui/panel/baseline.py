"""New or usual? What is lost newly, what MS had taken before, and what MS may explain and never may."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.engine.baseline import Function
from app.engine.pack import Pack, Saying
from app.gui.pack_words import said as in_words
from app.gui.panel import words
from app.gui.panel.case import Case
from app.gui.panel.facts import standing
from app.gui.panel.items import Fold, Item, Lines
from app.gui.panel.run import Run, Runs
from app.gui.panel.view import View

translate = QCoreApplication.translate
NAME, BAR, KEY = "functions", "fold:functions", "B"
"""Its group in the view, its bar among the rows, and the key that opens it."""


def rows(case: Case, view: View, *, loud: bool = False) -> list[Item]:
    """A bar that says how it stands; below it what is new, and once it is opened what is usual and the rest.

    Args:
        case: whose functions they are.
        view: what the reader has opened.
        loud: whether something louder stands above: then the bar alone is there until it is opened.
    """
    new = [one for one in case.functions if one.new]
    usual = [one for one in case.functions if one.usual and not one.new]
    if not new and not usual:
        return []
    is_open = NAME in view.groups
    shown = [*new, *usual] if is_open else [] if loud else new
    found: list[Item] = [Fold(BAR, translate("Panel", "New or usual?"), _summary(new, usual), "", (), is_open, KEY)]
    found += [_line(case.pack, one, whole=is_open) for one in shown]
    rest = [one for one in case.functions if one not in new and one not in usual]
    if is_open and rest:
        found.append(_rest(rest))
    return found


def summary(found: Iterable[Function]) -> str:
    """How it stands in one line; empty where nothing is new or usual."""
    functions = list(found)
    return _summary([f for f in functions if f.new], [f for f in functions if f.usual and not f.new])


def _summary(new: list[Function], usual: list[Function]) -> str:
    parts = []
    if new:
        parts.append(translate("Panel", "new: {names}").format(names=_titles(new)))
    if usual:
        parts.append(translate("Panel", "usual: {names}").format(names=_titles(usual)))
    return " · ".join(parts)


def _titles(found: Iterable[Function]) -> str:
    return ", ".join(words.small(in_words(one.title)) for one in found)


def _line(pack: Pack, one: Function, *, whole: bool) -> Lines:
    """New: what MS never may explain comes first. Usual: what it may, and that a change of it counts."""
    title = Run(f"{in_words(one.title)}: ", bold=True)
    texts: list[Runs] = []
    if one.new:
        led = (
            translate("Panel", "new, on top of what is usual.")
            if one.usual
            else translate("Panel", "new.")
            if one.usual is False
            else translate("Panel", "new; what was usual is not known.")
        )
        texts.append((title, Run(f"{led} ", bold=True), *said(pack, one.never)))
        texts.append((Run(translate("Panel", "MS may explain:") + " ", ink="text2"), *said(pack, one.may)))
    else:
        led = translate("Panel", "usual.") if one.new is False else translate("Panel", "usual; whether new is open.")
        texts.append((title, Run(f"{led} ", bold=True), *said(pack, one.may)))
        texts.append((Run(translate("Panel", "If new or worse:") + " ", ink="text2"), *said(pack, one.never)))
    return Lines(f"function:{one.id}", "", in_words(one.title), tuple(texts if whole else texts[:1]), 16, whole=True)


def said(pack: Pack, saying: Saying) -> Runs:
    """A sentence with its facts and how far each can be trusted."""
    found: list[Run] = [Run(in_words(saying.text))]
    for fact in saying.facts:
        found += [Run(" "), Run(f"{fact}\u00a0", bold=True, ink="text2"), *standing(pack, fact)]
    return tuple(found)


def _rest(rest: list[Function]) -> Lines:
    """Those of which nothing is to be said, told from those that nobody can tell yet."""
    clear = [one for one in rest if one.new is False and one.usual is False]
    still_open = [one for one in rest if one not in clear]
    texts: list[Runs] = []
    if clear:
        texts.append((Run(translate("Panel", "{names}: as ever.").format(names=words.capital(_titles(clear)))),))
    if still_open:
        shape = translate("Panel", "{names}: not known yet.")
        texts.append((Run(shape.format(names=words.capital(_titles(still_open))), ink="ask"),))
    return Lines("function:rest", "", translate("Panel", "The rest"), tuple(texts), 16, whole=True)
