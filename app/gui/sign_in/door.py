"""The way in: the first start, signing in or a forgotten password, one page at a time."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import UserError
from app.gui.footer import Keys
from app.gui.parts.empty import empty
from app.gui.parts.text import Text
from app.gui.sign_in.first import FirstStart
from app.gui.sign_in.forgotten import Forgotten
from app.gui.sign_in.screen import SignIn
from app.gui.spoken import announce
from app.users import User, Users

Step = FirstStart | SignIn | Forgotten


class Door(QWidget):
    """It shows what is needed; `opened` names who came in."""

    opened = Signal(object)
    """A User."""
    failed = Signal(object)
    """The User whose password was not the right one."""
    changed, restore_wanted = Signal(), Signal()

    def __init__(self, users: Users, today: date, locked_by: User | None = None) -> None:
        super().__init__()
        self.setObjectName("door")
        self._users, self._today, self._locked_by = users, today, locked_by
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.step: Step = self._first_step()
        self._lines.addWidget(self.step)

    def say(self, words: str) -> None:
        """Say first what was done to the records, if anything."""
        if words and not isinstance(self.step, FirstStart):
            self.step.body.insertWidget(0, Text(words, bold=True, wrap=True))
            self.step.setAccessibleDescription(words)

    def refuse(self, fault: UserError) -> None:
        """Say why the window stays as it is although the password was right."""
        if not isinstance(self.step, FirstStart):
            self.step.error.tell(fault)

    def begin(self) -> None:
        """Give the focus to what is asked first."""
        self.step.begin()
        announce(self.step, self.step.accessibleName())

    def keys(self) -> Keys:
        """What can be pressed here."""
        return self.step.keys()

    def _first_step(self) -> Step:
        if not self._users.exist:
            first = FirstStart(self._users, self._today)
            first.founded.connect(self.opened)
            first.changed.connect(self.changed)
            first.restore_wanted.connect(self.restore_wanted)
            return first
        return self._sign_in()

    def _sign_in(self) -> SignIn:
        step = SignIn(self._users, self._locked_by)
        step.signed_in.connect(self.opened)
        step.failed.connect(self.failed)
        step.forgotten.connect(self._forgotten)
        return step

    def _forgotten(self, user: User) -> None:
        step = Forgotten(self._users, user)
        step.signed_in.connect(self.opened)
        step.left.connect(lambda: self._show(self._sign_in()))
        self._show(step)

    def _show(self, step: Step) -> None:
        self.step = step
        empty(self._lines)
        self._lines.addWidget(step)
        step.begin()
        announce(step, step.accessibleName())
        self.changed.emit()
