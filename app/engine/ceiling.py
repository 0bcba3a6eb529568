"""Whether a dose stays within the guideline's own; beyond it, it is taken over only with a reason in words."""

from app.engine.assessment import Regimen


def beyond(regimen: Regimen, advised: Regimen) -> tuple[str, ...]:
    """The numbers of a regimen that lie beyond those that the guideline gives for this person."""
    found = {
        "dose_mg": regimen.dose_mg > advised.max_single_mg,
        "every_h": regimen.every_h[0] < advised.every_h[0],
        "max_daily_mg": regimen.max_daily_mg > advised.max_daily_mg,
        "max_days": advised.max_days is not None and (regimen.max_days is None or regimen.max_days > advised.max_days),
    }
    return tuple(name for name, is_so in found.items() if is_so)
