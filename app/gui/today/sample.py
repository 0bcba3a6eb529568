"""The box of Today that offers a sample patient while there is nobody else, and takes it away again."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.parts.buttons import Button
from app.gui.parts.row_box import RowBox
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.theme import changes, theme
from app.sample import people, sample_id

translate = QCoreApplication.translate


class SampleBox(RowBox):
    """Hidden once there are patients, unless the sample is still there."""

    tour_wanted, remove_wanted = Signal(), Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(translate("Sample", "Sample patient"), "person")
        there = sample_id(session.records) is not None
        self.offers = there or people(session.records) == 0
        line = (
            translate("Sample", "It counts in no report, in no list of follow-ups, and is never taken out.")
            if there
            else translate("Sample", "Three steps through a visit of an invented person, who can be removed again.")
        )
        words = translate("Sample", "Show the tour") if there else translate("Sample", "Try it with a sample patient")
        self.tour_button = Button(words, key="F4")
        self.tour_button.clicked.connect(self.tour_wanted)
        self.remove_button = Button(translate("Sample", "Remove the sample patient"), "link", icon="close")
        self.remove_button.clicked.connect(self.remove_wanted)
        if not there:
            self.remove_button.hide()
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.addWidget(Text(line, ink="text2", wrap=True))
        for button in (self.tour_button, self.remove_button):
            self._inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(inside)
        self._space()
        changes.changed.connect(self._space)

    def _space(self) -> None:
        now = theme()
        self._inside.setContentsMargins(now.px(16), now.px(12), now.px(16), now.px(14))
        self._inside.setSpacing(now.px(10))
