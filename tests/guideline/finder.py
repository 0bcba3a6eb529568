"""From a diagram to a patient: the one nearest to the profile `clear` for whom it holds, in plain answers."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from math import nextafter

from app.engine.derived import DERIVED
from app.engine.diagram import FALSE, TRUE
from app.engine.domain import Variable, samples
from app.engine.pack import Pack
from tests.guideline.people import Changes, People
from tests.guideline.reading import OverAll

_AN_ANSWER = 1000
"""What one more changed answer costs beside a step further along the same answer."""
_KG = range(40, 121)


class Finder:
    """Patients for the diagrams of one domain."""

    def __init__(self, pack: Pack, over: OverAll, lowest: Mapping[str, float]) -> None:
        self._pack, self._over, self._lowest = pack, over, lowest
        self._variables = over.domain.variables
        self.profile = People(pack).profile
        self._home = [self._cell(variable) for variable in self._variables]

    def _cell(self, variable: Variable) -> int:
        answer = self.profile.get(variable.field)
        if answer is None:
            return variable.cells.index((False,) * len(variable.tests))
        return variable.cell(answer)

    @cached_property
    def _values(self) -> list[list[object]]:
        """Per variable and cell a value in it, whole where there is one."""
        found = []
        for variable in self._variables:
            question = self._pack.fields[variable.field]
            by_cell: dict[int, list[object]] = {}
            for value in samples(question, variable.tests, self._lowest.get(variable.field)):
                by_cell.setdefault(variable.cell(value), []).append(value)
            found.append([min(by_cell[cell], key=lambda v: len(f"{v}")) for cell in range(len(variable.cells))])
        return found

    def nearest(self, diagram: int, changed: Mapping[int, int] | None = None) -> dict[int, int] | None:
        """Place -> cell of the fewest and smallest changes by which it holds; None if it never does.

        They are changes of the profile, or of who is in these cells already.
        """
        home = [changed.get(place, cell) for place, cell in enumerate(self._home)] if changed else self._home
        best: dict[int, tuple[int, int] | None] = {TRUE: (0, -1), FALSE: None}
        self._costs(diagram, best, home)
        if best[diagram] is None:
            return None
        cells = {}
        while diagram >= 0:
            place, kids = self._over.diagrams.at(diagram)
            chosen = best[diagram]
            if chosen is not None and chosen[1] != home[place]:
                cells[place] = chosen[1]
            diagram = kids[chosen[1]] if chosen is not None else FALSE
        return cells

    def _costs(self, diagram: int, best: dict[int, tuple[int, int] | None], home: list[int]) -> tuple[int, int] | None:
        if diagram not in best:
            place, kids = self._over.diagrams.at(diagram)
            ways = []
            for cell, kid in enumerate(kids):
                below = self._costs(kid, best, home)
                if below is not None:
                    ways.append((below[0] + self._cost(place, cell, home[place]), cell))
            # Of two changes that do the same, the one that is asked first.
            best[diagram] = min(ways, key=lambda way: (way[0], way[1] == home[place])) if ways else None
        return best[diagram]

    def _cost(self, place: int, cell: int, home: int) -> int:
        if cell == home:
            return 0
        field = self._variables[place].field
        further = abs(cell - home) if self._ordered(place) else cell
        return (len(DERIVED[field].needs) if field in self._pack.computed else 1) * _AN_ANSWER + further

    def _ordered(self, place: int) -> bool:
        return self._pack.fields[self._variables[place].field].type in ("int", "number")

    def back(self, cells: Mapping[int, int]) -> dict[int, int]:
        """The same cells with one answer a step nearer to the profile, a number where there is one."""
        # A number that is worked out takes its answers with it: it is the last to be taken back.
        asked = self.asked(cells)
        place = max(asked or cells, key=lambda p: (self._ordered(p), p))
        step = self._home[place]
        if self._ordered(place) and asked:
            step = cells[place] + (1 if self._home[place] > cells[place] else -1)
        return {**cells, place: step}

    def asked(self, cells: Iterable[int]) -> list[int]:
        """The places of answers, less those of numbers that are worked out of them."""
        return [place for place in cells if self._variables[place].field in self._pack.questions]

    def changes(self, cells: Mapping[int, int]) -> Changes:
        """The answers that put a patient into these cells and are not the profile's."""
        found: Changes = {}
        for place, cell in cells.items():
            variable, value = self._variables[place], self._values[place][cell]
            if variable.field in self._pack.computed or cell == self._home[place]:
                continue
            if variable.member is None:
                found[variable.field] = value if isinstance(value, bool | int | float | str) else None
            else:
                members = {*self._members(found, variable.field)} ^ {variable.member}
                values = self._pack.fields[variable.field].values
                found[variable.field] = tuple(member for member in values if member in members)
        for place, cell in cells.items():
            if self._variables[place].field in self._pack.computed and cell != self._home[place]:
                found |= self._clearance(found, self._variables[place], cell)
        return found

    def _members(self, found: Changes, field: str) -> tuple[str, ...]:
        answer = found.get(field, self.profile.get(field))
        return answer if isinstance(answer, tuple) else ()

    def _clearance(self, found: Changes, variable: Variable, cell: int) -> Changes:
        """Answers of which a creatinine clearance in this cell is worked out, exactly where the cell is one number."""
        derived = DERIVED[variable.field]
        target = float(str(self._values[variable.place][cell]))
        answers = {**self.profile, **found}
        trials = [{**answers, "sex": sex, "weight_kg": kg} for sex in ("female", "male") for kg in _KG]
        for digits in (0, 1, 2, 3, None):
            for trial in (answers, *trials):
                whole = float(str(derived.work_out({**trial, "creatinine_umol_l": 1.0}))) / target
                rounded = round(whole, digits) if digits is not None else whole
                for umol_l in (rounded,) if digits is not None else (whole, nextafter(whole, 0), nextafter(whole, 1e9)):
                    own: Changes = {**trial, "creatinine_umol_l": umol_l}
                    worked_out = derived.work_out(own)
                    if worked_out is not None and variable.cell(worked_out) == cell:
                        return {field: value for field, value in own.items() if value != answers.get(field)}
        raise ValueError(f"no answers give {variable.field} {target:g}")
