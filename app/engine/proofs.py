"""The certificate: every claim of a pack proven for all patients, or a patient for whom it fails."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from app.engine.claims import Claim
from app.engine.diagram import FALSE, TRUE, Diagrams
from app.engine.domain import Domain, Variable, samples
from app.engine.pack import Pack, Value
from app.engine.points import Point, Points

_NO_PATH = 1 << 30


@dataclass(frozen=True)
class Proof:
    """What came of one claim: its points and those that do not hold, in words, with a patient who breaks the first."""

    claim: str
    says: str
    origins: tuple[str, ...]
    points: int
    open: tuple[str, ...]
    counterexample: Mapping[str, Value] | None
    """Answers that alone break the claim, whatever else is answered; None where it holds."""

    @property
    def holds(self) -> bool:
        """Whether every point is proven."""
        return not self.open


@dataclass(frozen=True)
class Certificate:
    """What was proven of a pack, for all patients. When, and how long it took, the caller knows."""

    pack: str
    version: str
    digest: str
    proofs: tuple[Proof, ...]

    @cached_property
    def points(self) -> int:
        """Points in all."""
        return sum(proof.points for proof in self.proofs)

    @cached_property
    def open_points(self) -> int:
        """Points that do not hold: zero for a pack that may be used."""
        return sum(len(proof.open) for proof in self.proofs)


def certificate(pack: Pack) -> Certificate:
    """Prove every claim of a pack over all patients. It takes some tenths of a second."""
    points = Points(pack)
    proofs = tuple(_proof(claim, points) for claim in pack.claims)
    return Certificate(pack.id, pack.version, pack.digest, proofs)


def _proof(claim: Claim, points: Points) -> Proof:
    found = list(points.of(claim))
    broken = [point for point in found if point.broken != FALSE]
    return Proof(
        claim=claim.id,
        says=claim.says,
        origins=claim.origins,
        points=len(found),
        open=tuple(point.name for point in broken),
        counterexample=counterexample(broken[0], points) if broken else None,
    )


def counterexample(point: Point, points: Points) -> Mapping[str, Value]:
    """The fewest answers on one path of the diagram that break the point, whatever else is answered."""
    answers: dict[str, Value] = {}
    for variable, cell in _path(point.broken, points.domain, points.diagrams):
        value = _value(points.pack, variable, cell)
        if value is None:
            continue
        before = answers.get(variable.field)
        answers[variable.field] = (*before, *value) if isinstance(before, tuple) and isinstance(value, tuple) else value
    return answers


def patient(answers: Mapping[str, Value]) -> str:
    """Answers in a line, as a counterexample is told."""
    return ", ".join(f"{field} {_told(value)}" for field, value in answers.items()) or "every patient"


def _told(value: Value) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case tuple():
            return " and ".join(value) or "none"
        case float():
            return f"{value:g}"
        case _:
            return str(value)


def _path(diagram: int, domain: Domain, diagrams: Diagrams) -> list[tuple[Variable, int]]:
    """The shortest way through a diagram to where it is true, as variables with their cells."""
    steps: dict[int, int] = {TRUE: 0, FALSE: _NO_PATH}

    def length(one: int) -> int:
        if one not in steps:
            steps[one] = 1 + min(map(length, diagrams.at(one)[1]))
        return steps[one]

    found = []
    while diagram != TRUE:
        place, kids = diagrams.at(diagram)
        cell = min(range(len(kids)), key=lambda index: length(kids[index]))
        found.append((domain.variables[place], cell))
        diagram = kids[cell]
    return found


def _value(pack: Pack, variable: Variable, cell: int) -> Value | None:
    """An answer that lies in a cell; of a set, its one member or none. None for an added one that is open."""
    if variable.member is not None:
        present: tuple[str, ...] = (variable.member,)
        return present if variable.cell(present) == cell else ()
    question = pack.fields[variable.field]
    lowest = pack.lowest.get(variable.field)
    for value in samples(question, variable.tests, lowest):
        if variable.cell(value) == cell and isinstance(value, bool | int | float | str):
            return value
    return None
