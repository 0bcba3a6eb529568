"""Two completions that differ in one answer alone and get different statuses, read off a decision diagram.

Whether they do is for the engine to say: what is found here is only where to look.
"""

from collections.abc import Mapping
from functools import cache

from app.engine.diagram import Diagrams
from tests.engine.draws import PACK, VALUES
from tests.patients import Answers, engine

DOMAIN = engine()._domain
DIAGRAMS = Diagrams(DOMAIN)
Cells = dict[int, int]


@cache
def _whole(statement: str) -> int:
    return DIAGRAMS.decision(PACK.rules[statement].rows)


def differing(statement: str, given: Answers, field: str) -> tuple[Answers, Answers] | None:
    """What to add to the given answers, twice: both give every answer that matters, and only `field` differs."""
    left = DIAGRAMS.restricted(_whole(statement), DOMAIN.cells_of(given), {})
    targets = frozenset(variable.place for variable in DOMAIN.of_field.get(field, ()))
    if not targets & DIAGRAMS.support(left):
        return None
    path: Cells = {}
    while DIAGRAMS.at(left)[0] not in targets:
        place, kids = DIAGRAMS.at(left)
        path[place] = next(cell for cell, kid in enumerate(kids) if targets & DIAGRAMS.support(kid))
        left = kids[path[place]]
    turned, kids = DIAGRAMS.at(left)
    one, other = 0, next(cell for cell, kid in enumerate(kids) if kid != kids[0])
    path |= _apart(kids[one], kids[other])
    return _answers({**path, turned: one}), _answers({**path, turned: other})


def _apart(one: int, other: int) -> Cells:
    """Cells that lead two different diagrams to different outcomes."""
    path: Cells = {}
    while one >= 0 or other >= 0:
        place = min(DIAGRAMS.at(each)[0] for each in (one, other) if each >= 0)
        for cell in range(len(DOMAIN.variables[place].cells)):
            pair = _at(one, place, cell), _at(other, place, cell)
            if pair[0] != pair[1]:
                break
        path[place] = cell
        one, other = pair
    return path


def _at(diagram: int, place: int, cell: int) -> int:
    return DIAGRAMS.at(diagram)[1][cell] if diagram >= 0 and DIAGRAMS.at(diagram)[0] == place else diagram


def _answers(cells: Mapping[int, int]) -> Answers:
    """A value in each cell; of a set, the members that are in it."""
    found: Answers = {}
    members: dict[str, list[str]] = {}
    for place, cell in cells.items():
        variable = DOMAIN.variables[place]
        if variable.member is None:
            found[variable.field] = next(v for v in VALUES[variable.field] if variable.cell(v) == cell)
        else:
            members.setdefault(variable.field, []).extend([variable.member] if variable.cells[cell][0] else ())
    return found | {field: tuple(sorted(held, key=_order(field).__getitem__)) for field, held in members.items()}


@cache
def _order(field: str) -> Mapping[str, int]:
    return {member: place for place, member in enumerate(PACK.questions[field].values)}
