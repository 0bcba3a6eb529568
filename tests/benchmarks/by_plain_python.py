"""Six of the statements as one would write them by hand in plain Python: yes, no, or None for not known."""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from tests.engine.by_hand import CAUDA_EQUINA, RED_FLAGS
from tests.patients import Answers

Truth = bool | None
AT_ONCE = ("clinician_suspects_infection", "fever", "recent_serious_infection", "injection_drug_use")
SUPPRESSING = ("systemic_corticosteroid", "methotrexate", "ciclosporin_or_tacrolimus")
HARMLESS = {"interferon_beta", "glatiramer"}


def either(parts: Iterable[Truth]) -> Truth:
    found: Truth = False
    for part in parts:
        if part:
            return True
        if part is None:
            found = None
    return found


def both(*parts: Truth) -> Truth:
    found: Truth = True
    for part in parts:
        if part is False:
            return False
        if part is None:
            found = None
    return found


def _one_of(answers: Answers, fields: Iterable[str]) -> Truth:
    get: Callable[[str], Any] = answers.get
    return either([get(field) for field in fields])


def _more(answers: Answers, field: str, bound: float) -> Truth:
    value: Any = answers.get(field)
    return None if value is None else value > bound


def _takes(answers: Answers, field: str, names: Collection[str]) -> Truth:
    value: Any = answers.get(field)
    return None if value is None else any(name in names for name in value)


def _immunosuppressed(answers: Answers) -> Truth:
    dmt: Any = answers.get("dmt")
    strong = None if dmt is None else any(name not in HARMLESS for name in dmt)
    steroids: Any = answers.get("long_term_steroids")
    return either((strong, steroids, _takes(answers, "current_medicines", SUPPRESSING)))


def _infection(answers: Answers) -> Truth:
    way_in = _one_of(answers, ("urinary_infection", "recent_spinal_procedure"))
    return either((_one_of(answers, AT_ONCE), both(way_in, _immunosuppressed(answers))))


def _malignancy(answers: Answers) -> Truth:
    get: Callable[[str], Any] = answers.get
    lost, night = get("unexplained_weight_loss"), get("unrelenting_night_pain")
    beside = either((lost, night, _more(answers, "age_years", 50), _more(answers, "pain_weeks", 4)))
    return either((get("clinician_suspects_malignancy"), both(get("cancer_history"), beside), both(lost, night)))


def _new_on_natalizumab(answers: Answers) -> Truth:
    new: Any = answers.get("new_neuro_symptoms")
    return both(_takes(answers, "dmt", ("natalizumab",)), new)


def _said(truth: Truth, yes: str, no: str) -> str:
    return "ask" if truth is None else yes if truth else no


def six(answers: Answers) -> dict[str, str]:
    """S02, S15, S27, S32, S33 and S37, which is where red flags are read."""
    get: Callable[[str], Any] = answers.get
    deficit, dmt = get("progressive_neuro_deficit"), get("dmt")
    suspected = either((_infection(answers), _malignancy(answers)))
    flag = either((_one_of(answers, RED_FLAGS), suspected, _new_on_natalizumab(answers)))
    return {
        "S02": _said(deficit, "urgent", "do"),
        "S15": _said(_more(answers, "muscle_relaxant_days", 14), "avoid", "not_now"),
        "S27": _said(flag, "not_now", "avoid"),
        "S32": _said(_one_of(answers, CAUDA_EQUINA), "urgent", "not_now"),
        "S33": _said(suspected, "urgent", "not_now"),
        "S37": _said(None if dmt is None else bool(dmt), "do", "not_now"),
    }
