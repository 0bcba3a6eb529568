"""What earlier visits had: what a row offers to take over, what the strip shows until it is asked, the PEG before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.encounter import Encounter
from app.engine.intake import fault
from app.engine.pack import Pack, Value
from app.gui.answer_words import answer_words
from app.gui.chart.words import peg_line
from app.gui.words import IN_STRIP, day
from app.past import Past, Told

Answers = Mapping[str, Value | None]


@dataclass(frozen=True)
class Offer:
    """An answer as an earlier visit had it, and the words that say so."""

    words: str
    value: Value


@dataclass(frozen=True)
class Earlier:
    """Of a first visit, and of a signed one, nothing."""

    offers: Mapping[str, Offer] = field(default_factory=dict)
    told: Mapping[str, Told] = field(default_factory=dict)
    peg: float | None = None
    peg_on: date | None = None

    def in_strip(self, answers: Answers) -> tuple[Answers, Mapping[str, str]]:
        """The strip's answers, with what is not known today as it was last known; of these, question -> day."""
        older = {name: self.told[name] for name in IN_STRIP if name in self.told and answers.get(name) is None}
        merged = {**answers, **{name: one.value for name, one in older.items()}}
        return merged, {name: day(one.on) for name, one in older.items()}

    def peg_words(self, now: float) -> str:
        """The PEG of today, and how it stands to the last one."""
        return peg_line(now, self.peg, self.peg_on)


def earlier(pack: Pack, past: Past, encounter: Encounter) -> Earlier:
    """What the visits before this one had; the version that it amends is not one of them."""
    own = [encounter.id] + ([encounter.amends] if encounter.amends is not None else [])
    before = past.before(encounter.held_on, *own)
    if not before.visits:
        return Earlier()
    last = before.visits[-1].held_on
    told = before.told()
    offers = {
        name: Offer(_words(pack, name, one, last), one.value)
        for name, one in told.items()
        if name in pack.questions and name not in pack.each_visit and fault(pack.questions[name], one.value) is None
    }
    scored = next((one for one in reversed(before.visits) if one.peg is not None), None)
    return Earlier(offers, told, scored.peg if scored else None, scored.held_on if scored else None)


def _words(pack: Pack, name: str, told: Told, last: date) -> str:
    words = answer_words(pack.questions[name], {name: told.value})
    if told.on == last:
        return QCoreApplication.translate("Visit", "Last visit: {words}").format(words=words)
    return f"{day(told.on)}: {words}"
