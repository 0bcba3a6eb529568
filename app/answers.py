"""The answers of one visit in memory: checked before they are taken, and a way back for every step."""

from collections.abc import Mapping
from types import MappingProxyType

from app.engine.intake import fault, stored_value
from app.engine.pack import Question, Value
from app.errors import UserError

_Held = tuple[Value | None, ...]
"""One value, or nothing: not answered. None as the value is asked and not known."""


class Answers:
    """Question id -> value, with undo. What was stored and no question of today allows is set aside, not lost."""

    def __init__(self, questions: Mapping[str, Question], stored: Mapping[str, object]) -> None:
        self._questions = questions
        self._values: dict[str, Value | None] = {}
        self._steps: list[dict[str, _Held]] = []
        for name, value in stored.items():
            if name in questions and fault(questions[name], value) is None:
                self._values[name] = stored_value(questions[name], value)
        self.set_aside = tuple(name for name in stored if name not in self._values)

    @property
    def values(self) -> Mapping[str, Value | None]:
        """The answers as they are now."""
        return MappingProxyType(self._values)

    def give(self, given: Mapping[str, Value | None]) -> tuple[str, ...]:
        """Take these answers as one step and say which changed; UserError, and none taken, on a fault."""
        faults = [text for name, value in given.items() if (text := fault(self._questions[name], value))]
        if faults:
            raise UserError(
                "The answer was not taken.", "{faults}.", "Give a value that is allowed.", faults="; ".join(faults)
            )
        return self._step({name: (stored_value(self._questions[name], value),) for name, value in given.items()})

    def clear(self, question_id: str) -> tuple[str, ...]:
        """Take an answer back as one step, and say whether that changed it."""
        return self._step({question_id: ()})

    def undo(self) -> tuple[str, ...]:
        """Go back by one step, and say which questions it touched."""
        before = self._steps.pop() if self._steps else {}
        self._put(before)
        return tuple(before)

    def _step(self, wanted: Mapping[str, _Held]) -> tuple[str, ...]:
        before = {name: self._held(name) for name in wanted if self._held(name) != wanted[name]}
        if before:
            self._steps.append(before)
        self._put({name: wanted[name] for name in before})
        return tuple(before)

    def _held(self, question_id: str) -> _Held:
        return (self._values[question_id],) if question_id in self._values else ()

    def _put(self, wanted: Mapping[str, _Held]) -> None:
        for name, held in wanted.items():
            self._values.pop(name, None)
            if held:
                self._values[name] = held[0]


def as_signed(stored: Mapping[str, object]) -> dict[str, Value | None]:
    """The answers of a signed visit, whatever today's questions are."""
    return {name: _value(value) for name, value in stored.items()}


def _value(value: object) -> Value | None:
    if isinstance(value, list):
        return tuple(str(member) for member in value)
    return value if isinstance(value, bool | int | float | str) else None
