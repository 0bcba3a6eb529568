"""Whole patients from the few answers in which they differ from the profile `clear`."""

from collections.abc import Mapping

from app.engine.intake import fault, stored_value
from app.engine.pack import Pack, Question, Value
from tests.patients import Answers, clear

Changes = dict[str, Value | None]
"""The answers of a patient that are not those of the profile."""


def key(changes: Changes) -> tuple[tuple[str, Value | None], ...]:
    """The same for the same patient, in whichever order the answers came."""
    return tuple(sorted(changes.items()))


class People:
    """The profile, and everybody who differs from it."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        own = clear()
        # Questions that the profile is not asked have an answer too: it exists once they are.
        unasked = {q.id: _plain(q) for q in pack.questions.values() if not q.added and q.id not in own}
        self.profile: Answers = {**own, **unasked}

    def whole(self, changes: Mapping[str, object]) -> Answers:
        """All answers of one patient."""
        own = {field: stored_value(self._pack.questions[field], value) for field, value in changes.items()}
        return {**self.profile, **own}

    def still(self, changes: Mapping[str, object]) -> bool:
        """Whether the pack still has these questions and takes these answers."""
        questions = self._pack.questions
        return all(field in questions and fault(questions[field], value) is None for field, value in changes.items())


def _plain(question: Question) -> Value:
    match question.type:
        case "bool":
            return False
        case "choice":
            return question.values[0]
        case "set":
            return ()
        case _:
            return question.low or 0
