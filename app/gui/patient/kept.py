"""What stands above the form for a new patient that begins with what was typed before: whose it is, and a way out."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui.parts.buttons import Button
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.patient.new import NewPatient, Typed
from app.gui.theme import changes, theme

translate = QCoreApplication.translate


class KeptLine(QWidget):
    """The line, put above the form of a page; `given_up` wants an empty form."""

    given_up = Signal()

    def __init__(self, page: NewPatient, typed: Typed) -> None:
        super().__init__()
        self.setObjectName("kept_from_before")
        name = ", ".join(part for part in (typed.family_name, typed.given_name) if part)
        what = " · ".join(part for part in (name, typed.birth_date, typed.phone) if part)
        words = translate("KeptLine", "Kept from before, not saved: {what}.").format(what=what)
        self.words = Text(
            words if what else translate("KeptLine", "Kept from before, not saved."), bold=True, wrap=True
        )
        self.empty_button = Button(translate("KeptLine", "Start empty"), key="Ctrl Shift E", size="small_button")
        self.empty_button.clicked.connect(self.given_up)
        self._all = QHBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.addWidget(self.words, 1)
        self._all.addWidget(self.empty_button, 0, Qt.AlignmentFlag.AlignTop)
        page.findChildren(Scroll)[0].content.insertWidget(1, self)
        page.setAccessibleDescription(self.words.text())
        QShortcut(QKeySequence("Ctrl+Shift+E"), page, self.given_up.emit)
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._all.setSpacing(theme().px(12))
