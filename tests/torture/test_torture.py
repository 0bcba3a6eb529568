"""The short form of the harness finds nothing lost, altered or in plain text, and would tell if it did."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.measured import MEASURED, RecordProperty
from tests.torture.checking import Found, compare
from tests.torture.clinic import Clinic
from tests.torture.figures import Figures, from_json

ROOT = Path(__file__).resolve().parents[2]
NOTHING_WRONG = {"problems": [], "broken": [], "unfinished": [], "without_sheet": [], "opening": ["correct horse"]}


@pytest.mark.skipif(sys.platform != "linux", reason="kills forked processes, and windows on a screen of its own")
def test_the_short_form(record_property: RecordProperty) -> None:
    command = [sys.executable, "-W", "error", "-m", "tests.torture", "--short"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    figures = dict(re.findall(r"^(\w[\w ]+?)  +([\d,]+(?: of [\d,]+)?)$", done.stdout, re.MULTILINE))
    record_property(MEASURED, "torture, short: " + ", ".join(f"{name} {count}" for name, count in figures.items()))
    for name in ("answers lost", "signed records altered", "canaries found on disk"):
        assert figures[name] == "0"
    for name in ("kills", "answers given"):
        assert int(figures[name].replace(",", "")) > 20
    for name in ("tampered rows found", "bit flips found"):
        found, _, of = figures[name].partition(" of ")
        assert found == of != "0"


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    """What was said: a draft of two answers and a note, a signed visit, a backup."""
    return Clinic(
        tmp_path, drafts={2: {"fever": True, "egfr": 60}}, notes={2: {"pain": "x"}}, signed={1: "d"}, backups=["b"]
    )


def found(**changes: object) -> Found:
    return {
        **NOTHING_WRONG,
        "drafts": [[2, {"fever": True, "egfr": 60}, {"pain": "x"}]],
        "signed": [[1, "d"]],
        "backups": ["b"],
        **changes,
    }


def test_what_is_there_is_right(clinic: Clinic) -> None:
    figures = Figures()
    compare(clinic, found(), figures, "kill 1")
    assert (figures.faults, figures.wrong()) == ([], False)


@pytest.mark.parametrize(
    ("changes", "lost", "altered"),
    [
        ({"drafts": []}, 2, 0),
        ({"drafts": [[2, {"fever": True}, {"pain": "x"}]]}, 1, 0),
        ({"drafts": [[2, {"fever": True, "egfr": 60, "bmi": 1}, {"pain": "x"}]]}, 1, 0),
        ({"drafts": [[2, {"fever": False, "egfr": 60}, {"pain": "x"}]]}, 1, 0),
        ({"drafts": [[2, {"fever": True, "egfr": 60}, {}]]}, 1, 0),
        ({"signed": [[1, "e"]]}, 0, 1),
        ({"signed": []}, 0, 1),
        ({"without_sheet": [1]}, 0, 0),
        ({"backups": []}, 0, 0),
        ({"opening": []}, 0, 0),
        ({"opening": ["correct horse", "another"]}, 0, 0),
        ({"problems": ["Row 3 is missing."]}, 0, 0),
        ({"broken": ["b: cut off"]}, 0, 0),
        ({"unfinished": ["restoring"]}, 0, 0),
    ],
    ids=repr,
)
def test_what_is_wrong_is_counted(clinic: Clinic, changes: dict[str, object], lost: int, altered: int) -> None:
    figures = Figures()
    compare(clinic, found(**changes), figures, "kill 1")
    assert (figures.lost, figures.altered) == (lost, altered)
    assert figures.faults
    assert from_json(figures.as_json()).wrong()


def test_only_the_step_in_flight_may_be_there_or_not(clinic: Clinic) -> None:
    step = {"does": "answer", "visit": 2, "answers": {"fever": False, "bmi": 1}, "cleared": []}
    for answers, lost in (
        ({"fever": True, "egfr": 60}, 0),
        ({"fever": False, "egfr": 60, "bmi": 1}, 0),
        ({"fever": False, "egfr": 60}, 1),
    ):
        clinic.drafts, clinic.doing = {2: {"fever": True, "egfr": 60}}, step
        figures = Figures()
        compare(clinic, found(drafts=[[2, answers, {"pain": "x"}]]), figures, "kill 1")
        assert figures.lost == lost
