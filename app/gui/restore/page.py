"""The restore, step by step: choose, see what is in it, open, prove, and only then put it in place."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.backups import Backup
from app.errors import UserError
from app.gui.doing import Doing
from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.restore.parts import Choose, Open
from app.gui.sign_in.page import EntryPage
from app.gui.words import clock, day
from app.restoring import Restoring
from app.users import may_administer


class RestorePage(EntryPage):
    """Nothing is touched until the last step.

    Args:
        folder: where the records are, or will be.
        found: the backups that are known.
        now: tells an aware moment.
        let_go: closes the records before the last step.
    """

    left = Signal()
    restored = Signal(object)
    """The folder in which the records of before are kept."""

    def __init__(
        self, folder: Path, found: Sequence[Backup], now: Callable[[], datetime], let_go: Callable[[], None]
    ) -> None:
        super().__init__(
            "restore",
            self.tr("Restore a backup"),
            self.tr("The records that are here now are kept aside, and nothing is touched before the last step."),
        )
        self._folder, self._now, self._let_go = folder, now, let_go
        self._restoring: Restoring | None = None
        self._doing: Doing | None = None
        self.done = ""
        """What was restored, in words."""
        self.choose, self.open, self.said = Choose(found, folder), Open(), Text("", wrap=True)
        self.choose.chosen.connect(self.look)
        # After the key itself: it would go on to press the button that has the focus when its field is hidden.
        self.open.entered.connect(self.prove, Qt.ConnectionType.QueuedConnection)
        for part in (self.choose, self.open, self.said):
            self.body.addWidget(part)
        self.prove_button = self.add_button(self.tr("Open and prove it"), "primary")
        self.prove_button.clicked.connect(self.prove)
        # On a line of its own, where its words are whole in a narrow window too.
        self.commit_button = Button(self.tr("Put it in the place of the records"), "primary")
        self.commit_button.clicked.connect(self.commit)
        self.body.addWidget(self.commit_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.back_button = self.add_button(self.tr("Choose another"))
        self.back_button.clicked.connect(self.choose_again)
        self.stop_button = self.add_button(QCoreApplication.translate("Leaving", "Stop"))
        self.stop_button.clicked.connect(self.stop)
        self.leave_button = self.add_button(self.tr("Leave everything as it is"))
        self.leave_button.clicked.connect(self.leave)
        self._step(self.choose)

    def begin(self) -> None:
        """Give the focus to the first step."""
        self.choose.begin()

    def look(self, path: Path) -> None:
        """See what is in a backup."""
        self._forget()
        try:
            self._restoring = Restoring(path, self._folder)
            users = [user for user in self._restoring.users() if may_administer(user)]
        except UserError as fault:
            self._tell(fault)
            return
        self.error.say("")
        self.open.show_backup(Backup(path, self._restoring.manifest), users)
        self._step(self.open)
        self.open.begin()

    def choose_again(self) -> None:
        """Back to the first step."""
        self._forget()
        self.error.say("")
        self._step(self.choose)
        self.choose.begin()

    def prove(self) -> None:
        """Open it, take it out and prove it; this takes a while and touches nothing."""
        if self._restoring is None or self._doing is not None:
            return
        restoring, typed, user = self._restoring, self.open.paper.text(), self.open.user()
        try:
            if typed:
                restoring.recover(typed)
            elif user is not None:
                restoring.unlock(user, self.open.password.password())
        except UserError as fault:
            self._tell(fault)
            return
        self.error.say("")
        self._doing = Doing(lambda progress: restoring.prepare(self._now(), progress))
        self._doing.moved.connect(self._moved)
        self._doing.done.connect(self._proven)
        self._doing.failed.connect(self._refused)
        self._doing.stopped.connect(self._stopped)
        self._moved(0)
        self._step(self.said)
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._doing.begin()

    def stop(self) -> None:
        """Stop proving it; nothing is left of it then."""
        if self._doing is not None:
            self._doing.stop()

    def commit(self) -> None:
        """The last step."""
        if self._restoring is None:
            return
        self.commit_button.disable(self.tr("It is being restored."))
        self._let_go()
        try:
            aside = self._restoring.commit(self._now())
        except UserError as fault:
            self._tell(fault)
            self.leave_button.setText(self.tr("Back to the records"))
            return
        made = self._restoring.manifest.made_at.astimezone()
        words = self.tr("The backup of {day}, {time} was restored.")
        self.done = words.format(day=day(made.date()), time=clock(made))
        self._forget()
        self.restored.emit(aside)

    def leave(self) -> None:
        """Leave everything as it is; what is being proven is stopped first."""
        if self._doing is not None:
            self.stop()
            return
        self._forget()
        self.left.emit()

    def _moved(self, percent: int) -> None:
        self.said.setText(f"{self.tr('The backup is taken out and proven…')} {percent} %")

    def _refused(self, fault: UserError) -> None:
        self._doing = None
        self._tell(fault)
        self._step(self.open)
        self.open.begin()

    def _stopped(self) -> None:
        self._doing = None
        self.said.setText(QCoreApplication.translate("Leaving", "Stopped. Nothing is left of it."))
        self._step(self.open)
        self.said.show()
        self.open.begin()

    def _proven(self, _made: object) -> None:
        self._doing = None
        words = self.tr("It is proven: every page was read, every row counted, an old visit shown. {holds}")
        said = [words.format(holds=self.open.holds.text())]
        if self._restoring is not None and self._restoring.erased:
            again = self.tr("Who was erased here is erased from it again: no. {numbers}.")
            said.append(again.format(numbers=", ".join(self._restoring.erased)))
        self.said.setText(" ".join(said))
        self._step(self.said, proven=True)
        # Enter after Enter must not put anything in the place of the records.
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, shown: QWidget, *, proven: bool = False) -> None:
        for part in (self.choose, self.open, self.said):
            part.setVisible(part is shown)
        self.prove_button.setVisible(shown is self.open)
        self.commit_button.setVisible(proven)
        self.back_button.setVisible(shown is self.open or proven)
        self.stop_button.setVisible(self._doing is not None)
        self.leave_button.setVisible(self._doing is None)
        self.changed.emit()

    def _tell(self, fault: UserError) -> None:
        self.error.tell(fault)

    def _forget(self) -> None:
        if self._restoring is not None:
            self._restoring.close()
        self._restoring = None
