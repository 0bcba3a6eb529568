"""What went wrong, as the window says it: in its language, its numbers and dates as it writes them."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.errors import OfGuideline, Said, UserError, in_english, separator
from app.gui.language import ENGLISH, language

FAULTS = "Faults"
"""Under this name the translation files keep the sentences of `app.errors`, by their English templates."""


@dataclass(frozen=True)
class Told:
    """The three sentences of a fault in the language of the window."""

    what: str
    why: str
    todo: str

    @property
    def more(self) -> str:
        """What follows the first one."""
        return f"{self.why} {self.todo}"


def translated(fault: UserError) -> Told:
    """A fault in the language of the window."""
    return Told(in_words(fault.what), in_words(fault.why), in_words(fault.todo))


def in_words(sentence: str) -> str:
    """A sentence in the language of the window; in English as it is, and what is none of `app.errors` too."""
    if language() == ENGLISH or not isinstance(sentence, Said):
        return str(sentence)
    template = QCoreApplication.translate(FAULTS, sentence.template)
    filled = {name: _in_words(value) for name, value in sentence.values.items()}
    return template.format(**filled) if filled else template


def _in_words(value: object) -> str:
    # Faults of the start are said before anything of the records or of the guideline is loaded.
    from app.gui.numbers import number
    from app.gui.pack_words import said
    from app.gui.words import clock, day

    match value:
        case Said():
            return in_words(value)
        case OfGuideline():
            return said(value)
        case tuple():
            return separator(value).join(map(_in_words, value))
        case datetime():
            return f"{day(value.date())}, {clock(value.replace(tzinfo=None))}"
        case date():
            return day(value)
        case bool() | str() | Path():
            return str(value)
        case int() | float():
            return number(value)
    return str(in_english(value))
