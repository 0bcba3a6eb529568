"""What is known of a patient from all visits: the newest answer that says something, with its day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.encounter import Encounter
from app.engine.pack import Value
from app.past import Past


@dataclass(frozen=True)
class Known:
    """An answer; `signed` tells whether its visit is. None: asked, and never known."""

    value: Value | None
    on: date
    signed: bool


def known(past: Past, draft: Encounter | None) -> dict[str, Known]:
    """Question -> what is known; a draft's answers count, but "not known" never hides what was known before."""
    found = {name: Known(told.value, told.on, True) for name, told in past.told().items()}
    for visit in past.visits:
        for name, value in visit.answers.items():
            found.setdefault(name, Known(value, visit.held_on, True))
    if draft is not None:
        given = {name: Known(value, draft.held_on, False) for name, value in draft.answers.items()}
        found |= {name: one for name, one in given.items() if one.value is not None or name not in found}
    return found


def values(known: Mapping[str, Known]) -> dict[str, Value | None]:
    """The answers alone."""
    return {name: one.value for name, one in known.items()}
