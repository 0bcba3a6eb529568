"""What the real engine says of one patient, by the names under which written conditions decide it."""

from collections.abc import Mapping
from functools import cached_property

from app.engine.assessment import Assessment, Result
from app.engine.baseline import Function
from app.engine.engine import Engine
from app.engine.pack import FactUse
from tests.guideline.written import OUT_OF_SCOPE, SAID, Number, Origin, Outcome, Written
from tests.patients import Answers


class Said:
    """One patient before the engine."""

    def __init__(self, engine: Engine, written: Written, answers: Answers) -> None:
        self._engine, self._written, self._answers = engine, written, answers

    @cached_property
    def _assessment(self) -> Assessment:
        return self._engine.assess(self._answers)

    @cached_property
    def _asked(self) -> Mapping[str, bool | None]:
        return self._engine.asked(self._answers)

    @cached_property
    def _functions(self) -> Mapping[str, Function]:
        return {one.id: one for one in self._engine.functions(self._answers)}

    @cached_property
    def _results(self) -> Mapping[str, Result]:
        """Subject or statement -> the first result on which its notes stand."""
        found = dict(self._assessment.statements)
        for rule in self._engine.pack.rules.values():
            if rule.subject:
                found.setdefault(rule.subject, self._assessment.statements[rule.statement])
        return found

    def outcome(self, name: str) -> Outcome:
        """What comes out under a name."""
        found = self._written.outcomes[name]
        advice = isinstance(found, Number | Origin) or name in self._written.uses or name in self._engine.pack.rules
        if advice and not self._assessment.applies:
            return OUT_OF_SCOPE
        if isinstance(found, Number):
            return self._number(found)
        if isinstance(found, Origin):
            return self._origin(found)
        if name in self._assessment.statements:
            return self._assessment.statements[name].status
        if name in self._written.uses:
            return self._notes(self._written.uses[name])
        return self._assessment.urgency if name == "urgency" else self._yes_no(name)

    def _yes_no(self, name: str) -> Outcome:
        kind, _, rest = name.partition(" ")
        if kind == "alert":
            wanted = self._written.alerts[name]
            return any((found.fact, found.text) == (wanted.fact, wanted.text) for found in self._assessment.alerts)
        if kind == "asked":
            return self._asked[rest]
        if kind == "scope":
            return self._assessment.applies
        function = self._functions[kind]
        return function.usual if rest == "usual" else function.new

    def _notes(self, use: FactUse) -> bool:
        result = self._results.get(use.subject)
        if result is None:
            return False
        notes = (*result.blocks, *result.cautions)
        return any((note.fact, note.effect, note.text) == (use.fact, use.effect, use.text) for note in notes)

    def _number(self, number: Number) -> Outcome:
        regimen = self._assessment.medicines[number.medicine].regimen
        if regimen is None:
            return None
        if number.column.startswith("every_h"):
            return regimen.every_h[number.column == "every_h_most"]
        found: float | None = getattr(regimen, number.column)
        return found

    def _origin(self, origin: Origin) -> bool:
        regimen = self._assessment.medicines[origin.medicine].regimen
        begins = f"{SAID[origin.column]}{origin.number:,g} "
        return any(n.startswith(begins) and f"({origin.fact})" in n for n in (regimen.notes if regimen else ()))
