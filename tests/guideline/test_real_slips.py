"""A few slips made in the files themselves: the pack is read with them, and the real engine fails its patients."""

import shutil
from pathlib import Path

import pytest

from app.engine.engine import Engine
from app.engine.read import read_pack
from app.paths import GUIDELINE
from tests.guideline.kept import Patient, read
from tests.guideline.outcomes import Said
from tests.guideline.people import People
from tests.guideline.written import Written
from tests.patients import engine

SLIPS = [
    ("rules.yaml", "pain_nrs >= 7", "pain_nrs > 7"),
    ("rules.yaml", "age_years >= 18", "age_years > 18"),
    ("rules.yaml", " or fever ", " "),
    ("rules.yaml", "unexplained_weight_loss and unrelenting_night_pain", "unexplained_weight_loss"),
    ("rules.yaml", "'inadequate', 'not_tolerated'", "'inadequate', 'adequate'"),
    ("safety/medicines.yaml", '"egfr < 30 or on_dialysis"', "on_dialysis"),
    ("safety/medicines.yaml", "when: heat_sensitive", "when: not heat_sensitive"),
    ("medicines.yaml", "age_years > 75", "age_years > 74"),
    ("questions.yaml", 'asked_when: "muscle_spasm"', 'asked_when: "heat_sensitive"'),
    ("baseline.yaml", "'bowel' in baseline_deficits", "baseline_deficits"),
]


def _with_slip(folder: Path, file: str, old: str, new: str) -> Engine:
    shutil.copytree(GUIDELINE, folder)
    text = (folder / file).read_text("utf-8")
    assert old in text, f"{old} is no longer in {file}: make this slip another one"
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    return Engine(read_pack(folder))


@pytest.mark.parametrize(("file", "old", "new"), SLIPS, ids=[f"{file} {old}" for file, old, _ in SLIPS])
def test_a_slip_in_a_file_is_caught_by_somebody(file: str, old: str, new: str, tmp_path: Path) -> None:
    slipped = _with_slip(tmp_path / "pack", file, old, new)
    written, people = Written(engine().pack), People(engine().pack)

    def holds(patient: Patient) -> bool:
        said = Said(slipped, written, people.whole(patient.answers))
        found = {name: said.outcome(name) for name in patient.gets}
        return found == patient.gets

    assert not all(map(holds, read().patients(written)))
