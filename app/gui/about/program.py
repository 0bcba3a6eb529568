"""The program itself on the page: its version, what it is made of, and the check of this computer."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app import VERSION
from app.checkup import Outcome, checkup, report
from app.gui.about.boxes import Named, Signed
from app.gui.faults import in_words
from app.gui.parts.area import TextBox
from app.gui.parts.buttons import Button
from app.gui.parts.empty import empty
from app.gui.sheet.printing import printers
from app.gui.theme import changes, theme
from app.gui.work import Work
from app.paths import LICENCES, data_folder

translate = QCoreApplication.translate
ICONS = {"ok": "check", "notice": "help", "failed": "warning"}
TEXT_HEIGHT = 320


class ProgramBox(Named):
    """Version and licences; on request this computer is checked, part by part, and the report can be copied."""

    changed = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        licences: Path = LICENCES,
        backups: Callable[[], Sequence[Path]] = tuple,
    ) -> None:
        super().__init__(
            translate("About", "This program"),
            (
                (translate("About", "MSBack"), translate("About", "version {version}").format(version=VERSION)),
                (translate("About", "Licence"), translate("About", "MIT; its parts stay under their own")),
                (translate("About", "Qt"), _qt_words()),
                (translate("About", "Records"), str(data_folder())),
            ),
        )
        self._now, self._backups = now, backups
        self._licences = licences
        self.found: list[Outcome] = []
        self.check_button = Button(translate("About", "Check this computer"), icon="shield")
        self.check_button.clicked.connect(self.check)
        self.copy_button = Button(translate("About", "Copy the report"), icon="copy")
        self.copy_button.clicked.connect(self.copy)
        self.copy_button.hide()
        self.licences_button = Button(translate("About", "All licences"), icon="note")
        self.licences_button.clicked.connect(self.show_licences)
        self.licences_button.setVisible(licences.is_file())
        self.text = _Licences()
        self._lay_out()

    def check(self) -> None:
        """Try everything off the window's thread; the printers are asked here, as Qt wants it."""
        self.check_button.disable(translate("About", "This computer is being checked."))
        names = [printer.description for printer in printers()]
        places = self._backups()
        work = Work(lambda: list(checkup(data_folder(), self._now, lambda: names, places)))
        work.finished.connect(lambda: self._show(work) if isValid(self) else None)
        work.begin()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(report(self.found, self._now()))

    def show_licences(self) -> None:
        """Unfold the licences of all parts, or fold them."""
        if not self.text.toPlainText():
            self.text.setPlainText(self._licences.read_text("utf-8"))
        self.text.setVisible(self.text.isHidden())
        self.changed.emit()

    def _show(self, work: Work[list[Outcome]]) -> None:
        self.found = work.result()
        empty(self._lines)
        for outcome in self.found:
            self._lines.addWidget(Signed(ICONS[outcome.state], _in_words(outcome), bold=outcome.state == "failed"))
        self.check_button.enable()
        self.copy_button.show()
        self.changed.emit()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.check_button, self.copy_button, self.licences_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        found = QWidget()
        self._lines = QVBoxLayout(found)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(buttons)
        self.body.addWidget(found)
        self.body.addWidget(self.text)


class _Licences(TextBox):
    """The texts, to be read and copied; hidden until they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("About", "All licences"))
        self.hide()
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setMinimumHeight(theme().px(TEXT_HEIGHT))


def _qt_words() -> str:
    words = translate(
        "About",
        "{version}, under the LGPL, version 3; its libraries are files of their own: you may put yours in their place",
    )
    return words.format(version=qVersion())


def _in_words(outcome: Outcome) -> str:
    """One part on one line."""
    states = {
        "ok": translate("About", "ok"),
        "notice": translate("About", "notice"),
        "failed": translate("About", "failed"),
    }
    words = translate("About", "{part}: {state}: {says}")
    return words.format(part=in_words(outcome.part), state=states[outcome.state], says=in_words(outcome.says))
