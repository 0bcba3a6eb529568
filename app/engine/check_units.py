"""Units that fit: each number's unit is a known one of UCUM, its id agrees with it, and like is taken off like."""

from collections.abc import Iterator, Mapping

from app.engine.derived import DERIVED
from app.engine.mistakes import Mistake
from app.engine.pack import Pack

UNITS = ("a", "mo", "wk", "d", "h", "kg", "mg", "mg/d", "umol/L", "mL/min", "mL/min/{1.73_m2}")
"""The units of UCUM, in its case-sensitive code, that a question or a computed number may have."""
_OF_ID: Mapping[str, tuple[str, ...]] = {
    "_years": ("a",),
    "_months": ("mo",),
    "_weeks": ("wk",),
    "_days": ("d",),
    "_kg": ("kg",),
    # An amount that is named by the day may leave the day to the name.
    "_mg_day": ("mg", "mg/d"),
    "_umol_l": ("umol/L",),
}
_OF_COLUMN = {"max_daily_mg": "mg/d", "max_days": "d"}
"""Columns off which something may be taken."""


def units(pack: Pack) -> Iterator[Mistake]:
    """Units that are unknown, that an id belies, or that are taken off another."""
    for name, question in pack.fields.items():
        if question.unit and question.unit not in UNITS:
            yield Mistake("questions.yaml", name, "unit", f"is {question.unit}", f"one of {', '.join(UNITS)}")
        for suffix, fitting in _OF_ID.items():
            if name.endswith(suffix) and question.type in ("int", "number") and question.unit not in fitting:
                problem = f"is {question.unit or 'missing'}, and the id says {suffix}"
                yield Mistake("questions.yaml", name, "unit", problem, " or ".join(fitting))
        if question.unit and not question.unit_text:
            yield Mistake("questions.yaml", name, "unit_text", "is missing", f"the words for {question.unit}")
    for medicine in pack.medicines.values():
        for column in medicine.columns:
            taken_off = DERIVED.get(column.less or "")
            if taken_off and taken_off.unit != _OF_COLUMN.get(column.name):
                problem = f"takes {column.less}, in {taken_off.unit}, off {column.name}"
                right = f"off a number in {taken_off.unit}"
                yield Mistake("medicines.yaml", medicine.id, "less", problem, right)
