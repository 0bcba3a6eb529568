"""What each number of a dose may be: the guideline's limits, and what follows when one number is changed."""

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.engine.assessment import Regimen
from app.gui.numbers import number

HOURS_IN_DAY = 24
LONGEST_DAYS = 365
"""Where the guideline sets no length, a year is as far as a plan reaches."""
FARTHEST = 4
"""So many times the limit is a slip of the hand, whatever the reason."""
NUMBERS = ("dose_mg", "every_h", "every_h_most", "max_daily_mg", "max_days")


class Limit(NamedTuple):
    """What one number of a regimen may be; `whole` numbers only, where half of one makes no sense."""

    name: str
    label: str
    low: float
    high: float
    whole: bool = False
    optional: bool = False

    def fault(self, value: float | None) -> bool:
        """Whether it may not be."""
        if value is None:
            return True
        return not self.low <= value <= self.high or (self.whole and not float(value).is_integer())

    def beyond(self, value: float | None) -> bool:
        """Whether it may be with a reason: on the far side of the limit, and no slip of the hand."""
        if value is None or value <= 0 or (self.whole and not float(value).is_integer()):
            return False
        if self.name == "every_h":
            return value < self.low
        return self.name != "every_h_most" and self.high < value <= self.high * FARTHEST

    def allowed(self, unit: str) -> str:
        """The range in a sentence: Most in a day is 1 to 2,400 mg."""
        words = QCoreApplication.translate("Dose", "{label} is {low} to {high} {unit}.")
        return words.format(label=self.label, low=number(self.low), high=number(self.high), unit=unit)


def limits(regimen: Regimen) -> tuple[Limit, ...]:
    """The limits that the guideline's own regimen sets."""
    tr = QCoreApplication.translate
    longest = regimen.max_days
    longest_wait = max(HOURS_IN_DAY, regimen.every_h[1])
    return (
        Limit("dose_mg", tr("Dose", "One dose"), 1, regimen.max_single_mg),
        Limit("every_h", tr("Dose", "Not sooner than"), regimen.every_h[0], longest_wait),
        Limit("every_h_most", tr("Dose", "Or up to"), regimen.every_h[0], longest_wait),
        Limit("max_daily_mg", tr("Dose", "Most in a day"), 1, regimen.max_daily_mg),
        Limit("max_days", tr("Dose", "Days"), 1, longest or LONGEST_DAYS, whole=True, optional=longest is None),
    )


def with_number(regimen: Regimen, name: str, value: float | None) -> Regimen:
    """The regimen with one number changed, and what must follow it: nothing on it is above its own ceilings."""
    changed = _with_number(regimen, name, value)
    return replace(changed, max_single_mg=max(changed.max_single_mg, changed.dose_mg))


def _with_number(regimen: Regimen, name: str, value: float | None) -> Regimen:
    whole = int(value) if value is not None and float(value).is_integer() else value
    if name == "every_h" and whole is not None:
        return replace(regimen, every_h=(whole, max(whole, regimen.every_h[1])))
    if name == "every_h_most" and whole is not None:
        return replace(regimen, every_h=(min(whole, regimen.every_h[0]), whole))
    if name == "dose_mg" and whole is not None:
        return replace(regimen, dose_mg=whole, start_mg=min(regimen.start_mg, whole))
    if name == "max_daily_mg" and whole is not None:
        dose = min(regimen.dose_mg, whole)
        return replace(regimen, max_daily_mg=whole, dose_mg=dose, start_mg=min(regimen.start_mg, dose))
    return replace(regimen, max_days=whole)
