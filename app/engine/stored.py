"""An assessment back from its JSON, equal to the one that was stored; rules of today are not asked."""

from collections.abc import Mapping
from typing import Any

from app.engine.assessment import Alert, Assessment, FactNote, MedicineResult, Reason, Regimen, Result


def assessment_from_json(data: Mapping[str, Any]) -> Assessment:
    """The assessment of which `as_json` made this."""
    return Assessment(
        guideline=dict(data["guideline"]),
        applies=data["scope"]["applies"],
        scope_why=tuple(data["scope"]["why"]),
        urgency=data["urgency"],
        alerts=tuple(Alert(a["fact"], a["urgency"], a["text"], _reasons(a["because"])) for a in data["alerts"]),
        statements={name: _result(name, result) for name, result in data["statements"].items()},
        medicines={name: _medicine(name, result) for name, result in data["medicines"].items()},
        questions=tuple(data["questions"]),
    )


def regimen_from_json(data: Mapping[str, Any]) -> Regimen:
    """The regimen of which `as_json` made this."""
    least, most = data["every_h"]
    return Regimen(
        dose_mg=data["dose_mg"],
        every_h=(least, most),
        start_mg=data["start_mg"],
        max_single_mg=data["max_single_mg"],
        max_daily_mg=data["max_daily_mg"],
        max_days=data["max_days"],
        notes=tuple(data["notes"]),
    )


def _reasons(data: list[Mapping[str, Any]]) -> tuple[Reason, ...]:
    return tuple(Reason(d["field"], tuple(d["value"]) if isinstance(d["value"], list) else d["value"]) for d in data)


def _notes(data: list[Mapping[str, Any]]) -> tuple[FactNote, ...]:
    return tuple(FactNote(d["fact"], d["effect"], d["text"], _reasons(d["because"])) for d in data)


def _result(name: str, data: Mapping[str, Any]) -> Result:
    return Result(
        statement=name,
        status=data["status"],
        text=data["text"],
        strength=data["strength"],
        origin=data["origin"],
        refs=tuple(data["refs"]),
        because=_reasons(data["because"]),
        missing=tuple(data["missing"]),
        blocks=_notes(data["blocks"]),
        cautions=_notes(data["cautions"]),
    )


def _medicine(name: str, data: Mapping[str, Any]) -> MedicineResult:
    return MedicineResult(
        medicine=name,
        statement=data["statement"],
        status=data["status"],
        preferred=data["preferred"],
        regimen=regimen_from_json(data["regimen"]) if data["regimen"] else None,
        regimen_missing=tuple(data["regimen_missing"]),
        blocks=_notes(data["blocks"]),
        cautions=_notes(data["cautions"]),
        because=_reasons(data["because"]),
        missing=tuple(data["missing"]),
    )
