"""The guideline's own texts in the language of the window; the pack in English stays what is stored and decides."""

import re
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.engine.evidence import Baseline, Saying
from app.engine.pack import Group, Pack, Page, Question, Rule
from app.gui.language import ENGLISH, language
from app.gui.numbers import number

MOST_KEPT = 8
CONTEXT = "guideline"
"""Under this name the translation files keep the texts of the pack, by their English words."""

_FIGURES = re.compile(r"\b\d{1,3}(,\d{3})+(\.\d+)?\b|\b\d+\.\d+\b")
_ALL_THE_SAME = re.compile(r"Emergency all the same: (\S+): (.*)")
_SHOWN: dict[tuple[str, int], tuple[Pack, Pack]] = {}
"""By language and identity: a pack as a signed visit stored it may have the digest of today's."""
_SAID: dict[tuple[str, str], str] = {}


def said(text: str) -> str:
    """A text of the guideline as the window says it; in English where nobody has translated it."""
    if language() == ENGLISH or not text:
        return text
    key = language(), text
    if key not in _SAID:
        _SAID[key] = QCoreApplication.translate(CONTEXT, text) or text
    return _SAID[key]


def unreviewed() -> str:
    """How far what `said` and `shown` say can be trusted; empty where it is the guideline's own words."""
    if language() == ENGLISH:
        return ""
    return QCoreApplication.translate(
        "Guideline",
        "The guideline is shown in a translation that no clinician has reviewed. What is stored is the English text.",
    )


def said_of_scope(line: str) -> str:
    """A line about whether the guideline is for this person; an emergency all the same is named in it."""
    found = _ALL_THE_SAME.fullmatch(line)
    if found is None:
        return said(line)
    name, text = found.groups()
    sentence = said(text) if said(text) != text else said(text.removesuffix("."))
    words = QCoreApplication.translate("Panel", "Emergency all the same: {name}: {what}.")
    return words.format(name=name, what=sentence.removesuffix("."))


def said_of_dose(note: str) -> str:
    """A line about a dose: a fact in the language of the window; arithmetic in English, its figures as there."""
    if language() == ENGLISH:
        return note
    fact, parted, text = note.partition(": ")
    if parted and said(text) != text:
        return f"{fact}: {said(text)}"
    return _FIGURES.sub(lambda found: number(float(found[0].replace(",", ""))), note)


def shown(pack: Pack) -> Pack:
    """A pack with the same ids, rules and conditions, and its texts as the window says them. Only to be shown."""
    if language() == ENGLISH:
        return pack
    key = language(), id(pack)
    known = _SHOWN.get(key)
    if known is None or known[0] is not pack:
        while len(_SHOWN) >= MOST_KEPT:
            _SHOWN.pop(next(iter(_SHOWN)))
        known = _SHOWN[key] = pack, _in_words(pack)
    return known[1]


def _in_words(pack: Pack) -> Pack:
    return replace(
        pack,
        title=said(pack.title),
        pages=tuple(_page(page) for page in pack.pages),
        questions={name: _question(one) for name, one in pack.questions.items()},
        computed={name: _question(one) for name, one in pack.computed.items()},
        scope=tuple(replace(rule, out=said(rule.out), open=said(rule.open)) for rule in pack.scope),
        rules={name: _rule(rule) for name, rule in pack.rules.items()},
        baselines=tuple(_baseline(one) for one in pack.baselines),
        alerts=tuple(replace(alert, text=said(alert.text)) for alert in pack.alerts),
        medicines={name: replace(one, text=said(one.text)) for name, one in pack.medicines.items()},
        groups=tuple(
            replace(group, texts={status: said(text) for status, text in group.texts.items()}) for group in pack.groups
        ),
        reminders=tuple(
            replace(one, title=said(one.title), text=said(one.text), because=said(one.because))
            for one in pack.reminders
        ),
    )


def _page(page: Page) -> Page:
    groups = tuple(_group(group) for group in page.groups)
    return replace(page, title=said(page.title), intro=said(page.intro), groups=groups)


def _group(group: Group) -> Group:
    return replace(group, title=said(group.title))


def _question(question: Question) -> Question:
    return replace(
        question,
        text=said(question.text),
        hint=said(question.hint),
        help=said(question.help),
        short=said(question.short),
        unit_text=said(question.unit_text),
        ends=tuple(said(end) for end in question.ends),
        choices=tuple(replace(choice, text=said(choice.text)) for choice in question.choices),
    )


def _rule(rule: Rule) -> Rule:
    return replace(rule, texts={status: said(text) for status, text in rule.texts.items()})


def _baseline(one: Baseline) -> Baseline:
    return replace(one, title=said(one.title), may=_saying(one.may), never=_saying(one.never))


def _saying(saying: Saying) -> Saying:
    return replace(saying, text=said(saying.text))
