"""Arithmetic on answers: one small function per derived answer, named as the pack names it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

_UMOL_L_IN_A_MG_DL = 88.4
"""Creatinine: 1 mg/dL is 88.4 µmol/L."""
_FACTORS = {"male": 1.0, "female": 0.85}


@dataclass(frozen=True)
class Derived:
    """A number worked out of answers: which it needs, and how. None while the answers do not allow it."""

    needs: tuple[str, ...]
    work_out: Callable[[Mapping[str, object]], float | None]
    unit: str

    def allowed(self, answers: Mapping[str, object]) -> bool:
        """Whether the answers that it needs are there."""
        # Most people lack the rarest answer, which stands first.
        return all(answers.get(field) is not None for field in self.needs) and self.work_out(answers) is not None


def relaxant_days(answers: Mapping[str, object]) -> float | None:
    """Days of a muscle relaxant used up in this episode: the longer of the two counts (evaluate.md, S12)."""
    counts = [answers.get("muscle_relaxant_days"), answers.get("muscle_relaxant_days_this_episode")]
    known = [count for count in counts if isinstance(count, int | float)]
    return max(known) if len(known) == len(counts) else None


def acetaminophen_total_mg_day(answers: Mapping[str, object]) -> float | None:
    """mg of acetaminophen a day from all products now (AP01); none where it is not among the current medicines."""
    current, total = answers.get("current_medicines"), answers.get("acetaminophen_total_mg_day")
    if total == 0 or (isinstance(current, tuple) and "acetaminophen" not in current):
        return 0
    return total if isinstance(current, tuple) and isinstance(total, int | float) else None


def creatinine_clearance(answers: Mapping[str, object]) -> float | None:
    """mL/min by Cockcroft and Gault (1976), from years, kg, sex and µmol/L.

    The formula knows two sexes and people up to 139 years; for anybody else there is no number, and none is guessed.
    """
    age, weight = answers.get("age_years"), answers.get("weight_kg")
    creatinine, factor = answers.get("creatinine_umol_l"), _FACTORS.get(str(answers.get("sex")))
    numbers = [one for one in (age, weight, creatinine, factor) if isinstance(one, int | float)]
    if len(numbers) < 4:
        return None
    years, kg, umol_l, of_sex = numbers
    return (140 - years) * kg * of_sex / (72 * umol_l / _UMOL_L_IN_A_MG_DL)


def clearance_in_words(answers: Mapping[str, object], clearance: float) -> str:
    """The arithmetic of a creatinine clearance, as it can be done again by hand."""
    factor = f" × {_FACTORS[str(answers['sex'])]:g}" if answers["sex"] == "female" else ""
    above = f"(140 − {answers['age_years']:g}) × {answers['weight_kg']:g} kg{factor}"
    below = f"(72 × {answers['creatinine_umol_l']:g} µmol/L ÷ {_UMOL_L_IN_A_MG_DL:g})"
    return f"Creatinine clearance by Cockcroft-Gault: {above} ÷ {below} = {clearance:.0f} mL/min."


DERIVED: Mapping[str, Derived] = {
    "relaxant_days": Derived(("muscle_relaxant_days", "muscle_relaxant_days_this_episode"), relaxant_days, "d"),
    "acetaminophen_total_mg_day": Derived(
        ("current_medicines", "acetaminophen_total_mg_day"), acetaminophen_total_mg_day, "mg/d"
    ),
    "creatinine_clearance": Derived(
        ("creatinine_umol_l", "age_years", "sex", "weight_kg"), creatinine_clearance, "mL/min"
    ),
}
