"""How papers for clinicians say answers, statuses, facts, doses and days, in the language of the clinic."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from app.engine.assessment import FactNote, Reason, Regimen
from app.engine.cards import Card
from app.engine.pack import Pack, Question
from app.handouts.reading import read_yaml
from app.handouts.words import words
from app.paths import RESOURCES

FOLDER = RESOURCES / "handouts" / "clinician"
ENGLISH = "en"
MOST_REASONS = 6


@dataclass(frozen=True)
class Voice:
    """One language: its fixed words, and how it says the guideline's own texts, which are kept in English."""

    language: str
    texts: Mapping[str, str]
    response: str
    """What is cut from the name of a question about a response, so that the medicine is left."""
    reviewed_by: str = ""
    guideline: Callable[[str], str] = str
    dose_note: Callable[[str], str] = str
    """How a line of a regimen's arithmetic is said."""

    def __call__(self, key: str, **values: object) -> str:
        """A text with its gaps filled; numbers as the language writes them."""
        filled = {name: self.number(one) if _is_number(one) else one for name, one in values.items()}
        return self.texts[key].format(**filled) if values else self.texts[key]

    @property
    def unreviewed(self) -> str:
        """That nobody has reviewed the translation; empty for English, and once somebody has."""
        return "" if self.reviewed_by else self("unreviewed")

    def day(self, value: date) -> str:
        """23 November 2026."""
        return words(self.language).day(value, "date_plain")

    def number(self, value: object) -> str:
        """1,200 or 2.5."""
        assert isinstance(value, int | float)
        return words(self.language).number(value)

    def status(self, card: Card) -> str:
        """A card's status in a word; an emergency has its own."""
        return self("status_emergency") if card.emergency else self(f"status_{card.status}")

    def effect(self, effect: str) -> str:
        """What a fact does, before its text."""
        return self.texts.get(f"effect_{effect.replace(' ', '_')}", "")

    def names(self, pack: Pack, questions: Iterable[str]) -> str:
        """Questions in their shortest words."""
        return ", ".join(pack.questions[name].name for name in questions)

    def why(self, pack: Pack, because: Iterable[Reason]) -> str:
        """The answers behind something, the telling ones first; red flags answered no are one item."""
        reasons = [reason for reason in because if reason.field in pack.questions]
        absent = [reason for reason in reasons if reason.field in pack.red_flags and reason.value is False]
        others = sorted((r for r in reasons if r not in absent), key=lambda reason: reason.value is False)
        told = [
            f"{small(pack.questions[r.field].name)} {self.answer(pack.questions[r.field], r.value)}" for r in others
        ]
        shown = told[:MOST_REASONS]
        if more := len(told) - len(shown):
            shown.append(self("one_more_answer") if more == 1 else self("more_answers", n=more))
        if absent:
            shown.append(self("flag_no") if len(absent) == 1 else self("flags_are_no", n=len(absent)))
        return self("because", answers="; ".join(shown)) if shown else ""

    def answer(self, question: Question, value: object) -> str:
        """An answer as it stands after the question's name."""
        if value is None:
            return self("not_known")
        if isinstance(value, bool):
            return self("answer_yes" if value else "answer_no")
        if isinstance(value, int | float):
            return f"{self.number(value)} {question.unit_text}".strip()
        texts = {choice.id: choice.text for choice in question.choices}
        if isinstance(value, str):
            return small(texts.get(value, value))
        members = [str(member) for member in value] if isinstance(value, list | tuple) else []
        return ", ".join(small(texts.get(member, member).partition(",")[0]) for member in members) or self("none")

    def standing(self, pack: Pack, fact: str) -> str:
        """How far a fact can be trusted; what was not seen is in capitals, since print has no second look."""
        known = pack.facts.get(fact)
        if known is None:
            return self("not_in_the_table")
        grade = {"C": self("grade_C"), "": self("no_grade")}.get(known.grade, known.grade)
        return f"{self.texts.get(f'basis_{known.basis}', known.basis)}, {grade}"

    def note(self, pack: Pack, told: FactNote) -> str:
        """A fact on one line."""
        text = self.guideline(told.text).rstrip(".")
        return f"{told.fact} {self.effect(told.effect)} {text} ({self.standing(pack, told.fact)})."

    def medicine(self, name: str) -> str:
        """Of the name of a question about a response the medicine, inside a sentence."""
        return small(re.sub(self.response, "", name))

    def regimen(self, told: Regimen, last: date | None) -> tuple[str, ...]:
        """A regimen with what it adds up to, its arithmetic and its last day."""
        start = self("start_with", mg=told.start_mg) if told.start_mg < told.dose_mg else ""
        single = self("at_once", mg=told.max_single_mg) if told.max_single_mg > told.dose_mg else ""
        line = self(
            "dose", start=start, single=told.dose_mg, hours=self.hours(told), at_once=single, most=told.max_daily_mg
        )
        times = min(told.max_daily_mg // told.dose_mg, 24 // told.every_h[0]) if told.dose_mg and told.every_h[0] else 1
        total = self("total", times=times, single=told.dose_mg, total=times * told.dose_mg)
        ends = bool(last and told.max_days)
        until = self("last_day", day=self.day(last), n=told.max_days) if last and ends else self("no_last_day")
        return (line, f"{total} {until}", *map(self.dose_note, told.notes))

    def hours(self, told: Regimen) -> str:
        """How often: 8, or 6–8."""
        least, most = map(self.number, told.every_h)
        return least if least == most else f"{least}–{most}"


@cache
def voice(language: str = ENGLISH) -> Voice:
    """The words of one language, read once; the guideline's texts as they are kept."""
    data = read_yaml(FOLDER / f"{language}.yaml")
    return Voice(language, data["texts"], data["response"], data["reviewed_by"])


def languages() -> tuple[str, ...]:
    """Codes of the languages of papers for clinicians."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))


def grouped(digest: str) -> str:
    """A digest in groups of eight, so that it can be read and compared."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def card_ids(card: Card) -> str:
    """The statements of a card; an alert has its fact's id."""
    return " ".join(card.statements) or card.id


def small(text: str) -> str:
    """The same words inside a sentence; abbreviations keep their capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
