"""A birth date as somebody types it: what may stand, and what is said of what may not."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.details import OLDEST_YEARS
from app.gui.dates import no_such_day, read_day
from app.gui.words import day


def birth_fault(typed: str, today: date) -> str:
    """What a birth date has to be, where this is none that the records take; empty where it is, or nothing stands."""
    tr = QCoreApplication.translate
    born = read_day(typed)
    earliest = date(today.year - OLDEST_YEARS, 1, 1)
    if not typed:
        return ""
    if born is None:
        written = tr("NewPatient", "A birth date is day, month and a year of four figures, as 12.3.1979.")
        return no_such_day(typed) or written
    if born > today:
        return tr("NewPatient", "A birth date is not in the future.")
    if born < earliest:
        return tr("NewPatient", "A birth date is {first} or later.").format(first=day(earliest))
    return ""
