"""Reading and writing patients and settings, inside a session that the store gave."""

from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from db.models import Encounter, Patient, Setting
from db.search import digits, folded_names, matching

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


def search(session: Session, text: str, limit: int) -> list[Patient]:
    """Patients who fit every word of `text`, by name; all of them when there is no text."""
    query = select(Patient).order_by(Patient.folded, Patient.id).limit(limit)
    return list(session.scalars(query.where(matching(text)) if text.strip() else query))


def alike(session: Session, folded: str, birth_date: date | None) -> list[Patient]:
    """Patients born on that day, and those who bear a word of that name."""
    fits = [Patient.folded.contains(f" {word}") for word in folded.split()]
    if birth_date is not None:
        fits.append(Patient.birth_date == birth_date)
    return list(session.scalars(select(Patient).where(or_(*fits)).order_by(Patient.id))) if fits else []


def counts(session: Session) -> dict[str, int]:
    """How many patients, drafts and signed encounters there are."""
    states = dict(session.execute(select(Encounter.state, func.count()).group_by(Encounter.state)).all())
    patients = session.scalar(select(func.count()).select_from(Patient)) or 0
    return {"patients": patients, "drafts": states.get("draft", 0), "signed": states.get("signed", 0)}


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
