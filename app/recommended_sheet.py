"""The sheet of all that the guideline recommends, for when nobody has chosen from it."""

from collections.abc import Mapping
from datetime import UTC, datetime

from app.engine.engine import Engine
from app.engine.pack import Value
from app.errors import UserError
from app.handouts.options import SheetOptions
from app.handouts.plan import Clinic, recommended
from app.handouts.sheet import AS_USUAL, compose
from app.handouts.typeset import typeset


def recommended_sheet(
    engine: Engine,
    answers: Mapping[str, Value | None],
    patient_name: str = "",
    options: SheetOptions = AS_USUAL,
) -> bytes:
    """A PDF of what is recommended for these answers, dated today.

    Raises:
        UserError: the guideline is not for this person, so there is nothing to hand out, or it does not fit as asked.
    """
    assessment = engine.assess(answers)
    if not assessment.applies:
        raise UserError(
            "No sheet was made.",
            "{reason}",
            "Use another guideline for this person.",
            reason=" ".join(assessment.scope_why),
        )
    today = datetime.now(UTC).astimezone().date()
    plan = recommended(assessment, answers, today)
    return typeset(compose(plan, patient_name, today, clinician="", clinic=Clinic(), options=options))


def waiting(engine: Engine, answers: Mapping[str, Value | None]) -> str | None:
    """What the sheet leaves out because it is undecided, and the answers that decide most of it; None if nothing is."""
    assessment = engine.assess(answers)
    undecided = [name for name, result in assessment.statements.items() if result.status == "ask"]
    if not undecided:
        return None
    first = ", ".join(assessment.questions[:4])
    more = len(assessment.questions) - 4
    rest = f" and {more} more" if more > 0 else ""
    return (
        f"{len(undecided)} of {len(assessment.statements)} statements are undecided and not on it; open: {first}{rest}."
    )
