"""A patient's record without what names the person: days since the first visit, no texts, no sheets. Not anonymous."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from app.engine.intake import fault
from app.engine.pack import Pack, Question
from db.leaving import Rows, records

OLDEST = 90
"""From this age on people are few, and the age is not told."""
OLD = f"{OLDEST}+"
AGE = "age_years"
REASONS = frozenset({
    "prefers_not", "tried_before", "not_available", "too_costly", "other_reason_stronger", "not_now",
})  # fmt: skip
"""The reasons that can be chosen; any other may be a word about a person."""
_KEPT = ("key", "amends", "version", "state", "pack_id", "pack_version", "pack_digest")


def without_names(patient: Rows, called: str, pack: Pack) -> Rows:
    """The same record, called by a word that was drawn by lot.

    Args:
        patient: as `db.leaving.read` gives it.
        called: what stands for the patient.
        pack: tells which answers are no free text.
    """
    visits = _of_one_person(patient)
    first = min((visit["held_on"] for visit in visits), default=date.min)
    encounters = [_visit(visit, first, patient["birth_date"], pack.questions) for visit in visits]
    return {"patient": called, "sex": patient["sex"], "encounters": encounters}


def _of_one_person(patient: Rows) -> list[Rows]:
    """The visits under every record of the person, as if there had been one alone."""
    if "merged" not in patient:
        found: list[Rows] = patient["encounters"]
        return found
    every = [(place, one) for place, record in enumerate(records(patient)) for one in record["encounters"]]
    every.sort(key=lambda one: (one[1]["held_on"], one[0], one[1]["key"]))
    keys = {(place, visit["key"]): number for number, (place, visit) in enumerate(every, 1)}
    return [
        visit | {"key": keys[place, visit["key"]], "amends": visit["amends"] and keys[place, visit["amends"]]}
        for place, visit in every
    ]


def _visit(visit: Rows, first: date, born: date | None, questions: Mapping[str, Question]) -> Rows:
    again = visit["follow_up_on"]
    return {
        **{name: visit[name] for name in _KEPT},
        "day": (visit["held_on"] - first).days,
        "age": _age(born, visit["held_on"]),
        "follow_up_day": None if again is None else (again - first).days,
        "answers": [_answer(one) for one in visit["answers"] if _allowed(one, questions)],
        "assessments": [{name: one[name] for name in ("urgency", "pack_digest")} for one in visit["assessments"]],
        "decisions": [_decision(one) for one in visit["decisions"] if one["kind"] != "own"],
    }


def _age(born: date | None, on: date) -> int | str | None:
    if born is None:
        return None
    years = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    return OLD if years >= OLDEST else years


def _allowed(answer: Mapping[str, Any], questions: Mapping[str, Question]) -> bool:
    """Whether it is an answer that the question of today offers, and so no text."""
    question = questions.get(answer["question_id"])
    return question is not None and fault(question, json.loads(answer["value"])) is None


def _answer(answer: Mapping[str, Any]) -> Rows:
    name, text = answer["question_id"], answer["value"]
    if name == AGE and (json.loads(text) or 0) >= OLDEST:
        text = json.dumps(OLD)
    return {"question_id": name, "value": text}


def _decision(decision: Mapping[str, Any]) -> Rows:
    kept = {name: decision[name] for name in ("item", "position", "kind", "statements")}
    reason = decision["reason"] if decision["reason"] in REASONS else ""
    return {**kept, "reason": reason, "regimen": _numbers_of(decision["regimen"])}


def _numbers_of(regimen: str | None) -> str | None:
    """A dose without the notes beside it, which are texts."""
    if regimen is None:
        return None
    return json.dumps({name: value for name, value in json.loads(regimen).items() if name != "notes"})
