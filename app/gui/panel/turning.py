"""What would change a card, in words: the changes of one answer that turn its status, by what they turn it into."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.engine.cards import Card
from app.engine.pack import Question
from app.engine.turns import Turn
from app.gui.answer_words import in_figures
from app.gui.panel import words
from app.gui.panel.case import Case
from app.gui.panel.run import Run, Runs, joined

translate = QCoreApplication.translate
ORDER = ("do", "consider", "blocked", "avoid", "not_now", "urgent", "hold")
FOLDED = ("hold", "not_now")
"""Outcomes that many red flags bring: these are said as one."""
MOST, MOST_MEMBERS = 4, 3


@dataclass(frozen=True)
class _Told:
    """One item: what it is about, its words, and its words right after another item about the same."""

    field: str
    text: str
    again: str = ""
    folds: bool = False
    """Whether it stands for several answers that are named on demand."""

    def runs(self, last: str, *, first: bool) -> Runs:
        text = self.again if self.again and self.field == last else self.text
        text = words.capital(text) if first else text
        return (Run(text, ink="accent", go="more") if self.folds else Run(text),)


def changes_if(case: Case, card: Card, found: Sequence[Turn], *, whole: bool = False) -> Runs:
    """Every change of one answer that turns a settled card, four for each outcome unless the whole is asked for."""
    if not found:
        return (Run(_nothing(case, card)),)
    rank = _rank(case, card)
    sentences: list[Runs] = []
    last = ""
    for outcome in ORDER:
        items = _items(case, sorted((t for t in found if t.outcome == outcome), key=rank), whole=whole)
        if not items:
            continue
        shown = items if whole else items[:MOST]
        told: list[Runs] = []
        for item in shown:
            told.append(item.runs(last, first=not told))
            last = item.field
        bold = Run(words.status(outcome), bold=True)
        sentences.append((*_listed(told, len(items) - len(shown)), Run(": "), bold, Run(".")))
    return joined(sentences, " ")


def _nothing(case: Case, card: Card) -> str:
    """While an answer is open, another one may well leave the card undecided, which is no turn yet."""
    fields = {field for row in case.pack.rules[card.statements[0]].rows for field in row.when.fields}
    if any(case.answers.get(field) is None for field in fields):
        return translate("Panel", "No single answer settles it otherwise.")
    return translate("Panel", "No single answer turns it.")


def _rank(case: Case, card: Card) -> Callable[[Turn], tuple[bool, bool, int]]:
    """The order of turns within an outcome: what this card turns on already, then numbers, then as they are asked."""
    notes = (*card.blocks, *card.cautions)
    telling = {reason.field for note in notes if note.effect in ("block", "caution") for reason in note.because}
    return lambda turn: (turn.field not in telling, bool(turn.values), case.pack.order[turn.field])


def _items(case: Case, turns: Iterable[Turn], *, whole: bool) -> list[_Told]:
    found: list[Turn] = []
    flags: list[Turn] = []
    for turn in turns:
        folded = turn.field in case.pack.red_flags and turn.outcome in FOLDED and turn.values == (True,)
        (flags if folded else found).append(turn)
    told = [_told(case.pack.questions[turn.field], turn, whole=whole) for turn in found]
    if len(flags) < 2 or whole:
        return told + [_told(case.pack.questions[turn.field], turn, whole=whole) for turn in flags]
    return [_any_flag(case, len(flags)), *told]


def _any_flag(case: Case, number: int) -> _Told:
    """Red flags as one; not all of them are urgent by themselves, so "any" is said where it is so."""
    if number == len(case.pack.red_flags):
        return _Told("", translate("Panel", "any red flag"))
    return _Told("", translate("Panel", "any of {n} red flags").format(n=number), folds=True)


def _told(question: Question, turn: Turn, *, whole: bool) -> _Told:
    name = words.small(question.name)
    if question.type in ("int", "number"):
        bounds = _bounds(question, turn)
        return _Told(turn.field, f"{name} {bounds}", bounds)
    if question.type == "set":
        return _Told(turn.field, _members(question, turn, whole=whole))
    if turn.values == (True,):
        return _Told(turn.field, name)
    values = [words.answer_words(question, value) for value in turn.values]
    return _Told(turn.field, f"{name} {_either(values)}")


def _either(values: Sequence[str]) -> str:
    if len(values) == 1:
        return values[0]
    return translate("Panel", "{some} or {last}").format(some=", ".join(values[:-1]), last=values[-1])


def _bounds(question: Question, turn: Turn) -> str:
    """A range of numbers: "30 to below 60", "4 weeks or more"; at the end of what can be answered, the one number."""
    if turn.low is None and turn.high_in and turn.high == question.low:
        return words.answer_words(question, turn.high)
    if turn.high is None and turn.low is not None:
        shape = translate("Panel", "{n} or more") if turn.low_in else translate("Panel", "above {n}")
        return shape.format(n=words.answer_words(question, turn.low))
    if turn.low is None and turn.high is not None:
        shape = translate("Panel", "{n} or less") if turn.high_in else translate("Panel", "below {n}")
        return shape.format(n=words.answer_words(question, turn.high))
    if turn.low is None or turn.high is None:
        return translate("Panel", "any other")
    high = words.answer_words(question, turn.high)
    if turn.low == turn.high:
        return high
    low = in_figures(question, turn.low)
    low = low if turn.low_in else translate("Panel", "above {n}").format(n=low)
    shape = translate("Panel", "{low} to {high}") if turn.high_in else translate("Panel", "{low} to below {high}")
    return shape.format(low=low, high=high)


def _members(question: Question, turn: Turn, *, whole: bool) -> str:
    """Members of a list: the list is named, since one name can stand in several, as among allergies."""
    name = words.small(question.name)
    if not turn.removed and len(turn.values) == len(question.choices) > 1:
        return translate("Panel", "any {list}").format(list=name)
    # The examples after the first comma would be read as further members.
    names = [words.answer_words(question, (value,)).partition(", ")[0] for value in turn.values]
    shown = names if whole or len(names) <= MOST_MEMBERS + 1 else names[:MOST_MEMBERS]
    told = ", ".join(shown)
    if len(names) > len(shown):
        told = f"{told} {translate('Panel', 'and {n} more').format(n=len(names) - len(shown))}"
    if len(names) > 1:
        told = translate("Panel", "any of {names}").format(names=told)
    if turn.removed:
        told = translate("Panel", "without {names}").format(names=told)
    return f"{name} {told}"


def _listed(items: Sequence[Runs], rest: int) -> Runs:
    """Items as a list whose last one is led in by "or", or that says how many more there are."""
    if rest:
        more = translate("Panel", "and {n} more").format(n=rest)
        return (*joined(items, ", "), Run(" "), Run(more, ink="accent", go="more"))
    if len(items) == 1:
        return items[0]
    return (*joined(items[:-1], ", "), Run(translate("Panel", ", or ")), *items[-1])
