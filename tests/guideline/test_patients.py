"""Every worked patient comes out as it says, and every statement has a patient who fires it and a near miss."""

from typing import Any

import pytest
import yaml

from tests.patients import FOLDER, clear, engine, patient, worked

VIGNETTES: list[dict[str, Any]] = worked()["vignettes"]
STATEMENTS: dict[str, dict[str, Any]] = yaml.safe_load((FOLDER / "statements.yaml").read_text("utf-8"))


def _allowed(expected: str | list[str]) -> list[str]:
    return expected if isinstance(expected, list) else [expected]


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: vignette["name"])
def test_worked_patient(vignette: dict[str, Any]) -> None:
    found = engine().assess(patient(vignette)).as_json()
    assert found["scope"]["applies"] is vignette.get("scope", True)
    assert found["urgency"] == vignette.get("urgency", found["urgency"])
    assert [alert["fact"] for alert in found["alerts"]] == vignette.get(
        "alerts", [alert["fact"] for alert in found["alerts"]]
    )
    for statement, status in vignette.get("expect", {}).items():
        assert found["statements"][statement]["status"] in _allowed(status), statement
    for medicine, status in vignette.get("medicines", {}).items():
        assert found["medicines"][medicine]["status"] in _allowed(status), medicine
    for statement, missing in vignette.get("missing", {}).items():
        assert found["statements"][statement]["missing"] == missing
    if "preferred" in vignette:
        assert [name for name, one in found["medicines"].items() if one["preferred"]] == [vignette["preferred"]]
    for medicine, numbers in vignette.get("regimen", {}).items():
        regimen = found["medicines"][medicine]["regimen"]
        for name, number in numbers.items():
            if name.endswith("_at_most"):
                assert regimen[name.removesuffix("_at_most")] <= number
            else:
                assert regimen[name] == number


def test_every_statement_has_its_two_patients_and_none_is_left_over() -> None:
    assert list(STATEMENTS) == list(engine().pack.statements)
    assert list(STATEMENTS) == list(engine().pack.rules)
    assert len(STATEMENTS) == 38


@pytest.mark.parametrize("statement", STATEMENTS)
def test_statement_fires_and_nearly_misses(statement: str) -> None:
    wanted = STATEMENTS[statement]
    fired = engine().assess(clear(**wanted["fires"]))
    assert fired.statements[statement].status == wanted["status"]
    missed = engine().assess(clear(**wanted["near_miss"]))
    status = missed.statements[statement].status if missed.applies else "none"
    assert status == wanted["then"] != wanted["status"]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_near_miss_is_one_answer_away(statement: str) -> None:
    fires, misses = clear(**STATEMENTS[statement]["fires"]), clear(**STATEMENTS[statement]["near_miss"])
    changed = [field for field in {*fires, *misses} if fires.get(field) != misses.get(field)]
    assert len(changed) <= 2, changed
