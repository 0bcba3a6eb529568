"""What a visit's answers say in a few words: the lines and tags of the identity strip, dates, counts."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from app.engine.pack import Choice, Pack, Question, Value
from app.gui.numbers import number
from app.records import PatientRecord

Answers = Mapping[str, Value | None]

ALLERGIES, ASTHMA = "allergies", "aspirin_sensitive_asthma"
COURSE, THERAPY, BASELINE, EGFR = "ms_course", "dmt", "baseline_deficits", "egfr"
AGE = "age_years"
BACKGROUND = (COURSE, THERAPY, BASELINE)
IN_STRIP = (AGE, COURSE, THERAPY, BASELINE, ALLERGIES, ASTHMA, EGFR)
"""Every answer that the identity strip shows."""
_NAMED_ALLERGIES = 2
_COURSES_OF_MS = ("relapsing_remitting", "secondary_progressive", "primary_progressive")
"""Courses whose words want "MS" after them."""


def day(value: date, pattern: str = "d MMM yyyy") -> str:
    """A date in the words of the language in use."""
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def clock(moment: datetime) -> str:
    """Hours and minutes on this computer's clock."""
    local = moment.astimezone() if moment.tzinfo else moment
    return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")


def began(weeks: float, today: date) -> str:
    """When a pain of so many weeks began, as "Since about 2 November"; empty where no calendar reaches so far."""
    try:
        first = today - timedelta(days=round(weeks * 7))
    except OverflowError:
        return ""
    this_year = QCoreApplication.translate("Dates", "d MMMM", "a date: day, month")
    before = QCoreApplication.translate("Dates", "MMMM yyyy", "a date: month, year")
    pattern = this_year if first.year == today.year else before
    return QCoreApplication.translate("Visit", "Since about {day}").format(day=day(first, pattern))


def person(patient: PatientRecord, answers: Answers, today: date) -> list[str]:
    """Age, sex, birth date and number, as far as they are known."""
    age = patient.age(today)
    if age is None and isinstance(answers.get(AGE), int):
        age = int(str(answers[AGE]))
    parts = []
    if age is not None:
        parts.append(QCoreApplication.translate("Visit", "{n} years").format(n=age))
    if patient.sex:
        parts.append(sex(patient.sex))
    if patient.birth_date:
        born = QCoreApplication.translate("Visit", "born {day}")
        parts.append(born.format(day=day(patient.birth_date)))
    parts.append(QCoreApplication.translate("Visit", "No. {number}").format(number=patient.number))
    return parts


def background(pack: Pack, answers: Answers) -> list[str]:
    """Course of the MS, therapy and baseline; what was not asked is left out."""
    parts = []
    course = answers.get(COURSE)
    if isinstance(course, str):
        words = _words(pack.questions[COURSE], (course,))[0]
        shape = QCoreApplication.translate("Visit", "{course} MS")
        named = shape.format(course=words if shape.startswith("{") else _begun_small(words))
        parts.append(named if course in _COURSES_OF_MS else words)
    therapy = answers.get(THERAPY)
    if isinstance(therapy, tuple):
        names = [_begun_small(word) for word in _words(pack.questions[THERAPY], therapy)]
        parts.append(", ".join(names) or QCoreApplication.translate("Visit", "no MS therapy"))
    baseline = answers.get(BASELINE)
    if isinstance(baseline, tuple):
        names = [_begun_small(word) for word in _words(pack.questions[BASELINE], baseline)]
        usual = QCoreApplication.translate("Visit", "baseline: {words}")
        parts.append(usual.format(words=", ".join(names) or QCoreApplication.translate("Visit", "nothing")))
    return parts


def allergy(pack: Pack, answers: Answers) -> tuple[str, str]:
    """The words of the allergy tag, and all of them where the tag shortens."""
    known = answers.get(ALLERGIES)
    names = [_first_part(word) for word in _words(pack.questions[ALLERGIES], known)] if isinstance(known, tuple) else []
    if answers.get(ASTHMA) is True:
        names.append(pack.questions[ASTHMA].name)
    if names:
        names = [_begun_small(name) for name in names]
        shown = ", ".join(names[:_NAMED_ALLERGIES])
        if len(names) > _NAMED_ALLERGIES:
            shown = QCoreApplication.translate("Visit", "{names} and {n} more").format(
                names=shown, n=len(names) - _NAMED_ALLERGIES
            )
        tag = QCoreApplication.translate("Visit", "Allergy: {names}")
        return tag.format(names=shown), tag.format(names=", ".join(names))
    if ALLERGIES not in answers:
        words = QCoreApplication.translate("Visit", "Allergies not asked")
    elif known is None:
        words = QCoreApplication.translate("Visit", "Allergies not known")
    else:
        words = QCoreApplication.translate("Visit", "No known allergy")
    return words, words


def egfr(answers: Answers) -> str:
    """The eGFR in the strip; empty while it is not known."""
    value = answers.get(EGFR)
    return (
        QCoreApplication.translate("Visit", "eGFR {n}").format(n=number(value))
        if isinstance(value, int | float)
        else ""
    )


def number_word(number: int) -> str:
    """A small number as a word that begins a sentence, else in figures."""
    words = (
        QCoreApplication.translate("Visit", "No"),
        QCoreApplication.translate("Visit", "One"),
        QCoreApplication.translate("Visit", "Two"),
        QCoreApplication.translate("Visit", "Three"),
        QCoreApplication.translate("Visit", "Four"),
        QCoreApplication.translate("Visit", "Five"),
        QCoreApplication.translate("Visit", "Six"),
        QCoreApplication.translate("Visit", "Seven"),
    )
    return words[number] if number < len(words) else str(number)


def sex(code: str) -> str:
    """A sex of the records in a word."""
    return {
        "female": QCoreApplication.translate("Visit", "female"),
        "male": QCoreApplication.translate("Visit", "male"),
    }.get(code, QCoreApplication.translate("Visit", "other sex"))


def _words(question: Question, values: tuple[str, ...]) -> list[str]:
    chosen: list[Choice] = [choice for choice in question.choices if choice.id in values]
    return [choice.text for choice in chosen]


def _first_part(words: str) -> str:
    """What stands before the examples: "Opioid" of "Opioid, e.g. tramadol, morphine"."""
    return words.split(",")[0]


def _begun_small(words: str) -> str:
    """With a small first letter, but for an abbreviation."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
