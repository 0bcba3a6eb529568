"""The unit in which this clinic weighs. Stored is always kg; what was typed in lb is shown again as it was typed."""

from app.engine.pack import Question

SETTING = "weight_unit"
"""The setting that names it."""
KG, LB = "kg", "lb"
WEIGHTS = (KG, LB)
POUND = 0.45359237
"""Kilograms in a pound, exactly."""
_KEPT, _SHOWN = 2, 1
"""Decimals of a stored kg and of a shown lb: a hundredth of a kg is finer than half of a tenth of a lb."""

_IN_USE = [KG]


def weight_unit() -> str:
    """The unit in use."""
    return _IN_USE[0]


def weigh_in(unit: str) -> None:
    """Show and read weights in this unit from now on; kg for what is none."""
    _IN_USE[0] = unit if unit in WEIGHTS else KG


def unit_of(question: Question) -> str:
    """The unit in which a question's number is shown and typed."""
    return LB if question.unit == KG and weight_unit() == LB else question.unit_text


def is_converted(question: Question) -> bool:
    """Whether what is typed is another number than what is stored."""
    return question.unit == KG and weight_unit() == LB


def to_stored(question: Question, typed: float) -> float:
    """The number that is stored for a typed one."""
    return round(typed * POUND, _KEPT) if is_converted(question) else typed


def to_shown(question: Question, stored: float) -> float:
    """The number that is shown for a stored one."""
    return round(stored / POUND, _SHOWN) if is_converted(question) else stored


def limits(question: Question) -> tuple[float | None, float | None]:
    """The least and the most that may be typed, in the shown unit."""
    low, high = question.low, question.high
    if low is None or high is None or not is_converted(question):
        return low, high
    step = 10**-_SHOWN
    least, most = to_shown(question, low), to_shown(question, high)
    least = least if to_stored(question, least) >= low else round(least + step, _SHOWN)
    most = most if to_stored(question, most) <= high else round(most - step, _SHOWN)
    return least, most
