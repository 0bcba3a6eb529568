"""The certificate in words, and `msback verify`: exit 0 with zero open points, 1 with some, 2 for a bad pack."""

import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from app.cli import run
from app.engine.files import digest
from app.engine.proofs import certificate
from app.paths import GUIDELINE
from app.verify import certificate_lines
from tests.patients import engine

PACK = engine().pack


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GUIDELINE, tmp_path / "pack"))


def rewritten(pack: Path, file: str, old: str, new: str) -> None:
    text = (pack / file).read_text("utf-8")
    assert old in text
    (pack / file).write_text(text.replace(old, new, 1), "utf-8")


def msback(*arguments: str) -> int:
    return run(arguments, _no_picture, list)


def _no_picture(data: bytes, file: Path) -> None:
    raise AssertionError("a command saved a picture")


def claims_said(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if line.startswith(("proven ", "FAILS "))]


def test_the_certificate_has_a_line_for_each_claim_with_its_origins() -> None:
    proven = certificate(PACK)
    lines = certificate_lines(proven, date(2026, 3, 9), 0.25)
    assert lines[1].endswith(PACK.digest)
    assert "2026-03-09, in 0.25 s" in lines[2]
    assert lines[3].endswith(f"{len(PACK.claims)}, in {proven.points:,} points")
    assert lines[4].endswith("zero points")
    for line, claim in zip(claims_said(lines), PACK.claims, strict=True):
        assert line.startswith(f"proven  {claim.says}")
        assert all(origin in line for origin in claim.origins)


def test_the_guideline_as_shipped_has_zero_open_points(capsys: pytest.CaptureFixture[str]) -> None:
    assert msback("verify") == 0
    told = capsys.readouterr()
    assert "Open     zero points" in told.out
    assert digest(GUIDELINE) in told.out
    assert told.err == ""


def test_a_claim_that_fails_is_named_with_a_patient(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rewritten(pack, "rules.yaml", "{statement: S26, status: {avoid: always}}", "{statement: S26, status: {do: always}}")
    assert msback("verify", str(pack)) == 1
    told = capsys.readouterr().out.splitlines()
    failing = [line for line in told if line.startswith("FAILS")]
    assert [line.split(" [")[0] for line in failing] == [f"FAILS   {PACK.claims[0].says}"]
    place = told.index(failing[0])
    assert told[place + 1].strip() == "open: S26 only avoid"
    assert told[place + 2].strip() == "it fails for: every patient"
    assert "Open     1 point" in told


def test_the_patient_is_told_by_the_answers(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rewritten(
        pack,
        "rules.yaml",
        "when: major_trauma or minor_trauma and (osteoporosis",
        "when: minor_trauma and (osteoporosis",
    )
    assert msback("verify", str(pack)) == 1
    assert "major_trauma yes" in next(line for line in capsys.readouterr().out.splitlines() if "it fails for" in line)


def test_a_pack_with_mistakes_is_refused_with_all_of_them(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rewritten(pack, "medicines.yaml", "[2400, always, NS02]", "[3600, always, NS02]")
    rewritten(pack, "questions.yaml", "unit: kg", "unit: pound")
    assert msback("verify", str(pack)) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "medicines.yaml: ibuprofen: max_daily_mg: ibuprofen max_daily_mg 3600" in told.err
    assert "questions.yaml: weight_kg: unit: is pound" in told.err
