"""Signing in: choose who it is, type the password; the same page covers the window while it is locked."""

from math import ceil

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import UserError
from app.gui.footer import Keys
from app.gui.parts.list_row import Row
from app.gui.parts.text import Text
from app.gui.sign_in.page import EntryPage
from app.gui.sign_in.password import PasswordField
from app.gui.sign_in.words import roles_in_words
from app.users import User, Users

TICK_MS = 250
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SignIn(EntryPage):
    """The page; `locked_by` is who left the window as it is underneath, None at the start."""

    signed_in = Signal(object)
    """A User."""
    failed = Signal(object)
    """The User whose password was not the right one."""
    forgotten = Signal(object)
    """The User who wants to use the recovery key."""

    def __init__(self, users: Users, locked_by: User | None = None) -> None:
        if locked_by:
            title = self.tr("Locked")
            line = self.tr("{name} goes on where the window was left. Another user begins anew.").format(
                name=locked_by.name
            )
        else:
            title, line = self.tr("Sign in"), self.tr("The records on this computer are encrypted.")
        super().__init__("lock" if locked_by else "sign_in", title, line)
        self._users = users
        self._people = users.all()
        self._user = next((one for one in self._people if locked_by and one.id == locked_by.id), self._people[0])
        if users.from_previous:
            words = self.tr("The file with the keys was damaged, and the one before it is in use. ")
            words += self.tr("What was changed last, a password or a user, may be missing.")
            self.body.addWidget(Text(words, bold=True, wrap=True))
        self.rows = {user.id: self._row(user) for user in self._people}
        if len(self._people) > 1:
            self.body.addWidget(self._list())
        else:
            self.body.addWidget(Text(self._user.name, "name", wrap=True))
        self.password = PasswordField(self.tr("Password"))
        self.password.field.setObjectName("password")
        self.password.field.keys = self._key
        self.body.addWidget(self.password)
        self.go = self.add_button(self.tr("Sign in"), "primary", key="⏎")
        self.go.clicked.connect(self.try_it)
        self.forgot = self.add_button(self.tr("Forgotten password"))
        self.forgot.clicked.connect(lambda: self.forgotten.emit(self._user))
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self._count_down)
        self.choose(self._user)

    def user(self) -> User:
        """Who is chosen."""
        return self._user

    def choose(self, user: User) -> None:
        """Take this user; the password begins anew."""
        self._user = user
        for one, row in self.rows.items():
            row.set_current(one == user.id)
            row.cap.hide()
        self.password.field.clear()
        self.password.field.setAccessibleName(self.tr("Password of {name}").format(name=user.name))
        self.error.say("")
        self._count_down()

    def begin(self) -> None:
        """Give the focus to the password."""
        self.password.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed here."""
        choose = (("↑ ↓", self.tr("another user")),) if len(self._people) > 1 else ()
        return (*choose, ("Enter", self.tr("sign in")), ("Tab", self.tr("next part")))

    def try_it(self) -> None:
        """Try the password; a wrong one goes away, and what is wrong is said."""
        if not self.password.password() or self._users.wait_s(self._user.id) > 0:
            self.begin()
            return
        password = self.password.password()
        self.password.field.clear()
        try:
            user = self._users.sign_in(self._user.id, password)
        except UserError as fault:
            self.error.tell(fault)
            self.password.field.setAccessibleDescription(self.error.sentence())
            self.failed.emit(self._user)
            self._count_down()
            self.begin()
            return
        self._clock.stop()
        self.signed_in.emit(user)

    def _count_down(self) -> None:
        """Say how long to wait, and let go when it is over."""
        left = self._users.wait_s(self._user.id)
        waiting = self._clock.isActive()
        if left > 0:
            self._clock.start()
            minutes, seconds = divmod(ceil(left), 60)
            self.error.say(
                self.tr("Not the right password."),
                self.tr("After several tries there is a wait: {time}.").format(time=f"{minutes}:{seconds:02}"),
            )
            self.go.disable(self.tr("Wait until the next try"))
        elif waiting or not self.go.isEnabled():
            self._clock.stop()
            self.error.say("")
            self.go.enable()

    def _key(self, event: QKeyEvent) -> bool:
        """Enter tries, the arrows choose another user."""
        if event.key() in ENTER:
            self.try_it()
            return True
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and len(self._people) > 1:
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        return self.password.look_at(event)

    def _step(self, way: int) -> None:
        place = self._people.index(self._user) + way
        self.choose(self._people[max(0, min(len(self._people) - 1, place))])

    def _list(self) -> QWidget:
        whole = QWidget()
        whole.setAccessibleName(self.tr("Users"))
        lines = QVBoxLayout(whole)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for row in self.rows.values():
            lines.addWidget(row)
        return whole

    def _row(self, user: User) -> Row:
        row = Row("person")
        row.lead.say(user.name)
        row.end.say(roles_in_words(user))
        row.describe()

        def chosen() -> None:
            self.choose(user)
            self.begin()

        row.clicked.connect(chosen)
        row.moved.connect(self._step)
        return row
