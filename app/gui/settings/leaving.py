"""Settings: the ways to take records out, to bring records in, and to erase a patient."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.gui.parts.buttons import Button
from app.gui.settings.group import Group


class LeavingGroup(Group):
    """Each button leads to a page of its own."""

    take_out_wanted, bring_in_wanted, erase_wanted = Signal(), Signal(), Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Take records out, bring records in"),
            self.tr("For another clinic or program, for research without names, or on a request by law."),
        )
        self.take_out = Button(self.tr("Take out…"))
        self.take_out.clicked.connect(self.take_out_wanted)
        self.bring_in = Button(self.tr("Bring in…"))
        self.bring_in.clicked.connect(self.bring_in_wanted)
        self.erase = Button(self.tr("Erase a patient…"))
        self.erase.clicked.connect(self.erase_wanted)
        line = QHBoxLayout()
        for button in (self.take_out, self.bring_in, self.erase):
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)
