"""The document's words for what the pack names by an id."""

from collections.abc import Mapping

from app.engine.in_words import Wording
from app.engine.pack import Pack

STATUSES: Mapping[str, str] = {
    "emergency": "Emergency",
    "urgent": "Urgent",
    "do": "Do",
    "consider": "Consider",
    "blocked": "Blocked",
    "avoid": "Avoid",
    "hold": "On hold",
    "not_now": "Not now",
}
EFFECTS: Mapping[str, str] = {
    "block": "Blocks",
    "caution": "Caution",
    "adjust": "Changes the dose",
    "monitor": "Watch",
    "info": "Note",
    "red flag": "Red flag",
    "others say": "Others say",
}
KINDS: Mapping[str, str] = {
    "context": "background",
    "treat": "treatment",
    "medicine": "medicine",
    "avoid": "what to leave out",
    "escalate": "referral",
    "monitor": "what to watch",
}
BASES: Mapping[str, str] = {"seen": "seen", "to_confirm": "to confirm", "inferred": "inferred"}
COLUMNS: Mapping[str, str] = {
    "dose_mg": "One dose, mg",
    "every_h_least": "Hours between doses, at least",
    "every_h_most": "Hours between doses, at most",
    "start_mg": "First dose, mg",
    "max_single_mg": "Most at once, mg",
    "max_daily_mg": "Most in a day, mg",
    "max_days": "Most days",
}
_DEFINITIONS: Mapping[str, str] = {
    "cauda_equina_sign": "a cauda equina sign",
    "immunosuppressed": "weakened immunity",
    "infection_suspected": "infection suspected",
    "malignancy_suspected": "cancer suspected",
    "medicine_current": "a medicine for the pain taken now",
    "acetaminophen_2_g_a_day": "a reason for at most 2 g of paracetamol a day",
    "takes_tricyclic": "takes a tricyclic",
    "takes_snri": "takes an SNRI",
    "takes_opioid": "takes an opioid",
    "takes_gabapentinoid": "takes a gabapentinoid",
    "takes_relaxant": "takes a muscle relaxant",
    "any_red_flag": "any red flag",
    "emergency": "an emergency",
    "urgent": "anything urgent",
    "alerts.emergency": "an alert that is an emergency",
    "alerts.urgent": "an alert that is urgent",
}
_ABOUT: Mapping[str, str] = {"blocked": "a fact that blocks", "cautioned": "a fact that cautions about"}


def wording(pack: Pack) -> Wording:
    """Says the pack's conditions with the document's words for its definitions."""
    names = dict(_DEFINITIONS)
    for name in pack.definitions:
        about, _, what = name.partition(".")
        if what in _ABOUT:
            names[name] = f"{_ABOUT[what]} {subject(pack, about)}"
    return Wording(pack, names)


def subject(pack: Pack, name: str) -> str:
    """What a fact is about: a medicine, a measure, or a statement by its id."""
    return pack.medicines[name].text.lower() if name in pack.medicines else name.replace("_", " ")


def is_collective(name: str) -> bool:
    """Whether a definition only gathers facts or alerts, each of which stands in the document by itself."""
    return "." in name
