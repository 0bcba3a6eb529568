"""Settings: the own password, for everybody who signs in."""

from app.errors import UserError
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.text import Text
from app.gui.session import Session
from app.gui.settings.group import Group
from app.gui.sign_in.password import PasswordField
from app.gui.sign_in.user_fields import TwicePassword
from app.gui.sign_in.words import roles_in_words


class OwnPassword(Group):
    """The old one, and the new one twice."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.user.name, roles_in_words(session.user))
        self._session = session
        self.old = PasswordField(self.tr("Password as it is"))
        self.old.field.setObjectName("old_password")
        self.new = TwicePassword()
        self.error = ErrorLine()
        self.said = Text("", wrap=True)
        self.said.hide()
        self.button = Button(self.tr("Change the password"))
        self.button.clicked.connect(self.change)
        for part in (self.old, self.new, self.error, self.said, self.button):
            self.body.addWidget(part)
        for form in (self.old, self.new.once, self.new.again):
            form.field.returnPressed.connect(self.change)

    def change(self) -> None:
        """Change it, or say why not."""
        self.said.hide()
        try:
            self._session.users.change_own(self._session.user, self.old.password(), *self.new.typed())
        except UserError as fault:
            self.error.tell(fault)
            return
        self._session.note_users(self._session.user, "own password")
        self.error.say("")
        self.old.field.clear()
        self.new.clear()
        self.said.setText(self.tr("The password is changed. The records did not have to be written anew."))
        self.said.show()
