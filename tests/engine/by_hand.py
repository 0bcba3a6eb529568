"""The contract of the 38 statements written out once more, by hand, for an intake with every question answered.

It shares nothing with the engine and its pack, so that a slip in either shows as a difference.
"""

from collections.abc import Mapping
from typing import Any

from tests.engine import by_hand_facts as facts
from tests.engine.by_hand_facts import Person, true_of

CAUDA_EQUINA = (
    "saddle_numbness",
    "new_urinary_retention_or_overflow",
    "new_bowel_incontinence",
    "bilateral_leg_weakness_or_sciatica",
    "new_sexual_dysfunction",
    "clinician_suspects_cauda_equina",
)
RED_FLAGS = (
    *CAUDA_EQUINA,
    "sensory_level",
    "progressive_neuro_deficit",
    "fever",
    "recent_serious_infection",
    "urinary_infection",
    "injection_drug_use",
    "recent_spinal_procedure",
    "cancer_history",
    "unexplained_weight_loss",
    "unrelenting_night_pain",
    "major_trauma",
    "minor_trauma",
    "osteoporosis",
    "long_term_steroids",
    "pulsatile_abdominal_mass",
    "known_aortic_aneurysm",
    "clinician_suspects_infection",
    "clinician_suspects_malignancy",
)
RESPONSES = (
    "nsaid_response",
    "acetaminophen_response",
    "gabapentin_response",
    "tricyclic_response",
    "duloxetine_response",
    "tramadol_response",
)
PAIN_MEDICINES = (
    "nsaid",
    "acetaminophen",
    "muscle_relaxant",
    "gabapentin",
    "pregabalin",
    "tricyclic",
    "snri",
    "opioid",
)


def medicine_current(p: Person) -> bool:
    taken = any(p.current(response) for response in RESPONSES)
    return taken or p.number("muscle_relaxant_days") > 0 or p.on(*PAIN_MEDICINES)


def asked(answers: Mapping[str, Any]) -> Person:
    """The person without the answers whose gate is shut: those do not exist."""
    whole = Person(answers)
    gates = {
        "gestation_weeks": whole.pregnant(),
        "spasm_kind": whole.any_of("muscle_spasm"),
        "new_neuro_over_24_h": whole.any_of("new_neuro_symptoms"),
        "gi_bleed_or_ulcer_past": whole.word("gi_risk") == "raised",
        "aspirin_form": whole.on("aspirin_low_dose"),
        "acetaminophen_total_mg_day": whole.on("acetaminophen"),
        "medicine_still_helps": medicine_current(whole),
    }
    return Person({field: value for field, value in answers.items() if gates.get(field, True)})


def in_scope(p: Person) -> bool:
    return p.aged(18) and p.any_of("ms_confirmed")


def immunosuppressed(p: Person) -> bool:
    strong_dmt = set(p.answers["dmt"]) - {"interferon_beta", "glatiramer"}
    medicines = p.on("systemic_corticosteroid", "methotrexate", "ciclosporin_or_tacrolimus")
    return bool(strong_dmt) or p.any_of("long_term_steroids") or medicines


def infection(p: Person) -> bool:
    at_once = ("clinician_suspects_infection", "fever", "recent_serious_infection", "injection_drug_use")
    way_in = p.any_of("urinary_infection", "recent_spinal_procedure")
    return p.any_of(*at_once) or (way_in and immunosuppressed(p))


def malignancy(p: Person) -> bool:
    older = p.number("age_years") > 50
    beside = p.any_of("unexplained_weight_loss", "unrelenting_night_pain") or older or p.number("pain_weeks") > 4
    known = p.any_of("cancer_history") and beside
    wasting = p.any_of("unexplained_weight_loss") and p.any_of("unrelenting_night_pain")
    return p.any_of("clinician_suspects_malignancy") or known or wasting


def alerts(p: Person) -> dict[str, str]:
    weak_bone = p.any_of("osteoporosis", "long_term_steroids") or p.number("age_years") > 70
    fracture = p.any_of("major_trauma") or (p.any_of("minor_trauma") and weak_bone)
    found = {
        "MS17": ("emergency", p.any_of("sensory_level")),
        "RF13": ("emergency", p.any_of("pulsatile_abdominal_mass", "known_aortic_aneurysm")),
        "RF10": ("urgent", fracture),
        "DM15": ("urgent", p.dmt("natalizumab") and p.any_of("new_neuro_symptoms")),
    }
    return {fact: level for fact, (level, holds) in found.items() if holds}


def urgency(p: Person) -> str:
    if p.any_of(*CAUDA_EQUINA) or "emergency" in alerts(p).values():
        return "emergency"
    urgent = p.any_of("progressive_neuro_deficit") or infection(p) or malignancy(p) or alerts(p)
    return "urgent" if urgent else "routine"


