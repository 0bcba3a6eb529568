"""What the evidence table says beside the blocks: whose line each fact adds, read off the table once more."""

from collections.abc import Callable, Mapping

from tests.engine import by_hand_facts as facts
from tests.engine.by_hand_facts import Facts, Person

FUMARATES = ("dimethyl_fumarate", "diroximel_fumarate")
ANTISPASTIC = ("baclofen", "tizanidine", "dantrolene", "benzodiazepine", "nabiximols")


def clearance(p: Person) -> float:
    """Cockcroft and Gault, mL/min; beyond any kidney where it cannot be worked out."""
    factor = {"male": 1.0, "female": 0.85}.get(p.word("sex"))
    if factor is None or p.answers.get("creatinine_umol_l") is None:
        return float("inf")
    return (140 - p.number("age_years")) * p.number("weight_kg") * factor * 88.4 / 72 / p.number("creatinine_umol_l")


def kidney(p: Person) -> float:
    """The lower of the two kidney numbers; none on dialysis."""
    return 0.0 if p.any_of("on_dialysis") else min(p.number("egfr"), clearance(p))


def may_bear(p: Person) -> bool:
    return p.pregnant() or p.perhaps_pregnant()


def to_be_stopped(p: Person) -> bool:
    return p.any_of("major_adverse_event") or p.answers.get("medicine_still_helps") is False


def acting_on_the_brain(p: Person) -> int:
    """Medicines of GB14 that are taken beside gabapentin; opioids block it."""
    listed = (*ANTISPASTIC, "carbamazepine", "pregabalin", "ssri")
    single = sum(p.on(name) for name in listed) + sum(p.also(name) for name in ("neuroleptic", "hypnotic"))
    return single + p.takes("tricyclic") + p.takes("snri") + p.takes_relaxant()


def ibuprofen(p: Person) -> Facts:
    return {
        **facts.ibuprofen_cautions(p),
        "NS15": p.any_of("breastfeeding"),
        "NS18": p.word("aspirin_form") == "immediate_release",
        "NS21": p.on("ace_inhibitor_or_arb") and not p.on("diuretic"),
        "NS22": p.on("diuretic"),
        "NS33": p.dmt(*FUMARATES),
        "NS34": p.dmt(*FUMARATES),
        "NS35": p.dmt("teriflunomide"),
        "DM07": p.dmt("teriflunomide"),
        "NS37": p.dmt("cladribine") and p.also("sulindac"),
        "NS38": p.dmt("cladribine"),
        "NS39": p.on("dalfampridine"),
        "NS40": p.on("baclofen"),
        "NS41": p.dmt("ocrelizumab", "ofatumumab"),
    }


def acetaminophen(p: Person) -> Facts:
    liver = p.liver("mild", "moderate", "severe") or p.any_of("chronic_liver_disease", "heavy_alcohol")
    return {
        **facts.acetaminophen_cautions(p),
        "AP01": p.number("acetaminophen_total_mg_day") > 0,
        "AP04": liver or p.inducer(),
        "AP06": kidney(p) <= 30,
        "AP10": p.on("anticoagulant"),
        "AP12": p.dmt("interferon_beta"),
        "AP16": p.any_of("breastfeeding"),
        "AP17": may_bear(p),
        "DM01": p.dmt("interferon_beta"),
        "DM05": p.dmt("teriflunomide"),
        "DM07": p.dmt("teriflunomide"),
        "NS38": p.dmt("cladribine"),
    }


def cyclobenzaprine(p: Person) -> Facts:
    return {
        **facts.cyclobenzaprine_cautions(p),
        "CB03": p.liver("mild"),
        "MR10": p.any_of("frequent_falls") or "fatigue" in p.answers["baseline_deficits"],
        "OX01": p.on("bladder_antimuscarinic"),
        "DA07": p.on("dalfampridine"),
        "NB01": p.on("nabiximols"),
        "NS38": p.dmt("cladribine"),
    }


def gabapentin(p: Person) -> Facts:
    egfr, dialysis = p.number("egfr"), p.any_of("on_dialysis")
    return {
        "GB03": p.aged(65),
        "GB04": egfr >= 60 and not dialysis,
        "GB05": 30 < egfr < 60 and not dialysis,
        "GB06": 15 < egfr <= 30 and not dialysis,
        "GB07": kidney(p) <= 15,
        "GB08": dialysis,
        "GB10": p.any_of("respiratory_depression_risk") or p.on("benzodiazepine") or p.aged(65),
        "GB12": p.also("aluminium_or_magnesium_antacid"),
        "GB13": p.any_of("frequent_falls"),
        "GB14": p.aged(65) and acting_on_the_brain(p) >= 2 and not p.takes("opioid"),
        "GB16": p.any_of("suicidality", "substance_use_disorder"),
        "GB17": may_bear(p) or p.any_of("breastfeeding"),
        "DA07": p.on("dalfampridine"),
        "NB01": p.on("nabiximols"),
        "NS38": p.dmt("cladribine"),
    }


