"""Settings: which program runs, a newer one from a stick with its progress, and one step back."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout

from app import VERSION, updating
from app.errors import UserError
from app.gui import messages
from app.gui.faults import in_words
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.text import Text
from app.gui.settings.group import Group
from app.gui.work import Work
from app.signed_archive import public_key


class Installing(QObject):
    """One installation off the window's thread; `done` or `failed` ends it."""

    said = Signal(object)
    """A sentence: what is being done."""
    done = Signal(str)
    """The version that runs from the next start on."""
    failed = Signal(object)
    """A UserError."""

    def __init__(self, archive: Path) -> None:
        super().__init__()
        self._stopping = False
        self._work = Work(lambda: updating.install(archive, public_key(), self.said.emit, lambda: self._stopping))
        self._work.finished.connect(self._ended)

    def begin(self) -> None:
        """Set to work."""
        self._work.begin()

    def stop(self) -> None:
        """Stop after the step in hand; nothing is changed then."""
        self._stopping = True

    def _ended(self) -> None:
        try:
            version = self._work.result()
        except UserError as fault:
            self.failed.emit(fault)
        else:
            self.done.emit(version)


class ProgramGroup(Group):
    """The running program is never touched: a newer one is laid beside it and runs from the next start on."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("The program"),
            self.tr("A newer one comes by the button above. It runs from the next start on; this one is kept."),
        )
        self._installing: Installing | None = None
        self.version = Text(self.tr("MSBack, version {version}").format(version=VERSION), bold=True, wrap=True)
        self.said, self.error = Text("", wrap=True), ErrorLine()
        self.said.hide()
        self.stop_button = Button(self.tr("Stop"), size="small_button")
        self.stop_button.clicked.connect(self.stop)
        self.stop_button.hide()
        self.back_button = Button(self.tr("The program before…"))
        self.back_button.clicked.connect(self.ask_back)
        self.back_button.setVisible(updating.may_go_back())
        line = QHBoxLayout()
        for button in (self.back_button, self.stop_button):
            line.addWidget(button)
        line.addStretch(1)
        for part in (self.version, self.said, self.error):
            self.body.addWidget(part)
        self.body.addLayout(line)

    def install(self, archive: Path) -> None:
        """Install from this file; what is done is said step by step."""
        if self._installing is not None:
            return
        self.error.say("")
        self.stop_button.show()
        self._installing = Installing(archive)
        self._installing.said.connect(lambda step: self._say(in_words(step)))
        self._installing.done.connect(self._done)
        self._installing.failed.connect(self._failed)
        self._installing.begin()

    def stop(self) -> None:
        """Stop after the step in hand."""
        if self._installing is not None:
            self._installing.stop()
            self._say(self.tr("It stops after this step; nothing is changed."))

    def ask_back(self) -> None:
        """Ask before the program of before takes this one's place."""
        line = in_words(updating.stepped_back(updating.what_was_before()))
        messages.confirm(self.window(), self.tr("Go back to the program before?"), line, self.tr("Go back"), self.back)

    def back(self) -> None:
        """The program of before runs from the next start on."""
        try:
            before = updating.back()
        except UserError as fault:
            self._failed(fault)
            return
        self.back_button.hide()
        self._say(in_words(updating.stepped_back(before)))

    def _done(self, version: str) -> None:
        self._end()
        self.back_button.show()
        words = self.tr("Version {version} is installed. Close MSBack and start it again: then it runs.")
        self._say(words.format(version=version))

    def _failed(self, fault: UserError) -> None:
        self._end()
        self._say("")
        self.error.tell(fault)

    def _end(self) -> None:
        self._installing = None
        self.stop_button.hide()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
