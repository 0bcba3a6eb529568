"""Settings: where backups go, one to be made now, and the ways to a restore and to the audit."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from app.backups import FOLDER, SECOND, Backups, Made
from app.errors import UserError
from app.gui.backup.words import how_far, last_proven, what_came_of
from app.gui.doing import Doing
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.settings.group import Group


class BackupGroup(Group):
    """A backup is made by itself when MSBack is closed; here it is seen and changed where it goes."""

    restore_wanted, audit_wanted = Signal(), Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("Backups"),
            self.tr("One is made, and proven, when MSBack is closed and once a day. It is encrypted like the records."),
        )
        self._session = session
        self._backups = Backups(session.records, session.now)
        self._making: Doing | None = None
        self.status = Text("", bold=True, wrap=True)
        self.folder, self.second = Text("", wrap=True), Text("", wrap=True)
        self.said, self.error = Text("", wrap=True), ErrorLine()
        self.said.hide()
        self.choose = Button(self.tr("Another folder…"), size="small_button")
        self.choose.clicked.connect(lambda: self._ask(FOLDER))
        self.usual = Button(self.tr("The usual folder"), size="small_button")
        self.usual.clicked.connect(lambda: self.set_place(FOLDER, None))
        self.choose_second = Button(self.tr("Second place…"), size="small_button")
        self.choose_second.clicked.connect(lambda: self._ask(SECOND))
        self.no_second = Button(self.tr("No second place"), size="small_button")
        self.no_second.clicked.connect(lambda: self.set_place(SECOND, None))
        self.make = Button(self.tr("Back up now"), icon="disk")
        self.make.clicked.connect(self.back_up)
        self.stop_button = Button(QCoreApplication.translate("Leaving", "Stop"))
        self.stop_button.clicked.connect(self.stop)
        self.stop_button.hide()
        self.restore = Button(self.tr("Restore…"))
        self.restore.clicked.connect(self.restore_wanted)
        self.audit = Button(self.tr("Audit…"))
        self.audit.clicked.connect(self.audit_wanted)
        self._lay_out()
        self._show()

    def back_up(self) -> None:
        """Make one now."""
        self.error.say("")
        self.stop_button.show()
        if self.make.hasFocus():
            # Else it would slip to the restore, and the next Enter with it.
            self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.make.disable(self.tr("A backup is being made."))
        self._making = Doing(lambda progress: self._backups.make("asked", progress))
        self._making.moved.connect(lambda percent: self._say(how_far(percent)))
        self._making.done.connect(self._made)
        self._making.failed.connect(self._failed)
        self._making.stopped.connect(self._stopped)
        self._making.begin()

    def stop(self) -> None:
        """Stop making it; nothing is left of it then."""
        if self._making is not None:
            self._making.stop()

    def set_place(self, setting: str, folder: Path | None) -> None:
        """Choose a folder, or none."""
        self.error.say("")
        try:
            self._backups.choose(setting, folder)
        except UserError as fault:
            self.error.tell(fault)
        self._show()

    def _ask(self, setting: str) -> None:
        dialog = QFileDialog(self, self.tr("Where backups go"), str(self._backups.folder()))
        dialog.setObjectName("choose_folder")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self.set_place(setting, Path(chosen)))
        dialog.open()

    def _stopped(self) -> None:
        self._ended()
        self._say(QCoreApplication.translate("Leaving", "Stopped. Nothing is left of it."))

    def _ended(self) -> None:
        """The hand goes from the button that is not there any more to the one that begins anew."""
        held = self.stop_button.hasFocus()
        self._making = None
        self.make.enable()
        if held:
            self.make.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stop_button.hide()

    def _made(self, made: Made) -> None:
        self._ended()
        self._say(what_came_of(made))
        self._show()

    def _failed(self, fault: UserError) -> None:
        self._ended()
        self._say("")
        self.error.tell(fault)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _show(self) -> None:
        second = self._backups.second()
        self.status.setText(last_proven(self._backups.proven(), self._session.now()))
        self.folder.setText(self.tr("They go to {folder}").format(folder=self._backups.folder()))
        if second is None:
            self.second.setText(self.tr("There is no second place. A USB stick would outlive this computer."))
        else:
            there = self._backups.present(second)
            words = self.tr("And to {folder}") if there else self.tr("And to {folder}, which is not there now")
            self.second.setText(words.format(folder=second))
        self.no_second.setVisible(second is not None)
        self.usual.setVisible(self._backups.folder() != self._backups.usual_folder())

    def _lay_out(self) -> None:
        places, acts = QHBoxLayout(), QVBoxLayout()
        for button in (self.choose, self.usual, self.choose_second, self.no_second):
            places.addWidget(button)
        places.addStretch(1)
        line = QHBoxLayout()
        for button in (self.make, self.stop_button, self.restore, self.audit):
            line.addWidget(button)
        line.addStretch(1)
        acts.addLayout(line)
        for part in (self.status, self.folder, self.second):
            self.body.addWidget(part)
        self.body.addLayout(places)
        self.body.addLayout(acts)
        self.body.addWidget(self.said)
        self.body.addWidget(self.error)
