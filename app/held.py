"""When a visit was truly held: of one that was typed in later the day and time that stand on the paper. No Qt."""

from datetime import date, datetime

from app.errors import Said, UserError

NOT_SET = "The time of the visit was not set."


def check_held(at: datetime, now: datetime, born: date | None, follow_up_on: date | None = None) -> None:
    """Whether a visit may have been held at this moment.

    Args:
        at: the moment, aware, in the clinic's own zone.
        now: the moment in which it is typed.
        born: the patient's birth date.
        follow_up_on: a follow-up day that the visit has already.

    Raises:
        UserError: it is in the future, before the person was born, or after its own follow-up.
    """
    day = at.date()
    if at > now:
        raise UserError(NOT_SET, "{at} is in the future.", "Enter when the visit was held, at the latest now.", at=at)
    if born is not None and day < born:
        why = Said("{at} is before the birth date {day}.", at=at, day=born)
        raise UserError(NOT_SET, why, "Enter the day on the paper, or correct the birth date.")
    if follow_up_on is not None and day > follow_up_on:
        why = Said("{at} is after the follow-up of this visit, {day}.", at=at, day=follow_up_on)
        raise UserError(NOT_SET, why, "Change the follow-up first, or enter an earlier day.")


def told_later(at: datetime) -> str:
    """What the audit says of it."""
    return f"held {at:%Y-%m-%d %H:%M}, typed in later"
