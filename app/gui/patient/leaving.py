"""The last line of a patient's page: the record joined with another one, taken out or erased, for who may do it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.gui.parts.buttons import Button
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.sample import sample_id
from app.users import may_sign


class RecordLinks(QWidget):
    """Who edits details joins records; clinicians take one out; administrators erase it; the sample is no record."""

    same_wanted, take_out_wanted, erase_wanted, remove_wanted = Signal(), Signal(), Signal(), Signal()

    def __init__(self, session: Session, patient_id: int) -> None:
        super().__init__()
        sample = sample_id(session.records) == patient_id
        self.may_join, self.may_take_out = not sample, may_sign(session.user) and not sample
        self.same = Button(self.tr("Same person as…"), "link", key="Ctrl M", icon="swap")
        self.same.clicked.connect(self.same_wanted)
        self.take_out = Button(self.tr("Take the record out…"), "link", key="Ctrl O", icon="disk")
        self.take_out.clicked.connect(self.take_out_wanted)
        self.erase = Button(self.tr("Erase the patient…"), "link", icon="close")
        self.erase.clicked.connect(self.erase_wanted)
        self.remove = Button(QCoreApplication.translate("Sample", "Remove the sample patient"), "link", icon="close")
        self.remove.clicked.connect(self.remove_wanted)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        may_erase = session.may_administer() and not sample
        for button, there in (
            (self.same, self.may_join),
            (self.take_out, self.may_take_out),
            (self.erase, may_erase),
            (self.remove, sample),
        ):
            self._line.addWidget(button)
            button.setVisible(there)
        self._line.addStretch(1)
        self._restyle()
        changes.changed.connect(self._restyle)

    def by_key(self) -> None:
        """What Ctrl O does, where it is offered."""
        if self.may_take_out:
            self.take_out_wanted.emit()

    def same_by_key(self) -> None:
        """What Ctrl M does, where it is offered."""
        if self.may_join:
            self.same_wanted.emit()

    def set_narrow(self, narrow: bool) -> None:
        """Under one another where there is no room beside one another."""
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _restyle(self) -> None:
        self._line.setSpacing(theme().px(16))
