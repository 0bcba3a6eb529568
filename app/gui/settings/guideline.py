"""Settings: which guideline speaks, an update from a stick, and one step back."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFileDialog

from app.errors import UserError
from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.settings.group import Group
from app.packs import Candidate, before, has_before, opened
from app.paths import data_folder
from app.signed_archive import SUFFIX, kind_of, public_key


class GuidelineGroup(Group):
    """Both ways lead to a page that shows what would change; nothing changes here."""

    wanted = Signal(object)
    """What finds the Candidate, to be called off the window's thread."""
    program_wanted = Signal(object)
    """The path of a file that holds a program instead."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("The guideline"),
            self.tr("An update is a signed file. What it would change for your patients is shown before it is used."),
        )
        self._session = session
        pack = session.pack
        words = self.tr("{title}, version {version}").format(title=pack.title, version=pack.version)
        self.version = Text(words, bold=True, wrap=True)
        self.update_button = Button(self.tr("Update from a stick…"), icon="disk")
        self.update_button.clicked.connect(self._ask)
        self.back_button = Button(self.tr("The one before…"))
        self.back_button.clicked.connect(lambda: self.wanted.emit(_before))
        self.back_button.setVisible(has_before(data_folder()))
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.update_button, self.back_button):
            line.addWidget(button)
        line.addStretch(1)
        self.body.addWidget(self.version)
        self.body.addLayout(line)

    def open(self, path: str) -> None:
        """Lead to the page that looks at this file; one that holds a program goes to where programs are installed."""
        with suppress(UserError):  # what is wrong with the file, that page says
            if kind_of(Path(path), public_key()) == "program":
                self.program_wanted.emit(Path(path))
                return
        self.wanted.emit(_from_archive(self._session, Path(path)))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the update"))
        dialog.setObjectName("choose_update")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Updates (*{ending})").format(ending=SUFFIX))
        dialog.fileSelected.connect(self.open)
        dialog.open()


def _from_archive(session: Session, path: Path) -> Callable[[], Candidate]:
    data, pack = data_folder(), session.pack
    return lambda: opened(path, data, pack, public_key())


def _before() -> Candidate:
    found = before(data_folder())
    if found is None:
        raise UserError("Nothing was changed.", "There is no guideline before this one.", "Install an update first.")
    return found
