"""What the pages of a paper say where its patient is the sample; nothing where it is a person."""

from app.gui.session import Session
from app.handouts.frame import sample_mark
from app.sample import sample_id


def mark_of(session: Session, patient_id: int, *languages: str) -> str:
    """In the languages of the paper."""
    return sample_mark(*languages) if patient_id == sample_id(session.records) else ""
