"""Which patient is the sample: a setting names its number, so that nothing ever counts it as a person."""

from sqlalchemy import ColumnElement, Select, delete, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db import patients
from db.models import Patient, Setting

_SETTING = "sample_patient"


def name(session: Session, number: str) -> None:
    """From here on the patient of this number is the sample."""
    patients.set_setting(session, _SETTING, number)


def forget(session: Session) -> None:
    """There is no sample any more."""
    session.execute(delete(Setting).where(Setting.key == _SETTING))


def found(session: Session) -> Patient | None:
    """The sample, where there is one."""
    return session.scalar(select(Patient).where(Patient.id.in_(_ids())))


def is_led_to(session: Session, sample: Patient) -> bool:
    """Whether the sample was merged with somebody, who must not go with it."""
    into = select(Patient.id).where(Patient.merged_into_id == sample.id).limit(1)
    return sample.merged_into_id is not None or session.scalar(into) is not None


def is_person(patient_id: InstrumentedAttribute[int]) -> ColumnElement[bool]:
    """Holds for rows of everybody but the sample."""
    return patient_id.not_in(_ids())


def _ids() -> Select[int]:
    return select(Patient.id).join(Setting, Setting.value == Patient.number).where(Setting.key == _SETTING)
