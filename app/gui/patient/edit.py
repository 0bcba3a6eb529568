"""The page on which the details of a patient are put right."""

from dataclasses import replace

from app.gui.dates import read_day
from app.gui.patient.new import NewPatient, Typed, Words
from app.gui.session import Session
from app.records import PatientRecord
from app.sample import refuse_sample


class EditPatient(NewPatient):
    """The page for a new patient, with what is known in its fields; `patient_chosen` names the patient when saved."""

    def __init__(self, session: Session, patient_id: int) -> None:
        refuse_sample(session.records, patient_id)
        self._patient = session.records.get(patient_id)
        self._before = _as_typed(self._patient)
        super().__init__(session, self._before)
        self.setObjectName("edit_patient")
        self.typed.connect(self.changed)

    def store(self) -> PatientRecord:
        """Put what was typed in place of what is known."""
        wanted = replace(
            self._patient,
            family_name=self.family.text(),
            given_name=self.given.text(),
            birth_date=read_day(self.born.text()),
            sex=self.sex.value() or None,
            phone=self.phone.text(),
        )
        kept = self._session.records.edit(wanted, today=self._session.now().date())
        self._before = self.now_typed()
        return kept

    def is_another(self, patient: PatientRecord) -> bool:
        """Nobody is a second one of themselves."""
        return patient.id != self._patient.id

    def saved(self) -> tuple[bool, str]:
        """Whether leaving loses nothing."""
        same = self.now_typed() == self._before
        return same, self.tr("No changes") if same else self.tr("The details are not saved")

    def give_up(self) -> None:
        """Leave the details as they were."""
        self._before = self.now_typed()
        super().give_up()

    def _own_words(self) -> Words:
        return Words(
            title=self.tr("Edit details"),
            save=self.tr("Save"),
            save_all_the_same=self.tr("Save all the same"),
            save_key=self.tr("save"),
            cancel=self.tr("Leave as it was"),
            back=self.tr("back to the patient"),
        )


def _as_typed(patient: PatientRecord) -> Typed:
    """A record as a hand would type it."""
    born = patient.birth_date
    day = f"{born.day}.{born.month}.{born.year:04}" if born else ""
    return Typed(patient.family_name, patient.given_name, day, patient.sex or "", patient.phone)
