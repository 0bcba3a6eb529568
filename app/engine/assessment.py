"""What the engine says of one intake: frozen, and the same in memory, in the database and as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Status = Literal["urgent", "do", "consider", "avoid", "blocked", "ask", "hold", "not_now"]
Urgency = Literal["emergency", "urgent", "undetermined", "routine"]


def number(fact: str) -> str:
    """A fact as the evidence table numbers it; what stands there twice under one number has a word behind it here."""
    return fact.partition("-")[0]


@dataclass(frozen=True)
class Reason:
    """A given answer that a result rests on; `value` is as in the intake."""

    field: str
    value: object


def _reasons(because: tuple[Reason, ...]) -> list[dict[str, object]]:
    return [{"field": reason.field, "value": reason.value} for reason in because]


@dataclass(frozen=True)
class FactNote:
    """A safety fact that is true of this person, what it does, and the answers it turns on."""

    fact: str
    effect: str
    text: str
    because: tuple[Reason, ...]

    def as_json(self) -> dict[str, object]:
        """The contract's shape."""
        return {
            "fact": self.fact,
            "effect": self.effect,
            "text": self.text,
            "because": _reasons(self.because),
        }


@dataclass(frozen=True)
class Alert:
    """What makes this person urgent and is none of the 38 statements."""

    fact: str
    urgency: Literal["emergency", "urgent"]
    text: str
    because: tuple[Reason, ...]

    def as_json(self) -> dict[str, object]:
        """The contract's shape."""
        return {
            "fact": self.fact,
            "urgency": self.urgency,
            "text": self.text,
            "because": _reasons(self.because),
        }


@dataclass(frozen=True)
class Result:
    """The status of one statement for this person, with every reason for it."""

    statement: str
    status: Status
    text: str
    strength: str | None
    origin: Literal["source", "safety"]
    refs: tuple[int, ...]
    because: tuple[Reason, ...]
    missing: tuple[str, ...]
    blocks: tuple[FactNote, ...]
    cautions: tuple[FactNote, ...]

    def as_json(self) -> dict[str, object]:
        """The contract's shape, without the statement's id, which is its key."""
        return {
            "status": self.status,
            "text": self.text,
            "strength": self.strength,
            "origin": self.origin,
            "refs": list(self.refs),
            "because": _reasons(self.because),
            "missing": list(self.missing),
            "blocks": [note.as_json() for note in self.blocks],
            "cautions": [note.as_json() for note in self.cautions],
        }


@dataclass(frozen=True)
class Regimen:
    """How much, how often, how long. Doses in mg, intervals in hours, duration in days."""

    dose_mg: float
    every_h: tuple[float, float]
    start_mg: float
    max_single_mg: float
    max_daily_mg: float
    max_days: float | None
    notes: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """The contract's shape."""
        return {
            "dose_mg": self.dose_mg,
            "every_h": list(self.every_h),
            "start_mg": self.start_mg,
            "max_single_mg": self.max_single_mg,
            "max_daily_mg": self.max_daily_mg,
            "max_days": self.max_days,
            "notes": list(self.notes),
        }


@dataclass(frozen=True)
class MedicineResult:
    """One medicine for this person: its statement's status, and its regimen where it may be used."""

    medicine: str
    statement: str
    status: Status
    preferred: bool | None
    regimen: Regimen | None
    regimen_missing: tuple[str, ...]
    blocks: tuple[FactNote, ...]
    cautions: tuple[FactNote, ...]
    because: tuple[Reason, ...]
    missing: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """The contract's shape, without the medicine's id, which is its key."""
        return {
            "statement": self.statement,
            "status": self.status,
            "preferred": self.preferred,
            "regimen": self.regimen.as_json() if self.regimen else None,
            "regimen_missing": list(self.regimen_missing),
            "blocks": [note.as_json() for note in self.blocks],
            "cautions": [note.as_json() for note in self.cautions],
            "because": _reasons(self.because),
            "missing": list(self.missing),
        }


@dataclass(frozen=True)
class Assessment:
    """Everything the guideline says of one intake."""

    guideline: Mapping[str, str]
    """id, version, digest."""
    applies: bool
    scope_why: tuple[str, ...]
    urgency: Urgency
    alerts: tuple[Alert, ...]
    statements: Mapping[str, Result]
    medicines: Mapping[str, MedicineResult]
    questions: tuple[str, ...]

    def as_contract(self) -> dict[str, Any]:
        """What `msback evaluate` prints: as JSON, each fact by its number in the evidence table."""
        found = self.as_json()
        for part in (*found["statements"].values(), *found["medicines"].values()):
            for note in (*part["blocks"], *part["cautions"]):
                note["fact"] = number(note["fact"])
        return found

    def as_json(self) -> dict[str, Any]:
        """The shape of the contract, with the facts' own ids; `from_json` reads it back to an equal assessment."""
        return {
            "guideline": dict(self.guideline),
            "scope": {"applies": self.applies, "why": list(self.scope_why)},
            "urgency": self.urgency,
            "alerts": [alert.as_json() for alert in self.alerts],
            "statements": {key: result.as_json() for key, result in self.statements.items()},
            "medicines": {key: result.as_json() for key, result in self.medicines.items()},
            "questions": list(self.questions),
        }
