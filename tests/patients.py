"""The worked patients of tests/guideline as data, for every test that needs a person."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from app.engine.engine import Engine
from app.engine.intake import stored_value
from app.engine.pack import Value
from app.engine.read import read_pack
from app.paths import GUIDELINE

FOLDER = Path(__file__).parent / "guideline"
Answers = dict[str, Value | None]


@cache
def engine() -> Engine:
    """The engine over the pack as shipped, made once."""
    return Engine(read_pack(GUIDELINE))


@cache
def worked() -> dict[str, Any]:
    """The whole of patients.yaml."""
    data: dict[str, Any] = yaml.safe_load((FOLDER / "patients.yaml").read_text("utf-8"))
    return data


def stored(answers: dict[str, Any]) -> Answers:
    """Answers as they stand in YAML -> as the engine and the records keep them."""
    questions = engine().pack.questions
    return {field: None if value is None else stored_value(questions[field], value) for field, value in answers.items()}


def clear(**changes: object) -> Answers:
    """An adult with MS, everything asked, nothing wrong; with some answers changed."""
    return stored({**worked()["profiles"]["clear"], **changes})


def patient(vignette: dict[str, Any]) -> Answers:
    """The answers of one worked patient: profile, own answers over it, unset ones away."""
    profile = worked()["profiles"][vignette["profile"]] if "profile" in vignette else {}
    answers = {**profile, **vignette.get("answers", {})}
    return stored({field: value for field, value in answers.items() if field not in vignette.get("unset", ())})
