"""Reading and writing patients and settings, inside a session that the store gave."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import Encounter, Merge, Patient, Setting
from db.search import digits, folded_names

_LAST_NUMBER = "patients.last_number"


def add(session: Session, patient: Patient) -> Patient:
    """Store a new patient under the next number; a number is never given twice, even after a deletion."""
    patient.number = next_number(session)
    index(patient)
    session.add(patient)
    session.flush()
    session.refresh(patient)
    return patient


def next_number(session: Session) -> str:
    """A number that nobody had; it is given by this."""
    number = last_number(session) + 1
    set_setting(session, _LAST_NUMBER, str(number))
    return f"{number:06d}"


def last_number(session: Session) -> int:
    """The highest number that was ever given."""
    return int(get_setting(session, _LAST_NUMBER) or "0")


def count_on(session: Session, number: int) -> None:
    """From here on no number up to this one is given."""
    if number > last_number(session):
        set_setting(session, _LAST_NUMBER, str(number))


def index(patient: Patient) -> None:
    """Bring what the search reads in line with the names and the phone."""
    patient.folded = folded_names(patient.family_name, patient.given_name)
    patient.phone_digits = digits(patient.phone)


def count(session: Session) -> int:
    """How many patients there are; records that were merged into another are not one more."""
    merged = select(func.count()).select_from(Merge).where(Merge.undone_at.is_(None))
    return (session.scalar(select(func.count()).select_from(Patient)) or 0) - (session.scalar(merged) or 0)


def counts(session: Session) -> dict[str, int]:
    """How many patients, drafts and signed encounters there are."""
    states = dict(session.execute(select(Encounter.state, func.count()).group_by(Encounter.state)).all())
    return {"patients": count(session), "drafts": states.get("draft", 0), "signed": states.get("signed", 0)}


def get_setting(session: Session, key: str) -> str | None:
    """The value of a setting, None when it was never set."""
    row = session.get(Setting, key)
    return row.value if row else None


def set_setting(session: Session, key: str, value: str) -> None:
    """Set a setting."""
    row = session.get(Setting, key)
    if row is None:
        session.add(Setting(key=key, value=value))
    else:
        row.value = value
