"""What was found after a kill beside what was said before it."""

from typing import Any

from tests.torture.clinic import Answers, Clinic, after, noted
from tests.torture.figures import Figures

Found = dict[str, Any]
KEPT = 3
"""So many backups of the last days must be there; the thinning leaves seven."""


def compare(clinic: Clinic, found: Found, figures: Figures, where: str) -> None:
    """Count what is lost or altered, and go on from what was found."""
    faults = [*found["problems"], *(f"backup not whole: {one}" for one in found["broken"])]
    faults += [f"left unfinished: {one}" for one in found["unfinished"]]
    if len(found["opening"]) != 1:
        faults.append(f"{len(found['opening'])} of {len(clinic.possible_passwords())} passwords open")
    faults += _drafts(clinic, found, figures)
    faults += _signed(clinic, found, figures)
    missing = set(clinic.backups[-KEPT:]) - set(found["backups"])
    faults += [f"the backup {name} is gone" for name in missing]
    figures.faults += [f"{where}: {fault}" for fault in faults]
    figures.in_a_write += clinic.doing is not None
    figures.given += clinic.given
    clinic.given, clinic.doing = 0, None
    clinic.passwords = tuple(found["opening"][:1]) or clinic.passwords


def nothing(why: str) -> Found:
    """What is found where the records do not open."""
    empty: Found = {
        name: [] for name in ("broken", "unfinished", "opening", "drafts", "signed", "without_sheet", "backups")
    }
    return {**empty, "problems": [f"they do not open: {why}"], "all": ""}


def _drafts(clinic: Clinic, found: Found, figures: Figures) -> list[str]:
    """Each draft is offered and holds every answer that was said to be saved, and no half of a step."""
    faults = []
    doing = clinic.doing or {"does": ""}
    there: dict[int, tuple[Answers, dict[str, str]]] = {row[0]: (row[1], row[2]) for row in found["drafts"]}
    signed = dict(found["signed"])
    for visit, answers in clinic.drafts.items():
        if visit not in there:
            if visit not in signed:
                figures.lost += len(answers)
                faults.append(f"the draft {visit} with {len(answers)} answers is not offered")
            elif not (doing["does"] == "sign" and doing["visit"] == visit):
                faults.append(f"the draft {visit} is signed, and nobody signed it")
            continue
        allowed = [answers]
        if doing["does"] == "answer" and doing["visit"] == visit:
            allowed.append(after(answers, doing))
        if there[visit][0] not in allowed:
            lost = [name for name, value in answers.items() if there[visit][0].get(name, ...) != value]
            figures.lost += len(lost) or 1
            faults.append(f"answers of the draft {visit} differ: {sorted(lost)}")
        notes = [clinic.notes[visit]]
        if doing["does"] == "note" and doing["visit"] == visit:
            notes.append(noted(notes[0], doing))
        if there[visit][1] not in notes:
            figures.lost += 1
            faults.append(f"a note of the draft {visit} is gone")
    more = set(there) - set(clinic.drafts)
    if len(more) > (doing["does"] == "begin"):
        faults.append(f"drafts that nobody began: {sorted(more)}")
    clinic.drafts = {visit: row[0] for visit, row in there.items()}
    clinic.notes = {visit: row[1] for visit, row in there.items()}
    return faults


def _signed(clinic: Clinic, found: Found, figures: Figures) -> list[str]:
    """Each signed visit is row by row what it was, and has its sheet."""
    there = dict(found["signed"])
    figures.signed += len(clinic.signed)
    altered = [visit for visit, digest in clinic.signed.items() if there.get(visit) != digest]
    figures.altered += len(altered)
    clinic.signed = there
    return [
        *(f"the signed visit {visit} is not what it was" for visit in altered),
        *(f"the signed visit {visit} has no sheet" for visit in found["without_sheet"]),
    ]