def amitriptyline(p: Person) -> Facts:
    inhibitors = ("ssri", "bupropion", "strong_cyp2d6_inhibitor", "strong_cyp3a4_inhibitor")
    sedating = p.on(*ANTISPASTIC, "pregabalin") or p.takes("gabapentin", "opioid") or p.takes_relaxant()
    anticholinergic = p.on("bladder_antimuscarinic", "amantadine") or p.takes_relaxant()
    return {
        "TC07": p.word("cv_risk") == "established" and not p.any_of("arrhythmia_or_heart_block"),
        "TC09": p.number("egfr") < 60 or p.any_of("on_dialysis"),
        "TC12": p.any_of("heat_sensitive"),
        "TC14": p.on(*inhibitors, "ciprofloxacin_or_fluvoxamine"),
        "TC17": anticholinergic,
        "TC18": p.on("baclofen"),
        "TC19": p.on("modafinil"),
        "TC20": p.on("carbamazepine"),
        "TC21": sedating or p.any_of("heavy_alcohol") or p.also("hypnotic", "neuroleptic"),
        "TC22": p.dmt("siponimod", "fingolimod", "ponesimod"),
        "TC23": p.dmt("ozanimod"),
        "TC25": p.any_of("breastfeeding"),
        "TC26": not p.aged(25) or p.any_of("suicidality"),
        "MR07": p.on("baclofen"),
        "MO01": p.on("modafinil"),
        "OX01": p.on("bladder_antimuscarinic"),
        "DA07": p.on("dalfampridine"),
        "DM01": p.dmt("interferon_beta"),
        "NB01": p.on("nabiximols"),
        "NS38": p.dmt("cladribine"),
    }


def duloxetine(p: Person) -> Facts:
    bleeding = p.on("aspirin_low_dose", "antiplatelet", "anticoagulant", "nsaid") or p.current("nsaid_response")
    return {
        "DX06": not p.aged(25) or p.any_of("suicidality"),
        "DX09": p.on("strong_cyp2d6_inhibitor", "bupropion"),
        "DX11": p.on("triptan", "other_serotonergic"),
        "DX12": bleeding,
        "DX13": p.any_of("urinary_retention") or "bladder" in p.answers["baseline_deficits"],
        "DX14": p.any_of("frequent_falls"),
        "DX15": p.any_of("seizure_disorder") or p.on("dalfampridine"),
        "DX16": p.any_of("angle_closure_glaucoma", "uncontrolled_hypertension", "bipolar_disorder"),
        "DX17": p.dmt("teriflunomide"),
        "DX18": p.dmt("ozanimod"),
        "DX19": p.dmt("interferon_beta"),
        "DX20": p.aged(65),
        "DX22": may_bear(p) or p.any_of("breastfeeding"),
        "DM01": p.dmt("interferon_beta"),
        "DM05": p.dmt("teriflunomide"),
        "NS38": p.dmt("cladribine"),
    }


def tramadol(p: Person) -> Facts:
    sedating = p.on("baclofen", "tizanidine", "nabiximols", "pregabalin") or p.takes("gabapentin")
    return {
        "TR04": p.number("age_years") > 75,
        "TR05": kidney(p) < 30,
        "TR06": p.liver("severe"),
        "TR11": p.on("triptan"),
        "TR12": p.on("amantadine"),
        "TR13": p.on("strong_cyp2d6_inhibitor", "bupropion"),
        "TR15": sedating,
        "TR17": p.perhaps_pregnant(),
        "TR18": p.any_of("frequent_falls", "osteoporosis") or p.aged(65),
        "TR20": bool({"bladder", "bowel"} & set(p.answers["baseline_deficits"])) or p.any_of("urinary_retention"),
        "DA07": p.on("dalfampridine"),
        "NS38": p.dmt("cladribine"),
    }


MEDICINES: Mapping[str, Callable[[Person], Facts]] = {
    one.__name__: one
    for one in (ibuprofen, acetaminophen, cyclobenzaprine, gabapentin, amitriptyline, duloxetine, tramadol)
}


def measures(p: Person) -> dict[str, Facts]:
    """The same for what is no medicine, by statement, and for what is taken and is none of the seven."""
    risky = p.any_of("osteoporosis", "long_term_steroids") or p.on("anticoagulant")
    tizanidine, stop = p.on("tizanidine"), to_be_stopped(p)
    return {
        "S07": {
            "MS05": p.any_of("heat_sensitive"),
            "MS09": p.any_of("bleeding_or_fragile_skin"),
            "MS11": not p.any_of("reduced_skin_sensation_back"),
        },
        "S16": {"SM01": risky},
        "S06": {"MS21": p.word("mobility") == "wheelchair"},
        "S01": {
            "MR02": tizanidine and p.on("ciprofloxacin_or_fluvoxamine"),
            "MR03": tizanidine and p.also("oral_contraceptive", "cyp1a2_inhibitor"),
            "MR04": tizanidine,
            "MR06": p.on("baclofen") and kidney(p) < 60,
        },
        "S38": {
            "GB09": stop and (p.on("gabapentin") or p.current("gabapentin_response")),
            "TC27": stop and p.takes("tricyclic"),
            "DX21": stop and p.takes("snri"),
            "TR21": stop and p.takes("opioid"),
        },
    }
