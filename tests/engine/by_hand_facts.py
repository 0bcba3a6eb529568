"""The safety facts as a person reads them off the evidence table, without the engine or its pack."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

S1P = ("fingolimod", "siponimod", "ozanimod", "ponesimod")
FAILED = ("inadequate", "not_tolerated")
TAKEN_WHILE_CURRENT = {
    "tricyclic": "tricyclic_response",
    "snri": "duloxetine_response",
    "opioid": "tramadol_response",
    "gabapentin": "gabapentin_response",
}


@dataclass(frozen=True)
class Person:
    """One complete intake, asked in the words of the evidence table."""

    answers: Mapping[str, Any]

    def word(self, field: str) -> str:
        return str(self.answers.get(field, ""))

    def number(self, field: str) -> float:
        return float(self.answers.get(field, 0))

    def any_of(self, *fields: str) -> bool:
        return any(self.answers.get(field) is True for field in fields)

    def on(self, *names: str) -> bool:
        """One of these stands in the list of current medicines."""
        return any(name in self.answers["current_medicines"] for name in names)

    def also(self, *names: str) -> bool:
        """One of these stands in the list of rarer medicines; nobody is asked for it twice."""
        return any(name in self.answers.get("other_medicines", ()) for name in names)

    def takes(self, *names: str) -> bool:
        """On one of these, or on a medicine of this guideline that belongs to it."""
        return self.on(*names) or any(self.current(TAKEN_WHILE_CURRENT.get(name, "")) for name in names)

    def takes_relaxant(self) -> bool:
        return self.on("muscle_relaxant") or self.number("muscle_relaxant_days") > 0

    def current(self, response: str) -> bool:
        return self.word(response) == "current"

    def failed(self, response: str) -> bool:
        return self.word(response) in FAILED

    def dmt(self, *names: str) -> bool:
        return any(name in self.answers["dmt"] for name in names)

    def allergic(self, name: str) -> bool:
        return name in self.answers["allergies"]

    def aged(self, years: int) -> bool:
        return self.number("age_years") >= years

    def liver(self, *degrees: str) -> bool:
        return self.word("hepatic_impairment") in degrees

    def kidneys_failing(self) -> bool:
        return self.number("egfr") < 30 or self.any_of("on_dialysis")

    def pregnant(self) -> bool:
        return self.word("pregnancy") == "pregnant"

    def perhaps_pregnant(self) -> bool:
        return self.word("pregnancy") == "possible"

    def inducer(self) -> bool:
        return self.on("carbamazepine") or self.also("enzyme_inducer")

    def maoi(self) -> bool:
        return self.on("maoi") or self.any_of("maoi_within_14_days")


Facts = dict[str, bool]


def true_of(facts: Facts) -> frozenset[str]:
    return frozenset(fact for fact, holds in facts.items() if holds)


def ibuprofen_blocks(p: Person) -> Facts:
    return {
        "NS05": p.word("cv_risk") == "established" or p.any_of("recent_mi"),
        "NS06": p.any_of("recent_cabg"),
        "NS07": p.word("gi_risk") == "active" or p.any_of("gi_bleed_or_ulcer_past"),
        "NS08": p.allergic("nsaid_or_aspirin") or p.any_of("aspirin_sensitive_asthma"),
        "NS09": p.kidneys_failing(),
        "NS11": p.any_of("acute_illness_or_dehydration"),
        "NS12": p.liver("severe"),
        "NS13": p.pregnant() and p.number("gestation_weeks") >= 20,
        "NS14": p.pregnant() and p.number("gestation_weeks") >= 30,
        "NS19": p.word("aspirin_form") == "enteric_coated",
        "NS20": p.on("ace_inhibitor_or_arb") and p.on("diuretic"),
        "NS23": p.on("lithium"),
        "NS25": p.on("anticoagulant"),
        "NS43": p.any_of("severe_heart_failure"),
    }


def ibuprofen_cautions(p: Person) -> Facts:
    bleeding = p.on("systemic_corticosteroid", "anticoagulant", "antiplatelet")
    return {
        "NS05": p.word("cv_risk") == "raised",
        "NS07": p.word("gi_risk") == "raised" and not p.any_of("gi_bleed_or_ulcer_past"),
        "NS10": 30 <= p.number("egfr") < 60,
        "NS11": p.aged(65),
        "NS12": p.any_of("chronic_liver_disease"),
        "NS16": p.aged(75) or (p.aged(65) and bleeding),
        "NS24": p.on("methotrexate"),
        "NS26": p.on("antiplatelet"),
        "NS27": p.takes("ssri", "snri"),
        "NS28": p.on("systemic_corticosteroid") or p.any_of("steroid_relapse_course_now"),
        "NS29": p.on("nsaid"),
        "NS36": p.dmt("alemtuzumab"),
        "NS42": p.any_of("heavy_alcohol"),
        "NS43": p.any_of("uncontrolled_hypertension"),
        "NS44": p.perhaps_pregnant() or (p.pregnant() and p.number("gestation_weeks") < 20),
    }


def acetaminophen_ceiling(p: Person) -> int:
    """AP02, lowered by AP04 and AP11; of the 2-3 g of AP13 the lower."""
    liver = p.liver("mild", "moderate", "severe") or p.any_of("chronic_liver_disease", "heavy_alcohol")
    return 2000 if liver or p.inducer() or p.dmt("teriflunomide") else 3000


def acetaminophen_blocks(p: Person) -> Facts:
    return {
        "AP01": p.number("acetaminophen_total_mg_day") >= acetaminophen_ceiling(p),
        "AP05": p.liver("severe"),
        "AP08": p.allergic("acetaminophen"),
    }


def acetaminophen_cautions(p: Person) -> Facts:
    return {
        "AP07": p.any_of("heavy_alcohol"),
        "AP11": p.inducer(),
        "AP13": p.dmt("teriflunomide"),
        "AP14": p.on("dantrolene"),
    }


def cyclobenzaprine_blocks(p: Person) -> Facts:
    return {
        "CB04": p.liver("moderate", "severe"),
        "CB05": p.aged(65),
        "CB06": p.maoi(),
        "CB07": p.any_of("recent_mi", "arrhythmia_or_heart_block", "severe_heart_failure"),
        "CB08": p.any_of("hyperthyroidism"),
        "CB09": p.word("spasm_kind") == "spasticity",
        "CB10": p.any_of("urinary_retention"),
        "CB11": p.takes("ssri", "snri", "tricyclic")
        or p.on("bupropion", "other_serotonergic")
        or p.current("tramadol_response"),
        "CB12": p.current("tramadol_response"),
        "CB13": p.takes("opioid") or p.on("benzodiazepine") or p.any_of("heavy_alcohol"),
        "CB14": p.takes("tricyclic"),
        "CB20": p.allergic("tricyclic"),
        "CB22": p.allergic("cyclobenzaprine"),
        "MR01": p.on("baclofen", "tizanidine", "dantrolene", "benzodiazepine", "nabiximols"),
        "MR05": p.on("baclofen"),
        "MR08": p.on("dantrolene"),
        "DM19": p.dmt("mitoxantrone"),
    }


def cyclobenzaprine_cautions(p: Person) -> Facts:
    return {
        "CB09": p.word("spasm_kind") == "unclear",
        "CB10": p.any_of("angle_closure_glaucoma") or "bladder" in p.answers["baseline_deficits"],
        "CB13": p.takes("gabapentin") or p.on("pregabalin"),
        "CB14": p.on("bladder_antimuscarinic", "amantadine"),
        "CB15": p.on("tizanidine") or p.also("clonidine"),
        "CB16": p.on("ciprofloxacin_or_fluvoxamine", "strong_cyp3a4_inhibitor") or p.also("cyp1a2_inhibitor"),
        "CB17": p.dmt(*S1P),
        "CB18": p.on("dalfampridine"),
        "TC07": p.word("cv_risk") == "established",
        "CB19": p.pregnant() or p.perhaps_pregnant() or p.any_of("breastfeeding"),
    }


def gabapentin_blocks(p: Person) -> Facts:
    return {"GB11": p.takes("opioid"), "GB15": p.allergic("gabapentinoid")}


def amitriptyline_blocks(p: Person) -> Facts:
    return {
        "TC04": p.maoi(),
        "TC05": p.any_of("recent_mi"),
        "TC06": p.allergic("tricyclic"),
        "TC07": p.any_of("arrhythmia_or_heart_block"),
        "TC08": p.liver("severe"),
        "TC10": p.any_of("urinary_retention", "angle_closure_glaucoma"),
        "TC11": p.any_of("seizure_disorder"),
        "TC13": p.aged(65),
        "TC15": p.takes("snri"),
        "TC16": p.current("tramadol_response"),
        "TC24": p.on("dalfampridine"),
        "DM19": p.dmt("mitoxantrone"),
    }


def duloxetine_blocks(p: Person) -> Facts:
    return {
        "DX03": p.kidneys_failing(),
        "DX04": p.liver("mild", "moderate", "severe") or p.any_of("chronic_liver_disease"),
        "DX05": p.any_of("heavy_alcohol"),
        "DX07": p.maoi() or p.on("linezolid_or_methylene_blue"),
        "DX08": p.on("ciprofloxacin_or_fluvoxamine") or p.also("cyp1a2_inhibitor"),
        "DX10": p.current("tramadol_response"),
        "DX11": p.takes("tricyclic") or p.on("ssri", "snri"),
        "DX24": p.allergic("duloxetine"),
    }


def tramadol_blocks(p: Person) -> Facts:
    return {
        "TR07": p.any_of("substance_use_disorder", "respiratory_depression_risk") or p.on("benzodiazepine"),
        "TR08": p.any_of("seizure_disorder") or p.also("neuroleptic"),
        "TR09": p.maoi(),
        "TR10": p.on("dalfampridine"),
        "TR11": p.takes("ssri", "snri", "tricyclic") or p.on("linezolid_or_methylene_blue", "other_serotonergic"),
        "TR14": p.inducer(),
        "TR15": p.on("opioid", "benzodiazepine") or p.any_of("heavy_alcohol"),
        "TR16": p.any_of("breastfeeding"),
        "TR17": p.pregnant(),
        "TR23": p.allergic("opioid"),
        "CB12": p.takes_relaxant(),
    }
