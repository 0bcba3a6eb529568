"""What a clinician prepared for the sheet of a visit: exercises with their doses, and edits of its lines. No Qt."""

import json
from dataclasses import dataclass, field, replace

from app.errors import UserError
from app.handouts.edits import Edits, edits_from_json
from app.handouts.exercises import Chosen, chosen_from_json, exercise_set
from app.handouts.options import SheetOptions, options_from_json


@dataclass(frozen=True)
class Prepared:
    """Kept with the visit. `exercises` is None until a clinician has chosen; choosing none is a choice too."""

    exercises: tuple[Chosen, ...] | None = None
    edits: Edits = field(default_factory=Edits)

    def with_exercises(self, chosen: tuple[Chosen, ...] | None) -> "Prepared":
        """The same with other exercises."""
        return replace(self, exercises=chosen)

    def with_edits(self, edits: Edits) -> "Prepared":
        """The same with other edits."""
        return replace(self, edits=edits)


NOTHING = Prepared()


def prepared_as_text(prepared: Prepared) -> str | None:
    """What is stored of it; nothing where nothing was prepared."""
    if prepared == NOTHING:
        return None
    chosen = None if prepared.exercises is None else [one.as_json() for one in prepared.exercises]
    return json.dumps({"exercises": chosen, "edits": prepared.edits.as_json()}, ensure_ascii=False)


def prepared_from_text(text: str | None) -> Prepared:
    """What `prepared_as_text` gave; an exercise that this release does not have any more is left out."""
    if text is None:
        return NOTHING
    data = json.loads(text)
    chosen = data["exercises"]
    known = exercise_set().exercises
    return Prepared(
        exercises=None
        if chosen is None
        else tuple(chosen_from_json(one) for one in chosen if one["exercise"] in known),
        edits=edits_from_json(data["edits"]),
    )


def options_as_text(options: SheetOptions) -> str:
    """How sheets are wanted, as it is stored with a patient."""
    return json.dumps(options.as_json(), ensure_ascii=False)


def options_from_text(text: str | None) -> SheetOptions | None:
    """What `options_as_text` gave; None where nothing was chosen, or what was chosen is not there any more."""
    if text is None:
        return None
    try:
        return options_from_json(json.loads(text))
    except UserError:
        return None