def medicine(indicated: bool, blocks: facts.Facts, otherwise: str) -> str:
    if not indicated:
        return "not_now"
    return "blocked" if true_of(blocks) else otherwise


def watchful(p: Person) -> dict[str, str]:
    """The statements that no emergency sets aside."""
    deficit = p.any_of("progressive_neuro_deficit")
    red_flag = p.any_of(*RED_FLAGS) or urgency(p) != "routine"
    return {
        "S01": "do",
        "S36": "do",
        "S26": "avoid",
        "S28": "avoid",
        "S29": "avoid",
        "S30": "avoid",
        "S02": "urgent" if deficit else "do",
        "S31": "urgent" if deficit else "not_now",
        "S32": "urgent" if p.any_of(*CAUDA_EQUINA) else "not_now",
        "S33": "urgent" if infection(p) or malignancy(p) else "not_now",
        "S35": "consider" if deficit else "avoid",
        "S27": "not_now" if red_flag else "avoid",
        "S37": "do" if p.answers["dmt"] else "not_now",
        "S15": "avoid" if p.number("muscle_relaxant_days") > 14 else "not_now",
    }


def care(p: Person) -> dict[str, str]:
    """What is done without a medicine, and the review of medicines."""
    heat = "consider" if p.any_of("heat_sensitive", "bleeding_or_fragile_skin") else "do"
    past_four = p.number("pain_weeks") > 4
    risky = p.any_of("osteoporosis", "long_term_steroids") or p.on("anticoagulant")
    thrust = "consider" if risky else "do"
    longer = "consider" if past_four else "not_now"
    stop = p.any_of("major_adverse_event") or p.answers.get("medicine_still_helps") is False
    review = "avoid" if stop else "do"
    return {
        **dict.fromkeys(("S03", "S04", "S05", "S06"), "do"),
        "S07": "blocked" if p.any_of("reduced_skin_sensation_back") else heat,
        "S16": thrust if past_four and p.any_of("first_line_failed") else "not_now",
        **dict.fromkeys(("S17", "S18", "S19", "S20", "S21"), longer),
        "S34": "consider" if p.number("optimised_treatment_months") >= 3 else "not_now",
        "S38": review if medicine_current(p) else "not_now",
    }


def first_line(p: Person) -> dict[str, str]:
    nsaid_failed = p.failed("nsaid_response")
    careful = "consider" if true_of(facts.ibuprofen_cautions(p)) else "do"
    s08 = medicine(not nsaid_failed, facts.ibuprofen_blocks(p), careful)
    instead = s08 == "blocked" or nsaid_failed
    s11 = "do" if instead and not true_of(facts.acetaminophen_cautions(p)) else "consider"
    used = max(p.number("muscle_relaxant_days"), p.number("muscle_relaxant_days_this_episode"))
    severe = p.number("pain_nrs") >= 7 and p.any_of("muscle_spasm") and used < 14
    relaxant = "consider" if true_of(facts.cyclobenzaprine_cautions(p)) else "do"
    s12 = medicine(severe, facts.cyclobenzaprine_blocks(p), relaxant)
    nsaid_open = "do" if s08 in ("do", "consider") else "not_now"
    return {
        "S08": s08,
        "S09": nsaid_open,
        "S10": nsaid_open,
        "S11": medicine(not p.failed("acetaminophen_response"), facts.acetaminophen_blocks(p), s11),
        **dict.fromkeys(("S12", "S13", "S14"), s12),
    }


def second_line(p: Person) -> dict[str, str]:
    weeks = p.number("pain_weeks")
    nerve = weeks > 4 and p.any_of("radicular_symptoms", "neuropathic_features")
    chronic_nerve = weeks >= 12 and p.any_of("neuropathic_features")
    no_nsaid = p.failed("nsaid_response") or bool(true_of(facts.ibuprofen_blocks(p)))
    second = weeks > 4 and no_nsaid
    rules = {
        "S22": (nerve, "gabapentin_response", facts.gabapentin_blocks(p)),
        "S23": (chronic_nerve, "tricyclic_response", facts.amitriptyline_blocks(p)),
        "S24": (second, "duloxetine_response", facts.duloxetine_blocks(p)),
        "S25": (second, "tramadol_response", facts.tramadol_blocks(p)),
    }
    return {
        statement: medicine(indicated and not p.failed(response), blocks, "consider")
        for statement, (indicated, response, blocks) in rules.items()
    }


def statuses(p: Person) -> dict[str, str]:
    """Status of all 38, in their order."""
    routine = {**care(p), **first_line(p), **second_line(p)}
    if urgency(p) != "routine":
        routine = dict.fromkeys(routine, "hold")
    return dict(sorted({**watchful(p), **routine}.items()))


def preferred(p: Person) -> dict[str, bool]:
    status = statuses(p)
    return {
        "duloxetine": status["S24"] == "consider",
        "tramadol": status["S25"] == "consider" and status["S24"] in ("blocked", "not_now"),
    }
