"""The sheet of all that the guideline recommends, for when nobody has chosen from it."""

from collections.abc import Mapping
from datetime import UTC, datetime

from app.engine.engine import Engine
from app.engine.pack import Value
from app.errors import UserError
from app.handouts.plan import Clinic, recommended
from app.handouts.sheet import compose
from app.handouts.typeset import typeset


def recommended_sheet(engine: Engine, answers: Mapping[str, Value | None], patient_name: str = "Patient") -> bytes:
    """A PDF of what is recommended for these answers, dated today.

    Raises:
        UserError: the guideline is not for this person, so there is nothing to hand out.
    """
    assessment = engine.assess(answers)
    if not assessment.applies:
        raise UserError("No sheet was made.", " ".join(assessment.scope_why), "Use another guideline for this person.")
    today = datetime.now(UTC).astimezone().date()
    plan = recommended(assessment, answers, today)
    return typeset(compose(plan, patient_name, today, clinician="", clinic=Clinic()))
