"""Settings, for administrators: who may sign in, with which roles, and a new recovery sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.errors import UserError
from app.gui import messages
from app.gui.parts.box import Ground
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.list_row import Row
from app.gui.session import Session
from app.gui.settings.group import Group
from app.gui.sign_in.user_fields import TwicePassword, UserFields
from app.gui.sign_in.words import roles_in_words
from app.gui.theme import changes, theme
from app.users import User


class UsersBox(Group):
    """The list; a user that is opened, or a new one, is edited below it."""

    me_changed = Signal(object)
    recovery_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Users"), self.tr("Each user has a password of their own and signs with their name."))
        self._session = session
        self.rows: dict[str, Row] = {}
        self.editor: UserEditor | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.new = Button(self.tr("Add a user"), icon="plus")
        self.new.clicked.connect(lambda: self.edit(None))
        self.recovery = Button(self.tr("New recovery sheet"), icon="print")
        self.recovery.clicked.connect(self.recovery_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addWidget(self.recovery)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self._fill()

    def edit(self, user: User | None) -> None:
        """Open the fields of a user, or of a new one."""
        self._close()
        self.editor = UserEditor(self._session, user)
        self.editor.done.connect(self._done)
        self.editor.left.connect(self._close)
        self.body.addWidget(self.editor)
        self.editor.begin()

    def _fill(self) -> None:
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = {}
        for user in self._session.users.all():
            row = Row("person")
            row.lead.say(user.name)
            row.end.say(roles_in_words(user))
            row.describe()
            row.clicked.connect(lambda _checked=False, user=user: self.edit(user))
            self.rows[user.id] = row
            self._list.addWidget(row)

    def _close(self) -> None:
        if self.editor is not None:
            self.body.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor = None

    def _done(self, user: User | None) -> None:
        self._close()
        self._fill()
        if user is not None and user.id == self._session.user.id and user != self._session.user:
            self.me_changed.emit(user)


class UserEditor(Ground):
    """Name, roles, a new password; and the way out for a user."""

    done = Signal(object)
    """The User as it is now, None when it was removed."""
    left = Signal()

    def __init__(self, session: Session, user: User | None) -> None:
        super().__init__("sunken")
        self.setObjectName("user_editor")
        self._session, self._user = session, user
        self.fields = UserFields(user.name if user else "", user.roles if user else (), password=user is None)
        self.passwords = self.fields.passwords or TwicePassword()
        self.error = ErrorLine()
        self._lines = QVBoxLayout(self)
        self._lines.addWidget(self.fields)
        if user is not None:
            self._lines.addWidget(self.passwords)
            self.passwords.hide()
        self._lines.addWidget(self.error)
        self.save = Button(self.tr("Save") if user else self.tr("Add"), "primary")
        self.save.clicked.connect(self.keep)
        self.reset = Button(self.tr("New password"))
        self.reset.clicked.connect(self._ask_for_password)
        self.remove = Button(self.tr("Remove"))
        self.remove.clicked.connect(self._ask_to_remove)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.left)
        self._buttons = QHBoxLayout()
        for button in (self.save, self.reset, self.remove, cancel):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._lines.addLayout(self._buttons)
        self.reset.setVisible(user is not None)
        self.remove.setVisible(user is not None)
        if user is not None and user.id == session.user.id:
            self.remove.disable(self.tr("Nobody removes themselves"))
        self._restyle()
        changes.changed.connect(self._restyle)

    def begin(self) -> None:
        """Give the focus to the name."""
        self.fields.name.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Store what was entered, or say what is wrong."""
        try:
            user = self._kept()
        except UserError as fault:
            self.error.tell(fault)
            return
        self.done.emit(user)

    def _kept(self) -> User:
        users, name, roles = self._session.users, self.fields.name.text(), self.fields.roles()
        if self._user is None:
            user = users.add(name, *self.passwords.typed(), roles)
            self._session.note_users(user, "added")
            return user
        if self.passwords.isVisibleTo(self):
            users.set_password(self._user, *self.passwords.typed())
            self._session.note_users(self._user, "password set")
            self.passwords.hide()
        user = users.edit(self._user, name, roles)
        self._session.note_users(user, "changed")
        return user

    def _ask_for_password(self) -> None:
        self.passwords.show()
        self.passwords.once.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_to_remove(self) -> None:
        if self._user is None:
            return
        messages.confirm(
            self.window(),
            self.tr("Remove {name}?").format(name=self._user.name),
            self.tr("This user cannot sign in any more. What was signed stays as it is."),
            self.tr("Remove"),
            self._remove,
        )

    def _remove(self) -> None:
        if self._user is None:
            return
        try:
            self._session.users.remove(self._user)
        except UserError as fault:
            self.error.tell(fault)
            return
        self._session.note_users(self._user, "removed")
        self.done.emit(None)

    def _restyle(self) -> None:
        now = theme()
        self._lines.setContentsMargins(*(now.px(14),) * 4)
        self._lines.setSpacing(now.px(10))
        self._buttons.setSpacing(now.px(12))
