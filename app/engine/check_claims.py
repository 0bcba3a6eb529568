"""What the claims of a pack must be: about things that exist; and what of them a pack must keep to be read at all."""

from collections.abc import Iterable, Iterator

from app.engine.claims import (
    FILE,
    LEVELS,
    OF_THE_PACK,
    URGENCY,
    Apart,
    Blocked,
    Ceiling,
    Claim,
    Held,
    Raised,
    Rising,
    Statuses,
    Whole,
)
from app.engine.condition import ALWAYS
from app.engine.derived import DERIVED
from app.engine.diagram import FALSE
from app.engine.mistakes import Mistake
from app.engine.pack import Pack
from app.engine.points import Point, Points
from app.engine.proofs import counterexample, patient
from app.engine.sentences import STATUSES

_LADDERS = (("start_mg", "max_single_mg", "max_daily_mg"),)


def claims(pack: Pack) -> Iterator[Mistake]:
    """Claims that name what is not there, and what no pack may leave unclaimed."""
    yield from _unclaimed(pack)
    for claim in pack.claims:
        for origin in claim.origins:
            if origin not in pack.statements and origin not in pack.facts:
                yield Mistake(FILE, claim.id, "from", f"comes from {origin}", "a statement or a fact")
        yield from (
            mistake
            for held in _held(claim)
            for name, statuses in held
            for mistake in _statuses(pack, claim, name, statuses)
        )
        match claim.shape:
            case Ceiling() as shape:
                yield from _ceiling(pack, claim, shape)
            case Rising(ladders=ladders):
                known = {column.name for medicine in pack.medicines.values() for column in medicine.columns}
                for column in (column for ladder in ladders for column in ladder):
                    if column not in known:
                        yield Mistake(FILE, claim.id, "rising", f"{column} is no column", _one_of(sorted(known)))


def _unclaimed(pack: Pack) -> Iterator[Mistake]:
    """A certificate of nothing has no open point either."""
    shapes = [claim.shape for claim in pack.claims]
    for kind in OF_THE_PACK:
        if Whole(kind) not in shapes:
            yield Mistake(FILE, kind, "pack_is", "is not claimed", f"add a claim with pack_is: {kind}")
    limited = {
        s.medicine for s in shapes if isinstance(s, Ceiling) and s.column == "max_daily_mg" and s.when.node == ALWAYS
    }
    for medicine in pack.medicines:
        if medicine not in limited:
            yield Mistake(FILE, medicine, "max_daily_mg", "has no ceiling", f"claim at most how much {medicine} a day")


def _held(claim: Claim) -> list[Held]:
    """Statements with statuses, wherever a claim names them."""
    match claim.shape:
        case Statuses(statements=names, only=only, never=never):
            return [tuple((name, (*only, *never)) for name in names)]
        case Apart(lines=lines):
            return list(lines)
        case Raised(levels=levels):
            return [levels]
        case Blocked(never=never):
            return [(("", never),)]
        case _:
            return []


def _statuses(pack: Pack, claim: Claim, name: str, statuses: tuple[str, ...]) -> Iterator[Mistake]:
    if name and name != URGENCY and name not in pack.rules:
        yield Mistake(FILE, claim.id, "claim", f"{name} is no statement", f"a statement or {URGENCY}")
    known = LEVELS if name == URGENCY else STATUSES
    for status in statuses:
        if status not in known:
            yield Mistake(FILE, claim.id, "claim", f"{status} is no status of {name or 'a statement'}", _one_of(known))


def _ceiling(pack: Pack, claim: Claim, shape: Ceiling) -> Iterator[Mistake]:
    if shape.medicine not in pack.medicines:
        yield Mistake(FILE, claim.id, "medicine", f"is {shape.medicine}", _one_of(pack.medicines))
    elif shape.column not in {column.name for column in pack.medicines[shape.medicine].columns}:
        yield Mistake(FILE, claim.id, "column", f"{shape.medicine} has no {shape.column}", "a column of its regimen")
    if shape.beside is not None and shape.beside not in DERIVED:
        yield Mistake(FILE, claim.id, "beside", f"is {shape.beside}", _one_of(DERIVED))


def broken(points: Points) -> Iterator[Mistake]:
    """Rules that contradict each other and regimens above their own ceilings, each with a patient; empty claims.

    The rest of the claims is proven by `msback verify` and the tests: these cost milliseconds.
    """
    for claim in points.pack.claims:
        yield from _vacuous(claim, points)
        match claim.shape:
            case Apart(lines=lines):
                for line, point in zip(lines, points.of(claim), strict=True):
                    right = f"{FILE} keeps them apart: {claim.id}"
                    yield from _mistake("rules.yaml", line[0][0], "status", point, points, right)
            case Ceiling(medicine=medicine, column=column, at_most=most):
                right = f"at most {most:g} ({FILE}: {claim.id})"
                for point in points.of(claim):
                    yield from _mistake("medicines.yaml", medicine, column, point, points, right)
    for name, one in points.pack.medicines.items():
        for point in points.rising(one, _LADDERS):
            yield from _mistake("medicines.yaml", name, "regimen", point, points, "nothing is above its own ceiling")


def _vacuous(claim: Claim, points: Points) -> Iterator[Mistake]:
    """What holds because it is said of nobody, or of nothing."""
    for condition in claim.conditions:
        if points.diagrams.condition(condition.node) == FALSE:
            yield Mistake(FILE, claim.id, "when", f"is true of nobody: {condition.text}", "mend its condition")
    if not isinstance(claim.shape, Whole) and next(points.of(claim), None) is None:
        yield Mistake(FILE, claim.id, "claim", "claims nothing", "name what it is about")


def _mistake(file: str, name: str, field: str, point: Point, points: Points, right: str) -> Iterator[Mistake]:
    if point.broken != FALSE:
        yield Mistake(file, name, field, f"{point.name}, for: {patient(counterexample(point, points))}", right)


def _one_of(names: Iterable[str]) -> str:
    return f"one of {', '.join(names)}"
